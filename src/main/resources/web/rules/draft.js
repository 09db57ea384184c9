// What is changed of an instrument is kept on the server as a draft, in the order of the changes.

import { put } from '../core/api.js';
import { settled } from '../core/dom.js';

const ENDINGS = { card: '.json', rules: '.drl', cases: '.cases.json' };
const json = value => `${JSON.stringify(value, null, 2)}\n`;
const WRITTEN = { card: json, cases: json, rules: text => text };

/** The three parts as they stand: a draft of each where there is one. */
export function opened(stored) {
  const text = part => stored.drafts[stored.path + ENDINGS[part]]?.text ?? stored[part] ?? '';
  return { card: JSON.parse(text('card')), rules: text('rules'), cases: JSON.parse(text('cases') || '[]') };
}

/** Returns what takes the names of changed parts; kept is called when they are stored, refused with the problem. */
export function drafting(stored, now, kept, refused) {
  const editions = Object.fromEntries(Object.keys(ENDINGS).map(part => [part, stored.drafts[stored.path + ENDINGS[part]]?.edition]));
  const unsent = new Set();
  let queue = Promise.resolve();
  const flush = async () => {
    const parts = [...unsent];
    unsent.clear();
    for (const part of parts) {
      const { value } = await put(`/rulebook/draft/${stored.path}${ENDINGS[part]}`, { text: WRITTEN[part](now[part]) }, editions[part] && `"${editions[part]}"`);
      editions[part] = value.edition;
    }
  };
  const send = settled(() => { queue = queue.then(flush).then(kept, refused); }, 500);
  return parts => {
    parts.forEach(part => unsent.add(part));
    send();
  };
}
