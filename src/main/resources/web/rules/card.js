// The card as a form: what the text is, its numbers by date, unit and article, its rules in Vietnamese.

import { el } from '../core/dom.js';
import { say } from '../core/messages.js';
import { day, exact, typed } from '../core/numbers.js';
import { currentLanguage, t } from '../core/texts.js';

const STATUSES = ['in_force', 'planned', 'draft', 'illustrative'];

/** Parts that are open stay open when it is drawn anew. */
export function card(now, save, before) {
  const open = id => Boolean(before.querySelector(`#${id}`)?.open);
  const change = parts => save({ card: { ...now.card, ...parts } });
  return el('div', { class: 'stack' },
    el('details', { id: 'card-head', open: open('card-head') }, el('summary', {}, t('rules.head')), head(now.card, change)),
    Object.keys(now.card.parameters ?? {}).length > 0 && parameters(now, change),
    Object.keys(now.card.rules ?? {}).length > 0 && el('details', { id: 'card-titles', open: open('card-titles') }, el('summary', {}, t('rules.titles')), titles(now, change)));
}

function head(card, change) {
  const field = (key, value, write, more = {}) => el('div', {}, el('label', { for: `card-${key}` }, t(`rules.${key}`)),
    el('input', { id: `card-${key}`, value: value ?? '', onchange: e => write(e.target.value.trim() || null), ...more }));
  const title = language => value => change({ title: { ...card.title, [language]: value ?? '' } });
  return el('div', { class: 'fields' },
    field('titleVi', card.title?.vi, title('vi')), field('titleEn', card.title?.en, title('en')),
    field('number', card.number, number => change({ number })), field('issuer', card.issuer, issuer => change({ issuer })),
    field('since', card.from, from => change({ from }), { type: 'date' }), field('until', card.until, until => change({ until }), { type: 'date' }),
    field('checkedOn', card.checkedOn, checkedOn => change({ checkedOn }), { type: 'date' }),
    el('div', {}, el('label', { for: 'card-status' }, t('rules.status')), statuses('card-status', card.status, status => change({ status }))),
    field('link', card.url, url => change({ url }), { type: 'url' }),
    card.url && el('a', { href: card.url, rel: 'noreferrer', target: '_blank' }, t('rules.open')));
}

const statuses = (id, now, write, label) => el('select', { id, 'aria-label': label, onchange: e => write(e.target.value) },
  STATUSES.map(s => el('option', { value: s, selected: s === now }, t(`status.${s}`))));

function parameters(now, change) {
  const update = name => parts => change({ parameters: { ...now.card.parameters, [name]: { ...now.card.parameters[name], ...parts } } });
  return el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('rules.parameters') }, el('table', { class: 'wide', id: 'parameters' },
    el('caption', { class: 'apart' }, t('rules.parameters')),
    el('thead', {}, el('tr', {}, ['parameter', 'since', 'value', 'unit', 'article', 'status'].map(k => el('th', { scope: 'col' }, t(`rules.${k}`))))),
    el('tbody', {}, Object.entries(now.card.parameters).flatMap(([name, parameter]) => rows(name, parameter, now.card, update(name))))));
}

/** Units are written as `đồng/tháng (đồng a month)`: the reader's half of it. */
function unitOf({ unit = '' }) {
  const [, vi, en] = unit.match(/^(.*?) \((.*)\)$/) ?? [null, unit, unit];
  return currentLanguage() === 'vi' ? vi : en;
}

/** A long name may go on in the next line after any of its parts. */
const breakable = name => name.split(/(?<=_)/).flatMap((part, i) => (i ? [el('wbr'), part] : [part]));

/** A dated value is a number, or {value, source, status} where it has its own source. */
const numberOf = value => (typeof value === 'object' ? value.value : value);
const withNumber = (value, number) => (typeof value === 'object' ? { ...value, value: number } : number);

function rows(name, parameter, card, update) {
  if (parameter.product) return [reckoned(name, parameter)];
  const dates = Object.entries(parameter.values ?? {}).sort();
  const write = date => e => {
    const number = typed(e.target.value);
    const values = card.parameters[name].values;
    if (number === null) return say(t('plan.notANumber', e.target.value));
    return update({ values: { ...values, [date]: withNumber(values[date], number) } });
  };
  return dates.map(([date, value], i) => el('tr', {},
    el('th', { scope: 'row' }, i === 0 ? [el('span', { class: 'name' }, breakable(name)), ' ', later(name, dates, update)] : ''),
    el('td', { class: 'day' }, day(date), value.source && el('small', { class: 'by' }, value.source)),
    el('td', {}, el('input', { id: `parameter-${name}-${date}`, class: 'number', inputmode: 'decimal', value: exact(numberOf(value)), 'aria-label': t('rules.valueOf', name, date), onchange: write(date) })),
    el('td', {}, unitOf(parameter)), el('td', {}, parameter.article ?? ''),
    el('td', {}, i > 0 ? '' : statuses(`status-${name}`, parameter.status ?? card.status, status => update({ status }), t('rules.statusOf', name)))));
}

/** A value from another day on: the day is asked for, the number begins as the last one. */
function later(name, dates, update) {
  const day = el('input', { type: 'date', hidden: true, 'aria-label': t('rules.later', name), onchange: e => {
    if (e.target.value) update({ values: { ...Object.fromEntries(dates), [e.target.value]: numberOf(dates.at(-1)[1]) } });
  } });
  const ask = el('button', { class: 'quiet', 'aria-label': t('rules.later', name), title: t('rules.later', name), onclick: () => { ask.hidden = true; day.hidden = false; day.focus(); } }, '+');
  return [ask, day];
}

/** A number that is the product of others changes with them. */
const reckoned = (name, { product, article, ...rest }) => el('tr', {}, el('th', { scope: 'row' }, el('span', { class: 'name' }, breakable(name))), el('td', {}), el('td', { class: 'muted' }, `= ${product.join(' × ')}`),
  el('td', {}, unitOf(rest)), el('td', {}, article ?? ''), el('td', {}));

const titles = (now, change) => el('table', {}, el('tbody', {}, Object.entries(now.card.rules).map(([english, vietnamese]) => el('tr', {},
  el('th', { scope: 'row' }, english),
  el('td', {}, el('input', { id: `title-of-${english.replace(/\W+/g, '-')}`, value: vietnamese, lang: 'vi', 'aria-label': t('rules.titleOf', english), onchange: e => change({ rules: { ...now.card.rules, [english]: e.target.value } }) }))))));
