/** How undertakings begin, go on and end, who takes part, and when: see `lexicon.ts` beside this folder. */
export const PROJECTS_AND_TIME = `
initiate, initial, initiated | iniziale, iniziali, intraprendere, dare inizio | начален, начални, поставям начало, започнат | התחלתי, ראשוני, ייזום
begin, beginning, commence | cominciare, principio, esordio | започва, начева | תחילה
establish, establishment, founded |  | учредявам, учредяване, основаване | ייסוד, כינון, הקים
undertake, carried out, conducted | effettuare, svolgere, svolgimento, condurre, portare avanti | извършвам, извършване, провеждам, провеждане, предприемам | עריכה, מבצע
facilitate, facilitation, easier | facilitare, facilitazione, facilitatore | улеснявам, улеснение, подпомагам | מקל
enable, enabling, empower | abilitare, rendere possibile, dare potere | давам възможност, овластявам, позволявам | מאפשר, מאפשרים, אפשור
empowering, empowered citizens | emancipazione, protagonismo | самоувереност | העצמה קהילתית
enhance, enhancing, boost | valorizzare, valorizzazione, potenziamento | засилвам, подсилване, повишавам | שדרוג
streamline, rationalization | razionalizzare, razionalizzazione | рационализиране, оптимизиране | רציונליזציה
reorganise, restructuring, redesign | ridisegnare, riprogettare | преструктуриране, преустройство, препроектиране | רה ארגון, עיצוב מחדש, מבנה מחדש
transform, reshape, revamp | trasformare, trasformazione, rimodellare, rinnovamento | преобразувам, преобразяване, трансформация, преобразуване | טרנספורמציה, מהפך, התמרה
convert, conversion, repurposed | convertire, conversione, riconvertire, riconversione, riconvertito | превръщам, превръщане, преобразуване, преобразуван | המרה, הסבה, הפיכה
transition, transitioning, shift | transizione, passaggio, transizione ecologica, transizione digitale | преход, преминаване, зелен преход | תקופת מעבר
evolve, evolution, progress | evoluzione, evolvere, progresso, progressi, avanzamento | еволюция, развивам се, напредък, прогрес | התפתחות, התקדמות, אבולוציה
expand, expansion, extend, extension | espandere, espansione, estendere, estensione, ampliare, ampliamento, allargamento | разширявам, разширяване, разширение, уголемяване, удължаване | התרחבות, הארכה
grow, growing, growth | crescere, crescente | раста, растеж, израстване | צמיחה, גדילה
multiply, double, replicate | raddoppiare, replicare, moltiplicare, replicabile, doppio | удвоявам, двоен, умножаване, повтаряне, приложим другаде | שכפול, הכפלה, כפול, שחזור
spread, spreading, dissemination | diffondere, diffusione, divulgare, divulgazione, propagazione | разпространявам, разпространение, разпространяване | התפשטות
transfer, transferring, pass on | trasferire, cedere, cessione, travaso | прехвърлям, прехвърляне, трансфер | העברה, העברות
exchange of practices, swap | baratto | обменям, размяна, разменям | חילופין, חליפין
decrease, decreased, decline | decrescere, calare, decremento, ribasso | намаление, спад, спадане, намалява |
shorten, shorter, quicker | accorciare, abbreviare, accorciamento | скъсяване, скъсявам | קיצור, קצר יותר
minimise, mitigate, mitigation | attenuare, mitigare, mitigazione, attenuazione | смекчаване, смекчавам, намаляване на последиците | מיתון
eliminate, eliminating, abolish | eliminazione, abolire, sopprimere, abolizione | елиминирам, премахвам | חיסול, מיגור
overcome, obstacle, obstacles, barrier, barriers | superare, superamento, ostacolo, ostacoli, barriera, barriere, impedimento | преодоляване, преодолявам, пречка, пречки, преграда, бариера, бариери | התגברות, מכשול, מכשולים, חסם, חסמים, מחסום
bottlenecks, bottleneck | strozzatura, collo di bottiglia, colli di bottiglia | тясно място, тесни места | צוואר בקבוק, צווארי בקבוק
solve, resolve, resolved | risolvere, risoluzione, risolto | решаване на проблеми | יישוב
fail, failed, failing | insuccesso | провал, провалям се, неуспех, провали | כישלון, כישלונות, נכשל
succeed, success, successful | successo, successi, riuscire, riuscito, riuscita | успех, успехи, успешен, успявам | הצלחה, הצלחות, מוצלח, מצליח
achieve, accomplish, obtain, obtained | ottenere, conseguire, raggiungere, conseguimento, raggiungimento | постигам, постигане, постижение, постижения | הישג, הישגים
gain, advantage, advantages, benefits of | vantaggio, vantaggi, vantaggioso, beneficio, benefici, profitto | предимство, предимства, полза, ползи, изгода | יתרון, יתרונות, תועלת
disadvantage, drawbacks, weaknesses | debolezza, debolezze, limiti | недостатък, недостатъци, слабост, слабости | חיסרון, חסרונות, חולשה, חולשות
strength, strengths, potential | forza, punto di forza, potenziale, potenzialità | сила, силни страни, потенциал | כוח, חוזק, חוזקות, פוטנציאל
ability, capability, capacity | capacità | способност, способности, капацитет | יכולת, יכולות, כושר, קיבולת
opportunity, chance, chances | occasione, occasioni, chance | шанс, шансове | הזדמנויות, סיכוי, סיכויים
effort, efforts, attempt | sforzo, sforzi, tentativo, tentativi, impegno | усилие, усилия | מאמץ, מאמצים, ניסיון, ניסיונות
commitment, commit, dedicated | impegno, impegni, dedizione, dedicato, impegnarsi | ангажимент, ангажименти, отдаденост, посветен | התחייבות, ייעודי
intervention, interventions, intervene | intervento, interventi, intervenire | интервенция, намеса, намесвам се, намеси | התערבות, התערבויות
act, action, actions | azione, azioni, agire | действие, действия, действам | פעולה, פעולות, מעשה
activity, activities | attività | дейност, дейности, занимания | פעילות, פעילויות
task, tasks, assignment | incarico, incarichi, mansione, mansioni | задача, задачи, възложена работа | משימה, משימות, מטלה, מטלות
assign, assigning, attribution | attribuire, attribuzione | възлагам, възлагане, присвояване | שיבוץ, מינוי, הטלה
mission, missions, vision | missione, missioni, visione | мисия, мисии | משימה, חזון
role, function, functions | ruolo, ruoli, funzione, funzioni | роля, роли, функция, функции | תפקיד, תפקידים, פונקציה
partner, partners, partnership | partner, compagno, alleato | партньор, партньори | שותפויות
consortium, coalition, alliance, alliances | consorzio, consorzi, coalizione, alleanza, alleanze | консорциум, коалиция, съюз, алианс, обединение | קונסורציום, קואליציה, ברית, בריתות
joint, jointly, collective | congiunto, congiunta, collettivo, insieme | съвместен, съвместно, колективен, заедно | משותפת, קולקטיבי, יחד
contribute, contributing, contributions | contribuire, apporto, apporti | допринасям, принос, допринася | תורם, תורמים
committee, committees, commission | comitato, comitati | комитет, комитети |
chamber, chamber of commerce | camera di commercio, camere di commercio | камара, търговска камара, търговско промишлена палата, палата | לשכת המסחר
members, membership, affiliated | membro, membri, soci, affiliato, affiliazione | член, членове |
team members, player, players, actors | attore, attori, protagonista, protagonisti, giocatori | участник, участници, действащи лица, играчи | שחקן, שחקנים, גורם, גורמים
group, groups | raggruppamento | група, групи | קבוצה, קבוצות
individual, individuals | individuo, individui, singolo, singoli | индивид, отделен човек |
entity, entities, legal entity | persona giuridica, soggetto giuridico | субект, субекти, юридическо лице | ישות, ישויות, גוף, גופים
unit, units | unità | единица, звено, звена, поделение | יחידה, יחידות
branch, branches, division | filiale, filiali, succursale, divisione, ramo | клон, клонове, филиал, поделение | סניף, סניפים, חטיבה
headquarters, seat | sede centrale, quartier generale | седалище, щаб, главно управление | מטה, הנהלה
executive, management board | esecutivo | ръководител, ръководители, изпълнителен | הנהלה, דירקטוריון
representative, representatives, represent | rappresentante, rappresentanti, rappresentanza, rappresentare | представител, представители, представителство, представлявам | נציג, נציגים, נציגות, ייצוג
delegate, delegates, mandate, behalf | delegato, delegati, delega, deleghe, mandato | делегат, делегати, пълномощно, мандат, упълномощен | נציג, ציר, ייפוי כוח, מנדט, מיופה כוח
volunteers, activists | attivista, attivisti | активист, активисти | פעיל, פעילים
host, hosted, hosting | ospitare, ospite, ospitante, accogliere | домакин, домакини, приемам, домакинство на събитие | מארח, מארחים
invite, invited, invitation | invitare, invito, inviti, invitato | каня, покана, покани, поканен | להזמין
gathering, attend, attendees | raduno, presenti, adunata | присъстващи, участник, участници | משתתף, משתתפים, התכנסות
present, presentation, showcase | presentare, presentazione, presentazioni, vetrina | презентация, представям | מצגת, מצגות
announce, reveal, unveil | rivelare, svelare | разкривам, обявявам, оповестявам, огласяване | הכרזה
step, steps | passaggio, gradino | стъпка, стъпки, крачка | צעד, צעדים, שלב
phase, phases, stage | fase, fasi, tappa, tappe | фаза, фази, етап, етапи | שלב, שלבים, פאזה
milestone, milestones | pietra miliare, tappa fondamentale, traguardo, traguardi | крайъгълен камък, важен етап, ключов етап | אבן דרך, אבני דרך
cycle, lifecycle, life cycle | ciclo, cicli, ciclo di vita | цикъл, жизнен цикъл, цикли | מחזור חיים
series, sequence | sequenza, sequenze | серия, поредица, редица, последователност | רצף
continue, continuous, ongoing | continuare, continuo, continuativo, costante, prosecuzione | продължавам, продължава, непрекъснат, продължаване, текущ | שוטף
interrupt, suspend, pause | sospendere, sospensione, pausa, interruzione, interruzioni | пауза, временно спиране | השעיה, הפוגה
postpone, postponements, extended deadline | rinviare, rinvio, rimandare, proroga, proroghe, slittamento | отлагане, отлагам, отсрочка, удължаване на срока | דחיות, הארכת מועד, אורכה
complete, completed, completion | completare, completamento, ultimare, completato, concluso | завършвам, завършен, приключен, довършване | השלמה, הושלם
finish, final, finalized | finale, finali, ultimo | окончателен, финален, завършва | אחרון, גמר
conclude, closing, dissolution | scioglimento, conclusivo, concludere | разтрогване | פירוק
follow, follow-up | seguire, seguito, prosieguo, dare seguito | следвам, последващ, последващи действия | ביצוע המשך
prepare, preparation, preparatory | preparare, preparazione, preparativi, predisporre, propedeutico | подготвям, подготовка, приготвяне, подготвителен | הכנה, הכנות, היערכות, מכינה
ready, readiness, preparedness | pronto, prontezza, preparato, preparazione alle emergenze | готов, готовност, подготвеност | מוכן, מוכנות, היערכות
plan, roadmap, agenda | tabella di marcia, programma di lavoro, agenda | пътна карта, дневен ред | מפת דרכים, סדר יום
calendar, schedule, date | calendario, calendari, scadenzario, date | календар, дата, дати | לוח שנה, תאריך, תאריכים, יומן
moment, instant, immediate | momento, istante, immediato, subito, immediatamente | момент, миг, незабавен, веднага, мигновен | רגע, מיידי, מיד, באופן מיידי
real-time, real time, live | tempo reale, in tempo reale | реално време, в реално време | זמן אמת, בזמן אמת, חי
timely, timeliness, on time | tempestività, puntuale, puntualità | навременност, точен, навреме, точност | דייקנות, מועד, בעתו
period, periods, interval | periodo, periodi, intervallo di tempo | период, периоди, интервал | תקופה, תקופות, פרק זמן
season, seasons, seasonal | stagione, stagioni, stagionale, stagionali | сезон, сезони, сезонен, сезонни | עונתי, עונתיים
summer, winter | d'estate, estivo, invernale, inverno, estiva | лято, летен, зима, зимен, лятно, зимно | קיץ, חורף, קיצי, חורפי
hour, hours, hourly, clock | ora, ore | час, часове, почасов, часовник | שעה, שעות, שעתי, שעון
minute, minutes, second |  | минута, минути, секунда, секунди | דקה, דקות, שנייה, שניות
morning, evening, weekend | mattina, mattino, sera, serale, fine settimana | сутрин, вечерен, уикенд, събота и неделя | בוקר, סוף שבוע, שבת
decade, century, quarter | decennio, secolo, trimestre, trimestrale, decenni | десетилетие, век, тримесечие, столетие | עשור, מאה, רבעון, עשורים
semester, academic year | semestre, anno accademico, anno scolastico, semestri | семестър, учебна година, академична година | סמסטר, שנת לימודים, שנה אקדמית
recent, latest, newest | recente, recenti, ultimo, ultimi, recentemente | последен, скорошен, неотдавнашен, последни | אחרון, לאחרונה, עדכני
current, today, existing | attuale, attuali, odierno, esistente, esistenti, corrente | настоящ, текущ, съществуващ, днешен, сегашен | עכשווי
previous, former, past | precedente, precedenti, ex | предишен, бивш, минал, предходен, минало | קודם, לשעבר, עבר, הקודם
upcoming, next, future | prossimo, prossimi, imminente, successivo | предстоящ, следващ, идващ | הבא, קרוב, עתיד, הקרובים
routine, everyday, regularly | routine, di tutti i giorni, ordinario, regolarmente, abituale | рутина, всекидневен, редовно, обичаен, редовен | שגרה, באופן קבוע, שגרתי
repetitive, recurring, repeat | ripetitivo, ripetere, ripetitivi, ricorrente, ricorrenti | повтарящ се, повторение, повтаряне, рутинен | חוזר, חזרה, חזרתי, חוזר ונשנה
sudden, unexpected | improvviso, inatteso, imprevisto, imprevisti | внезапен, неочакван, непредвиден | פתאומי, בלתי צפוי, פתאום
regularly checked, periodic | periodico, periodici, cadenza | периодичен, периодично | תקופתי, תקופתיים
scheme, arrangement, arrangements | assetto, accordo, disposizione | схема, уредба, договореност | הסדר, הסדרים, סידור
circle, table, round table | cerchia, cerchio, circolo, tavolo, tavola rotonda, tavoli | кръг, кръгла маса, маса | מעגל, שולחן, שולחן עגול
resource, resources | risorsa, risorse | ресурс, ресурси, средства | משאב, משאבים, אמצעים
instrument, instruments, tool | attrezzo, attrezzi | средство | כלים, אמצעי
mechanism, mechanisms | meccanismo, meccanismi | механизъм, механизми | מנגנון, מנגנונים
structure, structural, unstructured | struttura, strutture, strutturale, strutturali | структура, структури, структурен | סטרוקטורה
basis, foundation, pillar | fondamenta, base, pilastro, pilastri | основа, основание, стълб, стълбове, фундамент | בסיס, יסוד, עמוד תווך, נדבך
framework, framed | quadro di riferimento, cornice | рамка, рамков, рамки | מסגרת, מסגרות
level, levels | livello, livelli |  | רמה, רמות, דרג
dimension, dimensions, multi-level | multilivello | измерение, измерения, многостепенен | רב שכבתי, מימד
direction, path, pathway |  | посока, посоки, траектория | כיוון, כיוונים
guidance, orientation, steer | orientare, linee di indirizzo | ориентация, ориентиране, напътствие | הכוונה, הנחיה, אוריינטציה
instructions, rules, rule |  | инструкция, инструкции, правило, правила, указания, правилник | כלל, כללים, תקנון
supervise, supervised, oversee | sovrintendere, supervisore | надзиравам, ръководя, контролирам |
check list, quality control | lista di controllo, controllo qualità, controllo di qualità | контролен списък, контрол на качеството | רשימת תיוג, בקרת איכות
label, award, flagship | bandiera, progetto faro, fiore all'occhiello | водещ, емблематичен, знаков | דגל, ספינת דגל, פרויקט דגל
regional, nationwide, european | europeo, europea, europei | европейски | אירופי
cosmopolitan, multinational, internationalisation | cosmopolita, multinazionale, internazionalizzazione | космополитен, мултинационален, интернационализация | קוסמופוליטי, רב לאומי, בינאום
world, planet | mondo, pianeta, terrestre | свят | כדור הארץ, כוכב לכת
gap, divide, distance | scarto, lacuna, lacune | разлика, празнина, разрив | מרחק
balance, balanced | equilibrio, equilibrato, riequilibrio | баланс, равновесие, балансиран, балансиране | איזון, מאוזן, שיווי משקל
synergy, synergies | sinergia, sinergie | синергия, синергии, взаимно допълване | סינרגיה, סינרגיות
impact, effects | ricaduta, ricadute, effetto | ефект, ефекти, влияние | אימפקט, אפקט
legacy, heritage left | lascito, retaggio | завет, оставено наследство |
innovation, novel, original | originale, novità | новаторски, новост, оригинален |
create together, jointly designed |  |  | תכנון משותף, עיצוב משותף
bottom-up, grassroots | spontaneo, base popolare | отдолу нагоре, низови, граждански инициативи | מלמטה למעלה, יוזמות תושבים, שטח
inclusive, inclusion for all | inclusivo, inclusiva, includere | приобщаващ, включващ | הכללה, מכילה
circular economy, circularity | circolare, circolarità | кръгов, кръговост | מעגליות, מעגלי
`;
