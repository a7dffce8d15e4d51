import type { Double, OpenDuplicates, PracticeTraits } from './port.ts';

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Finds doubles by their names, however they are written. */
export const openDuplicates: OpenDuplicates = () => {
  const byName = new Map<string, { id: string; places: readonly string[] }[]>();
  return {
    add({ id, names, places }: PracticeTraits) {
      for (const name of new Set(names.map(fold))) byName.set(name, [...(byName.get(name) ?? []), { id, places }]);
    },
    doublesOf({ id, names, places }: PracticeTraits): Double[] {
      const found = names.map(fold).flatMap((name) => byName.get(name) ?? []);
      return [...new Map(found.map((one) => [one.id, one])).values()]
        .filter((one) => one.id !== id)
        .map((one) => {
          const apart =
            places.length > 0 && one.places.length > 0 && !one.places.some((place) => places.includes(place));
          const reason = {
            what: 'NAME' as const,
            told: 'Their names are the same but for case, accents and punctuation.',
            weight: 1,
          };
          const place = { what: 'PLACE' as const, told: 'They are practised in different places.', weight: -0.5 };
          return {
            id: one.id,
            resemblance: apart ? 'LIKELY' : 'SAME',
            certainty: apart ? 0.6 : 0.99,
            reasons: apart ? [reason, place] : [reason],
          };
        });
    },
  };
};
