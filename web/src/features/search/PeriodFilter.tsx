import { useMessages } from '../../lib/messages.ts';
import type { FacetProps } from './facet-props.ts';
import classes from './PeriodFilter.module.css';
import { type YearCount, yearsFrom } from './years.ts';

/** How much there is in each year, and from when to when it is wanted. */
export function PeriodFilter({ values, chosen, onToggle }: FacetProps) {
  const t = useMessages();
  const set = chosen[0]?.split('/').map(Number);
  const years = yearsFrom(values, set);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const [from = first, to = last] = set ?? [];
  const change = (one: number, other: number) => {
    const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
    const period = `${earlier}/${later}`;
    // The whole range is no narrowing: what is set is taken off.
    if (earlier > first || later < last) onToggle(period);
    else if (chosen[0] !== undefined) onToggle(chosen[0]);
  };
  return (
    <div className={classes.period}>
      <Histogram years={years} from={from} to={to} />
      <div className={classes.range}>
        <Year
          label={t('period.from')}
          years={years}
          year={from}
          onChange={(year) => change(year, Math.max(year, to))}
        />
        <Year label={t('period.to')} years={years} year={to} onChange={(year) => change(Math.min(from, year), year)} />
      </div>
    </div>
  );
}

interface HistogramProps {
  readonly years: readonly YearCount[];
  readonly from: number;
  readonly to: number;
}

/** A picture of the counts, which the lists below it hold in words. */
function Histogram({ years, from, to }: HistogramProps) {
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <div className={classes.bars} aria-hidden="true">
      {years.map(({ year, count }) => (
        <i
          key={year}
          title={`${year}: ${count}`}
          data-within={year >= from && year <= to}
          style={{ blockSize: `${(count / most) * 100}%` }}
        />
      ))}
    </div>
  );
}

interface YearProps {
  readonly label: string;
  readonly years: readonly YearCount[];
  readonly year: number;
  readonly onChange: (year: number) => void;
}

function Year({ label, years, year, onChange }: YearProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={year} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {years.map((known) => (
          <option key={known.year} value={known.year}>
            {`${known.year} (${known.count})`}
          </option>
        ))}
      </select>
    </label>
  );
}
