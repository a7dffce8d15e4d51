import type { ReactNode } from 'react';
import type { ComparedPracticeFragment } from '../../gql/compare.ts';
import type { EntityRefFragment, TextPartsFragment } from '../../gql/components.ts';
import type { MessageId, Translate } from '../../lib/messages.ts';

/** One thing that a cell says: a theme, an organisation, a lesson. */
export interface Entry {
  readonly key: string;
  readonly content: ReactNode;
  /** The same wherever the same is meant, so that it can be marked as shared; none: it can only be read. */
  readonly same?: string;
  /** The thing of the network that it tells of; none: a word of the interface, or a text. */
  readonly thing?: EntityRefFragment;
}

/** What one practice has to say in a row; nothing at all: its documents do not say. */
export interface Cell {
  readonly text?: TextPartsFragment | null;
  readonly entries: readonly Entry[];
  /** The entries follow each other in this order. */
  readonly ordered?: boolean;
}

export interface RowKind {
  readonly title: MessageId;
  readonly cell: (practice: ComparedPracticeFragment, t: Translate) => Cell;
}

export const isDocumented = ({ text, entries }: Cell): boolean => text != null || entries.length > 0;

/** How many of the practices say the same, by what is the same. */
export function countShared(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entries } of cells) {
    const said = new Set(entries.flatMap(({ same }) => same ?? []));
    for (const same of said) counts.set(same, (counts.get(same) ?? 0) + 1);
  }
  return counts;
}

/** What every one of the practices says in a row, each thing once. */
export function saidByAll([first, ...others]: readonly Cell[]): Entry[] {
  if (!first || others.length === 0) return [];
  const counts = countShared([first, ...others]);
  const isInAll = ({ same }: Entry) => same !== undefined && counts.get(same) === others.length + 1;
  return [...new Map(first.entries.filter(isInAll).map((entry) => [entry.same, entry])).values()];
}
