import type { Places } from '../places/port.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { By } from './role.ts';
import { isTown } from './value-evidence.ts';

/** The places that columns of towns, regions and countries suggest. */
export function placesOf(by: By, places: Places) {
  const country = by('country')[0]?.column;
  const region = by('region')[0]?.column;
  const towns = by('city');
  const beside = { ...(country && { country }), ...(region && { region }) };
  return [
    ...towns.map((profile) => ({ from: townsFrom(profile, places), kind: 'City', ...beside })),
    ...(towns.length > 0
      ? []
      : by('region').map(({ column }) => ({ from: column, kind: 'Region', ...(country && { country }) }))),
    ...by('country').map(({ column }) => ({ from: column, kind: 'Country' })),
  ];
}

/** Signs that the import itself takes for no list. */
const SIGNS = ['/', '|'];

/** Towns, split by the signs between whole names of towns: "Kraków/Łódź", and neither "Aix-en-Provence" nor "Ereğli/Konya". */
function townsFrom({ column, values }: ColumnProfile, places: Places) {
  const parts = (sign: string) =>
    values.map(([value]) => value.split(sign).map((part) => part.trim())).filter(({ length }) => length > 1);
  const split = SIGNS.filter((sign) => {
    const cells = parts(sign);
    const isRegional = cells.some(([, ...others]) => others.some((part) => isRegion(part, places)));
    return !isRegional && cells.some((cell) => cell.every((part) => isTown(part, places)));
  });
  return split.length > 0 ? { column, split } : column;
}

/** Whether a name is that of a region too: what stands beside a town may say where it lies. */
function isRegion(written: string, places: Places): boolean {
  const answer = places.find({ written, role: 'PLACE', kinds: ['Region'], countries: [] });
  return answer.settled || answer.reason === 'SEVERAL' || /^\p{Lu}{2,3}$/u.test(written);
}
