// One instrument: the card as a form, the criteria in an editor, the cases as a table.

import { get, post } from '../core/api.js';
import { el, fill, keepingFocus, settled } from '../core/dom.js';
import { say, words } from '../core/messages.js';
import { pick, t } from '../core/texts.js';
import { card } from './card.js';
import { cases } from './cases.js';
import { drafting, opened } from './draft.js';
import { editor } from './editor.js';

export async function instrument(body, id, vocabulary, changed) {
  const stored = await get(`/rulebook/instruments/${encodeURIComponent(id)}`);
  const now = opened(stored);
  const [head, place, tests] = [el('div', {}), el('div', { class: 'editor' }), el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('rules.cases') })];
  const issues = el('ul', { class: 'findings', id: 'rule-issues', 'aria-live': 'polite' });
  let area;
  let turn = 0;

  const of = ({ file }) => !file || file.includes(`${id}.`);

  /** Every case, and issues at their line, then what a closer look finds; no answer about an older text. */
  const run = async () => {
    turn += 1;
    const mine = turn;
    fill(issues, el('li', { 'aria-busy': 'true' }, '…', el('span', {}, t('rules.running'))));
    try {
      const { value: tested } = await post('/rulebook/draft/test');
      if (mine !== turn) return;
      cases(tests, now, tested.results.filter(of), save);
      showIssues(issues, area, tested.issues.filter(of));
      const { value: checked } = await post('/rulebook/draft/check');
      if (mine === turn) showIssues(issues, area, checked.issues.filter(of));
    } catch (problem) {
      say(problem);
      fill(issues, el('li', {}, '!', el('span', {}, problem.message)));
    }
  };
  const kept = () => {
    changed();
    return void run();
  };
  const refused = problem => say(problem.status === 412 ? new Error(t('rules.changedByOther')) : problem);
  const draft = drafting(stored, now, kept, refused);
  const drawCard = () => keepingFocus(head, () => fill(head, el('h1', {}, pick(now.card.title)), el('p', { class: 'muted' }, pick(now.card.note)), card(now, save, head)));
  const later = settled(drawCard, 0);
  const save = change => {
    turn += 1;
    Object.assign(now, change);
    if (change.card) later();
    if (change.cases) cases(tests, now, null, save);
    draft(Object.keys(change));
  };

  fill(body,
    el('div', { class: 'panel' }, head),
    el('div', { class: 'panel' }, el('h2', {}, t('rules.criteria')), place, issues),
    el('div', { class: 'panel' }, el('div', { class: 'row' }, el('h2', { class: 'grow' }, t('rules.cases')), el('button', { class: 'outline', id: 'run-cases', onclick: run }, t('rules.run'))), tests));
  drawCard();
  cases(tests, now, null, save);
  area = await editor(place, now.rules, vocabulary, rules => save({ rules }));
  if (Object.keys(stored.drafts ?? {}).length) run();
  return () => area?.close();
}

function showIssues(into, area, issues) {
  area?.mark(issues.filter(i => i.file?.endsWith('.drl')));
  fill(into, issues.length ? issues.map(i => el('li', {}, el('strong', {}, i.row ?? ''), el('span', {}, words(i)))) : el('li', {}, '✓', el('span', {}, t('rules.sound'))));
}
