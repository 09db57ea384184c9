// Where the server knows its users by tokens: a form that keeps one in a cookie no script can read.

import { post } from './core/api.js';
import { el, fill } from './core/dom.js';
import { say } from './core/messages.js';
import { t } from './core/texts.js';

export function login(main, done) {
  const token = el('input', { type: 'password', id: 'token', autocomplete: 'current-password', required: true });
  const enter = async event => {
    event.preventDefault();
    try {
      await post('/session', { token: token.value.trim() });
      await done();
    } catch (problem) {
      say(problem);
    }
  };
  fill(main, el('form', { class: 'empty panel', onsubmit: enter },
    el('h1', {}, t('login.title')), el('p', {}, t('login.says')),
    el('label', { for: 'token' }, t('login.token')), token, el('button', { class: 'big' }, t('login.enter'))));
  token.focus();
}
