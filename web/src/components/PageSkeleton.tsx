import { Skeleton } from './Skeleton.tsx';

/** Where the page about one thing will stand. */
export function PageSkeleton() {
  return (
    <div className="page">
      <Skeleton height="20px" width="110px" />
      <Skeleton height="44px" width="min(38rem, 100%)" />
      <Skeleton height="90px" width="min(42rem, 100%)" />
      <Skeleton height="130px" />
      <Skeleton height="420px" />
    </div>
  );
}
