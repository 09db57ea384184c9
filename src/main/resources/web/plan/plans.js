// The plans that were made of a dataset, to open again or to put beside one another.

import { get } from '../core/api.js';
import { el } from '../core/dom.js';
import { day, moment } from '../core/numbers.js';
import { t } from '../core/texts.js';

export async function plansOf(dataset) {
  const { items } = await get(`/plans?dataset=${encodeURIComponent(dataset)}&sort=-at&limit=30`);
  return items.filter(p => p.state === 'done');
}

/** When first: where the place is short, the rest may be cut off. */
export const planName = p => [moment(p.at), p.made.scenario ?? t('plan.unsaved'), asked(p.made.scenarioJson)].join(' · ');

/** What a plan's scenario asks besides what the dataset says, counted: so that unsaved ones can be told apart. */
export function asked({ envelopes, pins, floors, overlays, asOf }) {
  const size = of => (Array.isArray(of) ? of.length : Object.keys(of ?? {}).length);
  const counts = { ceilings: size(envelopes?.scale) + size(envelopes?.set), pins: size(pins?.must) + size(pins?.never) + size(pins?.at), floors: size(floors), overlays: size(overlays) };
  const parts = Object.entries(counts).filter(([, many]) => many > 0).map(([name, many]) => t(`asked.${name}`, many));
  return [...parts, asOf && t('asked.asOf', day(asOf))].filter(Boolean).join(', ') || t('asked.nothing');
}

/** To take up a plan that was made before. */
export function planPicker(world, act) {
  if (world.plans.length === 0) return null;
  return [el('label', { for: 'made' }, t('plan.made')),
    el('select', { id: 'made', onchange: e => e.target.value && act.shown(e.target.value) },
      !world.planId && el('option', { value: '' }, t('plan.choose')),
      world.plans.map(p => el('option', { value: p.id, selected: p.id === world.planId }, planName(p))))];
}
