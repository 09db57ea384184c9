// Every text of the page, in the language chosen; a missing key shows itself.

const languages = ['vi', 'en'];
let language = languages.includes(localStorage.getItem('language')) ? localStorage.getItem('language') : 'vi';
let texts = {};

export async function loadTexts() {
  const answer = await fetch(`/messages/${language}.json`);
  texts = await answer.json();
  document.documentElement.lang = language;
}

export const currentLanguage = () => language;

export async function switchLanguage(to) {
  language = to;
  localStorage.setItem('language', to);
  await loadTexts();
}

/** The text of a key; {0}, {1}… are replaced by the arguments. */
export function t(key, ...args) {
  const text = texts[key] ?? `⟦${key}⟧`;
  return text.replace(/\{(\d)\}/g, (whole, i) => args[i] ?? whole);
}

/** The text of a key, or the second argument where no such key is. */
export const maybe = (key, otherwise) => texts[key] ?? otherwise;

/** One of {vi, en}, as cards and dataset titles have them. */
export const pick = both => (both && typeof both === 'object' ? both[language] ?? both.vi ?? both.en : both) ?? '';

/** For search without accents: lower case, no diacritics, đ as d. */
export const plain = text =>
  String(text ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
