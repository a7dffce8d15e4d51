import type { ConceptKind, Kind } from '../../../graph/kinds.ts';
import type { TextOrigin } from '../../../graph/vocabulary.ts';
import type { PlaceKind, PlaceRole } from '../places/port.ts';

/**
 * A mapping file, as `docs/mapping.schema.json` describes it: which columns of somebody's table become which nodes,
 * relationships and properties. `docs/importing.md` explains it to whoever writes one.
 */

/** Written value → what it stands for; null: it stands for nothing. */
export type ValueTable = Readonly<Record<string, string | number | boolean | null>>;

export interface NumberFormat {
  decimal?: '.' | ',';
  /** What separates thousands: ".", ",", " " or "'". */
  thousands?: string;
}

/** What may be done to a cell, however it was found. */
interface Treatment {
  /** One separator or several: the cell holds more than one value. */
  split?: string | readonly string[];
  /** A regular expression; its first group, or all of it, is the value. */
  match?: string;
  /** The name of a value table, or one written here. */
  values?: string | ValueTable;
  /** What becomes of a value that the table does not know: the row is rejected, the value kept, or left out. */
  otherwise?: 'reject' | 'keep' | 'omit';
  /** Values that mean nothing here. */
  empty?: readonly string[];
  /** Where the cell is empty. */
  default?: string;
  /** Formats that dates are written in: dd/MM/yyyy. */
  dates?: readonly string[];
  numbers?: NumberFormat;
}

export interface ColumnExpression extends Treatment {
  column: string;
}
export interface ConstantExpression {
  constant: string | number | boolean;
}
export interface FirstExpression extends Treatment {
  first: readonly Expression[];
}
export interface TemplateExpression extends Treatment {
  /** "{street}, {town}": columns in braces. */
  template: string;
}
export interface FlagsExpression {
  /** Column → the value that it stands for when it is set. */
  flags?: Readonly<Record<string, string>>;
  /** A pattern of column names; what stands for * is the value. Several: all of them must be set. */
  columns?: string | readonly string[];
  /** What a set flag holds; anything but an empty cell, "0", "no" and "false" where absent. */
  is?: readonly string[];
  /** A set flag holds at least this number. */
  atLeast?: number;
  values?: string | ValueTable;
  otherwise?: 'reject' | 'keep' | 'omit';
}

/** Where a value comes from: a column's name, or one of the forms above. */
export type Expression =
  | string
  | ColumnExpression
  | ConstantExpression
  | FirstExpression
  | TemplateExpression
  | FlagsExpression;

/** Column → the values of which it must hold one. */
export type Condition = Readonly<Record<string, typeof NOT_EMPTY | readonly (string | number)[]>>;
/** Any value, but one. */
export const NOT_EMPTY = 'not empty';

export interface PlaceMapping {
  from: Expression;
  as?: PlaceRole;
  kind?: PlaceKind | readonly PlaceKind[];
  /** Where the row names the country that settles homonyms. */
  country?: Expression;
  /** Where the row names the region that settles homonyms within a country. */
  region?: Expression;
  when?: Condition;
}
export interface ConceptMapping {
  from: Expression;
  when?: Condition;
}
export interface StakeholderMapping {
  name: Expression;
  sector?: Expression;
  role?: Expression;
  website?: Expression;
  country?: Expression;
  when?: Condition;
}
export interface ProgramMapping {
  name: Expression;
  kind?: Expression;
  when?: Condition;
}
export interface FundingMapping {
  name: Expression;
  status?: Expression;
  amount?: Expression;
  currency?: Expression;
  year?: Expression;
  share?: Expression;
  /** The source tells what kind of money it is and no name. */
  descriptive?: boolean;
  when?: Condition;
}
export interface OutcomeMapping {
  name: Expression;
  kind?: Expression;
  state?: Expression;
  value?: Expression;
  unit?: Expression;
  date?: Expression;
  when?: Condition;
}
export interface PeriodMapping {
  from?: Expression;
  to?: Expression;
}

export interface FieldMappings {
  name: Expression;
  alternativeNames?: Expression;
  summary?: Expression;
  problem?: Expression;
  aims?: Expression;
  approach?: Expression;
  activities?: Expression;
  preconditions?: Expression;
  coreElements?: Expression;
  adaptableElements?: Expression;
  lessons?: Expression;
  failures?: Expression;
  status?: Expression;
  evidence?: Expression;
  kind?: Expression;
  website?: Expression;
  selection?: Expression;
  period?: Expression | PeriodMapping;
  cost?: { amount: Expression; currency?: Expression; year?: Expression };
  durationMonths?: Expression | { min?: Expression; max?: Expression };
}

export interface ReadSettings {
  format?: 'csv' | 'tsv' | 'json' | 'jsonl' | 'excel';
  delimiter?: string;
  quote?: string;
  encoding?: string;
  /** Where the list of records is in a JSON document: "data.cases". */
  records?: string;
  /** The line or row that names the columns, from 1: what stands above it is passed over. */
  head?: number;
  /** Name or number of an Excel sheet. */
  sheet?: string | number;
  /** Cells that mean nothing, in any column. */
  empty?: readonly string[];
  /** Texts whose UTF-8 was taken for another encoding and encoded again are mended: "CÃ³rdoba". */
  twiceEncoded?: boolean;
  numbers?: NumberFormat;
  dates?: readonly string[];
}

export interface JoinMapping {
  /** A second file, beside the mapping or the first. */
  file: string;
  /** Its columns are named "catalog.c_name". */
  as: string;
  /** Column of the record → column of the second file. */
  on: Readonly<Record<string, string>>;
  read?: ReadSettings;
}

export interface ConceptDefinition {
  id: string;
  name: Readonly<Record<string, string>>;
  alternativeNames?: Readonly<Record<string, readonly string[]>>;
  broader?: readonly string[];
}

export interface SourceDescription {
  /** Of the document: "source:jrc-ips". */
  id: string;
  title: string;
  /** The language of the document, and of its texts where `language` does not say otherwise. */
  language: string;
  origin?: TextOrigin;
  publisher?: string;
  url?: string;
  published?: string;
  licence?: string;
}

/** The lists of a mapping that lead to concepts, and the kinds that they lead to. */
export const CONCEPT_LISTS = {
  themes: 'Theme',
  challenges: 'Challenge',
  targetGroups: 'TargetGroup',
  methods: 'Method',
  traits: 'Trait',
  goals: 'Goal',
} as const satisfies Record<string, ConceptKind | Extract<Kind, 'Goal'>>;
export type ConceptList = keyof typeof CONCEPT_LISTS;

export type Mapping = {
  version: 1;
  source: SourceDescription;
  read?: ReadSettings;
  record?: 'Practice' | 'Program';
  /** What tells one record from another, for ever: one column or several; name and place where absent. */
  key?: string | readonly string[];
  /** Rows that are taken; the others are counted as left out. */
  only?: Condition;
  language?: Expression;
  values?: Readonly<Record<string, ValueTable>>;
  joins?: readonly JoinMapping[];
  concepts?: readonly ConceptDefinition[];
  fields: FieldMappings;
  places?: readonly PlaceMapping[];
  stakeholders?: readonly StakeholderMapping[];
  programs?: readonly ProgramMapping[];
  funding?: readonly FundingMapping[];
  outcomes?: readonly OutcomeMapping[];
  /** Addresses of the record's own pages; kept with its citation. */
  urls?: readonly Expression[];
} & { readonly [List in ConceptList]?: readonly (ConceptMapping | string)[] };
