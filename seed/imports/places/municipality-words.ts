/**
 * The words by which a municipality's name tells its city ("Comune di X", "X City Council"), and a regional government
 * its region, without case and accents. Before the place, or after it; the longest that fits counts.
 */
export interface GovernmentWords {
  before: readonly string[];
  after: readonly string[];
}

const words = (list: string): string[] => list.split('|').map((one) => one.trim());

export const MUNICIPALITY: GovernmentWords = {
  before: [
    ...words('city of|city of the|town of|municipality of|the municipality of|municipality|city municipality of'),
    ...words('the city of|city council of|the city council of|town council of|council of the city of|city hall of'),
    ...words('municipal council of|metropolitan city of|metropolitan municipality of|london borough of'),
    ...words('royal borough of|borough of|city and county of|mayor of|local government of|urban municipality of'),
    ...words('comune di|il comune di|citta di|citta metropolitana di|comune|amministrazione comunale di'),
    ...words('ayuntamiento de|excmo ayuntamiento de|excelentisimo ayuntamiento de|ayto de|ilustre ayuntamiento de'),
    ...words('ciudad de|alcaldia de|alcaldia mayor de|municipalidad de|municipio de|intendencia de'),
    ...words('ajuntament de|ajuntament d|concello de|concello da|concello do|concello d'),
    ...words('camara municipal de|camara municipal do|camara municipal da|municipio do|municipio da'),
    ...words('prefeitura de|prefeitura municipal de|prefeitura do|prefeitura da|cidade de'),
    ...words('ville de|mairie de|mairie d|ville d|commune de|commune d|metropole de|la ville de|municipalite de'),
    ...words(
      'communaute urbaine de|communaute d agglomeration de|communaute de communes de|eurometropole de|administration communale de',
    ),
    ...words('stadt|landeshauptstadt|gemeinde|stadtverwaltung|gemeindeverwaltung|hansestadt|freie hansestadt'),
    ...words('freie und hansestadt|hanse und universitatsstadt|universitatsstadt|wissenschaftsstadt|kreisfreie stadt'),
    ...words('free and hanseatic city of|stadtgemeinde|marktgemeinde|magistrat der stadt|einwohnergemeinde'),
    ...words('bundesstadt|klingenstadt|grosse kreisstadt|markt|hansestadt und universitatsstadt|stadtrat'),
    ...words('gemeente|stad|de gemeente|de stad|gemeentebestuur|stadsbestuur'),
    ...words('kommune|kommunen|byen|staden'),
    ...words('miasto|gmina|gmina miasto|gmina miejska|miasto stoleczne|m st|urzad miasta|urzad miejski w|urzad gminy'),
    ...words('urzad miasta i gminy|urzad m st|prezydent miasta|gmina miasta|um'),
    ...words('mesto|statutarni mesto|obec|magistrat mesta|magistrat hlavniho mesta|hlavni mesto|hlavne mesto sr'),
    ...words('mestska cast|mc|hl m|hl mesto|hlavni m|magistrat hlavneho mesta|mestys'),
    ...words('primaria|primaria municipiului|municipiul|primaria orasului|orasul|primaria comunei|comuna'),
    ...words('община|общ|град|гр|столична община|кмет на|община град|м|місто|г|город|администрация города'),
    ...words('администрация г|мэрия города|мэрия|управа града|општина|град на|городской округ|скупштина града'),
    ...words('смт|селище|село|пгт|поселок'),
    ...words('δημοσ|δημο|δημοτικη ενοτητα|πολη|ο δημοσ'),
    ...words('עיריית|עירית|מועצה מקומית|המועצה המקומית|העיר|עירייה'),
    ...words('بلدية|مدينة|امانة|محافظة مدينة|مجلس مدينة'),
    ...words('grad|grada|opcina|opstina|mestna obcina|obcina|gradska uprava|gradska uprava grada'),
    ...words('bashkia|komuna'),
  ],
  after: [
    ...words('city council|town council|municipality|city hall|munipality|municipal council|borough council'),
    ...words('metropolitan borough council|district council|county borough council|city municipality|council'),
    ...words('metropolitan municipality|city government|metropolitan government|municipal government|town hall'),
    ...words('municipal administration|municipality council|city'),
    ...words('kommune|kommun|stad|stads|by|kommunen|kommunes'),
    ...words('kaupunki|kaupungin|kunta|stadsforvaltning'),
    ...words('linn|linnavalitsus|vald|vallavalitsus|linnavolikogu'),
    ...words('dome|pilsetas dome|novada dome|novada pasvaldiba|valstspilseta|valstspilsetas pasvaldiba|pilseta'),
    ...words('miesto savivaldybe|rajono savivaldybe|savivaldybe|miesto savivaldybes administracija'),
    ...words('onkormanyzata|onkormanyzat|varos onkormanyzata|fovaros onkormanyzata|megyei jogu varos onkormanyzata'),
    ...words('megyei jogu varos|varos|kozseg onkormanyzata|fovaros|polgarmesteri hivatal'),
    ...words('belediyesi|buyuksehir belediyesi|buyuksehir|belediye baskanligi|belediye'),
    ...words('udala|udaletxea'),
    ...words('міська рада|городская администрация|городской совет|община'),
    ...words('stadtverwaltung|stadt|metropole|capitale'),
  ],
};

