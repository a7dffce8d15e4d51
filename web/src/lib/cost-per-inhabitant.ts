import { type Money, moneyInWords } from './money.ts';

interface Counted {
  readonly cost?: Money | null;
  readonly cities: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly population?: { readonly value: number } | null }[];
  };
}

/**
 * What it cost for each inhabitant of the cities where it is done: "€0.42". Null where the sum, one of the cities or
 * one of their populations is not known: a part of the inhabitants would make it look dearer than it was.
 */
export function costPerInhabitant({ cost, cities }: Counted): string | null {
  const populations = cities.nodes.flatMap(({ population }) => population?.value ?? []);
  if (!cost || populations.length === 0 || populations.length < cities.totalCount) return null;
  const inhabitants = populations.reduce((total, population) => total + population, 0);
  const amount = Number(cost.amount) / inhabitants;
  return moneyInWords({ amount: amount.toFixed(2), currency: cost.currency });
}
