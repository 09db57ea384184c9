// The scenario being edited: a sparse object of design §7, changed only through these functions.

import { keep, recall } from '../core/memory.js';

export const scenario = () => recall('scenario') ?? {};
const change = parts => keep({ scenario: { ...scenario(), ...parts } });

export const set = (name, value) => change({ [name]: value === '' || value === null ? undefined : value });

/** The ceiling a fund has in a year under the scenario. */
export function ceiling(dataset, fund, year) {
  const exact = scenario().envelopes?.set?.find(s => s.fund === fund && s.year === year);
  if (exact) return exact.ceilingVnd;
  const own = dataset.envelopes.find(e => e.fundId === fund && e.year === year)?.ceilingVnd;
  return own === undefined ? null : Math.floor(own * factor(fund));
}

export const factor = fund => scenario().envelopes?.scale?.[fund] ?? 1;
export const isSet = (fund, year) => (scenario().envelopes?.set ?? []).some(s => s.fund === fund && s.year === year);

export function setCeiling(fund, year, ceilingVnd) {
  const { scale = {}, set: exact = [] } = scenario().envelopes ?? {};
  const others = exact.filter(s => s.fund !== fund || s.year !== year);
  change({ envelopes: { scale, set: ceilingVnd === null ? others : [...others, { fund, year, ceilingVnd }] } });
}

export function setFactor(fund, to) {
  const { scale = {}, set: exact = [] } = scenario().envelopes ?? {};
  const { [fund]: was, ...others } = scale;
  change({ envelopes: { scale: to === 1 ? others : { ...others, [fund]: to }, set: exact.filter(s => s.fund !== fund) } });
}

/** must, never, or at a start year; null takes the pin away. */
export function pin(proposal, how) {
  const { must = [], never = [], at = {} } = scenario().pins ?? {};
  const { [proposal]: was, ...places } = at;
  const without = list => list.filter(id => id !== proposal);
  change({ pins: {
    must: how === 'must' ? [...without(must), proposal] : without(must),
    never: how === 'never' ? [...without(never), proposal] : without(never),
    at: how?.start ? { ...places, [proposal]: how } : places,
  } });
}

export function pinned(proposal) {
  const { must = [], never = [], at = {} } = scenario().pins ?? {};
  return must.includes(proposal) ? 'must' : never.includes(proposal) ? 'never' : at[proposal] ?? null;
}

export const pins = () => {
  const { must = [], never = [], at = {} } = scenario().pins ?? {};
  return [...must.map(id => [id, 'must']), ...never.map(id => [id, 'never']), ...Object.entries(at)];
};
