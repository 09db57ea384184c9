// A file from the server, kept by the reader; asked for first, so that a refusal is said and the page stays.

import { el } from './dom.js';
import { say } from './messages.js';
import { currentLanguage, t } from './texts.js';

const FILES = ['pdf', 'xlsx', 'csv'];
const LONG_ENOUGH = 60_000;

/** A button for each form a paper has; address is given the form. */
export const takes = (address, name) => FILES.map(format =>
  el('button', { class: 'outline', id: `take-${format}`, onclick: () => take(address(format), `${name()}.${format}`) }, t(`reports.take.${format}`)));

async function take(address, name) {
  say(t('reports.writing'));
  try {
    const answer = await fetch(address, { headers: { 'Accept-Language': currentLanguage() } });
    if (!answer.ok) throw new Error((await answer.json()).detail ?? t('error.status', answer.status));
    const url = URL.createObjectURL(await answer.blob());
    el('a', { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), LONG_ENOUGH);
  } catch (problem) {
    say(problem instanceof TypeError ? new Error(t('error.unreachable')) : problem);
  }
}
