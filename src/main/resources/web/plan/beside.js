// Two to four plans side by side, differences first.

import { get } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { takes } from '../core/files.js';
import { keep, recall } from '../core/memory.js';
import { say } from '../core/messages.js';
import { benefit, gap, money, whole } from '../core/numbers.js';
import { currentLanguage, t } from '../core/texts.js';
import { asked, planName, plansOf } from './plans.js';

const MOST = 4;
const letter = i => String.fromCharCode(65 + i);

export async function beside(body, world, act) {
  fill(body, el('p', { class: 'loading', 'aria-busy': 'true' }, t('loading')));
  try {
    const done = await plansOf(world.dataset.id);
    const others = (recall('beside') ?? []).filter(id => id !== world.planId && done.some(p => p.id === id));
    const chosen = [world.planId, ...others].slice(0, MOST);
    const picker = choice(done, chosen, () => beside(body, world, act));
    if (chosen.length < 2) return void fill(body, el('p', { class: 'muted' }, t('beside.few')), picker);
    const plans = await Promise.all(chosen.map(id => (id === world.planId ? world.plan : get(`/plans/${id}/plan`))));
    const paper = format => `/api/compare/report?${new URLSearchParams({ plans: chosen.join(','), format, lang: currentLanguage() })}`;
    fill(body, picker, numbers(plans, chosen.map(id => done.find(p => p.id === id)), world), el('div', { class: 'row' }, takes(paper, () => t('tab.beside'))), moves(plans, world, act));
  } catch (problem) {
    say(problem);
    fill(body, el('p', { class: 'muted' }, problem.message));
  }
}

function choice(done, chosen, again) {
  const change = id => e => {
    keep({ beside: e.target.checked ? [...chosen, id] : chosen.filter(one => one !== id) });
    again();
  };
  return el('details', { open: chosen.length < 2 }, el('summary', {}, t('beside.choose')),
    el('fieldset', { class: 'plans' }, el('legend', { class: 'apart' }, t('beside.choose')), done.map(p => el('label', {},
      el('input', { type: 'checkbox', checked: chosen.includes(p.id), disabled: p.id === chosen[0] || (chosen.length >= MOST && !chosen.includes(p.id)), onchange: change(p.id) }), planName(p)))));
}

const sum = (plan, of, fund) => plan.envelopes.filter(e => !fund || e.fund === fund).reduce((all, e) => all + of(e), 0);

function rows(plans, world) {
  const funds = world.dataset.funds.filter(f => plans.some(p => p.envelopes.some(e => e.fund === f.id)));
  return [
    [t('plan.benefit'), p => p.summary.benefit, benefit], [t('plan.gap'), p => p.summary.gap, gap],
    [t('beside.spent'), p => sum(p, e => e.spent), money], [t('beside.awards'), p => p.awards.length, whole],
    [t('beside.mandates'), p => p.summary.mandatesUnmet, whole], [t('beside.floors'), p => p.summary.floorsUnmet, whole],
    ...funds.map(f => [t('beside.ceilingOf', f.title ?? f.id), p => sum(p, e => e.ceiling, f.id), money]),
    ...funds.filter(f => plans.some(p => sum(p, e => e.spent, f.id) > 0)).map(f => [t('beside.spentOf', f.title ?? f.id), p => sum(p, e => e.spent, f.id), money]),
  ];
}

function numbers(plans, made, world) {
  const same = ([, of]) => plans.every(p => of(p) === of(plans[0]));
  const ordered = rows(plans, world).sort((a, b) => same(a) - same(b));
  const heading = (p, i) => el('th', { class: 'number', scope: 'col' }, t('beside.plan', letter(i)), ' ', p.scenario.title ?? (made[i] ? planName(made[i]) : p.scenario.id),
    el('small', { class: 'by' }, asked(p.scenario)));
  return el('div', { class: 'scroll' }, el('table', { class: 'wide' },
    el('thead', {}, el('tr', {}, el('td', {}), plans.map(heading))),
    el('tbody', {}, ordered.map(row => el('tr', { class: same(row) ? 'muted' : null }, el('th', { scope: 'row' }, row[0]),
      plans.map((p, i) => el('td', { class: 'number' }, row[2](row[1](p)), i > 0 && difference(row, p, plans[0]))))))));
}

function difference([, of, words], plan, first) {
  const by = of(plan) - of(first);
  return by !== 0 && el('small', { class: 'by' }, `${by > 0 ? '+' : '−'}${words(Math.abs(by))}`);
}

const LARGEST = 12;
const KINDS = ['in', 'out', 'moved', 'scheme'];
const kindOf = ([, a, b]) => (!a ? 'in' : !b ? 'out' : a.start !== b.start ? 'moved' : 'scheme');

/** What benefit is reckoned by; of plans that differ in it, benefits say nothing of each other. */
const measure = ({ scenario: s, fingerprint }) => JSON.stringify([fingerprint?.rules, s.asOf, s.horizon, s.benefit, s.changes, s.stable]);

/** Neither surely brings more: each could still reach the other's benefit. */
const alike = (a, b) => measure(a) === measure(b) && a.summary.benefit <= b.summary.bound && b.summary.benefit <= a.summary.bound;

function moves([first, ...others], world, act) {
  const awards = plan => new Map(plan.awards.map(a => [a.proposal, a]));
  const base = awards(first);
  const cost = ([id]) => world.proposals.get(id)?.costVnd ?? 0;
  return others.map((plan, i) => {
    const other = awards(plan);
    const moved = [...new Set([...base.keys(), ...other.keys()])].map(id => [id, base.get(id), other.get(id)]).filter(([, a, b]) => a?.start !== b?.start || a?.scheme !== b?.scheme);
    const ordered = moved.sort((a, b) => KINDS.indexOf(kindOf(a)) - KINDS.indexOf(kindOf(b)) || cost(b) - cost(a));
    const counts = KINDS.map(kind => whole(moved.filter(row => kindOf(row) === kind).length));
    const title = t('beside.moves', letter(i + 1), whole(moved.length));
    return el('section', {}, el('h3', {}, title), moved.length > 0 && el('p', {}, t('beside.counts', ...counts)),
      moved.length > 0 && alike(first, plan) && el('p', { class: 'muted' }, t('beside.alike')),
      el('div', { class: 'scroll short', tabindex: 0, role: 'region', 'aria-label': title }, el('table', {}, el('tbody', {}, ordered.slice(0, LARGEST).map(row => line(row, world, act))))),
      moved.length > LARGEST && el('p', { class: 'muted' }, t('beside.more', whole(moved.length - LARGEST))));
  });
}

function line([id, a, b], world, act) {
  const kind = kindOf([id, a, b]);
  const proposal = world.proposals.get(id);
  return el('tr', {}, el('td', {}, el('button', { class: 'quiet', onclick: () => act.openCard(id) }, id)), el('td', {}, proposal?.title ?? ''),
    el('td', {}, el('span', { class: `chip ${{ in: '', out: 'bad' }[kind] ?? 'deferred'}` }, t(`beside.${kind}`, a?.start ?? '', b?.start ?? ''))), el('td', { class: 'number' }, money(proposal?.costVnd)));
}
