import { CITY_LIFE } from './city-life.ts';

/** The rows of each subject. */
export const SUBJECTS: readonly string[] = [CITY_LIFE];
