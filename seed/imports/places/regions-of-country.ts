import { iso31662 } from 'iso-3166';
import { groupBy } from '../../../graph/group-by.ts';
import { compact, foldedWords } from './fold.ts';
import { REGION_NAMES } from './region-names.ts';
import { adjectiveStems, levelled, SLAVIC, withoutKind } from './region-words.ts';
import subdivisionNames from './subdivision-names.json' with { type: 'json' };

const SUBDIVISION_NAMES: Readonly<Record<string, string>> = subdivisionNames;
/** The most letters that an adjective's stem may lack of the name: "Львівська" is of "Львів", "Ровенская" of "Ровно". */
const MOST_LACKING = 2;

/** A corpus names the same few again and again. */
const ANSWERS_KEPT = 1000;

/** What the regions of one country are called, in its own languages and widely read ones. */
export class RegionsOfCountry {
  readonly #country: string;
  readonly #codes = new Set<string>();
  readonly #byName = new Map<string, Set<string>>();
  readonly #byBareName = new Map<string, Set<string>>();
  readonly #read = new Map<string, readonly string[]>();

  constructor(country: string, divisions: readonly (readonly [code: string, name: string])[]) {
    this.#country = country;
    for (const { code, name } of isoByCountry.get(country) ?? []) {
      this.#codes.add(code);
      const further = [SUBDIVISION_NAMES[code], REGION_NAMES[code]].flatMap((names) => names?.split('|') ?? []);
      for (const form of [...name.split(/, |\/|[([\])]/), name, ...further]) this.#add(form, code);
    }
    for (const [code, name] of divisions) this.#add(name, code);
  }

  /** The codes of the regions that somebody's words name: as written, but for the word for their kind, by an adjective. */
  named(written: string): readonly string[] {
    const known = this.#read.get(written);
    if (known) return known;
    if (this.#read.size >= ANSWERS_KEPT) this.#read.clear();
    const read = this.#look(written);
    this.#read.set(written, read);
    return read;
  }

  #look(written: string): readonly string[] {
    const code = this.#byCode(written.trim().toUpperCase());
    if (code) return [code];
    const words = foldedWords(written);
    const bare = withoutKind(words);
    return [
      ...(this.#byName.get(compact(words)) ??
        this.#byBareName.get(compact(bare)) ??
        this.#byName.get(compact(bare)) ??
        this.#byAdjective(bare)),
    ];
  }

  #byCode(letters: string): string | undefined {
    const code = letters.startsWith(`${this.#country}-`) ? letters : `${this.#country}-${letters}`;
    const padded = /-\d$/.test(code) ? code.replace('-', '-0') : code;
    return [code, padded].find((one) => this.#codes.has(one));
  }

  #byAdjective(words: string): Iterable<string> {
    for (const stem of SLAVIC.has(this.#country) ? adjectiveStems(words) : []) {
      const meant = [...this.#byBareName].flatMap(([name, codes]) => {
        const fits = levelled(name).startsWith(stem) && name.length - stem.length <= MOST_LACKING;
        return fits ? [...codes] : [];
      });
      if (meant.length > 0) return new Set(meant);
    }
    return [];
  }

  #add(name: string, code: string) {
    const words = foldedWords(name);
    for (const [index, key] of [
      [this.#byName, compact(words)],
      [this.#byBareName, compact(withoutKind(words))],
    ] as const)
      if (key.length > 1) index.set(key, (index.get(key) ?? new Set()).add(code));
  }
}

/** A region of a region is of the same country. */
const isoByCountry = groupBy(iso31662, ({ code }) => code.slice(0, 2));
const opened = new Map<string, RegionsOfCountry>();

/** The names of a country's regions, read when somebody first asks. */
export function regionsOfCountry(
  country: string,
  divisionsOf: (country: string) => readonly (readonly [code: string, name: string])[],
): RegionsOfCountry {
  const known = opened.get(country) ?? new RegionsOfCountry(country, divisionsOf(country));
  opened.set(country, known);
  return known;
}
