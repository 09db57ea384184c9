// Numbers as an office writes them: tỷ and triệu đồng, points × pupils, percent.

import { currentLanguage, t } from './texts.js';

const locale = () => (currentLanguage() === 'vi' ? 'vi-VN' : 'en-GB');
const formats = new Map();

/** A formatter is dear to make and cheap to use. */
function formatter(kind, options) {
  const key = locale() + kind.name + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new kind(locale(), options));
  return formats.get(key);
}

/** With the sign for minus; what is typed keeps its hyphen. */
const signed = text => text.replace('-', '\u2212');

const format = (value, digits) => signed(formatter(Intl.NumberFormat, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value));

const unknown = value => value === null || value === undefined || Number.isNaN(value);

export const whole = value => (unknown(value) ? t('unknown') : format(value, 0));
export const decimal = (value, digits = 1) => (unknown(value) ? t('unknown') : format(value, digits));
export const percent = (share, digits = 1) => (unknown(share) ? t('unknown') : `${format(share * 100, digits)} %`);

/** A gap: never rounded to nothing when it is something. */
export function gap(share) {
  if (unknown(share)) return t('unknown');
  if (share === 0) return `${format(0, 0)} %`;
  return share < 0.00001 ? `< ${format(0.001, 3)} %` : `${format(share * 100, 3)} %`;
}

/** Đồng in the unit that reads best, with the unit's name. */
export function money(dong) {
  if (unknown(dong)) return t('unknown');
  const size = Math.abs(dong);
  if (size >= 1e9) return t('unit.billion', format(dong / 1e9, size < 1e11 ? 1 : 0));
  if (size >= 1e6) return t('unit.million', format(dong / 1e6, 0));
  return t('unit.dong', format(dong, 0));
}

/** Đồng in tỷ, without the unit, for tables that say it in their heading. */
export const billions = (dong, digits = dong >= 1e12 ? 0 : 1) => (unknown(dong) ? t('unknown') : format(dong / 1e9, digits));

/** 2026-01-31 as offices write it in both languages: 31/01/2026. */
export const day = iso => (unknown(iso) ? t('unknown') : iso.split('-').reverse().join('/'));

/** 31/01/2026, 16:05 in the reader's own time. */
export const moment = at => formatter(Intl.DateTimeFormat, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(at));

/** Benefit arrives in thousandths. */
export const benefit = thousandths => (unknown(thousandths) ? t('unknown') : format(thousandths / 1000, 0));

/** As it is stored, with every digit, in the form in which it is typed. */
export const exact = value => formatter(Intl.NumberFormat, { maximumFractionDigits: 12 }).format(value);

/** To so many digits that say something, wherever the comma stands. */
export const significant = (value, digits) => signed(formatter(Intl.NumberFormat, { maximumSignificantDigits: digits }).format(value));

/** A number typed in the reader's own form; null when it is none. */
export function typed(text) {
  const trimmed = String(text).trim().replace(/\s/g, '').replace('\u2212', '-');
  const normal = currentLanguage() === 'vi' ? trimmed.replace(/\./g, '').replace(',', '.') : trimmed.replace(/,/g, '');
  return /^-?\d+(\.\d+)?$/.test(normal) ? Number(normal) : null;
}
