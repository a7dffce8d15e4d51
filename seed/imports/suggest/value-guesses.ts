/** What a word of theirs may stand for in a closed list of ours, by its beginning in several languages. */
type Guesses = readonly (readonly [RegExp, string])[];

export const STATUS_GUESSES: Guesses = [
  [
    /not in use|discontinu|stopped|abandon|cancel|interrott|annullat|eingestellt|abgebrochen|interr|suspend|cancelad|annul|przerwan|wstrzyman|zaniechan|stopgezet|avbrut|nedlagt|afbrudt|keskeyt|lopetettu|zrušen|přeruš|ukončeno předčasně|megszak|leállít|întrerupt|anulat|прекратен|спрян|призупин|припинен|скасован|приостановл|прекращ|отменен|iptal|durdur|vazgeç|διακοπ|ματαιώ|הופסק|בוטל|متوقف|توقف|ملغ|closed down/iu,
    'DISCONTINUED',
  ],
  [
    /finish|complet|ended|conclu|closed|abgeschlossen|beendet|terminé|achevé|terminad|finaliz|encerrad|afgerond|voltooid|avslutad|slutför|afsluttet|gennemført|päätty|valmis|zakończ|ukończ|dokončen|ukončen|befejez|lezár|încheiat|terminat|завършен|приключ|заверш|закінчен|законч|окончен|tamamla|bitti|bitmiş|sonuçlan|ολοκληρ|הסתיים|הושלם|منته|مكتمل|انته|اكتمل/iu,
    'FINISHED',
  ],
  [
    /plan|develop|prepar|idea|propos|progett|prévu|previst|gepland|przygotow|forbered|förbered|suunni|valmistel|připrav|tervez|előkész|pregăt|планир|подготв|заплан|підготов|готовит|σχεδι|προγραμματ|מתוכנן|בתכנון|مخطط|مقترح|قيد الإعداد/iu,
    'PLANNED',
  ],
  [
    /run|ongoing|on-going|in progress|underway|pilot|implement|active|aktiv|activ|production|corso|laufend|läuft|en cours|en curso|em curso|andamento|execu|ejecu|lopend|pågå|igang|i gang|käynnissä|meneillään|w trakcie|trwa|realizowan|w realizacji|probíh|folyamatban|zajlik|în curs|în derulare|текущ|действ|изпълн|трива|виконує|реалізу|чинн|выполня|реализу|идет|идёт|продолжа|devam|sürüyor|sürmekte|uygulan|yürüt|σε εξέλιξη|εν εξελίξει|ενεργ|בביצוע|פעיל|جاري|جارية|قيد التنفيذ|مستمر|نشط|in use|operational/iu,
    'RUNNING',
  ],
];

/** A word that is denied says the contrary, or nothing: "not completed". */
const DENIED =
  /(?<!\p{L})(?:not|non|no|nicht|nie|não|ne|nem|inte|ikke|ei|не|ні|δεν|לא|لم|غير)(?!\p{L})\s*\p{L}|incomplet|unfinish|незаверш|незакінч|δεν|tamamlanma[dy]|\?/iu;

export const SECTOR_GUESSES: Guesses = [
  [
    /non.?gov|ngo|\bong\b|non.?profit|third|associa|asocia|associ|civil|foundation|fundaci|fundaç|fondation|stiftung|stichting|terzo|verein|stowarzysz|fundacja|vereniging|förening|forening|järjestö|spolek|nadac|egyesület|alapítvány|asociați|fundați|(?<!\p{L})(?:нпо|го|нко)(?!\p{L})|громадськ|общественн|благодійн|сдружение|dernek|vakıf|vakfı|stk(?!\p{L})|мко|μκο|σύλλογος|ίδρυμα|עמותה|جمعية|مؤسسة خيرية|منظمة غير حكومية/iu,
    'THIRD_SECTOR',
  ],
  [
    /local|municip|(?<!\p{L})city|comun(?!ity|id|it[àa])|kommun|gemeinde|gemeente|ayuntam|câmara|prefeitura|mairie|samorząd|gmina|obec(?!n)|(?<!\p{L})město|önkormányzat|primări|kunta|kaupunki|общин|муницип|міська рада|громада|belediye|δήμος|רשות|עירי|بلدية|أمانة/iu,
    'LOCAL_AUTHORITY',
  ],
  [
    /international|internacional|internazional|europ|міжнарод|международ|uluslararası|διεθν|בינלאומי|دولي/iu,
    'INTERNATIONAL',
  ],
  [
    /government|ministr|central|regional|national|state|gobierno|governo|gouvernement|regierung|region|public|rząd|państw|vlád|kormány|minist|guvern|valtio|държав|міністер|держав|министер|государств|bakanlı|kamu|κράτος|υπουργ|ממשלה|מדינה|وزارة|حكوم/iu,
    'GOVERNMENT',
  ],
  [
    /academ|research|universi|ricerc|investig|forschung|hochschul|uczelni|uniwersyt|univerz|egyetem|kutat|cercet|yliopisto|tutkimus|изслед|универс|універс|üniversite|araştırma|πανεπιστ|אקדמי|אוניברסיט|جامعة|بحث/iu,
    'RESEARCH',
  ],
  [
    /privat|business|compan|impres|empres|azien|entrepris|unternehm|bedrijf|firm|företag|virksomhed|yritys|podnik|vállal|întreprind|бизнес|бізнес|підприєм|предприят|компан|şirket|özel sektör|επιχείρ|εταιρ|עסק|חברה|شركة|قطاع خاص|industry/iu,
    'BUSINESS',
  ],
  [
    /citizen|communit|cittadin|ciudadan|cidad[ãa]o|citoyen|bürger|burger|obywat|mieszkań|obyvatel|občan|lakos|cetățen|asuk|medborgar|borger|граждан|громадян|мешкан|жител|vatandaş|πολίτ|תושב|مواطن|سكان/iu,
    'CITIZENS',
  ],
];

/** The word of ours that one of theirs may stand for; null where none suggests itself, or it is denied. */
export function guess(written: string, guesses: Guesses): string | null {
  // A Turkish capital is one letter, and no "i" to a regular expression.
  const plain = written.replaceAll('İ', 'i');
  const found = guesses.find(([words]) => words.test(plain))?.[1] ?? null;
  const isDenied = guesses === STATUS_GUESSES && found !== 'DISCONTINUED' && DENIED.test(plain);
  return isDenied ? null : found;
}
