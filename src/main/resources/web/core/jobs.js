// A longer question to the server: asked, followed, answered, over a lost connection too.

import { follow, get, Problem } from './api.js';
import { t } from './texts.js';

const ENDED = new Set(['done', 'failed', 'cancelled']);
const PAUSE = 2000;

/** The result of a job, and its id, once it is there; told hears of its progress. */
export function result({ value, location }, told = () => {}) {
  const id = value?.id ?? location.split('/').pop();
  return new Promise((resolve, reject) => {
    const end = async () => {
      try {
        const job = await get(`/jobs/${id}`);
        if (!ENDED.has(job.state)) return setTimeout(end, PAUSE);
        if (job.state !== 'done') throw new Problem(job.problem?.status ?? 500, job.problem ?? { title: t('plan.failed') });
        return resolve({ ...(await get(`/jobs/${id}/result`)), job: id });
      } catch (problem) {
        return problem.status === 0 ? setTimeout(end, PAUSE) : reject(problem);
      }
    };
    follow(`/jobs/${id}/events`, (type, data) => {
      if (type === 'progress') return told(data);
      end();
      return true;
    });
  });
}
