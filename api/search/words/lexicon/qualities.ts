/** How things, people and times are: see `lexicon.ts` beside this folder. */
export const QUALITIES = `
night, nocturnal | notte, notturno, notturna, notturni | нощ, нощен, нощта, вечер | לילה, לילי, בלילה
day, daily | giorno, giornaliero, quotidiano | ден, дневен, ежедневен | יום, יומי, יומיומי
week, weekly | settimana, settimanale | седмица, седмичен | שבוע, שבועי
month, monthly | mese, mensile | месец, месечен | חודש, חודשי
year, annual | anno, annuale, annuo | година, годишен, ежегоден | שנה, שנתי
long-term, long term | a lungo termine, di lunga durata, lungo periodo, duraturo | дългосрочен, трайно, траен, дълготраен, продължително, дългосрочно | ארוך טווח, לטווח ארוך, ממושך, כרוני, מתמשך
short-term, short term | a breve termine, di breve durata, breve, brevi | краткосрочен, краткосрочно, за кратко | קצר טווח, לטווח קצר
long-term unemployed, long-term unemployment | disoccupati di lunga durata, disoccupazione di lunga durata | трайно безработни, дългосрочно безработни, дългосрочна безработица | מובטלים ממושכים, אבטלה ממושכת, מובטלים כרוניים
temporary | temporaneo, provvisorio | временен, временно | זמני, ארעי
permanent | permanente, definitivo | постоянен, постоянно | קבוע
new | nuovo, nuova, nuovi, nuove | нов, нова, ново, нови | חדש, חדשה, חדשים
old | vecchio, vecchi, antico, antichi | стар, стари, старо, древен | ישן, עתיק, ישנים
big, large | grande, grandi, ingombrante, ingombranti | голям, големи, едър, едрогабаритен | גדול, גדולים
small, little | piccolo, piccoli, piccola | малък, малки, малко, дребен | קטן, קטנים
high | alto, alta, elevato | висок, висока, високо | גבוה, גבוהים
low | basso, bassa, bassi | нисък, ниска, ниски | נמוך, נמוכה, נמוכים
low income, low-income families | basso reddito, famiglie a basso reddito, meno abbienti, famiglie povere, indigenti, bisognosi | ниски доходи, нуждаещи се, малоимотни, бедни семейства | הכנסה נמוכה, בעלי הכנסה נמוכה, נזקקים, מעוטי יכולת
fast, quick | veloce, rapido, celere | бърз, бързо, бърза | מהיר, מהר
slow | lento, lenta | бавен, бавно | איטי
good | buono, buona, buoni | добър, добра, добри | טוב, טובה
bad | cattivo, brutto, pessimo | лош, лоша, лоши | רע, גרוע
free, free of charge | gratis, gratuito, gratuita, libero | безплатен, безплатно, безплатни | חינם, בחינם, ללא תשלום
expensive | costoso | скъп, скъпо | יקר
cheap, inexpensive | economico, a buon mercato | евтин, евтино | זול
empty, unused | vuoto, inutilizzato, sfitto, sfitti, disuso | празен, неизползван, изоставен | ריק, פנוי, נטוש
full | pieno, piena, pieni | пълен, пълна | מלא
overflowing, full container | traboccante, strapieno, cassonetti pieni | препълнен, преливащ, препълнени контейнери | גולש, מכלים מלאים
dirty | sporco, sporca, sudicio | мръсен, замърсен | מלוכלך
dangerous, hazardous | pericoloso, pericolosi, rischioso | опасен, опасни, рисков | מסוכן, מסוכנים
safe, secure | sicuro, sicura, sicuri | безопасен, сигурен | בטוח, מאובטח
unsafe, insecure | insicuro, insicurezza | несигурен, несигурност, опасен | לא בטוח, חוסר ביטחון
ill, sick | malato, malati, ammalato | болен, болни | חולה, חולים
healthy | sano, sana | здравословен, здрав | בריא
strong | forte, robusto | силен, здрав | חזק
weak | debole, deboli | слаб, уязвим | חלש, חלשים
lonely, alone | solitario | сам, сами, самотен, самотни | בודד, בודדים, לבד
poor | povero, poveri, povera, indigente | беден, бедни, бедно | עני, עניים
rich, wealthy | ricco, ricchi, benestante | богат, богати | עשיר, עשירים
elderly, frail | anziano, anziani, nonni, vecchiaia, terza età, non autosufficienti, over 65 | възрастен, възрастни, възрастни хора, стари хора, пенсионери, трета възраст | קשיש, קשישים, זקן, זקנים, אזרחים ותיקים, הגיל השלישי, בני הגיל השלישי
young | giovane, giovani | млад, млади | צעיר, צעירים
female | femminile, donna | женски, жена | נשי, אישה
male | maschile, uomo | мъжки, мъж | גברי, גבר
public | pubblico, pubblica, pubblici | обществен, публичен, държавен | ציבורי, ציבורית
private | privato, privata, privati | частен, частна | פרטי, פרטית
personal | personale, individuale | личен, персонален, индивидуален | אישי, פרטני
common, shared | condiviso | общ, обща, споделен | שיתופי
local | locale, locali, del posto | местен, местна, местни | מקומי, מקומית
foreign | straniero, estero, forestiero | чуждестранен, чужд, чужди | זר, נוכרי
legal, lawful | lecito | законен, правен, юридически | חוקי, משפטי
illegal, unlawful | illegale, abusivo, abusivi, illecito, clandestino, irregolare | незаконен, незаконни, нелегален, нерегламентиран | בלתי חוקי, לא חוקי, פיראטי
false, fake | falso, falsa, falsi, finto, contraffatto | фалшив, лъжлив, неверен | שקרי, מזויף, כוזב
true, authentic | vero, autentico | истински, автентичен | אמיתי
easy, simple | facile, semplice | лесен, прост | קל, פשוט
difficult, hard | difficile, difficoltoso | труден, тежък | קשה
difficulty, distress, in difficulty | difficoltà, in difficoltà, disagio, in crisi, sofferenza | затруднение, затруднения, в затруднение | קושי, קשיים, מצוקה, במצוקה
companies in difficulty, insolvent companies, insolvency | aziende in difficoltà, imprese in difficoltà, imprese in crisi, aziende in crisi, crisi d'impresa | фирми в затруднение, предприятия в затруднение, закъсали фирми | עסקים בקשיים, חברות בקשיים, חדלות פירעון
different, various | diverso, vari, differente | различен, разни, разнообразен | שונה, מגוון
equal | uguale, paritario | равен, еднакъв | שווה, שוויוני
fair | equo, giusto | справедлив, честен | הוגן, צודק
open | aperto, aperta, aperti | отворен, открит | פתוח, פתוחים
closed | chiuso, chiusa | затворен | סגור
green | verde, verdi, ecologico | зелен, зелени, екологичен | ירוק, ירוקים, אקולוגי
clean | pulito, pulita, pulite | чист, чиста, чисти | נקי, נקייה
smart | intelligente, intelligenti, smart | умен, умни, интелигентен | חכם, חכמה, חכמים
digital | digitale, telematico, virtuale, informatico | цифров, дигитален, виртуален, електронен | דיגיטלי, מקוון, וירטואלי
online | in rete, online, via internet, da casa, a distanza | онлайн, по интернет, от вкъщи, дистанционно | מקוון, אונליין, דרך האינטרנט, מרחוק, ברשת
remote, at a distance | remoto, a distanza, da remoto | отдалечен, дистанционен | מרוחק, מרחוק
automatic | automatico, automatici | автоматичен, автоматични | אוטומטי
electric | elettrico, elettrici, elettrica | електрически, електрическа | חשמלי, חשמליים
urban | urbano, cittadino, metropolitano | градски, урбанистичен | עירוני
rural | rurale, di campagna, campagna | селски, провинциален | כפרי, פריפריאלי
mountain, mountains | montagna, montano, monti | планина, планински, планини | הר, הרים, הררי
island, islands | isola, isole, insulare | остров, острови, островен | אי, איים
northern | settentrionale, nordico, nord | северен, север | צפוני, צפון
southern | meridionale, sud, mezzogiorno | южен, юг | דרומי, דרום
historical | storico, storica, storici | исторически, старинен | היסטורי
cultural | culturale, culturali | културен, културни | תרבותי
social | sociale, sociali | социален, социални, обществен | חברתי, סוציאלי
economic | economico, economica | икономически, стопански | כלכלי
environmental | ambientale, ambientali | екологичен, екологични, околна среда | סביבתי
medical | medico, medica, sanitario, clinico | медицински, здравен, клиничен | רפואי, קליני
mental, psychological | mentale, psichico, psicologico, psichica | психичен, психически, душевен, психологически | נפשי, פסיכולוגי
physical | fisico, fisica, motorio | физически, телесен, двигателен | פיזי, גופני
noisy, loud, noise | rumoroso, chiassoso, chiasso, schiamazzo, schiamazzi, frastuono, baccano, rumore, rumori | шумен, шум, шумове, врява, глъчка | רועש, רעש, רעשים, המולה
crowded | affollato, affollamento, folla, ressa | претъпкан, тълпа, струпване, пренаселен | צפוף, הומה, התקהלות
waiting lists | liste d'attesa, lista d'attesa, tempi di attesa | листи на чакащи, списък на чакащите | רשימות המתנה, רשימת המתנה
disabled, with reduced mobility | disabile, disabili, invalido, invalidi, portatori di handicap, diversamente abili, ridotta mobilità | инвалид, инвалиди, хора с увреждания, трудноподвижни, в неравностойно положение | נכה, נכים, בעלי מוגבלות, מוגבל, בעלי צרכים מיוחדים, מוגבלי ניידות
unemployed | disoccupato, disoccupati, inoccupato, senza lavoro, chi cerca lavoro | безработен, безработни, без работа, търсещи работа | מובטל, מובטלים, מחוסרי עבודה, דורשי עבודה
indebted, debts | indebitati, indebitata, sovraindebitati, sovraindebitamento, debiti | задлъжнели, свръхзадлъжнялост, дългове, просрочени | בעלי חובות, חובות, בחובות
early, at an early stage | precoce, per tempo, anticipato | ранен, ранно, навременен | מוקדם, בשלב מוקדם
missing, disappeared | scomparso, mancante, disperso | изчезнал, липсващ, безследно изчезнал | נעדר, חסר
homeless | senzatetto, senza fissa dimora, senza dimora, barboni, clochard | бездомник, бездомни, бездомен, без покрив | חסרי בית, חסר בית, דרי רחוב, דר רחוב, הומלסים
abandoned, derelict | abbandonato, abbandonati, dismesso, degradato | изоставен, изоставени, запустял | נטוש, נטושים, מוזנח
polluted, contaminated | inquinato, contaminato | замърсен, замърсени | מזוהם, מזוהמים
`;
