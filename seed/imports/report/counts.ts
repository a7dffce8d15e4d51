import type { Kind } from '../../../graph/kinds.ts';
import type { BatchPlan } from '../../../graph/write.ts';
import { IdSet } from './id-set.ts';

export interface KindCounts {
  created: number;
  changed: number;
  unchanged: number;
}

/** What became of the rows: together they are all that were read. */
export interface RowCounts {
  read: number;
  /** Became a new record. */
  created: number;
  /** Told more of a record that was there already. */
  merged: number;
  /** Were known already. */
  known: number;
  rejected: number;
  /** The mapping does not take them. */
  leftOut: number;
}

/** Counts nodes by kind and relationships, each once however many rows name it. */
export class Counts {
  readonly rows: RowCounts = { read: 0, created: 0, merged: 0, known: 0, rejected: 0, leftOut: 0 };
  readonly nodes: Partial<Record<Kind, KindCounts>> = {};
  readonly relationships: KindCounts = { created: 0, changed: 0, unchanged: 0 };
  readonly #seen = new IdSet();

  addRows(counts: RowCounts): void {
    for (const [outcome, count] of Object.entries(counts)) this.rows[outcome as keyof RowCounts] += count;
  }

  add({ nodes, relationships }: BatchPlan): void {
    for (const [kind, { created, changed, unchanged }] of nodes) {
      this.nodes[kind] ??= { created: 0, changed: 0, unchanged: 0 };
      const counts = this.nodes[kind];
      for (const { id } of created) if (this.#seen.add(id)) counts.created++;
      for (const { id } of changed) if (this.#seen.add(id)) counts.changed++;
      for (const { id } of unchanged) if (this.#seen.add(id)) counts.unchanged++;
    }
    for (const { group, created, changed, unchanged } of relationships) {
      const key = ({ from, to, key: told }: { from: string; to: string; key: string | null }) =>
        `${group.type} ${from} ${to} ${told ?? ''}`;
      for (const row of created) if (this.#seen.add(key(row))) this.relationships.created++;
      for (const row of changed) if (this.#seen.add(key(row))) this.relationships.changed++;
      for (const row of unchanged) if (this.#seen.add(key(row))) this.relationships.unchanged++;
    }
  }
}
