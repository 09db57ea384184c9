// The worked cases: a sentence each, red or green, expected and found side by side.

import { get } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { recall } from '../core/memory.js';
import { say } from '../core/messages.js';
import { t } from '../core/texts.js';

export function cases(into, now, results, save) {
  const of = name => results?.find(r => r.name === name || r.case === name);
  fill(into, el('table', {},
    el('thead', {}, el('tr', {}, ['rules.case', 'rules.asOf', 'rules.given', 'rules.expected', 'rules.found'].map(k => el('th', { scope: 'col' }, t(k))))),
    el('tbody', {}, now.cases.map(one => line(one, of(one.name))))),
  el('form', { class: 'row', onsubmit: e => add(e, now, save) },
    el('input', { id: 'case-school', class: 'grow', placeholder: t('rules.caseFrom'), 'aria-label': t('rules.caseFrom'), required: true }),
    el('button', { class: 'outline' }, t('rules.addCase'))));
}

function line(one, result) {
  const state = result ? (result.passed ? 'passed' : 'failed') : '';
  return el('tr', { class: `case ${state}` },
    el('td', {}, { passed: '✓ ', failed: '✗ ', '': '' }[state], one.name), el('td', {}, one.asOf), el('td', {}, short(one.given)),
    el('td', {}, short(one.expect)), el('td', {}, result ? short(result.actual ?? result.found) : ''));
}

const short = value => (value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value).replace(/[{}"]/g, '').replace(/,/g, ', ') || '∅');

/** A new case from a school of the dataset in sight: its facts given, the expectation left open. */
async function add(event, now, save) {
  event.preventDefault();
  const code = document.getElementById('case-school').value.trim();
  try {
    const school = await get(`/datasets/${recall('dataset')}/schools/${encodeURIComponent(code)}`);
    const known = Object.fromEntries(Object.entries(school).filter(([key, v]) => v !== null && !['code', 'name', 'latitude', 'longitude', 'communeCode'].includes(key)));
    const first = now.card.from ?? '2026-01-01';
    save({ cases: [...now.cases, { name: t('rules.caseName', school.name), asOf: first > '2026-01-01' ? first : '2026-01-01', given: { school: known }, expect: {} }] });
    say(t('rules.caseAdded', school.name));
  } catch (problem) {
    say(problem);
  }
}
