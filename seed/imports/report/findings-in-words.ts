import type { Finding, FindingKind } from './finding.ts';
import { RemarkGroups } from './remark-groups.ts';

/** Findings of each kind that the text shows, and where all of them are. */
export interface FindingsShown {
  most: number;
  restIn: string;
}

const AT_THE_END_OF_AN_IMPORT: FindingsShown = { most: 20, restIn: '; --report FILE has them all' };

const HEADS: Record<FindingKind, string> = {
  REJECTED: 'Rows that were rejected',
  PLACE: 'Places that could not be settled',
  GUESSED: 'Places that were settled and may be others',
  DUPLICATE: 'Likely doubles, for an editor to decide',
  MERGED: 'Certain doubles',
  CHANGED: 'Rows that tell more of known records',
  CATEGORY: 'Categories that match no concept yet',
  NOTE: 'Notes',
};

/** Gathers what the text for people shows: the first findings of each kind, the same remark once, and how many there are. */
export class Findings {
  readonly #groups = new Map<FindingKind, RemarkGroups>();
  readonly #shown: FindingsShown;
  #rowsRejected = 0;
  #lastRejected = 0;

  constructor(shown: FindingsShown = AT_THE_END_OF_AN_IMPORT) {
    this.#shown = shown;
  }

  add(finding: Finding): void {
    const { kind } = finding;
    // A row that is rejected for two reasons is one row.
    if (kind === 'REJECTED' && finding.row !== this.#lastRejected) this.#rowsRejected++;
    if (kind === 'REJECTED') this.#lastRejected = finding.row;
    const groups = this.#groups.get(kind) ?? new RemarkGroups(kind, this.#shown.most);
    this.#groups.set(kind, groups);
    groups.add(finding);
  }

  inWords(): string[] {
    return (Object.keys(HEADS) as FindingKind[]).flatMap((kind) => {
      const groups = this.#groups.get(kind);
      if (!groups) return [];
      const { lines, rest } = groups.inWords();
      return [
        '',
        `${HEADS[kind]}: ${kind === 'REJECTED' ? this.#rowsRejected : groups.count}`,
        ...lines,
        ...(rest > 0 ? [`  … and ${rest} more${this.#shown.restIn}.`] : []),
      ];
    });
  }
}
