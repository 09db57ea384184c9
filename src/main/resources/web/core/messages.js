// Short messages at the foot of the page, and the notices that stay in sight.

import { el, fill } from './dom.js';
import { t } from './texts.js';

/** Says a text, or a problem with its issues; stays until closed when it is a problem. */
export function say(what) {
  const problem = what instanceof Error;
  const lines = problem ? [what.message, ...(what.issues ?? []).slice(0, 5).map(words)] : [what];
  const box = el('div', { class: problem ? 'message problem' : 'message' },
    lines.map(line => el('p', {}, line)),
    el('button', { class: 'quiet', 'aria-label': t('close'), onclick: () => box.remove() }, '×'));
  const all = document.getElementById('messages');
  all.append(box);
  while (all.children.length > 4) all.firstChild.remove();
  if (!problem) setTimeout(() => box.remove(), 6000);
}

/** One issue in words: where, what, what to do. */
export const words = issue =>
  [where(issue), issue.what ?? issue.message ?? issue.code, issue.todo].filter(Boolean).join(' · ');

const where = ({ file, row, column }) => [file, row && t('issue.row', row), column].filter(Boolean).join(' ');

/** The notices of a dataset or plan: made-up schools, draft law, our own numbers. */
export function notices(list, titleOf = id => id) {
  const byStatus = {};
  for (const notice of list) {
    const [status, instrument] = notice.split(':');
    (byStatus[status] ??= []).push(instrument);
  }
  fill(
    document.getElementById('notices'),
    Object.entries(byStatus).map(([status, instruments]) =>
      el('span', { class: `notice ${status}`, title: instruments.filter(Boolean).map(titleOf).join(' · ') || null },
        t(`notice.${status}`, instruments.length))),
  );
}
