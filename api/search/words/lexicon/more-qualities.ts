/** How things and times are, in more words: see `lexicon.ts` beside this folder. */
export const MORE_QUALITIES = `
night | notturne | нощем, вечерен |
day, daily | giornata, giornate, quotidiane, tutti i giorni, ogni giorno, diurno, diurna | дни, всекидневен, ежедневие, всеки ден |
week, weekend | settimane, sabato, domenica | събота, неделя, почивни дни, съботни, неделен |
month, monthly | mensilità, mensilmente |  |
year, annual | annata, annualmente, annuario | всяка година |
summer, winter | stagione, stagioni, stagionale | сезон, сезонен |
temporary | temporanee, provvisorie, transitorio, pop up, uso temporaneo | временно ползване, междинно |
new | novità, recente, recenti, nuovissimo | нововъведен |
old, ancient | vecchie, vetusto, vetusti, d'epoca | старинни, вехт, остарял |
free, free of charge | gratuite, gratuitamente, senza pagare, a costo zero, omaggio | даром, безвъзмезден |
cheap, low cost | economica, economiche, poco costoso, a basso costo, conveniente, convenienti, accessibile a tutti, costa poco, costano poco, a prezzi bassi | на ниска цена, достъпна цена, изгодно |
expensive | cara, cari |  |
fast, quick | tempestivo, tempestivi | експресен, светкавичен |
slow | lente, lentezza, lungo iter, rallentato | мудност, мудни |
empty, unused | vuote, inutilizzate, disabitato, disabitate | необитаем, пустеещ, пусти |
full, overflowing | stracolmo, stracolmi, straripanti | преливат |
dirty | lurido, insudiciare, insozzare | нечист, нечистотии, зацапан |
dangerous, risk | pericolosità, insidie | застрашаващ |
safe, secure | sicure, tutelato, protetta | защитена, надежден |
healthy | salutare, salutari, stile di vita sano, salubre, vita sana |  |
poor, low income | redditi bassi, poverissimi, incapienti | бедните хора, нискодоходни, ниско платени, малоимущи |
fair, equitable | equamente, equità | почтен |
local | territoriale, territoriali, nostrano, di zona, localmente, territorio | локален, тукашен |
foreign |  | чужденски, от чужбина |
public | collettivo, collettivi |  |
private | privatamente, privatizzazione | приватизация |
urban |  | урбанизиран |
rural, village | borgo, borghi, paese piccolo, campagne, aree interne, contadina, contadine, piccoli borghi, agreste, zone rurali | провинция, малки населени места, обезлюдени села, селяни |
mountain | montagne, montuoso, montuose, alpino, alpina, alpini, appennino, montane, alta quota | високопланински, балкан |
island | isolani, isole minori, isolano, insularità, isolette |  |
social | socialmente |  |
economic | finanziario, finanziaria, finanziari | финансов |
cultural | culturalmente | културни институции |
environmental | ecologici, eco | природозащитен |
legal | legale, legalmente, legali, a norma di legge | легален |
smart | furbo | смарт |
automatic | automaticamente | от само себе си |
early, timely | tempestivo, tempestiva, prima possibile, preventivamente | своевременен, преждевременен |
equal | stesso trattamento, paritarie | равноправие, равноправен |
disabled | menomato, menomati | хора със специални потребности, със специални потребности |
polluted | inquinate, contaminate, appestato | отровен |
crowded, overcrowded | sovraffollato, sovraffollati, sovraffollamento, sovraffollate, affollate, gremito, stipato, stipati, troppi turisti, troppa gente | навалица, блъсканица, твърде много туристи, натъпкани, многолюдно |
unsafe, insecure | insicure, poco sicuro | небезопасен |
everyone, for all | per tutti, chiunque, ognuno, aperto a tutti, universale, universali | достъпно за всички, универсален, за всички |
`;
