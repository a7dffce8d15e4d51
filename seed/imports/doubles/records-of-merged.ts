import type { DecisionRecord } from '../../../graph/cypher/decision.ts';
import type { Restores } from './restores.ts';

/**
 * The practices that records of a document were before editors merged them into others, by the locators of the records.
 * What such a record brings along is called after that practice, so that it is found again when the file comes in again.
 * @param decisions the newest first
 */
export function recordsOfMerged(decisions: readonly DecisionRecord[], source: string): Map<string, string> {
  // The oldest one comes last and counts: what is merged twice was called so at first.
  return new Map(
    decisions
      .filter(({ verdict }) => verdict === 'SAME')
      .flatMap(({ merged, restores }) =>
        (JSON.parse(restores) as Restores).ties
          .filter(({ type, to }) => type === 'STATED_IN' && to === source)
          .map(({ properties }): [string, string] => [String(properties.locator), merged]),
      ),
  );
}
