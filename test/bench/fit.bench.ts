import { graphql } from 'graphql';
import { bench, describe } from 'vitest';
import { contextFor } from '../../api/context.ts';
import { buildSchema } from '../../api/schema.ts';
import { openSearch } from '../../api/search/open.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { testEngines } from '../support/engines.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { fillWithNeeds, PROFILES } from './fit-network.ts';

const SIZES = [1000, 10_000];
const ASKED = 60;
const ORDERS = ['FEWEST_MISSING', 'CLOSEST_CONTEXT', 'STRONGEST_EVIDENCE', 'LOWEST_COST_PER_HEAD'];
const FINDINGS = '{ facet text { value } about { id } }';
/** As the page asks: twenty cards with their three lists. */
const QUESTION = `query ($profile: CityProfile, $orderBy: FitOrder!) {
  practicesForCity(profile: $profile, orderBy: $orderBy, first: 20, language: "en") {
    totalCount
    edges { node { id name(language: "en") { value } } fits ${FINDINGS} missing ${FINDINGS} unknown ${FINDINGS} context { total } }
  } }`;

const schema = buildSchema();

// It is not asked, but would index all practices while they are measured: it follows a graph of its own.
const search = openSearch(await openGraph({ directory: scratchDirectory('unasked') }), console.error);

/** Asks as the server would; the answer is how many statements it took. */
function asker(graph: GraphEngine) {
  let statements = 0;
  const counting: GraphEngine = {
    ...graph,
    read: (cypher, parameters) => {
      statements += 1;
      return graph.read(cypher, parameters);
    },
  };
  return async (number: number) => {
    statements = 0;
    const variableValues = { profile: PROFILES[number % PROFILES.length], orderBy: ORDERS[number % ORDERS.length] };
    const contextValue = contextFor({ graph: counting, search }, undefined);
    const { errors } = await graphql({ schema, source: QUESTION, variableValues, contextValue });
    if (errors) throw errors[0];
    return statements;
  };
}

/** Prints the times of whole questions, what is held in memory warm, and how many statements each sent. */
async function measure(graph: GraphEngine, size: number): Promise<void> {
  const ask = asker(graph);
  for (let number = 0; number < ORDERS.length * PROFILES.length; number++) await ask(number);
  const times: number[] = [];
  const counts = new Set<number>();
  for (let number = 0; number < ASKED; number++) {
    const start = performance.now();
    counts.add(await ask(number));
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(1);
  console.log(
    `For a city among ${size} on ${graph.name}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, ${Math.min(...counts)} to ${Math.max(...counts)} statements`,
  );
}

// One after another: both sizes of Neo4j are the same database, and a bench starts when all are declared.
describe.each(testEngines())('$name', async ({ open }) => {
  let last: ReturnType<typeof asker> | undefined;
  for (const size of SIZES) {
    const graph = await open();
    await fillWithNeeds(graph, size);
    await measure(graph, size);
    if (size === SIZES.at(-1)) last = asker(graph);
    else await graph.close();
  }
  let next = 0;
  bench(`what fits a city among ${SIZES.at(-1)}`, async () => {
    await last?.(next++);
  });
});
