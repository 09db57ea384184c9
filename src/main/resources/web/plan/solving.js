// Asks for a plan and follows it until it is there; survives a reload and a lost connection.

import { follow, get, post } from '../core/api.js';
import { keep, recall } from '../core/memory.js';
import { say } from '../core/messages.js';
import { t } from '../core/texts.js';
import { scenario } from './scenario.js';

const ENDED = ['done', 'failed', 'cancelled'];

/** By work, so that the same question gets the same plan; quick: from the plan in sight, in under a second. */
export async function solve(world, quick, calls) {
  if (world.solving) return;
  const body = { dataset: world.dataset.id, scenario: { ...scenario(), solve: quick && world.planId ? { seconds: 0.3, seed: 1 } : scenario().solve ?? { work: 0.5, seed: 1 } }, warm: world.planId ?? undefined };
  try {
    const { value, location } = await post('/plans', body);
    const id = value?.id ?? location.split('/').pop();
    keep({ solving: id });
    watch(world, id, calls);
  } catch (problem) {
    say(problem);
  }
}

/** Takes up again what was being solved when the page was left. */
export function resume(world, calls) {
  if (recall('solving') && recall('solving') !== world.planId) watch(world, recall('solving'), calls);
}

function watch(world, id, { began, went, failed, ended }) {
  world.solving = id;
  world.closing = [];
  world.stop = () => post(`/plans/${id}/stop`).catch(say);
  const finish = async () => {
    world.solving = null;
    await ended(id);
    keep({ solving: null });
  };
  world.close = follow(`/plans/${id}/events`, (type, data) => {
    if (type === 'progress') {
      world.closing.push(data);
      went(data);
      return false;
    }
    if (type === 'failed' || type === 'cancelled') {
      world.solving = null;
      keep({ solving: null });
      get(`/plans/${id}`).then(({ problem }) => say(Object.assign(new Error(problem?.detail ?? problem?.title ?? t('plan.failed')), { issues: problem?.issues ?? [] })), say);
      failed();
      return true;
    }
    if (type === 'lost') {
      poll(id, world, finish);
      return true;
    }
    finish();
    return true;
  });
  began();
}

/** Says once that the connection is lost, and asks until it is back. */
async function poll(id, world, finish, said = false) {
  if (world.solving !== id) return;
  const state = await get(`/plans/${id}`).then(plan => plan.state, () => 'unreachable');
  const lost = state === 'unreachable';
  if (lost && !said) say(t('error.lost'));
  if (ENDED.includes(state)) return finish();
  setTimeout(() => poll(id, world, finish, lost), 2000);
}
