// One instrument: the card as a form, the criteria in an editor, the cases as a table.

import { post, put, read } from '../core/api.js';
import { el, fill, settled } from '../core/dom.js';
import { say, words } from '../core/messages.js';
import { pick, t } from '../core/texts.js';
import { card } from './card.js';
import { cases } from './cases.js';
import { editor } from './editor.js';

export async function instrument(body, id, vocabulary, changed) {
  const { value, etag } = await read(`/rulebook/instruments/${id}`);
  const now = { id, etag, card: value.card, rules: value.rules ?? '', cases: value.cases ?? [] };
  const issues = el('ul', { class: 'findings', id: 'rule-issues', 'aria-live': 'polite' });
  const tests = el('div', {});
  let area;

  const check = async () => {
    const { value: answer } = await post('/rulebook/draft/check');
    const mine = (answer.issues ?? []).filter(i => !i.file || i.file.includes(id));
    area?.mark(mine.filter(i => i.file?.endsWith('.drl')));
    fill(issues, mine.length ? mine.map(i => el('li', {}, el('strong', {}, i.row ?? ''), el('span', {}, words(i)))) : el('li', {}, '✓', el('span', {}, t('rules.sound'))));
    return answer;
  };
  const run = async () => {
    try {
      const { value: answer } = await post('/rulebook/draft/test', { instrument: id });
      cases(tests, now, answer.cases ?? answer, save);
    } catch (problem) {
      say(problem);
    }
  };
  const save = settled(async parts => {
    Object.assign(now, parts);
    try {
      const { etag: next } = await put(`/rulebook/draft/${id}`, { card: now.card, rules: now.rules, cases: now.cases }, now.etag);
      now.etag = next;
      await check();
      await run();
      changed();
    } catch (problem) {
      say(problem.status === 412 ? t('rules.changedByOther') : problem);
    }
  }, 600);

  const place = el('div', { class: 'editor' });
  fill(body,
    el('div', { class: 'panel' }, el('h1', {}, pick(now.card.title)), el('p', { class: 'muted' }, pick(now.card.note)), card(now, save)),
    el('div', { class: 'panel' }, el('h2', {}, t('rules.criteria')), place, issues),
    el('div', { class: 'panel' }, el('div', { class: 'row' }, el('h2', { class: 'grow' }, t('rules.cases')), el('button', { class: 'outline', id: 'run-cases', onclick: run }, t('rules.run'))), tests));
  cases(tests, now, null, save);
  area = await editor(place, now.rules, vocabulary, rules => save({ rules }));
  return () => area?.close();
}
