// The administrator's view: plans with their state, reports to preview and take away, who approved what.

import { get } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { recall } from '../core/memory.js';
import { notices } from '../core/messages.js';
import { gap, moment, whole } from '../core/numbers.js';
import { pick, t } from '../core/texts.js';
import { asked } from '../plan/plans.js';
import { approval, deeds } from './approval.js';
import { papers } from './papers.js';

export async function show(main, [chosen]) {
  notices([]);
  const { items } = await get('/plans?sort=-at&limit=50');
  const plans = items.filter(p => p.state === 'done');
  if (plans.length === 0) {
    return void fill(main, el('section', { class: 'empty' }, el('h1', {}, t('reports.none')), el('p', {}, t('reports.noneDo')), el('a', { role: 'button', href: '#plan' }, t('view.plan'))));
  }
  const made = plans.find(p => p.id === (chosen ?? recall('plan'))) ?? plans[0];
  const [plan, law] = await Promise.all([get(`/plans/${made.id}/plan`), get('/rulebook')]);
  const titles = new Map(law.instruments.map(i => [i.id, pick(i.title)]));
  notices(plan.notices, id => titles.get(id) ?? id);
  fill(main, el('div', { class: 'rules' },
    list(plans, made),
    el('div', { class: 'stack' },
      el('section', { class: 'panel stack', 'aria-labelledby': 'report-of' }, heading(plan, made), approval(made), deeds(made)),
      el('section', { class: 'panel stack', 'aria-label': t('reports.paper') }, papers(made, law.overlays)))));
}

const list = (plans, made) => el('aside', { class: 'panel', 'aria-label': t('reports.plans') }, el('h1', {}, t('reports.plans')),
  el('ul', { class: 'instruments' }, plans.map(p => el('li', {}, el('a', { href: `#reports/${p.id}`, 'aria-current': p === made ? 'page' : null },
    el('strong', {}, p.made.scenario ?? t('plan.unsaved')), ' ', el('span', { class: `chip ${p.approval.state}` }, t(`approval.${p.approval.state}`)), el('br', {}),
    el('span', { class: 'muted' }, p.made.dataset, ' · ', moment(p.at), el('br', {}), asked(p.made.scenarioJson)))))));

function heading(plan, made) {
  return [
    el('h2', { id: 'report-of' }, plan.scenario.title ?? made.made.scenario ?? t('plan.unsaved'), ' · ', made.made.dataset),
    el('p', {}, t('reports.summary', whole(plan.awards.length), whole(plan.deferred.length), gap(plan.summary.gap))),
    el('p', { class: 'muted' }, t('reports.fingerprint', plan.fingerprint.inputs.slice(0, 12), plan.fingerprint.rules.slice(0, 12)))];
}
