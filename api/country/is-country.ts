import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { kindOf } from '../../graph/kinds.ts';

/** Kosovo has no code of ISO 3166-1 yet; all use this one. */
const WITHOUT_CODE = ['XK'];
const COUNTRIES: ReadonlySet<string> = new Set(
  [...codes.map(([code]) => code), ...WITHOUT_CODE].map((code) => `country:${code?.toLowerCase()}`),
);

/** Whether an id names a country of the world, be it in the network or not. */
export const isCountry = (id: string): boolean => kindOf(id) === 'Country' && COUNTRIES.has(id);
