// Names from GeoNames, CC BY 4.0; written by scripts/generate-city-words.ts.
import words from './city-words.json' with { type: 'json' };

const cityOf = new Map(
  Object.entries(words).flatMap(([city, names]) => names.split(' ').map((name) => [name, `city ${city}`] as const)),
);

/** What a folded word is in every language, where it is the name of a large city: "milano" and "mailand" are one. */
export const cityWord = (word: string): string | undefined => cityOf.get(word);
