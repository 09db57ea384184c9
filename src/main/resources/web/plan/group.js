// Groups of proposals by any column of communes, schools or proposals: what a floor's `where` may say.

import { pick } from '../core/texts.js';

const FACTS = { Commune: 'communes', School: 'schools', Proposal: 'proposals' };
/** A column with more values than this names single places, not groups. */
const MOST_VALUES = 30;

/** As the files head it: landBorder is land_border. */
const column = field => field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** Every column that parts the dataset into groups: {column, title, values}, with the law's words for it. */
export function columns(world, vocabulary) {
  return vocabulary.facts.filter(fact => fact.name in FACTS).flatMap(fact => fact.fields.flatMap(field => {
    const values = [...new Set([...world[FACTS[fact.name]].values()].map(row => row[field.name]))].filter(v => ['string', 'boolean', 'number'].includes(typeof v));
    return values.length < 2 || values.length > MOST_VALUES ? [] : [{ fact: fact.name, column: column(field.name), title: pick(field.meaning) || field.name, values: values.sort() }];
  }));
}

/** How many proposals a floor's group has: a proposal, then its school, then its commune is asked. */
export function size(world, where) {
  const wanted = Object.entries(where).map(([name, value]) => [name.replace(/_(\w)/g, (all, letter) => letter.toUpperCase()), value]);
  const says = (p, name) => p[name] ?? world.schools.get(p.schoolCode)?.[name] ?? world.communes.get(p.commune)?.[name];
  return [...world.proposals.values()].filter(p => wanted.every(([name, value]) => says(p, name) === value)).length;
}
