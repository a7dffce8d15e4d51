import { GraphQLScalarType, Kind } from 'graphql';
import { dayBoundsOf } from '../../graph/edtf-bounds.ts';
import { badInput } from '../errors.ts';

/** A date or period as precise as its source: EDTF, ISO 8601-2. */
export const Edtf = new GraphQLScalarType<string, string>({
  name: 'Edtf',
  description:
    'A date or period, as precise as its source and no more: "2008-07/2011-07", "2011", "XXXX-10-07" for a day whose year is not known.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: (value) => String(value),
  parseValue: (value) => valid(value),
  parseLiteral: (node) => valid(node.kind === Kind.STRING ? node.value : undefined),
});

function valid(value: unknown): string {
  try {
    if (typeof value === 'string') {
      dayBoundsOf(value);
      return value;
    }
  } catch {
    // Falls through to the message below, which says what to write instead.
  }
  throw badInput('date', `“${String(value)}” is no date; give EDTF, such as 2011, 2008-07 or 2008-07/2011-07.`);
}
