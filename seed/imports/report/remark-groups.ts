import type { Finding, FindingKind } from './finding.ts';

/** The same remark about many rows: how many they are, and the first of them. */
interface Remark {
  count: number;
  first: Finding;
  /** What it was said of, each once. */
  examples: string[];
}

const EXAMPLES = 5;
/** Remarks that are kept apart; a file that draws more of them is told by its first ones. */
const MOST = 10_000;
/** Kinds whose findings say the same of many rows. Of the others no more need be kept than are shown. */
const GROUPED: readonly FindingKind[] = ['NOTE', 'CATEGORY', 'GUESSED'];

/**
 * Findings of one kind, those that say the same counted together: notes whatever they quote, guessed places by what was
 * written and what it became, categories by their name. Of the other kinds each is a matter of its own.
 */
export class RemarkGroups {
  count = 0;
  readonly #kind: FindingKind;
  readonly #remarks = new Map<string, Remark>();
  readonly #shown: number;
  #apart = 0;

  /** @param shown how many remarks its words have at most */
  constructor(kind: FindingKind, shown: number) {
    this.#kind = kind;
    this.#shown = shown;
  }

  add(finding: Finding): void {
    this.count++;
    const key = this.#keyOf(finding);
    const known = this.#remarks.get(key);
    const example = exampleOf(finding);
    if (known) {
      known.count++;
      if (example && known.examples.length < EXAMPLES && !known.examples.includes(example))
        known.examples.push(example);
    } else if (this.#remarks.size < (GROUPED.includes(this.#kind) ? MOST : this.#shown)) {
      this.#remarks.set(key, { count: 1, first: finding, examples: example ? [example] : [] });
    } else this.#apart++;
  }

  /** The remarks that most rows share come first; `rest` is how many remarks are not among the lines. */
  inWords(): { lines: string[]; rest: number } {
    const all = [...this.#remarks.values()];
    const sorted = this.#kind === 'NOTE' || this.#kind === 'CATEGORY' ? all.sort((a, b) => b.count - a.count) : all;
    const shown = sorted.slice(0, this.#shown);
    const lines = shown.map((remark) => (this.#kind === 'CATEGORY' ? categoryLine(remark) : lineOf(remark)));
    return { lines, rest: this.#remarks.size + this.#apart - shown.length };
  }

  #keyOf({ kind, column, told, row }: Finding): string {
    if (kind === 'NOTE') return `${column} ${told.replace(/“[^”]*”/g, '“…”')}`;
    return kind === 'CATEGORY' || kind === 'GUESSED' ? `${column} ${told}` : `${row} ${this.count}`;
  }
}

const exampleOf = ({ told, value }: Finding): string | undefined => /“([^”]*)”/.exec(told)?.[1] ?? value;

const categoryLine = ({ count, first }: Remark) => `  ${first.told} (${first.column ?? 'row'}) ${count} ×`;

function lineOf({ count, first, examples }: Remark): string {
  const { row, line, column, value, told, remedy, candidates } = first;
  // In JSON a record is counted, not the lines that it stands on.
  const where =
    row === line
      ? `record ${row}${column ? ` (${column})` : ''}`
      : `row ${row} (line ${line}${column ? `, ${column}` : ''})`;
  const written = value && !told.includes(value) ? ` “${value}”:` : '';
  const choice = candidates && candidates.length > 0 ? ` Candidates: ${candidates.join('; ')}.` : '';
  const others = examples.slice(1).map((one) => `“${one}”`);
  const more = count > examples.length && others.length > 0 ? ', …' : '';
  const also = others.length > 0 ? ` So with ${others.join(', ')}${more}.` : '';
  const times = count > 1 ? `${count} ×, first in ` : '';
  return `  ${times}${where}:${written} ${told}${choice}${also} ${remedy}`.replaceAll('\n', ' ');
}
