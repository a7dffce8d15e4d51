import type { Candidate } from './candidate.ts';
import { compact, foldedWords } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { KnownPlace } from './port.ts';
import type { RegionIndex } from './region-index.ts';

/** The places of the graph: their ids are kept, and their names are known whatever the gazetteer says. */
export class KnownPlaces {
  readonly #byName = new Map<string, KnownPlace[]>();
  readonly #byGeonamesId = new Map<number, KnownPlace>();
  readonly #byCode = new Map<string, KnownPlace>();
  readonly #ids = new Set<string>();

  constructor(places: readonly KnownPlace[]) {
    for (const place of places) {
      this.#ids.add(place.id);
      if (place.geonamesId !== undefined) this.#byGeonamesId.set(place.geonamesId, place);
      if (place.code) this.#byCode.set(place.code, place);
      for (const key of new Set(place.names.map((name) => compact(foldedWords(name)))))
        this.#byName.set(key, [...(this.#byName.get(key) ?? []), place]);
    }
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  byCode(code: string): KnownPlace | undefined {
    return this.#byCode.get(code);
  }

  /** The graph's own city for one of the gazetteer: by its id there, or by name and country where it has none. */
  cityOf(geonamesId: number, name: string, country: string): KnownPlace | undefined {
    const namesakes = this.#byName.get(compact(foldedWords(name))) ?? [];
    return (
      this.#byGeonamesId.get(geonamesId) ??
      namesakes.find((one) => one.kind === 'City' && one.geonamesId === undefined && countryOf(one) === country)
    );
  }

  /** Those that bear a name, as places of the lists where they are in one. */
  bearersOf(key: string, { gazetteer, regions }: { gazetteer: Gazetteer; regions: RegionIndex }): Candidate[] {
    return (this.#byName.get(key) ?? []).flatMap((known): Candidate[] => {
      const { kind, names, code, geonamesId } = known;
      const city = geonamesId === undefined ? undefined : gazetteer.byId(geonamesId);
      const country = kind === 'Country' ? code : (city?.country ?? countryOf(known));
      const listedRegion = kind === 'Region' && code ? regions.byCode(code) : undefined;
      // A namesake of the gazetteer in the same country is this very city.
      if (kind === 'City' && !city && gazetteer.bearersOf(key).some(({ place }) => place.country === country))
        return [];
      return [
        {
          kind,
          name: city?.name ?? names[0] ?? known.id,
          country,
          population: city?.population ?? 0,
          byOwnName: true,
          ...(city && { city }),
          ...(listedRegion && { region: listedRegion.code }),
          ...(!city && !listedRegion && kind !== 'Country' && { known }),
          ...(kind === 'Country' && { rare: false }),
        },
      ];
    });
  }
}

/** `country:it` → IT. */
const countryOf = ({ country }: KnownPlace): string | undefined => country?.split(':')[1]?.toUpperCase();
