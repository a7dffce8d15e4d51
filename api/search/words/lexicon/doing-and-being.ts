/** More of what people do, and of how things are: see `lexicon.ts` beside this folder. */
export const DOING_AND_BEING = `
select, selected, chosen, picked | prescelto | подбирам, избран, селекция, отбирам | נבחר, סלקציה
focus, focused, concentrate | concentrato, incentrato, focalizzare, concentrare | съсредоточен, фокусиран | התמקדות, מתמקד
cover, coverage | coprire, coperto | покритие, покривам, обхващане | כיסוי
serve, serving | servire, fungere | обслужвам, обслужване, служа |
adjust, adjusting, adjustment | adeguare, adeguamento, adattare, adattamento | приспособявам, приспособяване, адаптиране, нагаждане, настройване | כוונון
align, aligned | allineare, allineamento | подравняване, привеждане в съответствие | יישור
add, adding, supplementary | aggiungere, aggiunta, supplementare, aggiuntivo | добавям, добавяне, допълнителен, допълнение | הוספה, תוספת, נוסף, משלים
reach, reached | raggiungere | достигам, достигане, обхващам |
lead, leading | condurre, capeggiare | водещ | מוביל, מובילים
remain, remaining | rimanere, restare, restante, resto | оставам, оставащ, остатък | נותר, שארית, הישארות
depend, dependent | dipendere, non autosufficiente | завися, зависим | תלוי, תלות
rely, relying | fare affidamento | разчитам, осланям се | הסתמכות, נשען
placed, locate, location | collocare, ubicazione | разположение, разполагам, локализиране | הצבה
place, places, site | luogo, luoghi, località | място, места, местност, обект |
destination, arrival point | meta, mete, destinazione, destinazioni | дестинация, дестинации, крайна цел |
venue, entrance, gates, doors | ingresso, ingressi, portone, cancello | врата, врати | דלת, דלתות, שער
exit, outside | uscita, uscite, esterno, fuori | изход, изходи, навън, външен | יציאה, חוץ, חיצוני
window, windows | finestra, finestre, vetro, vetri | прозорец, прозорци, стъкло | חלון, חלונות, זכוכית
indoor, inside, inner | interno, dentro, interni | на закрито, вътрешен, вътре | פנימי, בתוך מבנה, פנים
outdoor, open air | aria aperta, esterno | открит въздух | בחוץ, אוויר הפתוח, חוצות
corridor, axis | corridoio, corridoi, asse | коридор, коридори, ос | מסדרון, ציר, פרוזדור
edge, boundary, boundaries | bordo, margine, delimitazione, limite, limiti | ръб, предел | קצה, תיחום, שוליים
middle, centre, core | nucleo, metà | сърцевина, ядро | ליבה
top, highest, largest | cima, massimo livello | връх, най висок, най голям | פסגה, הגדול ביותר, הגבוה ביותר
side, front | lato, lati, fronte, davanti | отстрани, отпред | צד, חזית
round, ring | rotondo, anello, giro | кръгъл, обиколка, пръстен | עגול, סבב, טבעת
parts, segments, piece | parte, pezzo, pezzi, segmento, porzione | сегмент, парче | חלק, חלקים, מקטע, מקטעים
split, divide, division | dividere, suddividere, divisione, suddivisione | разделям, деление, подразделяне | פיצול
pair, pairs, couple | coppia, coppie, paio | двойка, двойки, чифт | זוג, זוגות
collate, compile, compiled | raccogliere in elenco, stilare | съставям, компилирам | קומפילציה, עריכה
list, lists, catalogue | elenco, elenchi, lista, liste, catalogo, cataloghi | списък, списъци, каталог, каталози | רשימה, רשימות, קטלוג
fill in, enter data, data entry | compilare, inserire, inserimento, inserimento dati, riempire | попълвам, въвеждам, въвеждане | מילוי, הקלדה
attach, attachments, appended | allegare, allegato, allegati | прикачвам, прикачен файл | צירוף, קובץ מצורף, נספח, נספחים
delete, deleted | cancellare, eliminare dati, cancellato | изтривам, изтриване, заличаване | מחיקה, נמחק
modify, modified, editing | modificato, editare, ritocco | променям, видоизменям, редактиране, редактирам | עריכה
simple, simpler, plain | semplicità, elementare | опростен, елементарен | פשטות
fast, faster, rapid | celerità | бързина | זריז
convenient, comfort, comfortable | comodo, comodità, conveniente, confortevole | удобен, удобство, удобно, комфорт | נוח, נוחות, נוחים
useful, beneficial | utile, utili, utilità, proficuo | полезен, полезни, полезност | מועיל, תועלת
valuable, value, worth | prezioso | ценен, стойност | בעל ערך, יקר ערך
efficient, inefficient, inefficiencies | inefficienza, inefficienze, inefficiente | ефективен, неефективен, неефективност, ефикасен | חוסר יעילות
effective, efficacy |  | ефикасно, резултатен, действен | מועיל
positive, negative | positivo, positivi, negativo, negativi | положителен, отрицателен, положителни | חיובי, חיוביים
meaningful, significant | significativo, significativi, notevole | значителен, значителни, значим, съществени | משמעותי, משמעותיים, ניכר
huge, massive, giant | enorme, enormi, massiccio, gigante, gigantesco | огромен, огромни, гигантски, масивен | ענק, ענקי
intensive, intense | intensivo, intenso, intensità, intensivi | интензивен, интензивно, интензивност | אינטנסיבי, עוצמה
sensitive, sensitivity | sensibile, sensibili, sensibilità | чувствителен, чувствителни, чувствителност | רגיש, רגישים, רגישות
problematic, issue, trouble | problematico, problematica, guai | проблемен, неволи | בעייתי, צרות
impossible, unable | impossibile, impossibilitato, incapace | невъзможен, неспособен, невъзможно | בלתי אפשרי
possible, possibility | possibile, possibili, possibilità, eventualità | възможен, възможни, евентуален | אפשרי, אפשריים, אפשרות
available, availability | disponibile, disponibili, disponibilità | наличен, налични, разположение, наличност | זמין, זמינים, זמינות
wants, desired, wish | volere, desiderato, voluto, desiderare | искам, желая, желан | רצוי, רוצים, מעוניינים
unwanted, undesirable | indesiderato, indesiderati, sgradito | нежелан, нежелани | בלתי רצוי
unnecessary, superfluous | superfluo, inutile, inutili, superflui | излишен, ненужен, излишни, ненужни | מיותר, מיותרים
unknown, unidentified | sconosciuto, ignoto, sconosciuti, ignoti | непознат, неизвестен, неизвестни | אלמוני
well-known, known, famous | conosciuto, noto, famoso | известен, познат, прочут | ידוע, מפורסם
popular, popularity | popolare, popolarità, diffuso | популярен, популярност | פופולרי, פופולריות
native, genuine, pure | puro | неподправен | טהור
modern, contemporary | contemporaneo | модерен, съвременен, модерни | מודרני, מודרנית, עכשווי
creative, ideas for | estro | креативен |
style, elegant, aesthetics | stile, stili, estetica, elegante, bellezza | стил, елегантен, естетика, красота | סגנון, אסתטיקה, יופי
smooth, hot, warm | calore | горещ, топъл, топлина, горещо | חם, חמים
cold | freddo, fredda, freddi, gelido | студ, студен, студено | קר, קור
wet, moisture, humid | bagnato, muffa | влага, влажен, мухъл | רטוב, רטיבות, עובש
dry, arid | secco, arido, aridità, asciutto | сух, сушав, засушлив | יבש, צחיח, יובש
deep, deeper, depth | profondo, approfondire, approfondimento, approfondito | дълбок, задълбочен, задълбочаване | עמוק, העמקה, לעומק, מעמיק
external, foreign body | esterni, esterna, dall'esterno | външни, външна | חיצוני, חיצונית, חיצוניים
double, dual, twofold | doppio, duplice, doppi | двойни, двоен, двойно | כפול, כפולה, דו
multi, multiple | molteplice, plurimo, molteplici, multiplo | множествен, множество, многократен | מרובה, מרובים
thousands, millions | migliaia, milioni, centinaia, miliardi | хиляди, милиони, милион, милиард, стотици | אלפים, מיליון, מיליונים, מאות
half, third | metà | половина, наполовина | חצי, מחצית, שליש
equivalence, matching, pairing | incrocio dei dati | сдвояване | שידוך, הצלבה
interconnected, interdependent | interconnesso, interdipendente, interconnessione | взаимосвързан, взаимозависим | מקושרים, תלות הדדית
interference, disturbance | interferenza | смущение, смущения, намеса, безпокойство | התערבות
exposure, exposed | esposto, esposti | излагане | חשופים, חשוף
attract, appealing | attirare, richiamo | привличам, атрактивен | מושך
retain, retaining, keep people | trattenere, fidelizzare, trattenimento | задържам, задържане, запазвам | השארה
inspire, inspired | ispirare, ispirazione, ispirato | вдъхновявам, вдъхновение, вдъхновен | השראה, מעורר השראה
stimulate, revive, revitalise | rivitalizzare, rilanciare, rilancio, ravvivare, rianimare, vitalità | съживяване, съживявам, оживяване, възраждане | החייאה, התחדשות, תנופה
reconstruct, reconstruction, rebuild | ricostruire, ricostruzione, riedificare | възстановявам, реконструкция, възстановяване, преизграждане | שחזור, בנייה מחדש
consolidate, strengthen | consolidare, consolidamento, rinforzare, irrobustire | консолидирам, заздравяване, укрепвам, заздравявам | ביסוס, התבססות
unlock, open up, freeing | sbloccare, liberare, liberazione, sblocco | отключвам, освобождавам | שחרור, ביטול נעילה
relieve, relieving, relief | sollievo, alleggerire, sgravare | облекчавам, облекчение, облекчаване |
harness, exploit, leverage | far leva, avvalersi | оползотворяване, оползотворявам | מינוף, רתימה
resources lost, inefficiency, wasteful | dispersivo, sperpero, sprecone | разточителство, пилеене, разточителен | בזבזני, בזבוז משאבים
tackle, address problems, cope | affrontare, fronteggiare, far fronte | справям се | מתמודד, טיפול בבעיה
deal with, handle | occuparsi, sbrigare | обработвам, справям се, занимавам се | התעסקות
observe, see, seen | osservare, osservazione, vedere, osservatorio | наблюдавам, виждам, обсерватория, вижда | צפייה, תצפית
show, depict, illustrate | raffigurare, rappresentare | изобразявам, илюстрирам | המחשה
notice, noted | notare, accorgersi, nota | забелязвам, отбелязвам | הבחנה, שם לב
distinguish, distinguishing | distinguere, distinzione | различавам, отличавам, разграничаване | הבחנה, הבדלה
search, seek, seeking |  | издирвам, диря |
gain knowledge, know | conoscere | зная, познание | היכרות, יודעים
try, tried, attempt | tentare | опитвам, пробвам | ניסיון, לנסות
turn, switch over | girare, svolta | завой, обръщам, завъртане | פנייה, סיבוב, תפנית
raise, lift | sollevare, alzare, innalzare | вдигам, повдигане, повишавам | הרמה, העלאה, גיוס
throw, dump, dispose | gettare, buttare, buttare via, smaltire, smaltimento | хвърлям, изхвърлям, изхвърляне, депониране | זריקה, השלכה
push, pull, pressure | spinta, spingere, pressione, pressioni | натиск, бутам, налягане, тласък | לחץ, דחיפה, לחצים
hit, collide, crash | urto, scontro, scontri, tamponamento, schianto | сблъсък, сблъсъци, катастрофирам | התנגשות, התנגשויות
occur, happen, occurrence | accadere, succedere, verificarsi, avvenimento | случва се, случвам се, възникване | התרחשות
appear, appearance, emerging | apparire, comparsa, emergere, emergente | появявам се, поява, възникващ | מתעוררים, צץ
exist, presence | esistere, esistenza | съществувам, присъствие, наличие | קיום
miss, absence, absent |  | отсъстващ | חיסור
belong, identity | appartenere | принадлежа | השתייכות
promise, pledge | promessa, promettere, promesse | обещание, обещавам, обещания | הבטחה, הבטחות
thank, recognition, awards | premiazione, onorificenza | признание | הוקרה, אות
complain about, dissatisfaction | insoddisfazione, scontento, malcontento, protestare | недоволство, недоволни, незадоволеност | אי שביעות רצון, חוסר שביעות רצון, ממורמרים
satisfy, satisfied | soddisfare, soddisfatto, soddisfazione | удовлетвореност, доволен, доволни, удовлетворявам | שביעות רצון, מרוצה, סיפוק
rate, rated, ratings | giudizio, recensioni | рейтинг, оценявам |
rank, ranking, league table |  | класация, ранглиста | טבלה
deserve, merit, meritocratic | merito, meritocrazia, meritare, meritocratico | заслуга, заслужавам, меритокрация | ראוי, מריטוקרטיה
volunteer exchange, time bank | banca del tempo, banche del tempo, scambio di favori | банка на времето, размяна на услуги | בנק הזמן, חילופי שירותים
self-organised, self-managed | autogestione, autogestito, autogestiti | самоуправление, самоорганизиране | ניהול עצמי, התארגנות עצמית
free choice, independent | indipendente, indipendenza, indipendenti | независим, независимост, самостоятелен | בלתי תלוי
neutral, impartial | neutrale, neutralità, imparziale, imparzialità | неутрален, безпристрастен, неутралност | ניטרלי, אובייקטיבי, חסר פניות
objective, subjective | oggettivo, soggettivo, obiettività | обективен, субективен | אובייקטיבי, סובייקטיבי
formal, informal | formale, informale, informali, ufficiale, ufficiali | формален, неформален, официален | רשמי, פורמלי, בלתי פורמלי
strict, rigorous, rigorously | rigoroso, severo, rigore | строг, строги, стриктен | קפדני, מחמיר, נוקשה
harmless, hurtful, harmful | nocivo, nociva, dannosi, nocivi | вреден, вредни | הרסני, פוגעני
friendly, kind, polite | gentile, gentilezza, cortesia, amichevole | приятелски, любезен, учтив, приветлив | ידידותי, אדיב, אדיבות
vulnerable, weak groups | fasce deboli, soggetti deboli | уязвими групи, слаби групи | אוכלוסיות מוחלשות, אוכלוסיות חלשות
rich in, abundance | abbondanza, abbondante | изобилие, обилен | שפע, שופע
aware, awareness | consapevole, consapevolezza, consapevoli | осъзнат, съзнание, повишаване на осведомеността | העלאת מודעות
careful, caution, precaution | cautela, prudenza, precauzione, precauzioni, attento | предпазливост, внимателен, предпазни мерки | זהירות, אמצעי זהירות, זהיר
`;
