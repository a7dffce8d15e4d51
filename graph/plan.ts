import { differences } from './differences.ts';
import type { Origin, Properties, StoredNode } from './model.ts';
import { confirmation } from './provenance.ts';

/** What the writing of records comes to, before anything is written. */
export interface Plan<Row> {
  created: (Row & { origin?: Origin })[];
  /** With the properties that differ, and what they were. */
  changed: (Row & { before: Properties })[];
  /** Those that stay as they are, but for the note that one more import found them. */
  confirmed: Row[];
  unchanged: Row[];
}

export const emptyPlan = <Row>(): Plan<Row> => ({ created: [], changed: [], confirmed: [], unchanged: [] });

interface Record {
  properties: Properties;
  origin?: Origin;
  onlyAdds?: boolean;
}

/** Puts a record into the plan: it is new, differs from what is stored, or stands there already. */
export function planInto<Row extends { properties: Properties }>(
  plan: Plan<Row>,
  row: Row,
  { properties, origin, onlyAdds }: Record,
  stored: Properties | StoredNode | undefined,
): void {
  if (!stored) {
    plan.created.push({ ...row, properties, origin });
    return;
  }
  const wanted = onlyAdds ? missingFrom(stored, properties) : properties;
  const differing = differences(wanted, stored);
  const noted = confirmation(origin, stored);
  if (differing) {
    const names = Object.keys(differing);
    const before = Object.fromEntries(names.map((name) => [name, stored[name] ?? null]));
    plan.changed.push({ ...row, properties: { ...differing, ...noted }, before });
    return;
  }
  plan.unchanged.push(row);
  if (noted) plan.confirmed.push({ ...row, properties: noted });
}

const missingFrom = (stored: Properties, wanted: Properties): Properties =>
  Object.fromEntries(Object.entries(wanted).filter(([name]) => stored[name] === undefined || stored[name] === null));
