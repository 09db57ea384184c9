// Starts the page: heading, notices and the view that the address names.

import { el, fill } from './core/dom.js';
import { currentLanguage, loadTexts, switchLanguage, t } from './core/texts.js';
import { say } from './core/messages.js';
import { login } from './login.js';

const views = {
  plan: () => import('./plan/view.js'),
  rules: () => import('./rules/view.js'),
  reports: () => import('./reports/view.js'),
  import: () => import('./import/view.js'),
};

const here = () => {
  const name = location.hash.slice(1).split('/')[0];
  return name in views ? name : 'plan';
};

function shell() {
  document.title = `${t(`view.${here()}`)} · Kiên Cố`;
  const link = name =>
    el('a', { href: `#${name}`, 'aria-current': name === here() ? 'page' : null }, t(`view.${name}`));
  const other = currentLanguage() === 'vi' ? 'en' : 'vi';
  fill(
    document.getElementById('shell'),
    el('a', { class: 'brand', href: '#plan' }, el('span', { class: 'roof', 'aria-hidden': 'true' }), 'Kiên Cố'),
    el('nav', { 'aria-label': t('shell.views') }, Object.keys(views).map(link)),
    el('button', { class: 'quiet', lang: other, onclick: () => switchLanguage(other).then(show) }, t('shell.otherLanguage')),
  );
}

let leave = () => {};

/** Each view gets a place of its own, so that a slow one cannot draw over the one asked for after it. */
async function show() {
  leave();
  leave = () => {};
  shell();
  const place = el('div', { class: 'view', 'aria-busy': 'true' }, el('p', { class: 'loading' }, t('loading')));
  fill(document.getElementById('main'), place);
  try {
    const view = await views[here()]();
    const left = await view.show(place, location.hash.slice(1).split('/').slice(1).map(decodeURIComponent));
    if (place.isConnected) leave = left ?? leave;
    else left?.();
  } catch (problem) {
    failed(place, problem);
  }
  place.removeAttribute('aria-busy');
  performance.mark('shown');
}

function failed(place, problem) {
  if (problem.status === 401) return login(place, show);
  say(problem);
  return fill(place, el('section', { class: 'empty' },
    el('h1', {}, t('error.title')), el('p', {}, problem.message), el('button', { onclick: show }, t('error.again'))));
}

await Promise.all([loadTexts(), views[here()]()]);
document.querySelectorAll('[data-text]').forEach(node => fill(node, t(node.dataset.text)));
addEventListener('hashchange', show);
await show();
