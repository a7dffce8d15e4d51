/** Towns whose first name begins with a to l: see `town-names.ts` beside this folder. */
export const A_TO_L = `
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
`;
