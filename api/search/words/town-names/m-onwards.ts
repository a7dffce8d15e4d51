/** Towns whose first name begins with m and after, those without Latin letters last: see `town-names.ts` beside this folder. */
export const M_ONWARDS = `
maalot tarshiha,маалот таршиха,מעלות תרשיחא|maastricht,маастрихт,מאסטריכט|macerata,мачерата,מצרטה|maddaloni,маддалони
madrid,мадрид,мадрид ош,מאדריד,מדריד|magdeburg,магдебург,מגדבורג|maghar,מגאר,מראר
magnitogorsk,магнитогорск,מגניטוגורסק|mahilyow,могилев,могильов,מאהליב,מוגילב|mainz,майнц,מיינץ|majd el kurum
majdal shams,мадждаль шамс,מגדל שמס|makhachkala,анжи,магьачкъала,מחצקלה|makiivka,макеевка|malaga,малага,מאלגה,מלאגה
malatya,малатия,малатья,מלטיה|malmo,малме,малмьо,מאלמה|maltepe|manchester,манчестер,манчестър,מאנטשעסטער,מנצסטר
manduria,мандурия|manfredonia,манфредония|manisa,маниса|mannheim,мангейм,манхайм,מנהיים
mansfield,мансфийлд,менсфилд,מנספילד|mantova,мантова,мантуа,מנטובה|marano di napoli|marcianise,марчанизе
mariano comense|marigliano,марильяно|marina di carrara|mariupol,жданов,мариупол,מאריופאל,מריאופול|marsala,марсала
marseille,марсель,марсилия,מארסיי,מרסיי,marsiglia|martina franca|mascalucia,маскалуча|massafra
massarosa,масароза,массароза|matera,матера|mazara del vallo|mazkeret batya,מזכרת בתיה|meda
melbourne,мелбурн,мелбърн,מלבורן|melito di napoli|merano,мерано|merkezefendi|mersin,мерсин|mesagne
messina,месина,мессина,מסינה|mestre,местре,מסטרה|mevasseret tsiyyon,מבשרת ציון
mexico city,мексико,мексико сити,מקסיקו סיטי|mezdra,мездра|miano|miass,миас,миасс|milan,милан,милано,מילאנו,milano
milazzo,милаццо,מילאי|milton keynes,милтон кинс|minsk,минск,минск ош,מינסק|mira taglio
miskolc,мишколц,мишкольц,מישקולץ|misterbianco|modena,модена,מודנה|modiin ilit,מודיעין עילית|modugno,модуньо
mogliano veneto|mokotow,мокотув|mola di bari|molfetta,мольфетта|moncalieri
monchengladbach,менхенгладбах,мьонхенгладбах,מנשנגלדבך|mondovi,мондови|mondragone|monfalcone,монфальконе
monreale,монреаль|monserrato,монсерато,מונסראטו|montana,монтана,מונטנה|montebelluna,монтебеллуна
monterotondo,монтеротондо|monterusciello|montesilvano marina|montpellier,манпелье,монпелие,מונפלייה|monza,монца,מונצה
moscow,маскав,масква,מאסקווע,מוסקבה,mosca,москва|mostoles,мосталес,мостолес,מוסטולס|muggio|mugnano di napoli
mulheim,мюльхайм на руре,מילהיים על הרוהר|mumbai,бомбай,бомбей,מומבאי,מומביי
munich,минхен,мюнхен,מינכן,monaco di baviera|munster,минстер,мюнстер,מינסטר|muratpasa|murcia,мурсия,מורסיה
murmansk,мурик,мурманск,מורמנסק|mykolayiv,верноленинск,николаев,מיקולאייב|mytishchi,митишчи
naberezhnyye chelny,брежнев|nacka,нака,נאקה|nahariyya,нагария,нахария,נהריה|nahf|nalchik,нальчик
nanjing,нанкин,нанкинг,נאנגינג|nanning,нанин,нанинг|nantes,нант,נאנט|naples,неапаль,неапол,נאפאלי,נאפולי,napoli|nardo
nazareth,назарет,נצרת|nazran,назрань,нана наьсаре|nederweert,недерверт,נדרוורט|nesebar,несебар,несебр,несебър,נסבר
nesher,нешер|ness ziona,нес циона,נס ציונה|netanya,нетания,нетанья,נתניה|netivot,нетивот|nettuno,неттуно,нетуно
neuss,нойс|new york city,нью йорк,ню йорк,ניו יארק,ניו יורק,new york
newcastle upon tyne,ньюкасл,ньюкасл апан тайн,ניוקאסטל,ניוקאסל,нюкасъл ъпон тайн|newport,ньюпарт,ньюпорт,ניופורט
nichelino,никелино|nicosia,лефкоша,никозия,ניקאסיע,ניקוסיה|nieuwegein,нювегейн,ניווכיין
nijmegen,наймеген,неймеген,ניימכן,nimega|ningbo,нинбо,нингбо|nis,ниш,ניש|niscemi,нишеми
nizhnekamsk,анат кама,нижнекамск|nizhnevartovsk,нижневартовск,нижньовартовськ|nizhniy novgorod,горький,нижний новгород
nizhny tagil,нижний тагил|nocera inferiore|nocera superiore|noicattaro|northampton,нортгемптон,нортхамптън,נורתהמפטון
nottingham,ноттингем,נוטינגהאם,нотингам|nova milanese|nova zagora,нова загора,נובה זאגורה|novara,новара
novi ligure,нови лигуре|novi pazar|novi sad,нови сад,נובי סאד|novocherkassk,новачаркаск,новочеркаск,נובוצרקסק
novokuznetsk,навакузнецк,новокузнетск,נובוקוזנצק|novorossiysk,новороссийск
novosibirsk,виль сибиркар,новониколаевск,נובוסיבירסק|nuoro,нуоро
nurnberg,нирнберг,нюрнберг,נירנבערג,נירנברג,norimberga|oberhausen,обергаузен,оберхаузен,אוברהאוזן
odense,оденсе,אודנזה,אודנסה|odesa,одеса,одесс,אדעס,אודיסא,odessa,אודסה|ofaqim,אופקים,אפקים|olbia,ольбия
oldenburg,олденбург,ольденбург,אולדנבורג|oldham,олдам,олдем,אולדהאם|olsztyn,олщин,אולשטין|omsk,омва,омск,אומסק
omurtag,омуртаг|or akiva,אור עקיבא|or yehuda,ор йехуда,אור יהודה|oradea,арадзя,велики варадин,אוראדיה,גרויסווארדיין
orbassano,орбассано|orebro,еребро,еребру,ארברו,ערעברו|orel|orenburg,оренбург,оренбург ош,אורנבורג|oristano,ористано
orsk,орск,орски|orta di atella|oslo,осла,осло,אוסלו|osmaniye,османие,אוסמניה,אסמאניע
osnabruck,аснабрук,оснабрик,אוסנבריק|ostrava,острава,אוסטרבה|ostuni,остуни|ottaviano|oulu,овлу,оулу,אואולו
oviedo,овиедо,овьедо,אוביידו|oxford,оксфард,оксфорд,אוקספורד,אקספארד|pachino,пакино|paderno dugnano
padova,падова,падуа,פאדובה,פדובה|pagani|palermo,палерма,палермо,פלרמו|pallanza intra suna|palma di montechiaro
palma,пальма,פלמה דה מיורקה,palma di maiorca,палма де майорка|palo del colle,пало дель колле|pamplona,памплона,פמפלונה
panagyurishte,панагюрище|parabiago|paris,париж,париж ош,פאריז,פריז,parigi|parma,парма,פארמה|partinico
parvomay,първомай|paterno,патерно|patra,патра,פטרס|pavia,павия|pavlikeni,павликени|pazardzhik,пазарджик,פאזארדזיק
penza,пенза,пенза ош,פנזה|pernik,перник,פרניק|perugia,перуджа,פרוגה|pesaro,пезаро|pescara,пескара
peshtera,пещера,pestera,פשטרה|petah tiqva,פתח תיקוה,פתח תיקווה|peterborough,питерборо|petrich,петрич,פטריץ
petropavlovsk kamchatsky,петропавловск камчатски,פטרופבלובסק קמצטסקי|petrozavodsk,петразаводск,петрозаводск,פטרוזבודסק
piacenza,пьяченца|pilsen,пилзен,плзен,פילזן,פילזען|pinerolo,пинероло|pioltello|piombino,пьомбино
piraeus,пирей,пирея,פיראוס|pirdop,пирдоп|pisa,пиза,פיזה|pistoia,пистойя|pitesti,питещ,פיטשט|pleven,плевен,פלבן
ploiesti,плоещ,פלוישט,פלוישטי|plonsk,плонск,פלונסק|plovdiv,пловдив,פלאוודיוו,פלובדיב|plymouth,плимут,плимът,פלימות
podgorica,подгоритса,подгорица,פודגוריצה|podolsk,подольск|poggibonsi,поджибонси|poggioreale
poltava,палтава,полтав,פאלטאווע,פולטבה|pomezia|pomigliano arco|pomorie,поморие|pompei,помпеи|ponticelli|poole
popovo,попово,פופובו|pordenone,порденоне|porto santelpidio|porto torres,порто торрес
portsmouth,портсмут,портсмът,פורטסמות|posillipo|potsdam,потсдам,פוטסדאם,פוטסדם|poznan,познан,познань,פוזנן,פויזן
pozzuoli,поцуоли|praga poludnie|prague,праг,прага,פראג,praga|prato,прато,פראטו|preston,престон,престън,פרסטון
pristina,приштина,прищина,פרישטינה|prizren,призрен|prokopyevsk,прокопьевск|provadia,провадия
pskov,псков,псков ош,פסקוב|pune,пуна,пуне|putignano,путиньяно|puyang|pyongyang,пхеньян,пхенян,פיאנגיאנג,פיונגיאנג
qalansuwa,קלנסוה,קלנסווה|qingdao,циндао,чиндао,צינגדאו|qiryat ata,кирьят ата,קריית אתא,קרית אתא
qiryat bialik,кирьят бялик,קריית ביאליק,קרית ביאליק|qiryat malakhi,кирьят малахи,קריית מלאכי,קרית מלאכי
qiryat motsqin,кирьят моцкин,קריית מוצקין,קרית מוצקון|qiryat shmona,кирьят шмона,קריית שמונה,קרית שמונה
qiryat yam,кирьят ям,קריית ים,קרית ים|qualiano|quartu santelena|quattromiglia|raanana,רעננה|radnevo,раднево
radom,радам,радом,ראדום,ראדעם|radomir,радомир,ראדומיר|ragusa,рагуза|rahat,рахат,רהט,רהת|rakitovo,ракитово
rakovski,раковски|ramat gan,рамат ган|ramat hasharon,рамат ха шарон,רמת השרון|ramla,рамла,רמלה|rapallo,рапалло
ravenna,равена,равенна,רוונה|razgrad,разград,ראזגרד|razlog,разлог,רזלוג
reggio calabria,реджо ди калабрия,רגו די קלבריה,реджо калабрия,רגו קלבריה|reggio emilia,реджо емилия,רגו אמיליה
rehovot,реховот|reims,реймс,ремс,ריימס|rekhasim,רכסים|rennes,ренн|reykjavik,рейкявик,רייקיאוויק|rho
riccione,ричионе,ричоне|ridderkerk,ридеркерк,רידרקרק|rieti,риети|riga,рига,ריגה,ריגע|rijswijk,рейсвейк,רייסווייק
rimini,римини|rio de janeiro,рио де жанеиро,рио де жанейро,ריא דע זשאנערא,ריו דה זניירו
rishon letsiyyon,ришон ле цион,ראשון לציון|rivne,ровно,ראוונא,ראוונע|rivoli,риволи|riyadh,ар рияд,рияд,ריאד
roeselare,руселаре,רוסלארה|roma,rome|romano banco|rome,рим,римъ,רומא|rossano stazione|rostock,ростак,росток,רוסטוק
rostov na donu,дондохи ростов,ростов,רוסטוב על הדון|rotterdam,ротердам,роттердам,ראטערדאם,רוטרדם|rouen,руан,רואן
rovereto,роверето|rovigo,ровиго|rozzano|rubtsovsk,рубцовск,рубцовськ|ruse,русе,רוסה|ruvo di puglia,руво ди пулья
ryazan,рязань|rybinsk,рибинск|rzeszow,жешов,жешув,זשוב,ריישע|saarbrucken,саарбрукен,саарбрюкен,זארבריקן|sabadell
safed,сафед,цфат,צפת|saint etienne,сент етиен,סנט אטיין|saint petersburg,ленинград,петербург,סנקט פטרבורג
sakhnin,сахнин,סכנין|salamanca,саламанка|salavat,салават,салауат|salerno,салерно
salzburg,залцбург,зальцбург,זאלצבורג,זלצבורג|samara,самар,самар ош,סמרה|sambiase|samokov,самоков|samsun,самсун,סמסון
san cataldo|san donato milanese|san gallo,санкт гален,סנט גאלן|san giovanni lupatoto|san giovanni rotondo
san giuliano milanese|san giuseppe vesuviano|san lazzaro|san miniato basso|san paolo|san remo,сан ремо,סן רמו
san sebastiano|san severo|sancaktepe|sandanski,сандански,свети врач|sanliurfa|santanastasia|santander,сантандер,סנטנדר
santantimo|santeramo in colle,сантерамо ин колле|santiago di compostela,сантяго де компостела,סנטיאגו דה קומפוסטלה
santiago,сантьяго,сантяго де чиле,סנטיאגו דה צילה|sao paulo,сан пауло,сан паулу,סאו פאולא,סאו פאולו
sarajevo,сараева,сараево,סאראיעווא,סרייבו|saransk,саран,саран ош,סרנסק|saratov,саратов,саратов ош,סראטוב|sarno,сарно
saronno|sarzana|sassari,сассари|sassuolo,сассуоло|savona,савона|scafati|scandiano|scandicci,скандиччи|schio,скио
sciacca,шака|sderot,сдерот|secondigliano|segev shalom,שגב שלום,שקיב א סלם|segrate|selargius|senago
senigallia,сенигаллия|seoul,сеул,соул,סאול,סיאול,seul|seregno|seriate,сериате|sesto fiorentino|sesto san giovanni
settimo torinese|sevastopol,акъяр,севастопаль,סבסטופול|severodvinsk,северодвинск|seveso
sevilla,севилья,севиля,סביליה,סעווילא,siviglia|sevlievo,севлиево|shakhty|shanghai,шанхай,שאנגחאי
shantou,шантоу,шаньтоу,שנטאו|sheffield,шефилд,шеффилд,שעפילד,שפילד|shenyang,шеньян,шънян,שן יאנג
shenzhen,шеньчжень,шънджън,שנגן|shijiazhuang,шижяжуан,шицзячжуан,שה גיאגוואנג|shiyan,шиянь,шъйен|shoham,שוהם|shumen
sibiu,сибиу,סיביו|siena,сиена,סיינה|silistra,силистра,סיליסטרה|simferopol,симфереполь,симферопол,סימפרופול
singapore,сингапур,סינגפור|singen,зинген,זינגן|siracusa,сиракуза,סירקוזה|sisli|sivas,сивас,סיווס|siverek,сивереке
skopje,скопе,скопие,סקאפיע,סקופיה|sliven,сливен,סליבן|slough,слау|smolensk,смаленск,смоленск,סמאלענסק,סמולנסק
smolyan,смолян|soccavo|sochi,сочи|sodertalje,сьодертелие,סדרטליה|sofia,софи,софий,софия,софия ош,סאפיע,סופיה
solingen,золинген,זולינגן|somma vesuviana|sosnowiec,сосновец|southampton,саутгемптон,саутхамптън,סאותהמפטון
southend on sea,саутенд он си|spalato,сплит,ספליט|spinea orgnano|sredets,средец|st helens,сент хеленс
stamboliyski,стамболийски|stara zagora,стара загора,סטארה זאגורה|staryy oskol,старий оскол|stavropol,ставрополь
sterlitamak,стерлитамак|stockholm,стакгольм,стокгольм,סטוקהולם,שטאקהאלם,stoccolma,стокхолм
stoke on trent,сток он трент,стоук на трент|strasbourg,стразбур,страсбур,שטראסבורג,שטרסבורג,strasburgo,страсбург
stuttgart,штутгарт,штуттгарт,שטוטגארט,שטוטגרט,stoccarda,щутгарт|sulmona,сулмона|sultanbeyli|sultangazi|sumy,סומי
sunderland,сандерланд,сандерленд,סנדרלנד|surat,сурат|surgut,сургут,סורגוט|sutton,саттон|suzhou,суджоу,сучжоу,סוגואו
svilengrad,свиленград,סבילנגראד|svishtov,свищов|svoge,своге|swansea,свонзи,суонзи,סוונסי|swindon,свиндон,суиндон
sydney,сиднеи,сидней,סידני|syktyvkar,сиктивкар,סיקטיבקר|syzran|szczecin,шчечин,щецин,שטעטין,שצצין,stettino
szeged,сегед|taganrog,таганрог|taipei,тайпей,טאיפי,טאיפיי|taiyuan,тайюань,тайюен,טאי יואן|tallinn,талин,таллин,טאלין
tambov,тамбов,томбу,טמבוב|tampere,тампере,טמפרה|tamra,тамра,טמרה,תמרה|tangshan,таншан,таншань|taranto,таранто,טרנטו
targovishte,тирговиште,трговиште,търговище,טרגובישטה|tarnow,тарнов,טרנוב|tarsus,тарс,тарсус,טרסוס|tartu,тарту,טרטו
tehran,тегеран,техеран,טהראן,טהרן|tel aviv,тел авив,תל אביב,תל אביב יפו|tel mond,תל מונד|telford,телфорд|teramo,терамо
terlizzi,терлицци|termini imerese|termoli,термоли|terni,терни|ternopil,тернополь,טרנופול|terracina,террачина
terrassa,террасса|teteven,тетевен|the hague,гаага,хаг,האג,aia,хага
thessaloniki,салоники,солун,סלוניקה,סלוניקי,salonicco|thiene,тьене|tianjin,тиендзин,тяньцзинь,טיינגין
tiberias,тверия,тиберия,טבריה|tilburg,тилбург|timisoara,темишвар,тимишоара,טימישוארה
tirana,тиран хот,тирана,טיראנא,טירנה|tiraspol,тираспол,тирасполь,טירספול
tirat karmel,тират кармель,тират хакармель,טירת כרמל|tivoli,тиволи,טיבולי|tokyo,токио,טוקיו
tolyatti,ставрополь,толиати|tomsk,томск,томскай,טומסק|tor lupara|torre annunziata,торре аннунциата
torre del greco,торре дель греко|tortona|torun,торун,торунь,טורון|toulon,тулон,טולון
toulouse,тулуза,тулузо,טולוז,tolosa|trabzon,трабзон,трапезунт,טרבזון|trani,трани|trapani,трапани,טרפאני
trelleborg,трелеборг,טרלבורג|trento,тренто,טרנטו|treviglio,тревильо|treviso,тревизо,טרוויזו|trezzano sul naviglio
trieste,триест,трст,טריאסטה|triggiano|trikala,трикала,טריקלה|trondheim,тронхайм,טרונדהיים|troyan,община троян,троян
tryavna,трявна,טריאבנה|tula,туло,טולה|turin,торино,турин,טורין,טורינו,torino|turku,турку,טורקו
tutrakan,тутракан,טוטראקן|tver,калинин,твер|tyumen,тюмен,тюмень,טיומן|uddevalla,удевала,אודוואלה|udine,удине
ulan ude,верхнеудинск,улан уде,אולן אודה|ulyanovsk,сембер,синбирск,אוליאנובסק|umm el fahm,אם אל פחם|umraniye
uppsala,убсала,уппсала,אופסאלא,אופסלה|ursynow,урсинув|urumqi,урумчи,אורומצי|usak,ушак|uskudar,ускюдар
ussuriysk,уссурийск|utrecht,утрехт,утрехт хот,אוטרכט|valdagno|valencia,валенси,валенсиа,וואלענציע,ולנסיה,валенсия
valladolid,вальядолид,валядолид,ואיאדוליד|valls,валс|vantaa,ванта,вантаа,ונטה|varese,варезе
varna,варна,варна хот,וארנה,ורנה|veliki preslav,велики преслав
velikiy novgorod,велики новгород,великий новгород,נובגורוד|veliko turnovo,велико търново|velingrad,велинград,ולינגראד
velletri|venaria reale|venice,венеция,ונציה,venezia|ventimiglia,вентимилья,вентимиля|verbania,вербания
vercelli,верчелли|verona,верона,ורונה|viadana|viareggio,виареджио|vic,вик,ויק|vicenza,виченца|vidin,видин,видинъ,וידין
vienna,беч,вена,виена,וינה|vigevano,виджевано|vignola|vigo,виго,ויגו|villaricca,вилларикка
vilnius,вилниус,вилнус,ווילנע,וילנה,вилнюс|vimercate,вимеркате,וימרקטה|vinkovci,винковци,וינקובצי
vinnytsya,винница,וויניצע,ויניצה|viransehir,вираншехире|vitebsk,витебск,витепск,וויטעבסק,ויטבסק|viterbo,витербо
vittorio veneto,витторио венето|vladikavkaz,владикавказ,орджоникидзе,ולדיקווקז|vladimir,владимир,владимир хот,ולדימיר
vladivostok,владивосток,וולאדיוואסטאק,ולדיווסטוק|voghera,вогера|volgodonsk,валгадонск,волгодонск,וולגודונסק
volgograd,валгаград,вльгоградъ,וולגוגרד|volla|vologda,волагда,вологда,וולוגדה|volzhsky,волжский
voronezh,воронеж,воронежская область|vratsa,враца,וראצה|walsall,волсол,уолсол|warrington,ворингтон,уоррингтон
warsaw,варшава,ווארשע,ורשה,varsavia|weimar,ваймар,ויימאר|wiesbaden,висбаден,וויסבאדן,ויסבאדן|wigan,виган,уиган
wolverhampton,вулвергемптон,вулверхемптон,וואלווערהאמפטאן,וולברהמפטון|wroclaw,вроцлав,ברעסלוי,ורוצלב,breslavia
wuhan,вухан,ухан,ווהאן|wuppertal,вупертал,вуперталь,וופרטל|wuxi,вуси,וושי|xiamen,сямень,сямън,שיאמן|xian,сиань
yafa,יפא,יפיע|yakutsk,дьокуускай,якутск|yambol,ямбол|yangon,рангун,янгон,יאנגון
yaroslavl,ярославль,ярославль ош,ירוסלבל|yavne,явне|yehud monosson|yehud,йехуд,יהוד
yekaterinburg,екатеринбург,свердловск,יקטרינבורג|yeroham,ירוחם,ירחם|yirka,ירכא|yokohama,иокогама,יוקוהמה
york,йорк,יורק|yoshkar ola,йошкар ола,יושקר אולה|yuzhno sakhalinsk,южно сахалинск,южносахалинск,יוזנו סחלינסק
zabrze,забже,זאבזה|zagreb,заграб,загреб,זאגרב,זאגרעב,zagabria|zaporizhzhya,запарожжа,запорожье
zaragoza,сарагоса,сарагосо,סאראגאסא,סרגוסה,saragozza|zelenograd,зеленоград|zemun,земун,זמון|zenica,зеница,зениця,זניצה
zermatt,цермат,צרמט|zeytinburnu|zhengzhou,джънджоу,чженчжоу|zhongshan,чжуншань
zhytomyr,житомир,житомиръ,זיטומיר,זשיטאמיר|zibo,дзъбо|zlatni pyasatsi,златни пясъци|zlatoust,златавуст,златоуст
zugo,цуг,צוג|zuidhorn,зойдхорн,זאודהורן|zurich,цирих,цюрих,ציריך,zurigo|zywiec,живец,זייבייץ|альбом
брисел,брюксел,בריסל,bruxelles|васто|витория гастейс,ויטוריה|галле,хале|дарби,דארבי,דרבי|кварто|лиме,לימא,לימה|лоди
марино|масса|модика|молотов,перем|монополи|ница,ницца,ניס,nizza|оуфа|портичи|порто,порту,פורטו|рединг
сан себастьян,סן סבסטיאן|септемврийци|сора|сплит,ספליט,spalato|фонда,פונדי|хошимин|чита ди кастело|אבלים,אעבלין
באר יעקב|בטמן|זכרון יעקב|חוסיפה,עספיא|יקנעם עלית|כפר קרע|לאס פלמאס|מגדל העמק|מודיעין,מודיעין מכבים רעות
נוף הגליל,נצרת עלית|עין מהל|ערערה|ערערה בנגב|קרית טבעון|קרית עקרון|ראש העין|שפרעם|תל א סבע,תל שבע
`;
