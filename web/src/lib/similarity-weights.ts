/** What each kind of likeness counts where the reader does not say: as the API has it, by the API's names. */
export const USUAL_WEIGHTS = {
  themes: 1,
  challenges: 1,
  targetGroups: 0.8,
  goals: 0.5,
  methods: 1,
  stakeholders: 0.7,
  funding: 0.4,
  outcomes: 0.6,
  cityContext: 0.6,
  words: 1.5,
} as const;
export type WeightName = keyof typeof USUAL_WEIGHTS;
export const WEIGHT_NAMES = Object.keys(USUAL_WEIGHTS) as WeightName[];
export const HEAVIEST_SHOWN = 3;

export type Weights = Partial<Record<WeightName, number>>;
/** What the address of a practice says about the likeness wanted. */
export interface LikenessSearch {
  /** "themes:2": what counts otherwise than usual. */
  weigh?: string[];
  elsewhere?: 'yes';
}

/** Reads the address, whoever wrote it: what it cannot mean is left out. */
export function parseLikeness({ weigh, elsewhere }: Record<string, unknown>): LikenessSearch {
  const weights = writeWeights(readWeights([weigh].flat().filter((one) => typeof one === 'string')));
  return {
    ...(weights.length > 0 ? { weigh: weights } : {}),
    ...(elsewhere === 'yes' ? { elsewhere } : {}),
  };
}

/** ["themes:2"] → { themes: 2 }. */
export function readWeights(weigh: readonly string[]): Weights {
  const pairs = weigh.flatMap((text) => {
    const [name, value = ''] = text.split(':');
    const known = WEIGHT_NAMES.find((one) => one === name);
    const weight = value.trim() === '' ? Number.NaN : Number(value);
    return known && weight >= 0 && weight <= HEAVIEST_SHOWN ? [[known, weight] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** The way back; what counts as usual is not said. */
export const writeWeights = (weights: Weights): string[] =>
  WEIGHT_NAMES.flatMap((name) => {
    const weight = weights[name];
    return weight === undefined || weight === USUAL_WEIGHTS[name] ? [] : [`${name}:${weight}`];
  });

/** False: every weight is 0, so that nothing would count and the API cannot rank. */
export const anythingCounts = (weights: Weights): boolean =>
  WEIGHT_NAMES.some((name) => (weights[name] ?? USUAL_WEIGHTS[name]) > 0);
