/** What each kind of evidence weighs for two practices being one, in log-odds. */
export interface Weights {
  beforeAll: number;
  sameName: number;
  name: number;
  nameWithin: number;
  otherName: number;
  /** A word that both names have and hardly another: a name coined for the thing. */
  coinedName: number;
  /** A name of rare words is evidence where little else is known; the corpora, which tell much, do not show how strong. */
  distinctSame: number;
  distinctWithin: number;
  nameInTown: number;
  /** The names are alike, and each has something to say that the other has not: members of a series. */
  series: number;
  text: number;
  otherText: number;
  organisation: number;
  rareOrganisation: number;
  otherOrganisation: number;
  url: number;
  urlAndOrganisation: number;
  otherUrl: number;
  otherTown: number;
  otherCountry: number;
  /** For each year above two that lies between the beginnings, down to `farthest`. */
  farYear: number;
  farthest: number;
}

/**
 * Two documents: fitted by logistic regression (ridge 1.5) to the judged pairs of two corpora of public services and to
 * the 55,000 pairs beside them that share something rare, with their names, without them, and with half of their
 * sentences; `test/bench/duplicates.bench.ts` holds it to them.
 */
export const BETWEEN_DOCUMENTS: Weights = {
  beforeAll: -3.3,
  sameName: 0.3,
  name: 0.3,
  nameWithin: 1.5,
  otherName: -1.9,
  coinedName: 0,
  distinctSame: 3,
  distinctWithin: 1,
  nameInTown: 1,
  series: 0,
  text: 4,
  otherText: -2.9,
  organisation: 2.3,
  rareOrganisation: 2,
  otherOrganisation: -0.4,
  url: 1.5,
  urlAndOrganisation: 0.6,
  otherUrl: -0.7,
  otherTown: -2.5,
  otherCountry: -2.7,
  farYear: -0.9,
  farthest: -2.7,
};

/**
 * One document: it seldom tells of one thing twice, and often of two that resemble each other. What stands together in
 * it shares its organisation and its address; what it tells twice was gathered twice, with another address and another
 * year, and shares a name. Fitted to the judged pairs within each of the two corpora and to the thousand beside them
 * that come closest; of ten parts, each weighed by the other nine, half of what is proposed is right.
 */
export const WITHIN_DOCUMENT: Weights = {
  ...BETWEEN_DOCUMENTS,
  beforeAll: -4.3,
  sameName: 0.3,
  name: 0.8,
  nameWithin: 1.9,
  otherName: 0,
  coinedName: 1.6,
  distinctWithin: 0,
  series: -0.75,
  text: 2.5,
  otherText: -3.3,
  organisation: 1.3,
  rareOrganisation: 0.9,
  otherOrganisation: -0.3,
  url: -1.6,
  urlAndOrganisation: 0,
  otherUrl: -0.7,
  otherTown: -2.4,
  otherCountry: -2.4,
  farYear: 0,
  farthest: 0,
};
