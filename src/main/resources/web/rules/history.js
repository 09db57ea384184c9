// What was published, by whom and why; any version can be restored.

import { all, post } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { say } from '../core/messages.js';
import { t } from '../core/texts.js';

export async function history(into) {
  try {
    const versions = await all('/rulebook/versions');
    fill(into, el('table', {}, el('tbody', {}, versions.map((v, i) => el('tr', {},
      el('td', {}, new Date(v.at).toLocaleString(document.documentElement.lang)), el('td', {}, v.by), el('td', {}, v.reason), el('td', {}, el('code', {}, v.bundle.slice(0, 8))),
      el('td', {}, i > 0 && el('button', { class: 'quiet', onclick: () => restore(v) }, t('rules.restore'))))))));
  } catch (problem) {
    say(problem);
  }
}

async function restore({ version, bundle }) {
  try {
    await post('/rulebook/restore', { version, reason: t('rules.restoreReason', bundle.slice(0, 8)) });
    dispatchEvent(new HashChangeEvent('hashchange'));
  } catch (problem) {
    say(problem);
  }
}
