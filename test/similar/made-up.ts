import type { PracticeFacts } from '../../seed/facts.ts';
import type { SeedPart } from '../../seed/seed-part.ts';

/** A practice made up for a test, told in English. */
export function madeUp(slug: string, facts: Partial<PracticeFacts> = {}): PracticeFacts {
  return { id: `practice:${slug}`, language: 'en', name: { en: slug }, ...facts };
}

export const partWith = (...practices: PracticeFacts[]): SeedPart => ({ practices });
