import { type PointerEvent, useState } from 'react';
import classes from './YearBars.module.css';
import type { YearCount } from './years.ts';

interface Props {
  readonly years: readonly YearCount[];
  readonly from: number;
  readonly to: number;
  readonly onChange: (one: number, other: number) => void;
}

/**
 * How much there is in each year, as a picture; with a finger or a mouse, one year or the years drawn over are chosen. The
 * lists below it hold the same in words, for all others.
 */
export function YearBars({ years, from, to, onChange }: Props) {
  const [drawn, setDrawn] = useState<readonly [number, number] | null>(null);
  const most = Math.max(1, ...years.map(({ count }) => count));
  const [first, last] = drawn ? [Math.min(...drawn), Math.max(...drawn)] : [from, to];
  const yearAt = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const along = (clientX - left) / width;
    const place = Math.floor((isMirrored(currentTarget) ? 1 - along : along) * years.length);
    return years[Math.min(Math.max(place, 0), years.length - 1)]?.year ?? 0;
  };
  return (
    <div aria-hidden="true" className={classes.picture}>
      <div
        className={classes.bars}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrawn([yearAt(event), yearAt(event)]);
        }}
        onPointerMove={(event) => setDrawn((already) => already && [already[0], yearAt(event)])}
        onPointerUp={() => {
          if (drawn) onChange(...drawn);
          setDrawn(null);
        }}
        onPointerCancel={() => setDrawn(null)}
      >
        {years.map(({ year, count }) => (
          <span key={year} title={`${year}: ${count}`} data-within={year >= first && year <= last}>
            <i style={{ blockSize: `${(count / most) * 100}%` }} />
          </span>
        ))}
      </div>
      <p className={classes.ends}>
        <span>{years[0]?.year}</span>
        {drawn && <strong>{first === last ? first : `${first} – ${last}`}</strong>}
        <span>{years.at(-1)?.year}</span>
      </p>
    </div>
  );
}

const isMirrored = (element: Element) => getComputedStyle(element).direction === 'rtl';
