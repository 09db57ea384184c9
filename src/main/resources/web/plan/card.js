// One proposal: its school, every finding with its article, what blocks it, what would fund it.

import { get, post } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { say } from '../core/messages.js';
import { benefit, decimal, money, percent, whole } from '../core/numbers.js';
import { maybe, t } from '../core/texts.js';
import { pin, pinned } from './scenario.js';

let dialog;
let before;

export async function card(world, id, act) {
  const proposal = world.proposals.get(id);
  if (!proposal) return say(t('card.unknown', id));
  if (!dialog) {
    dialog = el('dialog', { class: 'card', 'aria-labelledby': 'card-title' });
    dialog.addEventListener('keydown', e => e.key === 'Escape' && close());
    document.body.append(dialog);
  }
  before = dialog.open ? before : document.activeElement;
  const why = el('div', {});
  draw(world, proposal, why, act);
  dialog.show();
  dialog.querySelector('button').focus();
  if (world.decisions?.get(id)?.state === 'deferred') await ask(world, id, why, false);
}

function close() {
  dialog.close();
  (before?.isConnected ? before : document.getElementById(before?.id))?.focus();
}

function draw(world, proposal, why, act) {
  const decision = world.decisions?.get(proposal.id);
  const school = world.schools.get(proposal.schoolCode);
  const redraw = how => { pin(proposal.id, how); draw(world, proposal, why, act); };
  fill(dialog,
    el('div', { class: 'row' }, el('h2', { id: 'card-title', class: 'grow' }, proposal.title ?? proposal.id), el('button', { class: 'quiet', 'aria-label': t('close'), onclick: close }, '×')),
    el('p', {}, el('span', { class: `chip ${decision?.state}` }, t(`state.${decision?.state ?? 'none'}`)), ' ', proposal.id, [school?.name, world.communes.get(proposal.commune)?.name].filter(Boolean).map(name => ` · ${name}`)),
    facts([['card.cost', money(proposal.costVnd)], ['card.measure', maybe(`measure.${proposal.measure}`, proposal.measure)], ['card.quantity', proposal.quantity === null ? t('unknown') : `${decimal(proposal.quantity, 0)} ${maybe(`unit.${proposal.unit}`, proposal.unit ?? '')}`],
      ['card.beneficiaries', whole(proposal.beneficiaries)], ['card.benefit', benefit(decision?.benefit)], ['card.years', decision?.start ? `${decision.start}–${decision.end}` : '—']]),
    pins(world, proposal, redraw, act),
    decision?.payments && payments(world, decision),
    el('h3', {}, t('card.findings')), findings(decision, world),
    blockers(decision, world), why,
    school && [el('h3', {}, t('card.school')), schoolFacts(school)]);
}

const facts = rows => el('dl', { class: 'facts' }, rows.map(([key, value]) => el('div', {}, el('dt', {}, t(key)), el('dd', {}, value))));

function pins(world, proposal, redraw, act) {
  const now = pinned(proposal.id);
  const [first, last] = world.dataset.horizon;
  const toggle = how => el('button', { class: now === how ? '' : 'outline', 'aria-pressed': String(now === how), onclick: () => redraw(now === how ? null : how) }, t(`pin.${how}`));
  return el('div', { class: 'row', role: 'group', 'aria-label': t('card.pin') }, toggle('must'), toggle('never'),
    el('select', { 'aria-label': t('pin.move'), style: { width: 'auto' }, onchange: e => redraw(e.target.value ? { start: Number(e.target.value) } : null) },
      el('option', { value: '' }, t('pin.move')), Array.from({ length: last - first + 1 }, (_, i) => el('option', { value: first + i, selected: now?.start === first + i }, first + i))),
    el('button', { id: 'again', onclick: () => { close(); act.solve(true); } }, t('plan.solveAgain')));
}

/** A way of paying has a name; any other text stays as it is. */
const schemeName = ({ dataset }, text) => dataset.schemes.find(s => s.id === text)?.title ?? text;