export const REGIONAL_GOVERNMENT: GovernmentWords = {
  before: [
    ...words('region of|the region of|region|regional government of|the regional government of|government of'),
    ...words('province of|the province of|provincial government of|provinde of|county of|state of|canton of|canton'),
    ...words('county council of|voivodeship of|autonomous province of|autonomous community of|autonomous region of'),
    ...words('regione|regione autonoma|regione autonoma della|provincia|provincia di|provincia autonoma di'),
    ...words('provincia autonoma|regione autonoma di'),
    ...words('generalitat|generalitat de|la generalitat|junta de|gobierno de|comunidad de|comunidad autonoma de'),
    ...words('comunidad autonoma del|gobierno del|diputacion de|diputacion foral de|govern de les|govern de|xunta de'),
    ...words('diputacio de|region de|conseil regional de|conseil regional d|prefecture de|departement de'),
    ...words('land|freistaat|kanton|bundesland|provinz|provincie|kanton'),
    ...words(
      'wojewodztwo|urzad marszalkowski wojewodztwa|kraj|judetul|consiliul judetean|област|область|обл|περιφερεια',
    ),
  ],
  after: [
    ...words('region|county council|county|province|provincial council|regional government|government'),
    ...words('regional council|lan|fylkeskommune|voivodeship|maakunta|kraj|zupanija|megye|oblast|council'),
    ...words('regional governments|canton'),
  ],
};

const SPANISH = 'ES MX AR CO CL PE EC VE BO PY UY CR PA GT HN NI SV DO CU PR'.split(' ');
const FRENCH =
  'FR BE CH LU MC CA HT SN CI ML BF BJ TG NE CM GA CG CD MG DZ MA TN GP GF MQ RE YT NC PF PM MF BL WF'.split(' ');

/** Words of municipalities that tell the countries where they are said, folded. */
export const SPOKEN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:la )?(?:mairie|ville|commune|municipalite|metropole|communaute) (?:d|de|du|des|urbaine|urbain) /, FRENCH],
  [/^(?:il )?(?:comune|citta|citta metropolitana) (?:di|della|dell|del) /, ['IT', 'CH', 'SM']],
  [/^(?:(?:excmo|excelentisimo|ilustre) )?(?:ayuntamiento|ayto) de /, SPANISH],
  [/^ajuntament (?:d|de) /, ['ES', 'AD', 'FR']],
  [/^(?:camara municipal|prefeitura) /, ['PT', 'BR', 'AO', 'MZ', 'CV', 'GW', 'ST']],
  [/^(?:stadt|landeshauptstadt|stadtverwaltung|gemeindeverwaltung) /, ['DE', 'AT', 'CH', 'LI', 'LU', 'IT', 'BE']],
  [/^(?:gemeente|de gemeente|gemeentebestuur|stadsbestuur) /, ['NL', 'BE', 'SR', 'AW', 'CW']],
  [/^(?:gmina|miasto|urzad) /, ['PL']],
  [/^(?:עיריית|עירית) /u, ['IL']],
  [/ (?:belediyesi|buyuksehir)$/, ['TR', 'CY']],
];

/** How a city's name ends in the case that such words ask for → how it ends by itself, by country. */
export const CASE_ENDINGS: Readonly<Record<string, readonly (readonly [ending: string, own: string])[]>> = {
  FI: [
    ['ngin', 'nki'],
    ['een', 'e'],
    ['den', 'si'],
    ['n', ''],
  ],
  SE: [['s', '']],
  DK: [['s', '']],
  NO: [['s', '']],
  EE: [
    ['a', ''],
    ['u', ''],
    ['i', ''],
  ],
  LV: [
    ['as', 'a'],
    ['es', 'e'],
    ['s', ''],
  ],
  LT: [
    ['iaus', 'ius'],
    ['o', 'as'],
    ['os', 'a'],
    ['iu', 'iai'],
  ],
  PL: [
    ['y', 'a'],
    ['i', 'ia'],
    ['i', ''],
    ['ia', ''],
    ['a', ''],
    ['ej', 'a'],
    ['', 'e'],
    ['u', ''],
  ],
  CZ: [
    ['y', 'a'],
    ['a', 'o'],
    ['e', ''],
    ['a', ''],
    ['u', ''],
    ['e', 'a'],
    ['', 'e'],
    ['i', 'e'],
  ],
  SK: [
    ['y', 'a'],
    ['a', 'o'],
    ['e', 'a'],
    ['a', ''],
    ['u', ''],
    ['', 'e'],
  ],
  HR: [
    ['a', ''],
    ['e', 'a'],
    ['u', ''],
  ],
  RS: [
    ['а', ''],
    ['е', 'а'],
    ['a', ''],
    ['e', 'a'],
  ],
  BA: [
    ['a', ''],
    ['e', 'a'],
  ],
  SI: [
    ['a', ''],
    ['e', 'a'],
  ],
  RU: [
    ['и', 'ь'],
    ['ы', 'а'],
    ['а', ''],
    ['я', 'ь'],
    ['и', 'а'],
    ['ого', 'ии'],
  ],
  UA: [
    ['івська', 'ів'],
    ['ська', ''],
    ['ська', 'а'],
    ['зька', 'га'],
    ['цька', 'ць'],
    ['а', ''],
    ['и', 'а'],
  ],
  GR: [
    ['αιων', 'α'],
    ['ιων', 'α'],
    ['ων', 'α'],
    ['σ', ''],
    ['ου', 'οσ'],
    ['ου', 'ο'],
    ['εων', 'αι'],
    ['', 'σ'],
  ],
  ES: [
    ['ko', ''],
    ['eko', ''],
    ['ko', 'o'],
  ],
};
