// A paper of a plan: its kind, language and columns; on the screen, printed, or as a file.

import { all, get } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { takes } from '../core/files.js';
import { say } from '../core/messages.js';
import { currentLanguage, t } from '../core/texts.js';

const KINDS = ['allocation', 'scorecards', 'allowances', 'data-quality'];

export function papers(made, overlays) {
  const preview = el('div', { id: 'paper' });
  const kind = choice('kind', KINDS, k => t(`reports.kind.${k}`));
  const language = choice('language', ['vi', 'en'], l => t(`language.${l}`));
  language.value = currentLanguage();
  const more = el('div', { class: 'row grow' });
  let asks;
  const detail = () => {
    asks = {};
    fill(more, DETAILS[kind.value]?.(asks, made, overlays), columns(asks, made, kind.value, language.value));
  };
  kind.addEventListener('change', detail);
  language.addEventListener('change', detail);
  detail();
  const address = format => {
    const asked = Object.entries(asks).map(([name, of]) => [name, of()]).filter(([, value]) => value);
    return `/api/plans/${made.id}/report?${new URLSearchParams([['kind', kind.value], ['format', format], ['lang', language.value], ...asked])}`;
  };
  return [
    el('div', { class: 'row' }, kind, language, more),
    el('div', { class: 'row' }, el('button', { id: 'show-paper', onclick: () => show(preview, address('html')) }, t('reports.preview')),
      el('button', { class: 'outline', id: 'print-paper', onclick: () => open(address('pdf'), '_blank', 'noopener') }, t('reports.print')),
      takes(address, () => `${made.made.dataset}-${kind.value}`)),
    preview];
}

const choice = (id, values, words) => el('select', { id, 'aria-label': t(`reports.${id}`), class: 'slim' }, values.map(v => el('option', { value: v }, words(v))));

/** What a kind of paper asks besides its columns: whose card, which stages of the law. */
const DETAILS = {
  scorecards: (asks, made) => {
    const schools = el('datalist', { id: 'card-schools' });
    const school = el('input', { id: 'card-school', class: 'grow', list: 'card-schools', placeholder: t('reports.school'), 'aria-label': t('reports.school') });
    all(`/datasets/${encodeURIComponent(made.made.dataset)}/schools`).then(list => fill(schools, list.map(s => el('option', { value: s.code }, s.name))), say);
    asks.school = () => school.value.trim();
    return [school, schools];
  },
  allowances: (asks, made, overlays) => {
    const boxes = overlays.map(name => ({ name, box: el('input', { type: 'checkbox', id: `stage-${name}` }) }));
    asks.stage = () => boxes.filter(b => b.box.checked).map(b => b.name).join(',');
    return boxes.map(({ name, box }) => el('label', {}, box, t('plan.overlay', name)));
  },
};

/** The columns of the report's own table, as the report itself names them; all, or those that are ticked. */
function columns(asks, made, kind, language) {
  const place = el('div', { class: 'row' });
  get(`/plans/${made.id}/report/columns?${new URLSearchParams({ kind, lang: language })}`).then(answer => {
    const boxes = answer.columns.map(({ id, title }) => ({ id, title, box: el('input', { type: 'checkbox', checked: true, id: `column-${id}` }) }));
    asks.columns = () => (boxes.every(b => b.box.checked) ? '' : boxes.filter(b => b.box.checked).map(b => b.id).join(','));
    fill(place, boxes.map(({ title, box }) => el('label', {}, box, title)));
  }, say);
  return el('details', { class: 'columns' }, el('summary', {}, t('reports.columns')), place);
}

/** Shown in a frame that runs nothing; a refusal is said in words and not shown as a file. */
function show(preview, address) {
  const waiting = el('p', { class: 'muted', 'aria-busy': 'true' }, t('reports.writing'));
  const frame = el('iframe', { id: 'preview', title: t('reports.preview'), sandbox: 'allow-same-origin allow-modals', onload: () => {
    waiting.remove();
    frame.dataset.there = 'true';
    const refused = frame.contentDocument?.contentType === 'application/problem+json';
    if (refused) fill(preview, el('p', { class: 'worse' }, JSON.parse(frame.contentDocument.body.textContent).detail ?? t('plan.failed')));
  } });
  frame.src = address;
  fill(preview, waiting, frame);
}
