// What the reader was doing: kept in the browser over a reload, with undo of each change.

const KEY = 'kienco';
const MOST_UNDONE = 50;

let state = JSON.parse(localStorage.getItem(KEY) ?? '{}');
const undone = [];
const listeners = new Set();

export const recall = name => state[name];

/** Keeps a value under a name; changes of the scenario can be undone. */
export function keep(name, value) {
  if (name === 'scenario') {
    undone.push(state.scenario);
    if (undone.length > MOST_UNDONE) undone.shift();
  }
  store({ ...state, [name]: value });
}

export const canUndo = () => undone.length > 0;

export function undo() {
  if (canUndo()) store({ ...state, scenario: undone.pop() });
}

/** Calls f after each change, until the function it returns is called. */
export function onChange(f) {
  listeners.add(f);
  return () => listeners.delete(f);
}

function store(next) {
  state = next;
  localStorage.setItem(KEY, JSON.stringify(state));
  listeners.forEach(f => f());
}
