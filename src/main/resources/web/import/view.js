// Bringing a workbook in: drop it, mend the mapping, see the issues by row, accept.

import { get, post, put, send } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { changeDataset } from '../core/memory.js';
import { notices, say, words } from '../core/messages.js';
import { pick, t } from '../core/texts.js';

export async function show(main) {
  notices([]);
  const below = el('div', {});
  const file = el('input', { type: 'file', id: 'workbook', accept: '.xlsx,.csv,.tsv,.txt', hidden: true, onchange: e => e.target.files[0] && upload(e.target.files[0], below) });
  const drop = el('div', { class: 'drop', id: 'drop', ondragover: e => { e.preventDefault(); drop.classList.add('over'); }, ondragleave: () => drop.classList.remove('over'),
    ondrop: e => { e.preventDefault(); drop.classList.remove('over'); if (e.dataTransfer.files[0]) upload(e.dataTransfer.files[0], below); } },
  el('h1', {}, t('import.title')), el('p', {}, t('import.says')), el('button', { id: 'choose-file', onclick: () => file.click() }, t('import.choose')), file);
  fill(main, drop, below);
}

async function upload(file, below) {
  fill(below, el('p', { class: 'loading', 'aria-busy': 'true' }, t('import.reading', file.name)));
  try {
    const [{ value }, vocabulary] = await Promise.all([send(`/imports?name=${encodeURIComponent(file.name)}`, file), get('/rulebook/vocabulary')]);
    draw(below, value, meanings(vocabulary));
  } catch (problem) {
    fill(below, refused(problem));
  }
}

const refused = problem => el('div', { class: 'panel' }, el('h2', {}, t('import.refused')), el('p', {}, problem.message), el('ul', {}, problem.issues.map(i => el('li', {}, words(i)))));

function draw(below, one, means) {
  if (!one.mapping) return void fill(below, refused({ message: t('import.refused'), issues: one.issues }));
  const mapping = one.mapping;
  const issues = el('div', { id: 'import-issues', 'aria-live': 'polite' });
  const check = async () => {
    try {
      const { value } = await put(`/imports/${one.id}/mapping`, mapping);
      Object.assign(one, value);
      shown(issues, value);
    } catch (problem) {
      fill(issues, refused(problem));
    }
  };
  const accept = async e => {
    e.preventDefault();
    const id = document.getElementById('dataset-id').value.trim();
    try {
      const title = document.getElementById('dataset-title').value.trim() || id;
      await post(`/imports/${one.id}/accept`, { dataset: id, title: { vi: title, en: title } });
      changeDataset(id);
      location.hash = 'plan';
    } catch (problem) {
      fill(issues, refused(problem));
    }
  };
  fill(below,
    (mapping.tables ?? []).map(table => el('div', { class: 'panel' }, el('h2', {}, table.sheet ? t('import.table', table.table, table.sheet) : table.table), columns(table, one, check, means))),
    el('div', { class: 'panel' }, el('h2', {}, t('import.issues')), issues),
    el('form', { class: 'panel fields', onsubmit: accept },
      el('div', {}, el('label', { for: 'dataset-id' }, t('import.id')), el('input', { id: 'dataset-id', required: true, pattern: '[\\p{L}\\p{N}][\\p{L}\\p{N}_\\-]{0,63}', value: mapping.dataset?.id ?? '' })),
      el('div', {}, el('label', { for: 'dataset-title' }, t('import.name')), el('input', { id: 'dataset-title' })),
      el('button', { id: 'accept' }, t('import.accept'))));
  shown(issues, one);
}

function columns(table, one, check, means) {
  const sheet = one.sheets.find(s => s.name === table.sheet) ?? one.sheets[0];
  const headings = [...new Set([...one.guesses.map(g => g.heading), ...(sheet?.rows[(table.headingRow ?? 1) - 1] ?? [])].filter(Boolean))];
  return el('div', { class: 'scroll' }, el('table', {},
    el('thead', {}, el('tr', {}, ['import.ours', 'import.theirs', 'import.sure'].map(k => el('th', { scope: 'col' }, t(k))))),
    el('tbody', {}, Object.entries(table.columns).map(([ours, theirs]) => el('tr', {}, el('th', { scope: 'row' }, ours, el('small', { class: 'by' }, means(table.table, ours))), el('td', {}, source(table, ours, theirs, headings, check)), el('td', {}, sure(theirs), ' ', el('span', { class: 'muted' }, example(sheet, theirs))))))));
}

/** What our columns mean, in the law's words for them: keys and coordinates have none. */
function meanings(vocabulary) {
  const facts = { 'schools.csv': 'School', 'communes.csv': 'Commune', 'proposals.csv': 'Proposal' };
  const field = column => column.replace(/_(\w)/g, (all, letter) => letter.toUpperCase());
  return (file, column) => pick(vocabulary.facts.find(f => f.name === facts[file])?.fields.find(f => f.name === field(column))?.meaning);
}

/** What the first row under the heading holds. */
function example(sheet, theirs) {
  const heading = typeof theirs === 'string' ? theirs : theirs.from;
  const at = (sheet?.rows ?? []).findIndex(row => row.includes(heading));
  return at < 0 ? '' : sheet.rows[at + 1]?.[sheet.rows[at].indexOf(heading)] ?? '';
}

function source(table, ours, theirs, headings, check) {
  const from = typeof theirs === 'string' ? theirs : theirs.from;
  if (from === undefined && theirs.from === undefined && (theirs.sum || theirs.number)) return el('code', {}, JSON.stringify(theirs));
  const options = [...new Set([from, ...headings].filter(Boolean))];
  return el('select', { 'aria-label': t('import.sourceOf', ours), onchange: e => {
    if (e.target.value) table.columns[ours] = typeof theirs === 'object' ? { ...theirs, from: e.target.value, constant: undefined, sure: undefined } : e.target.value;
    else delete table.columns[ours];
    check();
  } }, el('option', { value: '' }, theirs.constant !== undefined ? t('import.constant', theirs.constant) : t('import.nothing')), options.map(h => el('option', { value: h, selected: h === from }, h)));
}

function sure(theirs) {
  const share = typeof theirs === 'object' && theirs.sure !== undefined ? theirs.sure : 1;
  return el('span', { class: 'sure', title: `${Math.round(share * 100)} %` }, el('i', { style: { width: `${share * 100}%` } }));
}

function shown(into, { issues, rows, good }) {
  const read = Object.entries(rows).map(([file, count]) => t('import.rows', file, count)).join(', ');
  document.getElementById('accept').disabled = !good;
  fill(into, el('p', {}, issues.length ? t('import.count', issues.length) : t('import.clean'), ' ', read),
    el('div', { class: 'scroll', style: { 'max-height': '20rem' } }, el('ul', { class: 'findings' }, issues.slice(0, 300).map(i => el('li', {}, el('span', { class: `chip ${i.severity === 'error' ? 'bad' : 'deferred'}` }, t(`severity.${i.severity}`)), el('span', {}, words(i)))))));
}
