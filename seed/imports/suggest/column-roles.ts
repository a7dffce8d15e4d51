import type { Places } from '../places/port.ts';
import type { ColumnProfile } from './column-profile.ts';
import { rolesNamed } from './header-words.ts';
import type { Role } from './role.ts';
import { type Evidence, evidenceOf } from './value-evidence.ts';
import { roleByValues } from './value-roles.ts';

/** Words of column names, in the languages that networks write in, as beginnings; the first role that fits counts. */
const WORDS: readonly [Role, RegExp][] = [
  ['amount', /budget|cost[ioe]?\b|amount|importo|betrag|kosten|бюджет|стойност/],
  ['funding', /fund|financ|finanz|fond[oi]|förder|финансир/],
  [
    'sector',
    /(organi[sz]ation|lead|body|ente|entity|institution|actor)\w*[ :_-]*(categor|type|tipo|kind|class)|categor\w*[ _-]*(ente|organi)/,
  ],
  [
    'country',
    /countr|paese|nazione|pays|pa[ií]s|\bland\b|staat|държава|страна|kraj|geo[ _-]?coverage|geographical[ _-]coverage/,
  ],
  ['region', /region|regione|provinc|bundesland|comunidad|област|nuts/],
  [
    'city',
    /\bcit(y|ies|tà|ta)\b|town|municipal|comune|ville|ciudad|stadt|gemeinde|miasto|град|община|localit|\bplace|luogo|\bort\b|lieu/,
  ],
  [
    'organisation',
    /organi[sz]|\blead|promot|ente\b|soggetto|institution|träger|organism|организац|stakeholder|partner|responsib/,
  ],
  ['url', /\burl\b|web|link|sito|website|homepage|\bsource\b|сайт|адрес/],
  ['status', /^(project )?status|\bstato\b|\bétat\b|estado|stand\b|статус|състояние|stage|phase|maturity/],
  ['from', /start|begin|inizio|début|inicio|beginn|from|начало|since|dal\b|launch/],
  ['to', /\bend|finish|\bfine\b|\bfin\b|ende\b|until|край|\bal\b|closing/],
  ['targetGroups', /target|beneficiar|destinatari|zielgruppe|audience|целев/],
  ['challenges', /challenge|sfid|herausforder|предизвик/],
  ['problem', /problem|bisogn|need|context|проблем/],
  ['aims', /\baim|objectiv|obiettiv|ziel\b|goals?\b|цел(и)?\b/],
  ['lessons', /lesson|lezion|learn|erkenntnis|поуки/],
  ['programs', /program|progetto quadro|initiative|call\b|програма/],
  ['methods', /method|technolog|tecnolog|tool|approach|strument|process|application|\btype\b|tipo\b|метод/],
  ['themes', /theme|tem[ai]\b|topic|categor|sector|settore|field|area|thema|bereich|cofog|policy|тема|област/],
  [
    'name',
    /^(name|title|titolo|titre|nombre|titel|nome|nazwa|naziv|заглавие|наименование|име|case|practice|project)\b|\b(name|title|titolo)$/,
  ],
  ['summary', /descri|summary|abstract|sintesi|beschreib|résumé|resumen|описание|opis|sommario/],
  ['key', /^(id|key|code|codice|no|nr|num|uid|код)\b|[ _-]?id$/],
];

const plain = (column: string) =>
  column
    .replace(/([a-zà-ž])([A-Z])/g, '$1 $2')
    .replace(/[_:.-]+/g, ' ')
    .toLowerCase()
    .trim();

/** The likeliest role of each column: by its head where its values can be that, else by its values alone. */
export function rolesOf(profiles: readonly ColumnProfile[], places: Places): Map<ColumnProfile, Role> {
  const roles = new Map<ColumnProfile, Role>();
  const rest: [ColumnProfile, Evidence][] = [];
  for (const profile of profiles) {
    if (profile.filled === 0 || profile.flag) continue;
    const evidence = evidenceOf(profile, places);
    const found = roleByHead(profile, evidence);
    if (found) roles.set(profile, found);
    else rest.push([profile, evidence]);
  }
  for (const [profile, evidence] of rest) {
    const found = roleByValues(profile, evidence, new Set(roles.values()));
    if (found) roles.set(profile, found);
  }
  nameAndKey(profiles, roles);
  return roles;
}

