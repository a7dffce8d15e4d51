import type { CountryIndex } from './country-index.ts';
import divisionNames from './division-names.json' with { type: 'json' };
import type { GazetteerPlace } from './gazetteer.ts';
import type { RegionIndex } from './region-index.ts';
import { regionsOfCountry } from './regions-of-country.ts';

/** ISO 3166-2 for GeoNames' own codes of divisions whose names the two lists write otherwise. */
const ISO_OF_DIVISIONS: Readonly<Record<string, string>> = {
  AR: '01=B 07=C',
  BG: '42=22 58=23',
  DE: '01=BW 02=BY 03=HB 04=HH 05=HE 06=NI 07=NW 08=RP 09=SL 10=SH 11=BB 12=MV 13=SN 14=ST 15=TH 16=BE',
  ES: '07=IB 27=RI 29=MD 31=MC 32=NC 34=AS 39=CB 51=AN 52=AR 53=CN 54=CM 55=CL 56=CT 57=EX 58=GA 59=PV 60=VC',
  FR: '11=IDF 24=CVL 27=BFC 28=NOR 32=HDF 44=GES 52=PDL 53=BRE 75=NAQ 76=OCC 84=ARA 93=PAC 94=20R',
  GR: 'ESYE11=A ESYE12=B ESYE13=C ESYE14=E ESYE21=D ESYE22=F ESYE23=G ESYE24=H ESYE25=J ESYE31=I ESYE41=K ESYE42=L ESYE43=M',
  IT: '01=65 02=77 03=78 04=72 05=45 06=36 07=62 08=42 09=25 10=57 11=67 12=21 13=75 14=88 15=82 16=52 17=32 18=55 19=23 20=34',
  MX: '15=MEX',
  PL: '72=02 73=04 74=10 75=06 76=08 77=12 78=14 79=16 80=18 81=20 82=22 83=24 84=26 85=28 86=30 87=32',
  RU: '03=AL 22=KB 29=KEM 59=PRI 93=ZAB',
  UA: '12=30 20=40 26=23',
  US: 'WA=WA',
};
const isoOf = new Map<string, string>(
  Object.entries(ISO_OF_DIVISIONS).flatMap(([country, pairs]) =>
    pairs.split(' ').map((pair) => {
      const [division, iso] = pair.split('=');
      return [`${country}-${division}`, `${country}-${iso}`] as const;
    }),
  ),
);

interface Division {
  name: string;
  /** ISO 3166-2. */
  iso?: string;
}
const DIVISIONS: Readonly<Record<string, Readonly<Record<string, Division>>>> = divisionNames;

type Lies = Pick<GazetteerPlace, 'country' | 'division' | 'district'>;

/** What the division is called that a place lies in. */
export const divisionOf = ({ country, division }: Pick<Lies, 'country' | 'division'>): string | undefined =>
  DIVISIONS[country]?.[division]?.name;

/** A code for the division: ISO's, or where it has none "UA:12". */
const codeOf = (country: string, division: string): string =>
  isoOf.get(`${country}-${division}`) ?? DIVISIONS[country]?.[division]?.iso ?? `${country}:${division}`;

/** The codes of regions that a place lies in: its division, and the district within. */
export const regionCodesOf = ({ country, division, district }: Lies): string[] => [
  codeOf(country, division),
  `${country}-${district}`,
];

/** The divisions of a country by their codes and GeoNames' names. */
const divisionsOf = (country: string): [code: string, name: string][] =>
  Object.entries(DIVISIONS[country] ?? {}).map(([division, { name }]) => [codeOf(country, division), name]);

/** The codes of a country's regions that somebody's words name. */
export const regionsNamed = (country: string, written: string): readonly string[] =>
  regionsOfCountry(country, divisionsOf).named(written);

interface RegionNames {
  regions: RegionIndex;
  countries: CountryIndex;
}

/** Whether a region, by its code or name, is one that the gazetteer places the towns of a country in. */
export const isDivision = (country: string, region: string, lists: RegionNames): boolean =>
  Object.keys(DIVISIONS[country] ?? {}).some((division) => liesIn({ country, division, district: '' }, region, lists));

/** Whether a place lies in a region as somebody wrote it: by the region's code or any of its names. */
export function liesIn(place: Lies, written: string, { regions, countries }: RegionNames): boolean {
  // La Réunion is a region to those who write of France, and a country to ISO and GeoNames.
  if (countries.byName(written.replace(/^(?:la|the|île de la|île de) /i, ''))?.code === place.country) return true;
  const codes = regionCodesOf(place);
  if (codes.includes(written)) return true;
  if (regions.byName(written).some(({ code }) => codes.includes(code))) return true;
  return regionsNamed(place.country, written).some((code) => codes.includes(code));
}

/** Every country that has divisions, ISO 3166-1 alpha-2. */
export const DIVIDED: readonly string[] = Object.keys(DIVISIONS);
