/** Things, people and places as people call them in daily life: see `lexicon.ts` beside this folder. */
export const THINGS = `
pipe, pipes, pipeline | tubo, tubi, tubature, tubazione, tubazioni, condotta, condotte, condutture | тръба, тръби, тръбопровод, тръбопроводи | צינור, צינורות, צנרת
sewer pipes, sewage pipe network | fognature, rete fognaria, tubi delle fogne | канализационна мрежа, канализация, канализационни тръби | צנרת ביוב, רשת הביוב, ביוב
drain, manhole, gutter | tombino, tombini, caditoie, scolo, grondaia | шахта, шахти, отток, улук | ביב, מרזב, ניקוז
tap, faucet, tap water | rubinetto, acqua del rubinetto | чешма, кран, чешмяна вода | ברז, מי ברז
fountain | fontana, fontane, fontanella | фонтан, чешми | מזרקה, ברזייה
water well, water spring, groundwater | pozzo, pozzi, sorgente | кладенец, извор | באר, מעיין
dam, reservoir | diga, dighe, invaso | язовир, язовири, бент | סכר, מאגר מים
night noise, nuisance, noise nuisance | schiamazzi notturni, disturbo della quiete, movida, rumori notturni, molesto, molestie acustiche | нощен шум, нарушаване на тишината, смущаване на реда | רעש בלילה, מטרדי רעש, הפרעה, מטרד
vandalism, graffiti | vandalismo, vandali, atti vandalici, scritte sui muri, imbrattamento | вандализъм, вандали, драскане по стени, графити | ונדליזם, השחתה, ריסוס כתובות
quarrel, neighbour disputes | lite, liti, litigio, liti di vicinato, liti condominiali | караница, спор, спорове между съседи | ריב, סכסוך שכנים, סכסוכי שכנים
bully, bullying | bullo, bullismo, cyberbullismo, prepotenze | тормоз, насилие в училище, тормоз в училище | בריונות, חרם, שיימינג
gang, youth crime, juvenile crime | baby gang, banda, bande giovanili, criminalità minorile | банда, банди, младежка престъпност, детска престъпност | כנופיה, כנופיות, עבריינות נוער
pickpocketing, pickpocket | borseggio, borseggiatori, scippi | джебчийство, джебчии | כייסות, כייסים
drug dealing, drug trafficking, narcotics | spaccio, spacciatori, narcotraffico, droga, stupefacenti | дрога, наркотици, наркотрафик, наркодилъри, дилъри | סחר בסמים, סמים, סוחרי סמים
mafia, organised crime, organized crime | mafia, criminalità organizzata, malavita, camorra | мафия, организирана престъпност | פשע מאורגן, מאפיה, ארגוני פשיעה
police station | commissariato, questura, caserma, stazione di polizia | полицейски участък, районно управление | תחנת משטרה
patrol, patrols | pattuglia, pattuglie, pattugliamento, ronda | патрул, патрули, патрулиране | סיור, ניידת, סיורים
firefighters, fire brigade | pompieri, vigili del fuoco | пожарникар, пожарникари, пожарна, огнеборци | כבאי, כבאים, כבאות, כיבוי אש, מכבי אש
ambulance, ambulances | ambulanza, ambulanze, autoambulanza | линейка, линейки, спешна помощ, бърза помощ | אמבולנס, אמבולנסים
emergency call, emergency calls, 112 | chiamate di emergenza, chiamata di emergenza, numero di emergenza, numero unico | спешни повиквания, спешни обаждания, телефон 112, сигнали за спешност | שיחות חירום, קריאות חירום, מוקד חירום
emergency services, rescue services | servizi di emergenza, soccorsi, soccorso, soccorritori | служби за спешна помощ, спасителни служби, спасители | שירותי חירום, כוחות הצלה, שירותי הצלה
earthquake, quake | terremoto, terremoti, sisma, scossa | земетресение, земетресения, трус | רעידת אדמה, רעידות אדמה, רעש אדמה
storm, hurricane, gale | tempesta, temporale, burrasca, uragano, maltempo, nubifragio | буря, бури, ураган, лошо време | סופה, סערה, סערות
hail | grandine, grandinata | градушка | ברד
frost, ice on roads | gelo, gelate, ghiaccio | слана, замръзване, поледица, лед | כפור, קרח
fog | nebbia | мъгла | ערפל
drinking water | acqua potabile | питейна вода | מי שתייה
pollution, contamination | inquinamento, contaminazione | замърсяване, замърсител | זיהום, מזהמים
bulky waste, large waste | rifiuti ingombranti, ingombranti | едрогабаритни отпадъци, стари мебели | פסולת גושית, גזם
rubbish, refuse, litter | immondizia, spazzatura, monnezza, pattume, cassonetto, cassonetti, bidone, bidoni, netturbini | боклук, боклуци, смет, сметопочистване, кофи за боклук, кошчета | זבל, אשפה, פחי אשפה, פחים, לכלוך
illegal dumping | discarica abusiva, discariche abusive, abbandono di rifiuti, scarico abusivo | нерегламентирано сметище, незаконно изхвърляне, незаконни сметища | השלכת פסולת, פסולת בלתי חוקית, פיראטית
litter, cigarette butts | cartacce, mozziconi, cicche | угарки, фасове, хартийки | בדלי סיגריות, לכלוך ברחוב
plastic bottles, bottles | bottiglie, bottigliette | бутилки, пластмасови бутилки, шишета | בקבוקים, בקבוקי פלסטיק
clothes, used clothes | vestiti, abiti usati, indumenti, abbigliamento | дрехи, стари дрехи, облекло | בגדים, בגדים משומשים, ביגוד
shoes, footwear | scarpe, calzature, calzaturiero | обувки | נעליים, הנעלה
leather, wool | pelle, cuoio, lana | кожа, вълна | עור, צמר
fabric, textile, yarn | tessuto, tessuti, tessile, stoffa, filati | текстил, тъкани, платове, прежда | בד, טקסטיל, בדים
bread, bakery | pane, panificio, panetteria, fornaio | хляб, хлебарница, пекарна | לחם, מאפייה
fruit, vegetables | frutta, verdura, ortaggi, ortofrutta | плодове, зеленчуци | פירות, ירקות
meat, butcher | carne, macelleria, salumi | месо, месарница | בשר, קצבייה
fish, fisheries, fishing | pesce, pesca, pescatori, peschereccio, ittico | риба, риболов, рибари, рибарство | דג, דיג, דייגים
milk, cheese | latte, formaggio, formaggi, caseificio | мляко, сирене, кашкавал | חלב, גבינה
wine, winery | vino, vini, cantina, vitivinicolo | вино, винарна, лозарство | יין, יקב
olive oil | olio d'oliva, olio, frantoio | зехтин, маслиново масло | שמן זית
beer, alcohol | birra, alcol, alcolici, bevande alcoliche | бира, алкохол, спиртни напитки | בירה, אלכוהול
meal, meals, lunch | pasto, pasti, pranzo, mensa, mense, refezione | храна, обяд, хранене, стол, столове | ארוחה, ארוחות, הזנה, צהריים
school canteen, school meals | mensa scolastica, refezione scolastica | училищен стол, ученическо хранене | ארוחות בבתי ספר, הזנה בבתי ספר, קפיטריה
school bus, school transport | scuolabus, trasporto scolastico | училищен автобус, ученически превоз | הסעות תלמידים, הסעה לבית ספר
homework | compiti, compiti a casa, doposcuola | домашни, домашна работа, занималня | שיעורי בית, צהרון
school grades, marks, report card | voti scolastici, pagella, pagelle | оценки, бележник, ученически оценки | ציונים, תעודה
kindergarten, nursery, preschool, childcare | asilo, asilo nido, asili, nido, nidi, scuola materna, scuola dell'infanzia | детска градина, детски градини, ясла, детска ясла, детски ясли | גן ילדים, גני ילדים, מעון, מעונות, פעוטון, גן חובה
pupils, schoolchildren | scolari, alunno, alunni, studenti | ученик, ученици, ученическо | תלמיד, תלמידים
teachers, educators | insegnante, insegnanti, docente, docenti, maestra, maestri, professori | учител, учители, преподаватели, педагог | מורה, מורים, גננות, מחנכים
dropout, early school leaving | abbandono scolastico, dispersione scolastica, abbandono degli studi | отпадане от училище, отпаднали ученици, напускане на училище | נשירה, נושרים, נשירת תלמידים
degree, diploma | laurea, diploma, titolo di studio, titoli di studio | диплома, дипломи, бакалавър, образователна степен | תואר, תעודה, דיפלומה, תארים
university students | universitari, studenti universitari, ateneo, atenei, facoltà | студент, студенти, висше училище, вуз | סטודנט, סטודנטים, אוניברסיטה, מכללה
library, libraries | biblioteca, biblioteche, bibliotecario, prestito di libri | библиотека, библиотеки, читалище, библиотекар | ספרייה, ספריות, ספרן
book, books | libro, libri, lettori | книга, книги, четива | ספר, ספרים
museum, museums | museo, musei, museale, pinacoteca | музей, музеи, музеен | מוזיאון, מוזיאונים
archive, archives | archivio, archivi, archivistico | архив, архиви, архивен | ארכיון, ארכיונים, גנזך
cemetery, burial, funeral | cimitero, cimiteri, sepoltura, funerale, funerali, camposanto | гробище, гробища, погребение, погребения | בית קברות, קבורה, הלוויה
church, cathedral, monastery | chiesa, chiese, cattedrale, duomo, convento, monastero | църква, църкви, катедрала, манастир | כנסייה, כנסיות, קתדרלה, מנזר
worship, place of worship | culto, luogo di culto, preghiera | храм, молитвен дом, богослужение | בית תפילה, תפילה, פולחן
holiday, holidays, vacation | vacanza, vacanze, ferie, villeggiatura | ваканция, почивка, отпуск, почивки | חופשה, נופש, חופש
holiday homes, short-term rentals | case vacanza, affitti brevi, affittacamere, alloggi turistici, bed and breakfast | краткосрочен наем, апартаменти за гости, къщи за гости, туристическо настаняване | צימר, דירות נופש, השכרה לטווח קצר, דירות לתיירים
hotel, hotels, guests | albergo, alberghi, hotel, pensione alberghiera, ospiti | хотел, хотели, хотелиерство, гости | מלון, בתי מלון, אכסניה, אורחים
tourists, visitors | turista, turisti, turistico, villeggianti, visitatori | турист, туристи, туристически, посетители | תייר, תיירים, מבקרים
beach, seaside | spiaggia, spiagge, lido, balneare, bagnanti | плаж, плажове, морски бряг, плажуващи | חוף, חופים, רחצה, מתרחצים
sports hall, sports facilities | palestra, palestre, impianti sportivi, palazzetto | спортна зала, спортен комплекс, физкултурен салон | אולם ספורט, מתקני ספורט, מגרשי ספורט
walk, hiking trail | sentiero, sentieri, escursionismo, passeggiata | пътека, пътеки, туристически маршрут | שביל, שבילים, טיול
square, public square | piazza, piazze, piazzale | площад, площади, мегдан | כיכר, כיכרות, רחבה
sidewalk, pavement | marciapiede, marciapiedi | тротоар, тротоари | מדרכה, מדרכות
pothole, road damage | buca, buche, dissesto, asfalto, manto stradale | дупка, дупки, асфалт, настилка | בור, בורות, אספלט
street, streets, road, roads | strada, strade, viabilità, stradale | улица, улици, път, пътища, пътен | רחוב, רחובות, כביש, כבישים, דרך
level crossing, crossing, intersection | incrocio, incroci, attraversamento, passaggio a livello | кръстовище, кръстовища, прелез | צומת, צמתים, מעבר חציה
zebra crossing, pedestrian crossing | strisce pedonali, attraversamento pedonale | пешеходна пътека, пешеходни пътеки, зебра | מעבר חצייה, מעברי חצייה
traffic jam, congestion | ingorgo, ingorghi, coda di auto, code in autostrada, intasamento, imbottigliamento | задръстване, задръствания, тапа | פקק, פקקים, עומס תנועה, עומסי תנועה
speed camera, speeding | autovelox, eccesso di velocità, rilevatore di velocità | камера за скорост, превишена скорост, радар | מצלמת מהירות, מצלמות מהירות, מהירות מופרזת
drunk driving, drivers | guida in stato di ebbrezza, automobilisti, conducenti, autisti | шофьор, шофьори, водач, водачи, шофиране в нетрезво състояние | נהג, נהגים, נהיגה בשכרות
truck drivers, truck driver | camionisti, autotrasportatori, autotrasporto | шофьори на камиони, превозвачи, тираджии | נהגי משאיות, נהג משאית
scooters, e-scooters | monopattino, monopattini, monopattini elettrici | тротинетка, тротинетки, електрически тротинетки | קורקינט, קורקינטים, קורקינט חשמלי
motorcycles, mopeds | moto, motocicletta, motorino, scooter a motore, ciclomotore | мотор, мотори, мотоциклет, мотопед | אופנוע, אופנועים, קטנוע
bicycle, cycling | bici, bicicletta, biciclette, pista ciclabile, piste ciclabili, ciclista, ciclisti, pedalare | колело, колела, велосипед, велосипеди, велоалея, велоалеи, колоездене, колоездачи | אופניים, שבילי אופניים, רוכבי אופניים, רכיבה
bus timetable, bus timetables, timetable | orari degli autobus, orario dei bus, orari dei mezzi | разписание, разписание на автобусите, разписания | לוח זמנים של אוטובוסים, לוח זמנים
means of transport, public transport | mezzi pubblici, trasporto pubblico, mezzi di trasporto, pullman, corriera | градски транспорт, обществен транспорт, рейс, рейсове | תחבורה ציבורית, תחבצ, קווי אוטובוס
railway, trains | ferrovia, ferrovie, ferroviario, treno, treni, binari | жп, железопътен, влак, влакове, железница, релси | רכבת, רכבות, מסילת ברזל, מסילה
airport, flights, planes | aeroporto, aeroporti, aereo, aerei, volo, voli | летище, летища, полет, полети, самолети | שדה תעופה, נמל תעופה, טיסה, טיסות, מטוסים
ship, ships, boats, vessel | nave, navi, barca, barche, imbarcazione, imbarcazioni, navigazione | кораб, кораби, лодка, лодки, плавателен съд | ספינה, ספינות, אונייה, אוניות, סירה, שיט
petrol, diesel, fuel | benzina, gasolio, carburante, carburanti, distributore | бензин, дизел, гориво, горива, бензиностанция | דלק, בנזין, סולר, תחנות דלק
light bulbs, street lamps | lampadine, lampione, lampioni, luci stradali | лампа, лампи, улични лампи, крушки | נורה, פנס, פנסים, עמודי תאורה
energy saving, save energy | risparmio energetico, risparmiare energia, consumi energetici, bolletta energetica | енергоспестяване, пестене на енергия, спестяване на енергия, икономия на енергия | חיסכון באנרגיה, חסכון באנרגיה, התייעלות אנרגטית
boiler, radiator | caldaia, caldaie, termosifone, calorifero | котел, котли, бойлер, радиатор | דוד, רדיאטור, תנור
electricity bill, energy bill | bolletta della luce, bollette, caro bollette | сметка за ток, сметки за ток, ток | חשבון חשמל, חשבונות
building site, builders | cantiere edile, muratori, edilizia, edile | строеж, строежи, строители, строителство | אתר בנייה, בנאים, בנייה
houses, dwellings, homes | abitazione, abitazioni, alloggio, alloggi, appartamenti | жилище, жилища, дом, домове, апартаменти, жилищен | דיור, דירה, דירות, בתים, מגורים
landlord, tenant | inquilino, inquilini, padrone di casa, affittuari, locatario | наемател, наематели, наемодател, хазяин, квартиранти | דייר, דיירים, שוכר, שוכרים, בעל דירה
eviction | sfratto, sfratti, sgombero | изгонване, извеждане от жилище, принудително изселване | פינוי, פינוי מדירה
council housing, social housing | case popolari, edilizia popolare, alloggi popolari, edilizia residenziale pubblica | общински жилища, социални жилища | דיור ציבורי, שיכון, דיור בר השגה
condominium, apartment building | condominio, condomini, palazzo, palazzina | блок, блокове, кооперация, етажна собственост, панелки | בית משותף, בניין דירות, ועד בית
elevator, lift | ascensore, ascensori | асансьор, асансьори | מעלית, מעליות
roof, roofs | tetto, tetti, copertura | покрив, покриви | גג, גגות
wall, walls | muro, muri, parete, mura | стена, стени, зид | קיר, חומה, קירות
hospital ward, inpatient | reparto, reparti, corsia, degenza | отделение, болнично отделение, стационар | מחלקה, אשפוז
general practitioner, physician | medico curante, dottore, dottori, dottoressa | лекар, лекари, доктор, доктори, джипи | רופא, רופאים, רופאה
nurse, nurses | infermiere, infermiera, infermieri | медицинска сестра, медицински сестри, сестри | אחות, אחיות, סיעוד
patient, patients | paziente, pazienti, assistito, assistiti | пациент, пациенти | מטופל, מטופלים, חולים, פציינט
heart attack, heart failure, cardiac arrest | infarto, infarti, arresto cardiaco, scompenso | инфаркт, сърдечен удар, сърдечна недостатъчност | התקף לב, דום לב, אי ספיקת לב
stroke | ictus | инсулт, удар | שבץ, אירוע מוחי
wound, injury, injured | ferita, ferite, feriti, lesione, infortunio | рана, ранен, ранени, травма, нараняване | פצע, פציעה, פצועים, פגיעה
pain | dolore, dolori | болка, болки | כאב, כאבים
prescription, prescriptions | ricetta, ricette mediche, prescrizione, prescrizioni | рецепта, рецепти, предписание | מרשם, מרשמים, מרשם לתרופה
medicines, drugs | farmaco, farmaci, medicinali, medicine, pastiglie, pillole | лекарство, лекарства, медикаменти, хапчета, лекарствен | תרופה, תרופות
pharmacy | farmacia, farmacie, farmacista | аптека, аптеки, аптекар | בית מרקחת, בתי מרקחת, רוקח
pregnancy, childbirth | gravidanza, incinta, parto, gestante | бременност, бременни, раждане | היריון, לידה, יולדות
newborn, infants | neonato, neonati, lattante, bebè | новородено, новородени, бебе, бебета | תינוק, תינוקות, יילוד
orphan, foster care | orfano, orfani, affido, affidamento | сирак, сираци, приемна грижа, осиновяване | יתום, יתומים, אומנה
grandparents | nonno, nonna, nonni | баба, дядо, баби и дядовци | סבא, סבתא, סבים
widow, survivors | vedova, vedove, superstiti | вдовица, вдовици, наследници | אלמנה, אלמנות, שאירים
pensioners, retired people | pensionato, pensionati, in pensione | пенсионер, пенсионери, пенсиониран | גמלאי, גמלאים, פנסיונר, פנסיונרים
pension, pensions | pensione, pensioni, previdenza, previdenziale | пенсия, пенсии, пенсионен | פנסיה, קצבת זקנה, גמלה, גמלאות
allowance, benefits | sussidio, sussidi, assegno, assegni, indennità, bonus sociale, reddito di cittadinanza | помощ, помощи, социални помощи, обезщетение, обезщетения, надбавка | קצבה, קצבאות, דמי אבטלה, גמלה, הטבות
child allowance, child benefit | assegni familiari, assegno unico, assegno per i figli | детски надбавки, детски, помощи за деца | קצבת ילדים, קצבאות ילדים
domestic worker, carer | badante, badanti, colf, assistente familiare | домашен помощник, болногледач, болногледачи, асистент | מטפלת, מטפל, עובדת זרה, סיעודי
nursing home, care home | casa di riposo, case di riposo, ospizio, residenza per anziani | старчески дом, дом за стари хора, домове за възрастни | בית אבות, בתי אבות, דיור מוגן
meals for elderly, social centre | centro anziani, centro diurno | дневен център, клуб на пенсионера | מרכז יום, מועדון קשישים
refugees, asylum seekers | profughi, rifugiati, richiedenti asilo, sfollati | бежанец, бежанци, търсещи убежище, бежански | פליט, פליטים, מבקשי מקלט
immigrants, migrants | immigrato, immigrati, extracomunitari, stranieri, migranti, nuovi arrivati | имигрант, имигранти, мигранти, чужденци, новодошли, преселници | מהגר, מהגרים, זרים, עולים, עולים חדשים
human trafficking | tratta di esseri umani, tratta di persone, traffico di esseri umani | трафик на хора, търговия с хора | סחר בבני אדם, סחר בנשים
slavery, forced labour | schiavitù, lavoro forzato, caporalato | робство, принудителен труд | עבדות, עבודת כפייה
wage, pay, salaries | paga, paghe, busta paga, stipendi, salari, retribuzione | заплата, заплати, възнаграждение, надница | שכר, משכורת, משכורות
strike, trade unions | sciopero, scioperi, sindacati, sindacale | стачка, стачки, синдикати, профсъюзи | איגוד מקצועי, ועד עובדים
vacancies, job offers | offerte di lavoro, posti di lavoro, posto di lavoro, posti vacanti | свободни работни места, обяви за работа, работни места | משרות, משרה פנויה, מקומות עבודה, הצעות עבודה
apprenticeship, internship, traineeship | apprendistato, tirocinio, tirocini, praticantato | стаж, стажове, чиракуване, стажанти | התמחות, סטאז, חניכות, מתמחים
craftsman, artisans | artigiano, artigiani, artigianato, bottega | занаятчия, занаятчии, занаяти | אומן, אומנים, בעל מלאכה
shopkeeper, shops | negozio, negozi, bottega, esercenti, commercianti, negozianti | магазин, магазини, търговци, дюкян | חנות, חנויות, סוחרים, בעלי עסקים
street vendor, stalls | ambulanti, bancarelle, venditori ambulanti | сергия, сергии, амбулантни търговци | דוכן, דוכנים, רוכלים
small business, entrepreneurs | imprenditore, imprenditori, ditta, ditte, piccola impresa, piccole imprese, pmi, partita iva | фирма, фирми, предприемач, предприемачи, дребен бизнес, малки фирми | עסק, עסקים, עסקים קטנים, יזם, יזמים, חברות
company, firm | società, azienda, aziende, impresa, imprese | дружество, дружества, предприятие, предприятия, компании | חברה, חברות, תאגיד, מפעל
bank account, account | conto, conto corrente, conti | банкова сметка, сметка, сметки | חשבון בנק, חשבון
cash, banknotes | contante, contanti, banconote | пари в брой, банкноти, кеш | מזומן, מזומנים, שטרות
budget, spending | bilancio, bilanci, spesa, spese, spesa pubblica | бюджет, разход, разходи, харчове | תקציב, הוצאה, הוצאות
tax, taxes | tassa, tasse, imposta, imposte, tributo, tributi, fisco, erario, balzello | данък, данъци, такса, такси, налог | מס, מסים, מיסים, היטל, אגרה, ארנונה
tax evasion, tax fraud | evasione fiscale, evasori, evasore, lavoro nero, frode fiscale | укриване на данъци, данъчни измами, избягване на данъци, данъчна измама | העלמת מס, העלמות מס, מעלימי מס, הון שחור
customs | dogana, dogane, contrabbando | митница, митници, контрабанда | מכס, הברחות
scam, fraudster, fraud | truffa, truffe, raggiro, raggiri, imbroglio, truffatori, frode, frodi | измама, измами, мошеник, мошеници, мошеничество | הונאה, הונאות, רמאות, נוכלים, עוקץ
bribe, corruption | tangente, tangenti, mazzetta, corruzione, concussione, malaffare | подкуп, подкупи, рушвет, корупция, корумпиран | שוחד, שחיתות
public tender, procurement | gara d'appalto, gare d'appalto, appalti, bando di gara, bandi di gara | обществена поръчка, обществени поръчки, тръжна процедура, търгове | מכרז, מכרזים, רכש, רכש ציבורי
public works contractor, concession | concessione, concessioni, concessionario | концесия, концесии | זיכיון, זיכיונות
ballot box, elections | urna, urne, seggio, seggi, elezione, elezioni, scheda elettorale | избори, урна, избирателна секция, бюлетина | קלפי, בחירות, פתק הצבעה
parliament, members of parliament | deputati, deputato, senatore, camera dei deputati, onorevoli | депутат, депутати, народен представител | חבר כנסת, חברי כנסת, ח״כ
mayor, town council | sindaca, sindaco, giunta, assessore, assessori, primo cittadino | кмет, кметове, кметство, общински съветници | ראש עירייה, ראש העירייה, חברי מועצה
town hall, municipality | municipio, palazzo comunale, enti locali | община, кметство, сградата на общината | עירייה, בית העירייה, רשויות מקומיות
citizens office, counter | sportello, sportelli, anagrafe, ufficio anagrafe, ufficio comunale | гише, гишета, граждански услуги, деловодство | דלפק, אשנב, לשכה, מוקד עירוני, מוקד
certificate, documents | attestato, attestati, certificato, certificati, pratica edilizia, documenti | удостоверение, удостоверения, свидетелство, документ, документи, книжа | תעודה, אישור, מסמך, מסמכים
birth, marriage, wedding | nascita, nascite, nozze, matrimonio, matrimoni, sposi | раждане, сватба, брак, бракове, младоженци | לידה, חתונה, נישואין, נישואים
identity card, passport | carta d'identità, documento d'identità, passaporto, passaporti | лична карта, лични карти, паспорт, паспорти | תעודת זהות, דרכון, דרכונים
driving licence | patente, patente di guida | шофьорска книжка, свидетелство за управление | רישיון נהיגה, רישיון
permit, licence | permesso, permessi, licenza, licenze, concessione edilizia, nullaosta | разрешително, разрешение, разрешителни, лиценз | היתר, היתרים, רישיון, רישוי
fine, fines | multa, multe, ammenda, contravvenzione, sanzione | глоба, глоби, акт, фиш | קנס, קנסות, דוח
court, courts | tribunale, tribunali, aula di giustizia, udienza, udienze, processo penale | съд, съдилища, съдебна зала, дело, дела | בית משפט, בתי משפט, דיון משפטי
judges, magistrates | giudice, giudici, magistrato, magistrati, magistratura | съдия, съдии, магистрат, магистрати | שופט, שופטים, שיפוט
sentence, verdict | sentenza, sentenze, condanna, condannato, verdetto | присъда, присъди, съдебно решение, осъден | גזר דין, פסק דין, פסקי דין, הרשעה
prison, prisoners | carcere, carceri, prigione, galera, detenuto, detenuti, penitenziario | затвор, затвори, затворник, затворници, лишени от свобода | כלא, בתי כלא, בית סוהר, אסיר, אסירים
lawyer, notary | avvocato, avvocati, notaio, notai | адвокат, адвокати, юрист, нотариус | עורך דין, עורכי דין, נוטריון
will, inheritance | testamento, eredità, successione, eredi | завещание, наследство, наследници | צוואה, ירושה, יורשים
data, information | dato, dati, informazione, informazioni | данни, информация, сведения | נתון, נתונים, מידע
computer, devices | computer, calcolatore, pc, dispositivo, dispositivi, apparecchi | компютър, компютри, устройство, устройства | מחשב, מחשבים, מכשיר, מכשירים
mobile phone, smartphone | cellulare, cellulari, telefonino, telefonini | мобилен телефон, смартфон, джиесем | טלפון נייד, סלולרי, סמארטפון, נייד
app, mobile app | applicazione, applicazioni, app | приложение, приложения, мобилно приложение | אפליקציה, אפליקציות, יישומון, יישום
website, portal | sito, siti, sito internet, portale | сайт, сайтове, портал, уебсайт | אתר, אתרים, אתר אינטרנט, פורטל
email, emails | posta elettronica, mail, messaggi | имейл, имейли, електронна поща, писма | דואל, מיילים, דואר אלקטרוני
chatbot, chatbots | chatbot, assistente virtuale, risponditore automatico | чатбот, чатботове, виртуален асистент, виртуален помощник | צ'אטבוט, צאטבוט, בוט, עוזר וירטואלי, נציג וירטואלי
cyber attacks, hackers, cyber attack | attacchi informatici, attacco informatico, hacker, pirati informatici, virus informatici | кибератаки, кибератака, хакери, хакерски атаки | התקפות סייבר, מתקפות סייבר, מתקפת סייבר, האקרים, פריצה למחשבים
password, login | password, parola d'ordine, accesso | парола, пароли, вход | סיסמה, סיסמא, כניסה
social networks, social media | social, reti sociali, rete sociale | социални мрежи, социални медии | רשתות חברתיות, רשת חברתית
camera, cameras, cctv | telecamera, telecamere, videosorveglianza, videocamere | камера, камери, видеонаблюдение | מצלמה, מצלמות, מצלמות אבטחה, טמ״ס
drone, drones | drone, droni, velivoli senza pilota | дрон, дронове, безпилотен | רחפן, רחפנים, מזל״ט, כטב״ם
robot, robots | robot, automa, automi, robotica | робот, роботи, роботика | רובוט, רובוטים, רובוטיקה
satellite images | immagini satellitari, foto satellitari, dati satellitari | сателитни снимки, спътникови снимки, спътник, спътници | תמונות לוויין, תצלומי לוויין, לוויין, לוויינים
sensor, sensors | sensore, sensori, rilevatori, centraline | сензор, сензори, датчик, датчици | חיישן, חיישנים, חישה
map, maps | mappa, mappe, cartina, cartografia, carta geografica | карта, карти, картографиране | מפה, מפות, מיפוי
photographs, pictures | fotografia, fotografie, foto, immagini, scatti | снимка, снимки, фотография, изображения | תמונה, תמונות, צילום, צילומים, תצלום
voice, speech | voce, vocale, vocali, parlato, discorso | глас, гласов, реч, говор | קול, קולי, דיבור
artificial intelligence, AI | intelligenza artificiale, ia, algoritmi intelligenti | изкуствен интелект, ии | בינה מלאכותית, אינטליגנציה מלאכותית, ב״מ
blockchain, distributed ledger | blockchain, catena di blocchi, registro distribuito | блокчейн, верига от блокове, разпределен регистър | בלוקצ'יין, בלוקציין, שרשרת בלוקים
cryptocurrency, bitcoin | criptovaluta, criptovalute, criptomoneta, criptomonete, moneta virtuale | криптовалута, криптовалути, биткойн, виртуална валута | מטבע קריפטו, מטבעות דיגיטליים, קריפטו, ביטקוין, מטבע וירטואלי
dog, dogs | cane, cani, cinofilo, randagi, randagismo | куче, кучета, бездомни кучета | כלב, כלבים, כלבים משוטטים
cat, pets | gatto, gatti, animali domestici, animali da compagnia | котка, котки, домашни любимци | חתול, חתולים, חיות מחמד, חיית מחמד
bees, beehive | ape, alveare, alveari, apicoltura | пчела, пчели, кошер, пчеларство | דבורה, דבורים, כוורת
birds | uccello, uccelli, volatili, piccioni | птица, птици, гълъби | ציפור, ציפורים, עופות, יונים
insects, pests | insetto, insetti, zanzare, parassiti | насекомо, насекоми, комари, вредители | חרק, חרקים, יתושים, מזיקים
cows, livestock | mucca, mucche, bestiame, allevamento, allevatori, bovini | крава, крави, добитък, животновъди, говеда | פרה, פרות, בקר, רפת, משק חי
trees, forest | albero, alberi, bosco, boschi, alberature | дърво, дървета, гора, гори | עץ, עצים, יער, יערות
illegal logging | taglio abusivo, disboscamento illegale, disboscamento | незаконна сеч, бракониери, незаконен дърводобив | כריתת עצים בלתי חוקית, בירוא יערות
flowers, weeds | fiori, erbacce, piante infestanti | цветя, плевели | פרחים, עשבים שוטים
field, fields, crops | campo, campi, colture, coltivazioni, coltura | нива, ниви, посеви, култури, насаждения | שדה, שדות, גידולים, יבול
farmers, farms | contadino, contadini, agricoltore, agricoltori, fattoria, azienda agricola, aziende agricole, masseria | фермер, фермери, земеделски стопани, земеделец, стопанство | חקלאי, חקלאים, איכר, חווה, משק
tractor, agricultural machinery | trattore, trattori, macchine agricole | трактор, трактори, земеделска техника | טרקטור, כלים חקלאיים
`;