const payments = (world, { payments: paid, scheme }) => [
  el('h3', {}, t('card.payments', schemeName(world, scheme))),
  el('table', {}, el('tbody', {}, paid.map(p => el('tr', {}, el('td', {}, world.dataset.funds.find(f => f.id === p.fund)?.title ?? p.fund), el('td', {}, p.year), el('td', { class: 'number' }, money(p.amount)))))),
];

function findings(decision, world) {
  const because = decision?.because ?? [];
  if (because.length === 0) return el('p', { class: 'muted' }, t('card.noFinding'));
  return el('ul', { class: 'findings' }, because.map(b => el('li', {},
    el('strong', { class: 'number' }, b.points === null || b.points === undefined ? t(`finding.${b.kind}`) : `+${decimal(b.points, 0)}`),
    el('span', {}, world.ruleTitles[`${b.instrument}/${b.rule}`] ?? b.rule, b.text && ` (${schemeName(world, b.text)})`, el('br', {}),
      el('a', { href: `#rules/${b.instrument}` }, world.instruments?.[b.instrument] ?? b.instrument), b.article && ` · ${t('article', b.article)}`, ' ', world.links[b.instrument] && el('a', { href: world.links[b.instrument], rel: 'noreferrer', target: '_blank' }, t('card.text')), ' ',
      b.status !== 'in_force' && el('span', { class: `chip ${b.status}` }, t(`status.${b.status}`))))));
}

function blockers(decision, world) {
  if (!decision?.blockedBy?.length) return null;
  const fund = id => world.dataset.funds.find(f => f.id === id)?.title ?? id;
  return [el('h3', {}, t('card.blockedBy')), el('ul', {}, decision.blockedBy.map(b => el('li', {}, t(`blocker.${b.kind}`, b.fund ? fund(b.fund) : b.floor ?? b.proposal ?? '', b.year ?? ''))))];
}

async function ask(world, id, into, confirm) {
  fill(into, el('p', { class: 'muted', 'aria-busy': 'true' }, t(confirm ? 'card.confirming' : 'loading')));
  try {
    const answer = await get(`/plans/${world.planId}/why/${encodeURIComponent(id)}${confirm ? '?confirm=true' : ''}`);
    fill(into, wouldBeFunded(world, answer.changes), !confirm && answer.changes.length > 0 && el('button', { class: 'outline', id: 'confirm-changes', onclick: () => ask(world, id, into, true) }, t('card.confirm')));
  } catch (problem) {
    fill(into, wouldBeFunded(world, kept(world.decisions.get(id)?.wouldBeFunded)));
    if (problem.status !== 404) say(problem);
  }
}

function wouldBeFunded({ dataset }, changes) {
  if (changes.length === 0) return el('p', { class: 'muted' }, t('card.nothingFunds'));
  const fund = id => dataset.funds.find(f => f.id === id)?.title ?? id;
  const amount = { cost: v => decimal(Math.abs(v), 1), points: v => decimal(v, 1), money, limit: whole, floor: v => percent(v, 1) };
  return [el('h3', {}, t('card.would')), el('ul', { id: 'changes' }, changes.map(c => el('li', {},
    t(`would.${c.kind}`, amount[c.kind](c.amount), c.fund ? fund(c.fund) : c.floor ?? '', c.year ?? ''), ' ', el('span', { class: `chip ${c.basis === 'refuted' ? 'bad' : ''}` }, t(`basis.${c.basis}`)))))];
}

/** What the plan itself keeps of it, where the server cannot be asked. */
function kept(would) {
  if (!would) return [];
  const { costPercent: cost, points, money: more, basis } = would;
  return [{ kind: 'cost', amount: cost }, { kind: 'points', amount: points }, { kind: 'money', ...more }].filter(c => c.amount !== null && c.amount !== undefined).map(c => ({ ...c, basis }));
}

const SCHOOL = ['pupils', 'classes', 'twoShiftClasses', 'roomsSolid', 'roomsSemiSolid', 'roomsTemporary', 'roomsBorrowed', 'boardingPupils', 'boardingRooms', 'teachers', 'teachersRequired', 'satelliteSites'];
const schoolFacts = school => el('dl', { class: 'facts' }, SCHOOL.map(name => el('div', {}, el('dt', {}, t(`school.${name}`)), el('dd', {}, whole(school[name])))));
