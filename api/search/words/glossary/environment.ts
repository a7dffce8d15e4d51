/** Words of environment, energy and water: see `glossary.ts` beside this folder. */
export const ENVIRONMENT = `
environment, environmental | ambiente, ambientale | околна среда, екологичен | סביבה, סביבתי, איכות הסביבה
sustainability, sustainable | sostenibilità, sostenibile | устойчивост, устойчив | קיימות, בר קיימא
sustainable development | sviluppo sostenibile | устойчиво развитие | פיתוח בר קיימא
climate change, global warming, climate action | cambiamento climatico, cambiamenti climatici, riscaldamento globale | изменение на климата, климатични промени, глобално затопляне | שינויי אקלים, שינוי אקלים, משבר האקלים
climate adaptation, resilience, resilient | adattamento climatico, resilienza | адаптация, устойчивост, приспособяване към климата | הסתגלות, חוסן
emissions, greenhouse gases, carbon, carbon dioxide | emissioni, gas serra, carbonio, anidride carbonica | емисии, парникови газове, въглерод, въглероден диоксид | פליטות, גזי חממה, פחמן, פחמן דו חמצני
carbon footprint, carbon neutral, decarbonisation | impronta di carbonio, neutralità climatica, decarbonizzazione | въглероден отпечатък, въглеродна неутралност | טביעת רגל פחמנית, ניטרליות פחמנית
carbon credits, emissions trading, carbon offset | crediti di carbonio, scambio di emissioni | въглеродни кредити, търговия с емисии | קיזוז פחמן, סחר בפליטות
renewable energy, renewables, green energy, clean energy | energia rinnovabile, energie rinnovabili, fonti rinnovabili | възобновяема енергия, възобновяеми източници, зелена енергия | אנרגיה מתחדשת, אנרגיות מתחדשות, אנרגיה ירוקה
solar, solar energy, photovoltaic, solar panels | solare, energia solare, fotovoltaico, pannelli solari | слънчев, слънчева енергия, фотоволтаик, слънчеви панели | סולארי, אנרגיה סולארית, אנרגיית שמש, פוטו וולטאי, פאנלים סולאריים
wind energy, wind power, wind turbine | energia eolica, eolico, turbina eolica | вятърна енергия, вятърна турбина | אנרגיית רוח, טורבינת רוח
biomass, biogas | biomassa, biogas | биомаса, биогаз | ביומסה, ביוגז
hydrogen | idrogeno | водород | מימן
nuclear | nucleare | ядрен | גרעיני
energy efficiency, energy saving | efficienza energetica, risparmio energetico | енергийна ефективност, енергоспестяване | התייעלות אנרגטית, יעילות אנרגטית, חיסכון באנרגיה
energy consumption, electricity consumption | consumo energetico, consumi energetici | потребление на енергия, енергопотребление | צריכת אנרגיה, צריכת חשמל
energy community, peer-to-peer energy, energy trading | comunità energetica, comunità energetiche, scambio di energia | енергийна общност, енергийни общности, търговия с енергия | קהילת אנרגיה, קהילות אנרגיה, סחר באנרגיה
water saving, save water, saving water, water conservation, water efficiency | risparmio idrico, risparmio d'acqua, risparmio acqua, risparmiare acqua | пестене на вода, икономия на вода | חיסכון במים, חסכון במים
energy poverty, fuel poverty | povertà energetica | енергийна бедност | עוני אנרגטי
smart grid, power grid, electricity grid | rete elettrica, rete intelligente | електропреносна мрежа, интелигентна мрежа | רשת חשמל, רשת חכמה
smart meter, metering | contatore intelligente, contatori | интелигентен електромер, електромер, водомер | מונה חכם, מונה
heating, district heating | riscaldamento, teleriscaldamento | отопление, топлофикация | חימום, הסקה
cooling, heat wave, heat island, heat stress | raffrescamento, ondata di calore, isola di calore | охлаждане, гореща вълна, топлинен остров | קירור, גל חום, אי חום
battery, energy storage | batteria, accumulo di energia | батерия, съхранение на енергия | סוללה, אגירת אנרגיה
street lighting, public lighting, street lights, lamppost | illuminazione pubblica, illuminazione stradale, lampioni | улично осветление, улични лампи | תאורת רחוב, תאורה ציבורית, פנסי רחוב
lighting | illuminazione | осветление | תאורה
gas | gas | газ | גז
oil, petroleum, fuel | petrolio, carburante | петрол, нефт, гориво | נפט, דלק
mining, minerals | miniera, estrazione mineraria, minerali | минно дело, добив, минерали | כרייה, מכרות, מחצבים
drinking water, water supply | acqua potabile, approvvigionamento idrico | питейна вода, водоснабдяване | מי שתייה, אספקת מים
wastewater, sewage, sewer, sanitation | acque reflue, fognatura, depurazione | отпадъчни води, канализация | שפכים, ביוב, תברואה, קולחין
water leak, leak detection, water losses | perdite idriche, perdite d'acqua | загуби на вода, течове, теч | דליפות מים, דליפת מים, נזילה
water management, irrigation | gestione idrica, gestione delle acque, irrigazione | управление на водите, напояване | ניהול מים, השקיה
river, lake | fiume, lago | река, езеро | נהר, נחל, אגם
sea, ocean, marine, maritime | mare, marino, marittimo, oceano | море, морски, океан | ים, ימי, אוקיינוס
coast, beach, coastal | spiaggia, costiero | бряг, плаж, крайбрежие | חוף, חופים
rain, rainfall, stormwater, precipitation | pioggia, precipitazioni, acque meteoriche | дъжд, валежи, дъждовна вода | גשם, משקעים, מי נגר
drought | siccità | засушаване, засушавания | בצורת
snow, ice | neve, ghiaccio | сняг, лед | שלג, קרח
landslide, avalanche | frana, valanga | свлачище, лавина | מפולת
earthquake, seismic | terremoto, sismico | земетресение, сеизмичен | רעידת אדמה, רעידות אדמה, סייסמי
wildfire, forest fire | incendio boschivo, incendi boschivi | горски пожар, горски пожари | שריפת יער, שריפות יער
natural disaster, disaster | catastrofe, calamità naturale, disastro | бедствие, природно бедствие | אסון, אסון טבע
biodiversity, species, wildlife | biodiversità, specie, fauna selvatica | биоразнообразие, вид, дива природа | מגוון ביולוגי, חיות בר, מינים
nature, ecosystem, nature conservation | natura, ecosistema, conservazione della natura | природа, екосистема, опазване на природата | טבע, מערכת אקולוגית, שמירת טבע
green spaces, green areas, urban greening | verde urbano, aree verdi, spazi verdi | зелени площи, озеленяване | שטחים ירוקים, שטח ירוק
tree, urban forestry | albero, alberi, alberatura | дърво, дървета | עץ, עצים
logging, illegal logging, deforestation, timber | disboscamento, deforestazione, taglio illegale, legname | сеч, незаконна сеч, обезлесяване, дървесина, дърводобив | כריתה, כריתת עצים, כריתת יערות, בירוא יערות
plant, vegetation, weeds | pianta, vegetazione, erbacce | растение, растителност, плевели | צמח, צמחייה, עשבים
insect, pest, mosquito | insetto, parassiti, zanzara | насекомо, вредител, комар | חרק, מזיק, יתוש
bee, pollinators | ape, impollinatori | пчела, пчели, опрашители | דבורה, דבורים, מאביק
bird | uccello, uccelli | птица | ציפור, עוף
dog, pet | animale domestico | куче, домашен любимец | כלב, חיית מחמד
fish, fishing, fishery, aquaculture | pesce, pesca, acquacoltura | риба, риболов, аквакултура | דג, דיג, חקלאות ימית
livestock, cattle | bestiame, allevamento, bovini | добитък, животновъдство, говеда | משק חי, בקר, מקנה
crop, harvest, farmer | coltura, raccolto, agricoltore | култура, реколта, земеделец, фермер | יבול, חקלאי, גידולים
agricultural subsidies, common agricultural policy, farm payments | politica agricola comune, sussidi agricoli, contributi agricoli | земеделски субсидии, обща селскостопанска политика | סובסידיות חקלאיות, מדיניות חקלאית
soil | suolo | почва | קרקע, אדמה
food safety, food fraud, food inspection | sicurezza alimentare, frode alimentare | безопасност на храните | בטיחות מזון, הונאת מזון
food waste, surplus food | spreco alimentare, sprechi alimentari, eccedenze alimentari | хранителни отпадъци, разхищение на храна | בזבוז מזון, אובדן מזון, עודפי מזון
wine, vineyard | vino, vigneto | вино, лозе | יין, כרם
air quality, air pollution, particulate matter, fine dust, clean air | qualità dell'aria, inquinamento atmosferico, inquinamento dell'aria, polveri sottili | качество на въздуха, замърсяване на въздуха, фини прахови частици, чист въздух | איכות אוויר, איכות האוויר, זיהום אוויר, חלקיקים עדינים
noise, noise pollution, noise nuisance | rumore, inquinamento acustico, acustico | шум, шумово замърсяване, шумов | רעש, זיהום רעש, מטרדי רעש
odour, smell | odore, odori | миризма | ריח, מטרדי ריח
waste management, waste collection, garbage collection, bin collection, refuse collection | gestione dei rifiuti, raccolta dei rifiuti, raccolta rifiuti, nettezza urbana | управление на отпадъците, събиране на отпадъци, сметосъбиране | ניהול פסולת, איסוף אשפה, איסוף פסולת, פינוי אשפה
separate collection, waste sorting, waste separation | raccolta differenziata, differenziazione dei rifiuti | разделно събиране, сортиране на отпадъци | הפרדת פסולת, מיון פסולת
illegal dumping, fly-tipping, littering, litter | discarica abusiva, abbandono di rifiuti, rifiuti abbandonati | незаконно сметище, нерегламентирано изхвърляне | השלכת פסולת, פסולת בלתי חוקית, לכלוך
landfill, dump | discarica | депо за отпадъци, сметище | מטמנה, הטמנה
plastic, packaging | plastica, imballaggio | пластмаса, опаковка | פלסטיק, אריזה
container, bin | cassonetto, contenitore, bidone | контейнер, кофа | פח, מכולה, פחי אשפה
hazardous waste, asbestos, toxic, chemical | rifiuti pericolosi, amianto, tossico, chimico | опасни отпадъци, азбест, токсичен, химичен | פסולת מסוכנת, אסבסט, רעיל, חומרים מסוכנים
reuse, repair | riuso, riutilizzo, riparazione | повторна употреба, ремонт, поправка | שימוש חוזר, תיקון
cleaning, street cleaning, cleanliness | pulizia, pulizia delle strade | почистване, чистота | ניקיון, ניקוי
`;
