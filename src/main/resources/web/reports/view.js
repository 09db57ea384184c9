// The administrator's view: plans with their state, reports to preview and take away, who approved what.

import { get, post } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { recall } from '../core/memory.js';
import { notices, say } from '../core/messages.js';
import { gap, whole } from '../core/numbers.js';
import { currentLanguage, t } from '../core/texts.js';

const KINDS = ['allocation', 'scorecards', 'allowances', 'data-quality'];
const FORMATS = ['pdf', 'xlsx', 'csv', 'html'];
const NEXT = { draft: 'reviewed', reviewed: 'approved', approved: 'locked' };

export async function show(main, [chosen]) {
  notices([]);
  const { items } = await get('/plans?sort=-at&limit=50');
  const plans = items.filter(p => p.state === 'done');
  if (plans.length === 0) return void fill(main, el('section', { class: 'empty' }, el('h1', {}, t('reports.none')), el('p', {}, t('reports.noneDo')), el('a', { role: 'button', href: '#plan' }, t('view.plan'))));
  const plan = plans.find(p => p.id === (chosen ?? recall('plan'))) ?? plans[0];
  const preview = el('div', {});
  fill(main, el('div', { class: 'rules' },
    el('aside', { class: 'panel', 'aria-label': t('reports.plans') }, el('h1', {}, t('reports.plans')), el('ul', { class: 'instruments' }, plans.map(p => el('li', {}, el('a', { href: `#reports/${p.id}`, 'aria-current': p === plan ? 'page' : null },
      el('strong', {}, p.made.scenario ?? t('plan.unsaved')), ' ', el('span', { class: 'chip' }, t(`approval.${p.approval.state}`)), el('br', {}),
      el('span', { class: 'muted' }, p.made.dataset, ' · ', new Date(p.at).toLocaleString(document.documentElement.lang))))))),
    el('div', {},
      el('div', { class: 'panel' }, await heading(plan), approval(plan)),
      el('div', { class: 'panel' }, choices(plan, preview), preview),
      el('details', { class: 'panel', ontoggle: e => e.target.open && audit(e.target.lastChild) }, el('summary', {}, t('reports.audit')), el('div', {})))));
}

async function heading({ id }) {
  const plan = await get(`/plans/${id}/plan`);
  notices(plan.notices);
  return [el('h2', {}, plan.scenario.title ?? plan.scenario.id), el('p', {}, t('reports.summary', whole(plan.awards.length), whole(plan.deferred.length), gap(plan.summary.gap))),
    el('p', { class: 'muted' }, t('reports.fingerprint', plan.fingerprint.inputs.slice(0, 12), plan.fingerprint.rules.slice(0, 12)))];
}

function approval(plan) {
  const now = plan.approval.state;
  const move = async to => {
    try {
      await post(`/plans/${plan.id}/state`, { to, reason: document.getElementById('approval-reason').value });
      dispatchEvent(new HashChangeEvent('hashchange'));
    } catch (problem) {
      say(problem);
    }
  };
  return el('div', { class: 'row' }, el('span', { class: 'chip' }, t(`approval.${now}`)),
    NEXT[now] && [el('input', { id: 'approval-reason', class: 'grow', placeholder: t('rules.reason'), 'aria-label': t('rules.reason') }), el('button', { id: 'approve', onclick: () => move(NEXT[now]) }, t(`approval.to.${NEXT[now]}`))]);
}

function choices(plan, preview) {
  const select = (id, values, words) => el('select', { id, 'aria-label': t(`reports.${id}`), style: { width: 'auto' } }, values.map(v => el('option', { value: v }, words(v))));
  const kind = select('kind', KINDS, k => t(`reports.kind.${k}`));
  const language = select('language', ['vi', 'en'], l => t(`language.${l}`));
  language.value = currentLanguage();
  const address = format => `/api/plans/${plan.id}/report?kind=${kind.value}&format=${format}&lang=${language.value}`;
  const show = () => fill(preview, el('iframe', { id: 'preview', title: t('reports.preview'), src: address('html'), sandbox: '', style: { width: '100%', height: '70vh', border: '1px solid var(--line)' } }));
  return el('div', { class: 'row' }, kind, language, el('button', { class: 'outline', onclick: show }, t('reports.preview')),
    FORMATS.map(format => el('button', { onclick: () => { location.href = address(format); }, class: format === 'pdf' ? '' : 'outline' }, format.toUpperCase())));
}

async function audit(into) {
  try {
    const { items } = await get('/audit?limit=50');
    fill(into, el('table', {}, el('tbody', {}, items.map(a => el('tr', {}, el('td', {}, new Date(a.at).toLocaleString(document.documentElement.lang)), el('td', {}, a.by ?? a.user), el('td', {}, a.action ?? a.what), el('td', {}, a.subject ?? a.object ?? ''))))));
  } catch (problem) {
    say(problem);
  }
}
