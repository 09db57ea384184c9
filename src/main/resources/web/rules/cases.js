// The worked cases: a sentence each, red or green, edited in place; a new one from a school of the dataset.

import { all, get } from '../core/api.js';
import { el, fill, keepingFocus } from '../core/dom.js';
import { recall } from '../core/memory.js';
import { day } from '../core/numbers.js';
import { say } from '../core/messages.js';
import { t } from '../core/texts.js';
import { lines, parsed } from './lines.js';

const HEADINGS = ['case', 'asOf', 'given', 'expected', 'found'];
/** What says where a school is and not what it is. */
const PLACE = new Set(['code', 'name', 'latitude', 'longitude', 'communeCode']);

export function cases(into, now, results, save) {
  const of = name => results?.find(r => r.name === name);
  const change = (at, parts) => save({ cases: now.cases.map((one, i) => (i === at ? { ...one, ...parts } : one)) });
  const drop = at => save({ cases: now.cases.filter((one, i) => i !== at) });
  const open = new Set(into.opened);
  into.opened = open;
  keepingFocus(into, () => fill(into, el('table', { class: 'wide cases' },
    el('thead', {}, el('tr', {}, HEADINGS.map(k => el('th', { scope: 'col' }, t(`rules.${k}`))), el('th', { scope: 'col' }, el('span', { class: 'apart' }, t('rules.change'))))),
    el('tbody', {}, now.cases.map((one, at) => (open.has(at) ? form : line)(one, at, of(one.name), {
      open: () => { open.has(at) ? open.delete(at) : open.add(at); cases(into, now, results, save); document.getElementById(open.has(at) ? `case-name-${at}` : `case-edit-${at}`)?.focus(); },
      change: parts => change(at, parts), drop: () => { open.delete(at); drop(at); } })))),
  adder(now, save, open)));
}

const row = (result, ...cells) => el('tr', { class: `case ${result ? (result.passed ? 'passed' : 'failed') : ''}` }, cells);
const sign = result => (result ? el('strong', {}, result.passed ? '✓ ' : '✗ ') : '');
const found = result => el('td', {}, el('pre', {}, result ? lines(result.actual) || '∅' : ''));

function line(one, at, result, { open }) {
  return row(result, el('td', {}, sign(result), one.name), el('td', { class: 'day' }, day(one.asOf)), el('td', {}, el('pre', {}, lines(one.given))), el('td', {}, el('pre', {}, lines(one.expect) || '∅')), found(result),
    el('td', {}, el('button', { class: 'quiet', id: `case-edit-${at}`, 'aria-label': t('rules.editCase', one.name), onclick: open }, t('rules.edit'))));
}

function form(one, at, result, { open, change, drop }) {
  const area = (part, texts) => el('textarea', { id: `case-${part}-${at}`, rows: Math.max(2, lines(one[part]).split('\n').length), spellcheck: 'false', 'aria-label': t(`rules.${part === 'given' ? 'given' : 'expected'}`),
    onblur: e => e.target.value.trim() !== lines(one[part]) && read(e.target.value, texts, value => change({ [part]: value })) }, lines(one[part]));
  return row(result,
    el('td', {}, sign(result), el('input', { id: `case-name-${at}`, value: one.name, 'aria-label': t('rules.case'), onblur: e => e.target.value !== one.name && change({ name: e.target.value }) })),
    el('td', {}, el('input', { type: 'date', value: one.asOf, 'aria-label': t('rules.asOf'), onchange: e => change({ asOf: e.target.value }) })),
    el('td', {}, area('given', false)), el('td', {}, area('expect', true)), found(result),
    el('td', {}, el('button', { class: 'quiet', onclick: open }, t('close')), el('button', { class: 'quiet', onclick: drop }, t('rules.dropCase'))));
}

function read(text, texts, use) {
  const { value, wrong } = parsed(text, texts);
  if (wrong) return say(new Error(t('rules.lineWrong', wrong)));
  return use(value);
}

/** The schools of the dataset in sight, to begin a case from one of them. */
function adder(now, save, open) {
  const input = el('input', { id: 'case-school', class: 'grow', list: 'case-schools', placeholder: t('rules.caseFrom'), 'aria-label': t('rules.caseFrom'), required: true, onfocus: suggest });
  return el('form', { class: 'row', onsubmit: e => { e.preventDefault(); add(input.value.trim(), now, save, open); } },
    input, el('datalist', { id: 'case-schools' }), el('button', { class: 'outline', id: 'case-add' }, t('rules.addCase')));
}

async function suggest() {
  const schools = document.getElementById('case-schools');
  if (schools.children.length || !recall('dataset')) return;
  const some = await all(`/datasets/${encodeURIComponent(recall('dataset'))}/schools`).catch(() => []);
  fill(schools, some.map(s => el('option', { value: s.code }, s.name)));
}

/** A new case from a school: its facts given, the expectation left open. */
async function add(code, now, save, open) {
  try {
    const school = await get(`/datasets/${encodeURIComponent(recall('dataset'))}/schools/${encodeURIComponent(code)}`);
    const known = Object.fromEntries(Object.entries(school).filter(([key, v]) => v !== null && !PLACE.has(key)));
    const first = now.card.from ?? '2026-01-01';
    open.add(now.cases.length);
    save({ cases: [...now.cases, { name: t('rules.caseName', school.name), asOf: first > '2026-01-01' ? first : '2026-01-01', given: { school: known }, expect: {} }] });
    say(t('rules.caseAdded', school.name));
  } catch (problem) {
    say(problem);
  }
}
