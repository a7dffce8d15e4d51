import { foldedWords } from '../places/fold.ts';
import type { Role } from './role.ts';

/**
 * Beginnings of words in the heads of columns, folded, in en, it, es, pt, fr, de, nl, pl, bg, el and he; a dollar ends a
 * whole word. The first role that fits counts.
 */
const STEMS: readonly [Role, string][] = [
  ['currency', 'currency|valuta|moneda|moeda|devise|monnaie|wahrung|waluta|munt$|валута|νομισμα|מטבע'],
  [
    'amount',
    'budget|cost$|costs$|amount|importo|costo|presupuest|coste|orcament|custo|montant|cout|betrag|kosten|begroting|koszt|budzet|kwota|бюджет|стойност|разход|προϋπολογισμ|προυπολογισμ|κοστοσ|ποσο|תקציב|עלות|סכום|rozpoc|naklad|koltseg|koltsegvetes',
  ],
  [
    'country',
    'countr|paese|nazione|pays$|pais$|paises|land$|staat$|lander|kraj$|panstwo|държава|страна|χωρα|ארץ|מדינה|מדינות',
  ],
  [
    'region',
    'region|regio$|provinc|bundesland|comunidad|departement|distrito|wojewodztw|powiat|област|περιφερεια|νομοσ|מחוז|אזור',
  ],
  [
    'city',
    'city|cities|town|municipal|comune|comuni$|citta|localit|ville|villes|commune|ciudad|municipio|cidade|concelho|stadt|stadte|gemeinde|ort$|orte$|stad$|steden|gemeente|plaats|miast|miejscow|gmin|град|община|населено|πολη|πολεισ|δημοσ$|עיר$|ערים|יישוב|ישוב|רשות מקומית|place|luogo|lugar|lieu|местоположение',
  ],
  [
    'organisation',
    'organi|lead|promot|ente$|soggett|entidad|entidade|organismo|responsab|porteur|structure|trager|einrichtung|verantwort|instelling|uitvoerder|realizator|instytucj|podmiot|организац|институц|изпълнител|φορεασ|φορεισ|οργανισμ|גוף|ארגון|מוסד|מפעיל|stakeholder|partner|партньор',
  ],
  [
    'url',
    'url|web|link|sito|sitio|site$|enlace|lien|strona|adres www|сайт|връзка|ιστοσελιδα|ιστοτοπ|συνδεσμο|אתר|קישור',
  ],
  ['status', 'status|stato$|estado$|situac|etat$|statut|stand$|phase|faza|stan$|статус|състояние|κατασταση|סטטוס|מצב'],
  [
    'from',
    'start|begin|inizio|avvio|dal$|inicio|data de inicio|debut|anfang|aanvang|rozpocz|poczat|od$|начало|старт|εναρξη|αρχη|התחלה|תחילה|מתאריך',
  ],
  [
    'to',
    'end$|finish|fine$|termine|fin$|fim$|conclus|ende$|abschluss|einde|zakoncz|koniec|do$|край|приключ|ληξη|τελοσ|סיום|סוף',
  ],
  [
    'targetGroups',
    'target|beneficiar|destinatar|publico|zielgruppe|doelgroep|odbiorc|grupa docelowa|целев|ομαδα στοχ|קהל|אוכלוסי',
  ],
  [
    'challenges',
    'challenge|sfid|reto$|retos$|desaf|defi$|defis$|herausforder|uitdaging|wyzwan|предизвик|προκληση|אתגר',
  ],
  ['goals', 'sdg|ods$|odd$|цур|יעדי קיימות|יעדים|στοχοι βιωσιμ'],
  ['problem', 'problem|bisogn|need$|needs$|necesid|besoin|bedarf|behoefte|potrzeb|проблем|нужд|προβλημα|בעיה|צורך'],
  ['aims', 'aim|objectiv|objetiv|obiettiv|ziel|doel|cel$|cele$|цел$|цели$|στοχ|מטר'],
  ['lessons', 'lesson|lezion|leccion|licoes|lecon|erkenntnis|wnioski|поуки|διδαγμα|לקח'],
  ['programs', 'program|initiative|call$|προγραμμα|תוכנית|תכנית|програма'],
  [
    'themes',
    'theme|tema$|temas$|temi$|topic|thema|themen|thematique|categor|sector|settore|ambito|area|bereich|obszar|dziedzin|тема|теми|област на|θεμα|τομεασ|κατηγορι|נושא|תחום|תחומ|קטגורי',
  ],
  [
    'name',
    'name$|title|titolo|titre|titulo|nombre|nome$|titel|naam$|nazwa|tytul|заглавие|име$|наименование|τιτλοσ|ονομα|ονομασια|שם$|שם ה|שם המיזם|כותרת|název$|nazev$|jméno$|jmeno$|megnevez|nev$|cim$',
  ],
  [
    'summary',
    'descri|summary|abstract|sintesi|beschreib|kurzbeschreib|resume|resumen|resumo|omschrijv|beschrijv|samenvatting|opis|streszcz|описание|резюме|περιγραφ|περιληψ|תיאור|תקציר|popis|leiras',
  ],
  ['key', 'id$|key$|code$|codice|codigo|nr$|no$|num$|numero|kennung|kod$|lp$|код$|номер|κωδικ|αα$|מזהה|קוד|מספר'],
];

/** Words for kinds of things, and for those who carry things out: together they head a column of sectors. */
const KIND_STEMS = 'type|tipo|kind|class|categor|art$|rechtsform|soort|rodzaj|typ$|вид$|тип$|κατηγορια|ειδοσ|סוג';

const hasOneOf = (words: string, stems: string): boolean =>
  stems.split('|').some((stem) => ` ${words} `.includes(stem.endsWith('$') ? ` ${stem.slice(0, -1)} ` : ` ${stem}`));

/** The words of a column's head: "fecha_inicio" and "fechaInicio" are two. */
export const headerWords = (column: string): string => foldedWords(column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));

/** The roles that a column's head may name, the likeliest first. */
export function rolesNamed(column: string): Role[] {
  const words = headerWords(column);
  const roles = STEMS.filter(([, stems]) => hasOneOf(words, stems)).map(([role]) => role);
  // "Trägerart" is one word; "Rodzaj realizatora" two.
  const isKind = hasOneOf(words, KIND_STEMS) || /(?:art|typ|soort)$/.test(words);
  return isKind && roles.includes('organisation') ? ['sector', ...roles] : roles;
}
