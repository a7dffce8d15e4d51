/** What people do and want done, in more words: see `lexicon.ts` beside this folder. */
export const MORE_ACTIONS = `
find, discover | cerco, rinvenire, rinvenimento | търсене, откриете |
search | cerco, cercano, ricercare, rintraccio | търсещ, търсят, издирва, издирване, претърсване |
build, construction | edificazione, erigere, innalzare | строеж, построяване, построен, постройка, изграден |
create | generare, ideare, ideazione, dare vita | създаден, сътворяване, изработване, изработка |
produce, production | prodotta, prodotte, fabbricare, fabbricazione | произвеждане |
give, provide | dona, donano, fornitura, rilascio, rilasciare, offrire, offre | предоставя, предлагане, предлага, отпускане |
issue, issuance |  | издава |
take | prelevare, prelievo, ritirare, ritiro | взимам, взимане |
keep, store | conservazione, custodia | съхраняване, опазване, задържане, пазене |
share | condivise, mettere in comune, condivide | обща употреба |
use | uso, impiegare, adoperare, sfruttare, fruizione | ползване, ползвам, ползва, ползвател, употребяване |
buy, purchase | compratore, compratori, acquirenti, compere, spesa online | купя, купувач, пазаруване, пазарувам, пазарува, закупя, придобиване |
sell | vendesi, venditrice, rivendita, svendita, smercio | продам, разпродажба, пласмент |
pay, payment | pago, rateizzazione, saldo | плащат, заплащам, заплаща, вноска, разплащане, платен |
send | mandare, trasmissione, inoltro, inoltrare | изпрати, изпратен, праща, пратя |
receive | ottenere, ottenimento, riscuotere | получен, получател, приемане, получават |
read, reading | letto, leggo, lettrice, lettrici, sfogliare | четат, прочит, прочитане, зачитане |
write, writing | scritto, scritta, scritti, scrivo, compilare, stesura, scrittrice | пишат, написване, написан, писмен, изписване |
speak | parlante, parlanti, lingua parlata, conversare, conversazione, conversazioni | говорещ, разговор, разговарям, разговаряне, беседа |
conversation | conversazione, conversazioni, colloquiale, chiacchierare, chiacchiere | разговор, беседване, приказки |
listen, hearing | ascoltatori, sentire | слуша, слушат, слушатели, изслушвам, чуване |
answer, response | rispondo, risponde, riscontro, dare risposta, riscontri | отговаря, реакция |
ask, question | chiedo, chiede, quesito, interrogare, porre domande | попитам, питат, задаване на въпроси, запитва |
call, phone | telefonare, chiamo, telefonico, telefonica, telefonici, telefoniche, squillo | звъня, обадя, обажда, телефонен |
learn, learning | studiare, studia, imparo, formarsi | учим, учи, учат, усвояване, научавам, науча, обучава се, обучавам се |
teach, teaching | istruire, istruito | преподава, преподават, учителка, учителство, обучавам, обучава, обучаване |
understand | capisco, comprensibile, comprensibili, interpretare | разбира, разбирателство, осмисляне |
decide, decision | deciso, decisioni, deliberazione, delibere | реша, решава, решават |
choose, selection | scelto, scelgo, scegli, opzione, opzioni | избера, избира, избрани, избират, варианти, опции, подбиране |
check, verify | controllo, accertamento, accertamenti, accertare, riscontrare, ispezionare, esaminare | проверя, проверява, проверен, проверяващ, контролиране, преглед, преглеждане |
count | contapersone, contatore, contare le persone, censire | преброя, бройка, брояч |
calculate | computo, conteggiare | изчислявам, изчислява, сметна, калкулатор, калкулация, пресмятам |
estimate, estimation | valutare, valutazioni | приблизително, остойностяване |
compare | comparare, comparazione, comparativo, raffronto, paragonare | сравня, сравнява, сравнявам, сравнителен, сравнимост, съпоставка, съпоставяне |
predict, forecast | prevede, previsto, previsionale | предвижда, предскаже, прогнозен, прогнозира, предсказва |
detect, detection | stanare | откриват, засича, засичам, установи, установява, разкрива, разкривам, детектор, улавяне |
recognise, recognition | identificare | разпознава, разпозная, разпознат, опознаване, идентифицирам, идентификация |
identify, identification | identificativi, individua | идентификация, установяване на самоличност, легитимиране |
monitor, monitoring | tenere sotto controllo, controllare, osservare, osservazione, osservatorio, vigilare, supervisione | следя, наблюдава, наблюдавам, проследявам, надзираване, надзор, мониторингов |
measure | rilevamenti, quantificare | измеря, измерва, мери, измервателен, замерване |
record, recording | registrato, registrata, registratore, annotazione | записва, записан, отбелязване, водене на записи |
document, documentation | documentare, documentazione, documentazioni, documentale | документация, документиране, документирам, документален |
register, registration | iscritto, iscritti, iscrivere | регистрирам, записани, вписан, регистрационен |
book, reservation | fissare appuntamento, riservare | резервирам, запазвам, запиша час, записан час, резервира, онлайн час, запазване |
appointment | fissare un appuntamento, prenotare un appuntamento | запазен час, уговорка |
cancel | cancellare, revoca, revocare | отменям, отменен, анулирам, прекратяване, отказвам |
change | mutamento, mutare, trasformare, trasformazione, trasformazioni, variazione, variazioni | променям, сменям, трансформация, преобразуване, преобразяване |
replace | ricambio, rimpiazzo, subentrare | подменям, сменя, заместя, заменяне, замества |
remove | rimosso, eliminazione, asportare, asportazione, sgombrare, sgomberare, smantellare, smantellamento | премахвам, махам, махане, премахнат, извозвам, изхвърляне, разчистване, демонтаж, ликвидиране |
delete, deletion | eliminare, cancellazioni | заличавам |
clean, cleaning | pulisce, pulitura, spazzare, spazzamento, spazzino, lavaggio, lavare, addetto alle pulizie, netturbino, spazzatrice | почиствам, почистен, метене, миене, измиване, чистачи, метачи |
wash, washing, laundry | lavatrice, bucato | пера |
collect, collection | raccolto, raccolte, raccoglie, ritiro a domicilio, raccoglitori, prelievo | събира, събират, събирач, прибиране, събран |
sort, sorting | separare, differenziata, differenzio, divisione dei rifiuti, suddividere | сортирам, сортира, отделяне, разделно, разделям |
classify, classification | categorizzare | класифицира, класифицирам, категория, групиране |
distribute, distribution | distribuito, distributore, suddivisione, spartizione, smistare | разпределям, раздавам, раздава, разпространение, разпространяване, разнасяне, дистрибуция |
deliver, delivery | recapitare, fattorino, consegne a domicilio | доставя, доставям, доставчици, доставчик на храна, разнос, куриери |
transport | tragitto, trasferire | превозвам, превозва, превозвач, возене, пренос, пренасяне, транспортен |
drive, driving | guidatrice, autista, automobilista, volante | шофирам, шофьорски, шофьорка, каране на кола |
walk, walking | passeggiate, andare a piedi | вървя, ходя, разхождам, разхождане, пешеходство |
travel, trip | viaggiatrici, spostamento, spostamenti, tragitto, tragitti, andare | пътува, пътуват, придвижване, движа, придвижвам, пътешествие, пътешественици |
arrive, arrival | arrivato, arrivate, giungere, pervenire | пристигам, пристига, идвам, дошли, пристигнали |
leave, departure | partire, uscire, abbandonare, lasciare | тръгвам, тръгване, заминаване, отпътуване, напускам, напускане, заминали, заминаващи |
return, come back | tornare, ritorno, rientro, rientri, rientrare, restituire, restituzione | връщане, връщам, завръщане, завръщат, върнати |
stop | smettere, fermata, cessare, cessazione, interruzione, interruzioni, sospensione, blocco | спирам, спрете, прекратявам, престана, отказване, преустановяване |
block, blocked | bloccato, bloccata, bloccate, ostruito, ostruzione, blocchi, ostacolare | блокиран, запушен, запушване, преграждане, препречен |
prevent, prevention | previene, impedire | предотвратя, предпазя, предотвратява, превантивен, профилактика, предпазни |
avoid | evita, evitato, elusione | избягвам, избегна, заобикаляне |
protect, protection | protetto, protetta, protetti, protette, difendere, difesa, protettivo | пазя, защитя, защитен, предпазвам, опазва, брани, охраняване |
reduce, reduction | riduce, ridotto, ridotta, ridotti, taglio, abbattimento, limitare, limitazione, abbassare, dimezzare | намалява, намален, снижаване, свиване, редуциране, ограничава, спад |
increase | cresce, crescere, crescente, incrementare, rialzo, ampliare, rincaro, rincari | увеличавам, увеличава, нараства, повиша, повишавам, ръст, растеж, поскъпване, увеличи |
growth, grow | crescita, espansione, espandere | нарастване, разрастване, разширяване |
improve, improvement | perfezionare, qualificare, ottimizzare | подобря, подобрява, усъвършенствам |
save, saving | far risparmiare, economizzare, salvare | пестя, спестя, икономисване, икономисвам, спестяващ, пестелив |
rescue, save lives | salvare vite, salvavita, soccorritore | спасява, спасяват, спасение, спасители |
waste, squander | scialacquare | хабене, прахосвам, изхвърляне на храна |
throw away, dispose, disposal |  | хвърляне, обезвреждане |
repair, fix | ripristino, ripristinare, rattoppo, officina | поправям, поправя, ремонтирам, ремонтни, възстановяване, сервиз, майстор, кърпене, закърпване |
maintain, maintenance | manutentore, mantiene, mantenimento, tenere in ordine | поддържа, поддържам, обслужване |
renovate, renovation | rinnovare, rinnovato, rimodernare, ammodernare, restaurare, risanamento, riqualificare | ремонтиране, обновявам, обновен, реновирам, подновявам, основен ремонт |
restore, restoration | restaurare, restauratore, restauratori, recupero, ripristinare | реставрирам, реставратори, възстановявам, възстановен |
recycle, recycling | recupero dei materiali | рециклира, рециклируем, вторични суровини, вторсуровини, преработване |
reuse, second hand | seconda vita | използване повторно, употребявани, втори живот |
plant, planting | piantumare, piantare alberi, seminare, semina, piantagione, messa a dimora di alberi, rimboschimento, riforestazione | засаждам, садя, засаден, засаждане на дървета, сеитба, сеене, насаждане |
cut | abbattere | режа, отрязване, сека, орязване, косене |
demolish, demolition | demolire, demolizione, demolizioni, abbattimento, abbattere edifici | събаряне, събарям, разрушаване, разрушавам, премахване на сгради |
help, assistance | assistenza, soccorsi, dare una mano, sostenere | помагат, помогна, помощник, подпомага, съдействие, подпомагам, асистенция |
support | sostenitori, supportare, appoggiare, affiancamento, accompagnamento | подпомага, подпомагам, подкрепен, подкрепящ |
accompany, escort | accompagnatore, accompagnatori, accompagnato, scorta, scortare | придружител, съпровождам, придружавам, придружен, ескорт |
advise, advice | consulente, consulenti, parere, pareri | съветвам, консултант, съветник, ориентиране |
guide, guidance | guidare, orientativo, accompagnare | насочване, насочвам, ръководене |
recommend, recommendation | consigliare, suggerire, suggerisce | препоръчвам, препоръчва, препоръчване |
encourage | incentiva, incentivazione, stimolo, spronare, spinta, invogliare, favorire | насърчавам, насърчава, стимулирам, стимулира, поощрявам, подтикване |
promote, promotion | promossa, valorizzare, valorizzazione, diffondere, favorire | популяризирам, промотиране, насърчава, промоциране |
reward | premiazione, premialità, punti premio, raccolta punti | награждавам, награден, премия, бонуси, възнаграждавам, точки за награда |
punish, punishment, sanction | castigo, castigare, punibile | наказвам, санкционирам, наказуем |
enforce, enforcement | far rispettare le regole, controlli, applicare la legge | налагане на правила, налагане, спазване, контролни органи, прилагане |
comply, compliance | rispettare, rispetto delle norme, adempiere, adempimento, adempimenti | съблюдаване, изпълнение на задължения |
allow, permit | concesso, consenso | позволявам |
forbid, ban, prohibited | bandire | забранява, недопускане |
vote, voting | votanti, suffragio, preferenze | гласува, гласоподавател |
elect, election | eleggere, eletto, elettivo, elettoralmente | избирам, избран, изборен, предизборен |
participate, participation | coinvolti, coinvolto, far partecipare, prendere parte | участва, участват, участник, вземам участие, съучастие, включат, ангажиране, ангажирам |
consult, consultation | consultivo, consultiva, sentire i cittadini, parere dei cittadini | допитвам, консултирам, обществени консултации, общественото мнение |
discuss, debate | confronto, ragionare | обсъдя, дебатиране, разисквания, обсъжда, спорове |
meet, meeting | riunirsi, ritrovo, ritrovarsi, assemblea, assemblee, raduno, convegni | срещам, срещат, събиране, сбирка, съвещание |
work, job | mestiere, impiego, occupato, attività lavorativa, posto fisso | работещ, труд, трудов, професия, бачкане, работно място |
occupation, profession | professionale, professionali | занятие, занимание |
hire, recruit | assunto, assunti, ingaggiare, concorso | назначавам, наети, вербуване, назначение, наемат |
dismiss, layoff | messa in mobilità, perdere il lavoro | съкратен, уволнявам, загуба на работа, освободени |
live, reside | risiede, vivere insieme | живее, живеещи, местоживеене, жителство, живущи |
move, relocate | trasferito, spostare, spostamento, spostamenti, muoversi | преместя, премествам, нанасяне, преместен |
rent, rental | affittasi, canone, canoni, locatore | наемам, даване под наем, отдавам, наемен, наети, квартира, квартирант |
borrow, loan | imprestare | заемам, взема назаем, назаем, кредитиране |
lend, lending library | imprestare | давам назаем, отдаване назаем, заемане |
eat | cibarsi, alimentazione, alimentazioni, nutrirsi | храня, яде, храним се, ядат, изхранване |
cook | piatti | сготвяне, готварски, кулинария, кулинарен |
drink | bevo, bevande, sorseggiare | пия, пие, напитка, пият |
sleep | dorme, riposo, riposare, insonnia, addormentarsi | спят, спалня, нощувка, безсъние |
rest | riposo, riposare, riposarsi | почивам, отдих, почиват |
sing, choir | cantare in coro, corale | пея, пее, пеят, хорово |
dance | ballerina | танцувам, танцуване, танцов |
play, game | giocatore, giocatori, giocoso |  |
swim | nuotatori, nuotatore, piscine, balneazione | плува, плувци, плувен |
run, race, marathon | corridori, maratona, gara podistica | тичам, бягам, маратон, крос, бегачи, надбягване |
fall | cascare | падам, пада, паднал, подхлъзване, падна |
die, death | muore, lutto, trapasso, scomparsa | умирам, умрели, покойник, смъртен, кончина |
kill | ucciso, uccisa, uccisi, assassino, strage | убит, убиец, убийци, убива, клане, избиване |
steal, theft | scippare, scippatore, scippatori, refurtiva, ladruncoli | крада, откраднат, откраднато, апаш, крадат |
hide | nasconde, celare | скривам, крия, прикриване, укрит |
lie, deceive | bugie, bugiardo, menzogna, menzogne, imbrogliare, ingannevole, ingannevoli | лъжец, заблуда, подвеждане, подвеждащ |
escape, flee | evasione dal carcere | бягам, бяга, избягали, бягащи, спасение от |
attack | aggredire, aggressioni, aggredito, assalto, assalti, aggressori | нападам, напада, нападател, нападнат, атакува |
threaten, threat | minatorio | заплашва, заплашвам, застрашен, застрашава, заплашителен |
fight | battaglia, battaglie | боря се |
break, broken | rotto, rotta, rotti, rotte, spaccare, malfunzionamento, malfunzionamenti | счупен, счупя, развален, повреден, неизправен, неизправност |
damage | deterioramento, rovinare, guastare | повредя, увреден, поразени, пострадали сгради, нанесени щети |
destroy, destruction | distruggere, distrutto, distrutti, devastazione | унищожаване, унищожавам, разрушения, унищожен, разруха, опустошение |
burn, fire | dare fuoco, roghi, fiamme, fiamma, piromane, piromani | изгорял, палеж, запалване, пламъци, изгарям, огън |
smoke, smoking | fumatrice, sigaretta, sigarette, smettere di fumare | цигара, пушач, отказване на цигарите, тютюнев, спирам да пуша |
drown | affogare | удавници |
dig |  | копая, копае, разкопаване, прекопаване, изкопни, разкопан |
light, lighting | luminoso, lampada, lampade | светлина, осветен, осветителен, светлинен, осветява |
heat, heating | calore, caldaie, termico, termica | топлина, отоплявам, отоплителен, затопляне, топлинен, отоплява, топло |
cool | rinfrescare, refrigerazione, aria condizionata, condizionatore, climatizzatore, climatizzatori, frescura | охлаждам, хладилен, хлад, прохлада, разхлаждане |
connect, connection | connesso, connessa, connessi, collega, collegato, collegati, connessioni, allaccio | свързвам, свързан, присъединяване, включвам, свързва |
communicate | comunicativo | общувам, съобщавам, общува, комуникационен, комуникирам |
publish | editoria, editore, divulgare, divulgazione | публикувам, публикува, издаване, издател, издателство, издания, разгласяване |
announce, announcement | comunicazione ufficiale, bacheca, avvisi pubblici, affissione, affissioni | обявява, оповестяване, известие, афиш, плакати |
notify, notification | promemoria | уведомявам, уведомява, известие, нотификация, известяващ |
warn, warning | preavviso, avvisare la popolazione | предупреждавам, тревога, аларма, предупредителен, предупреди |
complain, complaint | lamenta, protestare, protesta, doglianza, doglianze | оплаквам, жалвам, жалбоподател, рекламация, недоволство |
report | segnalare guasti, denunce, riferire, resoconti | сигнализирам, подам сигнал, докладвам, отчитане |
claim | pretendere, rivendicazione, richiedere, richieste, risarcimenti | претендирам, искане, вземане |
apply, application | richiedere, fare richiesta, candidarsi, candidature, inoltrare domanda, moduli di domanda | кандидатствам, подавам заявление, подавам документи, подаване на документи, кандидатства, заявка, подаване |
submit, submission | presentare, presentazione, depositare, consegnare documenti | представяне, предоставяне на документи |
approve, approval | nulla osta, benestare | одобрявам, съгласуван, приемане |
reject, rejection | respinto, respinta, rifiuto, bocciare, bocciatura, bocciato, negato | отхвърлям, отказан, отказва |
appeal, objection | impugnare, ricorrente, obiezione, obiezioni, opporsi, fare ricorso, contestare, contestazione, contestazioni | обжалвам, възразявам, жалбоподател, оспорване, оспорвам |
sign, signature | firmatario, sottoscritto | подпише, подписан, разписване |
certify, certificate | autentica, autenticare, autenticazione | удостоверявам, удостоверява, заверен, заверявам, сертифицирам, удостоверителен, атестация |
prove, proof, evidence | provare, dimostrare, dimostrazione, testimoniare |  |
trace, traceability | seguire il percorso, rintracciabile | проследявам, проследява, проследим, проследяемост |
simplify, simplification | semplice, snello, sburocratizzazione, meno burocrazia, alleggerire | опростявам, опростен, улеснение, улеснявам, намаляване на бюрокрацията |
speed up, faster | abbreviare, accorciare, riduzione dei tempi | ускоря, ускорявам, съкращаване на времето, забързвам |
automate, automatic |  | автоматизирам |
digitise, digitisation | passaggio al digitale, scansionare | дигитализирам, цифровизирам, сканирам |
translate, translation | tradotto, tradotta, tradotti, traduttrice | превежда, преведен, преводачески, превеждат |
explain, explanation | illustrare, chiarimento, chiarimenti, delucidazioni, chiarezza | обяснява, разяснения, разяснителна, пояснение |
show, display, visualise | esporre | показва, визуализирам, изобразяване, излагане, изобразява |
present, presentation | illustrare | представяне, представя |
test, trial | testare, sperimentale, sperimentali, collaudi, verificare, testato | тествам, изпробвам, тестов, изпитания, изпитвам, експериментален |
experiment | esperimento, esperimenti, sperimentale | експериментиране, експериментален, експериментирам |
develop, development | elaborare, elaborazione, evoluzione | развивам, развива, разработвам, разработен, разработка |
design | disegnare, disegno, progettuale, ideare, concepire | проектирам, проектант, проектен, замисъл, оформление |
plan, planning | pianificare, programmare, programmazione, pianificato | планирам, планира, плановик, програмиране |
organise, organisation | allestire, allestimento | организирам, организира, организатор, организационен, устройване, провеждане |
manage, management | gestore, gestori, gestionale, gestionali, amministratore, gestisce | управлявам, управлява, управител, управленски, ръководство, ръководя, стопанисва |
lead, leadership | dirigere, guidare | ръководител, водач, ръководя, началник |
coordinate, coordination | coordinatore, coordinatori, coordinatrice, raccordo | координирам, координатор, съгласуваност |
cooperate, cooperation | lavorare insieme, fare rete, cooperazione | сътруднича, съвместен, взаимодействие, колаборация |
join, membership | aderisce, associarsi, associato, entrare a far parte, iscriversi, tesseramento, unione | присъединявам, членувам, членски |
separate, separation | separati, divisione, dividere, scorporare | отделям, разделям, разграничаване |
mix, mixed | miscela, mescolanza, miste | смес, смесвам, микс |
open | apre, apertura al pubblico, riapertura | отварям, достъпен за всички |
close | chiusi, chiuse, chiude, sbarrato, serrata | затварям, закривам, затворена |
start, beginning | lanciare, lancio, aprire | стартирам, начинаещи, начинание |
end, finish | concludere, conclusione, ultimare, completare, completamento | завърша, приключвам, финал, свършване |
wait, waiting | aspetta, file d'attesa, fare la fila, coda, fare la coda | чакам, чакащи, чака, редене, висене, изчакващи, редя се, време на чакане |
lose, loss |  | губя, изгубен, изгубване |
lost property, found objects | oggetti smarriti, oggetti ritrovati, smarriti | изгубени вещи, намерени вещи, изгубени предмети |
invest, investment | investe | инвестиционен, влагам, вложения |
earn, income | entrate, introiti | приходи, изкарване на пари |
donate, donation | donatore, donatrice, offerta libera, regalare, regalo, elargizione | дари, дарител, подаряване, подарък |
volunteer |  | доброволчески, доброволен |
care, caring | prendersi cura degli altri, badare | грижат, полагам грижи, грижовен, обгрижвам, обгрижва, гледане |
treat, treatment | guarire, guarigione | лекува, лекуващ, лечебен, терапевтичен, изцеление, оздравяване |
diagnose, diagnosis | diagnosi precoce, individuare malattie | диагностичен, диагностицирам, поставям диагноза |
vaccinate, vaccination | vaccinale, vaccinali, campagna vaccinale, iniezione | имунизация, ваксинационен, боцкане |
compete, competition | gareggiare, competizione, competizioni, sfida | състезавам, конкурирам, надпревара, турнир, състезателен |
attract | attirare turisti, richiamare, allettare | привлека, привлича, примамване, притегателен |
integrate, integration | integrare, integrarsi, integrato, integrati, inserimento, inserire, inserirsi | интегрирам, приобщавам, приобщаващ, вписване в обществото |
include, inclusion | includere, inclusivo, inclusiva, inclusivi, incluso, comprendere tutti | включвам, включен, приобщаващ |
exclude, exclusion | escludere, esclusione, esclusi, escluso, emarginare, emarginazione, emarginati, emarginato, marginalizzazione | изключване, изключени, маргинализация, маргинализирани, изолиран, отхвърлени |
welcome, reception | accogliere, accolto, ospitare, ospitalità | посрещам, приемам, добре дошли, гостоприемство, приемащ, гостоприемен |
strengthen | potenziamento, rinforzo | засилвам, подсилване, усилване, укрепва |
change behaviour, behaviour | comportarsi, condotta, abitudine, abitudini | навик, държание |
analyse, analysis | analizzare, analizza, esame, esaminare | анализирам, анализира, анализиране, изследвам, изследва, проучвам, изучаване |
evaluate, assessment | giudicare, giudizio | оценявам, оценява, преценка, оценителен |
optimise, optimisation | rendere efficiente | оптимизирам, оптимизиране, оптимален, ефикасен, ефикасност |
assign, allocation | allocare, allocazione | разпределям, предоставяне, заделяне, определяне |
store, storage | accumulo, stoccaggio, depositare, deposito | складирам, депо, акумулиране, натрупване |
exchange, swap | barattare | бартер, замяна, обменен |
negotiate, negotiation | trattative, concordare | договорка, преговорен |
inform, information | informa, informato, informati, informativo, informativa, informarsi | информирам, осведомяване, информационен |
host, hosting | ospitalità | подслоняване, приютяване, гостуване |
`;
