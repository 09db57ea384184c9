// What changed between two texts, line by line.

/** [{sign: ' ' | '+' | '-', text}], the shortest way from one text to the other, with a little of what stayed. */
export function diff(before, after, around = 2) {
  const steps = way(before.split('\n'), after.split('\n'));
  const near = steps.map((s, i) => steps.slice(Math.max(0, i - around), i + around + 1).some(one => one.sign !== ' '));
  return steps.filter((s, i) => near[i]);
}

function way(a, b) {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const same = text => ({ sign: ' ', text });
  return [...a.slice(0, start).map(same), ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)), ...a.slice(a.length - end).map(same)];
}

/** Longest common subsequence of what is left once the ends that agree are gone. */
function middle(a, b) {
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) common[i][j] = a[i] === b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
  }
  const steps = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { steps.push({ sign: ' ', text: a[i] }); i += 1; j += 1; }
    else if (i < a.length && (j === b.length || common[i + 1][j] >= common[i][j + 1])) { steps.push({ sign: '-', text: a[i] }); i += 1; }
    else { steps.push({ sign: '+', text: b[j] }); j += 1; }
  }
  return steps;
}
