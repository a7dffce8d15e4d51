/**
 * Words that say too little of what a practice is to be named as a reason: those of any administration, any project,
 * any software. They count all the same, for who is alike in much uses them alike.
 */
export const VAGUE_WORDS: readonly string[] = [
  `co exploit viable inaugural search searches align aligns attract attracting britain description economic economy extract extraction holder holders memory whilst analyses analysis answer answers combat detect detection greatly opt paper civil pages recently ability according account accelerate acquired actor actors adapted added addition administration administrative administer
   adoption advance affairs agency agencies agreement aid announced anticipate application applications architecture
   aspects assigning assist associated attempt attention authority authorities automation awarded aware background
   behaviour behavior believe board boost broad business calculation capabilities categories category certain certainty
   chances channel channels characteristics charge choice choose chosen circumstances claim claims coherent column
   combination combined commission committed competitive completed complement component components comprehensive concept
   concepts conclude conclusion configured connection consist consortium contribution convenient coordination core correctly
   costs count counts created creating creative critical customised customized cutting cycle deal december decreased
   dedicated demonstrate demonstration department deployed deployment dialogue direction directorate discover distance
   driven duration dynamic early easier easily ecosystem efforts electronic emphasis empower empowering engagement engine
   engines enhance enhanced enhancing entities entity equipped essential etc euro euros evidence evolve evolved examined
   exclusive expected experimentation explore expression extension extremely facilitate facilities facility familiar
   faster features federal feedback feasibility firm firms five flexible focused formal format forward foster fostering
   foundation frequently friendly front fully furthermore gathered gathering generation giving global government governments
   greater guidance half highly history host hosted hour hours hybrid ideas identified immediate immediately incorporate
   increasing infrastructure infrastructures innovation innovations innovative input insight insights institute institutes
   institution institutional institutions instruct instrument instruments integrate integrated integration intend intended
   interact interaction interactive interface interfaces intermediary internal january journey june keep kingdom knowledge
   largest later latest launch launched launching layer league led length leverage leveraging living logic lot machine
   manual map match material matters mechanism mechanisms medium member mention mentioned message methodology million millions minister
   ministries ministry minute minutes mission modern modernise modernize moreover move moving multi multiple
   named names ned noted notification novel october offering ongoing online optimise optimised optimize optimized oriented
   outset pages parameter parameters particularly parties partnership party path paths pattern patterns perceive percent
   perspective phrase picture placed platform platforms portal possibilities posted powered pre preliminary press previously primary
   primarily procure procured procurement professional professionals profile profiles promising proof proper prototype
   prototypes provision purposes quick quickly react ready recent recently recognised recognized regarding register regulation
   regulations relationship relationships release released remove removed replace replaced reportedly representation
   resolution respective respectively revolutionise rule rules running scalable science scope secondary secure securely security
   selected selection send sent server session settled severe shared significant significantly simplified simplify
   sized skills smart software source sources space specifically spread stands started startup statistics statistical
   still stimulate storage stored storing strengthening streamline streamlined submitted subsequent subsequently
   successfully suggest suitably surrounding sustainability sustainable tackle taxpayers tech technological thanks
   thousand thousands timely title towards transform transformation trial trials trigger turn ultimate ultimately
   undertake uniform union united universal updated upload usage useful utilise utilize utilized utilizing version versions
   virtual vision volume wanted ways website websites wider wish write written
   https http www api app apps web internet self
   east eastern north northern south southern west western
   assistant artificial intelligence trained training train algorithm algorithms intelligent`,
  `impatto impatti amministrazioni apertura applicazione applicazioni attirare attrarre autorità cercare concetto economica economiche economici economico enti ente essenziale globale
   governo infrastruttura infrastrutture innovativa innovativo innovazione integrazione istituzione istituzioni
   lanciare lanciato ministero moderno nomina piattaforma popolazione popolazioni possibile prototipo rappresentante rappresentanti recente
   sede settore settori software versione volta`,
  `участват участник напред въздействие власт власти власти български възможно глобален иновации иновативен инфраструктура икономически икономическо институция
   институции концепция министерство население платформа последен правителство представител представители привличане
   привлече привлекат приложение сектор сектори служи софтуер събира съвременен посочва администрация`,
  `סדרי אסטרטגיה אסטרטגיית אסטרטגי אסטרטגית בשמם הקמה הקמת חדשנות חדשני טכנולוגיה יחד יישום כינה כינו למשוך ממשלה מגזר מגזרים משרד
   מושכת ניהול פגישה פגישות פלטפורמה ציבור ציבורי ציבורית תשתית תשתיות`,
].flatMap((words) => words.split(/\s+/));
