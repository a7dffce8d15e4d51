import { divisionOf, regionCodesOf } from '../imports/places/divisions.ts';
import { foldedWords } from '../imports/places/fold.ts';
import { type GazetteerPlace, placeAt } from '../imports/places/gazetteer.ts';
import type { FoundTown, TownQuestion } from './port.ts';

/** Parts of cities, and places where nobody lives any more, in GeoNames' feature codes. */
const NO_TOWNS: ReadonlySet<string> = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH']);
/** An airport's code stands among the names of its city. */
const AIRPORT = /^[A-Z]{3}$/;

/** Before and after each name, between its words, and after a town's last name; folded names hold none of them. */
const NAME = '\x1e';
const WORD = '\x1f';
const TOWN = '\n';

/**
 * The names of the gazetteer's towns, folded, in one text of 11 MB that begins with the largest town: who types a
 * beginning is answered by the first places where it stands. To read all of it takes 5 ms.
 */
export class TownNames {
  readonly #table: Buffer;
  readonly #names: Buffer;
  /** For each town, the largest first: where its names begin, where its line does, and its country. */
  readonly #starts: Uint32Array;
  readonly #lines: Uint32Array;
  readonly #countries: string[];

  constructor(table: Buffer) {
    const towns = townsOf(table);
    this.#table = table;
    this.#names = Buffer.concat(towns.map(({ names }) => names));
    this.#lines = Uint32Array.from(towns, ({ line }) => line);
    this.#countries = towns.map(({ country }) => country);
    let start = 0;
    this.#starts = Uint32Array.from(towns, ({ names }) => {
      start += names.length;
      return start - names.length;
    });
  }

  /** Towns that are called so, then those whose names begin so, then those with a word that does. */
  find({ text, country, most }: TownQuestion): FoundTown[] {
    const words = foldedWords(text);
    if (words === '') return [];
    const begun = words.replaceAll(' ', WORD);
    const found = new Set<number>();
    for (const sought of [NAME + begun + NAME, NAME + begun, WORD + begun]) this.#add(found, sought, country, most);
    return [...found].map((town) => townFound(placeAt(this.#table, this.#lines[town] as number), words));
  }

  #add(found: Set<number>, sought: string, country: string | null, most: number): void {
    const bytes = Buffer.from(sought);
    let from = 0;
    while (found.size < most) {
      const at = this.#names.indexOf(bytes, from);
      if (at < 0) return;
      const town = this.#townAt(at);
      if (country === null || this.#countries[town] === country) found.add(town);
      from = this.#starts[town + 1] ?? this.#names.length;
    }
  }

  /** Which town's names stand at a position: the last one that begins before it. */
  #townAt(position: number): number {
    let first = 0;
    let last = this.#starts.length - 1;
    while (first < last) {
      const middle = (first + last + 1) >> 1;
      if ((this.#starts[middle] as number) <= position) first = middle;
      else last = middle - 1;
    }
    return first;
  }
}

interface Listed {
  line: number;
  country: string;
  population: number;
  names: Buffer;
}

function townsOf(table: Buffer): Listed[] {
  const towns: Listed[] = [];
  for (let line = 0; line < table.length; ) {
    const place = placeAt(table, line);
    const { feature, country, population } = place;
    if (place.name !== '' && !NO_TOWNS.has(feature))
      towns.push({ line, country, population, names: foldedNames(place) });
    const end = table.indexOf(TOWN, line);
    line = end < 0 ? table.length : end + 1;
  }
  return towns.sort((one, other) => other.population - one.population || one.line - other.line);
}

const namesOf = ({ name, alternateNames }: GazetteerPlace): string[] => [
  name,
  ...alternateNames.filter((other) => !AIRPORT.test(other)),
];

function foldedNames(place: GazetteerPlace): Buffer {
  const names = new Set(namesOf(place).map((name) => foldedWords(name).replaceAll(' ', WORD)));
  names.delete('');
  return Buffer.from(`${NAME}${[...names].join(NAME)}${NAME}${TOWN}`);
}

function townFound(place: GazetteerPlace, words: string): FoundTown {
  const { geonamesId, name, country, population } = place;
  const matched = matchedName(namesOf(place), words);
  return {
    geonamesId,
    name,
    matchedName: matched === name ? null : matched,
    country,
    region: divisionOf(place) ?? null,
    regionCodes: regionCodesOf(place),
    population: population > 0 ? population : null,
  };
}

/** Of a place's names, its own first, the one that was meant. */
function matchedName(names: readonly string[], words: string): string | null {
  const [own = ''] = names;
  const begins = (name: string) => ` ${foldedWords(name)}`.includes(` ${words}`);
  if (begins(own)) return own;
  return names.find((name) => foldedWords(name) === words) ?? names.find(begins) ?? null;
}
