// Benefit along more and less money: the curve of best plans, with this plan as a dot under it.

import { follow, get, post } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { say } from '../core/messages.js';
import { benefit, gap, money, percent, whole } from '../core/numbers.js';
import { t } from '../core/texts.js';
import { ready } from '../charts.js';
import { scenario } from './scenario.js';

export function sweep(body, world) {
  const fund = el('select', { id: 'sweep-fund', 'aria-label': t('sweep.fund') }, el('option', { value: '' }, t('sweep.all')), world.dataset.funds.map(f => el('option', { value: f.id }, f.title ?? f.id)));
  const chart = el('div', { id: 'sweep-chart', role: 'img', 'aria-label': t('tab.sweep'), style: { height: '20rem' } });
  const table = el('div', {});
  const run = el('button', { id: 'sweep-run', onclick: async () => {
    run.disabled = true;
    fill(table, el('p', { class: 'muted', 'aria-busy': 'true' }, t('sweep.running')));
    try {
      const answer = await post('/sweeps', { dataset: world.dataset.id, scenario: { ...scenario() }, fund: fund.value || null, from: 0.5, to: 1.5, steps: 11 });
      const result = await wait(answer);
      await draw(chart, table, result, world);
    } catch (problem) {
      say(problem);
      fill(table);
    } finally {
      run.disabled = false;
    }
  } }, t('sweep.run'));
  fill(body, el('div', { class: 'row' }, fund, run), el('p', { class: 'muted' }, t('sweep.says')), chart, table);
}

/** Waits for a job's result; the stream's end or a poll, whichever comes. */
const wait = ({ value, location }) => new Promise((resolve, reject) => {
  const id = value?.id ?? location.split('/').pop();
  follow(`/jobs/${id}/events`, type => {
    if (type === 'progress') return false;
    if (type === 'lost') return false;
    if (type === 'failed') reject(new Error(t('plan.failed')));
    else get(`/jobs/${id}/result`).then(resolve, reject);
    return true;
  });
});

async function draw(chart, table, { points }, world) {
  const { init } = await ready();
  const graph = init(chart);
  graph.setOption({
    grid: { left: 80, right: 20, top: 20, bottom: 40 }, animation: false,
    xAxis: { type: 'value', name: '%', min: 'dataMin', axisLabel: { formatter: v => `${Math.round(v * 100)} %` } },
    yAxis: { type: 'value', scale: true, axisLabel: { formatter: v => whole(v) } },
    tooltip: { trigger: 'axis', valueFormatter: v => whole(v) },
    series: [
      { type: 'line', name: t('plan.benefit'), data: points.map(p => [p.factor, p.benefit / 1000]), itemStyle: { color: '#0b5d4e' } },
      { type: 'line', name: t('plan.bound'), data: points.map(p => [p.factor, p.bound / 1000]), lineStyle: { type: 'dashed' }, symbol: 'none', itemStyle: { color: '#8a4b00' } },
      { type: 'scatter', name: t('sweep.thisPlan'), data: [[1, world.plan.summary.benefit / 1000]], symbolSize: 14, itemStyle: { color: '#a3201d' } },
      { type: 'scatter', name: t('sweep.committee'), data: [[1, world.plan.summary.baselines.byPoints / 1000]], symbolSize: 12, symbol: 'diamond', itemStyle: { color: '#51606f' } },
    ],
  });
  fill(table, el('table', {}, el('thead', {}, el('tr', {}, ['sweep.factor', 'plan.benefit', 'plan.gap', 'sweep.enter', 'sweep.leave'].map(k => el('th', { scope: 'col', class: 'number' }, t(k))))),
    el('tbody', {}, points.map(p => el('tr', {}, [percent(p.factor, 0), benefit(p.benefit), gap(p.gap), whole(p.entered?.length ?? 0), whole(p.left?.length ?? 0)].map(v => el('td', { class: 'number' }, v)))))));
}
