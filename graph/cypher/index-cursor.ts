import type { Run } from '../engine.ts';

/** How far a shared index follows the log of changes, and which process leads it on. */
export interface IndexCursor {
  /** The last change that the index holds; null where it must be built anew. */
  number: number | null;
  /** Whether the asking process holds the lease. */
  held: boolean;
}

/** The same, looked at without asking for the lease. */
export interface SeenCursor extends IndexCursor {
  /** Whether the lease is nobody's, or has run out. */
  free: boolean;
  /** ISO time until which it is held, by whomever. */
  until: string | null;
  /** Whether somebody asked for the index to be built anew. */
  rebuildingAsked: boolean;
}

export interface Lease {
  /** The name of the index. */
  index: string;
  /** The process that asks. */
  holder: string;
  /** What the index's documents look like: one that was built otherwise must be built anew. */
  shape: string;
  /** ISO times: now, and until when the lease is asked for. */
  now: string;
  until: string;
}

/** Looks how far an index is and who leads it. Writes nothing, so that it may be asked often. */
export async function seenCursor(run: Run, lease: Omit<Lease, 'until'>): Promise<SeenCursor> {
  const [row] = await run<SeenCursor & { shape: string | null; holder: string | null }>(
    `MATCH (c:IndexCursor {id: $index})
     RETURN c.number AS number, c.shape AS shape, c.holder AS holder, c.leasedUntil AS until,
       c.holder IS NULL OR c.leasedUntil < $now AS free, c.rebuildingAsked IS NOT NULL AS rebuildingAsked`,
    { ...lease },
  );
  if (!row) return { number: null, held: false, free: true, until: null, rebuildingAsked: false };
  const { shape, holder, ...seen } = row;
  return { ...seen, number: shape === lease.shape ? (row.number ?? null) : null, held: holder === lease.holder };
}

/** Takes the lease of an index where it is free, run out or the asker's own; says how far the index is. */
export async function takeLease(run: Run, lease: Lease): Promise<IndexCursor> {
  // Written first: a second process waits here, and then sees who holds the lease.
  await run('MERGE (c:IndexCursor {id: $index}) SET c.askedAt = $now', { ...lease });
  await run(
    `MATCH (c:IndexCursor {id: $index}) WHERE c.holder IS NULL OR c.holder = $holder OR c.leasedUntil < $now
     SET c.holder = $holder, c.leasedUntil = $until`,
    { ...lease },
  );
  const [row] = await run<{ number: number | null; shape: string | null; holder: string | null }>(
    'MATCH (c:IndexCursor {id: $index}) RETURN c.number AS number, c.shape AS shape, c.holder AS holder',
    { ...lease },
  );
  return { number: row?.shape === lease.shape ? (row.number ?? null) : null, held: row?.holder === lease.holder };
}

/** Whoever writes the cursor at the same time is waited for, so that what is read next stands until this transaction ends. */
const hold = (run: Run, index: string) =>
  run('MATCH (c:IndexCursor {id: $index}) SET c.askedAt = c.askedAt', { index });

/**
 * Lengthens a lease; false where it is not the asker's any more. It is not taken again, even if it is free: another process
 * may have had it meanwhile, and have led the index on.
 */
export async function renewLease(
  run: Run,
  { index, holder, until }: Pick<Lease, 'index' | 'holder' | 'until'>,
): Promise<boolean> {
  await hold(run, index);
  const renewed = await run(
    'MATCH (c:IndexCursor {id: $index}) WHERE c.holder = $holder SET c.leasedUntil = $until RETURN c.id AS id',
    { index, holder, until },
  );
  return renewed.length > 0;
}

/** Moves the cursor of an index on; false where the lease has gone to another process meanwhile. */
export async function moveCursor(
  run: Run,
  { index, holder, shape }: Pick<Lease, 'index' | 'holder' | 'shape'>,
  number: number,
): Promise<boolean> {
  await hold(run, index);
  const moved = await run(
    'MATCH (c:IndexCursor {id: $index}) WHERE c.holder = $holder SET c.number = $number, c.shape = $shape RETURN c.id AS id',
    { index, holder, shape, number },
  );
  return moved.length > 0;
}

/** Gives the lease back, so that another process can go on at once. */
export async function releaseLease(run: Run, { index, holder }: Pick<Lease, 'index' | 'holder'>): Promise<void> {
  await hold(run, index);
  await run('MATCH (c:IndexCursor {id: $index}) WHERE c.holder = $holder SET c.holder = NULL, c.leasedUntil = NULL', {
    index,
    holder,
  });
}
