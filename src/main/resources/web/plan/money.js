// The money of each fund and year: owed, spent, carried, free, and the price of the next đồng.

import { el } from '../core/dom.js';
import { billions, money, significant } from '../core/numbers.js';
import { t } from '../core/texts.js';

export function moneyBars({ plan, dataset }) {
  const funds = [...new Set(plan.envelopes.map(e => e.fund))];
  const years = [...new Set(plan.envelopes.map(e => e.year))].sort();
  const title = id => dataset.funds.find(f => f.id === id)?.title ?? id;
  const at = (fund, year) => plan.envelopes.find(e => e.fund === fund && e.year === year);
  return el('div', { class: 'bars', style: { '--years': years.length } },
    el('h2', {}, t('money.title')),
    el('div', { class: 'fund-row muted' }, el('span', {}), years.map(year => el('strong', {}, year))),
    funds.map(fund => el('div', { class: 'fund-row' },
      el('span', {}, title(fund)), years.map(year => cell(at(fund, year), title(fund))))),
    el('div', { class: 'legend' },
      ['owed', 'spent', 'carried', 'free'].map(part => el('span', {}, el('i', { class: part }), t(`money.${part}`))),
      el('span', {}, t('money.priceSays'))));
}

function cell(use, title) {
  if (!use) return el('span', { class: 'cell muted' }, '—');
  const total = Math.max(1, use.ceiling + use.carriedIn);
  const free = total - use.owed - use.spent - use.carriedOut;
  const share = amount => `${(100 * Math.max(0, amount)) / total}%`;
  const says = t('money.says', title, use.year, money(use.ceiling), money(use.owed), money(use.spent), money(use.carriedOut), money(free));
  return el('div', { class: 'cell', title: says },
    el('div', { class: 'bar', role: 'img', 'aria-label': says },
      el('span', { class: 'owed', style: { width: share(use.owed) } }),
      el('span', { class: 'spent', style: { width: share(use.spent) } }),
      el('span', { class: 'carried', style: { width: share(use.carriedOut) } })),
    el('span', {}, t('money.of', billions(use.owed + use.spent), billions(total))),
    use.price > 0 && el('span', { class: 'muted' }, t('money.price', price(use.price))));
}

/** Points × pupils that one more triệu đồng would bring: prices are thousandths a đồng. */
const price = perDong => significant(perDong * 1000, 3);
