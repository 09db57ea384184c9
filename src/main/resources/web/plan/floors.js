// Floors: at least a share of the money or benefit for a group of communes, schools or proposals.

import { el } from '../core/dom.js';
import { percent } from '../core/numbers.js';
import { t } from '../core/texts.js';
import { scenario, set } from './scenario.js';

const GROUPS = { border: { land_border: true }, areaIII: { region: 'III' }, areaII: { region: 'II' }, boarding: { kind: 'ethnic_boarding' }, preschool: { level: 'preschool' } };

export function floors() {
  const now = scenario().floors ?? [];
  const group = el('select', { id: 'floor-group', 'aria-label': t('floor.group') }, Object.keys(GROUPS).map(g => el('option', { value: g }, t(`floor.${g}`))));
  const of = el('select', { id: 'floor-of', 'aria-label': t('floor.of') }, ['spend', 'benefit'].map(o => el('option', { value: o }, t(`floor.${o}`))));
  const share = el('input', { id: 'floor-share', type: 'number', min: 1, max: 100, value: 25, 'aria-label': t('floor.share') });
  const add = () => set('floors', [...now.filter(f => f.id !== `${group.value}-${of.value}`),
    { id: `${group.value}-${of.value}`, where: GROUPS[group.value], of: of.value, share: Number(share.value) / 100 }]);
  return el('div', {},
    now.map(floor => el('div', { class: 'row' }, el('span', { class: 'grow' }, t('floor.says', percent(floor.share, 0), t(`floor.${floor.of}`), name(floor))),
      el('button', { class: 'quiet', 'aria-label': t('floor.remove'), onclick: () => set('floors', now.filter(f => f !== floor)) }, '×'))),
    group, el('div', { class: 'row' }, of, share, '%', el('button', { class: 'outline', onclick: add }, t('floor.add'))));
}

const name = floor => {
  const known = Object.keys(GROUPS).find(g => JSON.stringify(GROUPS[g]) === JSON.stringify(floor.where));
  return known ? t(`floor.${known}`) : JSON.stringify(floor.where);
};
