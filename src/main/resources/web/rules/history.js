// What was published, by whom and why; any two versions compared, any one restored.

import { all, get, post } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { say } from '../core/messages.js';
import { moment } from '../core/numbers.js';
import { t } from '../core/texts.js';
import { diff } from './diff.js';

export async function history(into) {
  try {
    const versions = await all('/rulebook/versions');
    const changes = el('div', { id: 'version-changes', 'aria-live': 'polite' });
    const latest = versions[0];
    const line = (v, i) => el('tr', {},
      el('td', {}, t('rules.version', v.version)), el('td', {}, moment(v.at)), el('td', {}, v.by), el('td', {}, v.reason), el('td', {}, el('code', {}, v.bundle.slice(0, 8))),
      el('td', {}, versions[i + 1] && el('button', { class: 'quiet', onclick: () => compare(changes, versions[i + 1], v) }, t('rules.whatChanged')),
        i > 0 && [el('button', { class: 'quiet', onclick: () => compare(changes, v, latest) }, t('rules.compareNow')), el('button', { class: 'quiet', onclick: () => restore(v) }, t('rules.restore'))]));
    fill(into, el('div', { class: 'scroll' }, el('table', { class: 'wide', id: 'versions' },
      el('thead', {}, el('tr', {}, ['versionNo', 'at', 'by', 'reason', 'print', 'deeds'].map(k => el('th', { scope: 'col' }, t(`rules.${k}`))))), el('tbody', {}, versions.map(line)))), changes);
  } catch (problem) {
    say(problem);
  }
}

async function compare(into, older, newer) {
  fill(into, el('p', { class: 'muted', 'aria-busy': 'true' }, t('loading')));
  try {
    const [before, after] = await Promise.all([older, newer].map(v => get(`/rulebook/versions/${v.version}`)));
    const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().filter(path => tidy(before[path], path) !== tidy(after[path], path));
    fill(into, el('h3', {}, t('rules.between', older.version, newer.version, changed.length)),
      changed.map(path => el('section', {}, el('h4', {}, path), el('pre', { class: 'diff', tabindex: 0 }, diff(tidy(before[path], path), tidy(after[path], path)).map(step =>
        el('span', { class: { '+': 'added', '-': 'removed' }[step.sign] }, `${step.sign} ${step.text}\n`))))));
  } catch (problem) {
    say(problem);
    fill(into);
  }
}

/** Two cards that differ in their spaces alone are the same. */
const tidy = (text = '', path) => (path.endsWith('.json') && text ? JSON.stringify(JSON.parse(text), null, 1) : text);

async function restore({ version }) {
  try {
    await post('/rulebook/restore', { version, reason: t('rules.restoreReason', version) });
    say(t('rules.restored', version));
    dispatchEvent(new HashChangeEvent('hashchange'));
  } catch (problem) {
    say(problem);
  }
}
