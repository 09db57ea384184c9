// Awards and deferrals: filter, sort, search without accents; only the rows in sight are drawn.

import { el, fill, keepingFocus, settled } from '../core/dom.js';
import { keep, recall } from '../core/memory.js';
import { benefit, money, whole } from '../core/numbers.js';
import { maybe, plain, t } from '../core/texts.js';
import { pinned } from './scenario.js';

const HEIGHT = 34;
const ON_PAPER = 200;
const inVietnamese = new Intl.Collator('vi');
const COLUMNS = ['id', 'title', 'school', 'cost', 'benefit', 'years', 'state'];
const WIDE = new Set(['school', 'cost', 'benefit', 'years']);

export function list(body, world, act) {
  const began = performance.now();
  const rows = [...world.proposals.values()].map(p => row(p, world));
  const filter = { text: '', state: '', measure: '', commune: '', sort: 'benefit', down: true, ...recall('filter') };
  const viewport = el('div', { class: 'viewport', role: 'grid', 'aria-label': t('tab.list'), tabindex: 0 });
  const count = el('span', { class: 'muted', role: 'status' });
  const paper = el('p', { class: 'on-paper' });
  let shown = [];
  /** Remembered, since to ask the viewport for it makes the browser lay out the whole page. */
  let top = 0;
  const draw = () => drawRows(viewport, top, shown, filter, sort, act);
  const sieve = () => {
    shown = sorted(rows.filter(matches(filter)), filter);
    count.textContent = t('list.count', whole(shown.length), whole(rows.length), money(shown.reduce((sum, r) => sum + (r.paid ?? 0), 0)));
    paper.textContent = shown.length > ON_PAPER ? t('list.onPaper', ON_PAPER) : '';
    if (top > 0) viewport.scrollTop = top = 0;
    draw();
  };
  const changed = () => { keep({ filter }); sieve(); };
  const sort = column => { filter.down = filter.sort === column ? !filter.down : ['cost', 'benefit'].includes(column); filter.sort = column; changed(); };
  const change = name => e => { filter[name] = e.target.value; changed(); };
  const choice = (name, values, words) => el('select', { id: `filter-${name}`, 'aria-label': t(`list.${name}`), onchange: change(name) }, el('option', { value: '' }, t(`list.all.${name}`)),
    values.map(v => el('option', { value: v, selected: v === filter[name] }, words(v))));
  fill(body, el('div', { class: 'list' },
    el('div', { class: 'filters' },
      el('input', { type: 'search', id: 'search', placeholder: t('list.search'), 'aria-label': t('list.search'), value: filter.text, oninput: settled(change('text'), 120) }),
      choice('state', ['awarded', 'deferred', 'excluded'], s => t(`state.${s}`)),
      choice('measure', [...new Set(rows.map(r => r.measure))].sort(), m => maybe(`measure.${m}`, m)),
      choice('commune', [...world.communes.values()].sort((a, b) => inVietnamese.compare(a.name, b.name)).map(c => c.code), c => world.communes.get(c).name),
      count),
    viewport, paper));
  viewport.addEventListener('scroll', () => { top = viewport.scrollTop; draw(); });
  viewport.addEventListener('keydown', e => keys(e, viewport));
  viewport.addEventListener('paper', () => drawRows(viewport, 0, shown, filter, sort, act, ON_PAPER));
  viewport.addEventListener('screen', draw);
  sieve();
  performance.measure('list', { start: began });
}

function row(proposal, world) {
  const decision = world.decisions.get(proposal.id) ?? { state: 'deferred' };
  const school = world.schools.get(proposal.schoolCode)?.name ?? world.communes.get(proposal.commune)?.name ?? '';
  return { id: proposal.id, title: proposal.title ?? maybe(`measure.${proposal.measure}`, proposal.measure), school, measure: proposal.measure, commune: proposal.commune,
    cost: proposal.costVnd, paid: decision.paid, benefit: decision.benefit, start: decision.start, end: decision.end, state: decision.state,
    words: `${proposal.id} ${proposal.title} ${school} ${world.communes.get(proposal.commune)?.name}` };
}

function matches({ text, state, measure, commune }) {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return r => (!state || r.state === state) && (!measure || r.measure === measure) && (!commune || r.commune === commune) && words.every(w => (r.found ??= plain(r.words)).includes(w));
}

function sorted(rows, { sort, down }) {
  const key = { years: 'start' }[sort] ?? sort;
  const order = (a, b) => (typeof a === 'string' ? inVietnamese.compare(a, b) : a - b);
  return rows.sort((a, b) => {
    if (a[key] === b[key]) return a.id < b.id ? -1 : 1;
    if (a[key] === null || a[key] === undefined) return 1;
    if (b[key] === null || b[key] === undefined) return -1;
    return (down ? -1 : 1) * order(a[key], b[key]);
  });
}

function drawRows(viewport, top, rows, filter, sort, act, most = 45) {
  const first = Math.max(0, Math.floor(top / HEIGHT) - 10);
  const some = rows.slice(first, first + most);
  const head = el('div', { class: 'line head', role: 'row' }, COLUMNS.map(c => el('span', { role: 'columnheader', class: WIDE.has(c) ? 'wide' : null, 'aria-sort': filter.sort === c ? (filter.down ? 'descending' : 'ascending') : null },
    el('button', { class: 'quiet', id: `sort-${c}`, onclick: () => sort(c) }, t(`list.${c}`), filter.sort === c ? (filter.down ? ' ↓' : ' ↑') : ''))));
  keepingFocus(viewport, () => fill(viewport, head,
    el('div', { class: 'space', style: { height: `${first * HEIGHT}px` } }),
    some.length ? some.map(r => line(r, act)) : el('p', { class: 'empty muted' }, t('list.none')),
    el('div', { class: 'space', style: { height: `${Math.max(0, rows.length - first - some.length) * HEIGHT}px` } })));
}

function line(r, act) {
  const pin = pinned(r.id);
  const open = () => act.openCard(r.id);
  return el('div', { class: 'line', role: 'row', id: `row-${r.id}`, tabindex: -1, data: { id: r.id }, onclick: open, onkeydown: e => e.key === 'Enter' && (e.preventDefault(), open()) },
    el('span', { role: 'gridcell' }, r.id, pin && ' 📌'), el('span', { role: 'gridcell', title: r.title }, r.title), el('span', { role: 'gridcell', class: 'wide' }, r.school),
    el('span', { role: 'gridcell', class: 'number wide' }, money(r.cost)), el('span', { role: 'gridcell', class: 'number wide' }, benefit(r.benefit)),
    el('span', { role: 'gridcell', class: 'number wide' }, r.start ? (r.end > r.start ? `${r.start}–${r.end}` : r.start) : '—'),
    el('span', { role: 'gridcell' }, el('span', { class: `chip ${r.state}` }, t(`state.${r.state}`))));
}

function keys(event, viewport) {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
  if (!step) return;
  event.preventDefault();
  const now = viewport.contains(document.activeElement) && document.activeElement.dataset.id ? document.activeElement : null;
  const next = now ? now[step] : viewport.querySelector('.line[data-id]');
  if (next?.dataset.id) next.focus();
}

/** On paper nothing is scrolled: the list is drawn longer for as long as it is printed. */
const tell = name => document.querySelector('.list .viewport')?.dispatchEvent(new Event(name));
addEventListener('beforeprint', () => tell('paper'));
addEventListener('afterprint', () => tell('screen'));
