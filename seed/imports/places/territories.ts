/** Countries of ISO 3166-1 that belong to another one: who writes "France" may mean La Réunion. */
const TERRITORIES: Readonly<Record<string, string>> = {
  AU: 'CC CX HM NF',
  CN: 'HK MO',
  DK: 'FO GL',
  FI: 'AX',
  FR: 'BL GF GP MF MQ NC PF PM RE TF WF YT',
  GB: 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG',
  NL: 'AW BQ CW SX',
  NO: 'BV SJ',
  NZ: 'CK NU TK',
  US: 'AS GU MP PR UM VI',
};

/** The countries with the territories that belong to them. */
export const withTerritories = (countries: readonly string[]): readonly string[] =>
  countries.some((code) => TERRITORIES[code])
    ? countries.flatMap((code) => [code, ...(TERRITORIES[code]?.split(' ') ?? [])])
    : countries;
