/** What the lowest bits of a hash tell, so that it need not be looked up what it stands for. */

/** The hash of a name's word, whether loose or not. */
export const loosened = (hash: number): number => (hash | 1) >>> 0;
/** The same of one that is not loose. */
export const strict = (hash: number): number => (hash & ~1) >>> 0;
export const isLoose = (hash: number): boolean => (hash & 1) === 1;

/** The bit of a name's word that says whether it counts: the second phase of a thing is not the first. */
export const NUMERAL = 2;
export const isNumber = (hash: number): boolean => (hash & NUMERAL) !== 0;

/** The bit of a place's hash that says that nobody knows which place it is. */
export const OPEN = 2;
export const isOpen = (hash: number): boolean => (hash & OPEN) !== 0;

/** Stands for the places that were too many to keep: where else it is practised is open then. */
export const MORE_PLACES = loosened(OPEN);
