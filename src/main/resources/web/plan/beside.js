// Two to four plans side by side, differences first.

import { all, get } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { keep, recall } from '../core/memory.js';
import { say } from '../core/messages.js';
import { benefit, gap, money, whole } from '../core/numbers.js';
import { t } from '../core/texts.js';

export async function beside(body, world, act) {
  fill(body, el('p', { class: 'loading', 'aria-busy': 'true' }, t('loading')));
  try {
    const { items } = await get(`/plans?dataset=${world.dataset.id}&sort=-at&limit=20`);
    const done = items.filter(p => p.state === 'done');
    const chosen = (recall('beside') ?? []).filter(id => done.some(p => p.id === id));
    if (!chosen.includes(world.planId)) chosen.unshift(world.planId);
    const pickPlans = el('fieldset', {}, el('legend', {}, t('beside.choose')), done.map(p => el('label', { class: 'row' },
      el('input', { type: 'checkbox', checked: chosen.includes(p.id), disabled: p.id === world.planId || (chosen.length >= 4 && !chosen.includes(p.id)),
        onchange: e => { keep({ beside: e.target.checked ? [...chosen, p.id] : chosen.filter(id => id !== p.id) }); beside(body, world, act); } }), label(p))));
    if (chosen.length < 2) return void fill(body, el('p', { class: 'muted' }, t('beside.few')), pickPlans);
    const plans = await Promise.all(chosen.map(id => (id === world.planId ? world.plan : get(`/plans/${id}/plan`))));
    fill(body, numbers(plans), moves(plans, world, act), pickPlans);
  } catch (problem) {
    say(problem);
    fill(body, el('p', { class: 'muted' }, problem.message));
  }
}

const label = p => `${p.made.scenario ?? t('plan.unsaved')} · ${gap(p.progress.gap)} · ${new Date(p.at).toLocaleString(document.documentElement.lang)}`;
const spent = plan => plan.envelopes.reduce((sum, e) => sum + e.spent, 0);

function numbers(plans) {
  const rows = [['plan.benefit', p => p.summary.benefit, benefit], ['plan.gap', p => p.summary.gap, gap], ['beside.spent', spent, money], ['beside.awards', p => p.awards.length, whole],
    ['beside.mandates', p => p.summary.mandatesUnmet, whole], ['beside.floors', p => p.summary.floorsUnmet, whole]];
  return el('table', {},
    el('thead', {}, el('tr', {}, el('th', {}), plans.map((p, i) => el('th', { class: 'number', scope: 'col' }, t('beside.plan', String.fromCharCode(65 + i)), ' ', p.scenario.title ?? p.scenario.id)))),
    el('tbody', {}, rows.map(([key, of, words]) => el('tr', {}, el('th', { scope: 'row' }, t(key)),
      plans.map((p, i) => el('td', { class: 'number' }, words(of(p)), i > 0 && of(p) !== of(plans[0]) && el('small', { class: 'muted' }, ` (${of(p) > of(plans[0]) ? '+' : '−'}${words(Math.abs(of(p) - of(plans[0])))})`)))))));
}

function moves([first, ...others], world, act) {
  const starts = plan => new Map(plan.awards.map(a => [a.proposal, a]));
  const base = starts(first);
  return others.map((plan, i) => {
    const other = starts(plan);
    const all = [...new Set([...base.keys(), ...other.keys()])].map(id => [id, base.get(id), other.get(id)]).filter(([, a, b]) => !a || !b || a.start !== b.start || a.scheme !== b.scheme);
    const kind = ([, a, b]) => (!a ? 'in' : !b ? 'out' : a.start !== b.start ? 'moved' : 'scheme');
    return el('section', {}, el('h3', {}, t('beside.moves', String.fromCharCode(66 + i), all.length)),
      el('div', { class: 'scroll', style: { 'max-height': '16rem' } }, el('table', {}, el('tbody', {}, all.slice(0, 200).map(row => el('tr', {},
        el('td', {}, el('button', { class: 'quiet', onclick: () => act.openCard(row[0]) }, row[0])), el('td', {}, world.proposals.get(row[0])?.title ?? ''),
        el('td', {}, el('span', { class: `chip ${{ in: '', out: 'bad' }[kind(row)] ?? 'deferred'}` }, t(`beside.${kind(row)}`, row[1]?.start ?? '', row[2]?.start ?? ''))), el('td', { class: 'number' }, money(world.proposals.get(row[0])?.costVnd))))))));
  });
}
