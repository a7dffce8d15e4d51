import { iso31662 } from 'iso-3166';
import { compact, foldedWords } from './fold.ts';
import { REGION_NAMES } from './region-names.ts';

export interface GazetteerRegion {
  /** ISO 3166-2: IT-25. */
  code: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Lies in the country itself, not in another region. */
  firstLevel: boolean;
}

/** Where ISO's second level is the municipalities, a name means the town and not the region of the same name. */
const OF_MUNICIPALITIES = new Set(['SI', 'MT', 'LV', 'MK', 'IS', 'EE', 'LT', 'SM', 'LI', 'AD', 'AZ', 'MD', 'MC']);

/** Words that the names in the list have and people leave out, or the other way round. */
const KIND_WORDS =
  /\b(?:region|regione|provincia|province|county|lan|maakunta|zupanija|kraj|voivodeship|wojewodztwo|woj|prov|oblast|land|comunidad de|principado de|comunidad foral de|comunidad)\b/g;

const CYRILLIC_KIND_WORDS = /^(?:област|обл|область) | (?:област|область|обл)$/u;

/** The regions of ISO 3166-2, by code and by name. */
export class RegionIndex {
  readonly #byCode = new Map<string, GazetteerRegion>();
  readonly #byName = new Map<string, GazetteerRegion[]>();

  constructor() {
    for (const { code, name, parent } of iso31662) {
      const region = { code, name: plainName(name), country: parent.slice(0, 2), firstLevel: parent.length === 2 };
      this.#byCode.set(code, region);
      if (OF_MUNICIPALITIES.has(region.country)) continue;
      for (const form of [name, ...name.split(/, |\/|[([\])]/), ...(REGION_NAMES[code]?.split('|') ?? [])])
        this.#add(form, region);
    }
  }

  byCode(code: string): GazetteerRegion | undefined {
    return this.#byCode.get(code);
  }

  /** The regions of that name; of two in one country, the one that the other lies in. */
  byName(name: string): readonly GazetteerRegion[] {
    const words = foldedWords(name);
    const named = this.#byName.get(compact(words)) ?? this.#byName.get(bareKey(words)) ?? [];
    const outer = (country: string) => named.some((one) => one.country === country && one.firstLevel);
    return named.filter(({ country, firstLevel }) => firstLevel || !outer(country));
  }

  #add(name: string, region: GazetteerRegion) {
    const words = foldedWords(name);
    for (const key of new Set([compact(words), bareKey(words)])) {
      if (key.length < 3) continue;
      const named = this.#byName.get(key) ?? [];
      if (!named.includes(region)) this.#byName.set(key, [...named, region]);
    }
  }
}

/** The name without the words for what kind of region it is. */
export const bareKey = (words: string) => compact(words.replace(KIND_WORDS, ' ').replace(CYRILLIC_KIND_WORDS, ' '));

/** "Madrid, Comunidad de" is "Comunidad de Madrid"; what stands in brackets goes. */
function plainName(name: string): string {
  const [own = name, kind] = name.replace(/ ?[([].*?[)\]]/g, '').split(', ');
  return kind && / de$| of$| do$/.test(kind) ? `${kind} ${own}` : own;
}
