// A case's facts as a person writes them, a line each: school.roomsTemporary: 3

/** {school: {classes: 4}} is "school.classes: 4"; lists stay as they are. */
export function lines(value, at = '') {
  return Object.entries(value ?? {}).map(([key, one]) => {
    const path = at + key;
    const branch = one !== null && typeof one === 'object' && !Array.isArray(one) && Object.keys(one).length > 0;
    return branch ? lines(one, `${path}.`) : `${path}: ${typeof one === 'string' ? one : JSON.stringify(one)}`;
  }).join('\n');
}

/** The same back: {value}, or {wrong} with the line that could not be read. */
export function parsed(text, texts) {
  const value = {};
  for (const line of text.split('\n').filter(l => l.trim())) {
    const [, path, what] = line.match(/^\s*([^:]+?)\s*:\s*(.*?)\s*$/) ?? [];
    if (!path || what === '') return { wrong: line };
    const keys = path.split('.');
    const last = keys.pop();
    const branch = keys.reduce((node, key) => (node[key] ??= {}), value);
    branch[last] = read(what, texts);
  }
  return { value };
}

/** Expectations are texts (`3 * 6`), given facts are numbers, yes and no where they look so. */
function read(what, texts) {
  if (texts && !/^[[{]/.test(what)) return what;
  try {
    return JSON.parse(what);
  } catch {
    return what;
  }
}
