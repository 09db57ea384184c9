// Scenarios kept on the server; nobody overwrites another's unseen.

import { all, post, put, read, Problem } from '../core/api.js';
import { el } from '../core/dom.js';
import { keep, keepStored, recall } from '../core/memory.js';
import { say } from '../core/messages.js';
import { t } from '../core/texts.js';
import { scenario } from './scenario.js';

/** Every scenario of the dataset; the one in hand is told saved or not. */
export function scenarioPicker(world, busy) {
  const id = recall('scenarioId');
  const select = el('select', { id: 'scenario', onchange: e => busy(open(e.target.value)) },
    el('option', { value: '' }, t('plan.unsaved')),
    world.scenarios.map(one => el('option', { value: one.id, selected: one.id === id }, one.title ?? one.id)));
  const name = el('input', { id: 'scenario-name', placeholder: t('plan.nameScenario'), 'aria-label': t('plan.nameScenario'),
    hidden: Boolean(id), value: world.newName ?? '', oninput: e => { world.newName = e.target.value; } });
  return el('form', { onsubmit: e => { e.preventDefault(); busy(save(world)); } },
    el('label', { for: 'scenario' }, t('plan.scenario')), select,
    el('div', { class: 'row tight' }, name, el('span', { id: 'saved', class: 'grow muted', hidden: !id }, t(stored() ? 'plan.stored' : 'plan.notStored', version())),
      el('button', { class: 'outline', id: 'save' }, t('save'))));
}

export const stored = () => recall('scenarioStored') === JSON.stringify(scenario());
const version = () => (recall('scenarioEtag') ?? '').replace(/\D/g, '');

async function open(id) {
  if (!id) return keep({ scenario: {}, scenarioId: null, scenarioEtag: null, scenarioStored: null });
  try {
    const { value, etag } = await read(`/scenarios/${encodeURIComponent(id)}`);
    keep({ scenario: value.scenario, scenarioId: id, scenarioEtag: etag, scenarioStored: JSON.stringify(value.scenario) });
  } catch (problem) {
    say(problem);
  }
}

async function save(world) {
  const typed = (world.newName ?? '').trim();
  const id = recall('scenarioId') ?? slug(typed);
  if (!id) {
    say(t('plan.nameIt'));
    return document.getElementById('scenario-name').focus();
  }
  const body = { ...scenario(), id, title: scenario().title ?? (typed || id), dataset: world.dataset.id };
  try {
    const { etag } = recall('scenarioId') ? await put(`/scenarios/${encodeURIComponent(id)}`, body, recall('scenarioEtag')) : await post('/scenarios', body);
    world.newName = '';
    world.scenarios = await all(`/scenarios?dataset=${world.dataset.id}`);
    keepStored({ scenario: body, scenarioId: id, scenarioEtag: etag, scenarioStored: JSON.stringify(body) });
    say(t('saved', id));
  } catch (problem) {
    const overtaken = problem instanceof Problem && problem.status === 412;
    say(overtaken ? new Error(t('plan.changedByOther', id)) : problem);
  }
}

const slug = name => name.normalize('NFC').replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 64);
