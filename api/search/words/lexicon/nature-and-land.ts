/** Land, water, weather, plants, animals, energy and waste: see `lexicon.ts` beside this folder. */
export const NATURE_AND_LAND = `
territory, territorial, land | territorio, territori, territoriale, terra, terre | територия, територии | שטח, טריטוריה
landscape, scenery | paesaggio, paesaggi, paesaggistico | пейзаж, ландшафт, пейзажи | נוף, נופים, מרחב פתוח
ground, soil |  | терен, терени, земен |
valley, hill, hills | valle, valli, collina, colline, collinare | долина, хълм, хълмове, котловина | גבעה, גבעות
mountain villages, high altitude | comunità montana, comuni montani, paesi di montagna, alpino | планинско село, планински общини, високопланински | יישובי הרים, הר גבוה
plain, countryside | pianura | равнина | מישור, אזור כפרי, מרחב כפרי
desert, desertification | deserto, desertificazione | пустиня, опустиняване |
erosion, sediments, sediment | erosione | ерозия, седименти, наноси | סחף, סחיפה, משקעי קרקע
coastline, shore | litorale, litorali, riva | крайбрежен | קו החוף
wetland, swamp, marsh | zona umida, zone umide, palude, laguna, stagno | влажна зона, блато, лагуна, мочурище | בצה, ביצה, לגונה, אגמון
underwater, seabed | subacqueo, sottomarino, fondale, fondali | подводен, морско дъно | תת ימי, קרקעית הים
aquifer, groundwater | falda acquifera | подпочвени води | אקוויפר
spring water, thermal baths | terme, termale, acque termali | минерална вода, минерални извори, спа | מרחצאות, מים מינרליים
hydraulic, hydrological | idraulico, idrologico | хидравличен, хидроложки, воден, хидротехнически | הידראולי, הידרולוגי
water saving, water consumption | risparmio idrico, consumo d'acqua, consumi idrici, spreco d'acqua | пестене на вода, потребление на вода, разход на вода | חיסכון במים, צריכת מים, חסכון במים
water meter, water bill | contatore dell'acqua, bolletta dell'acqua | сметка за вода | מד מים, מדי מים, חשבון מים
water network, waterworks | condotta idrica, servizio idrico | вик, водопреносна мрежа | תאגיד מים, מפעל מים, רשת אספקת מים
discharge, wastewater, effluent | liquami, reflui | заустване, мръсна вода, отпадни води | הזרמת שפכים
flood warning, high water | acqua alta, piene, allerta meteo, allerta piena | висока вода, предупреждение за наводнение, прииждане на река | התראת שיטפון
embankment, riverbank | sponda, sponde, lungofiume | речен бряг, кей | גדה, גדת נחל
rain garden, permeable surfaces, sponge city | depavimentazione, suolo permeabile, giardini della pioggia, impermeabilizzazione | пропускливи настилки, дъждовни градини | חלחול, ניהול נגר, נגר עילי, עיר ספוג
snow, snowfall, ploughing | nevicata, nevicate, spazzaneve, spalare | снеговалеж, чистене на сняг, снегорин |
icy roads, slippery | strade ghiacciate, scivoloso | заледени улици, хлъзгав, опесъчаване | כביש קפוא, החלקה
temperature, degrees |  | градуси |
weather forecast, meteorologist | previsioni del tempo | синоптик, метеорологичен | תחזית מזג אוויר, חזאי
lightning, thunderstorm | fulmine, fulmini, tuoni | гръмотевица, мълния, гръмотевични бури | ברק, ברקים, סופת רעמים
shade, urban heat, heat island | ombra, ombreggiamento | сянка, градски топлинен остров | צל, הצללה, אי חום עירוני, איי חום
climate, climatic |  | климатичен | אקלימי
climate emergency, net zero | emergenza climatica, zero emissioni | климатична неутралност, нулеви емисии | אפס פליטות, חירום אקלימי, ניטרליות אקלימית
ecological, ecology | ecologia, ecologista | екология, еколог | אקולוגיה
ozone, nitrogen oxides, exhaust fumes | ozono, scarichi delle auto, gas di scarico, biossido di azoto | озон, изгорели газове, азотни оксиди | אוזון, פליטות רכב, גזי פליטה
bad smell, odours | puzza, cattivi odori, olezzo, miasmi | смрад, воня | צחנה
sound, noise level, audibility | sonoro, decibel | децибели, акустичен | צליל, דציבל, אקוסטי
light pollution, glare | inquinamento luminoso, abbagliamento | светлинно замърсяване | זיהום אור, סינוור
luminaires, led lamps | apparecchi illuminanti, luci led, lampade, lampada | осветителни тела, лед осветление, лед лампи | גופי תאורה, תאורת לד, לדים
solar panel, solar roof | pannelli fotovoltaici | соларен | קולטי שמש, גגות סולאריים
sun, sunlight | sole, soleggiato, raggi del sole | слънце, слънчева светлина | שמש, קרני שמש
wind, breeze | ventoso | ветрове, ветрови |
hydropower, tidal | idroelettrico, centrale idroelettrica | вец, водноелектрическа централа, водна енергия | אנרגיה הידרואלקטרית, כוח המים
geothermal, heat pump | geotermico, geotermia, pompa di calore, pompe di calore | геотермален, термопомпа, термопомпи | גאותרמי, משאבת חום, משאבות חום
wood burning, pellets, stove | stufa, stufe, legna, pellet, camino | печка, печки, дърва за огрев, пелети, камина | תנור עצים, חימום בעצים, קמין
coal, fossil fuels | fossile, fossili, combustibili fossili | въглища, изкопаеми горива, кюмюр | פחם, דלקים פוסיליים
gas network, methane | metano, metanodotto, gasdotto, gas naturale | газопровод, метан, природен газ | מתאן, צינור גז, גז טבעי
electricity meter, smart metering | contatore elettrico | умен електромер | מונה חשמל
microgrid, microgrids, local grid | microrete, microreti, rete elettrica locale | микромрежа, микромрежи, локална електрическа мрежа | מיקרוגריד, רשת חשמל מקומית
energy community, self-consumption | autoconsumo, autoproduzione di energia | собствено потребление | צריכה עצמית
energy poverty, energy bills | caro energia, bollette salate, bolletta del gas | скъп ток, сметки за отопление | יוקר החשמל
power cut, blackout | mancanza di corrente, black out, corrente elettrica | спиране на тока, режим на тока |
insulation, energy renovation | ecobonus, superbonus | изолация на сгради, санирани блокове | שיפוץ אנרגטי
energy class, energy label | classe energetica, attestato energetico | енергиен клас, енергиен етикет | תווית אנרגיה, התייעלות באנרגיה
waste sorting, separate collection | differenziata, porta a porta, isola ecologica, ecocentro | разделно изхвърляне | הפרדה במקור
organic bin, food scraps | frazione organica, scarti di cucina | органични отпадъци, кухненски отпадъци | פח חום, שאריות אוכל
compost, composting | compostiera | компостер | קומפוסטר, קומפוסטציה
plastic, plastics | monouso | найлон, еднократна употреба | חד פעמי, חד פעמיים
cardboard, paper, glass | cartone, vetro | картон, стъкло | קרטון, זכוכית
used batteries, electronic devices waste | pile esauste, elettrodomestici usati | стари батерии, излезли от употреба уреди | סוללות משומשות
construction waste, rubble | macerie, detriti, calcinacci, rifiuti edili | строителни отпадъци, отломки, развалини | פסולת בניין, הריסות, פסולת בנייה
asbestos, hazardous materials | eternit, bonifica dell'amianto |  |
landfill, dump |  | бунище | הטמנת פסולת
incinerator, waste to energy |  | изгаряне на боклук | משרפת פסולת, השבת אנרגיה
clean-up, remediation | bonifica, bonifiche, risanamento, bonificare | рекултивация, почистване на замърсени терени, обезвреждане | ניקוי קרקע, טיהור, שיקום קרקעות
zero waste, waste reduction | rifiuti zero, riduzione dei rifiuti | нулеви отпадъци, намаляване на отпадъците | אפס פסולת, צמצום פסולת, הפחתת פסולת
repair cafe, fix | ciclofficina, laboratorio di riparazione, aggiustare oggetti | работилница за ремонт, поправка на вещи | בית תיקון, סדנת תיקונים
street sweeping, street cleaning | spazzamento, spazzino, spazzini, spazzatrice, decoro urbano | метене на улици, почистване на улиците, миене на улици, чистачи | טיאוט, טיאוט רחובות, ניקיון רחובות, ניקיון העיר, מטאטא
dog waste, dog droppings | deiezioni canine, cacca di cane, escrementi di cani, bisogni dei cani | кучешки изпражнения, кучешки акита, кучешки екскременти | צואת כלבים, גללי כלבים
tree, tree planting | rimboschimento, riforestazione | дървесна, дървесни, засаждане на дървета | נטיעת עצים, ייעור, עצי רחוב
plant, plants, vegetation | flora |  | צומח
seed, seeds | sementi | семе, сеитба | זרע, זרעים, זריעה
herbs, herbal | erbe officinali, erboristeria | билка, билки | צמחי מרפא
garden, gardeners | giardinieri | градинар |
vegetable garden, allotments | orto, orti | зеленчукова градина | גינת ירק
green roof, green walls | giardino pensile, verde verticale | вертикални градини | גג ירוק, גגות ירוקים, קיר ירוק
national park, protected area | parco nazionale, area protetta, aree protette, riserva naturale, oasi | национален парк, защитена местност, природен парк, резерват | גן לאומי, שמורת טבע, שמורות טבע
wild animals, wildlife | animali selvatici, fauna, selvaggina, lupi, cinghiale, cinghiali | диви животни, дивеч, вълци, мечки, глигани, диви прасета | חזירי בר, זאבים
animal shelter, stray animals | canile, canili, gattile, rifugio per animali, cani randagi, gatti randagi | приют за кучета, приют за животни, бездомни животни, улични кучета, улични котки | מקלט לבעלי חיים, בית מחסה לכלבים, חתולי רחוב, כלבייה
animal protection, animal welfare | tutela degli animali, maltrattamento di animali | защита на животните, жестокост към животни, хуманно отношение | צער בעלי חיים, התעללות בבעלי חיים
veterinarian, microchip for dogs | anagrafe canina, microchip | ветеринар, ветеринари, чип на куче, кастрация | שבב לכלב, עיקור
mosquitoes, ticks | disinfestazione, zecche, zanzara tigre | кърлежи, пръскане срещу комари, обезпаразитяване | ריסוס, הדברה, קרציות
pigeons, gulls | piccione, gabbiani, gabbiano | гларуси, чайки | שחפים
shellfish, mussels, aquaculture | molluschi, cozze, vongole, itticoltura, piscicoltura | миди, мидени ферми, рибовъдство | גידול דגים, צדפות
sheep, goats, shepherds | pecora, pecore, capre, pastore, pastori, pastorizia, gregge | овца, овце, кози, овчар, овчари, стадо | כבשה, כבשים, עז, עזים, רועה, רועים
horse, pig | cavallo, cavalli, maiale, maiali, suini | кон, коне, свине | סוס, סוסים, חזיר, חזירים
pasture, meadow, grassland | alpeggio |  | שטחי מרעה, כר דשא
orchard, fruit growing | frutteto, frutteti, frutticoltura, mele, mela | овощна градина, овощарство, ябълки, череши | מטע, מטעים, פרדס, תפוחים
olive, olives | oliva, olive, ulivo, ulivi, uliveto | маслина, маслини, маслинови | זית, זיתים, כרם זיתים
harvest, crops yield | mietitura, resa | жътва | קציר
pesticide, fertiliser | fitofarmaci | наторяване |
agri-food, agriculture, farming | agroalimentare, agraria | земеделски, селско стопанство, аграрен |
farm subsidies, farm payments | aiuti agli agricoltori | плащания за земеделци, директни плащания | תמיכה בחקלאים
young farmers, women in agriculture | giovani agricoltori, agricoltrice, agricoltrici | млади фермери, млади земеделци | חקלאים צעירים
farmers market, zero-kilometre | chilometro zero, km zero | къса верига | שוק חקלאים
rural depopulation, abandoned villages | paesi abbandonati, aree interne, borgo, borghi | обезлюдени села, изоставени села, обезлюдяващи | התרוקנות הכפרים, נטישת כפרים, דעיכת הכפר
village, small towns | paesino, piccoli comuni | градче, малки общини, паланка | יישוב, יישובים, קיבוץ
stone, stones, sand | pietra, pietre, sasso, sabbia | камък, камъни, пясък | אבן, אבנים
rock, rocks | grotta, grotte, roccia | пещера, пещери, скала, скали | מערה, מערות, סלע
mineral, minerals, quarry | estrattivo | полезни изкопаеми | מינרלים
star, space, astronomy | spaziale, stella, stelle, astronomia | космически, звезда, звезди, астрономия | כוכב, כוכבים, אסטרונומיה
species, endangered | in via di estinzione | видове, застрашен | הכחדה
invasive, alien species | specie aliene, infestante | инвазивен |
forest fire, wildfire | piromani | подпалвачи | הצתה
volcano, eruption |  |  | התפרצות געשית
tsunami, wave, waves | onda, onde |  | גל, גלים
`;
