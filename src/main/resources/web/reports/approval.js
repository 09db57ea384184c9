// Who reviewed, approved and locked a plan, and the next step of that way.

import { get, post } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { say } from '../core/messages.js';
import { moment } from '../core/numbers.js';
import { maybe, t } from '../core/texts.js';

const WAY = ['draft', 'reviewed', 'approved', 'locked'];

export function approval(made) {
  const now = made.approval.state;
  const next = WAY[WAY.indexOf(now) + 1];
  const reason = el('input', { id: 'approval-reason', class: 'grow', placeholder: t('rules.reason'), 'aria-label': t('rules.reason') });
  const move = async e => {
    e.preventDefault();
    try {
      await post(`/plans/${made.id}/state`, { to: next, reason: reason.value || null });
      dispatchEvent(new HashChangeEvent('hashchange'));
    } catch (problem) {
      say(problem);
    }
  };
  return [
    el('ol', { class: 'way', 'aria-label': t('reports.way') }, WAY.map(state => el('li', { class: state === now ? 'now' : WAY.indexOf(state) < WAY.indexOf(now) ? 'past' : '', 'aria-current': state === now ? 'step' : null }, t(`approval.${state}`)))),
    made.approval.by && el('p', {}, t('reports.approvedBy', t(`approval.${now}`), made.approval.by, moment(made.approval.at)), made.approval.reason && `: ${made.approval.reason}`),
    next && el('form', { class: 'row tight', onsubmit: move }, reason, el('button', { id: 'approve' }, t(`approval.to.${next}`)))];
}

/** Who did what, asked for when it is opened. */
export function deeds(made) {
  const list = el('div', { id: 'deeds' });
  return el('details', { id: 'audit', ontoggle: e => e.target.open && audit(list, made) }, el('summary', {}, t('reports.audit')), list);
}

/** What was done to this plan, then everything lately. */
async function audit(into, made) {
  fill(into, el('p', { class: 'muted', 'aria-busy': 'true' }, t('loading')));
  try {
    const [mine, all] = await Promise.all([get(`/audit?subject=plan/${made.id}&limit=50`), get('/audit?limit=50')]);
    fill(into, el('h3', {}, t('reports.ofThis')), table(mine.items), el('h3', {}, t('reports.ofAll')), el('div', { class: 'scroll short', tabindex: 0, role: 'region', 'aria-label': t('reports.ofAll') }, table(all.items)));
  } catch (problem) {
    say(problem);
    fill(into, el('p', { class: 'muted' }, problem.message));
  }
}

function table(items) {
  if (items.length === 0) return el('p', { class: 'muted' }, t('reports.nothingDone'));
  return el('table', {}, el('thead', {}, el('tr', {}, ['rules.at', 'rules.by', 'reports.deed', 'reports.subject'].map(k => el('th', { scope: 'col' }, t(k))))),
    el('tbody', {}, items.map(a => el('tr', {}, el('td', {}, moment(a.at)), el('td', {}, a.who), el('td', {}, maybe(`deed.${a.action}`, a.action)), el('td', {}, subject(a.subject))))));
}

/** kind/id, the kind in words and the id short enough to read. */
function subject(path) {
  const [kind, id = ''] = path.split('/');
  return [maybe(`of.${kind}`, kind), ' ', el('code', { title: path }, id.replace(/^(\w{8})-[\w-]{27}$/, '$1'))];
}
