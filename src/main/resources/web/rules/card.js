// The card as a form: parameters with their dates, units, articles and status.

import { el } from '../core/dom.js';
import { say } from '../core/messages.js';
import { typed } from '../core/numbers.js';
import { t } from '../core/texts.js';

const STATUSES = ['in_force', 'planned', 'draft', 'illustrative'];

export function card(now, save) {
  const change = parts => save({ card: { ...now.card, ...parts } });
  return el('div', {},
    el('dl', { class: 'facts' },
      [['rules.number', now.card.number], ['rules.issuer', now.card.issuer], ['rules.inForce', `${now.card.from} – ${now.card.until ?? ''}`], ['rules.checkedOn', now.card.checkedOn]]
        .map(([key, value]) => el('div', {}, el('dt', {}, t(key)), el('dd', {}, value ?? t('unknown')))),
      el('div', {}, el('dt', {}, t('rules.link')), el('dd', {}, now.card.url ? el('a', { href: now.card.url, rel: 'noreferrer' }, t('rules.open')) : t('unknown')))),
    Object.keys(now.card.parameters ?? {}).length > 0 && el('table', {},
      el('thead', {}, el('tr', {}, ['rules.parameter', 'rules.from', 'rules.value', 'rules.unit', 'rules.article', 'rules.status'].map(k => el('th', { scope: 'col' }, t(k.replace('rules.from', 'rules.since')))))),
      el('tbody', {}, Object.entries(now.card.parameters).flatMap(([name, parameter]) => rows(name, parameter, now, change)))));
}

function rows(name, parameter, now, change) {
  const update = parts => change({ parameters: { ...now.card.parameters, [name]: { ...now.card.parameters[name], ...parts } } });
  return Object.entries(parameter.values ?? {}).sort().map(([date, value], i) => el('tr', {},
    el('th', { scope: 'row' }, i === 0 ? name : ''),
    el('td', {}, date),
    el('td', {}, el('input', { id: `parameter-${name}-${date}`, inputmode: 'decimal', value: String(value), 'aria-label': t('rules.valueOf', name, date), onchange: e => {
      const number = typed(e.target.value);
      if (number === null) return say(t('plan.notANumber', e.target.value));
      return update({ values: { ...now.card.parameters[name].values, [date]: number } });
    } })),
    el('td', {}, parameter.unit ?? ''), el('td', {}, parameter.article ?? ''),
    el('td', {}, i > 0 ? '' : el('select', { 'aria-label': t('rules.statusOf', name), onchange: e => update({ status: e.target.value }) },
      STATUSES.map(s => el('option', { value: s, selected: s === parameter.status }, t(`status.${s}`)))))));
}
