// Why a point of a curve has no plan: the lines that cannot stand together, and what would do for each.

import { el } from '../core/dom.js';
import { exact, money, percent } from '../core/numbers.js';
import { t } from '../core/texts.js';

const share = v => percent(v, 1);
const NUMBERS = { scale: share, contingency: share, inflation: share, change: v => share(v / 100), set: money, ceiling: money, cost: money, limit: exact };
const OF_PROPOSAL = new Set(['must', 'at', 'never', 'change', 'cost']);

/** Nothing where every point has a plan. */
export function impossible(found, world) {
  if (!found) return null;
  const { lines, conflicts } = found.why;
  const shown = lines.length ? lines.map(line => says(line, world)) : conflicts.map(conflict => met(conflict, world));
  return el('div', { id: 'sweep-impossible', class: 'note' },
    el('p', {}, t('sweep.impossibleAt', percent(found.at, 0))),
    el('ul', {}, shown.map(text => el('li', {}, text))));
}

function says({ kind, id, year, value, enough }, world) {
  const number = NUMBERS[kind] ?? (() => '');
  const now = t(`sweep.line.${kind}`, named(kind, id, world), year ?? '', number(value));
  return now + (enough === null ? t(`sweep.line.go.${kind === 'stable' ? 'charge' : 'out'}`) : t('sweep.line.enough', number(enough)));
}

/** What the planner met, where no line of the scenario is to blame. */
const met = ({ fund, year, missing, proposals }, world) =>
  [fund && fundTitle(fund, world), year, fund && missing > 0 && t('sweep.missing', money(missing)), proposals.join(', ')].filter(Boolean).join(' · ');

const named = (kind, id, world) => {
  if (OF_PROPOSAL.has(kind)) return [id, world.proposals.get(id)?.title].filter(Boolean).join(' ');
  return kind === 'stable' ? id : fundTitle(id, world);
};

const fundTitle = (id, world) => world.dataset.funds.find(f => f.id === id)?.title ?? id ?? '';
