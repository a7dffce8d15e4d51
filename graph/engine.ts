/** A value as both engines take and give it: plain JavaScript, dates as strings. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Parameters = Readonly<Record<string, unknown>>;

/** Runs one parameterised Cypher statement and returns its rows, a property a column. */
export type Run = <Row>(cypher: string, parameters?: Parameters) => Promise<Row[]>;

/** What must be unique, and what must be found without a scan. */
export interface GraphSchema {
  unique: readonly LabelProperty[];
  indexed: readonly LabelProperty[];
}
export interface LabelProperty {
  label: string;
  property: string;
}

/**
 * The port to the property graph. Everything above it speaks Cypher that both engines run alike;
 * `docs/architecture.md` lists what that leaves out.
 */
export interface GraphEngine {
  readonly name: 'neo4j' | 'embedded';
  /** One statement that only reads. Sees every write this process has been told is done. */
  read: Run;
  /**
   * One transaction: all that `work` runs is kept, or nothing is. Work that met a conflict is run again,
   * so it may have no effects of its own besides its statements.
   */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  /** Creates the constraints and indexes that are missing; safe to repeat, and from several processes at once. */
  ensureSchema(schema: GraphSchema): Promise<void>;
  /** Rejects with `GraphUnavailable` where the graph does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The graph did not answer; the message says what to look at. */
export class GraphUnavailable extends Error {
  override name = 'GraphUnavailable';
}

/** Another process has the embedded graph open; the message says which. */
export class GraphInUse extends GraphUnavailable {
  override name = 'GraphInUse';
}

/** A write broke a uniqueness constraint. */
export class ConstraintViolation extends Error {
  override name = 'ConstraintViolation';
}
