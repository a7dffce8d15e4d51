import type { ReactNode } from 'react';
import type { UseQueryExecute, UseQueryState } from 'urql';
import type { DetailFragment } from '../gql/components.ts';
import { Citations } from './Citations.tsx';
import classes from './DetailPage.module.css';
import { OtherNames } from './OtherNames.tsx';
import { PageHeading } from './PageHeading.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';
import { PageState } from './PageState.tsx';

interface Props<Data, Thing extends DetailFragment> {
  /** What useQuery gave back. */
  readonly query: readonly [UseQueryState<Data>, UseQueryExecute];
  /** What the page is about; null: there is no such thing. */
  readonly of: (data: Data) => Thing | null | undefined;
  /** A line below the name: where, within which programme. */
  readonly context?: (thing: Thing) => ReactNode;
  readonly children: (thing: Thing) => ReactNode;
  /** What follows the documents: where to go on. */
  readonly end?: (thing: Thing) => ReactNode;
}

/** The page about one thing of the network: its name on top, the documents that speak of it at the end. */
export function DetailPage<Data, Thing extends DetailFragment>({
  query,
  of,
  context,
  children,
  end,
}: Props<Data, Thing>) {
  return (
    <div className="page">
      <PageState query={query} of={of} skeleton={<PageSkeleton />}>
        {(thing) => (
          <article className={classes.detail}>
            <PageHeading id={thing.id} name={thing.name} summary={thing.summary}>
              <OtherNames names={thing.alternativeNames} descriptive={thing.nameKind === 'DESCRIPTIVE'} />
              {context?.(thing)}
            </PageHeading>
            {children(thing)}
            <Citations citations={thing.citations} />
            {end?.(thing)}
          </article>
        )}
      </PageState>
    </div>
  );
}
