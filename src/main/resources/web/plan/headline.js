// Benefit, bound and gap: what the plan is worth and how close to the best possible.

import { el, fill } from '../core/dom.js';
import { benefit, gap, money, percent, whole } from '../core/numbers.js';
import { maybe, t } from '../core/texts.js';

export function headline(world) {
  const box = el('section', { class: 'panel', id: 'headline', 'aria-label': t('plan.headline'), 'aria-live': 'polite', 'aria-busy': String(Boolean(world.solving)) });
  if (world.solving) fill(box, closing(world));
  else if (world.plan) fill(box, settledPlan(world));
  else box.hidden = true;
  return box;
}

headline.live = world => {
  const box = document.getElementById('headline');
  if (!box) return;
  box.hidden = false;
  box.setAttribute('aria-busy', 'true');
  fill(box, closing(world));
};

function settledPlan({ plan, proposals }) {
  const { summary, awards } = plan;
  const spent = plan.envelopes.reduce((sum, e) => sum + e.spent, 0);
  const over = (base, name) => t(name, percent((summary.benefit - base) / Math.max(1, base), 1));
  return el('dl', { class: 'headline' },
    item(t('plan.awarded'), t('plan.ofMany', whole(awards.length), whole(proposals.size)), money(spent)),
    item(t('plan.benefit'), benefit(summary.benefit), t('plan.pointsPupils')),
    item(t('plan.bound'), benefit(summary.bound), t('plan.boundSays')),
    item(t('plan.gap'), summary.optimal ? t('plan.optimal') : gap(summary.gap), t('plan.gapSays')),
    item(t('plan.against'), over(summary.baselines.byPoints, 'plan.overPoints'), over(summary.baselines.byBenefitPerDong, 'plan.overRatio')),
    item(t('plan.duties'), whole(summary.mandatesUnmet + summary.ongoingUnmet + summary.floorsUnmet), t('plan.dutiesMet', summary.mandatesUnmet, summary.ongoingUnmet, summary.floorsUnmet)));
}

const item = (name, value, note) => el('div', {}, el('dt', {}, name), el('dd', {}, value, el('small', {}, note)));

/** While solving: the numbers so far and the gap closing, on a logarithmic scale. */
function closing({ closing: steps = [] }) {
  const last = steps.at(-1);
  if (!last) return el('p', { class: 'muted' }, t('plan.starting'));
  const seen = steps.filter(s => s.gap > 0);
  const end = Math.max(...seen.map(s => s.seconds), 0.1);
  const y = share => 46 - 42 * Math.min(1, Math.max(0, (Math.log10(share) + 5) / 5));
  const points = seen.map(s => `${(s.seconds / end) * 396 + 2},${y(s.gap)}`).join(' ');
  return el('div', {},
    el('dl', { class: 'headline' },
      item(t('plan.benefit'), benefit(last.benefit), t('plan.pointsPupils')),
      item(t('plan.bound'), benefit(last.bound), t('plan.boundSays')),
      item(t('plan.gap'), gap(last.gap), maybe(`phase.${last.phase}`, last.phase ?? ''))),
    el('svg', { class: 'closing', viewBox: '0 0 400 48', preserveAspectRatio: 'none', role: 'img', 'aria-label': t('plan.closing') },
      el('path', { d: points ? `M${points.replaceAll(' ', 'L')}` : 'M0,0', fill: 'none', stroke: '#0b5d4e', 'stroke-width': 2 })));
}
