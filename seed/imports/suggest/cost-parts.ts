import type { ColumnProfile } from './column-profile.ts';
import { currencyColumn, currencyOfSums } from './found-currencies.ts';
import { saysScale, wholeness } from './header-words.ts';
import type { By } from './role.ts';

/** The sums of the whole: "Total cost" before "Cost", and no "Unit cost". */
export function sumsOf(by: By): ColumnProfile | undefined {
  const [best] = by('amount').toSorted((a, b) => wholeness(b.column) - wholeness(a.column));
  return best && wholeness(best.column) >= 0 ? best : undefined;
}

/** What the record costs, where the file says in which currency; else what to ask. */
export function costOf(sums: ColumnProfile, by: By, language: string) {
  if (saysScale(sums.column))
    return { question: `fields.cost: “${sums.column}” seems to be in thousands or millions; no mapping multiplies` };
  const [column] = by('currency');
  const { currency, question } = column ? currencyColumn(column, language) : currencyOfSums(sums, language);
  const year = by('costYear')[0]?.column;
  const cost = currency && { amount: sums.column, currency, ...(year && { year }) };
  return { cost, question: question && `fields.cost of “${sums.column}”: ${question}` };
}
