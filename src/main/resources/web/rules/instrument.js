// One instrument: the card as a form, the criteria in an editor, the cases as a table.

import { get, post, put } from '../core/api.js';
import { el, fill, settled } from '../core/dom.js';
import { say, words } from '../core/messages.js';
import { pick, t } from '../core/texts.js';
import { card } from './card.js';
import { cases } from './cases.js';
import { editor } from './editor.js';

const ENDINGS = { card: '.json', rules: '.drl', cases: '.cases.json' };
const written = { card: value => `${JSON.stringify(value, null, 2)}\n`, cases: value => `${JSON.stringify(value, null, 2)}\n`, rules: value => value };

export async function instrument(body, id, vocabulary, changed) {
  const stored = await get(`/rulebook/instruments/${id}`);
  const draft = part => stored.drafts[stored.path + ENDINGS[part]];
  const text = part => draft(part)?.text ?? stored[part] ?? '';
  const now = { id, card: JSON.parse(text('card')), rules: text('rules'), cases: JSON.parse(text('cases') || '[]') };
  const editions = Object.fromEntries(Object.keys(ENDINGS).map(part => [part, draft(part)?.edition]));
  const issues = el('ul', { class: 'findings', id: 'rule-issues', 'aria-live': 'polite' });
  const tests = el('div', { class: 'scroll' });
  let area;

  const check = async () => {
    const { value } = await post('/rulebook/draft/check');
    const mine = value.issues.filter(i => !i.file || i.file.includes(id));
    area?.mark(mine.filter(i => i.file?.endsWith('.drl')));
    fill(issues, mine.length ? mine.map(i => el('li', {}, el('strong', {}, i.row ?? ''), el('span', {}, words(i)))) : el('li', {}, '✓', el('span', {}, t('rules.sound'))));
  };
  const run = async () => {
    fill(issues, el('li', { 'aria-busy': 'true' }, '…', el('span', {}, t('rules.running'))));
    try {
      await check();
      const { value } = await post('/rulebook/draft/test');
      cases(tests, now, value.results.filter(r => r.file.includes(id)), save);
    } catch (problem) {
      say(problem);
    }
  };
  const send = settled(async parts => {
    try {
      for (const part of parts) {
        const edition = editions[part];
        const { value } = await put(`/rulebook/draft/${stored.path}${ENDINGS[part]}`, { text: written[part](now[part]) }, edition && `"${edition}"`);
        editions[part] = value.edition;
      }
      parts.clear();
      changed();
      await run();
    } catch (problem) {
      say(problem.status === 412 ? t('rules.changedByOther') : problem);
    }
  }, 700);
  const unsent = new Set();
  const save = change => {
    Object.assign(now, change);
    Object.keys(change).forEach(part => unsent.add(part));
    send(unsent);
  };

  const place = el('div', { class: 'editor' });
  fill(body,
    el('div', { class: 'panel' }, el('h1', {}, pick(now.card.title)), el('p', { class: 'muted' }, pick(now.card.note)), card(now, save)),
    el('div', { class: 'panel' }, el('h2', {}, t('rules.criteria')), place, issues),
    el('div', { class: 'panel' }, el('div', { class: 'row' }, el('h2', { class: 'grow' }, t('rules.cases')), el('button', { class: 'outline', id: 'run-cases', onclick: run }, t('rules.run'))), tests));
  cases(tests, now, null, save);
  area = await editor(place, now.rules, vocabulary, rules => save({ rules }));
  return () => area?.close();
}
