import type { CountryIndex } from './country-index.ts';
import divisionNames from './division-names.json' with { type: 'json' };
import { compact, foldedWords } from './fold.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import { bareKey, type RegionIndex } from './region-index.ts';

/** ISO 3166-2 for GeoNames' own codes of divisions, where the two differ and the countries are much imported from. */
const ISO_OF_DIVISIONS: Readonly<Record<string, string>> = {
  DE: '01=BW 02=BY 03=HB 04=HH 05=HE 06=NI 07=NW 08=RP 09=SL 10=SH 11=BB 12=MV 13=SN 14=ST 15=TH 16=BE',
  ES: '07=IB 27=RI 29=MD 31=MC 32=NC 34=AS 39=CB 51=AN 52=AR 53=CN 54=CM 55=CL 56=CT 57=EX 58=GA 59=PV 60=VC',
  FR: '11=IDF 24=CVL 27=BFC 28=NOR 32=HDF 44=GES 52=PDL 53=BRE 75=NAQ 76=OCC 84=ARA 93=PAC 94=20R',
  GR: 'ESYE11=A ESYE12=B ESYE13=C ESYE14=E ESYE21=D ESYE22=F ESYE23=G ESYE24=H ESYE25=J ESYE31=I ESYE41=K ESYE42=L ESYE43=M',
  IT: '01=65 02=77 03=78 04=72 05=45 06=36 07=62 08=42 09=25 10=57 11=67 12=21 13=75 14=88 15=82 16=52 17=32 18=55 19=23 20=34',
  PL: '72=02 73=04 74=10 75=06 76=08 77=12 78=14 79=16 80=18 81=20 82=22 83=24 84=26 85=28 86=30 87=32',
};
const isoOf = new Map<string, string>(
  Object.entries(ISO_OF_DIVISIONS).flatMap(([country, pairs]) =>
    pairs.split(' ').map((pair) => {
      const [division, iso] = pair.split('=');
      return [`${country}-${division}`, `${country}-${iso}`] as const;
    }),
  ),
);

const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = divisionNames;

/** What the division is called that a place lies in. */
export const divisionOf = ({ country, division }: Pick<GazetteerPlace, 'country' | 'division'>): string | undefined =>
  NAMES[country]?.[division];

/** The codes that may be ISO 3166-2 codes of regions that a place lies in: its division, and the district within. */
export function regionCodesOf({
  country,
  division,
  district,
}: Pick<GazetteerPlace, 'country' | 'division' | 'district'>): string[] {
  const own: string = `${country}-${division}`;
  return [isoOf.get(own) ?? own, `${country}-${district}`];
}

interface RegionNames {
  regions: RegionIndex;
  countries: CountryIndex;
}

/** Whether a region, by its code or name, is one that the gazetteer places the towns of a country in. */
export const isDivision = (country: string, region: string, lists: RegionNames): boolean =>
  Object.keys(NAMES[country] ?? {}).some((division) => liesIn({ country, division, district: '' }, region, lists));

/** Whether a place lies in a region as somebody wrote it: by the region's code or any of its names. */
export function liesIn(
  place: Pick<GazetteerPlace, 'country' | 'division' | 'district'>,
  written: string,
  { regions, countries }: RegionNames,
): boolean {
  // La Réunion is a region to those who write of France, and a country to ISO and GeoNames.
  if (countries.byName(written.replace(/^(?:la|the|île de la|île de) /i, ''))?.code === place.country) return true;
  const codes = [regions.byCode(written.toUpperCase()), ...regions.byName(written)].flatMap((one) => one?.code ?? []);
  if (codes.some((code) => regionCodesOf(place).includes(code))) return true;
  const division = foldedWords(divisionOf(place) ?? '');
  const words = foldedWords(written);
  return division !== '' && (compact(division) === compact(words) || bareKey(division) === bareKey(words));
}
