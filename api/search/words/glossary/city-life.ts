/** Words of city life: see `glossary.ts` beside this folder. */
export const CITY_LIFE = `
waste, garbage, rubbish, trash | rifiuti, immondizia, spazzatura | отпадъци, боклук | פסולת, אשפה
recycling | riciclo, riciclaggio | рециклиране | מיחזור, מחזור
traffic | traffico | трафик, движение | תנועה
parking | parcheggio, sosta | паркиране, паркинг | חניה
bus, buses | autobus | автобус | אוטובוס
bicycle, bike, cycling | bicicletta, ciclabile | велосипед, колоездене | אופניים
transport, mobility | trasporto, mobilità | транспорт, мобилност | תחבורה, ניידות
road, street | strada | улица, път | כביש, רחוב
energy | energia | енергия, енергетика | אנרגיה
electricity | elettricità | електричество | חשמל
water | acqua, idrico | вода | מים
air | aria | въздух | אוויר
pollution | inquinamento | замърсяване | זיהום
climate | clima, climatico | климат | אקלים
flood, flooding | alluvione, inondazione | наводнение | הצפה, שיטפון
fire | incendio | пожар | שריפה, אש
park, garden | parco, giardino | парк, градина | פארק, גינה
green, greenery | verde | зелен | ירוק
forest | foresta, bosco | гора | יער
agriculture, farming | agricoltura, agricolo | земеделие, селско | חקלאות
food | cibo, alimentare | храна | מזון
health, healthcare | salute, sanitario | здраве, здравеопазване | בריאות
hospital | ospedale | болница | חולים
doctor, patient | medico, paziente | лекар, пациент | רופא, חולה
school | scuola | училище | ספר
education | istruzione, educazione | образование | חינוך
university | università | университет | אוניברסיטה
student, pupil | studente, alunno | студент, ученик | סטודנט, תלמיד
library | biblioteca | библиотека | ספרייה, ספריה
museum | museo | музей | מוזיאון
culture | cultura | култура | תרבות
tourism, tourist | turismo, turista | туризъм, турист | תיירות, תייר
sport | sport | спорт | ספורט
child, children | bambino, bambini, infanzia, minori | дете, деца | ילד, ילדים
youth, young | giovane, gioventù | младеж, млад | נוער, צעיר
elderly, older, senior | anziano | възрастен | קשיש, זקן
woman, women | donna, donne | жена, жени | אישה, נשים
family | famiglia | семейство | משפחה
disability, disabled | disabilità, disabile | увреждане, инвалид | נכות, מוגבלות
poverty, poor | povertà, povero | бедност, беден | עוני, עני
homeless | senzatetto | бездомен | הומלס
refugee, asylum | rifugiato, asilo | бежанец, убежище | פליט, מקלט
migrant, immigrant, foreigner, migration, newcomer | migrante, immigrato, straniero, migrazione, immigrazione | мигрант, имигрант, чужденец, миграция, новодошъл | מהגר, מהגרים, זר, הגירה
job, employment, unemployment | lavoro, occupazione, disoccupazione | работа, заетост, безработица | תעסוקה, עבודה, אבטלה
business, company, enterprise | impresa, azienda | бизнес, фирма, предприятие | עסק, חברה
tax | tassa, tasse, fiscale, imposta | данък, данъци | מס, מסים, מיסים
budget | bilancio | бюджет | תקציב
money, currency | moneta, valuta | пари, валута | כסף, מטבע
payment | pagamento | плащане | תשלום
bank | banca | банка | בנק
fraud | frode | измама | הונאה
corruption | corruzione | корупция | שחיתות
crime | crimine, criminalità, reato | престъпност, престъпление | פשע, פשיעה
police | polizia | полиция | משטרה
safety, security | sicurezza | сигурност, безопасност | ביטחון, בטיחות
emergency | emergenza | авария, спешен | חירום
court, justice | tribunale, giustizia | съд, правосъдие | משפט, צדק
law | legge, diritto | закон, право | חוק
vote, voting, election | voto, elezione | гласуване, избори | הצבעה, בחירות
citizen | cittadino | гражданин | אזרח
municipality | comune, municipio | община | עירייה
permit, licence | permesso, licenza, autorizzazione | разрешение, лиценз | היתר, רישיון
certificate, diploma | certificato, diploma, attestato | сертификат, диплома, удостоверение | תעודה
identity | identità | самоличност, идентичност | זהות
passport | passaporto | паспорт | דרכון
land, property | terreno, immobile, catasto, proprietà | земя, имот, кадастър | קרקע, נכס
housing, house | alloggio, abitazione | жилище, къща | דיור, בית
building, construction | edificio, costruzione, edilizia | сграда, строителство | בניין, בנייה
translation | traduzione | превод | תרגום
language | lingua | език | שפה
participation, engagement, involvement, consultation | partecipazione, coinvolgimento, consultazione | участие, ангажираност, консултация | השתתפות, מעורבות
integration, inclusion | integrazione, inclusione | интеграция, включване, приобщаване | שילוב, הכלה
entrepreneur, entrepreneurship, startup | imprenditore, imprenditorialità | предприемач, предприемачество | יזם, יזמות
data | dati | данни | נתונים
robot | robot | робот | רובוט
drone | drone | дрон | רחפן
satellite | satellite | сателит, спътник | לוויין
camera | telecamera | камера | מצלמה
image, photo | immagine, foto | изображение, снимка | תמונה
speech, voice | voce, vocale | глас, реч | קול, דיבור
network | rete | мрежа | רשת
satisfaction, complaint | reclamo | жалба, оплакване | תלונה
market, trade | mercato, commercio | пазар, търговия | שוק, מסחר
port, ship | porto, nave | пристанище, кораб | נמל, ספינה
airport | aeroporto | летище | תעופה
customs | dogana | митница | מכס
weather | meteo | време | מזג
animal | animale | животно | חיה
`;
