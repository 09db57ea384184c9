// The plans that were made of a dataset, to open again or to put beside one another.

import { get } from '../core/api.js';
import { el } from '../core/dom.js';
import { t } from '../core/texts.js';

export async function plansOf(dataset) {
  const { items } = await get(`/plans?dataset=${encodeURIComponent(dataset)}&sort=-at&limit=30`);
  return items.filter(p => p.state === 'done');
}

export const moment = at => new Date(at).toLocaleString(document.documentElement.lang, { dateStyle: 'short', timeStyle: 'short' });

export const planName = p => `${p.made.scenario ?? t('plan.unsaved')} · ${moment(p.at)}`;

/** To take up a plan that was made before. */
export function planPicker(world, act) {
  if (world.plans.length === 0) return null;
  return [el('label', { for: 'made' }, t('plan.made')),
    el('select', { id: 'made', onchange: e => e.target.value && act.shown(e.target.value) },
      !world.planId && el('option', { value: '' }, t('plan.choose')),
      world.plans.map(p => el('option', { value: p.id, selected: p.id === world.planId }, planName(p))))];
}
