import { textScalar } from './text-scalar.ts';

export const CurrencyCode = textScalar({
  name: 'CurrencyCode',
  description: 'A currency as its three letters of ISO 4217: EUR, ILS, BGN.',
  specifiedByURL: 'https://www.iso.org/iso-4217-currency-codes.html',
  read: (text) => (/^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : null),
  remedy: 'give three letters, such as EUR',
});
