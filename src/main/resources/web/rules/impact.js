// What a changed rule does: schools up and down, awards in and out, đồng moved per commune.

import { all } from '../core/api.js';
import { el } from '../core/dom.js';
import { benefit, decimal, money, whole } from '../core/numbers.js';
import { maybe, t } from '../core/texts.js';

const MOST = 200;

export async function impactTables(found, dataset) {
  const path = `/datasets/${encodeURIComponent(dataset)}`;
  const [proposals, schools, communes] = await Promise.all([all(`${path}/proposals`), all(`${path}/schools`), all(`${path}/communes`)]);
  const by = (rows, key) => new Map(rows.map(row => [row[key], row]));
  const names = { proposals: by(proposals, 'id'), schools: by(schools, 'code'), communes: by(communes, 'code') };
  const moved = schoolsMoved(found.priorities, names);
  return [headline(found, moved), schoolTable(moved), awardTable(found.awards, names), communeTable(found.moneyByCommune, names), owed(found.entitlements)];
}

/** Points of all proposals of a school, added up; a commune's own proposals count for the commune. */
function schoolsMoved(priorities, { proposals, schools, communes }) {
  const sums = new Map();
  for (const { proposal, pointsBefore, pointsAfter } of priorities) {
    const one = proposals.get(proposal) ?? {};
    const name = schools.get(one.schoolCode)?.name ?? communes.get(one.communeCode)?.name ?? proposal;
    sums.set(name, (sums.get(name) ?? 0) + (pointsAfter ?? 0) - (pointsBefore ?? 0));
  }
  return [...sums].filter(([, by]) => by !== 0).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
}

function headline({ planBefore, planAfter, awards }, moved) {
  const kinds = kind => awards.filter(a => a.kind === kind).length;
  const up = moved.filter(([, by]) => by > 0).length;
  return el('table', {}, el('tbody', {}, [
    [t('rules.schools'), t('rules.upDown', whole(up), whole(moved.length - up))],
    [t('rules.awards'), t('rules.inOut', kinds('in'), kinds('out'), kinds('moved'))],
    [t('rules.spent'), `${money(planBefore.spent)} → ${money(planAfter.spent)}`],
    [t('plan.benefit'), `${benefit(planBefore.benefit)} → ${benefit(planAfter.benefit)}`],
  ].map(([name, says]) => el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, says)))));
}

const part = (key, rows) => rows.length > 0 && [el('h3', {}, t(key)), el('div', { class: 'scroll short', tabindex: 0, role: 'region', 'aria-label': t(key) }, el('table', {}, el('tbody', {}, rows.slice(0, MOST))))];
const change = (by, words) => el('td', { class: `number ${by > 0 ? 'better' : 'worse'}` }, `${by > 0 ? '+' : '−'}${words(Math.abs(by))}`);

const schoolTable = moved => part('rules.schoolsMoved', moved.map(([name, by]) => el('tr', {}, el('td', {}, name), change(by, points => decimal(points, 1)))));

const CHIP = { in: '', out: 'bad', moved: 'deferred' };
const awardTable = (awards, { proposals }) => part('rules.awardsMoved', awards.map(a => el('tr', {},
  el('td', {}, el('span', { class: `chip ${CHIP[a.kind]}` }, t(`rules.award.${a.kind}`)), a.withinGap && el('small', { class: 'by', title: t('rules.withinGap') }, '≈')),
  el('td', {}, a.proposal, ' · ', money(a.paidAfter || a.paidBefore), el('div', {}, proposals.get(a.proposal)?.title ?? '')))));

const communeTable = (moneyByCommune, { communes }) => part('rules.byCommune', moneyByCommune.filter(c => c.after !== c.before)
  .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
  .map(c => el('tr', {}, el('td', {}, communes.get(c.commune)?.name ?? c.commune), change(c.after - c.before, money))));

const owed = entitlements => part('rules.entitlements', entitlements.filter(e => e.after !== e.before).map(e => el('tr', {},
  el('td', {}, maybe(`entitlement.${e.entitlement}`, e.entitlement)), el('td', {}, e.year), change(e.after - e.before, money))));
