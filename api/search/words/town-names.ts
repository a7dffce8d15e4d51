/**
 * Towns by their names as normalised words, a bar between two: those of Italy from 20,000 people on, of Bulgaria from 8,000,
 * of Israel from 10,000, of the rest of Europe from 150,000 and of the world from three million, as GeoNames (CC BY 4.0) writes
 * them in Latin, Bulgarian and Hebrew letters, and those of `seed/data/places/city-names.ts`. What is an everyday word as
 * well is left out.
 */
const TOWNS = `
a coruna,а корунья,ла коруня,א קורוניה|aachen,аахен,ахен,אאכן|aalborg,олбор,אולבורג|abakan,абакан
abbiategrasso,аббиатеграссо|aberdeen,абердин,абърдийн,אבערדין,אברדין|abidjan,абиджан,абижан хот,אבידגאן,אבידזשאן
abu sinan,אבו סנן|acerra|aci catena|acireale|acquaviva delle fonti|acre,акка,акко,עכו|adana,адана,אדנה
adapazari,адапазар,адапазари|adiyaman,адияман,адъяман,אדיאמן|adrano,адрано|afragola,афрагола|afula,עפולה
agrigento,агридженто,אגריגנטו|ahmedabad,ахмадабад,ахмедабад,אחמדאבאד|aksaray,аксарай,акъсарай
albacete,албасете,альбасете,אלבסטה|albano laziale|alcala de henares,алкала де енарес,алькала де енарес,אלקלה דה אנארס
alcamo,алькамо|alcorcon,алкоркон,алькаркон|alessandria,алесандрия,алессандрия
alexandria,александрий,александрия,אלכסנדריה,אלעקסאנדריע|alghero|alicante,аликанте,אליקנטה|almere stad
almeria,алмерия,альмери,אלמריה|altamura,алтамура|amadora,амадора|amersfoort,амерсфорт,אמרספורט
amsterdam,амстердам,אמסטערדאם,אמסטרדם|ancona,анкона|anderlecht,андерлехт|andria,андрия|angarsk,ангарск,ангарськ
angers,анже,אנזה|angri|ankara,анкара,анкара хот,אנקארא,אנקרה|antakya,антакия,антакья,אנטיוכיה
antalya,анталия,анталья,אנטליה|antwerpen,антверпен,אנטווערפן,אנטוורפן,anversa|anzio,анцио|aosta,аоста,אאוסטה
apeldoorn,апелдорн,אפלדורן|aprilia,априлия,אפריליה|aquila|arad,арад,ערד|archway|arezzo,ареццо
arhus,орхус,אורהוס,aarhus|ariel,אריאל|arkhangelsk,архангельск|armavir,армавир|arnavutkoy|arnhem,арнем,ארנהם|arzano
arzignano,арциньяно|ascoli piceno,асколи пичено|asenovgrad,асеновград|ashdod,ашдод,אשדוד|ashkelon,ашкелон,אשקלון
assemini,ассемини|asti,асти|astrakhan,астархаан,астрахан,אסטרחן|atasehir|athens,атина,אתונה,atene
augsburg,аугзбург,аугсбург,אאוגסבורג|augusta|avellino,авеллино|aversa,аверса|avezzano,авеццано|avola|aydin,айдин,айдън
aytos,айтос|azor|babruysk,бабруйск,бобруйск,בוברויסק|bacau,бакъу,בקאו|bacoli|badalona,бадалона,בדלונה|bagcilar
baghdad,багдад,בגדאד|bagheria,багерия|bagnoli,баньоли|bahcelievler|balakovo,балакова,балаково
balashikha,балашиха,балашихе|balchik,балчик|balikesir,баликесир,балъкесир|bangkok,бангкок,банкок,באנגקאק,בנגקוק
banja luka,баня лука,באניה לוקה|bansko,банско,бансько,בנסקו|baqa el gharbiya,באקה אל גרביה|baranovichi,барановичи
barcelona,барселон,барселона,בארצעלאנע,ברצלונה,barcellona|barendrecht,барендрехт,ברנדרכט|bari,бари,בארי
barletta,барлетта|barnaul,барнаул,ברנאול|basaksehir|basel,базел,базель,באזעל,בזל,basilea
bassano del grappa,басано дел грапа,бассано дель граппа|bat yam,бат ям|battipaglia
beersheba,беер шева,באר שבע,beer sheva|beijing,пекин,пекинг,בייגינג,בייזשינג|beit jann|belene,белене
belfast,белфаст,בלפאסט,בעלפאסט,בלפסט|belgorod,белгарад,белгород,בלגורוד|belgrade,белград,београд,בלגרד,belgrado
belluno,беллуно|benevento,беневенто|bengaluru,бангалор,бенгалуру,בנגלור|berezniki,березники|bergamo,бергамо
bergen,берген,ברגן|berkovitsa,берковица,община берковица|berlin,берлин,בערלין,ברלין,berlino|berna,берн,ברן
bet shean,бейт шеан,בית שאן|bet shemesh,бейт шемеш|bexley,лондонска општина бексли
bialystok,беласток,белосток,ביאליסטאק,ביאליסטוק|biancavilla|bielefeld,билефелд,билефельд,בילפלד|biella,бьелла
bielsko biala,белско бяла,бельско бяла,ביילסקו ביאלה|bila tserkva,белая царква,белая церковь,בילה צרקווה
bilbao,билбао,бильбао,בילבאו|binyamina givat ada,בנימינה גבעת עדה|binyamina,בנימינה|birkenhead,беркенгед,беркенхед
birmingham,бирмингам,бирмингем,בירמינגהאם,ברמינגהאם|bisceglie,бишеллье|bitonto|biysk,бийск|bjelovar,беловар,ביילובאר
blagoevgrad,благоевград,горна джумая,בלגואבגרד|blagoveshchensk,благавешчанск,благовешенск,בלאגובשצנסק
bnei brak,בני ברק|bochum,бохум,בוכום|bogota,багата,богота,באגאטא,בוגוטה|bollate|bologna,болонья,болоня,בולוניה
bolzano,бальцана,болцано,בולצנו|bonn,бон,бонн,באן,בון|bordeaux,бардо,бордо,בארדא,בורדו|borgomanero
boscoreale,боскореале|botevgrad,ботевград|bournemouth,борнмут,борнмът|bradford,брадфорд,бредфорд,בראדפארד,ברדפורד
braila,браила,בראילה|brasov,брашов,ברשוב|bratislava,братислав,братислава,בראטיסלאווא,ברטיסלאבה|bratsk,братск,братськ
braunschweig,брауншвайг,брауншвейг,בראונשווייג|breda,бреда,бреда хот,ברדה|bremen,бремен,ברמן,brema
brescia,бреша,брешиа,ברשה|bresso,брессо|brest,берасьце,берестя,בריסק,ברסט|brighton,брайтан,брайтон,ברייטון
brindisi,бриндизи|bristol,бристол,бристоль,בריסטאל,בריסטול,бристъл|brno,брно,брно ош,ברנו,бърно|brugherio,бругерио
bryansk,брянск|bucharest,букурешт,букурещ,בוקרשט,bucarest|budapest,будапешт,будапешт ош,בודאפעשט,בודפשט,будапеща
burgas,бургас,бургас хот,בורגס|burgos,бургас,бургос,בורגוס|bursa,бурса,бурсо|busan,пусан|busto arsizio|buyukcekmece
byala slatina,бяла слатина|bydgoszcz,бидгошч,бидгощ,בידגאש,בידגושץ|bytom,битом,ביטום|cagliari,кальяри,каляри,קליארי
cairo,каир,каиро,קהיר,il cairo,кайро|caivano,кайвано|caltagirone,кальтаджироне|caltanissetta,кальтаниссетта,קלטניסטה
camaiore,камайоре|campi bisenzio|campobasso,кампобассо|canicatti|cankaya|canosa di puglia|cantu|capannori,капаннори
cape town,кейптаун,קאפשטאט,קייפטאון|caracas,каракас,קאראקאס,קראקס|carbonia,карбония|cardiff,кардиф,кардифф,קארדיף
cardito|carini,карина|carmagnola,карманьола|carpi centro,карпи|carrara,каррара|cartagena,картагена,картагина,קרטחנה
casa santa|casablanca,казабланка,касабланка,קזבלנקה|casal di principe|casale monferrato|casalecchio di reno
casalnuovo di napoli|caserta,казерта|casoria|cassano magnago|cassino,кассино|castel volturno|castelfranco veneto
castellammare di stabia|castelvetrano,кастелветрано,кастельветрано|castrovillari,кастровиллари|catania,катания,קטניה
catanzaro,катандзаро|cava de tirreni|cecina,чечина|cergy pontoise|cerignola|cernusco sul naviglio|cervia,червиа
cesano boscone|cesano maderno|cesena,чезена|changchun,чангчуен,чанчун,צאנגצון|changsha,чангша,чанша
changzhou,чанджоу,чанжоу хот|charleroi,шарлероа,шарлеруа,שרלרואה|chattogram,читагонг,читтагонг,טשיטאגאנג,ציטגונג
cheboksary,чабаксар,чебоксар,צבוקסרי|chelyabinsk,челепи,челяба,טשעליאבינסק,צליאבינסק
chemnitz,кемниц,хемниц,קמניץ,קעמניץ|chengdu,ченгду,ченду,צנגדו|chennai,ченай,ченнаи,צנאי
cherepovets,чарапавец,череповетс|cherkasy,черкас хот,черкаси,צרקאסי|chernihiv,чернигов,צרניהיב
chernivtsi,чернивци,черновци,טשערנאוויץ,צרנוביץ|cherven bryag,червен бряг|chiavari,киавари|chieri|chieti,кьети
chioggia|chirpan,чирпан|chisinau,кишинев,קישינאו,קישינב|chita|chivasso,кивассо|chojnice,хойнице,חויניצה
chongqing,чунгкинг,чунцин,צונגצינג|chorzow,хожов,חוזוב|ciampino,чампино
cinisello balsamo,чинизело балсамо,ציניזלו בלסמו|cisterna di latina|city of westminster|ciudad lineal
civitanova marche,чивитанова марке|civitavecchia,чивитавеккья|cluj napoca,клуж напока,клуж напока хот,קלוז נאפוקה
colleferro,коллеферро|collegno,колленьо,коленьо,קולניו|cologno monzese|comiso,комизо|como,комо|conegliano,конельяно
constanta,канстанца,константса,קונסטנצה,констанца|conversano,конверсано
copenhagen,копенгаген,копенхаген,קופנהאגן,קופנהגן,copenaghen|copertino|corato,корато
cordoba,кордава,кордоба,קארדאבע,קורדובה,cordova|cork,корк,קורק|corlu,чарлу,чорлу|cormano|cornaredo|corsico,корсико
corum,чарум,чорум|cosenza,козенца|coventry,ковентри,ковънтри,קובנטרי|craiova,крайова,крайова хот,קראיובה,קריובה
crawley,кроули|cremona,кремона,קרמונה|crotone,кротон,кротоне,קרוטונה|croydon,кройдън|cuneo,кунео
czestochowa,чанстахова,ченстохова,צנסטוחובה|dalian,далянь,דאליין|daliyat al karmel,кармель,דליית אל כרמל,דלית אל כרמל
dalmine,дальмине|dar es salaam,дар ес салам,дар ес салаам,דאר א סלאם,דאר עס סאלאאם|debrecen,дебрецен,дебрецин,דברצן
deinze,дайнзе,דיינזה|deir el asad,דיר אל אסד|deir hanna,דיר חנא|delhi,делхи,דלהי,דעלהי|denizli,денизли
desenzano del garda,дезенцано дель гарда|desio,дезио|deventer,девентер,דוונטר|devnya,девня|dhaka,даака,дака,דאקא,דאקה
differdange,диферданж,דיפרדאנז|dijon,дижон,דיזון|dimitrovgrad,димитровград,דימיטרובגראד|dimona,димона,דימונה
diyarbakir,диарбекир,דיארבקיר|dnipro,днепр,днепропетровск,דניפרא,דניפרופטרובסק,днипро,דניפרו|dobrich,добрич,דובריץ
donetsk,данецк,донецк,דונצק|dongguan,донггуан,дунгуан,דונגגוואן|dordrecht,дордрехт,דורדרכט|dortmund,дортмунд,דורטמונד
dresden,дрезден,דרזדן,דרעזדן,dresda|dronten,дронтен,דרונטן|dryanovo,дряново|dubai,дубаи,дубай,דובאי,דוביי
dublin,даблин,дублин,דבלין,דובלין,dublino,дъблин|dudley,дадли,дъдли
duisburg,дуизбург,дуйсбург,דיסבורג,дуисбург,דויסבורג|dupnitsa,дупница,дупниця,דופניצה|durban,дурбан,дърбан,דרבן
dusseldorf,дзюсельдорф,диселдорф,דיסלדורף,дюселдорф|dzerzhinsk,дзержинск,дзержинськ|eboli
edinburgh,единбург,אדינבורו,עדינבורג,edimburgo|eilat,еилат,ейлат,אילת|eindhoven,айндховен,ейндговен,איינדהובן
el fureidis,אל פרידיס,פארדיס|elazig,елазиг,елязиг|elche,елче|elhovo,елхово|emmen,емен|empoli,емполи|enfield town
engels|enna,ена|enschede,енсхеде,אנסחדה|er reina,א רינה,ריינה|ercolano,геркуланум|erfurt,ерфурт,ארפורט,ערפורט
erzurum,ерзурум,ארזורום|esbjerg,есбер,אסביירג|esenler|esenyurt|eskisehir,ескишехир,אסקישהיר|espoo,еспо,еспоо,אספו
essen,есен,ессен,אסן|et taiyiba,א טיבה|et tira|etropole,етрополе,אטרופולה|even yehuda,אבן יהודה|fabriano,фабриано
faenza|falconara marittima|fano,фано|fasano,фазано|favara|ferrara,феррара|fidenza|fiumicino,фьюмичино
florence,фиренца,флоренц,פירנצה,פירענצע,firenze,флоренция|floridia,флоридии|foggia,фоджа|foligno,фолиньо
follonica,фоллоника|forli,форли|formia|formigine|foshan,фошан,фошань|francavilla al mare|francavilla fontana
frankfurt am main,франкфурт,франкфурт на майн,פרנקפורט,francoforte sul meno|frascati|frattamaggiore,фраттамаджоре
frederiksberg,фредериксберг,פרדריקסברג|freiburg,фрайбург,фрайбург им брайсгау|frosinone,фрозиноне
fuengirola,фуенхирола,פואנחירולה|fuenlabrada,фуенлабрада,פואנלברדה|fuorigrotta|fuzhou,фуджоу,фучжоу
gabrovo,габрава,габрово,גברובו|galati,галатс,галац,גאלאץ,גאלץ|gallarate,галларате|gan yavne,גן יבנה
ganei tikva,גני תיקווה,גני תקוה|garbagnate milanese|gaziantep,газиантеп,гъазиантеп,גזיאנטפ
gdansk,гданск,гданськ,גדנסק,דאנציג,danzica|gdynia,гдиня,גדיניה|gebze,гебзе|gedera,гедера,גדרה|gela,джела
gelsenkirchen,гелзенкирхен,гельзенкирхен,גלזנקירכן|geneve,женева,זנבה,ginevra|genk,генк|genoa,генуа,генуя,גנואה,genova
gent,гент|genzano di roma,дженцано ди рома|getafe,хетафе|giarre,джарре|gijon,хихон,חיחון
gioia del colle,джоя дель колле|giugliano in campania|giulianova|giussano|givat shmuel,גבעת שמואל,גיבעת שמואל
givatayim,гиватаим,גבעתיים,גבעתים|giza,гиза|glasgow,глазга,глазго,גלאזגא,גלאזגו,глазгоу|gliwice,гливице,גליביצה
goirle,гоирле,חוירלה|gorizia,гориция|gorna oryahovitsa,горна оряховица|goteborg,гетеборг,гьотеборг,גטבורג,געטעבארג
gotse delchev,гоце делчев,неврокоп,גוצה דלצב|gragnano,граньяно|granada,гранада,гренада,גרנדה|gravina di catania
gravina in puglia|graz,грац,גראץ|grenoble,гренобл,гренобль,גרנובל,גרענאבלע
groningen,вилояти гронинген,гронинген,חרונינגן,groninga|grosseto,гроссето|grottaglie,гротталье
groznyy,грозни,джохар,גרוזני|grugliasco|guangzhou,гуанджоу,гуандьоу,גואנגגואו|guidonia|guidonia montecelio
guiyang,гуейян,гуйян|gulubovo,гълъбово|hadera,хадера,חדרה|hagen,хаген|haifa,хайфа,חיפה,חפה
hamburg,гамбург,хамбург,המבורג,amburgo|hamm,гамм|hangzhou,ханджоу,ханжоу,האנגגואו
hannover,ганновер,гановер,האנאווער,הנובר,хановер|hanoi,ханой,האנוי|harbin,харбин,חרבין|harmanli,харманли
haskovo,хаскава,хасково,חאסקובו|heerlen,херлен,הרלן|hefei,хефей,хъфей|helsinki,хелзинки,хелсинки,הלסינקי,העלסינקי
herne,герне,херне|herzliya,герцлия,הרצליה,הרצלייה|hod hasharon,год га шарон,ход хашарон,הוד השרון,חוד השרון
holon,холон,חולון|homyel,гомел,гомель,הומל|hong kong,ганконг,гонконг,האנג קאנג,הונג קונג
horlivka,горловк,горловка,הורליבקה|hospitalet de llobregat,оспиталет де льобрегат|houten,хаутен,האוטן
hrodna,гродна,гродно,הורדנה|hura|hyderabad,хайдарабад|iasi,ясси,יאס,יאשי|ibadan,ибадан,איבדאן|iglesias,иглезиас
ihtiman,ихтиман|ijsselstein,ейселстейн,אייסלסטיין|iksal,אכסל,כסלות תבור|imola,имола|ipswich,ипсвич,ипсуич,איפסוויץ
irkutsk,иркутск,иркутскай,אירקוטסק,אירקוצק|iskenderun,искендерун|islington,ислингтон,איזלינגטון
isparta,испарта,ъспарта,אספרטה|isperih,исперих|istanbul,истанбул,стамбул,ביזנטיון,איסטנבול
ivano frankivsk,ивано франковск,איוונו פרנקיבסק,סטאניסלאוו|ivanovo,иваново,איוואנובו|ivrea,ивреа,איבראה
izhevsk,ижау,איזבסק|izmir,измир,איזמיר,smirne|izmit,измит|jakarta,джакарта,дьакарта,גקרטה,דזשאקארטא|jaljulya
jatt,תל גת|jawor,явор,יאבור|jeddah,джида,джидда|jerusalem,байтул макъдис,ерусалим,ירושלים,gerusalemme,йерусалим
jesi,джези,ези,יזי|jinan,дзинан,жинань,גינאן|jisr ez zarqa
johannesburg,йоганнесбург,йогьаннесбург,יאהאנעסבורג,יוהנסבורג|judeida makr|kabul,кабул,кобул,קאבול|kabul,כאבול
kadima zoran,קדימה צורן|kafr kanna,כפר כנא|kafr manda,כפר מנדא|kafr qasim,כפר קסם
kahramanmaras,караманмараш,кахраманмараш,קהרמאנמרש|kaliningrad,калининград,קלינינגרד|kaluga,калуга,калуго,קלוגה
kamensk uralskiy,каменск уральский|kamyanske,каменское|kano,кано|karabaglar|karachi,карачи,קאראטשי,קראצי
kardzhali,кърджали,קרדזאלי|karlovo,карлово,קרלובו|karlsruhe,карлсруе,קרלסרוהה|karmiel,כרמיאל
karnobat,карнобат,карнобатски проход|kartuzy,картузи,קרטוזי|kassel,касел,касель,קאסל
katowice,катовица,катовице,קאטאוויץ,קטוביץ|katy wroclawskie,конти вроцлавске,קונטי ורוצלבסקיה
kaunas,каунас,קאוונע,קובנה|kavarna,каварна|kayseri,кайсери,хъайсери,קייסרי|kazan,казан,казань,קאזאן
kazanlak,казанлък,קאזאנלק|kemerovo,кемерава,кемерово,קמרובו|kfar saba,кефар сава,кфар сава|kfar yasif,כפר יסיף
kfar yona,כפר יונה|khabarovsk,хабаровск,хабаровскай,חברובסק|kharkiv,харков,харьков,חרקוב,charkiv
kherson,херсон,херсонскую,חרסון|khimki,химки,חימקי|khmelnytskyi,плоскуров,хмельницкий|kiel,киль
kielce,келце,кельце,קיילצה,קעלץ|kingston upon hull,кингстон апон халл,кингстън ъпон хъл
kinshasa,киншаса,киншасе,קינשאזע,קינשאסה|kirikkale,кирикале,кириккале|kirov,киров,קירוב
kiryat gat,кирьят гат,קריית גת,קרית גת|kiryat ono,קריית אונו,קרית אונו|kiziltepe
klaipeda,клаипеда,клайпеда,קלייפדה,קליפדה|kolkata,калькута,калькутта,כלכותה,קאלקאטא|koln,келн,кельн,קלן,קעלן,кьолн
komsomolsk on amur,комсомольск на амуре|konya,кония,конья,קוניה|kosice,кошице,קושיצה|kostinbrod,костинброд
kostroma,кастрама,кострома,קוסטרומה|kovrov,ковров|kozloduy,козлодуй,קוזלודוי
krakow,краков,краковия,קראקע,קרקוב,cracovia|kranj,קראן|krasnodar,краснодар,קרסנודר|krasnoyarsk,красноярск
krefeld,крефелд,крефельд,קרפלד|kremenchuk,крамянчуг,кременчуг,קרמנצוג|krichim,кричим
kropyvnytskyy,елисаветград,зиновьевск,זינובייבסק,יליסבטגרד|kryvyy rih,криви рог,кривой рог,קריבי ריה|kubrat,кубрат
kungsbacka,кунгсбака,קונגסבקה|kunming,куенминг,кунмин,קונמינג|kurgan,курган|kursk,курск,курськ|kuseifa,כסיפה
kutahya,кютахия,кютахья|kyiv,киев,киев ош,קייב,קיעוו,kiev|kyustendil,кюстендил|la laguna,ла лагуна|la spezia,специя
la valletta,валета,ולטה|ladispoli,ладисполи|lagos,лагас,лагос,לאגאס,לאגוס|lahore,лахор,לאהור|lainate|lamezia terme
lanciano,ланчано|lanzhou,ланджоу,ланьжоу|laqiyya,לקיה|le havre,гавр,לה הבר|lecce,лече,лечче,לצה|lecco,лекко
leeds,лидс,лийдс,לידז,לידס|leganes,леганес|legnago,леньяго|legnano,леньяно|leicester,лестер,лестър,לסטר,לעסטער
leipzig,лайпциг,лейпциг,לייפציג,lipsia|lentini,лентини,לנטיני|leverkusen,леверкузен,לברקוזן|levski,левски|licata
lido di ostia,лидо ди остия,лидо ди рома|liege,лиеж,льеж,לייז,ליעזש|lille,лил,лилль,lilla|limassol,лимасол,לימסול
limbiate,лимбьяте|linz,линц,לינץ|lipetsk,липецк,липецьк|lisbon,лисабон,лиссабон,ליסבון,lisbona|lissone,лиссоне
liverpool,ливерпул,ливерпуль,ליברפול,ליווערפול,ливърпул|livorno,ливорно,ליבורנו
ljubljana,люблян,любляна,ליובליאנה,lubiana|lod,лод,לוד|lodz,лодз,лодзь,לאדזש,לודז
logrono,лагронья,логроньйо,לוגרוניו,логроньо|lom,лом|london,лондан,лондон,לאנדאן,לונדון,londra|lopik,лопик,לופיק
los angeles,лос анджелес,лос анджелис,לאס אנדזשעלעס,לוס אנגלס|lovanio,льовен,לוון|lovech,лавеч,ловеч,לובץ
lubeck,либек,любек,ליבק|lublin,лублин,люблин,לובלין,lublino|lucca,лука,лукка|lucera,лучера
ludwigsburg,лудвигсбург,לודוויגסבורג|ludwigshafen am rhein,лудвигсхафен,людвигсхафен на рейне,לודוויגסהאפן
lugano,лугано,לוגאנו|lugo,луго|luhansk,ворошиловград,луганск,לוהנסק|lukovit,луковит|lumezzane
lussemburgo,люксембург,לוקסמבורג|luton,лутон,лутън|lutsk,луцк,луцьк,לוצק|lviv,лавов,лвов,לבוב,לעמבערג,leopoli
lyaskovets,лясковец|lyon,лион,ליאן,ליון,lione|lyubertsy,люберци|lyubimets|maale iron,מעלה עירון
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
`
  .trim()
  .split(/[|\n]/u)
  .map((names) => names.split(','));

/** The names of known towns, a space between two words. */
export const TOWN_NAMES: ReadonlySet<string> = new Set(TOWNS.flat());

/** What else the towns are called that bear this name. */
export const otherNamesOf = (name: string): string[] =>
  [...new Set(TOWNS.filter((names) => names.includes(name)).flat())].filter((other) => other !== name);

/** Words of the longest name. */
export const LONGEST_TOWN_NAME = 3;
