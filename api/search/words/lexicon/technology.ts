/** Computers, data, machines and what is built with them: see `lexicon.ts` beside this folder. */
export const TECHNOLOGY = `
interface, interfaces, user interface | interfaccia, interfacce, interfaccia utente | интерфейс, интерфейси, потребителски интерфейс | ממשק משתמש
module, modules, modular | modulare, moduli software, modularità | модул, модули, модулен | מודול, מודולים, מודולרי
code, coding, source code, programming | codice, codici, codice sorgente | код, кодове, програмиране, програмен код, изходен код | קוד, קידוד, תכנות, קוד מקור
programmer, developer, developers | sviluppatore, sviluppatori | програмист, програмисти, разработчик, разработчици | מתכנת, מתכנתים, מפתח תוכנה, מפתחי תוכנה
server, servers, backend | servente, lato server | сървър, сървъри, бекенд | שרת, שרתים
hardware | componenti hardware, apparati | хардуер, апаратура | חומרה
tablet, tablets, desktop, laptop | tavoletta, portatile, portatili | таблет, таблети, лаптоп, лаптопи, настолен компютър | טאבלט, טאבלטים, לוח חכם
browser, browsers, click | navigatore web, cliccare | браузър, браузъри, кликване | דפדפן, דפדפנים, קליק
webcam | telecamera del computer | уебкамера, уеб камера | מצלמת רשת, מצלמת אינטרנט
dataset, datasets, data set | insieme di dati, raccolta di dati | набор от данни, масив от данни, набори от данни | מערך נתונים, סט נתונים
metadata | metadati | метаданни | מטא נתונים, מטה דאטה
repository, repositories | archivio digitale, deposito digitale, repertorio | хранилище, хранилища, репозиторий | מאגר, מאגרים
store, stored, storing | memorizzare, immagazzinare | съхранявам, съхранява | אגירה, מאוחסן
upload, download, downloaded | caricare | качвам, качване, сваляне, изтегляне, изтеглям | העלאה, הורדה, להוריד, הורדות
update, updated, updates | aggiornare, aggiornamento, aggiornato, aggiornamenti | актуализирам, актуализация, актуализиране, осъвременяване | מעודכן
version, versions | versione, versioni | версия, версии | גרסה, גרסאות, גירסה
install, installed, installation | installare, installazione, installazioni, posa in opera | инсталирам, инсталиране, монтиране, поставяне, инсталация | הצבה
configuration, setup, settings | configurazione, configurare | конфигурация, настройка, настройки, конфигуриране | הגדרות, תצורה, קונפיגורציה
deploy, deployed, rollout | dispiegare, dispiegamento, schierare, messa in servizio | внедрявам, разгръщане, внедрен | פריסה, פורסים
adopt, adopted, adoption | adottare, adottato | възприемам, въвеждане, възприемане | מאמצים
introduce, introduction | introdurre, introduzione, introdotto | въвеждам, въвежда, въвеждане | מבוא
launch, launched, rollout | lanciare, lancio, varare | стартирам, пускане, лансиране | השקה, השקת, שיגור
generate, generating, generation | generare, produrre | генерирам, генерира, генериране, пораждане | הפקה, מחולל, ייצור
generative ai, language models, chatgpt | ia generativa, modelli linguistici, intelligenza artificiale generativa | генеративен изкуствен интелект, езикови модели, езиков модел | בינה מלאכותית יוצרת, מודל שפה, מודלי שפה
train a model, training data, supervised | addestrare, addestramento, dati di addestramento | обучение на модел, обучаващи данни, трениране | אימון מודל, נתוני אימון, אימון
cluster, clustering | raggruppare, raggruppamento, grappolo, raggruppamenti | клъстер, клъстериране, групиране, клъстери | אשכול, אשכולות
regression, correlation, statistical model | regressione, modello statistico | регресия, регресионен, статистически модел | רגרסיה, מודל סטטיסטי
extract, extraction | estrarre, estrazione, ricavare | извличам, извличане, екстракция | הפקה, מיצוי, שאיבה
capture, captured | acquisire, catturare, cattura, ripresa | заснемане, улавяне, прихващане, улавям | תיעוד
gather, gathering, gathered | radunare, adunare | събира | כינוס, ליקוט
aggregate, aggregation | aggregare, aggregazione, accorpare | агрегиране, обобщаване, обединяване | צבירה, איחוד
merge, combine, combined | combinare, combinazione, unire, accorpamento | комбинирам, комбиниране, комбинация, съчетаване, обединявам | איחוד, משלב
unify, unified, integrated | unificare, unificato, unificazione | обединен, унифициране, единен, интегриран | איחוד, אחיד, מאוחד, משולב
embed, embedded, incorporate | incorporare, incorporato, inglobare | вграждам, вграден, включвам, вграждане | משובץ
silos, siloed | compartimenti stagni, sili | силози, изолирани системи, капсулиране | מידור
filter, filters | filtrare, filtro, filtri | филтър, филтри, филтриране | סינון, מסנן, מסננים, פילטר
tag, tagging, tags | tag | таг, тагове, маркиране | תיוג, תגית, תגיות
highlight, mark, markers | evidenziare, contrassegnare, segnalino | подчертавам, маркиране, отбелязване, маркери | הדגשה, סימון, סימנים
encode, encoding, encoded | codificare, codifica, codificato | кодирам, кодиране, кодиран | קידוד, מקודד
cryptographic, cryptography |  | криптографски, криптографско | קריפטוגרפי
private key, public key, keys | chiave privata, chiave pubblica, chiavi | частен ключ, публичен ключ, ключове | מפתח פרטי, מפתח ציבורי, מפתחות
protocol, protocols | protocolli di rete, regole di comunicazione | комуникационен протокол | פרוטוקולי תקשורת
token, mint, stablecoin | gettone, gettoni digitali, moneta stabile, coniare | стейбълкойн, сечене | מטבע יציב, טוקן
decentralised application, dapp | applicazione decentralizzata, applicazioni decentralizzate | децентрализирано приложение, децентрализирани приложения | יישום מבוזר, אפליקציה מבוזרת
layer, layers | strato, strati, livelli | слой, слоеве, пласт | שכבה, שכבות, רובד
architecture, middleware, microservices | microservizi, architettura software | микроуслуги, софтуерна архитектура | מיקרו שירותים, ארכיטקטורת תוכנה
gateway, entry point | punto di accesso, varco | шлюз, входна точка | שער, נקודת כניסה
channel, channels |  |  | ערוץ, ערוצים, אפיק
multichannel, multimodal, multimedia | multimediale, multimodale, multicanale | мултимедия, мултимодален, многоканален | מולטימדיה, רב ערוצי, רב אמצעי
stream, streaming, live stream | flusso, flussi, trasmissione in diretta, diretta | излъчване на живо, стрийминг | הזרמה, סטרימינג, שידור חי, זרם
transmit, transmitted, transmission | trasmettere, trasmesso | предавам, предава, излъчване | העברה, תמסורת
telecommunications, telephony | telecomunicazioni, telecomunicazione | телекомуникации, далекосъобщения | טלקומוניקציה, טלפוניה
edge computing, cloud infrastructure | infrastruttura cloud, calcolo ai margini | облачна инфраструктура, облачни услуги, облачен | תשתית ענן, מחשוב קצה
backup, backups, recovery | copia di sicurezza, ripristino, salvataggio, copie di sicurezza | резервно копие, възстановяване, архивиране на данни | גיבוי, שחזור, גיבויים
offline, downtime | tempo di inattività | офлайн, престой | אופליין, השבתה
script, template, templates | modello di documento, modelli di documenti, canovaccio | шаблон, шаблони, образец, образци | תבנית, תבניות, תסריט
format, formats |  | формат, формати | פורמט, תבנית, פורמטים
pdf, scanned documents | documenti scansionati | сканирани документи | מסמכים סרוקים
print, printed, printing | stampante, tipografia | отпечатване, принтер, печатам, отпечатан | הדפסה, דפוס, מדפסת, מודפס
3d printing, 3d printer | stampa 3d, stampante 3d, stampa tridimensionale | триизмерен печат, триизмерен принтер | הדפסת תלת ממד, מדפסת תלת ממד
button, panic button | pulsante, bottone, pulsante antipanico | бутон, бутони, паник бутон, копче | כפתור, לחצן, לחצן מצוקה
gesture, motion, movement | gesto, gesti, movimento, movimenti | жест, жестове |
virtual, immersive, augmented | immersivo, aumentata | потапящ | סוחף
graph, graphs, chart | grafo, grafici, grafico, diagramma | диаграма, граф | גרף, גרפים, תרשים
visual, imagery, figures | immaginario | визуален, образи, фигури | חזותי, ויזואלי, דימויים
snapshot, video, videos | videoclip, istantanea | клип, видеоклип |
pixel, resolution | risoluzione, definizione dell'immagine | резолюция, разделителна способност, пиксел | רזולוציה, פיקסל
geographic data, geo, geodata | dati geografici, georeferenziato, geografico, coordinate | геоданни, географски, координати, геопространствен | גאוגרפי, גיאוגרפי, נתונים גאוגרפיים, קואורדינטות
accelerometer, magnetic | accelerometro, magnetico | акселерометър, магнитен | מד תאוצה, מגנטי
domain, domains | dominio, domini | домейн, домейни, сфера | תחום, מרחב, דומיין
user account, subscriber, subscribe | utenza, abbonarsi, abbonato, sottoscrittore, iscritti | абонат, абонати, абониране, потребителски профил | חשבון משתמש, מינוי
profile, profiles, profiling | profilo, profili, profilazione | профил, профили, профилиране | פרופיל, פרופילים, אפיון
credentials, access control | controllo accessi, controllo degli accessi | удостоверения за достъп, контрол на достъпа, идентификационни данни | אישורי גישה, בקרת גישה, בקרת כניסה
malicious, cyberattacks, malware | malevolo, malevoli, programmi dannosi, dannoso | злонамерен, зловреден, злонамерени, зловреден софтуер | זדוני, נוזקה, נוזקות, תוכנה זדונית
vulnerability, intrusion | vulnerabilità informatica, intrusione, intrusioni, violazione dei dati | уязвимост, уязвимости, проникване, пробив, пробиви | פרצה, פרצות, חדירה
confidential, confidentiality, secrecy | riservato, confidenziale, segretezza | поверителен, тайна, секретност | סודי, סודיות, חיסיון, חסוי
secret, anonymous | segreto, segreti, anonimo, anonimato | таен, тайна, анонимен, анонимност | סוד, אנונימי, אנונימיות, סודי
integrity, tamper-proof | integrità | цялост, интегритет, неприкосновеност, защитен от подправяне | שלמות, יושרה
manipulate, manipulation, altered | manipolare, manipolazione, alterare, alterato, manomettere | манипулирам, променен | מניפולציה, עיבוד
traceable record, timestamp | datazione, data certa | удостоверяване на време |
scalable, scalability | scalabile, scalabilità | мащабируем, мащабируемост | מדרגי, סקיילביליות, מדרגיות
performance, latency, response | reattività, latenza | бързодействие | השהיה
seamless, smooth, smoothly | fluido, senza interruzioni, scorrevole | безпроблемен, гладък, плавен |
usable, user-friendly, intuitive, friendly | facile da usare, intuitivo, usabilità, intuitiva | лесен за ползване, удобен, интуитивен, използваемост | ידידותי, ידידותי למשתמש, אינטואיטיבי, נוח לשימוש
interactive, interaction, interactions | interattivo, interazione, interazioni, interattiva, interagire | интерактивен, взаимодействие, взаимодействия | אינטראקטיבי, אינטראקציה, אינטראקציות, פעולה הדדית
technical, technician | tecnico, tecnici, tecnicamente | технически, техник, техници, техническо | טכני, טכנאי, טכנאים
equipment, equipped, kit | attrezzatura, attrezzature, apparecchiatura, apparecchiature, dotazione | оборудване, апаратура, екипировка, комплект, оборудван | מאובזר, מצויד
device, wearables, gadget | congegno | уред, уреди, джаджа | מכשור, לביש
engine, motor | motore | двигател, двигатели | מנוע, מנועים
circuit, circuits, electrical | circuito, circuiti | верига, вериги, електрическа верига | מעגל, מעגלים, מעגל חשמלי
wheel, wheels | ruota, ruote | колела на кола, гуми | גלגל, גלגלים
laser, radar | raggi laser | лазерен |
raw material, raw data | materia prima, materie prime, dati grezzi, grezzo | суровина, суровини, необработени данни | חומר גלם, חומרי גלם, נתונים גולמיים
preprocessing, processing, data processing | elaborazione, elaborare, elaborazione dei dati, trattamento dei dati | обработка, обработвам, обработване, обработка на данни | עיבוד, עיבוד נתונים, עיבוד מידע
input, output | dati in ingresso, immissione | входни данни, изходни данни, въвеждане на данни | קלט, פלט, הזנת נתונים
execute, execution | eseguire, esecuzione | изпълнявам, изпълнява | הרצה, מבצע
trigger, automatic trigger | innescare, attivare, attivazione, innesco | задействане, задействам, активиране | הפעלה, הדק, טריגר
interoperable, compatible, compatibility | compatibile, compatibilità | съвместим, съвместимост, оперативно съвместим | תואם
middle layer, switch, switching | interruttore | превключване, превключвател, преминаване | מתג
autonomous, self-driving |  | самостоятелен | אוטונומי
swarm, swarms | sciame, sciami | рояк, ройове | נחיל, נחילים, להקה
humanoid, machine assistant | robot umanoide | човекоподобен робот, хуманоиден | רובוט דמוי אדם, דמוי אדם
cybernetics, cyber | cibernetica, cibernetico | кибернетика, кибер | קיברנטיקה
high-tech, tech, start-up scene | alta tecnologia | високи технологии, високотехнологичен | היי טק, הייטק, עילית
fintech, financial technology | tecnologia finanziaria, tecnofinanza | финтех, финансови технологии | פינטק, טכנולוגיה פיננסית
hackathon, challenge | maratona di programmazione | хакатон | האקתון
test bed, testbed, sandbox | banco di prova, campo di prova, sperimentazione controllata | тестова среда, изпитателен полигон, изпитателна среда | שדה ניסוי, סביבת ניסוי
prototype, mock-up |  | макет |
demonstrator, demonstration project, demo | progetto dimostrativo | демонстрационен проект, демонстратор, демонстрационен | הדגמה, מיזם הדגמה
open standards, proprietary | standard aperti, software proprietario | отворени стандарти, собственически софтуер | תקנים פתוחים, קנייני, תקן פתוח
free software, reusable, reuse of software | riusabile | свободен софтуер, многократна употреба, преизползваем | תוכנה חופשית, ניתן לשימוש חוזר
quick response code, qr code | codice qr, codici qr | кюар код, код за сканиране | קוד סריקה, ברקוד
barcode, radio frequency identification, rfid | codice a barre, codici a barre, radiofrequenza | баркод, баркодове, радиочестотен | ברקוד, תדר רדיו
e-ticket, contactless | biglietto elettronico, senza contatto, biglietteria elettronica | електронен билет, безконтактен, безконтактно | כרטיס אלקטרוני
geolocalised app, navigation app | navigatore satellitare, applicazione di navigazione | навигация, навигационно приложение | ניווט, אפליקציית ניווט
digital skills, computer course, computer literacy | corso di informatica, corsi di informatica, alfabetizzazione informatica | компютърен курс, компютърни курсове, компютърна грамотност | קורס מחשבים, מיומנויות דיגיטליות, קורסי מחשב
screen, screens, display | schermo, schermi, display | екран, екрани, дисплей, монитор | צג
keyboard, mouse, touch screen | tastiera, schermo tattile | клавиатура, сензорен екран, тъчскрийн | מקלדת, מסך מגע
charger, socket, plug | caricatore, presa elettrica, spina, presa di corrente | зарядно, контакт, щепсел | שקע, תקע
battery life, accumulator | accumulatore, accumulatori | акумулатор | מצבר
cable, fibre, optical fibre | fibra ottica, fibra, banda ultralarga | оптика, оптичен интернет | סיב אופטי, סיבים אופטיים
`;
