import { Link } from '@tanstack/react-router';
import type { PracticeSummaryFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import { filterFor } from '../lib/practice-filter.ts';
import { CardsSection } from './CardsSection.tsx';
import { PracticeCard } from './PracticeCard.tsx';
import { ShownOf } from './ShownOf.tsx';

interface Props {
  /** What the page is about. */
  readonly of: string;
  readonly practices: { readonly totalCount: number; readonly nodes: readonly PracticeSummaryFragment[] };
}

/** The practices tied to what the page is about, and the way to the rest of them. */
export function PracticesSection({ of, practices: { nodes, totalCount } }: Props) {
  const t = useMessages();
  return (
    <CardsSection
      title={t('detail.practices')}
      id="practices"
      rest={totalCount > nodes.length && <Rest of={of} shown={nodes.length} total={totalCount} />}
    >
      {nodes.map((practice) => (
        <PracticeCard key={practice.id} practice={practice} />
      ))}
    </CardsSection>
  );
}

function Rest({ of, shown, total }: { readonly of: string; readonly shown: number; readonly total: number }) {
  const t = useMessages();
  const filter = filterFor(of);
  if (!filter) return <ShownOf shown={shown} total={total} />;
  return (
    <p>
      <Link to="/practices" search={filter}>
        {t('detail.allPractices', { count: total })}
      </Link>
    </p>
  );
}
