// Policy staff's view: the instruments, one opened, its effect seen before it is published.

import { get } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { notices } from '../core/messages.js';
import { day } from '../core/numbers.js';
import { pick, plain, t } from '../core/texts.js';
import { instrument } from './instrument.js';
import { history } from './history.js';
import { publishing } from './publishing.js';

export async function show(main, [id]) {
  const [{ instruments }, vocabulary] = await Promise.all([get('/rulebook'), get('/rulebook/vocabulary')]);
  notices(instruments.filter(i => i.status !== 'in_force').map(i => `${i.status}:${i.id}`), id => pick(instruments.find(i => i.id === id).title));
  const chosen = instruments.find(i => i.id === id) ?? instruments[0];
  const links = el('ul', { class: 'instruments' });
  const search = el('input', { type: 'search', id: 'instrument-search', placeholder: t('rules.search'), 'aria-label': t('rules.search'), oninput: () => draw() });
  const draw = () => fill(links, instruments.filter(i => plain(`${i.id} ${pick(i.title)} ${i.number}`).includes(plain(search.value))).map(i => el('li', {},
    el('a', { href: `#rules/${i.id}`, 'aria-current': i.id === chosen.id ? 'page' : null },
      el('strong', {}, pick(i.title)), i.drafted && el('span', { class: 'chip deferred' }, t('rules.drafted')), el('br', {}),
      el('span', { class: 'muted' }, i.number, ' · ', dates(i)), ' ', el('span', { class: `chip ${i.status}` }, t(`status.${i.status}`)), ' ',
      el('span', { class: 'muted' }, t('rules.coverage', i.rules, i.cases))))));
  draw();
  const body = el('section', { class: 'stack' });
  const bar = el('aside', { class: 'panel beside', id: 'publishing', 'aria-label': t('rules.draft') });
  fill(main, el('div', { class: 'rules' },
    el('aside', { class: 'panel', 'aria-label': t('rules.instruments') }, el('h1', {}, t('view.rules')), search, links),
    el('div', { class: 'stack wide' }, body, el('details', { class: 'panel', id: 'history', ontoggle: e => e.target.open && history(e.target.lastChild) }, el('summary', {}, t('rules.history')), el('div', {}))),
    bar));
  links.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  const titleOf = id => pick(instruments.find(i => i.id === id)?.title) || id;
  const edited = await instrument(body, chosen.id, vocabulary, () => publishing(bar, titleOf));
  await publishing(bar, titleOf);
  return edited;
}

const dates = ({ from, until }) => (until ? t('rules.fromUntil', day(from), day(until)) : t('rules.from', day(from)));
