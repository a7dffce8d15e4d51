/** Words of the street and the house next door, as partners type them: see `glossary.ts` beside this folder. */
export const NEIGHBOURHOOD = `
house, home | casa, abitazione | къща, дом | בית, בתים
housing | abitativo, abitativa, alloggio | жилище, жилищен | דיור, מגורים
housing policy | politica abitativa, politiche abitative | жилищна политика, жилищни политики | מדיניות דיור
social housing, affordable housing | alloggi popolari, alloggio popolare, casa popolare, edilizia sociale | социални жилища, достъпно жилище | דיור בר השגה, דיור ציבורי
old town, historic centre | centro storico, centri storici | стар град, исторически център | העיר העתיקה, מרכז היסטורי
station, railway station | stazione, stazione ferroviaria | гара, жп гара | תחנה, תחנת רכבת
accident, crash, traffic accident | incidente, incidente stradale, incidenti stradali | катастрофа, злополука, произшествие, пътен инцидент | תאונה, תאונות, תאונת דרכים, תאונות דרכים
commuters, commuting | pendolari, pendolarismo | пътуващи до работа, ежедневно пътуване | יוממות, נוסעים יומיים
charging station, charging point, electric vehicle charging | colonnine di ricarica, colonnina di ricarica, stazione di ricarica, ricarica elettrica | зарядна станция, зарядни станции, зареждане на електромобили | עמדת טעינה, עמדות טעינה, טעינה
insulation, thermal insulation, retrofit | isolamento termico, coibentazione, cappotto termico | изолация, топлоизолация, саниране | בידוד, בידוד תרמי
incinerator, waste incineration, waste to energy | inceneritore, termovalorizzatore | инсинератор, изгаряне на отпадъци | משרפה, שריפת פסולת
heat wave, extreme heat, heat stress | ondata di calore, ondate di calore, caldo estremo | гореща вълна, горещи вълни, жега | גל חום, גלי חום, חום קיצוני
community garden, urban gardens, allotment | orto urbano, orti urbani, orto sociale, orti sociali | градски градини, общностна градина | גינה קהילתית, גינות קהילתיות
green areas, green spaces, urban green, greenery, green infrastructure | verde pubblico, verde urbano, aree verdi | зеленина, зелени площи, озеленяване | שטחים ירוקים, תשתית ירוקה
bees, beekeeping | api, ape, apicoltura | пчели, пчела, пчеларство | דבורים, כוורות
canteen, school meals | mensa, mense, mensa scolastica | столова, училищно хранене | חדר אוכל, הזנה בבתי ספר
food waste, surplus food | spreco alimentare, sprechi alimentari, eccedenze alimentari | хранителни отпадъци, разхищение на храна | בזבוז מזון, הצלת מזון, עודפי מזון
smog, fine dust | smog, polveri sottili | смог, фин прах | ערפיח, אובך
carer, care worker | badante, badanti, operatore sociosanitario | болногледач, асистент за възрастни | מטפלת סיעודית, מטפלים
residence permit | permesso di soggiorno, permessi di soggiorno | разрешение за пребиваване | אשרת שהייה, היתר שהייה
website, web page | sito, siti, sito web, sito internet | сайт, уебсайт, интернет страница | אתר, אתר אינטרנט, אתרי אינטרנט
signature, digital signature, electronic signature | firma, firma digitale, firma elettronica | подпис, електронен подпис, цифров подпис | חתימה, חתימה דיגיטלית, חתימה אלקטרונית
civil protection | protezione civile | гражданска защита | הגנה אזרחית, הג"א
nursery, creche | asilo nido, nido | ясла, детска ясла, детски ясли | מעון יום, מעונות יום
startup, start-up | impresa innovativa, startup innovative | стартъп, стартиращи предприятия, стартиращи фирми | סטארטאפ, סטארט אפ, חברת הזנק, חברות הזנק
nurse | infermiere, infermiera | медицинска сестра, медицински сестри | אחות, אח, אחים ואחיות
homeless, rough sleeper | senzatetto, persone senza dimora, senza casa | бездомник, бездомни | הומלסים, חסר בית, חסרי בית
burglary, robbery | rapina, furto con scasso | обир, грабеж, взлом | שוד, פריצה
city council, council | consiglio comunale | общински съвет, съвет | מועצת העיר, מועצה
referendum, popular vote | referendum | референдум, допитване | משאל עם
emergency, urgent care | emergenza, urgenza, pronto soccorso | спешност, спешен, спешна помощ | חירום, מצב חירום
construction site, building works | cantiere, cantieri | строеж, строителна площадка | אתר בנייה, עבודות בנייה
skills, competences | competenze, competenza | умения, компетентности | מיומנויות, מיומנות, כישורים
disabled | disabile, disabili | инвалид, човек с увреждане | נכה, נכים
accessibility, barrier-free | barriere architettoniche, abbattimento delle barriere | достъпност, достъпна среда | נגישות, הנגשה
adult education, adult learning, lifelong learning | educazione degli adulti, formazione degli adulti, istruzione degli adulti, apprendimento permanente | обучение на възрастни, образование за възрастни, учене през целия живот | למידת מבוגרים, חינוך מבוגרים, השכלת מבוגרים, למידה לאורך החיים
youth unemployment, unemployed young people, neet | disoccupazione giovanile, giovani disoccupati, giovani senza lavoro | младежка безработица, безработни младежи | אבטלת צעירים, צעירים מובטלים
street market, local market, farmers market | mercati rionali, mercato rionale, mercati locali, mercato contadino | квартален пазар, общински пазари, фермерски пазар | שוק עירוני, שוק איכרים, שווקים
corruption, anti-corruption | lotta alla corruzione, contrasto alla corruzione, anticorruzione | борба с корупцията, борба срещу корупцията | מלחמה בשחיתות, מאבק בשחיתות
twinning, twin cities, sister cities | gemellaggio, città gemellate | побратимяване, побратимени градове | ערים תאומות, ברית ערים
bulky waste, large waste, fly-tipping | rifiuti ingombranti, ingombranti, discariche abusive | едрогабаритни отпадъци, незаконно сметище | פסולת גושית, גרוטאות
rent subsidy, housing benefit, rent allowance | bonus affitto, contributo affitto, sostegno all'affitto | помощ за наем, субсидия за наем | סיוע בשכר דירה, השתתפות בשכר דירה
stray dogs, stray animals, animal shelter | cani randagi, randagismo, canile | бездомни кучета, бездомни животни | כלבים משוטטים, בעלי חיים משוטטים
senior centre, day centre | centro anziani, centro diurno | пенсионерски клуб, клуб на пенсионера | מועדון קשישים, מרכז יום לקשיש
`;
