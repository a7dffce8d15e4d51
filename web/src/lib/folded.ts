/** A name as people type it: without accents, points and apostrophes, in small letters, hyphens as spaces. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{Pd}\s]+/gu, ' ')
    .replace(/[\p{M}\p{P}\p{Sk}]+/gu, '')
    .toLowerCase()
    .trim();
