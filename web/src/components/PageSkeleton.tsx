import { Skeleton } from '@mantine/core';

/** Where the page about one thing will stand. */
export function PageSkeleton() {
  return (
    <div className="page">
      <Skeleton height={20} width={110} mb="sm" />
      <Skeleton height={44} width="min(38rem, 100%)" mb="md" />
      <Skeleton height={90} width="min(42rem, 100%)" mb="xl" />
      <Skeleton height={130} mb="xl" />
      <Skeleton height={420} />
    </div>
  );
}
