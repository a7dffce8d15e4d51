import { foldedWords } from './fold.ts';
import { type GovernmentWords, MUNICIPALITY, REGIONAL_GOVERNMENT, SPOKEN } from './municipality-words.ts';

/** What a government's name says of the place that it governs. */
export interface GovernedPlace {
  /** The place's name without the words of government, folded; perhaps in the case that they ask for. */
  name: string;
  governs: 'CITY' | 'REGION';
}

/** Several at once: "The municipalities of Houten, Lopik and Nieuwegein". */
const PLURAL =
  /^(?:the )?(?:municipalities|cities|towns|comuni|gemeenten|ayuntamientos|communes|stadte|gminy) (?:of |di |de |der )?/;

/** "Mairie du Mans" is that of Le Mans, "Comune della Spezia" that of La Spezia. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/^((?:la )?(?:mairie|ville|commune|municipalite|metropole|communaute urbaine)) du /, '$1 de le '],
  [/^((?:la )?(?:mairie|ville|commune|municipalite|metropole|communaute urbaine)) des /, '$1 de les '],
  [/^((?:il )?comune|citta) della /, '$1 di la '],
  [/^((?:il )?comune|citta) dell /, '$1 di l '],
];

/** The place that a government's name tells: "Comune di Milano", "Valls City Council"; none for other organisations. */
export function governedPlaces(written: string): GovernedPlace[] {
  const words = CONTRACTIONS.reduce((text, [short, long]) => text.replace(short, long), foldedWords(written));
  const found = [
    ...(['CITY', 'REGION'] as const).flatMap((governs) => {
      const { before, after } = governs === 'CITY' ? FOLDED.city : FOLDED.region;
      return withoutWords(words, before, after).map(({ name, taken }) => ({ name, governs, taken }));
    }),
  ];
  // The more of the name is words of government, the surer they were read rightly.
  return found.sort((a, b) => b.taken - a.taken).map(({ name, governs }) => ({ name, governs }));
}

/** Whether it governs a part of a city that is called otherwise than the towns within. */
export const isDistrictGovernment = (written: string): boolean => / borough /.test(` ${foldedWords(written)} `);

/** The countries in whose languages a government's name is, where its words tell. */
export function countriesSpeaking(written: string): readonly string[] | undefined {
  const words = foldedWords(written);
  return SPOKEN.find(([form]) => form.test(words))?.[1];
}

/** Whether a name can be nothing else than a municipality's, be its place known or not. */
export const isGovernment = (written: string): boolean => UNMISTAKABLE.test(foldedWords(written));
const UNMISTAKABLE =
  /^(?:the )?(?:city council|municipality|comune|ayuntamiento|ajuntament|gemeente|camara municipal|mairie|obshtina) (?:of|di|de|d)? ?\S|^(?:gemeente|gmina|община|δημοσ|עיריית) \S|\S (?:municipality|city council|town council|kommune|kommun|belediyesi|udala)$/u;

/** The rest of a name that speaks of several municipalities, or null. */
export function afterPlural(written: string): string | null {
  const match = PLURAL.exec(foldedWords(written));
  if (!match) return null;
  const taken = match[0].trim().split(' ').length;
  return written.trim().split(/\s+/).slice(taken).join(' ');
}

const folded = ({ before, after }: GovernmentWords) => ({
  before: byLength(before.map((one) => `${foldedWords(one)} `)),
  after: byLength(after.map((one) => ` ${foldedWords(one)}`)),
});
const byLength = (words: string[]) => words.sort((a, b) => b.length - a.length);
const FOLDED = { city: folded(MUNICIPALITY), region: folded(REGIONAL_GOVERNMENT) };

/** Names without the words before, without those after, and without both. */
function withoutWords(words: string, before: readonly string[], after: readonly string[]) {
  const start = before.find((one) => words.startsWith(one))?.length ?? 0;
  const end = after.find((one) => words.endsWith(one))?.length ?? 0;
  const cuts = [
    [start, end],
    [start, 0],
    [0, end],
  ] as const;
  return cuts
    .filter(([from, to], at) => from + to > 0 && cuts.findIndex(([f, t]) => f === from && t === to) === at)
    .map(([from, to]) => ({ name: words.slice(from, words.length - to).trim(), taken: from + to }))
    .filter(({ name }) => name !== '');
}
