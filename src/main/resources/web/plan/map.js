// The commune map: polygons where the dataset has them, circles else; border communes outlined.

import { get } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { keep, recall } from '../core/memory.js';
import { money, whole } from '../core/numbers.js';
import { t } from '../core/texts.js';

const MEASURES = ['money', 'need', 'perPupil'];
const RAMP = ['#e3efec', '#b9d9d0', '#86bfb0', '#4a9c89', '#1c7663', '#08493d'];
const WIDTH = 900;
const HEIGHT = 620;
/** So many proposals of a commune are listed beside the map, those that get money first. */
const SHOWN = 12;

export async function map(body, world, act) {
  const shapes = world.dataset.boundaries ? await (world.shapes ??= boundaries(world.dataset.id)) : null;
  const began = performance.now();
  const by = MEASURES.includes(recall('mapBy')) ? recall('mapBy') : 'money';
  const sums = perCommune(world);
  const value = sum => ({ money: sum.paid, need: sum.asked, perPupil: sum.pupils ? sum.paid / sum.pupils : null })[by];
  const steps = quantiles([...sums.values()].map(value).filter(v => v > 0));
  const colour = v => (v === null ? '#fff' : v <= 0 ? '#f3f5f6' : RAMP[steps.filter(s => v > s).length]);
  /** Many communes, smaller circles. */
  const crowded = Math.min(1, Math.sqrt(90 / world.communes.size));
  const project = projection([...world.communes.values()], shapes);
  const side = el('div', { 'aria-live': 'polite' });
  const choose = (commune, mark) => {
    body.querySelectorAll('.chosen').forEach(n => n.classList.remove('chosen'));
    mark.classList.add('chosen');
    fill(side, details(commune, sums.get(commune.code), world, act));
  };
  const marks = [...world.communes.values()].filter(c => c.latitude !== null || shapes).map(commune => {
    const says = `${commune.name}: ${money(value(sums.get(commune.code)))}`;
    const mark = shape(commune, shapes, project, {
      class: `commune${commune.landBorder ? ' border' : ''}`, fill: colour(value(sums.get(commune.code))), tabindex: 0, role: 'button', 'aria-label': says,
      onclick: e => choose(commune, e.currentTarget), onkeydown: e => ['Enter', ' '].includes(e.key) && (e.preventDefault(), choose(commune, e.currentTarget)),
    }, (7 + Math.min(14, Math.sqrt(sums.get(commune.code).proposals))) * crowded);
    mark?.append(el('title', {}, says));
    return mark;
  });
  fill(side, el('p', { class: 'muted' }, t('map.choose')));
  fill(body,
    el('div', { class: 'row filters' }, MEASURES.map(m => el('label', {}, el('input', { type: 'radio', name: 'map-by', checked: m === by, onchange: () => { keep({ mapBy: m }); map(body, world, act); } }), t(`map.${m}`)))),
    el('div', { class: 'map' }, el('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': t('tab.map') }, marks), side), legend(steps));
  performance.measure('map', { start: began });
}

/** Polygons by commune code; null where they cannot be had, and circles are drawn. */
async function boundaries(dataset) {
  const answer = await get(`/datasets/${encodeURIComponent(dataset)}/boundaries`).catch(() => null);
  return answer && new Map(answer.features.map(f => [String(f.properties.commune_code), f]));
}

function perCommune(world) {
  const sums = new Map([...world.communes.keys()].map(code => [code, { paid: 0, asked: 0, awards: 0, proposals: 0, pupils: 0 }]));
  for (const school of world.schools.values()) if (sums.has(school.communeCode)) sums.get(school.communeCode).pupils += school.pupils ?? 0;
  for (const proposal of world.proposals.values()) {
    const sum = sums.get(proposal.commune);
    const decision = world.decisions?.get(proposal.id);
    if (!sum) continue;
    sum.proposals += 1;
    sum.asked += proposal.costVnd ?? 0;
    if (decision?.state === 'awarded') { sum.awards += 1; sum.paid += decision.paid; }
  }
  return sums;
}

function quantiles(values) {
  const sorted = values.sort((a, b) => a - b);
  return RAMP.slice(1).map((_, i) => sorted[Math.floor(((i + 1) * sorted.length) / RAMP.length)] ?? 0);
}

/** Longitude and latitude to the picture, north up, without stretching. */
function projection(communes, shapes) {
  const points = shapes ? [...shapes.values()].flatMap(f => rings(f).flat()) : communes.filter(c => c.latitude !== null).map(c => [c.longitude, c.latitude]);
  const [west, east] = extent(points.map(p => p[0]));
  const [south, north] = extent(points.map(p => p[1]));
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min((WIDTH - 60) / ((east - west) * narrow || 1), (HEIGHT - 60) / (north - south || 1));
  const left = (WIDTH - (east - west) * narrow * scale) / 2;
  const top = (HEIGHT - (north - south) * scale) / 2;
  return ([longitude, latitude]) => [left + (longitude - west) * narrow * scale, top + (north - latitude) * scale];
}

const extent = numbers => numbers.reduce(([low, high], n) => [Math.min(low, n), Math.max(high, n)], [Infinity, -Infinity]);
const rings = ({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat());

function shape(commune, shapes, project, attributes, radius) {
  const feature = shapes?.get(commune.code);
  if (feature) {
    const d = rings(feature).map(ring => `M${ring.map(p => project(p).map(n => n.toFixed(1)).join(',')).join('L')}Z`).join('');
    return el('path', { d, ...attributes });
  }
  if (commune.latitude === null || commune.latitude === undefined) return null;
  const [cx, cy] = project([commune.longitude, commune.latitude]);
  return el('circle', { cx: cx.toFixed(1), cy: cy.toFixed(1), r: radius, ...attributes });
}

function legend(steps) {
  return el('div', { class: 'legend' }, steps.map((s, i) => el('span', {}, el('i', { style: { background: RAMP[i] } }), '≤ ', money(s))),
    steps.at(-1) > 0 && el('span', {}, el('i', { style: { background: RAMP.at(-1) } }), '> ', money(steps.at(-1))),
    el('span', {}, el('i', { style: { background: '#fff', border: '2px solid #7a1fa2' } }), t('map.border')));
}

function details(commune, sum, world, act) {
  const paid = p => world.decisions?.get(p.id)?.paid ?? 0;
  const mine = [...world.proposals.values()].filter(p => p.commune === commune.code).sort((a, b) => paid(b) - paid(a));
  return el('div', {},
    el('h2', {}, commune.name),
    el('p', {}, commune.landBorder && el('span', { class: 'chip' }, t('map.border')), ' ', commune.region && el('span', { class: 'chip' }, t('map.region', commune.region))),
    el('dl', { class: 'facts' }, [['map.paid', money(sum.paid)], ['map.asked', money(sum.asked)], ['map.pupils', whole(sum.pupils)], ['map.awards', `${whole(sum.awards)} / ${whole(sum.proposals)}`]]
      .map(([key, says]) => el('div', {}, el('dt', {}, t(key)), el('dd', {}, says)))),
    el('ul', { class: 'findings' }, mine.slice(0, SHOWN).map(p => el('li', {}, el('button', { class: 'quiet', onclick: () => act.openCard(p.id) }, p.id), el('span', {}, state(world, p.id), ' ', p.title)))),
    mine.length > SHOWN && el('p', { class: 'muted' }, t('map.more', mine.length - SHOWN)));
}

function state(world, id) {
  const now = world.decisions?.get(id)?.state ?? 'none';
  return el('span', { class: `chip ${now}` }, t(`state.${now}`));
}