function roleByHead(profile: ColumnProfile, evidence: Evidence): Role | undefined {
  const head = headOf(profile.column);
  const name = plain(head);
  const [first, ...others] = rolesNamed(head);
  // A column of kinds of organisations is headed by words for both.
  const named = [
    ...(first === 'sector' ? [first] : []),
    ...WORDS.filter(([, words]) => words.test(name)).map(([role]) => role),
    ...(first ? [first, ...others] : []),
  ];
  return named.find((role) => fits(role, profile, evidence));
}

/**
 * What heads a column. A field within a field is headed by its own name, which may say that it is the outer one's:
 * partners.name names partners, partners.role no organisation.
 */
function headOf(column: string): string {
  const [, outer = '', inner = ''] = /^(.+)\.([^.]+)$/.exec(column) ?? [];
  if (inner === '' || rolesNamed(column)[0] === 'sector') return column;
  return rolesNamed(inner)[0] === 'name' ? outer : inner;
}

/** Whether a column's values can be what its name says. */
function fits(
  role: Role,
  { averageLength, distinct, years, dates, urls, numbers, filled, values }: ColumnProfile,
  evidence?: Evidence,
): boolean {
  const sample = values.reduce((sum, [, count]) => sum + count, 0);
  const varied = distinct > sample * 0.9;
  const isCategory =
    averageLength < 120 && numbers < 0.5 && urls < 0.2 && distinct > 1 && distinct < Math.max(20, sample * 0.7);
  switch (role) {
    case 'key':
      return varied && filled > 0.95 && averageLength < 40;
    case 'name':
      // A national programme bears one name in many towns: what is headed as the name need not differ from row to row.
      return averageLength > 3 && averageLength < 200 && numbers < 0.2 && distinct > Math.min(1, sample * 0.5);
    case 'summary':
    case 'problem':
    case 'lessons':
      return averageLength > 20;
    case 'from':
    case 'to':
      return years > 0.8 || dates > 0.5 || (years > 0.3 && role === 'to');
    case 'url':
      return urls > 0.3;
    case 'status':
    case 'sector':
      return distinct <= 30 && averageLength < 60;
    case 'country':
    case 'region':
    case 'city':
      return averageLength < 60 && numbers < 0.2;
    case 'themes':
      if (evidence && evidence.sectors > 0.7 && distinct <= 8) return false;
      return isCategory;
    case 'methods':
    case 'targetGroups':
    case 'challenges':
      return isCategory;
    case 'amount':
      return numbers > 0.5 && years < 0.5 && dates < 0.5;
    case 'currency':
      return (evidence?.currencies ?? 0) > 0.5;
    case 'goals':
      return (evidence?.goals ?? 0) > 0.5;
    default:
      return averageLength < 300 && numbers < 0.5 && urls < 0.5;
  }
}

/** Without a head that says so, a name differs from row to row. */
const canName = (profile: ColumnProfile): boolean =>
  fits('name', profile) && profile.averageLength > 8 && isVaried(profile);
const isVaried = ({ values, distinct }: ColumnProfile): boolean =>
  distinct > values.reduce((sum, [, count]) => sum + count, 0) * 0.5;

/** A file without a column called so still has one that names its records, and mostly one that counts them. */
function nameAndKey(profiles: readonly ColumnProfile[], roles: Map<ColumnProfile, Role>): void {
  const has = (role: Role) => [...roles.values()].includes(role);
  const free = profiles.filter((profile) => !roles.has(profile) && profile.filled > 0.95);
  if (!has('key')) {
    const key = free.find(
      (one) => fits('key', one) && one.dates < 0.5 && one.values.every(([value]) => /\d/.test(value)),
    );
    if (key && key.averageLength < 20) roles.set(key, 'key');
  }
  if (!has('name')) {
    const name = free.find((profile) => !roles.has(profile) && canName(profile));
    if (name) roles.set(name, 'name');
  }
  if (!has('summary')) {
    const longest = profiles
      .filter((profile) => !roles.has(profile))
      .sort((a, b) => b.averageLength - a.averageLength)[0];
    if (longest && longest.averageLength > 80) roles.set(longest, 'summary');
  }
}
