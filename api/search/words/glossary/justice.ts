/** Words of law, order and danger: see `glossary.ts` beside this folder. */
export const JUSTICE = `
legal, lawful, juridical | legale, giuridico | правен, законен, юридически | משפטי, חוקי
legal advice, legal information, legal help | consulenza legale, consulenza giuridica, assistenza giuridica | правен съвет, правни съвети, правна консултация | ייעוץ משפטי, מידע משפטי
legal certainty, legal framework, regulatory framework | certezza del diritto, certezza giuridica, quadro normativo, quadro giuridico | правна сигурност, правна рамка, нормативна рамка | ודאות משפטית, מסגרת חוקית, מסגרת רגולטורית
regulator, regulatory, supervisory authority, watchdog | autorità di vigilanza, autorità di regolazione, regolatorio, garante | регулатор, регулаторен, надзорен орган | רגולטור, רגולטורי, גוף מפקח
regulatory sandbox, sandbox | spazio di sperimentazione normativa, sandbox normativa, sandbox | регулаторна лаборатория, регулаторен пясъчник | ארגז חול רגולטורי, ארגז חול
supervision, oversight | supervisione, sorveglianza, controllo | надзор, контрол | השגחה, פיקוח
administrative procedure, administrative decision, appeal, appeals | procedimento amministrativo, atto amministrativo, ricorso, ricorsi, appello | административна процедура, административен акт, обжалване, жалби | הליך מנהלי, החלטה מנהלית, ערעור, ערעורים
lawsuit, litigation, trial in court, court proceedings | causa legale, processo penale, processo civile, contenzioso, procedimento giudiziario | съдебно дело, съдебен процес, дело, съдебно производство | תביעה משפטית, הליך משפטי, הליכים משפטיים, התדיינות
court hearing, hearings, hearing in court | udienza, udienze | съдебно заседание, заседания, изслушване | דיון בבית משפט, שימוע, דיונים
supreme court, constitutional court | corte suprema, corte di cassazione, corte costituzionale | върховен съд, конституционен съд | בית המשפט העליון, בית משפט עליון
verdict, sentence, conviction, punishment | verdetto, pena, condanna, punizione | присъда, наказание, осъждане | גזר דין, עונש, הרשעה, ענישה
accused, defendant, suspect, suspicious, suspicion | imputato, accusato, sospettato, sospetto, sospetti | обвиняем, подсъдим, заподозрян, съмнителен, подозрение | נאשם, חשוד, חשודים, חשד
criminal, offender, offenders, perpetrator | criminale, criminali, delinquente, autore di reato, penale | престъпник, престъпници, нарушител, извършител, криминален | עבריין, עבריינים, פושע, פלילי
juvenile delinquency, youth crime, gang, gangs | delinquenza giovanile, criminalità giovanile, devianza minorile, banda, baby gang | младежка престъпност, детска престъпност, банда, банди | עבריינות נוער, כנופיה, כנופיות, פשיעת נוער
organised crime, mafia, subversive crime, undermining | criminalità organizzata, mafia, mafioso | организирана престъпност, мафия | פשע מאורגן, פשיעה מאורגנת, מאפיה
drug trafficking, drug crime, drug dealing, narcotics | traffico di droga, spaccio, stupefacenti, narcotraffico | наркотрафик, трафик на наркотици, наркопрестъпления | סחר בסמים, סמים מסוכנים
murder, homicide | omicidio, assassinio | убийство | רצח
rape, sexual violence, sexual harassment, harassment | stupro, violenza sessuale, molestie, molestie sessuali | изнасилване, сексуален тормоз, сексуално насилие | אונס, אלימות מינית, הטרדה מינית, הטרדה
stalking, threat, threats, intimidation | minaccia, minacce, persecuzione, intimidazione | заплаха, заплахи, преследване | איום, איומים, הטרדה מאיימת
pickpocket, shoplifting, car theft, bicycle theft | borseggio, taccheggio, furto d'auto, furto di biciclette | джебчийство, кражба на автомобили, кражба на велосипеди | כייסות, גניבת רכב, גניבת אופניים
scam, phishing, identity theft, swindle | truffa, truffe, raggiro, furto d'identità | измама, фишинг, кражба на самоличност | תרמית, עוקץ, דיוג, גניבת זהות
fraudulent, fraudster, forgery, forged documents, falsified | fraudolento, truffatore, falsificazione, documenti falsi, contraffatto | измамен, измамник, подправяне, фалшиви документи, фалшификация | זיוף מסמכים, נוכל, רמאות, מזויף
insurance fraud, false claims | frode assicurativa, frodi assicurative | застрахователна измама, застрахователни измами | הונאת ביטוח
credit card fraud, payment fraud | frode con carta di credito | измами с кредитни карти | הונאת אשראי, הונאת כרטיסי אשראי
financial crime, terrorist financing, suspicious transactions | reati finanziari, criminalità finanziaria, finanziamento del terrorismo, operazioni sospette | финансови престъпления, финансиране на тероризма, съмнителни сделки | פשיעה כלכלית, מימון טרור, עבירות כלכליות
crime scene, traces, dna, evidence collection | scena del crimine, tracce, dna | местопрестъпление, следи, днк, улики | זירת פשע, עקבות, דנא
bodycam, body camera, dashcam | bodycam, telecamera indossabile | боди камера, нателна камера | מצלמת גוף, מצלמות גוף
public prosecutor, prosecution service | procura, pubblica accusa | прокурори, обвинение | תביעה כללית, התביעה, פרקליט
security forces, gendarmerie, carabinieri, municipal police, local police | forze di sicurezza, carabinieri, polizia locale, polizia municipale, vigili urbani | сили за сигурност, жандармерия, общинска полиция, местна полиция | כוחות הביטחון, שיטור עירוני, פיקוח עירוני
border guard, border police, frontier control, asylum border | guardia di frontiera, polizia di frontiera | гранична полиция, гранична охрана | משמר הגבול, משטרת הגבולות, ביקורת גבולות
lie detection, deception, lie detector | macchina della verità, rilevamento delle menzogne | детектор на лъжата | גלאי שקר, פוליגרף
dangerous, hazardous, danger, hazard | pericoloso, pericolo, pericoli | опасен, опасност | מסוכן, סכנה, סיכונים
damage, destruction, harm, loss | danno, danni, distruzione, perdita | щета, щети, вреда, увреждане, загуба | נזק, נזקים, הרס, אובדן
explosion, bomb, chemical accident | esplosione, bomba, incidente chimico | експлозия, бомба, химическа авария | פיצוץ, פצצה, תאונה כימית
evacuation, shelter, bomb shelter | evacuazione, rifugio, bunker | евакуация, скривалище, бомбоубежище, подслон | פינוי, מקלט, מקלטים, ממד
search for missing, lifeguard, drowning, mountain rescue | bagnino, annegamento, soccorso alpino | спасител, удавяне, планинско спасяване | מציל, טביעה, חילוץ
first responders, emergency services, emergency response, dispatch, control room, operations centre | soccorritori, servizi di emergenza, sala operativa, centrale operativa, pronto intervento | спешни служби, аварийни служби, спасителни служби, реагиране при извънредни ситуации, диспечерски център | כוחות הצלה, כוחות חירום, שירותי חירום, חדר מצב, מוקד חירום
alarm, smoke detector, siren | allarme, allarmi, sirena, rilevatore di fumo | аларма, сирена, детектор за дим | אזעקה, אזעקות, גלאי עשן, צופר
critical infrastructure, vital infrastructure | infrastruttura critica, infrastrutture critiche | критична инфраструктура | תשתית קריטית, תשתיות קריטיות, תשתיות חיוניות
flood protection, dike, dam, dams | protezione dalle alluvioni, argine, diga, dighe, difesa idraulica | защита от наводнения, дига, диги, язовир, язовири | הגנה מפני שיטפונות, סכר, סכרים, סוללה
storm, hurricane, tornado, wind, extreme weather | tempesta, uragano, vento, eventi estremi, maltempo, eventi meteorologici estremi | буря, ураган, вятър, екстремни явления, екстремно време | סופה, סערה, הוריקן, רוח, מזג אוויר קיצוני
volcano, eruption, tsunami | vulcano, eruzione, maremoto | вулкан, изригване, цунами | הר געש, התפרצות, צונאמי
victim support, assistance to victims, witness, witnesses | sostegno alle vittime, testimone, testimoni, assistenza alle vittime | подкрепа за жертвите, свидетел, свидетели | סיוע לנפגעים, עדים, תמיכה בקורבנות
women's shelter, abused women, battered women, femicide | centro antiviolenza, donne maltrattate, femminicidio, casa rifugio | кризисен център, жени жертви на насилие, убийства на жени | מקלט לנשים, נשים מוכות, רצח נשים
custody, guardian, guardianship, legal guardian | custodia, tutore, tutela, amministratore di sostegno | попечителство, настойник, попечител, настойничество | משמורת, אפוטרופוס, אפוטרופסות
child support, alimony | mantenimento dei figli, alimenti, assegno di mantenimento | издръжка | מזונות
will, last will, estate planning, heirs | testamento, eredi, erede | завещание, наследници | צוואה, יורשים
property rights, title, deed, ownership transfer | diritti di proprietà, titolo di proprietà, rogito, atto di proprietà, trasferimento di proprietà | право на собственост, нотариален акт, прехвърляне на собственост | זכויות קניין, זכויות בנכס, שטר בעלות, העברת בעלות
expropriation, eviction, squatting, foreclosure | sfratto, sfratti, esproprio, occupazione abusiva, pignoramento | изселване, отчуждаване, принудително изпълнение | פינוי דיירים, הפקעה, פלישה, עיקול
bailiff, debt collection, enforcement of judgments | ufficiale giudiziario, recupero crediti, riscossione coattiva | съдебен изпълнител, събиране на дългове, събиране на вземания | הוצאה לפועל, גביית חובות
infringement, violation, violations, breach | violazione, violazioni, infrazione, infrazioni, trasgressione | нарушение, нарушения | הפרה, הפרות, עבירה, עבירות
obligation, duty, liability, responsibility | obbligo, obblighi, dovere, responsabilità | задължение, задължения, отговорност | חובה, אחריות, מחויבות
equal treatment, equal opportunities, equal rights | parità di trattamento, pari opportunità, pari diritti | равно третиране, равни възможности, равни права | שוויון הזדמנויות, יחס שווה, שוויון זכויות
civil rights, civil liberties, freedom, liberty | diritti civili, libertà, libertà civili | граждански права, свобода, свободи | זכויות אזרח, חירות, חופש
freedom of expression, censorship, free speech | libertà di espressione, libertà di parola, censura | свобода на словото, свобода на изразяване, цензура | חופש הביטוי, צנזורה
hate crime, hate crimes, antisemitism, xenophobia, islamophobia | crimini d'odio, antisemitismo, xenofobia, islamofobia | престъпления от омраза, антисемитизъм, ксенофобия | פשעי שנאה, אנטישמיות, שנאת זרים
lgbt, gay, sexual orientation, homophobia | omosessuale, orientamento sessuale, omofobia, lgbt | лгбт, хомофобия, сексуална ориентация | להטב, הומופוביה, נטייה מינית
sex work, prostitution, brothel | prostituzione, lavoro sessuale | проституция, проститутки | זנות, עבודה במין
forced labour, slavery, labour exploitation, exploitation of workers | lavoro forzato, schiavitù, sfruttamento del lavoro, caporalato, sfruttamento | принудителен труд, робство, трудова експлоатация, експлоатация | עבודת כפייה, עבדות, ניצול עובדים, ניצול
child labour | lavoro minorile | детски труд | עבודת ילדים
deportation, return of migrants, irregular migration, undocumented | espulsione, rimpatrio, immigrazione irregolare, clandestini, senza documenti | депортиране, връщане на мигранти, нелегална миграция, незаконна миграция | גירוש, הגירה לא חוקית, מסתננים, חסרי מעמד
unaccompanied minors, unaccompanied children | minori stranieri non accompagnati, minori non accompagnati | непридружени деца, непридружени непълнолетни | קטינים לא מלווים, קטינים ללא ליווי
refugee camp, displaced persons, humanitarian aid, humanitarian | campo profughi, profughi, profugo, sfollati, aiuti umanitari, umanitario | бежански лагер, разселени лица, хуманитарна помощ, хуманитарен | מחנה פליטים, עקורים, סיוע הומניטרי, הומניטרי
reception of refugees, reception centre, first reception, welcoming | accoglienza, centro di accoglienza, accoglienza dei migranti, accoglienza rifugiati | прием на бежанци, приемен център, приемане | קליטה, קליטת פליטים, מרכז קליטה, קבלת פנים
second generation, children of immigrants, immigrant background | seconda generazione, seconde generazioni, figli di immigrati, origine straniera, origine immigrata | второ поколение, деца на имигранти, произход | דור שני, ילדי מהגרים, רקע הגירה
emigrants, diaspora, returnees, citizens abroad | emigranti, emigrati, diaspora, italiani all'estero | емигранти, диаспора, завърнали се, българи в чужбина | פזורה, תפוצות, תושבים חוזרים, מהגרים חוזרים
expats, highly skilled migrants, foreign workers, migrant workers | lavoratori stranieri, lavoratori migranti, lavoratori stagionali | чуждестранни работници, работници мигранти | עובדים זרים, מהגרי עבודה
new immigrants, olim, absorption of immigrants, aliyah | nuovi immigrati, nuovi arrivati, neoarrivati | нови имигранти, новопристигнали | עולים, עולים חדשים, עלייה, קליטה
bedouin, arab, arabs, arabic | beduini, arabo, araba, arabi | бедуини, арабски, араби | בדואים, ערבי, ערבים, ערבית
segregation, ghetto, ghettoisation, spatial segregation | segregazione, ghetto, ghettizzazione | сегрегация, гето, гетоизация | הפרדה, סגרגציה, גטו
travellers, nomads, sinti, traveller camps | nomadi, sinti, campi rom, campo nomadi | номади, пътуващи общности | נוודים, צועני
coexistence, living together, peaceful coexistence | convivenza, convivenza pacifica | съжителство, съвместен живот, мирно съжителство | דו קיום, חיים משותפים, חיים יחד
`;
