// The planner's view: what is asked on the left, what the plan answers on the right.

import { all, get } from '../core/api.js';
import { el, fill, settled } from '../core/dom.js';
import { canUndo, changeDataset, keep, onChange, recall, undo } from '../core/memory.js';
import { notices, say } from '../core/messages.js';
import { currentLanguage, pick, t } from '../core/texts.js';
import { controls } from './controls.js';
import { headline } from './headline.js';
import { moneyBars } from './money.js';
import { list } from './list.js';
import { plansOf } from './plans.js';
import { solve, resume } from './solving.js';

/** What the first look does not need is fetched once the page stands. */
const LATER = { card: () => import('./card.js'), map: () => import('./map.js'), beside: () => import('./beside.js'), sweep: () => import('./sweep.js') };
const later = name => (...args) => LATER[name]().then(module => module[name](...args)).catch(say);
const TABS = { list, map: later('map'), beside: later('beside'), sweep: later('sweep') };
/** What the controls on the left show. */
const ASKED = new Set(['scenario', 'scenarioId', 'scenarioStored', 'solving', 'plan']);

export async function show(main) {
  const wanted = recall('dataset');
  const early = begun(wanted && rows(wanted));
  const made = begun(recall('plan') && get(`/plans/${recall('plan')}/plan`));
  const datasets = await all('/datasets');
  if (datasets.length === 0) {
    return void fill(main, el('section', { class: 'empty' }, el('h1', {}, t('plan.noDataset')),
      el('p', {}, t('plan.noDatasetDo')), el('a', { role: 'button', href: '#import' }, t('view.import'))));
  }
  const world = worldOf(await (datasets.some(d => d.id === wanted) ? early : rows(datasets[0].id)));
  const left = el('aside', { class: 'controls', 'aria-label': t('plan.controls') });
  const right = el('section', { class: 'result', 'aria-label': t('plan.result') });
  fill(main, el('div', { class: 'plan', data: { dataset: world.dataset.id } }, left, right));

  const draw = () => result(right, world, act);
  const drawControls = () => controls(left, world, datasets, act);
  const act = {
    draw,
    openCard: id => later('card')(world, id, act),
    solve: quick => solve(world, quick, calls),
    shown: async planId => {
      try {
        [world.plans] = await Promise.all([plansOf(world.dataset.id), showPlan(world, planId)]);
        draw();
      } catch (problem) {
        say(problem);
        draw();
      }
    },
    changeDataset: id => {
      changeDataset(id);
      act.again();
    },
    again: () => dispatchEvent(new HashChangeEvent('hashchange')),
  };
  const calls = { began: () => waiting(right, world), went: () => headline.live(world), failed: draw, ended: act.shown };
  if (made) await showPlan(world, recall('plan'), made).catch(problem => (problem.status === 404 ? keep({ plan: null }) : say(problem)));
  drawControls();
  draw();
  resume(world, calls);
  const soon = settled(drawControls, 0);
  const forget = onChange(names => names.some(name => ASKED.has(name)) && soon());
  requestIdleCallback(() => Object.values(LATER).forEach(load => load().catch(() => {})));
  addEventListener('keydown', undoKey);
  return () => { forget(); removeEventListener('keydown', undoKey); world.close?.(); };
}

/** Where text is typed, the browser's own undo is meant. */
function undoKey(event) {
  const typing = document.activeElement.matches('textarea, input:not([type=range], [type=checkbox], [type=radio])');
  if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing || !canUndo()) return;
  event.preventDefault();
  undo();
}

/** Asked for before it is known whether it will be needed: a refusal is heard where it is awaited. */
function begun(promise) {
  promise?.catch(() => {});
  return promise;
}

const rows = id => Promise.all([
  get(`/datasets/${id}`), all(`/datasets/${id}/communes`), all(`/datasets/${id}/schools`), all(`/datasets/${id}/proposals`), get('/rulebook'), all(`/scenarios?dataset=${id}`), get('/rulebook/vocabulary'), plansOf(id)]);

