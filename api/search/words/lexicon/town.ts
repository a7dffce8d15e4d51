/** What happens in a town, what stands there and who works for it: see `lexicon.ts` beside this folder. */
export const TOWN = `
flood, flooding, floods | allagamento, allagamenti, esondazione, esondazioni, straripamento, alluvione, alluvioni | наводнение, наводнения, потоп, заливане | הצפה, הצפות, שיטפון, שיטפונות
landslide, landslides | frana, frane, smottamento, dissesto idrogeologico | свлачище, свлачища, срутище | מפולת, מפולות, גלישת קרקע
heavy rain, rainfall | piogge intense, pioggia, piogge, rovesci | проливни дъждове, дъжд, дъждове, валежи | גשם, גשמים, משקעים
heat wave, extreme heat | ondata di caldo, ondate di caldo, canicola, afa, caldo estremo, caldo | горещини, жега, жеги, гореща вълна, горещи вълни | גל חום, גלי חום, שרב
wind turbine, wind power | pale eoliche, pala eolica, eolico | вятърна турбина, вятърни турбини, перки | טורבינת רוח, טורבינות רוח
self-driving, driverless | auto senza guidatore, auto senza conducente, guida autonoma | кола без шофьор, коли без шофьор, безпилотна кола, автономен автомобил | ללא נהג, מכוניות ללא נהג, רכב אוטונומי
sustainable mobility, walking and cycling | mobilità dolce, mobilità attiva | щадяща мобилност, устойчива мобилност | תחבורה רכה, ניידות מקיימת
illegal parking, parking violation | sosta selvaggia, doppia fila, divieto di sosta | неправилно паркиране, паркиране по тротоари | חניה אסורה, חניה כפולה
paid parking zone, parking permit | strisce blu, sosta a pagamento | синя зона, зелена зона, платено паркиране | כחול לבן, חניה בתשלום
beggar, begging | mendicante, mendicanti, accattonaggio, elemosina | просяк, просяци, просия | קבצן, קבצנים, פושטי יד
mass tourism, overtourism | turismo di massa, sovraffollamento turistico | масов туризъм, прекален туризъм | תיירות המונית, תיירות יתר
tourist guide | guida turistica, guide turistiche | екскурзовод, екскурзоводи | מדריך טיולים, מדריכי תיירים
dementia | demenza senile, demenza, rimbambimento | деменция, старческа деменция | דמנציה, שיטיון, קשישים תשושי נפש
graduates, graduate | laureato, laureati, neolaureati | висшист, висшисти, дипломиран | בוגר תואר, בוגרים, אקדמאים
school leaving exam, exams | esame di maturità, maturità, esami di stato, esami | матура, матури, държавни изпити, изпити | בגרות, בחינות בגרות, בחינות
work experience for students, vocational education | alternanza scuola lavoro, istruzione professionale, istituto tecnico | дуално обучение, професионална гимназия, професионално образование | חינוך מקצועי, הכשרה מקצועית, לימודי מקצוע
social security contributions, social insurance | contributi previdenziali, contributi, versamenti contributivi | осигуровка, осигуровки, осигурителни вноски | דמי ביטוח לאומי, הפרשות סוציאליות
unemployment benefit | cassa integrazione, indennità di disoccupazione, naspi | обезщетение за безработица, помощи за безработни | דמי אבטלה
property sale, real estate transactions | compravendita, compravendite, compravendite immobiliari, rogito | имотна сделка, имотни сделки, покупко-продажба, сделка с имот | עסקאות נדלן, עסקת מקרקעין, עסקאות מקרקעין
building amnesty, illegal building | condono, condoni, condono edilizio, abuso edilizio, abusi edilizi, abusivismo | незаконен строеж, незаконни строежи, незаконно строителство | בנייה לא חוקית, חריגות בנייה, חריגת בנייה
trademark, brand | marchio, marchi, marca | марка, марки, търговска марка | מותג, מותגים, סימן מסחר
piracy, illegal copies | copie pirata, pirateria, copia abusiva | пиратски копия, пиратство | העתקות פיראטיות, פיראטיות
pruning, trees | potatura, potature | подрязване на дървета, кастрене | גיזום
rats, rodents | topo, topi, ratto, ratti, roditori, derattizzazione | плъх, плъхове, мишки, гризачи, дератизация | חולדה, חולדות, עכברים, מכרסמים
stable, barn, livestock | stalla, stalle, allevamenti, zootecnia | обор, обори, животновъдство, животновъди | רפתות, דיר, לול
electromagnetic fields, antenna, 5g | campi elettromagnetici, antenne, elettrosmog | електромагнитни полета, антени, антена | קרינה, אנטנות, שדות אלקטרומגנטיים
underground utilities, cables and pipes | sottoservizi, sottosuolo, cavi, reti interrate | подземна инфраструктура, подземни мрежи, кабели | תשתיות תת קרקעיות, תת קרקע, כבלים
digital identity | spid, identità elettronica, carta d'identità elettronica | електронна идентичност, електронна идентификация | הזדהות ממשלתית, זהות אלקטרונית
incoming mail, document registry | protocollo, ufficio protocollo | деловодство, входяща поща | דואר נכנס, תיעוד מסמכים
hate speech, online hate | odio, odio in rete, incitamento all'odio, discorsi d'odio | реч на омразата, омраза, език на омразата | שיח שנאה, הסתה, שנאה ברשת
borders, border | confine, confini, frontiera, frontiere | граница, граници, граничен | גבול, גבולות, מעבר גבול
season ticket, travel pass | abbonamento, abbonamenti, tessera dei trasporti | абонамент, абонаментна карта, абонаменти | מנוי, חופשי חודשי
turnout, attendance | affluenza, presenze, frequenza | посещаемост, избирателна активност | נוכחות, אחוז הצבעה
demonstration, protest | manifestazione di piazza, corteo, cortei, protesta, proteste | протест, протести, демонстрация, манифестация, манифестации | הפגנה, הפגנות, מחאה, מחאות
stalking, harassment | stalking, molestie, persecuzione | дебнене, преследване, тормоз | הטרדה, הטרדות, מאיים
school violence, aggression | aggressioni, violenza a scuola | агресия, агресия в училище, насилие сред деца | אלימות בבתי ספר, תוקפנות
drug addicts, addiction | tossicodipendente, tossicodipendenti, tossici, dipendenze, dipendenza da droga | наркоман, наркомани, наркозависими, зависимост, зависимости | מכור, מכורים, התמכרות, התמכרויות, נרקומנים
alcoholics, alcohol abuse | alcolista, alcolisti, alcolismo | алкохолик, алкохолици, алкохолизъм | אלכוהוליסט, אלכוהוליסטים, אלכוהוליזם, שתיינות
local shops, neighbourhood shops | commercio di vicinato, botteghe storiche, botteghe, piccoli negozi | квартален магазин, квартални магазини, малки магазини | מכולת, חנויות שכונתיות, מסחר שכונתי
archaeology, excavations | scavi archeologici, sito archeologico, siti archeologici, archeologico | археология, археологически, разкопки | ארכיאולוגיה, ארכיאולוגי, חפירות
undeclared work, shadow economy | economia sommersa, lavoro sommerso, in nero | сива икономика, недеклариран труд, работа на черно, черна икономика | עבודה שחורה, כלכלה שחורה, כלכלת צללים
phone scams, fraud against the elderly | truffe telefoniche, truffe agli anziani | телефонна измама, телефонни измами, ало измами | עוקץ טלפוני, עוקץ קשישים
counterfeit goods, fake products | merce contraffatta, prodotti contraffatti, merci false, contraffazione, imitazioni | фалшиви стоки, менте, ментета, фалшификати | זיוף, זיופים, מוצרים מזויפים, סחורה מזויפת
goods, products | merce, merci, prodotto, prodotti | стока, стоки, продукт, продукти, изделия | סחורה, סחורות, מוצר, מוצרים
participatory budget, participatory budgeting | bilancio partecipato, bilanci partecipativi | граждански бюджет, бюджет с участие на гражданите | תקציב משתף, תקציב השתתפותי
wastewater treatment, treatment plant | depuratore, depuratori, depurazione | пречиствателна станция, пречиствателни станции, пречистване на води | מט״ש, טיהור שפכים, מכון טיהור
digital twin | gemello digitale, gemelli digitali | дигитален двойник, цифров двойник, дигитални близнаци | תאום דיגיטלי, תאומים דיגיטליים
one-stop shop | sportello unico, sportello polifunzionale | едно гише, на едно гише | מוקד אחד, עצירה אחת
manuscripts, handwritten | manoscritto, manoscritti, scritto a mano, calligrafia | ръкопис, ръкописи, почерк | כתב יד, כתבי יד
harbours, ports | porti, portuale, banchina | пристанище, пристанища | נמל, נמלים, רציף
tram, trams, light rail | tram, tranvia, filobus | трамвай, трамваи, тролей, тролейбус | חשמלית, רכבת קלה
single mothers, single parents | madri sole, ragazze madri, genitori soli, monogenitoriali | самотна майка, самотни майки, самотни родители | אם יחידנית, אמהות יחידניות, חד הוריות, הורים יחידים
mothers, mother | mamma, mamme, madre, madri | майка, майки | אמא, אמהות
visually impaired, low vision | ipovedente, ipovedenti, non vedente, non vedenti, cieco, ciechi | незрящ, незрящи, сляп, слепи, слабовиждащи | לקוי ראייה, לקויי ראייה, עיוור, עיוורים
hearing impaired, deaf | sordo, sordi, sordomuti, non udenti, audiolesi | глух, глухи, глухонеми, с увреден слух | חירש, חירשים, כבדי שמיעה, לקויי שמיעה
suicide, suicides | suicidio, suicidi, togliersi la vita | самоубийство, самоубийства, суицид | התאבדות, התאבדויות, אובדנות
cemeteries, burials | camposanti, tumulazione, loculi | гробищен парк, гробищни паркове | בית עלמין, בתי עלמין
playground, playgrounds | parco giochi, parchi giochi, giostre, altalene | детска площадка, детски площадки, люлки | גן שעשועים, גני שעשועים, מתקני משחק
particulate matter, fine dust | polveri sottili, pm10, particolato | фини прахови частици, прах, прахови частици | חלקיקים, אבק, חלקיקים נשימים
crowding, load | affollamenti, resse, calca | натовареност, пренаселеност | עומס, עומסים, צפיפות
building conservation, historic buildings | edifici storici, palazzi storici, restauro conservativo | паметници на културата, стари сгради, реставрация | שימור מבנים, מבנים לשימור, שימור אתרים
buildings, building | edificio, edifici, fabbricato, fabbricati, stabili, immobili | сграда, сгради, здание, постройки | מבנה, מבנים, בניין, בניינים
citizens' rights, minors, unaccompanied minors | minori non accompagnati, minori stranieri | непридружени деца, непридружени непълнолетни | קטינים לא מלווים, קטינים
roma people, travellers | rom, sinti, nomadi, campi rom | ром, роми, ромски, цигани, катун | צוענים, רומה
mosque, muslims | moschea, moschee, musulmani | джамия, джамии, мюсюлмани | מסגד, מסגדים, מוסלמים
intercultural mediation, mediators | mediatore culturale, mediatori culturali, mediazione culturale | културен медиатор, медиатори, медиатор | גישור, גישור תרבותי
police officer, officers | poliziotto, poliziotti, agente, agenti, vigile, vigili, vigili urbani, polizia municipale, carabinieri | полицай, полицаи, униформени, общинска полиция | שוטר, שוטרים, שיטור, שיטור עירוני, פקחים
traffic warden, inspectors | ausiliari del traffico, ispettore, ispettori | инспектор, инспектори, контрольори | פקח, פקחים, מפקחים
burglary, house burglaries | furti in casa, furti in appartamento, svaligiare, effrazione | кражби от домове, взлом, взломни кражби, обир, обири | פריצה, פריצות, פריצות לבתים, פורצים
robbery, robbers | rapina, rapine, rapinatori | грабеж, грабежи, въоръжен грабеж | שוד, שודדים
shooting, gunshots, weapons | sparatoria, spari, armi da fuoco, armi | стрелба, изстрели, оръжие, оръжия | ירי, יריות, נשק, כלי נשק
explosion, bomb, explosives | esplosione, bomba, bombe, ordigni | взрив, експлозия, бомба, бомби | פיצוץ, פצצה, מטען חבלה
fireworks, firework | fuochi d'artificio, botti, petardi, fuochi artificiali | фойерверк, фойерверки, пиратки, зари | זיקוק, זיקוקים, זיקוקי דינור, נפצים
child pornography, child abuse | pedopornografia, pedofili, pedofilia, abusi sui minori | детска порнография, педофилия, педофили, сексуално насилие над деца | פדופיליה, פדופילים, ניצול מיני של ילדים
false news, disinformation | notizie false, bufale, bufala, disinformazione, fake news | фалшиви новини, дезинформация, неверни новини | פייק ניוז, חדשות כזב, חדשות מזויפות, דיסאינפורמציה
newspaper, journalists | giornale, giornali, giornalista, giornalisti, stampa | вестник, вестници, журналист, журналисти, преса | עיתון, עיתונות, עיתונאים
radio, television | televisione, tv, radio, trasmissione | телевизия, радио, предаване | טלוויזיה, רדיו, שידור
museum guide, visitors guide | audioguida, visita guidata, visite guidate | аудиогид, беседа, обиколка с гид | מדריך קולי, סיור מודרך
song, music, musicians | canzone, canzoni, brani, musicisti, musicista, cantanti | песен, песни, музиканти, певци | שיר, שירים, מוזיקאים, זמרים, נגנים
artists, works of art | artista, artisti, opere d'arte, quadri, dipinti | художник, художници, творци, картини, произведения на изкуството | אמן, אמנים, יצירות אמנות, ציורים
language course, language learning | corso di lingua, corsi di lingua, imparare la lingua, corso di italiano | езиков курс, езикови курсове, изучаване на език | אולפן, קורס שפה, לימוד שפה
interpreter, interpreting | interprete, interpreti, interpretariato | преводач, преводачи, устен превод | מתורגמן, מתורגמנים, תורגמנות
subtitles, subtitling | sottotitolo, sottotitoli, sottotitolazione | субтитри, субтитриране, надписи | כתוביות, תרגום בגוף הסרט
transcription, minutes of meetings | verbale, verbali, trascrizione, stenografia, resoconto | протокол, протоколи, стенограма, стенограми, транскрипция | פרוטוקול, פרוטוקולים, תמלול, תמלולים
parliament speeches, debates | dibattiti parlamentari, sedute, seduta, interpellanze | парламентарни дебати, заседания, заседание | דיוני הכנסת, ישיבות, ישיבה
questions from citizens, enquiries | domande dei cittadini, richieste dei cittadini, quesiti | въпроси на граждани, запитвания, въпрос | שאלות תושבים, פניות הציבור, פניות תושבים, פניות
forms, form filling | modulo, moduli, formulario, formulari, compilazione | формуляр, формуляри, бланка, бланки, попълване | טופס, טפסים, מילוי טפסים
postman, parcels, mail | postino, pacco, pacchi, corriere, corrieri, posta | пощальон, пратка, пратки, колет, поща, куриер | דוור, חבילה, חבילות, דואר, שליח, שליחים
warehouse, storage | magazzino, magazzini, deposito merci, scorte | склад, складове, складиране, запаси | מחסן, מחסנים, אחסון, מלאי
machine, machinery | macchina, macchinario, macchinari, impianto, impianti | машина, машини, съоръжение, съоръжения | מכונה, מכונות, ציוד, מתקן, מתקנים
spare parts, components | ricambi, pezzi di ricambio, componenti | резервни части, части, детайли | חלקי חילוף, רכיבים
mine, quarry, mining | miniera, miniere, cava, cave, estrazione mineraria | мина, мини, кариера, миньори | מכרה, מכרות, מחצבה, כרייה
steel, metal | acciaio, acciaieria, metallo, metalli, siderurgico | стомана, метал, метали, металургия | פלדה, מתכת, מתכות
chemicals, toxic substances | sostanze chimiche, prodotti chimici, veleni, tossico, tossici | химикали, химически вещества, отрови, токсичен | כימיקלים, חומרים מסוכנים, רעלים, חומרים רעילים
radiation, nuclear waste | radiazioni, scorie, radioattivo | радиация, радиоактивен, ядрени отпадъци | קרינה, רדיואקטיבי, פסולת גרעינית
laboratory, samples | laboratorio di analisi, campioni, provette | лаборатория, лаборатории, проби | מעבדה, מעבדות, דגימות
hospital bed, hospital beds | posti letto, letto, terapia intensiva | болнични легла, легла, интензивно отделение | מיטות אשפוז, טיפול נמרץ
blood, blood donation | sangue, donatori di sangue, trasfusione | кръв, кръводаряване, кръводарители | דם, תרומת דם, תרומות דם
kidney, liver, transplant | rene, reni, fegato, trapianto, trapianti | бъбрек, черен дроб, трансплантация, трансплантации | כליה, כבד, השתלה, השתלות
skin, melanoma | cute, melanoma, dermatologia | кожа, кожни, меланом | עור, מלנומה
brain, neurological | cervello, cerebrale, neurologico | мозък, мозъчен, неврологичен | מוח, נוירולוגי, מוחי
bones, fracture | osso, ossa, frattura, fratture | кост, кости, счупване, фрактури | עצם, עצמות, שברים
childhood diseases, paediatrics | pediatra, pediatri, pediatria | педиатър, педиатри, детски лекар | רופא ילדים, ילדים חולים
doctor's appointment, medical visit | visita medica, visite mediche, appuntamento dal medico | час за лекар, преглед, прегледи, медицински преглед | תור לרופא, ביקור רופא, תורים
mask, masks | mascherina, mascherine | маска, маски | מסכה, מסכות, עטיית מסכות
social distancing, distance | distanziamento, distanza sociale, assembramenti, assembramento | социална дистанция, физическа дистанция, дистанция | ריחוק חברתי, שמירת מרחק, התקהלויות
covid certificate, green pass | green pass, certificato verde, certificazione verde | зелен сертификат, ковид сертификат | תו ירוק, דרכון ירוק
smart working, remote work | lavoro agile, lavoro da casa | дистанционна работа, работа от вкъщи, хоум офис | עבודה מרחוק, עבודה מהבית
accidents at work, workplace accident | infortunio sul lavoro, infortuni sul lavoro, morti bianche, sicurezza sul lavoro | трудова злополука, трудови злополуки, безопасност на труда | תאונת עבודה, תאונות עבודה, בטיחות בעבודה
job interviews, candidates | colloquio di lavoro, colloqui, candidato, candidati, selezione del personale | интервю за работа, интервюта, кандидат, кандидати, подбор | ראיון עבודה, ראיונות עבודה, מועמד, מועמדים, מיון מועמדים
public competition, recruitment in the public sector | concorso pubblico, concorsi pubblici, assunzioni pubbliche | конкурс за държавна служба, постъпване на държавна служба | מכרז כוח אדם, גיוס לשירות הציבורי
civil servants, public employees | statali, dipendenti pubblici, funzionario, funzionari, impiegati comunali | държавни служители, служител, служители, чиновник, чиновници | עובדי מדינה, עובדי ציבור, פקיד, פקידים, עובדי העירייה
payroll, personnel management | buste paga, gestione del personale, ufficio personale | ведомост за заплати, управление на персонала, личен състав | תלושי שכר, כוח אדם, משאבי אנוש
hours worked, attendance of staff | timbratura, cartellino, presenze del personale | работно време, присъствие на служители | שעות עבודה, שעון נוכחות
grant, grants, subsidies | contributo, contributi a fondo perduto, sovvenzione, sovvenzioni, finanziamento | субсидия, субсидии, безвъзмездна помощ, финансиране, грант | מענק, מענקים, סובסידיה, תמיכות, מימון
vouchers, coupons | buono, buoni pasto, buoni spesa, voucher | ваучер, ваучери, купони, талони | תלוש, תלושים, שובר, שוברים, תווי קנייה
local currency, community currency | moneta locale, monete locali, moneta complementare | местна валута, местни пари, алтернативна валута | מטבע מקומי, כסף מקומי
government bonds, securities | titoli di stato, obbligazioni, obbligazione, btp | държавни ценни книжа, облигация, облигации, дългови книжа | איגרות חוב, אגרות חוב, אגח, ניירות ערך
shares, investors | azioni in borsa, azionisti, investitore, investitori, borsa valori | акции, акционери, борса, инвеститор, инвеститори | מניות, משקיע, משקיעים, בורסה
insurance, insurance claims | polizza, polizze, assicurazione, assicurazioni, sinistri | застраховка, застраховки, полица, щети по застраховки | פוליסה, ביטוח, ביטוחים, תביעות ביטוח
loans, mortgage | mutuo, mutui, finanziamenti, rata | ипотека, ипотеки, кредит, кредити, вноски | משכנתה, משכנתא, משכנתאות, הלוואות
money laundering | riciclaggio di denaro, riciclaggio, denaro sporco, soldi sporchi | пране на пари, мръсни пари | הלבנת הון, כסף שחור, הלבנת כספים
invoice, invoices | fattura, fatture, fatturazione, scontrino, scontrini | фактура, фактури, касова бележка | חשבונית, חשבוניות, קבלה
accountant, bookkeeping | commercialista, contabile, contabilità, ragioneria | счетоводител, счетоводство, счетоводен | רואה חשבון, הנהלת חשבונות, חשבונאות
weights, food labels, labelling | etichetta, etichette, etichettatura | етикет, етикети, етикетиране | תווית, תוויות, סימון מוצרים
origin of food, food traceability | tracciabilità alimentare, filiera alimentare, filiera, provenienza degli alimenti | проследимост на храните, произход на храните, хранителна верига | מקור המזון, עקיבות מזון, שרשרת אספקת מזון
restaurants, hygiene inspections | ristorante, ristoranti, trattoria, igiene, ispezioni igieniche | ресторант, ресторанти, заведение, заведения, хигиена | מסעדה, מסעדות, בתי קפה, תברואה
slaughterhouse, animal transport | macello, mattatoio, trasporto di animali | кланица, превоз на животни | בית מטבחיים, משחטה
fishing boats, illegal fishing | pescherecci, pesca illegale, pesca abusiva | рибарски лодки, незаконен риболов | סירות דיג, דיג בלתי חוקי
vineyards, grapes | vigna, vigne, vigneto, vigneti, vendemmia | лозе, лозя, лозята, грозде, гроздобер | כרם, כרמים, ענבים, בציר
irrigation, drought | irrigazione, irriguo, siccità, carenza idrica | напояване, суша, засушаване, недостиг на вода | השקיה, בצורת, מחסור במים
water leaks, water losses | perdita d'acqua, perdite d'acqua, perdite idriche, acquedotto, acquedotti, rete idrica | загуби на вода, течове, авария на водопровод, водопровод, водопроводна мрежа | דליפת מים, דליפות מים, פחת מים, רשת המים
river, rivers | fiume, fiumi, torrente, corsi d'acqua, alveo | река, реки, поток, корито | נהר, נהרות, נחל, נחלים
lake, sea water, algae | lago, laghi, mare, alghe, mucillagine | езеро, езера, море, водорасли | אגם, אגמים, ים, אצות
air pollution, smog | smog, inquinamento dell'aria, inquinamento atmosferico, aria pulita, aria | мръсен въздух, замърсяване на въздуха, въздух, смог | זיהום אוויר, אוויר נקי, אוויר
greenhouse gas emissions, carbon | emissione, emissioni, gas serra, anidride carbonica, co2, impronta di carbonio | емисии, парникови газове, въглероден диоксид, въглероден отпечатък | פליטה, פליטות, גזי חממה, פחמן, טביעת רגל פחמנית
global warming, climate crisis | riscaldamento globale, crisi climatica, cambiamento climatico, cambiamenti climatici | глобално затопляне, климатична криза, климатични промени, изменение на климата | התחממות גלובלית, משבר האקלים, שינויי אקלים, שינוי אקלים
urban greenery, green areas | verde pubblico, verde urbano, aree verdi, giardini pubblici, aiuole | зелени площи, озеленяване, градинки, паркове | שטחים ירוקים, גינון ציבורי, פארקים, גינות
public lighting, street lights | illuminazione pubblica, illuminazione stradale, pali della luce | улично осветление, улични лампи, осветление на улиците | תאורת רחוב, תאורה ציבורית, תאורת רחובות
bridges, viaducts | ponte, ponti, viadotto, viadotti, cavalcavia | мост, мостове, виадукт, надлез | גשר, גשרים, גשרי
tunnel, tunnels | galleria stradale, gallerie, traforo, tunnel | тунел, тунели, подлез | מנהרה, מנהרות
rail tracks, railway infrastructure | rotaie, binario, infrastruttura ferroviaria | релсов път, жп линии, жп инфраструктура | פסי רכבת, תשתית רכבת
freight, trucks | merci su strada, autocarri, camion, trasporto merci | товари, тирове, камиони, товарен транспорт, превоз на товари | משאית, משאיות, הובלת מטענים, מטענים
`;
