/** Words of what citizens and offices do with each other, and of how offices work: see `glossary.ts` beside this folder. */
export const COUNTERS = `
form, forms, application form | modulo, moduli, modulistica, formulario | формуляр, формуляри, бланка | טופס, טפסים
paperwork, paperless, paper | documenti cartacei, pratiche burocratiche, senza carta, dematerializzazione | документооборот, хартия, безхартиен | ניירת, נייר, ללא נייר
fee, fees, charge, charges, toll | tariffa, tariffe, canone, pedaggio | такса, такси, тол такса | אגרה, אגרות, דמי שימוש
utility bill, energy bill, electricity bill, water bill | bolletta, bollette | битова сметка, сметка за ток, сметка за вода | חשבון חשמל, חשבון מים
water bill, water charge, water consumption | bolletta acqua, bolletta dell'acqua, consumo idrico | сметка за вода, потребление на вода | חשבון מים, צריכת מים
receipt, receipts | ricevuta, scontrino, ricevute | касова бележка, разписка | קבלה, קבלות
refund, reimbursement, compensation, damages | rimborso, rimborsi, risarcimento, indennizzo | възстановяване на суми, обезщетение, компенсация | החזר, החזרים, פיצוי, פיצויים
discount, exemption, tax relief, tax incentive | sconto, esenzione, agevolazione, agevolazioni fiscali, sgravi fiscali | отстъпка, освобождаване, данъчно облекчение, данъчни облекчения | הנחה, פטור, הטבה, הטבות מס
tax return, income tax, tax declaration | dichiarazione dei redditi, imposta sul reddito, irpef | данъчна декларация, данък върху доходите | דוח מס, מס הכנסה, הצהרת הון
property tax, council tax, municipal tax, local taxes | imposta sugli immobili, imu, tributi locali, tasse comunali | данък сгради, имотен данък, местни данъци, местни данъци и такси | ארנונה, מסים עירוניים, מס רכוש
tourist tax, city tax | tassa di soggiorno, imposta di soggiorno | туристически данък | מס תיירים, מס תיירות
tax collection, tax officer, tax office | riscossione, riscossione delle imposte, ufficio delle imposte | събиране на данъци, данъчен служител, данъчна служба | גביית מסים, פקיד שומה
declaration, statement, statements | dichiarazione, dichiarazioni, autocertificazione | декларация, декларации, изявление | הצהרה, הצהרות, תצהיר
birth certificate, death certificate, marriage certificate | certificato di nascita, atto di nascita, certificati anagrafici, certificato di morte | акт за раждане, удостоверение за раждане, смъртен акт | תעודת לידה, תעודת פטירה, תעודת נישואין
identity card, id card, identity document | carta d'identità, documento di identità, carta di identità elettronica | лична карта, документ за самоличност | תעודת זהות, מסמך זיהוי
address, change of address, residence, domicile | residenza, indirizzo, cambio di residenza, domicilio | адрес, промяна на адрес, местожителство, адресна регистрация | כתובת, שינוי כתובת, מקום מגורים
citizens office, citizen service centre, municipal services, local services | ufficio relazioni con il pubblico, urp, servizi comunali, servizi municipali | център за обслужване на граждани, общински услуги, информационен център | מוקד שירות, מרכז שירות לתושב, שירותים עירוניים
city hall, town hall, municipal administration, municipal | municipio, palazzo comunale, amministrazione comunale, comunale, municipale | кметство, сграда на общината, общинска администрация, общински | בניין העירייה, מינהל עירוני, עירוני
call centre, contact centre, hotline, helpline | centralino, numero verde, linea telefonica, centro di contatto, assistenza telefonica | телефонен център, гореща линия, кол център, телефонна линия | מוקד טלפוני, קו חם, מוקד עירוני, מוקד
customer service, user support, enquiries, inquiries | assistenza clienti, servizio clienti, assistenza agli utenti | обслужване на клиенти, обслужване на граждани, запитвания | שירות לקוחות, פניות, פניות הציבור
opening hours, working hours, schedule, timetable | orario di apertura, orari, orario, orario di lavoro | работно време, разписание, график | שעות פתיחה, שעות עבודה, לוח זמנים
deadline, expiry, due date, reminder | scadenza, scadenze, promemoria | краен срок, срок, напомняне | מועד אחרון, תזכורת, תאריך יעד
delay, delays, backlog | ritardo, ritardi, arretrato | забавяне, закъснение, закъснения, изоставане | עיכוב, עיכובים, איחור
response time, processing time, travel time, duration | tempi di risposta, tempo di risposta, tempi di percorrenza, durata | време за реакция, време за отговор, време за пътуване, продължителност | זמן תגובה, זמן טיפול, זמן נסיעה, משך
once-only principle, once only | una volta sola, principio una tantum, principio once only | еднократно събиране, принцип на еднократност | עקרון הפעם האחת
digital by default, online service, e-services, online services | servizi online, servizi in rete, servizio online, sportello telematico | електронна услуга, електронни услуги, онлайн услуга, онлайн услуги | שירות מקוון, שירותים מקוונים
self-service, kiosk, terminal, vending | chiosco, totem, terminale, fai da te | самообслужване, терминал, киоск, автомат | שירות עצמי, קיוסק, עמדת שירות, מסוף
proactive services, proactive, life event, life events | servizi proattivi, proattivo, eventi della vita | проактивни услуги, проактивен, житейско събитие | שירותים יזומים, פרואקטיבי, אירועי חיים
personalised services, personalisation, tailored | servizi personalizzati, personalizzazione, su misura | персонализирани услуги, персонализация, персонализиран | שירות מותאם אישית, התאמה אישית, מותאם
eligibility, entitlement, eligible | idoneità, ammissibilità, requisiti, avente diritto | допустимост, право на помощ, отговарящ на условията | זכאות, זכאי, זכאים
social card, benefits card, beneficiaries, beneficiary, recipients | beneficiario, beneficiari, destinatari, percettori | бенефициент, бенефициенти, получатели | מוטב, מוטבים, מקבלי קצבאות, נהנים
child benefit, family allowance, parental leave | assegno familiare, assegni familiari, assegno unico, congedo parentale | детски надбавки, семейни помощи, родителски отпуск | קצבת ילדים, דמי לידה, חופשת לידה
disability benefit, disability pension, invalidity | pensione di invalidità, invalidità civile, assegno di invalidità | инвалидна пенсия, помощи за инвалидност | קצבת נכות, אחוזי נכות
unemployment benefit, unemployment insurance | sussidio di disoccupazione, indennità di disoccupazione, assicurazione contro la disoccupazione | обезщетение за безработица, помощи за безработни | דמי אבטלה, ביטוח אבטלה
sick leave, absence, absenteeism | congedo per malattia, assenza per malattia, assenze, assenteismo | болничен, отпуск по болест, отсъствие, отсъствия | חופשת מחלה, היעדרות, היעדרויות, ימי מחלה
caseworker, case worker, case management, case handling | assistente sociale, gestione dei casi, gestione delle pratiche | социален работник, водещ на случай, управление на случаи | מנהל תיק, עובד מקרה, ניהול תיקים, טיפול בתיקים
casefile, dossier, files, file | fascicolo, fascicoli, incartamento | досие, досиета, преписка, файл | תיק, תיקים, קובץ, קבצים
document management, records management, workflow, workflows | gestione documentale, protocollo informatico, flusso di lavoro, flussi documentali | управление на документи, документооборот, работен процес | ניהול מסמכים, ניהול רשומות, תהליכי עבודה
stamp, seal, timestamp, time stamping | timbro, sigillo, bollo, marca temporale | печат, щемпел, времеви печат | חותמת, חותם, חותמת זמן
certificates, certified copy, apostille, legalisation | copia autentica, copia conforme, apostille, legalizzazione | заверено копие, апостил, заверка, легализация | העתק מאושר, אפוסטיל, אימות מסמכים
office, offices, department, directorate | ufficio, uffici, dipartimento, direzione, assessorato | служба, отдел, дирекция, офис | משרד, לשכה, מחלקה, אגף
public official, officials, officer, clerk | pubblico ufficiale, funzionari, addetto, impiegato comunale | длъжностно лице, чиновник, чиновници, длъжностни лица | פקיד, פקידים, עובד ציבור, עובדי ציבור
public employees, municipal employees, civil servants | dipendenti pubblici, impiegati pubblici, dipendenti comunali | държавни служители, общински служители | עובדי עירייה, עובדי מדינה
teleworking, remote work, working from home, smart working | telelavoro, lavoro agile, lavoro da remoto | дистанционна работа, работа от вкъщи, работа от разстояние | עבודה מרחוק, עבודה מהבית
workload, overtime, shift, shifts, staffing | carico di lavoro, straordinari, turni, organico | натоварване, смени, смяна, извънреден труд | עומס עבודה, משמרת, משמרות, שעות נוספות
team, teams, task force | squadra, gruppo, gruppi di lavoro, unità operativa | екип, екипи, отряд | צוות, צוותים, כוח משימה
procurement procedure, public contract, contracting authority, framework agreement | stazione appaltante, contratto pubblico, accordo quadro, centrale di committenza | възложител, рамково споразумение, публичен договор | רשות מזמינה, הסכם מסגרת, התקשרות
bidder, bid, offer, tender evaluation | offerente, offerta, offerte, concorrente | оферта, оференти, участник в търг | מציע, הצעה, הצעות מחיר
expenses, expenditure, spending, travel expenses | spese, spesa, spese di viaggio, note spese | разходи, харчене, командировъчни | הוצאות, הוצאה
cost savings, cost reduction, save money, lower costs | risparmio di costi, riduzione dei costi, risparmiare | икономия, икономии, намаляване на разходите, спестяване на средства | חיסכון בעלויות, הפחתת עלויות, הורדת עלויות, חיסכון כספי
cost-effective, value for money | economicità, rapporto costi benefici, efficacia dei costi | икономически ефективен, рентабилен | עלות תועלת, חסכוני
accounting, bookkeeping, accounts, ledger | contabilità, ragioneria, contabile, libro mastro | счетоводство, счетоводен, счетоводна книга | חשבונאות, הנהלת חשבונות, ספר חשבונות
auditor, court of auditors, internal audit | revisore, corte dei conti, revisori | одитор, сметна палата, вътрешен одит | מבקר, מבקר המדינה, ביקורת פנימית, רואה חשבון
treasury, ministry of finance | tesoro, tesoreria, ministero delle finanze, ministero dell'economia | хазна, министерство на финансите, съкровище | אוצר, משרד האוצר
grants management, call for proposals, funding call, application for funding | bando, bandi, invito a presentare proposte, contributi a fondo perduto | покана за предложения, кандидатстване за финансиране, грантова схема | קול קורא, קולות קוראים, הגשת הצעות
cofinancing, co-funding, matching funds | cofinanziamento | съфинансиране | מימון משותף
public-private partnership, private sector, private companies | partenariato pubblico privato, settore privato, aziende private | публично частно партньорство, частен сектор, частни фирми | שותפות ציבורית פרטית, מגזר פרטי, חברות פרטיות
decentralisation, decentralised, decentralized, devolution, autonomy | decentramento, decentralizzato, decentrata, autonomia | децентрализация, децентрализиран, автономия | ביזור, מבוזר, אוטונומיה
centralised, centralisation, central government | centralizzato, accentramento, governo centrale | централизиран, централизация, централна власт, централно правителство | מרכוז, ריכוזי, ממשלה מרכזית, שלטון מרכזי
national, nationwide, country | nazionale, paese, nazione | национален, държавен, страна | לאומי, ארצי, מדינה, ארץ
federal | federale | федерален | פדרלי
province, county, provincial | provincia, contea, provinciale | провинция, окръг, окръжен | מחוז, פרובינציה, נפה
european commission, commission, commissioner | commissione europea, commissione, commissario | европейска комисия, комисия, комисар | הנציבות האירופית, נציבות, ועדה
member states, member state | stati membri, stato membro | държави членки, държава членка | מדינות חברות, מדינה חברה
international, worldwide, global | internazionale, mondiale, globale | международен, световен, глобален | בינלאומי, בין לאומי, עולמי, גלובלי
cross-border, transnational, border regions | transfrontaliero, transnazionale, oltre confine | трансграничен, презграничен, транснационален | חוצה גבולות, חוצי גבולות, בין מדינות, טרנס לאומי
embassy, consulate, diplomatic, foreign affairs | ambasciata, consolato, diplomatico, affari esteri | посолство, консулство, дипломатически, външни работи | שגרירות, קונסוליה, דיפלומטי, משרד החוץ
interior, ministry of interior, home affairs | ministero dell'interno, affari interni | министерство на вътрешните работи, вътрешни работи | משרד הפנים
legislator, lawmaking, bill of law, draft law, decree | legislatore, disegno di legge, decreto, proposta di legge | законодател, законопроект, указ, постановление | מחוקק, הצעת חוק, צו
parliamentary question, member of parliament, deputies, plenary | interrogazione parlamentare, deputato, deputati, seduta | депутат, депутати, народен представител, парламентарен въпрос | חבר פרלמנט, חבר כנסת, חברי כנסת, שאילתה
ballot, voter, voters, polling station, electoral, electorate | elettore, elettori, elettorale, urna, seggio elettorale, scheda elettorale | избирател, избиратели, изборен, бюлетина, избирателна секция | בוחר, בוחרים, קלפי, אלקטורלי
city council meeting, council minutes, session, sessions | seduta del consiglio, verbale del consiglio, sessione | заседание на общинския съвет, сесия, протокол | ישיבת מועצה, מליאת המועצה, מושב, פרוטוקולים
feedback, suggestion, suggestions, ideas, idea | suggerimento, suggerimenti, riscontro, idea, idee, proposte | предложение, предложения, идея, идеи, обратна връзка | משוב, הצעות לשיפור, רעיון, רעיונות
opinion, public opinion, sentiment, sentiment analysis | opinione, opinione pubblica, sentimento, umore | мнение, обществено мнение, настроения | דעת קהל, דעה, סנטימנט, רגש
report a problem, street problems, issue reporting, citizen reports | segnalazione dei cittadini, segnalazione di guasti, segnalare un problema | сигнал от граждани, сигнали на граждани, подаване на сигнал | דיווח על מפגע, מפגע, מפגעים, דיווחי תושבים
whistleblower, whistleblowing, anti-corruption, bribery, bribe | segnalazione di illeciti, anticorruzione, tangenti, tangente, corruttela | подаване на сигнали за нередности, борба с корупцията, антикорупционен, подкуп | חושף שחיתויות, מאבק בשחיתות, שוחד
conflict of interest, lobbying, lobby | conflitto di interessi, lobby | конфликт на интереси, лобизъм | ניגוד עניינים, לובי, שדלנות
irregularities, irregularity, misuse, abuse of funds | irregolarità, uso improprio, malversazione | нередности, нередност, злоупотреби, неправомерно използване | אי סדרים, ליקויים, שימוש לרעה
public trust, confidence, trust in government | fiducia dei cittadini, fiducia nelle istituzioni | обществено доверие, доверие в институциите | אמון הציבור, אמון במוסדות
modernisation, modernise, reform, reorganisation | modernizzazione, ammodernamento, riforma, riorganizzazione | модернизация, модернизиране, реформа, реорганизация | מודרניזציה, רפורמה, ארגון מחדש
efficiency of administration, administrative efficiency, productivity | efficienza amministrativa, produttività | административна ефективност, производителност | יעילות מנהלית, פרודוקטיביות, תפוקה
effectiveness, performance, performance management | efficacia, prestazioni, rendimento | ефективност, ефикасност, представяне | אפקטיביות, יעילות, ביצועים
quality of life, well-being, wellbeing, liveability, liveable | qualità della vita, benessere, vivibilità, vivibile | качество на живот, благосъстояние, благоденствие | איכות חיים, רווחה, איכות החיים
standard of living, cost of living | tenore di vita, costo della vita, carovita | стандарт на живот, жизнен стандарт, разходи за живот | רמת חיים, יוקר המחיה
`;
