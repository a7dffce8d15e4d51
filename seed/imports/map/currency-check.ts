import type { Expression } from '../mapping/mapping.ts';
import { currenciesIn } from './currency-signs.ts';
import { compile } from './expression.ts';
import { complaintOf, type ExpressionScope } from './found.ts';
import type { RowReader } from './row-reader.ts';

/** Tells where a cell writes its sum in another currency than the mapping says it is in. */
export function currencyCheck(amount: Expression | undefined, scope: ExpressionScope) {
  if (amount === undefined) return () => undefined;
  const evaluate = compile(amount, scope);
  return (row: RowReader, currency: string | undefined): void => {
    const [found] = evaluate(row);
    const written = found && currenciesIn(found.written);
    if (!found || !written || !currency || written.includes(currency)) return;
    const sign = written.length > 1 ? `a sign of ${written.slice(0, 3).join(', ')}` : (written[0] ?? '');
    row.note(
      complaintOf(
        found,
        `“${found.written}” is written with ${sign}, and was taken for ${currency}, as the mapping says.`,
        'Say in the mapping at currency which sign stands for which: { column: …, match: …, values: { $: USD } }.',
      ),
    );
  };
}
