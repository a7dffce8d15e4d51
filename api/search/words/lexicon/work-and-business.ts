/** Work, trade, production and money: see `lexicon.ts` beside this folder. */
export const WORK_AND_BUSINESS = `
production, produce, manufacture | produzione, produrre, produttivo | производство, произвеждам, произвежда, производствен | ייצור, הפקה, תוצרת
producer, producers, manufacturer, manufacturers | produttore, produttori | производител, производители | יצרן, יצרנים
commercial, commerce, commercialisation | commerciale, commerciali, commercializzazione | комерсиален, комерсиализация |
trader, traders, merchant, wholesale | grossista, grossisti, ingrosso, all'ingrosso, mercante | търговец на едро | סיטונאי, סיטונאים, סיטונות
retail, supermarkets, supermarket | supermercato, supermercati, al dettaglio, vendita al dettaglio | супермаркет, супермаркети | סופרמרקט, מרכול
customer, customers | clientela |  |
merchandise, item for sale | mercanzia, articoli in vendita | стоков, артикули | פריטים
brand, advertising, promotion | promozionale | промоция, популяризиране, рекламен | קידום מכירות
profit, profits, lucrative | profitto, profitti, utili, redditizio, lucro | печеливш, доходоносен |
non-profit, nonprofit | senza scopo di lucro, senza fini di lucro, onlus, no profit | нестопанска цел, нестопански | ללא כוונת רווח, מלכר
turnover, revenue, revenues | entrate, ricavi, ricavo, introiti, incasso | оборот, постъпления | פדיון
capital, venture capital | capitale, capitali, capitale di rischio | капитал, рисков капитал, капитали | הון, הון סיכון
fund, funds, funding | stanziamento, stanziamenti | финансирам, отпускане на средства | תקצוב
funder, donors, sponsor | donatore, donatori, mecenate | финансиращ, донор, донори, дарител, дарители | מממן, תורם, תורמים, נדבן
subsidised, subsidized, incentive | sgravio, sgravi | субсидиран, облекчение, насърчителен | מסובסד
expense, costly, overhead | dispendioso, onere, oneri, onerosi | скъпоструващ, режийни, тежест | תקורה
price, tariff, tariffs, rate | tariffario | ценоразпис | תעריף, תעריפים
payable, disbursement, disbursements | esborso, liquidazione | изплащане, изплащам, отпускане | הוצאת כספים
prepaid, debit, credit card | prepagato, prepagata, carta di credito, carta di debito, bancomat | предплатен, кредитна карта, дебитна карта, банкова карта | כרטיס אשראי, נטען, כרטיס חיוב, כרטיס נטען
remittance, remittances, money transfer | rimessa, rimesse, bonifico, bonifici, trasferimento di denaro | паричен превод, банков превод, изпращане на пари | העברת כספים, העברה בנקאית, העברות כספים
payslip, payslips, salary slip | cedolino, cedolini | фиш за заплата, фишове за заплати | תלוש משכורת
coin, coins, gold | oro, aureo, lingotto | монета, монети, злато, златен | זהב
euro, euros | euro, eurozona | еврозона | יורו, אירו
bank, broker, interbank | bancario, intermediario finanziario | банков, брокер | בנקאי, ברוקר
liquidity, liquidation, fiat money | liquidità, liquidazione dei beni | ликвидност, ликвидация | פירוק
settlement, clearing | regolamento dei conti | сетълмент, разплащане, прихващане, клиринг | סליקה, הסדר, התחשבנות
surety, guarantee, pledge | garanzia, garanzie, fideiussione, fideiussioni, pegno | гаранция, гаранции, поръчителство, гарантирам, залог |
withholding, withdrawal, withdrawals | ritenuta, ritenute, prelievo, prelievi, ritiro | удръжка, удръжки, теглене, изтегляне на пари | ניכוי, ניכויים, משיכת מזומן
gambling, betting, gamblers | slot machine, giocatori d'azzardo | залози, комарджии | מהמרים
lottery, prize, winners | lotteria, vincitore, vincitori, vincere | лотария, победител, победители, печеля | הגרלה, זוכה, זוכים, לוטו
competition, competitive, competitiveness | concorrenziale, competitivo, competitività | конкурентен, конкурентоспособност, конкурент | תחרותי, תחרותיות
monopoly, market power | monopolio, monopoli, posizione dominante | монопол, монополи, господстващо положение | מונופול, מונופולים
privatisation, state-owned | privatizzazione, società partecipata | приватизация, раздържавяване, държавно предприятие | חברה ממשלתית, בבעלות המדינה
corporate, corporation, corporations | societario, multinazionali, gruppo industriale | корпорация, корпорации, корпоративен |
shareholders, ownership share, stake | quota, quote, azionista, partecipazione azionaria | дял, дялове, акционерно участие | בעלי מניות, נתח
business model, business owners | modello di business, modello imprenditoriale, titolare, titolari | бизнес модел, собственик на фирма, бизнесмен | מודל עסקי, איש עסקים
start-ups, spin-off | impresa nascente, giovani imprese |  |
outsourcing, outsourced | esternalizzazione, esternalizzare | възлагане на външни изпълнители, изнасяне на дейност, аутсорсинг | מיקור חוץ
procure, acquisition | acquisizione, approvvigionamento, acquisizioni, approvvigionamenti | придобиване, снабдяване | הצטיידות
distributors, supplier, suppliers | rivenditore | дистрибутор, снабдител | מפיץ, מפיצים
contractor, subcontractor, intermediaries | subappalto, intermediario, intermediari | подизпълнител, посредник, посредници | קבלן משנה, מתווך, מתווכים
transport documents, bill of lading, transhipment | polizza di carico, documenti di trasporto, bolla di accompagnamento | товарителница, коносамент, транспортни документи | שטר מטען, מסמכי הובלה, שטרי מטען
container, shipping, shipment |  | спедиция |
inventory, stock | inventario, giacenza, giacenze | инвентар, наличност, инвентаризация, опис | מצאי, אינוונטר
assembly line, factory, plant | stabilimento, stabilimenti, catena di montaggio | цех | פס ייצור, בית חרושת
industry, automotive | automobilistico | автомобилостроене | תעשיות, תעשיית הרכב
refrigerated, cold chain | catena del freddo, refrigerato, refrigerati, frigorifero | хладилен, хладилна верига, хладилник | שרשרת קירור, מקרר
batch, packaging, wrapping | confezione, confezioni | партида, партиди | אצווה
expiry date, shelf life | data di scadenza | срок на годност, годност, изтекъл срок | תאריך תפוגה, חיי מדף, תוקף
distillery, herbal, liqueur | liquore, liquori, amaro, distilleria | ликьор, спиртни, билков | משקאות
pizza, pasta, typical products | tipicità, specialità | традиционни продукти, местни специалитети, специалитет | מוצרים מקומיים, מאכלים מסורתיים
labor, labour, workers | forza lavoro | труд, работна ръка, трудов | כוח עבודה
job market, labour market, employability | occupabilità, collocamento | пригодност за заетост, трудова борса | לשכת עבודה
profession, professional, professionals | professione, professioni, professionista, professionisti, mestiere, mestieri | професия, професии, професионален, професионалист | מקצוע, מקצועות, מקצועי, איש מקצוע
vocation, career, careers | vocazione | призвание, кариерно развитие | ייעוד, הכוון תעסוקתי
qualified, qualification, experienced | qualificato, qualificati, esperienza | квалифициран, опитен | מוסמך, מנוסה, ניסיון
skills shortage, staff shortage | carenza di personale, carenza di manodopera, mancanza di personale | недостиг на кадри, недостиг на персонал, липса на работна ръка | מחסור בעובדים, מחסור בכוח אדם
retraining, upskilling |  | преквалифициране | הסבת עובדים
trainer, trainee, coach | formatore, formatori, allenatore, istruttore | обучител, обучители, треньор, инструктор |
boss, supervisor, manager | capo, capoufficio, superiore | шеф, началник, мениджър, ръководител | בוס, אחראי
colleagues, coworkers | collega, colleghi | колега, колеги | קולגות
secretary, secretariat | segreteria, segretario, segretaria | секретар, секретарка, секретариат | מזכיר, מזכירה, מזכירות
paperwork, administer, administrative | amministrativo, amministrativa, amministrativi, adempimenti, adempimento | административен, административни | מנהלי, מינהלי, אדמיניסטרטיבי
workload, stress at work, burnout | sovraccarico, esaurimento, stress lavorativo | претоварване, прегаряне, бърнаут | שחיקה, לחץ בעבודה
crews, staff on site | equipaggio, equipaggi | екипаж, екипажи | אנשי צוות
part-time, seasonal workers | tempo parziale, stagionali | непълно работно време, сезонни работници, сезонна работа | משרה חלקית, עובדים עונתיים
domestic work, household workers | lavoro domestico, collaboratrice domestica, lavoratori domestici | домакинска работа, домашни работници | עוזרת בית, עובדי משק בית
gig work, riders, delivery workers | fattorino, fattorini, ciclofattorini, rider | доставчици на храна, работници през платформи | עובדי פלטפורמה, עובדי משלוחים
minimum wage, living wage | salario minimo, paga minima | минимална заплата, минимална работна заплата | שכר מינימום
retirement age, early retirement | età pensionabile, prepensionamento | пенсионна възраст, ранно пенсиониране | גיל פרישה, פרישה, פרישה מוקדמת
self-employment, self-employed |  |  | עוסק מורשה
women entrepreneurs, female entrepreneurship | imprenditoria femminile | предприемачка, предприемачки, жени предприемачи | יזמת, נשים יזמות, יזמות נשים
family business, succession of firms | impresa familiare, imprese familiari, azienda di famiglia, passaggio generazionale | семейна фирма, семеен бизнес, семейни фирми | עסק משפחתי, עסקים משפחתיים
cooperative, cooperatives, mutual | mutualismo, mutualistico | кооператив, кооперативи, кооперативен | אגודה שיתופית
chamber of crafts, guild | associazione di categoria, ordine professionale | гилдия, браншова организация, съсловна организация | איגוד, התאחדות, לשכה מקצועית
export, import, foreign trade |  | изнасям, внасям, външна търговия | ייצוא, ייבוא, סחר חוץ
tariff barriers, trade agreement | accordo commerciale, dazio, dazi | мито, мита, търговско споразумение | הסכם סחר
foreign investors, attract companies | investitori esteri, attrarre imprese, attrazione di investimenti, attirare investimenti | чуждестранни инвеститори, привличане на инвестиции, чужди инвестиции | משקיעים זרים, משיכת השקעות, משיכת עסקים
business district, industrial zone | zona industriale, zone industriali, area industriale, aree industriali, polo industriale | индустриална зона, промишлена зона, индустриален парк | אזור תעשייה, אזורי תעשייה, פארק תעשייה
shopping centre, shopping mall | centro commerciale, centri commerciali, ipermercato | мол, молове, търговски център | קניון, קניונים, מרכז מסחרי
trade fair, exhibition | rassegna espositiva |  |
credit rating, creditworthiness | merito creditizio, affidabilità creditizia, solvibilità | кредитен рейтинг, кредитоспособност, платежоспособност | דירוג אשראי, כושר החזר
microcredit, microloans | microcredito, prestito d'onore, piccoli prestiti | микрокредит, микрокредити, малки заеми | מיקרו אשראי, הלוואות קטנות
usury, loan sharks | usura, usurai, strozzini | лихварство, лихвари | ריבית קצוצה, שוק אפור
interest rate, instalments | tasso d'interesse, rate del mutuo, rateizzazione, rateizzare | лихва, лихви, разсрочено плащане, разсрочване | פריסת תשלומים
arrears, overdue payments | morosità, moroso, morosi, insoluti | неплатени сметки, просрочени задължения, неплатежоспособен, неплащане | פיגורים, פיגור בתשלום
savings account, money box | libretto di risparmio, salvadanaio | спестовен влог, спестители, влог, влогове | חשבון חיסכון, חוסכים
tax return, tax declaration | modello 730, dichiarazione fiscale | годишна декларация | דוח שנתי
tax inspectors, tax office | guardia di finanza, finanzieri | нап, данъчни инспектори |
waste tax, rubbish fee | tari, tassa rifiuti, tassa sui rifiuti | такса смет, такса битови отпадъци | אגרת פינוי אשפה
exemption, tax relief, discounts | detrazione, detrazioni | освобождаване от такси, намаление, облекчения |
inflation, cost of living | inflazione, caro vita | инфлация, издръжка на живота, скъпотия, поскъпване | אינפלציה, יוקר
wealth, prosperity | ricchezza, prosperità, benessere economico | богатство, просперитет | עושר, שגשוג
economic crisis, recession | crisi economica, recessione, crisi finanziaria | икономическа криза, рецесия, финансова криза | משבר כלכלי, מיתון
economist, economics |  | икономист, икономисти | כלכלן, כלכלנים
sharing economy, car sharing | auto condivise | икономика на споделянето, споделен автомобил, споделени коли | רכב שיתופי, שיתוף רכב
second-hand, flea market | usato, seconda mano, mercatino, mercatino dell'usato, mercatini | втора употреба, втора ръка, битак, битпазар | יד שנייה, שוק פשפשים
fair trade, ethical consumption | commercio equo, equo e solidale, consumo critico | справедлива търговия, етично потребление | סחר הוגן, צרכנות נבונה
consumers, consumer rights | diritti dei consumatori |  |
unfair terms, small print, contract clauses | clausola, clausole, clausole vessatorie, condizioni contrattuali | клауза, клаузи, неравноправни клаузи, договорни условия | סעיף, תנאים מקפחים, אותיות קטנות, תנאי חוזה
negotiate, bargaining | trattativa | преговарям, договаряне, пазарене | מיקוח
`;
