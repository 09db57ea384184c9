// The draft: what it does to a dataset's money, and publishing it with a reason.

import { all, follow, get, post, remove } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { recall } from '../core/memory.js';
import { say } from '../core/messages.js';
import { money, whole } from '../core/numbers.js';
import { maybe, t } from '../core/texts.js';

export async function publishing(bar) {
  const drafts = await all('/rulebook/draft');
  const changed = [...new Set(drafts.map(d => d.path.split('/').pop().split('.')[0]))];
  if (changed.length === 0) return void fill(bar, el('p', { class: 'muted' }, t('rules.noDraft')));
  const effect = el('div', { id: 'impact', 'aria-live': 'polite' });
  const reason = el('input', { id: 'publish-reason', class: 'grow', placeholder: t('rules.reason'), 'aria-label': t('rules.reason') });
  const after = async f => {
    try {
      await f();
      dispatchEvent(new HashChangeEvent('hashchange'));
    } catch (problem) {
      say(problem);
    }
  };
  fill(bar,
    el('div', { class: 'row' }, el('strong', { class: 'grow' }, t('rules.draftOf', changed.length, changed.join(', '))),
      el('button', { class: 'outline', id: 'impact-run', onclick: () => impact(effect) }, t('rules.impact')),
      el('button', { class: 'quiet', onclick: () => after(() => Promise.all(drafts.map(d => remove(`/rulebook/draft/${d.path}`, `"${d.edition}"`)))) }, t('rules.discard'))),
    el('form', { class: 'row', onsubmit: e => { e.preventDefault(); after(async () => { await post('/rulebook/draft/publish', { reason: reason.value }); say(t('rules.published')); }); } },
      reason, el('button', { id: 'publish' }, t('rules.publish'))),
    effect);
}

function impact(into) {
  fill(into, el('p', { class: 'muted', 'aria-busy': 'true' }, t('rules.impactRunning')));
  post('/rulebook/draft/impact', { dataset: recall('dataset') ?? 'lang-son', scenario: recall('scenario') ?? {} }).then(({ value, location }) => {
    const id = value?.id ?? location.split('/').pop();
    follow(`/jobs/${id}/events`, type => {
      if (type === 'progress' || type === 'lost') return false;
      if (type === 'failed') get(`/jobs/${id}`).then(job => say(new Error(job.detail ?? t('plan.failed'))), say);
      else get(`/jobs/${id}/result`).then(result => draw(into, result), say);
      return true;
    });
  }, problem => { fill(into); say(problem); });
}

function draw(into, impactOf) {
  const { planBefore, planAfter, awards, entitlements, priorities, moneyByCommune } = impactOf;
  const ups = priorities.filter(p => (p.pointsAfter ?? 0) > (p.pointsBefore ?? 0)).length;
  const rows = [[t('rules.priorities'), t('rules.upDown', ups, priorities.length - ups)],
    [t('rules.awards'), t('rules.inOut', awards.filter(a => a.kind === 'in').length, awards.filter(a => a.kind === 'out').length, awards.filter(a => a.kind === 'moved').length)],
    [t('rules.spent'), `${money(planBefore.spent)} → ${money(planAfter.spent)}`], [t('plan.benefit'), `${whole(planBefore.benefit / 1000)} → ${whole(planAfter.benefit / 1000)}`]];
  fill(into,
    el('table', {}, el('tbody', {}, rows.map(([name, says]) => el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, says))))),
    entitlements.length > 0 && [el('h3', {}, t('rules.entitlements')), el('table', {}, el('tbody', {}, entitlements.map(e => el('tr', {}, el('td', {}, maybe(`entitlement.${e.entitlement}`, e.entitlement)), el('td', {}, e.year), el('td', { class: 'number' }, money(e.before)), el('td', { class: 'number' }, money(e.after))))))],
    moneyByCommune.length > 0 && [el('h3', {}, t('rules.byCommune')), el('div', { class: 'scroll', style: { 'max-height': '14rem' } }, el('table', {}, el('tbody', {}, [...moneyByCommune].sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)).map(c => el('tr', {}, el('td', {}, c.commune), el('td', { class: 'number' }, money(c.before)), el('td', { class: 'number' }, money(c.after)))))))]);
}
