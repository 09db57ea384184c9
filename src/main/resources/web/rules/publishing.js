// The draft: what it does to a dataset's money, and publishing it with a reason.

import { all, post, remove } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { takes } from '../core/files.js';
import { result } from '../core/jobs.js';
import { recall } from '../core/memory.js';
import { say } from '../core/messages.js';
import { currentLanguage, t } from '../core/texts.js';
import { impactTables } from './impact.js';

/** Two plans are made for one answer, which marks what may be luck. */
const WORK = { work: 0.25, seed: 1 };

export async function publishing(bar, titleOf) {
  const drafts = await all('/rulebook/draft');
  const changed = [...new Set(drafts.map(d => d.path.split('/').pop().split('.')[0]))];
  if (changed.length === 0) return void fill(bar, el('h2', {}, t('rules.draft')), el('p', { class: 'muted' }, t('rules.noDraft')));
  const effect = el('div', { id: 'impact', 'aria-live': 'polite' });
  const reason = el('input', { id: 'publish-reason', class: 'grow', required: true, placeholder: t('rules.reason'), 'aria-label': t('rules.reason') });
  const discard = () => after(() => Promise.all(drafts.map(d => remove(`/rulebook/draft/${d.path}`, `"${d.edition}"`))));
  const publish = e => {
    e.preventDefault();
    after(async () => {
      await post('/rulebook/draft/publish', { reason: reason.value });
      say(t('rules.published'));
    });
  };
  fill(bar,
    el('h2', {}, t('rules.draft')), el('p', {}, t('rules.draftOf', changed.length, changed.map(titleOf).join(', '))),
    el('div', { class: 'row' }, el('button', { class: 'outline grow', id: 'impact-run', onclick: () => impact(effect) }, t('rules.impact')), el('button', { class: 'quiet', onclick: discard }, t('rules.discard'))),
    el('form', { class: 'row tight', onsubmit: publish }, reason, el('button', { id: 'publish' }, t('rules.publish'))),
    effect);
}

async function after(deed) {
  try {
    await deed();
    dispatchEvent(new HashChangeEvent('hashchange'));
  } catch (problem) {
    say(problem);
  }
}

async function impact(into) {
  const waiting = el('p', { class: 'muted', 'aria-busy': 'true' }, t('rules.impactRunning'));
  fill(into, waiting);
  const dataset = recall('dataset') ?? 'lang-son';
  try {
    const job = await post('/rulebook/draft/impact', { dataset, scenario: { solve: WORK, ...recall('scenario') } });
    const found = await result(job, step => { waiting.textContent = `${t('rules.impactRunning')} ${step.phase ?? ''}`; });
    const paper = format => `/api/jobs/${found.job}/report?${new URLSearchParams({ format, lang: currentLanguage() })}`;
    fill(into, await impactTables(found, dataset), el('div', { class: 'row' }, takes(paper, () => t('rules.impact'))));
  } catch (problem) {
    fill(into);
    say(problem);
  }
}
