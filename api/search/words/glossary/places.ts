/** Words of building, housing and moving about: see `glossary.ts` beside this folder. */
export const PLACES = `
urban planning, spatial planning, city planning, land use | urbanistica, pianificazione urbana, pianificazione territoriale, uso del suolo | градоустройство, градско планиране, териториално планиране | תכנון עירוני, תכנון ערים, תכנון מרחבי, שימושי קרקע
urban development | sviluppo urbano | градско развитие | פיתוח עירוני
urban regeneration, urban renewal, regeneration, redevelopment | rigenerazione urbana, riqualificazione urbana, riqualificazione | градско обновяване, обновяване, регенерация | התחדשות עירונית, שיקום שכונות
smart city, smart cities | città intelligente, città intelligenti | интелигентен град, умен град, интелигентни градове | עיר חכמה, ערים חכמות
smart, intelligent | intelligente | интелигентен, умен | חכם, חכמה, אינטליגנטי
public space, square, plaza | spazio pubblico, piazza | обществено пространство, публично пространство, площад | מרחב ציבורי, כיכר
social housing, public housing, affordable housing | edilizia popolare, edilizia residenziale pubblica, alloggi sociali, case popolari | социално жилище, социални жилища, общински жилища, достъпни жилища | דיור ציבורי, דיור בר השגה, דיור סוציאלי
rent, rental, tenant, landlord, lease | affitto, affitti, locazione, inquilino, affittuario | наем, наемател, наемодател, отдаване под наем | שכירות, שכר דירה, שוכר, השכרה
holiday rental, tourist rental, short-term rental, holiday home | affitti turistici, affitto turistico, affitti brevi, casa vacanze, case vacanza | краткосрочен наем, туристически наем, ваканционно жилище | השכרה לתיירים, דירות נופש, השכרה לטווח קצר
real estate, property market | immobiliare, mercato immobiliare, beni immobili | недвижим имот, недвижими имоти | נדלן, מקרקעין
vacant buildings, vacancy, abandoned buildings | edifici abbandonati, edifici vuoti, immobili sfitti | изоставени сгради, празни сгради | מבנים נטושים, מבנים ריקים
apartment, home, household | appartamento, abitazione, nucleo familiare | апартамент, домакинство, дом | דירה, משק בית
residents, inhabitants | residenti, abitanti | жители, обитатели | תושבים, תושב
building permit, planning permission | permesso di costruire, permessi edilizi, licenza edilizia, concessione edilizia | разрешение за строеж, строително разрешение | היתר בנייה, היתרי בנייה, רישיון בנייה
illegal building, unauthorised construction | abusivismo edilizio, costruzioni abusive, abuso edilizio | незаконно строителство | בנייה בלתי חוקית, בנייה לא חוקית
illegal, unlawful, abuse | illegale, abusivo, abusivi, abuso, illecito | незаконен, злоупотреба | בלתי חוקי, לא חוקי
renovation, refurbishment, retrofit | ristrutturazione, riqualificazione energetica | саниране, реновиране | שיפוץ, שיפוץ מבנים
architecture, architect | architettura, architetto | архитектура, архитект | אדריכלות, ארכיטקטורה, אדריכל
roof, rooftop, green roof | tetto, tetti, tetto verde | покрив, покриви, зелен покрив | גג, גגות
infrastructure | infrastruttura | инфраструктура | תשתית, תשתיות
public works | lavori pubblici, opere pubbliche | строителни дейности, обществени строежи | עבודות ציבוריות
maintenance, predictive maintenance | manutenzione, manutenzione predittiva | поддръжка, поддържане, предсказваща поддръжка | תחזוקה, אחזקה
bridge, viaduct | ponte, ponti, viadotto | мост, мостове | גשר, גשרים
tunnel | galleria, tunnel | тунел | מנהרה
pavement, sidewalk, pothole, road surface, road maintenance, cracks | marciapiede, buche, manto stradale, manutenzione stradale | тротоар, дупки, настилка, пътна настилка | מדרכה, בורות, כביש, תחזוקת כבישים
underground, pipes, cables | sottosuolo, tubature, condutture, cavi | подземен, тръби, кабели | תת קרקעי, צינורות, כבלים
excavation, digging | scavo, scavi | изкоп, изкопни работи | חפירה, חפירות
digital twin, 3d model, city model | gemello digitale, modello 3d | дигитален близнак, цифров двойник | תאום דיגיטלי, מודל תלת ממדי
map, mapping, geographic information, gis | mappa, mappatura, cartografia, informazioni geografiche | карта, картографиране, географска информация | מפה, מיפוי, מידע גאוגרפי
aerial photos, satellite images, remote sensing, earth observation | foto aeree, immagini satellitari, telerilevamento, osservazione della terra | въздушни снимки, сателитни изображения, дистанционно наблюдение | צילומי אוויר, תצלומי אוויר, תמונות לוויין, חישה מרחוק
public transport, public transportation, transit | trasporto pubblico, trasporti pubblici, mezzi pubblici | обществен транспорт, градски транспорт | תחבורה ציבורית
train, rail, railway | treno, ferrovia, ferroviario | влак, железопътен, железница | רכבת, מסילה
tram, light rail | tram, tranvia | трамвай | חשמלית, רכבת קלה
metro, subway | metropolitana, metro | метро | מטרו, רכבת תחתית
taxi, ride sharing, carpooling | taxi, condivisione di auto, auto condivisa | такси, споделено пътуване | מונית, נסיעה שיתופית, קארפול
car, vehicle, automobile | auto, automobile, veicolo, macchina | кола, автомобил, превозно средство | רכב, מכונית
autonomous vehicle, self-driving, driverless, automated vehicle | veicolo autonomo, guida autonoma, auto senza conducente | автономно превозно средство, самоуправляващ се, безпилотен автомобил, автономен | רכב אוטונומי, נהיגה אוטונומית, כלי רכב אוטונומיים
self-driving bus, autonomous bus, robot bus, autonomous shuttle, automated buses | autobus senza conducente, autobus a guida autonoma, navetta autonoma | автономен автобус, самоуправляващ се автобус | אוטובוס אוטונומי
electric vehicle, electric car, electric mobility, charging station | veicolo elettrico, auto elettrica, mobilità elettrica, colonnina di ricarica, ricarica elettrica | електромобил, електрически автомобил, електрическа мобилност, зарядна станция | רכב חשמלי, עמדת טעינה, תחבורה חשמלית
electric, electrical | elettrico | електрически | חשמלי
scooter, e-scooter, electric scooter, kick scooter | monopattino, monopattini elettrici, monopattino elettrico | тротинетка, тротинетки, електрическа тротинетка, електрически тротинетки | קורקינט, קורקינטים, קורקינט חשמלי
motorcycle, moped | motocicletta, motorino | мотоциклет, мотопед | אופנוע, קטנוע
cyclist, bike lane, cycle path, bike sharing | ciclista, pista ciclabile, piste ciclabili, bici condivise | велосипедист, велоалея, велосипедна алея, споделени велосипеди | רוכב אופניים, שביל אופניים, שבילי אופניים, אופניים שיתופיים
pedestrian, walking, walkability, crosswalk, pedestrian crossing | pedone, pedoni, pedonale, attraversamento pedonale, camminare | пешеходец, пешеходен, пешеходна пътека, ходене | הולך רגל, הולכי רגל, מעבר חציה, הליכה
traffic light, traffic signals, traffic signal | semaforo, semafori | светофар, светофари | רמזור, רמזורים
intersection, junction, crossroads | incrocio, incroci | кръстовище | צומת, צמתים
congestion, traffic jam, traffic flow, traffic management | congestione, ingorgo, traffico stradale, gestione del traffico | задръстване, трафик, управление на трафика | פקק, פקקים, עומס תנועה, עומסי תנועה, ניהול תנועה
road safety, traffic accident, road accident, collision | sicurezza stradale, incidente stradale, incidenti stradali | пътна безопасност, пътнотранспортно произшествие, катастрофа | בטיחות בדרכים, תאונת דרכים, תאונות דרכים
speed, speeding, speed camera | velocità, eccesso di velocità, autovelox | скорост, превишена скорост | מהירות, מצלמת מהירות
number plate, license plate, licence plate recognition | targa, targhe, lettura targhe | регистрационен номер, разпознаване на номера | לוחית רישוי, זיהוי לוחיות רישוי
driving licence, driver, driving | patente di guida, guidatore, conducente | шофьорска книжка, шофьор, водач | רישיון נהיגה, נהג, נהיגה
parking space, car park, smart parking | parcheggi, posto auto, parcheggio intelligente | паркомясто, паркинг, място за паркиране | מקום חניה, חניון, חניה חכמה
ticket, fare, ticketing | biglietto, biglietti, tariffa | билет, тарифа | כרטיס, כרטוס
passenger, traveller, journey | passeggero, viaggiatore, viaggio | пътник, пътуване | נוסע, נסיעה
sustainable mobility, urban mobility | mobilità sostenibile, mobilità urbana | устойчива мобилност, градска мобилност | ניידות בת קיימא, תחבורה בת קיימא, ניידות עירונית
aviation, air traffic, aircraft, plane | aviazione, traffico aereo, aereo | авиация, въздушен трафик, самолет | תעופה, תעבורה אווירית, מטוס
airport, airports | aeroporto, aeroporti | летище | שדה תעופה, נמל תעופה
port, harbour, vessel | porto, nave, imbarcazione | пристанище, кораб | נמל, אונייה, כלי שיט
canal, waterway, lock, inland navigation | canale, via navigabile, navigazione interna | канал, воден път | תעלה, נתיב מים
accessibility, accessible, barrier-free | accessibilità, accessibile, barriere architettoniche | достъпност, достъпен, достъпна среда | נגישות, נגיש
wheelchair | sedia a rotelle, carrozzina | инвалидна количка | כיסא גלגלים
logistics hub, delivery, last mile, parcel | consegna, consegne, pacco | доставка, пратка | משלוח, חבילה
mail, post, postal | posta, postale | поща, пощенски | דואר
tourist flows, overtourism, visitors, sightseeing | flussi turistici, sovraffollamento turistico, visitatori | туристически потоци, посетители | מבקרים, תיירות יתר
hotel, accommodation | albergo, alloggio turistico, struttura ricettiva | хотел, настаняване | מלון, לינה, אירוח
crowd, crowding, crowd management | folla, affollamento | тълпа, струпване на хора | קהל, צפיפות, ניהול קהל
centre, periphery, peripheral | centro, periferia, periferico | център, периферия, периферен | מרכז, פריפריה
gap, inequality, disparity, inequalities | divario, disuguaglianza, disparità | неравенство, различие, пропаст | פער, פערים, אי שוויון
equality, equity, fairness, equitable | uguaglianza, equità, parità, equo | равенство, справедливост, справедлив | שוויון, הוגנות, שווה
city marketing, place branding, branding, city branding | marketing territoriale, marketing urbano, promozione della città | градски маркетинг, брандиране, брандиране на града | שיווק עירוני, מיתוג, שיווק ומיתוג, מיתוג עירוני
image, reputation, stigma, label | immagine, reputazione, stigma, etichetta | имидж, репутация, стигма, етикет | תדמית, מוניטין, סטיגמה, תווית
development town, peripheral town | città di sviluppo | град в развитие | עיירת פיתוח, עיירות פיתוח
metropolitan, metropolis | metropolitano, area metropolitana | метрополен, столичен | מטרופולין, מטרופוליני
`;
