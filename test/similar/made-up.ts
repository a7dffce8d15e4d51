import type { PracticeFacts, SeedPart } from '../../seed/facts.ts';

/** A practice made up for a test, told in English. */
export function madeUp(slug: string, facts: Partial<PracticeFacts> = {}): PracticeFacts {
  return { id: `practice:${slug}`, language: 'en', name: { en: slug }, ...facts };
}

export const partWith = (...practices: PracticeFacts[]): SeedPart => ({ practices });
