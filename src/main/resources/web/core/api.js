// The one door to the server: JSON, problems (RFC 9457), ETags and event streams.

import { currentLanguage, t } from './texts.js';

/** What the server refused, or that it could not be reached. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.detail ?? body.title ?? t('error.unreachable'));
    this.status = status;
    this.body = body;
    this.issues = body.issues ?? body.conflicts ?? [];
  }
}

const BUSY = 503;
const PATIENCE_SECONDS = 60;
const later = seconds => new Promise(done => { setTimeout(done, seconds * 1000); });

/** A busy server refuses before it begins and says after how many seconds to come again; so the page does, for a minute in all. */
async function fetchPatiently(path, request, patience = PATIENCE_SECONDS) {
  const answer = await fetch(path, request);
  const wait = Number(answer.headers.get('Retry-After'));
  if (answer.status !== BUSY || !(wait > 0) || wait > patience) return answer;
  await later(wait);
  return fetchPatiently(path, request, patience - wait);
}

async function ask(method, path, { body, etag, file } = {}) {
  const headers = { 'Accept-Language': currentLanguage() };
  if (etag) headers['If-Match'] = etag;
  else if (method === 'PUT' || method === 'DELETE') headers['If-None-Match'] = '*';
  if (file) headers['Content-Type'] = 'application/octet-stream';
  else if (body !== undefined) headers['Content-Type'] = 'application/json';
  let answer;
  try {
    answer = await fetchPatiently(`/api${path}`, { method, headers, body: file ?? (body === undefined ? undefined : JSON.stringify(body)) });
  } catch {
    throw new Problem(0, { title: t('error.unreachable') });
  }
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({ title: t('error.status', answer.status) })));
  if (answer.status === 204) return null;
  const value = await answer.json().catch(() => null);
  return { value, etag: answer.headers.get('ETag'), location: answer.headers.get('Location') };
}

export const get = async path => (await ask('GET', path)).value;
/** Every item of a list. */
export const all = async path => (await get(`${path}${path.includes('?') ? '&' : '?'}limit=100000`)).items;
export const read = path => ask('GET', path);
export const post = (path, body) => ask('POST', path, { body });
export const send = (path, file) => ask('POST', path, { file });
export const put = (path, body, etag) => ask('PUT', path, { body, etag });
export const remove = (path, etag) => ask('DELETE', path, { etag });

/** Follows an event stream until f returns true; the browser reconnects by itself. */
export function follow(path, f) {
  const source = new EventSource(`/api${path}`);
  const hear = type => source.addEventListener(type, event => f(type, JSON.parse(event.data || 'null')) === true && source.close());
  ['progress', 'done', 'failed', 'cancelled'].forEach(hear);
  source.onerror = () => f('lost', null) === true && source.close();
  return () => source.close();
}
