// What the reader was doing: kept in the browser over a reload, with undo of each change.

const KEY = 'kienco';
const MOST_UNDONE = 50;
/** What belongs to the scenario being edited: undone together, and put away with its dataset. */
const WORK = ['scenario', 'scenarioId', 'scenarioEtag', 'scenarioStored'];

let state = JSON.parse(localStorage.getItem(KEY) ?? '{}');
const undone = [];
const listeners = new Set();

export const recall = name => state[name];

/** keep({ plan: id }); changes of the scenario can be undone. */
export function keep(parts) {
  if ('scenario' in parts) {
    undone.push(work());
    if (undone.length > MOST_UNDONE) undone.shift();
  }
  store(parts);
}

/** The scenario in hand was stored: what can be undone of it belongs to the stored one from now on. */
export function keepStored(parts) {
  undone.filter(before => before.scenarioId === state.scenarioId).forEach(before => Object.assign(before, { ...parts, scenario: before.scenario }));
  store(parts);
}

export const canUndo = () => undone.length > 0;

export function undo() {
  if (!canUndo()) return;
  const before = undone.pop();
  store(before.scenarioId === state.scenarioId ? { scenario: before.scenario } : before);
}

/** Puts away the scenario of one dataset and takes up where the reader left off with another. */
export function changeDataset(id) {
  const away = { ...state.away, [state.dataset ?? '']: { ...work(), plan: state.plan } };
  const { [id]: back = {}, ...others } = away;
  undone.length = 0;
  const fresh = Object.fromEntries([...WORK, 'plan'].map(name => [name, back[name]]));
  store({ ...fresh, dataset: id, away: others });
}

/** Calls f with the names of what changed, until the function it returns is called. */
export function onChange(f) {
  listeners.add(f);
  return () => listeners.delete(f);
}

const work = () => Object.fromEntries(WORK.map(name => [name, state[name]]));

function store(parts) {
  state = { ...state, ...parts };
  localStorage.setItem(KEY, JSON.stringify(state));
  listeners.forEach(f => f(Object.keys(parts)));
}
