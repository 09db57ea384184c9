// The money: a table of fund × year in tỷ đồng, and a slider that scales a fund.

import { el } from '../core/dom.js';
import { say } from '../core/messages.js';
import { billions, percent, typed } from '../core/numbers.js';
import { t } from '../core/texts.js';
import { ceiling, factor, isSet, setCeiling, setFactor } from './scenario.js';

export function ceilings({ dataset }) {
  const [first, last] = dataset.horizon;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return el('div', { class: 'scroll' }, el('table', { class: 'ceilings' },
    el('caption', {}, t('plan.ceilingsCaption')),
    el('thead', {}, el('tr', {}, years.map(year => el('th', { scope: 'col', class: 'number' }, year)))),
    dataset.funds.map(fund => el('tbody', {},
      el('tr', { class: 'fund' }, el('th', { scope: 'rowgroup', colspan: years.length }, fund.title ?? fund.id, ' ', slider(fund))),
      el('tr', {}, years.map(year => cell(dataset, fund, year)))))));
}

function slider(fund) {
  const now = factor(fund.id);
  const says = el('output', { class: 'muted' }, percent(now, 0));
  return el('span', { class: 'row' },
    el('input', { type: 'range', class: 'grow', id: `scale-${fund.id}`, min: 0, max: 2, step: 0.05, value: now, 'aria-label': t('plan.scale', fund.title ?? fund.id),
      oninput: e => { says.textContent = percent(Number(e.target.value), 0); }, onchange: e => setFactor(fund.id, Number(e.target.value)) }),
    says);
}

function cell(dataset, fund, year) {
  const now = ceiling(dataset, fund.id, year);
  const change = e => {
    const value = typed(e.target.value);
    if (e.target.value.trim() === '') return setCeiling(fund.id, year, null);
    if (value === null || value < 0) {
      say(t('plan.notANumber', e.target.value));
      return void (e.target.value = billions(now));
    }
    return setCeiling(fund.id, year, Math.round(value * 1e9));
  };
  return el('td', {}, el('input', { id: `ceiling-${fund.id}-${year}`, inputmode: 'decimal', class: isSet(fund.id, year) || factor(fund.id) !== 1 ? 'changed' : null,
    value: now === null ? '' : billions(now), placeholder: t('plan.noCeiling'), 'aria-label': t('plan.ceilingOf', fund.title ?? fund.id, year), onchange: change }));
}
