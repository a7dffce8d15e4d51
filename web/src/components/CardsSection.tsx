import type { ReactNode } from 'react';
import { CardGrid } from './CardGrid.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly title: string;
  readonly id?: string;
  /** One each; none, no section. */
  readonly children: readonly ReactNode[];
  /** What follows the cards: the way to the rest of them. */
  readonly rest?: ReactNode;
}

/** Cards under their heading. */
export function CardsSection({ title, id, children, rest }: Props) {
  if (children.length === 0) return null;
  return (
    <Section title={title} id={id}>
      <CardGrid>{children}</CardGrid>
      {rest}
    </Section>
  );
}
