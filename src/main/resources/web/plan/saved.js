// Scenarios kept on the server; nobody overwrites another's unseen.

import { all, post, put, read, Problem } from '../core/api.js';
import { el } from '../core/dom.js';
import { keep, recall } from '../core/memory.js';
import { say } from '../core/messages.js';
import { t } from '../core/texts.js';
import { scenario } from './scenario.js';

export function scenarioPicker(world) {
  const select = el('select', { id: 'scenario', 'aria-label': t('plan.scenario'), onchange: e => open(e.target.value) }, el('option', { value: '' }, t('plan.unsaved')));
  all(`/scenarios?dataset=${world.dataset.id}`).then(list => list.forEach(one =>
    select.append(el('option', { value: one.id, selected: one.id === recall('scenarioId') }, one.title ?? one.id)))).catch(say);
  const name = el('input', { id: 'scenario-name', placeholder: t('plan.nameScenario'), 'aria-label': t('plan.nameScenario'), hidden: Boolean(recall('scenarioId')) });
  return el('form', { onsubmit: e => { e.preventDefault(); save(world, name); } },
    el('label', { for: 'scenario' }, t('plan.scenario')), select,
    el('div', { class: 'row' }, el('div', { class: 'grow' }, name), el('button', { class: 'outline', id: 'save' }, t('save'))));
}

async function open(id) {
  if (!id) {
    keep('scenarioId', null);
    return keep('scenario', {});
  }
  try {
    const { value, etag } = await read(`/scenarios/${id}`);
    keep('scenarioId', id);
    keep('scenarioEtag', etag);
    keep('scenario', value.scenario);
  } catch (problem) {
    say(problem);
  }
}

async function save(world, name) {
  const id = recall('scenarioId') ?? slug(name.value);
  if (!id) return name.focus();
  const body = { ...scenario(), id, title: scenario().title ?? (name.value.trim() || id), dataset: world.dataset.id };
  try {
    const { etag } = recall('scenarioId') ? await put(`/scenarios/${id}`, body, recall('scenarioEtag')) : await post('/scenarios', body);
    keep('scenarioId', id);
    keep('scenarioEtag', etag);
    say(t('saved', id));
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 412) say(t('plan.changedByOther', id));
    else say(problem);
  }
}

const slug = name => name.trim().normalize('NFC').replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 64);
