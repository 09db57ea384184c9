// Benefit along more and less money: the curve of best plans, with the committee's plan as a dot under it.

import { post } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { takes } from '../core/files.js';
import { result } from '../core/jobs.js';
import { say } from '../core/messages.js';
import { benefit, billions, decimal, gap, percent, whole } from '../core/numbers.js';
import { currentLanguage, t } from '../core/texts.js';
import { ready } from '../charts.js';
import { impossible } from './impossible.js';
import { scenario } from './scenario.js';

const RANGE = { from: 0.5, to: 1.5, steps: 11 };
/** Quick plans: a curve needs many, and says how far each may be from the best. */
const WORK = { work: 0.1, seed: 1 };

export function sweep(body, world, act) {
  const fund = el('select', { id: 'sweep-fund', class: 'slim', 'aria-label': t('sweep.fund') }, el('option', { value: '' }, t('sweep.all')),
    world.dataset.funds.filter(f => f.kind !== 'recurrent').map(f => el('option', { value: f.id }, f.title ?? f.id)));
  const run = el('button', { id: 'sweep-run', onclick: () => ask(world, fund.value, act) }, t('sweep.run'));
  const shown = el('div', { id: 'sweep', 'aria-live': 'polite' });
  fill(body, el('div', { class: 'row' }, fund, run, el('span', { class: 'muted' }, t('sweep.says'))), shown);
  show(world, act);
}

/** Into the tab as it is now: a plan that ended meanwhile has drawn it anew. */
function show(world, act) {
  const shown = document.getElementById('sweep');
  if (!shown) return;
  document.getElementById('sweep-run').disabled = Boolean(world.sweeping);
  if (world.sweeping) fill(shown, el('p', { class: 'muted' }, world.sweeping));
  else if (world.swept) draw(shown, world, act).catch(say);
  else fill(shown);
}

async function ask(world, fund, act) {
  const went = text => { world.sweeping = text; show(world, act); };
  world.swept = null;
  went(t('sweep.running'));
  try {
    const job = await post('/sweeps', { dataset: world.dataset.id, scenario: { ...scenario(), solve: WORK }, fund: fund || null, ...RANGE });
    world.swept = await result(job, step => went(`${t('sweep.running')} ${step.phase ?? ''}`));
  } catch (problem) {
    say(problem);
  } finally {
    went(null);
  }
}

async function draw(shown, world, act) {
  const { points, steps, job, impossible: nearest } = world.swept;
  const paper = format => `/api/jobs/${job}/report?${new URLSearchParams({ format, lang: currentLanguage() })}`;
  const some = points.filter(p => p.conflicts.length === 0);
  const chart = el('div', { id: 'sweep-chart', role: 'img', 'aria-label': t('sweep.chart', whole(some.length)) });
  fill(shown, chart, table(points, steps, world, act), impossible(nearest, world), el('div', { class: 'row' }, takes(paper, () => t('tab.sweep'))));
  const { init } = await ready();
  const graph = init(chart, null, { height: 300 });
  graph.setOption(picture(some, world));
  new ResizeObserver(() => graph.resize()).observe(chart);
}

function picture(points, { plan }) {
  const line = (name, of, colour, more) => ({ type: 'line', name, data: points.map(p => [p.at, of(p) / 1000]), itemStyle: { color: colour }, ...more });
  const dot = (name, value, colour, symbol) => ({ type: 'scatter', name, data: [[1, value / 1000]], symbolSize: 14, symbol, itemStyle: { color: colour } });
  return {
    animation: false,
    grid: { left: 90, right: 24, top: 56, bottom: 44 },
    legend: { top: 4 },
    textStyle: { fontFamily: 'inherit' },
    xAxis: { type: 'value', name: t('sweep.factor'), nameLocation: 'middle', nameGap: 28, min: 'dataMin', max: 'dataMax', axisLabel: { formatter: v => percent(v, 0) } },
    yAxis: { type: 'value', name: t('plan.pointsPupils'), scale: true, axisLabel: { formatter: v => whole(v) } },
    tooltip: { trigger: 'item', renderMode: 'richText', formatter: p => `${p.seriesName}\n${percent(p.value[0], 0)}: ${whole(p.value[1])}` },
    series: [
      line(t('plan.benefit'), p => p.benefit, '#0b5d4e', { z: 2 }),
      line(t('plan.bound'), p => p.bound, '#8a4b00', { lineStyle: { type: 'dashed' }, symbol: 'none' }),
      dot(t('sweep.thisPlan'), plan.summary.benefit, '#a3201d', 'circle'),
      dot(t('sweep.committee'), plan.summary.baselines.byPoints, '#1d4f91', 'diamond'),
    ],
  };
}

const HEADINGS = ['sweep.factor', 'sweep.money', 'plan.benefit', 'plan.gap', 'plan.awarded', 'sweep.enter', 'sweep.leave', 'sweep.next'];

function table(points, steps, world, act) {
  const titled = id => el('button', { class: 'quiet', title: world.proposals.get(id)?.title, onclick: () => act.openCard(id) }, id);
  const step = i => steps.find(s => s.to === i) ?? { entering: [], leaving: [] };
  const next = p => p.next && [t('sweep.nextSays', world.dataset.funds.find(f => f.id === p.next.fund)?.title ?? p.next.fund, p.next.year, decimal(p.next.perBillion / 1000, 0)), el('div', { class: 'row' }, p.next.proposals.slice(0, 2).map(titled))];
  const cells = (p, i) => (p.conflicts.length ? [percent(p.at, 0), billions(p.money), t('sweep.impossible'), '', '', '', '', '']
    : [percent(p.at, 0), billions(p.money), benefit(p.benefit), gap(p.gap), whole(p.awards), whole(step(i).entering.length), whole(step(i).leaving.length), next(p)]);
  return el('div', { class: 'scroll' }, el('table', { class: 'wide' },
    el('thead', {}, el('tr', {}, HEADINGS.map((k, i) => el('th', { scope: 'col', class: i < 7 ? 'number' : null }, t(k))))),
    el('tbody', {}, points.map((p, i) => el('tr', {}, cells(p, i).map((v, c) => el('td', { class: c < 7 ? 'number' : null }, v)))))));
}
