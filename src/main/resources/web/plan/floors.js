// Floors: at least a share of the money or benefit for a group of communes, schools or proposals.

import { el, fill } from '../core/dom.js';
import { say } from '../core/messages.js';
import { percent, whole } from '../core/numbers.js';
import { maybe, t } from '../core/texts.js';
import { columns, size } from './group.js';
import { scenario, set } from './scenario.js';

const KNOWN = { border: { land_border: true }, areaIII: { region: 'III' }, areaII: { region: 'II' }, boarding: { kind: 'ethnic_boarding' }, preschool: { level: 'preschool' } };
const OTHER = 'other';

export function floors(world) {
  const now = scenario().floors ?? [];
  const where = el('div', { id: 'floor-where' });
  const group = el('select', { id: 'floor-group', 'aria-label': t('floor.group'), onchange: () => compose(where, world, group.value) },
    [...Object.keys(KNOWN), OTHER].map(g => el('option', { value: g }, t(`floor.${g}`))));
  const of = el('select', { id: 'floor-of', 'aria-label': t('floor.of') }, ['spend', 'benefit'].map(o => el('option', { value: o }, t(`floor.${o}`))));
  const share = el('input', { id: 'floor-share', type: 'number', min: 1, max: 100, value: 25, 'aria-label': t('floor.share') });
  const add = () => {
    const chosen = KNOWN[group.value] ?? where.chosen;
    if (size(world, chosen) === 0) return say(t('floor.nobody'));
    const id = `${Object.entries(chosen).flat().join('-')}-${of.value}`.replace(/[^\p{L}\p{N}_-]/gu, '-');
    return set('floors', [...now.filter(f => f.id !== id), { id, where: chosen, of: of.value, share: Number(share.value) / 100 }]);
  };
  compose(where, world, group.value);
  return el('div', { class: 'stack' },
    now.map(floor => el('div', { class: 'row' }, el('span', { class: 'grow' }, t('floor.says', percent(floor.share, 0), t(`floor.${floor.of ?? 'spend'}`), name(floor.where, world))),
      el('button', { class: 'quiet', 'aria-label': t('floor.remove'), onclick: () => set('floors', now.filter(f => f !== floor)) }, '×'))),
    group, where, el('div', { class: 'row tight' }, of, share, '%', el('button', { class: 'outline', id: 'floor-add', onclick: add }, t('floor.add'))));
}

/** One or two conditions over any column, for a group that has no name of its own. */
function compose(where, world, group) {
  where.chosen = KNOWN[group] ?? {};
  if (group !== OTHER) return void fill(where, el('small', { class: 'muted' }, t('floor.size', whole(size(world, where.chosen)))));
  const all = columns(world, world.vocabulary);
  const says = el('small', { class: 'muted', role: 'status' });
  const parts = [0, 1].map(i => condition(i, all, () => {
    where.chosen = Object.fromEntries(parts.flatMap(part => part.chosen()));
    says.textContent = t('floor.size', whole(size(world, where.chosen)));
  }));
  fill(where, parts.map(part => part.node), says);
  return parts[0].changed();
}

function condition(i, all, changed) {
  const value = el('select', { id: `floor-value-${i}`, 'aria-label': t('floor.value'), onchange: changed });
  const which = el('select', { id: `floor-column-${i}`, 'aria-label': t('floor.column'), onchange: () => { values(); changed(); } },
    i > 0 && el('option', { value: '' }, t('floor.noMore')),
    all.map((c, at) => el('option', { value: at }, `${t(`floor.of${c.fact}`)}: ${c.title}`)));
  const values = () => {
    value.hidden = which.value === '';
    fill(value, which.value === '' ? [] : all[which.value].values.map((v, at) => el('option', { value: at }, valueName(v))));
  };
  values();
  return { node: el('div', { class: 'stack' }, which, value), changed, chosen: () => (which.value === '' ? [] : [[all[which.value].column, all[which.value].values[value.value]]]) };
}

const valueName = v => (typeof v === 'boolean' ? t(v ? 'yes' : 'no') : maybe(`value.${v}`, maybe(`measure.${v}`, String(v))));

function name(where, world) {
  const known = Object.keys(KNOWN).find(g => JSON.stringify(KNOWN[g]) === JSON.stringify(where));
  if (known) return t(`floor.${known}`);
  const titles = new Map(columns(world, world.vocabulary).map(c => [c.column, c.title]));
  return Object.entries(where).map(([column, v]) => `${titles.get(column) ?? column} = ${valueName(v)}`).join(', ');
}
