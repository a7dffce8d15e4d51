import { textScalar } from './text-scalar.ts';

export const Decimal = textScalar({
  name: 'Decimal',
  description: 'A decimal number as text, such as "1500000" or "0.25", so that no digit is lost.',
  read: (text) => (/^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? text : null),
  remedy: 'give digits with a point at most, such as 1500000 or 0.25',
});
