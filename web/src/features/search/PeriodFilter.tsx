import { useMessages } from '../../lib/messages.ts';
import classes from './PeriodFilter.module.css';
import { YearBars } from './YearBars.tsx';
import { type YearCount, yearsFrom } from './years.ts';

interface Props {
  /** Those with anything. */
  readonly years: readonly { readonly value: string; readonly count: number }[];
  /** Such as "2008/2011". */
  readonly chosen: string | undefined;
  readonly onToggle: (period: string) => void;
}

/** How much there is in each year, and from when to when it is wanted. */
export function PeriodFilter({ years: counted, chosen, onToggle }: Props) {
  const t = useMessages();
  const set = chosen?.split('/').map(Number);
  const years = yearsFrom(counted, set);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const [from = first, to = last] = set ?? [];
  const change = (one: number, other: number) => {
    const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
    const period = `${earlier}/${later}`;
    // The whole range is no narrowing: what is set is taken off.
    if (earlier > first || later < last) onToggle(period);
    else if (chosen !== undefined) onToggle(chosen);
  };
  return (
    <div className={classes.period}>
      <YearBars years={years} from={from} to={to} onChange={change} />
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