function worldOf([detail, communes, schools, proposals, law, scenarios, vocabulary, plans]) {
  const dataset = { ...detail.info, ...detail, overlays: law.overlays };
  const by = (rows, key) => new Map(rows.map(row => [row[key], row]));
  notices(dataset.synthetic ? ['synthetic'] : []);
  const ruleTitles = Object.fromEntries(law.instruments.flatMap(i => Object.entries(i.ruleTitles ?? {}).map(([rule, title]) => [`${i.id}/${rule}`, currentLanguage() === 'vi' ? title : rule])));
  const instruments = Object.fromEntries(law.instruments.map(i => [i.id, pick(i.title)]));
  const links = Object.fromEntries(law.instruments.filter(i => i.url).map(i => [i.id, i.url]));
  const world = { dataset, links, scenarios, vocabulary, plans, instruments, ruleTitles, communes: by(communes, 'code'), schools: by(schools, 'code'), proposals: by(proposals, 'id'), planId: null, plan: null };
  for (const one of world.proposals.values()) one.commune ??= one.communeCode ?? world.schools.get(one.schoolCode)?.communeCode;
  return world;
}

async function showPlan(world, planId, made = get(`/plans/${planId}/plan`)) {
  const plan = await made;
  if (plan.fingerprint.dataset !== world.dataset.id) throw new Error(t('plan.otherDataset'));
  world.planId = planId;
  world.plan = plan;
  world.decisions = decisions(plan);
  keep({ plan: planId });
  notices(plan.notices, id => world.instruments?.[id] ?? id);
}

/** What the plan says of each proposal: {state, award | deferral | exclusion}. */
function decisions(plan) {
  const all = new Map();
  plan.awards.forEach(a => all.set(a.proposal, { state: 'awarded', ...a, paid: a.payments.reduce((sum, p) => sum + p.amount, 0) }));
  plan.deferred.forEach(d => all.set(d.proposal, { state: 'deferred', ...d }));
  plan.excluded.forEach(e => all.set(e.proposal, { state: 'excluded', ...e }));
  return all;
}

/** The plan before stays in sight until the one asked for is there. */
function waiting(right, world) {
  right.dataset.plan = '';
  headline.live(world);
}

function result(right, world, act) {
  right.dataset.plan = world.solving ? '' : world.planId ?? '';
  if (!world.plan) {
    return void fill(right, headline(world),
      el('div', { class: 'panel empty' }, el('h1', {}, pick(world.dataset.title)), el('p', {}, t('plan.notYet')),
        el('button', { class: 'big', onclick: () => act.solve(false) }, t('plan.solve'))));
  }
  const chosen = TABS[recall('tab')] ? recall('tab') : 'list';
  const body = el('div', { class: 'panel', role: 'tabpanel', id: 'tab-body', 'aria-labelledby': `tab-${chosen}` });
  const tab = name => el('button', { role: 'tab', id: `tab-${name}`, 'aria-selected': String(name === chosen), 'aria-controls': 'tab-body',
    tabindex: name === chosen ? 0 : -1, onclick: () => { keep({ tab: name }); act.draw(); document.getElementById(`tab-${name}`).focus(); }, onkeydown: arrows }, t(`tab.${name}`));
  fill(right, el('h1', { class: 'apart' }, pick(world.dataset.title)), headline(world), el('div', { class: 'panel' }, moneyBars(world)),
    el('div', {}, el('div', { role: 'tablist', 'aria-label': t('plan.result') }, Object.keys(TABS).map(tab)), body));
  TABS[chosen](body, world, act);
}

function arrows(event) {
  const step = { ArrowRight: 'nextElementSibling', ArrowLeft: 'previousElementSibling' }[event.key];
  event.currentTarget[step]?.click();
}
