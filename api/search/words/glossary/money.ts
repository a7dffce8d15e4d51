/** Words of money and work: see `glossary.ts` beside this folder. */
export const MONEY = `
taxation, revenue, tax authority | tributi, fisco, agenzia delle entrate | данъчно облагане, приходи, данъчна администрация | מיסוי, גבייה, רשות המסים
tax evasion, tax fraud, tax avoidance | evasione fiscale, frode fiscale, elusione fiscale | укриване на данъци, данъчна измама, данъчни измами | העלמת מס, העלמות מס, התחמקות ממס
value added tax, vat | imposta sul valore aggiunto, iva | данък добавена стойност, ддс | מס ערך מוסף
taxpayer | contribuente | данъкоплатец | משלם מסים, נישום
public finance, public spending, government spending, public expenditure | finanza pubblica, spesa pubblica | публични финанси, публични разходи | כספי ציבור, הוצאה ציבורית
participatory budget, participatory budgeting | bilancio partecipativo | бюджет на участието, участие в бюджета | תקציב שיתופי
bond, government bond, debt securities | obbligazione, titoli di stato, buoni del tesoro | облигация, държавни облигации, държавни ценни книжа | איגרת חוב, אגרת חוב, אגח
debt, indebtedness, arrears | debito, indebitamento | дълг, задължение, задлъжнялост | חוב, חובות
over-indebtedness, overindebted, debt relief | sovraindebitamento, indebitato | свръхзадлъжнялост | חדלות פירעון, הסדר חוב
indebted, problem debts | indebitata, indebitate, indebitati | задлъжнял | בעל חוב
loan, credit, lending | prestito, credito, mutuo | заем, кредит | הלוואה, אשראי
savings | risparmio | спестявания | חיסכון, חסכונות
investment, investor | investimento, investitore | инвестиция, инвеститор | השקעה, משקיע
funding, financing, finance | finanziamento, finanza, fondi | финансиране, финанси | מימון, מקור מימון
structural funds, european funds | fondi strutturali, fondi europei | структурни фондове, европейски фондове | קרנות מבניות, קרנות אירופיות
crowdfunding | raccolta fondi, finanziamento collettivo | групово финансиране | מימון המונים
insurance | assicurazione | застраховка, осигуряване | ביטוח
pension, retirement | pensione, pensionamento | пенсия, пенсиониране | פנסיה, גמלה, קצבת זקנה
social security, social insurance | previdenza sociale, sicurezza sociale | социално осигуряване, обществено осигуряване | ביטוח לאומי, ביטחון סוציאלי
welfare, social assistance, social benefits | assistenza sociale, prestazioni sociali, sussidi | социални помощи, социално подпомагане | רווחה, קצבאות
welfare fraud, benefit fraud | frode sui sussidi, abuso di prestazioni sociali, frode assistenziale | измама със социални помощи, злоупотреба с помощи | הונאת קצבאות, הונאה בקצבאות
unemployed, jobseeker, job seeker, unemployment | disoccupato, disoccupazione, persone in cerca di lavoro | безработен, безработица, търсещ работа | מובטל, אבטלה, דורש עבודה, מחפש עבודה
employment service, job centre, labour market | centro per l'impiego, servizi per l'impiego, mercato del lavoro | бюро по труда, пазар на труда, служба по заетостта | לשכת תעסוקה, שירות התעסוקה, שוק העבודה
worker, workforce | lavoratore, lavoratrice, manodopera | работник, работна сила | עובד, פועל
wage, salary, income | salario, stipendio, reddito | заплата, възнаграждение, доход | שכר, משכורת, הכנסה
basic income | reddito di base, reddito di cittadinanza | базов доход | הכנסה בסיסית
undeclared work, labour inspection | lavoro nero, lavoro sommerso, ispettorato del lavoro | недеклариран труд, инспекция по труда | עבודה לא מדווחת, פיקוח על העבודה
occupational safety, workplace accident, safety at work | sicurezza sul lavoro, infortuni sul lavoro | безопасност на труда, трудова злополука | בטיחות בעבודה, תאונת עבודה
skills, competence | competenze, abilità | умения, компетентност | מיומנות, כישורים
career, career guidance | carriera, orientamento professionale | кариера, професионално ориентиране | קריירה, הכוון מקצועי
economy, economic | economia, economico | икономика, икономически, стопански | כלכלה, כלכלי
economic development, economic growth | sviluppo economico, crescita economica | икономическо развитие, икономически растеж | פיתוח כלכלי, צמיחה כלכלית
circular economy | economia circolare | кръгова икономика | כלכלה מעגלית
sharing economy | economia della condivisione, economia collaborativa | споделена икономика | כלכלה שיתופית
social enterprise, social economy, cooperative | impresa sociale, economia sociale, cooperativa | социално предприятие, социална икономика, кооперация | מיזם חברתי, עסק חברתי, קואופרטיב
industry, industrial, manufacturing | industria, industriale, manifattura | промишленост, индустрия, индустриален | תעשייה, תעשייתי
factory | fabbrica | фабрика, завод | מפעל
craft, artisan | artigianato, artigiano | занаят, занаятчия | מלאכה, אומן
shop, retail | negozio, commercio al dettaglio | магазин, търговия на дребно | חנות, קמעונאות
small businesses, small and medium enterprises, smes | piccole imprese, piccole e medie imprese, pmi | малки предприятия, малки и средни предприятия | עסקים קטנים, עסקים קטנים ובינוניים
business plan | piano d'impresa, piano aziendale, business plan | бизнес план | תוכנית עסקית, תכנית עסקית
price, cost | prezzo, costo | цена, разход | מחיר, עלות
consumer, consumer protection | consumatore, tutela dei consumatori | потребител, защита на потребителите | צרכן, הגנת הצרכן
competition, antitrust, cartel | concorrenza, cartello | конкуренция, картел | תחרות, קרטל
bankruptcy, insolvency | insolvenza | фалит, несъстоятелност | פשיטת רגל, חדלות פירעון
money laundering | riciclaggio di denaro, antiriciclaggio | пране на пари, изпиране на пари | הלבנת הון
digital currency, cryptocurrency, token, central bank digital currency | criptovaluta, moneta digitale, valuta digitale | криптовалута, дигитална валута, цифрова валута, токен | מטבע דיגיטלי, מטבע וירטואלי, קריפטו, אסימון
local currency, complementary currency, community currency | moneta locale, moneta complementare | местна валута, местни пари | מטבע מקומי
voucher, coupon | buono, voucher, buoni | ваучер | שובר, תלוש
donation, charity, philanthropy | donazione, beneficenza, filantropia | дарение, благотворителност, филантропия | תרומה, צדקה, פילנתרופיה
customs, border control, import, export | dogana, doganale, controllo di frontiera, importazione, esportazione | митница, митнически, граничен контрол, внос, износ | מכס, ביקורת גבולות, יבוא, יצוא
smuggling, contraband | contrabbando | контрабанда | הברחה, הברחות
border | frontiera, confine | граница | גבול
supply chain, traceability | filiera, catena di fornitura, tracciabilità | верига на доставки, проследимост | שרשרת אספקה, עקיבות
logistics, freight, cargo, shipping | logistica, merci, spedizione | логистика, товари, товарен превоз | לוגיסטיקה, מטען, שילוח
statistics, census, statistical | statistica, censimento, statistico | статистика, преброяване, статистически | סטטיסטיקה, מפקד אוכלוסין, סטטיסטי
forecast, prediction, predictive | previsione, predittivo, predizione | прогноза, прогнозиране, предсказване | חיזוי, תחזית
risk | rischio | риск | סיכון
`;
