import { bench, describe } from 'vitest';
import { fileOf, HEAD, importMade } from '../import/made-corpus.ts';
import { testEngines } from '../support/engines.ts';
import { plainGraphOf, writePlainly } from './plain-merge.ts';

/** Practices with their relationships; fewer where somebody is in a hurry. */
const PRACTICES = Number(process.env.BENCH_PRACTICES || 100_000);
/** The baseline takes the best of these. */
const BATCHES = [1000, 5000] as const;

/** Towns, words and bodies are drawn so that practices differ and share, as those of a network do. */
function row(number: number): string {
  const word = (salt: number) => ((number * 2654435761 + salt * 40503) >>> 0).toString(36);
  const text = Array.from({ length: 30 }, (_, index) => word(index)).join(' ');
  return `c${number},Pratica ${word(1)} ${word(2)} ${number},${text},${word(3)};${word(4)},in corso,${2000 + (number % 24)},"1.${100 + (number % 900)},50",Italia,lavoro,Ente ${number % 5000},Fondo ${number % 50}`;
}

const seconds = async (work: () => Promise<unknown>) => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

const path = fileOf([HEAD, ...Array.from({ length: PRACTICES }, (_, number) => row(number))]);

/** A server that has just started compiles what it runs: whoever came first would pay for both. */
const WARMING = 3000;

for (const engine of testEngines()) {
  const warmed = await engine.open();
  await importMade(warmed, fileOf([HEAD, ...Array.from({ length: WARMING }, (_, number) => row(number))]));
  const few = await plainGraphOf(warmed);
  await warmed.close();
  const emptied = await engine.open();
  await writePlainly(emptied, few, BATCHES[0]);
  await emptied.close();
  const imported = await engine.open();
  const own = await seconds(() => importMade(imported, path));
  const plain = await plainGraphOf(imported);
  await imported.close();
  let best = Number.POSITIVE_INFINITY;
  for (const batch of BATCHES) {
    const empty = await engine.open();
    best = Math.min(best, await seconds(() => writePlainly(empty, plain, batch)));
    await empty.close();
  }
  const rate = (time: number) => `${Math.round(PRACTICES / time).toLocaleString('en')} practices/s`;
  console.log(
    `Import of ${PRACTICES.toLocaleString('en')} practices into ${engine.name}: ${rate(own)}; plain UNWIND … MERGE of the same graph ${rate(best)}; ${(best / own).toFixed(2)} of its rate`,
  );
}

describe('Import of 500 practices', () => {
  const small = fileOf([HEAD, ...Array.from({ length: 500 }, (_, number) => row(number))]);
  for (const engine of testEngines())
    bench(
      engine.name,
      async () => {
        const graph = await engine.open();
        await importMade(graph, small);
        await graph.close();
      },
      { iterations: 2, warmupIterations: 0, time: 0, warmupTime: 0 },
    );
});
