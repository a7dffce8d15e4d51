import type { ReactNode } from 'react';
import type { UseQueryExecute, UseQueryState } from 'urql';
import { failureOf } from '../lib/api-errors.ts';
import { useMessages } from '../lib/messages.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { NotFound } from './NotFound.tsx';

interface Props<Data, Thing> {
  /** What useQuery gave back. */
  readonly query: readonly [UseQueryState<Data>, UseQueryExecute];
  /** What the page is about, from the data; null or undefined: there is no such thing. */
  readonly of: (data: Data) => Thing | null | undefined;
  /** As tall as what will stand there, so that nothing jumps. */
  readonly skeleton: ReactNode;
  readonly children: (thing: Thing) => ReactNode;
}

/** Every state that a page goes through: loading, failed, missing, there. */
export function PageState<Data, Thing>({ query, of, skeleton, children }: Props<Data, Thing>) {
  const [{ data, error, fetching }, execute] = query;
  const t = useMessages();
  if (data) {
    const thing = of(data);
    if (thing !== null && thing !== undefined) return children(thing);
  }
  if (fetching) {
    return (
      <div aria-busy="true">
        <output className="visually-hidden">{t('app.loading')}</output>
        {skeleton}
      </div>
    );
  }
  if (!error) return <NotFound />;
  return <FailureNotice failure={failureOf(error)} onRetry={() => execute({ requestPolicy: 'network-only' })} />;
}
