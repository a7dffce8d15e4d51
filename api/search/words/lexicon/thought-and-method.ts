/** How people look into things, think of them and tell of them: see `lexicon.ts` beside this folder. */
export const THOUGHT_AND_METHOD = `
identify, identifying, identified | identificare | идентифицирам, идентифицира, установявам | מזהה, מזהים
analyze, analyzing | analizzare, esaminare | анализирам, анализира, анализиране, разглеждам | מנתח, אנליזה
determine, determining | determinare, accertare, accertamento | определям, определя, определяне, установя | קביעה, קביעת, קובע
define, definition | definire, definizione, definito | дефинирам, дефинира, дефиниция, определение | הגדרה, הגדרות, מגדיר, הגדרת
explore, exploring, exploration | esplorare, esplorazione, indagare | проучвам, изследвам | סקירה, חקר
examine, examination | esaminare, disamina | разглеждам, изследвам, разглеждане, преглеждане |
inspect, inspected |  | инспектирам, оглед |
consider, consideration | considerare, considerazione, ponderare | обмислям, обмисляне, съображение, съобразяване | שיקול, שיקולים, התחשבות
reasoning, reason, reasons | ragionamento, ragione, motivo, motivi, ragioni | разсъждение, причина, причини, основание, мотив | סיבה, סיבות, נימוק, נימוקים, היגיון
cause, causes, caused | causare, causa, cagione, provocare | причина, причинявам, причинява, предизвиква | גורם, גורמים, סיבה
factor, factors |  | фактор, фактори | גורם, גורמים
consequence, consequences | conseguenza, conseguenze, ripercussioni, effetti | последица, последици, последствие, последствия | השלכה, השלכות
influence, influencing | influenzare, influenza, influsso, condizionare | влияние, влияя, влияе | משפיע
affect, affected, affecting | colpire, colpito, incidere, interessare | засягам, засяга, засегнат, засегнати |
correlation, correlate | correlazione, correlare, nesso | корелация, взаимовръзка | מתאם, קורלציה, קשר
relationship, relationships, relations | rapporto, rapporti, legame | отношение, отношения, взаимоотношения | יחסים, קשר, קשרים, מערכת יחסים
linked, link, links | legame, legami, collegato, vincolo | свързан, обвързан | קשר, מקושר
pattern, patterns | schema, modello ricorrente, andamento, schemi ricorrenti | закономерност, закономерности | דפוס, דפוסים, תבנית, תבניות
trend, trends | tendenza, tendenze, andamento | тенденция, тенденции | מגמה, מגמות
behavior, behaviour, behavioral | comportamento, comportamenti, comportamentale | поведение, поведенчески | התנהגות, התנהגויות, התנהגותי
attitude, habit, habits | atteggiamento, atteggiamenti, abitudine, abitudini | нагласа, нагласи, навик, навици, отношение | הרגל, הרגלים, עמדה, עמדות
logic, logical | logica, logico | логика, логически | היגיון, לוגיקה, הגיוני
mathematical, mathematically | matematica, matematico | математика, математически | מתמטיקה, מתמטי
theory, theories, theoretical | teoria, teorie, teorico | теория, теории, теоретичен | תאוריה, תיאוריה, תיאורטי
concept, conceptual, notion | concetto, concetti, concettuale, nozione, nozioni | концепция, понятие, понятия, концептуален | מושג, מושגים, תפיסה, קונספט
hypothesis, assumption | ipotesi, presupposto, supposizione | хипотеза, предположение, допускане | השערה, היפותזה
probability, probabilities, likelihood | probabilità, verosimiglianza | вероятност, вероятности | הסתברות, סבירות, הסתברויות
uncertainty, uncertainties | incertezza, incertezze, incerto | неопределеност | אי ודאות, חוסר ודאות
random, randomly | casuale, casualmente, sorteggio | случаен, случайно, произволен, жребий | אקראי, אקראית, הגרלה
technique, techniques | tecnica, tecniche | техника, техники, похват, похвати | טכניקה, טכניקות
experimental, experimentation | sperimentale | експериментален, експериментиране | ניסיוני, ניסויי, התנסות
empirical, evidence-based | empirico, basato su prove | емпиричен, основан на доказателства | אמפירי, מבוסס ראיות
systematic, systematically | sistematico, sistematicamente | систематичен, системно | שיטתי, באופן שיטתי
holistic | olistico, complessivo | холистичен, цялостен | הוליסטי, כוללני
interdisciplinary, multidisciplinary | interdisciplinare, multidisciplinare, pluridisciplinare | интердисциплинарен, мултидисциплинарен | רב תחומי
category, categories |  | категория, категории | קטגוריה, קטגוריות, סוג
type, types, kind | tipo, tipi, tipologia, tipologie | видове, тип, типове | סוג, סוגים, טיפוס
class, classes |  | клас, класове | סוגים
item, items |  | артикул, предмет, предмети, позиция | פריט, פריטים
element, elements | elemento, elementi | елемент, елементи | אלמנט, יסודות
aspect, aspects | aspetto, aspetti | аспект, аспекти | היבט, היבטים, צד
characteristics, characteristic, feature, features | caratteristica, caratteristiche, peculiarità, funzionalità | характеристика, характеристики, особеност, особености, черти | מאפיין, מאפיינים
attribute, attributes | attributo, attributi | атрибут, атрибути, признак | מאפיין, מאפיינים
criteria, criterion | criterio, criteri | критерий, критерии | קריטריון, קריטריונים, אמת מידה, תבחינים
parameters, parameter | parametro, parametri | параметър, параметри | פרמטר, פרמטרים
variable, variables | variabile, variabili | променлива, променливи | משתנה, משתנים
threshold, thresholds | soglia, soglie | праг, прагове | סף, ספים
metrics, metric | metrica, metriche | метрика, метрики | מטריקה
average, averages | mediamente, media aritmetica | среден, средно, средна стойност | ממוצע, ממוצעים, בממוצע
percentage, proportion | percentuale, percentuali, proporzione | процент, проценти, дял, процентен | אחוז, אחוזים
quantity, amount | quantità, quantitativo, ammontare | количество, количества, размер, сума | כמות, כמויות, סכום, היקף
quantify, quantified | quantificare, quantificazione | количествено определяне, остойностяване | לכמת
number, numerous | numero, numeri, numeroso, numerosi | брой, номер, числа, многобройни |
maximum, maximise | massimo, massimizzare, massima | максимум, максимален, максимизиране | מרבי, מקסימום, מקסימלי
minimum, minimize, minimal | minimo, minimizzare, minima | минимум, минимален, свеждане до минимум | מינימום, מזערי, מינימלי, מזעור
total, overall | totale, totali, complessivo | цялостен, тотален | כולל, סך הכל, כללי
scale, large-scale | scala, su larga scala, dimensione | мащаб, мащабен, мащаби | קנה מידה, היקף נרחב, סולם
size, sized | dimensione, dimensioni, grandezza | размер, размери, големина | גודל, גדלים
height, depth | altezza, profondità, altitudine | височина, дълбочина | גובה, עומק
distribution, range | gamma, intervallo, fascia, ventaglio | обхват, диапазон, гама | טווח, מנעד
scope, extent | ambito, raggio d'azione | обхват, обсег | היקף, תחולה
volume, volumes | volumi, mole | обем, обеми | נפח, היקף, כמות
frequency, frequencies | frequenze | честота, честоти | תדירות, תדר, שכיחות
score, scores, scoring | punteggio, punteggi, punti | точки, точкуване | ניקוד, נקודות
accuracy, accurate, precision | accuratezza, precisione, preciso, accurato, esattezza | точност, прецизност, точен, прецизен | דיוק, מדויק
correct, correction, corrective | correggere, correzione, corretto, correzioni, rettifica | коригирам, коригиране, корекция, корекции, правилен | נכון, הגהה
wrong, incorrect, inaccurate | sbagliato, errato, scorretto, inesatto | грешен, неправилен, неточен, погрешен | שגוי, מוטעה
fault, faults, deviation | difetto, difetti, scostamento, deviazione | дефект, дефекти, отклонение, неизправност | סטייה, פגם
abnormal, abnormalities, unusual | anormale, insolito, inconsueto | необичаен, аномален, отклонения, ненормален |
inconsistency, inconsistencies | incoerenza, incoerenze, incongruenza | несъответствие, несъответствия, противоречие | חוסר עקביות, אי התאמה, סתירה
duplicate, duplication | duplicato, duplicati, duplicazione, doppione, doppioni | дублиране, дублиращ, дубликат, дублирани | כפילות, כפילויות, כפול
confirm, confirmation | confermare, conferma, conferme | потвърждавам, потвърждава, потвърждение, потвърждаване |
prove, proven, provenance | comprovare, comprovato | доказвам, доказва, доказване, доказан | הוכחה, הוכחות, מוכיח, מוכח
attestation, attest |  | потвърждение, удостоверявам |
reliable, reliability | affidabilità, attendibile, attendibilità | надежден, надеждност, надеждни, достоверен | אמין, אמינות, מהימן, מהימנות
credible, credibility | credibile, credibilità, credibili | достоверен, достоверност, правдоподобен | אמין, אמינות
trustworthy, trustworthiness | degno di fiducia, fidato | надежден, доверен, благонадежден | אמין, ראוי לאמון, מהימן
truth, true facts | verità, veridicità, veritiero | истина, истинност, истини | אמת
doubt, doubts | dubbio, dubbi, perplessità | съмнение, съмнения |
misleading, deceptive | ingannevole, ingannevoli, fuorviante | подвеждащ, заблуждаващ |
judge, estimate, appraise |  | преценявам, преценка, оценявам |
forecast, anticipate, anticipation | anticipare, anticipazione, pronosticare | предвиждам, предусещам, изпреварване | ציפייה, צפי
foresight, future | futuro, futura, prospettiva futura, avvenire | бъдеще, бъдещ, бъдещи | עתיד, עתידי, עתידיים
scenario, scenarios | scenari, ipotesi di sviluppo | сценарий, сценарии | תרחיש, תרחישים
insight, insights | intuizione, intuizioni, approfondimenti | прозрение, поглед, познания, изводи | תובנה, תובנות
conclusion, conclusions | conclusione, conclusioni, concludere | заключение, заключения, извод, изводи | מסקנה, מסקנות, סיכום
summary, summaries, summarize | riassunto, riassunti, sintesi, riassumere, riepilogo | резюме, обобщение, обобщавам, обобщаване | סיכום, תקציר, סיכומים, תמצית
description, describe | descrizione, descrizioni, descrivere | описание, описания, описвам, описва | תיאור, תיאורים
detail, detailed, details | dettaglio, dettagli, dettagliato, particolari | подробност, подробности, подробен | מפורט
context, contextual | contestuale | контекст | הקשר, הקשרים
background, circumstances | circostanza, circostanze, situazione | обстоятелство, обстоятелства, предистория | נסיבות, רקע
situation, situations | situazione, situazioni | ситуация, ситуации, положение, обстановка | מצב, מצבים, סיטואציה
topic, topics, subject, theme | tema, temi, argomento, argomenti, tematica, tematiche, materia, materie | тема, теми, тематика | נושא, נושאים, תמה
thematic, thematically | tematico, tematica, tematici | тематичен, тематични | נושאי, תמטי
question, query, queries | interrogazione, interrogazioni | заявка, заявки | שאילתא
reference, references, referral | riferimento, riferimenti, rinvio | препратка, препратки, справка, справки, насочване | סימוכין
keyword, keywords | parola chiave, parole chiave | ключова дума, ключови думи | מילת מפתח, מילות מפתח, מילות חיפוש
definition of terms, ontology, taxonomy | ontologia, tassonomia | онтология, таксономия | אונטולוגיה, טקסונומיה, מינוח
phrase, phrases, sentence | frase, frasi, espressione | фраза, фрази, изречение, изрази | ביטוי, ביטויים
paragraph, chapter, section | paragrafo, paragrafi, capitolo, capitoli, sezione, sezioni | параграф, глава, раздел, раздели | סעיף, סעיפים, פסקה, פרק, פרקים
literature | letteratura, letterario | литература, литературен | ספרותי
linguistic, linguists | linguistico, linguista, linguisti, linguistica | езиков, лингвистика, езиковед, лингвистичен | בלשן
dialect, dialects | dialetto, dialetti, vernacolo | диалект, диалекти, наречие | ניב, ניבים, להג, דיאלקט
script, transcript, transcribe | trascrivere, copione | транскрибирам, препис, преписване | תעתיק, לתמלל
comment, comments, note | commento, commenti, osservazione, osservazioni, annotazione | коментар, коментари, бележка, бележки, забележка | הערה, הערות, תגובה, תגובות
annotation, annotated | annotazione, annotazioni, chiosa | анотация, анотиране, бележка | הערות, ביאור, תיוג
quotation, quote | citazione, citazioni, citare | цитат, цитати, цитиране | ציטוט, ציטוטים, מובאה
story, tell, telling |  | разказвам |
say, stated, mention | affermare, menzionare, dire | казвам, твърдя, споменавам, заявявам | אמירה, אזכור
argue, argument, argumentation | argomentare, argomentazione, argomentazioni, sostenere una tesi | аргументирам, аргумент, аргументи, аргументация | טיעון, טיעונים, נימוק
suggest, suggesting, propose | proporre | предлагам, предлага, препоръчвам, подсказвам |
believe, think, thought | pensare, pensiero, convinzione | вярвам, мисля, мисъл, мислене, убеждение | מאמינים
perspective, view, point of view | prospettiva, prospettive, punto di vista, ottica | гледна точка, перспектива, перспективи | נקודת מבט, פרספקטיבה, זווית
overview | panoramica, quadro d'insieme, visione d'insieme | общ преглед, обзор | סקירה, מבט כולל, סקירה כללית
review, reviews, revision | revisione, rassegna, riesame, recensione, revisionare | преразглеждане, рецензия | סקירה, בחינה מחדש
reflect, reflecting | riflettere, riflessione, riflessioni | размишление, отразявам, отразяване | הרהור, שיקוף
dilemma, compromise | compromesso, compromessi, dilemma | компромис, компромиси, дилема | פשרה, פשרות, דילמה
consensus, agreed | accordo, concordare | консенсус, споразумявам | קונצנזוס
contrast, opposed, difference | contrapposizione, differenza, differenze, divergenza | контраст, противопоставяне | ניגוד, הבדל, הבדלים
similar, similarity, similarities | simile, simili, somiglianza, somiglianze, analogo, analoghi | подобен, подобни, сходен, сходство, прилика | דומה, דומים, דמיון
unique | unico, irripetibile, univoco | уникален, единствен, неповторим | ייחודי, ייחודיות
typical | tipico, tipici, caratteristico | типичен, характерен, обичаен | אופייני, טיפוסי
exceptional, exception, exceptions | eccezionale, eccezione, eccezioni | изключителен, изключение, изключения | יוצא דופן, יוצא מן הכלל
alternative, alternatives | alternativa, alternative, opzione alternativa | алтернатива, алтернативи, алтернативен | חלופה, חלופות, אלטרנטיבה, חלופי
option, options | opzione, opzioni, scelta possibile | опция, опции, вариант, варианти | אפשרות, אפשרויות, אופציה
preference, preferences | preferenza, preferenze, preferire | предпочитание, предпочитания, предпочитам | העדפה, העדפות
priority, prioritize, prioritization | dare priorità, prioritario, prioritari | приоритетен, приоритизиране | סדר עדיפויות, עדיפויות, תעדוף
important, importance, essential | importante, importanti, importanza, essenziale, essenziali, fondamentale | важен, важност, значение, важни, съществен | חשוב, חשובים, חשיבות, חיוני
relevant, relevance | pertinente, attinente | уместен, значим, релевантен, относим | רלוונטי, רלוונטיות, נוגע
crucial, key, fundamental | cruciale, chiave, determinante, basilare | ключов, решаващ, основен, ключови | מכריע, יסודי, קריטי
primary, main, major | principale, principali, primario, maggiore | основен, главен, основни, първичен | עיקרי, ראשי, עיקריים
necessary, required, requirement | necessario, necessari, occorrente, fabbisogno | необходим, необходими, изискване, изисквания, нужен | נדרש, הכרחי, דרישה, דרישות, נחוץ
prerequisite, premise | prerequisito, prerequisiti, presupposto, premessa | предпоставка, предпоставки, предварително условие | תנאי מוקדם, תנאי סף, דרישת קדם
mandatory, compulsory | obbligatorio, obbligatoria, vincolante | задължителен, задължителни, задължително | הכרחי
optional, voluntary | opzionale | незадължителен, доброволен | אופציונלי, וולונטרי
expect, expected, expectations | aspettarsi, aspettativa, aspettative, atteso | очаквам, очакване, очаквания, очакван | ציפייה, ציפיות, צפוי
intention, intended, purpose | intenzione, intenzioni, scopo, scopi, finalità | намерение, намерения, предназначение | כוונה, כוונות, ייעוד
motivation, passion, ambition | ambizione, ambizioni, passione, passioni, ambizioso | амбиция, амбиции, страст, амбициозен | שאיפה, שאיפות, תשוקה, אמביציה
hope, wish, desire | speranza, speranze, desiderio, desideri, auspicio | надежда, надежди, желание, желания | תקווה, תקוות, רצון
fear, fears, worry | paura, paure, timore, timori, preoccupazione, preoccupazioni, apprensione | страх, страхове, тревога, притеснение | פחד, פחדים, חשש, חששות
emotion, emotional, feel | emozione, emozioni, emotivo | емоция, емоции, емоционален, чувство, чувства | תחושה
enjoy, fun, entertainment | divertimento, intrattenimento, divertirsi | забавление | בידור, הנאה, כיף, בילוי
pride, proud | orgoglio, orgoglioso, fierezza | гордост, горд | גאווה, גאה
attention, focus | attenzione, concentrarsi, concentrazione | внимание, фокус, съсредоточаване | תשומת לב, מיקוד, קשב
remember, memorise, memory | memorizzare | помня, запомняне, спомен, спомени, припомняне | זכירה
cognitive | cognitivo, cognitiva, cognitivi | когнитивен, познавателен | קוגניטיבי, הכרתי
behaviour change, persuade, nudge | persuadere, persuasione, spinta gentile, convincere | убеждавам, убеждаване, подтикване | שכנוע, דחיפה
curiosity, discover, discovery | scoperta, scoperte, curiosità | любопитство, откривателство | תגלית, סקרנות
invent, invention | inventare, invenzione, invenzioni, inventore | изобретявам, изобретение, изобретения, изобретател | המצאה, המצאות
pioneer, pioneering | pioniere, pionieri, pionieristico, precursore, apripista | пионер, пионери, новатор, пионерски | חלוץ, חלוצים, חלוצי
classic, conventional, traditional | classico, convenzionale, classici | класически, конвенционален | קלאסי, קונבנציונלי, מקובל
outdated, obsolete | superato, obsoleto, antiquato, obsoleti | остарял, остарели, отживял | מיושן, מיושנים
hybrid | ibrido, ibrida, ibridi | хибрид, хибриден, хибридни | היברידי, משולב
abstract, concrete | concreto, concreta, astratto, concretamente | конкретен, абстрактен, конкретно | מוחשי, קונקרטי, מופשט
tangible, visible | tangibile, visibile, visibili, visibilità | осезаем, видим, видимост | מוחשי, נראה, נראות
invisible, unseen | invisibile, invisibili, inosservato | невидим, невидими, незабелязан | בלתי נראה, שקוף, שקופים
obvious, clear, unclear | chiaro, chiara, evidente, chiarezza, poco chiaro | ясен, очевиден, яснота, неясен | ברור, בהיר, בהירות
clarify, clarifying | chiarimento, chiarimenti, delucidazione | изяснявам, изясняване, разяснение, пояснение | הבהרה, הבהרות, בירור
complex, complexity, complicated | complesso, complessi, complessità, complicato | сложен, сложност, комплексен, усложнен | מסובך
sophisticated, advanced | sofisticato, avanzato, avanzata, avanzati, evoluto | напреднал, модерен, съвременен | מתקדם, מתוחכם, מתקדמים, מתקדמת
specific, particular | specifico, specifici, particolare, specifica | специфичен, конкретен, особен, специфични | ספציפי, מסוים, מיוחד
general, broad, wide | generale, ampio, ampia, vasto, esteso | широк, обширен, генерален | כללי, נרחב, מקיף
comprehensive, complete, entire | completo, completa, esaustivo, intero, integrale | цялостен, изчерпателен, всеобхватен | מקיף, כולל
partial, partially | parziale, parzialmente, parziali | частичен, частично | חלקי, חלקית
sufficient, enough, adequate | sufficiente, sufficienti, adeguato, adeguati | достатъчен, достатъчно, адекватен, подходящ | מספיק, די, הולם, נאות
insufficient, lack, scarce | insufficiente, insufficienti, carenza, carenze, scarsità, mancanza | недостатъчен, недостиг, липса, оскъден, дефицит | חוסר, מחסור
excess, excessive, surplus | eccesso, eccessivo, eccedenza, eccedenze, surplus | излишък, излишъци, прекомерен, прекалено | עודף, עודפים, מופרז, יתר
suitable, appropriate | adatto, adatti, idoneo, idonei, appropriato | подходящ, подходящи, удачен, пригоден | הולם, ראוי
flexible, flexibility | flessibile, flessibili, flessibilità, elastico | гъвкав, гъвкави, гъвкавост | גמיש, גמישות, גמישים
dynamic, dynamically | dinamico, dinamica, dinamici | динамичен, динамика | דינמי, דינמיקה, דינמית
stable, stability | stabile, stabilità, stabilizzare | стабилен, стабилност | יציב, יציבות
consistent, consistency, coherent | coerente, coerenti, coerenza, uniforme | последователен, последователност, съгласуваност | קוהרנטי
uniform, harmonise, harmonization | armonizzare, armonizzazione, uniformare, uniformità | хармонизиране, уеднаквяване, хармонизация, единен | אחידות, הרמוניזציה, אחיד, האחדה
heterogeneous, variety | eterogeneo, varietà, eterogenei, molteplicità | разнороден, разнородни | הטרוגני, רבגוניות
fragmented, fragmentation | frammentato, frammentazione, frammentata | разпокъсан, разпокъсаност, фрагментиран | מפוצל, פיצול, מקוטע
`;
