/** What a word of theirs may stand for in a closed list of ours, by its beginning in several languages. */
type Guesses = readonly (readonly [RegExp, string])[];

export const STATUS_GUESSES: Guesses = [
  [
    /not in use|discontinu|stopped|abandon|cancel|interrott|eingestellt|abgebrochen|interrump|suspend|przerwan|wstrzyman|zaniechan|stopgezet|прекратен|διακοπ|הופסק|closed down/i,
    'DISCONTINUED',
  ],
  [
    /finish|complet|ended|conclu|closed|abgeschlossen|beendet|terminé|achevé|terminad|finaliz|afgerond|zakończ|ukończ|завършен|приключ|ολοκληρ|הסתיים|הושלם/i,
    'FINISHED',
  ],
  [
    /plan|develop|prepar|idea|propos|progett|geplant|prévu|previst|gepland|przygotow|планиран|σχεδι|מתוכנן|בתכנון/i,
    'PLANNED',
  ],
  [
    /run|ongoing|pilot|implement|active|aktiv|activ|production|corso|laufend|läuft|en cours|en curso|em curso|lopend|w trakcie|trwa|realizowan|w realizacji|текущ|действ|изпълн|σε εξέλιξη|εν εξελίξει|בביצוע|פעיל|in use|operational/i,
    'RUNNING',
  ],
];

export const SECTOR_GUESSES: Guesses = [
  [
    /non.?gov|ngo|\bong\b|non.?profit|third|associa|asocia|civil|foundation|fundaci|stiftung|terzo|verein|stowarzysz|fundacja|vereniging|нпо|сдружение|мко|μκο|σύλλογος|עמותה/i,
    'THIRD_SECTOR',
  ],
  [
    /local|municip|city|comun|kommun|gemeinde|gemeente|ayuntam|câmara|mairie|samorząd|gmina|общин|δήμος|רשות|עירי/i,
    'LOCAL_AUTHORITY',
  ],
  [/international|european|\beu\b|europe/i, 'INTERNATIONAL'],
  [
    /government|ministr|central|regional|national|state|gobierno|governo|gouvernement|regierung|region|public|rząd|państw|държав|κράτος|υπουργ|ממשלה|מדינה/i,
    'GOVERNMENT',
  ],
  [
    /academ|research|universi|ricerc|investig|forschung|hochschul|uczelni|uniwersyt|изслед|универс|πανεπιστ|אקדמי|אוניברסיט/i,
    'RESEARCH',
  ],
  [
    /privat|business|compan|impres|empres|azien|entrepris|unternehm|bedrijf|firm|бизнес|επιχείρ|εταιρ|עסק|חברה|industry/i,
    'BUSINESS',
  ],
  [
    /citizen|communit|cittadin|ciudadan|cidad[ãa]o|citoyen|bürger|burger|obywat|mieszkań|граждан|πολίτ|תושב/i,
    'CITIZENS',
  ],
];

/** The word of ours that one of theirs may stand for; null where none suggests itself. */
export function guess(written: string, guesses: Guesses): string | null {
  return guesses.find(([words]) => words.test(written))?.[1] ?? null;
}
