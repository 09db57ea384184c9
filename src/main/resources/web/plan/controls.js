// What is asked: dataset, scenario, date, money, floors, pins, and the button that solves.

import { el, fill, keepingFocus } from '../core/dom.js';
import { canUndo, keep, recall, undo } from '../core/memory.js';
import { pick, t } from '../core/texts.js';
import { ceilings } from './ceilings.js';
import { floors } from './floors.js';
import { planPicker } from './plans.js';
import { scenarioPicker } from './saved.js';
import { pin, pins, scenario, set } from './scenario.js';

export function controls(left, world, datasets, act) {
  const open = new Set([...left.querySelectorAll('details[open]')].map(d => d.id));
  const part = (id, title, ...content) =>
    el('details', { id, open: open.has(id) || (open.size === 0 && id === 'part-money' && matchMedia('(min-width: 60rem)').matches) }, el('summary', {}, title), content);
  keepingFocus(left, () => fill(left,
    el('div', { class: 'panel' },
      el('label', { for: 'dataset' }, t('plan.dataset')),
      el('select', { id: 'dataset', onchange: e => act.changeDataset(e.target.value) },
        datasets.map(d => el('option', { value: d.id, selected: d.id === world.dataset.id }, pick(d.title)))),
      planPicker(world, act),
      scenarioPicker(world, promise => busy(left, promise))),
    el('div', { class: 'panel' },
      part('part-money', t('plan.money'), ceilings(world)),
      part('part-law', t('plan.law'), law(world)),
      part('part-floors', t('plan.floors', (scenario().floors ?? []).length), floors(world)),
      part('part-pins', t('plan.pins', pins().length), pinList(world, act)),
      el('div', { class: 'solve' },
        el('button', { class: 'big', id: 'solve', disabled: Boolean(world.solving), onclick: () => act.solve(false) }, t(world.solving ? 'plan.solving' : 'plan.solve')),
        world.solving && el('button', { class: 'outline', id: 'stop', onclick: () => world.stop() }, t('plan.stop')),
        el('button', { class: 'quiet', id: 'undo', title: 'Ctrl+Z', disabled: !canUndo(), onclick: undo }, t('undo'))))));
}

/** Nothing can be changed while what it would change is on its way; the keyboard comes back to where it was. */
async function busy(left, promise) {
  const focus = document.activeElement?.id;
  left.inert = true;
  await promise;
  left.inert = false;
  if (focus) document.getElementById(focus)?.focus();
}

function law(world) {
  const overlays = scenario().overlays ?? [];
  const toggle = (name, on) => set('overlays', on ? [...overlays, name] : overlays.filter(o => o !== name));
  return el('div', {},
    el('label', { for: 'as-of' }, t('plan.asOf')),
    el('input', { type: 'date', id: 'as-of', value: scenario().asOf ?? `${world.dataset.horizon[0]}-01-01`, onchange: e => set('asOf', e.target.value) }),
    (world.dataset.overlays ?? []).map(name => el('label', {},
      el('input', { type: 'checkbox', id: `overlay-${name}`, checked: overlays.includes(name), onchange: e => toggle(name, e.target.checked) }), t('plan.overlay', name))),
    el('label', { for: 'works' }, t('plan.worksLimit')),
    el('input', { type: 'number', min: 1, id: 'works', value: scenario().limits?.worksPerCommuneAndYear ?? '',
      onchange: e => set('limits', e.target.value ? { worksPerCommuneAndYear: Number(e.target.value) } : null) }),
    el('label', {}, el('input', { type: 'checkbox', id: 'tail', checked: scenario().allowTail ?? false, onchange: e => set('allowTail', e.target.checked || null) }), t('plan.allowTail')));
}

function pinList(world, act) {
  if (pins().length === 0) return el('p', { class: 'muted' }, t('plan.noPins'));
  return el('ul', { class: 'findings' }, pins().map(([id, how]) =>
    el('li', {},
      el('button', { class: 'quiet', onclick: () => act.openCard(id) }, id),
      el('span', { class: 'row' }, el('span', { class: 'grow' }, how.start ? t('pin.at', how.start) : t(`pin.${how}`)),
        el('button', { class: 'quiet', 'aria-label': t('pin.remove', id), onclick: () => pin(id, null) }, '×')))));
}
