/**
 * Words that a text about any project may have: they tell little by being shared, and convince nobody as a reason.
 * A small corpus does not show by their frequency that they are such.
 */
export const GENERAL_WORDS: readonly string[] = [
  `able across approved discussion emerge emerges end leaves pioneer positive cross win wins accept access achieve achieved act action active activity activities actually adapt add additional address adopt
   advance advanced advantage affect agree agreed allow allowing amount analyse analyze analyzing apply applied approach
   appropriate area areas article ask asked aspect assess assessment associate author available average avoid away back
   backed base based basic basis begin benefit benefits best better big body build building built capable capacity carry
   case cases cause central centre certain challenge change changes check choose cities city citizen clear clearly close
   collaborate collect collection combine common community company compare comparing complete complex concern condition
   conditions conduct connect consider consist contain content context continue contribute control cooperate correct cost
   country countries cover create created creation current currently daily day days deal decide decision decisions define
   degree deliver demand depend describe design detail determine develop developed development different difficult direct
   directly discuss document easy effect effective effectively efficient effort enable encourage ensure enter entire
   environment error especially establish established event example exchange exist existing expand expect experience
   experts explain express extend fact factor fast feature field final find focus follow following form former found
   framework free full function fund funds future gain general generate goal good great group groups grow guarantee
   guide hand handle happen hard high higher hold home identify impact implement implementation important improve
   improvement increase independent indicate individual inform information initial initiative input install interest
   interested international introduce involve involved issue issues join joint key kind know known lack large larger lead
   leading learn legal level life limit limited line link list live local locate location long low lower main maintain
   major manage management manner match matter maximum mean means meant measure meet meeting member members method
   minimize minimum model module money month move municipal municipality name national nature necessary network new
   number object objective obtain occur offer offered office official open operate operational opportunity optimal option
   order organisation organisations organise organization organizations original outcome overall participate particular
   partner partners people perform performance period person personal phase pilot place plan plans play point policies
   policy population position possible potential practice practices prepare present prevent previous principle private
   problem problems procedure process processes produce product program programme progress project projects promote
   propose protect prove provide provided provider public publish purpose quality question quick range rapid reach read
   real reason receive recommend recommendation recommendations record reduce refer region regional relate related
   relevant rely remain report reports represent request require required requirement research resource respond response
   responsible rest result results retrieve return review right role run sample save scale scheme scope section sector
   select sense separate series serious serve service services set sets setting share short similar simple simply single
   site situation small society solution solve special specific speed staff stage stakeholder standard start state status
   step stop store strategic strategy strengthen strong structure study subject submit success successful suitable
   support sure system systems target task team technical technique technology tell term test testing thing think time
   times today tool tools top topic total track traditional transfer trend true type types understand unique unit update
   user users valid validate value various verify view visit visual way week whole wide work working world write year
   years accessible accurate adjust aim allow automate automatic automatically calculate calculates data digital evaluate
   governmental operate predict reliable solution transparent neighbourhood neighbourhoods neighborhood neighborhoods
   resident residents inhabitant inhabitants`,
  `accanto agevolare ambito amministrazione anno anni area aree attività attraverso attuale aumentare azione azioni base bene
   buona buone cambiare cambiamento caso centro città cittadini cittadino comune comuni comunità condividere condivisione
   contesto contributo creare creazione dati decisione definire descrivere diverso diversi documento elemento esempio
   esperienza evento fase fasi favorire finale fondi fornire funzione futuro generale gestione gruppo gruppi idea importante
   incontro informazioni iniziativa iniziative insieme interesse lavorare lavoro livello locale locali luogo membri metodo
   migliorare migliore miglioramento mirare misura modello momento nazionale necessario nuova nuove nuovi nuovo numero
   obiettivi obiettivo offrire operare organizzare organizzazione organizzazioni paese partecipare partner persone persona
   piano politica politiche pratica pratiche presentare principale principali problema problemi processo prodotto progetti
   progetto programma promuovere proposta pubblica pubblico qualità raggiungere realizzare regionale ricerca ridurre
   risorse risultati risultato ruolo rete scambio scelta scopo secondo servizi servizio sistema situazione sociale società
   soggetti sostegno specifico strategia strategie strumenti strumento sviluppare sviluppo tema temi tempo territorio
   tipo utente utenti utilizzare valore valutare valutazione vita quartiere quartieri residente residenti abitante
   abitanti`,
  `база цял цяла цялата цяло цялото бъдеще важен важно вид включва включване време всеобщ възможност възможности вътрешен група групи град
   градове гражданин граждани данни действие действия дейност дейности документ документът добра добре добри добро
   добър друг държава елемент етап живот задача знание идея избор изграждане изисква използва използване изпробване
   информация инициатива инструмент качество конкретен край контекст лице лица лично място мерки мярка местен местна
   местни местно метод модел момент мрежа начин начини национален необходим ниво нов нова нови ново нужда нужди общ
   общност общности общество община общини обмен обект обща общи общо определя определяне опит организации организация
   основа основен основни открит партньор партньори план планове подкрепа подобрява подход политика политики полза
   помага помощ потребител практика практики предлага представя предприема причина проблем проблеми проект проекти
   програма продукт промяна процес публичен пълен пример работа работи развива развитие различен различни район
   реален регион регионален регионални резултат резултати решение решения роля ръководи система случай създава създаване
   социален споделя специален среда средства среща срещи стратегия страна страни структура тема теми тип услуга услуги
   успех участва участие участник участници форма фонд функция хора цел цели част член членове квартал квартали жител
   жители`,
  `ואת קביעת קבלת נציגי אופן אזור אזורי אזורית אזרחים איכות אמצעי אמצעים אנשים ארגון ארגונים אתגר בסיס בעיה בעיות גוף גופים גורם גורמים
   דוגמה דעה דרכי הבנה החלטה החלטות הזדמנות היבט הצלחה השפעה השתתפות התאמה התחלה זכות זמן חברה חברים חברתי חברתית חדש
   חדשה חדשים חדשות חוק חילופי חיים חלק חלקים חשוב חשובה טוב טובה טובים טובות יוזמה יוזמות יכולת יעד יעדים ידע יום כולה
   כוללת כיצד כלי כלים כלכלי כסף לאומי לאומית למידה מדיניות מדינה מדינות מודל מועד מידה מידע מטרה מטרות מיוחד מערכת
   מערכות מצב מקום מקומות מקומי מקומית מקומיים מקומיות מקור מספר מסמך מפגש מפגשים משאבים משתתף משתתפים מתאים נושא
   נושאים ניסיון נתונים סביבה סוג סוגים עבודה עזרה עיר עירוני עירונית עיקרי עיקריים עליהם עליהן ערים ערך פיתוח פעולה פעולות פעילות
   פעילויות פרויקט פרויקטים צורך צרכים קבוצה קבוצות קהילה קהילות קשר ראוי רמה רעיון רעיונות רשות רשויות רשת שותף שותפים
   שכונה שכונות שיטה שיפור שינוי שירות שירותים שלב שלבים שנה שנים תהליך תהליכים תוכנית תוכניות תוצאה תוצאות תחום תחומים תמיכה תפקיד
   תרומה תושבים`,
].flatMap((words) => words.trim().split(/\s+/));
