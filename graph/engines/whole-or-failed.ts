import type { Run } from '../engine.ts';

/**
 * Runs the work of a transaction, and fails where a statement of it failed, even if the work has caught the error:
 * what follows a failed statement is lost on Neo4j without a word, and would be kept on the embedded engine.
 */
export async function wholeOrFailed<Result>(run: Run, work: (run: Run) => Promise<Result>): Promise<Result> {
  const failures: unknown[] = [];
  const result = await work(async (cypher, parameters) => {
    try {
      return await run(cypher, parameters);
    } catch (error) {
      failures.push(error);
      throw error;
    }
  });
  if (failures.length > 0) throw failures[0];
  return result;
}
