/** Words of health, homes, streets, nature, trade and machines in daily life: see `glossary.ts` beside this folder. */
export const EVERYDAY = `
sewage, sewer, sewerage, drains | fognario, fognaria, fogna, fogne, scarichi | канализационен, канали, отводняване | מערכת ביוב, ניקוז, צנרת ביוב
leak, leakage, leaks | perdita, perdite, fuga | теч, течове, изтичане | דליפה, נזילות
fake, counterfeit, bogus | falso, falsi, fasullo, contraffatto | фалшив, фалшиви, неистински | מזויף, מזויפות, כוזב
missing persons, missing people, missing children | persone scomparse, scomparsi, bambini scomparsi | изчезнали хора, изчезнали деца, издирване, изчезнал | נעדרים, אנשים נעדרים, ילדים נעדרים
social benefit fraud, benefit fraud | frodi sui sussidi, frodi sociali | измами със социални помощи, социална измама | הונאת ביטוח לאומי, הונאות קצבאות
looking for work, finding a job, work placement | cerca lavoro, ricerca di lavoro, inserimento lavorativo | търсене на работа, намиране на работа, трудова интеграция | חיפוש עבודה, מציאת עבודה, השמה, השמה בעבודה
cancer detection, cancer diagnosis | diagnosi dei tumori, diagnosi del cancro | откриване на рак, диагностика на рак | גילוי סרטן, אבחון סרטן
general practitioner, family doctor, primary care | medico di base, medico di famiglia, cure primarie | личен лекар, семеен лекар, първична помощ | רופא משפחה, רפואה ראשונית
physician, specialist doctor, health professionals, medical | medico specialista, personale medico, operatori sanitari | медицински, медицински специалисти, медик | רפואי, אנשי רפואה, צוותים רפואיים
treatment, therapy, cure | trattamento, terapia, cure | лечение, терапия | טיפול רפואי, ריפוי, תרפיה
rehabilitation, physiotherapy | riabilitazione, fisioterapia | рехабилитация, физиотерапия | שיקום, פיזיותרפיה
symptoms, screening, early detection | sintomi, diagnosi precoce, prevenzione sanitaria | симптоми, скрининг, ранно откриване | תסמינים, בדיקות סקר, גילוי מוקדם
x-ray, radiology, scan, ultrasound | radiografia, radiologia, ecografia, raggi x | рентген, рентгенов, радиология, скенер | צילום רנטגן, רדיולוגיה, סריקה
breast cancer, mammography | tumore al seno, mammografia, cancro al seno | рак на гърдата, мамография | סרטן השד, ממוגרפיה
lung, lungs, respiratory, breathing, pneumonia | polmone, polmoni, respiratorio, polmonite | бял дроб, белодробен, дихателен, пневмония | ריאה, ריאות, נשימה, דלקת ריאות
eye, eyesight, vision impairment, retina | occhio, occhi, vista, retina | око, очи, зрение, ретина | עין, עיניים, ראייה, רשתית
chronic disease, chronic, patients with chronic conditions | malattia cronica, cronico, malattie croniche | хронично заболяване, хроничен | מחלה כרונית, כרוני, מחלות כרוניות
health insurance, health fund | assicurazione sanitaria, cassa malattia | здравно осигуряване, здравна каса | ביטוח בריאות, קופת חולים
waiting room, hospital admission, emergency department, triage | ricovero, ricoveri, accettazione, triage | приемане в болница, хоспитализация, триаж | אשפוז, מיון, אשפוזים
quarantine, lockdown, contact tracing, masks | quarantena, confinamento, tracciamento dei contatti, mascherine | карантина, локдаун, проследяване на контакти, маски | בידוד, סגר, איתור מגעים, מסכות
robot assistant, companion robot, care robot, assistive technology | robot assistente, robot di compagnia, tecnologie assistive | робот асистент, робот помощник, помощни технологии | רובוט מלווה, רובוט סיעודי, טכנולוגיה מסייעת
wearable, smartwatch, bracelet | dispositivo indossabile, braccialetto, indossabili | носимо устройство, гривна | שעון חכם, צמיד, מחשוב לביש
dentist, dental | dentista, dentale | зъболекар, дентален | רופא שיניים, שיניים
veterinary, animal health, animal welfare | veterinario, benessere animale, salute animale | ветеринарен, хуманно отношение към животните | וטרינר, וטרינרי, רווחת בעלי חיים
smoking, tobacco | fumo, tabacco, fumatori | тютюнопушене, тютюн, пушене | עישון, טבק
allergy, pollen | allergia, allergie, polline | алергия, полени | אלרגיה, אבקנים
furniture, household appliances | mobili, arredamento, elettrodomestici | мебели, домакински уреди | ריהוט, רהיטים, מכשירי חשמל
smart home, home automation | casa intelligente, domotica | умен дом, интелигентен дом | בית חכם
mortgage, home ownership, homeowners, house prices | mutuo ipotecario, ipoteca, proprietari di casa, prezzi delle case | ипотека, ипотечен кредит, собственици на жилища, цени на имоти | משכנתא, בעלי דירות, מחירי דיור
real estate valuation, appraisal | stima immobiliare, valutazione immobiliare, perizia | оценка на имоти, оценка на недвижими имоти | שמאות, הערכת נכסים
construction site, builder, contractor, construction company | cantiere, cantieri, impresa edile, costruttore | строителна площадка, строител, строителна фирма | אתר בנייה, קבלן בניין, חברת בנייה
building information, bim, blueprint, building logbook | modello informativo edilizio, libretto dell'edificio, fascicolo del fabbricato | строителен паспорт, технически паспорт на сграда, бим | תיק בניין, מידע על מבנים
zoning, master plan, land development | piano regolatore, zonizzazione, lottizzazione | устройствен план, зониране, общ устройствен план | תכנית מתאר, תוכנית מתאר, ייעוד קרקע
suburb, outskirts, sprawl, suburbs | sobborgo, periferie, sobborghi, dispersione urbana | предградие, предградия, крайни квартали | פרבר, פרברים
deprived neighbourhood, slum, decay, urban decline | quartieri degradati, quartiere disagiato, degrado urbano, baraccopoli | западнал квартал, бедни квартали, упадък | שכונת מצוקה, שכונות מצוקה, הזנחה, דעיכה
gentrification, displacement of residents | gentrificazione | джентрификация | ג'נטריפיקציה, דחיקת תושבים
brownfield, former industrial area, port area, waterfront | area dismessa, aree dismesse, ex area industriale, fronte del porto, lungomare | бивша индустриална зона, изоставени терени, крайбрежна зона | אזור תעשייה ישן, חזית ים, טיילת
pedestrian zone, car-free, traffic-calmed, low emission zone, limited traffic zone | zona pedonale, zona a traffico limitato, ztl, isola pedonale | пешеходна зона, зона без коли, зона с ниски емисии | מדרחוב, אזור אוויר נקי, ללא רכב
highway, motorway, motorways | autostrada, autostrade, superstrada | магистрала, магистрали, автомагистрала | כביש מהיר, אוטוסטרדה
roundabout, road sign, traffic sign, signage | rotatoria, segnale stradale, segnaletica, cartelli stradali | кръгово кръстовище, пътен знак, пътни знаци | כיכר תנועה, תמרור, תמרורים, שילוט
truck, trucks, lorry, heavy vehicles | camion, autocarro, mezzi pesanti | камион, камиони, товарен автомобил | משאית, משאיות
bus stop, bus line, route, routes | fermata dell'autobus, fermata, linea autobus, percorso, itinerario | автобусна спирка, спирка, маршрут, маршрути | תחנת אוטובוס, קו אוטובוס, מסלול, מסלולים
shared mobility, mobility as a service, demand-responsive transport, on-demand bus | mobilità condivisa, trasporto a chiamata, autobus a chiamata | споделена мобилност, транспорт при поискване | תחבורה שיתופית, תחבורה לפי דרישה
inspection of roads, potholes, street defects | buche stradali, dissesto stradale, buca | дупки по пътищата, дупка, дефекти на пътя | בורות בכביש, בור, מפגעי דרך
parking fine, parking violation, traffic fine, traffic offence | multa, multe, multa per divieto di sosta, contravvenzione | глоба за паркиране, фиш, глоби | דוח חניה, דוחות חניה, עבירת תנועה, עבירות תנועה
counting people, people counting, footfall, passers-by | conteggio delle persone, conteggio, passanti | броене на хора, преброяване, минувачи | ספירת אנשים, ספירה, עוברי אורח
snow removal, gritting, winter maintenance | sgombero neve, spalaneve, spargisale | снегопочистване, зимно поддържане | פינוי שלג
mowing, lawn, grass, gardening | sfalcio, tosaerba, erba, giardinaggio | косене, трева, морава, градинарство | כיסוח, דשא, גינון
urban garden, community garden, allotment, urban agriculture | orto urbano, orti urbani, orti sociali, agricoltura urbana | градска градина, споделена градина, градско земеделие | גינה קהילתית, גינות קהילתיות, חקלאות עירונית
water quality, groundwater, contamination | qualità dell'acqua, falda, acque sotterranee, contaminazione | качество на водата, подземни води, замърсяване на водата | איכות מים, מי תהום, זיהום מים
algae, invasive species, endangered species | alghe, specie invasive, specie protette | водорасли, инвазивни видове, застрашени видове | אצות, מינים פולשים, מינים בסכנת הכחדה
grassland, pasture, meadow | pascolo, pascoli, praterie | пасища, ливада, пасище | מרעה, אחו
pesticide, fertiliser, manure, nitrogen | pesticidi, concime, fertilizzante, letame, azoto | пестициди, тор, торове, азот | חומרי הדברה, דשן, זבל, חנקן
power plant, power station, electricity generation | centrale elettrica, produzione di energia, impianto | електроцентрала, централа, производство на ток | תחנת כוח, ייצור חשמל
power outage, blackout | interruzione di corrente | прекъсване на тока, авария в електрозахранването | הפסקת חשמל, הפסקות חשמל
energy certificate, guarantees of origin, energy performance | certificazione energetica, garanzie di origine, prestazione energetica | енергиен сертификат, гаранции за произход, енергийни характеристики | תעודת אנרגיה, דירוג אנרגטי
prosumer, electricity consumers, energy supplier | prosumatore, fornitore di energia, utenti elettrici | потребители на ток, доставчик на енергия, производител на енергия | צרכני חשמל, ספק חשמל
deposit, deposit return, bottle, bottles | cauzione, vuoto a rendere, bottiglia, bottiglie | депозит, бутилка, бутилки | פיקדון, בקבוק, בקבוקים
compost, organic waste, biowaste | compost, compostaggio, rifiuti organici, umido | компост, компостиране, биоотпадъци | קומפוסט, פסולת אורגנית
scrap, electronic waste, e-waste | rottami, rifiuti elettronici, raee | скрап, електронни отпадъци | גרוטאות, פסולת אלקטרונית
farm, farmers, agricultural holding | azienda agricola, fattoria, aziende agricole, contadini | ферма, земеделски стопани, земеделски производители, стопанство | חווה, משק חקלאי, חקלאים
origin of food, product origin, authenticity, genuine, made in italy | origine dei prodotti, autenticità, prodotti tipici, genuino, provenienza | произход на храните, произход, автентичност | מקור המוצר, מקוריות, אותנטיות
dairy, milk, cheese, meat | latte, formaggio, carne, latticini | мляко, сирене, месо, млечни | חלב, גבינה, בשר
olive oil, fruit, vegetables | olio d'oliva, frutta, verdura, ortaggi | зехтин, плодове, зеленчуци | שמן זית, פירות, ירקות
food bank, soup kitchen, hunger | banco alimentare, mensa dei poveri, fame | хранителна банка, обществена трапезария, глад | בנק מזון, בית תמחוי, רעב
seller, buyer, marketplace, merchants, selling | venditore, acquirente, mercato online, commercianti | продавач, купувач, онлайн пазар, търговци | מוכר, קונה, זירת מסחר, סוחרים
online shopping, e-commerce, web shop | commercio elettronico, acquisti online, negozio online | електронна търговия, онлайн магазин, онлайн пазаруване | מסחר אלקטרוני, קניות ברשת, חנות מקוונת
local shops, shopkeepers, local products, short supply chain | negozi di vicinato, commercio locale, esercenti, prodotti locali, filiera corta | местни магазини, търговци, местни продукти | עסקים מקומיים, בעלי חנויות, תוצרת מקומית
stock exchange, shares, securities, stock market | borsa valori, azioni in borsa, mercato azionario | фондова борса, акции, ценни книжа | בורסה, מניות, ניירות ערך
start a business, set up a company, company registration, licensing | avvio d'impresa, apertura di un'impresa, registrazione di imprese | започване на бизнес, регистрация на фирма, лицензиране | פתיחת עסק, הקמת חברה, רישוי עסקים, רישום חברות
incubator, accelerator, business support, coworking | incubatore, acceleratore, sostegno alle imprese, spazio di lavoro condiviso | инкубатор, акселератор, подкрепа за бизнеса, споделено работно място | חממה, מאיץ, אקסלרטור, חלל עבודה משותף
freelancer, self-employed, gig economy | libero professionista, lavoratore autonomo, partita iva | самонаето лице, самонаети, свободна професия | עצמאי, עצמאים, פרילנסר
employer, employers, trade union, labour rights | datore di lavoro, datori di lavoro, sindacato, diritti dei lavoratori | работодател, работодатели, профсъюз, трудови права | מעסיק, מעסיקים, איגוד מקצועי, זכויות עובדים
curriculum vitae, cv, resume, job vacancy, job offers | curriculum, offerte di lavoro, posto di lavoro, posti vacanti | автобиография, свободни работни места, обяви за работа | קורות חיים, משרה פנויה, משרות, הצעות עבודה
youth unemployment, neet, young unemployed | disoccupazione giovanile, giovani disoccupati, neet | младежка безработица, безработни младежи | אבטלת צעירים, צעירים מובטלים
work-life balance, reconciliation of work and family | conciliazione vita lavoro, equilibrio tra vita e lavoro | баланс между работа и личен живот | איזון בין עבודה לבית
brain drain, depopulation, demographic decline, outmigration, shrinking cities, shrinking town, shrinking region, population decline, population loss | fuga dei cervelli, spopolamento, calo demografico | изтичане на мозъци, обезлюдяване, демографски спад | בריחת מוחות, הגירה שלילית, התרוקנות
birth rate, demographic, demography, demographic change | natalità, demografico, demografia | раждаемост, демографски, демография | ילודה, דמוגרפי, דמוגרפיה
single mothers, single parent, large families, orphans | madri sole, genitore solo, famiglie numerose, orfani | самотни майки, самотен родител, многодетни семейства, сираци | אמהות חד הוריות, חד הוריות, חד הורי, משפחות ברוכות ילדים, יתומים
grandparents, intergenerational, generations | nonni, intergenerazionale, generazioni | баби и дядовци, поколения, между поколенията | סבים וסבתות, בין דורי, דורות
fraud with vat, tax gap, shell companies | frodi iva, società fittizie, società di comodo | измами с ддс, кухи фирми, фиктивни фирми | חשבוניות פיקטיביות, חברות קש
search engine, semantic search, find documents | motore di ricerca, ricerca semantica | търсачка, семантично търсене | מנוע חיפוש, חיפוש סמנטי
cryptography, encryption, encrypted, hash | crittografia, cifratura, crittografato | криптография, криптиране, шифроване | הצפנה, מוצפן, קריפטוגרפיה
immutable, tamper-proof, tampering, tamper | immutabile, a prova di manomissione, manomissione | неизменяем, неизменим, манипулация | בלתי ניתן לשינוי, חסין מזיופים
node, nodes, decentralised network, peer-to-peer | nodo, nodi, rete decentralizzata, tra pari | възел, възли, децентрализирана мрежа | צומת רשת, רשת מבוזרת, עמית לעמית
non-fungible token, nft, tokenisation, digital asset, digital assets | token non fungibile, tokenizzazione, attività digitali, beni digitali | незаменим токен, токенизация, дигитални активи, цифрови активи | נכסים דיגיטליים, נכס דיגיטלי, אסימונים
personal assistant, voice assistant, alexa, smart speaker | assistente vocale, assistente personale | гласов асистент, личен асистент | עוזר קולי, עוזרת קולית
optical character recognition, ocr, handwriting, handwritten, scanned | riconoscimento ottico dei caratteri, scrittura a mano, manoscritto, scansione | оптично разпознаване, ръкописен, сканиране, почерк | זיהוי תווים, כתב יד, סריקה
speech to text, dictation, text to speech | dettatura, trascrizione vocale, sintesi vocale | диктовка, реч в текст, синтез на реч | המרת דיבור לטקסט, הכתבה
digital public space, 3d, avatar, metaverse | tridimensionale, avatar, metaverso | триизмерен, аватар, метавселена | תלת ממד, אווטאר, מטאוורס
laser, radar, lidar, scanner | laser, radar, scanner | лазер, радар, скенер | לייזר, מכם, סורק
wifi, hotspot, free internet | wifi, wi fi, internet gratuito | безплатен интернет, вайфай | ויי פיי, אינטרנט חופשי, אינטרנט אלחוטי
prototype, proof of concept, feasibility | prototipo, dimostratore, fattibilità, prova di concetto | прототип, доказателство за концепция, осъществимост | אבטיפוס, אב טיפוס, הוכחת היתכנות, היתכנות
estimate, calculate, calculation | stima, stimare, calcolo, calcolare | изчисление, изчисляване, приблизителна оценка | אומדן, חישוב
detect, discover, spot | rilevare, individuare, scoprire | откриване, засичане, установяване | לגלות, לזהות, איתור
protect, safeguard, protection | proteggere, tutela, protezione, salvaguardia | защита, опазване, закрила | הגנה, להגן, שמירה
inform, informing citizens | informare, informare i cittadini | информиране, информиране на гражданите | ליידע, יידוע
faster, speed up, accelerate, quick | velocizzare, accelerare, più veloce, rapido | ускоряване, бърз, по бързо | האצה, מהיר, לזרז
fight, combat, tackle | lotta, contrasto, combattere, contrastare | борба, противодействие, справяне | מאבק, להילחם, התמודדות
attract, attraction, attractive, attractiveness | attrarre, attrazione, attrattività, attrattivo | привличане, привлекателен, привлекателност | משיכה, אטרקטיבי, למשוך
strengthen, boost, foster, promote | rafforzare, rafforzamento, promuovere, promozione | укрепване, засилване, насърчаване | חיזוק, קידום, עידוד
`;
