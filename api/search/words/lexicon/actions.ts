/** What people do, want done or suffer: see `lexicon.ts` beside this folder. */
export const ACTIONS = `
find, finding | trovare, trova, reperire, rintracciare, ritrovare | намиране, намери, намирам, откривам, намират | מציאת, איתור, מציאה
search for, searching | cercare, cerca, ricercare | търся, търси, търсят, издирване | מחפש, מחפשים
build, building | costruire, costruzione, edificare | строя, строи, изграждане, изгради | בונים, הקמה
create, creating | creare, creazione, realizzare, realizzazione | създаване, създавам, създава, създай | יצירה, יוצרים, יצירת
give, giving | fornire, concedere, erogare, erogazione | давам, дава, даване, предоставяне | נותנים, מתן, מתן שירות, הענקה
take, taking | prendere, presa | вземам, взема, вземане |
keep, keeping | tenere, mantenere, conservare, custodire | пазя, пази, поддържам, запазване | שומר, שמירה
share, sharing | condividere, condivisione, condiviso | споделяне, споделям, споделен, споделя | שיתוף, חלוקה
use, using | usare, utilizzare, utilizzo, impiego | използване, използвам, използва, употреба | שימוש, ניצול
buy, buying, purchase, purchasing | comprare, acquistare, acquisto, acquisti | купуване, купувам, купува, закупуване, покупка, покупки | קנייה, רכישה, קניות
sell, selling, sale | vendere, vendita, vendite | продаване, продажба, продажби, продава, продавам | מכירה, מכירות
pay, paying | pagare, versare, versamento, saldare | плащане, плащам, плати, заплащане | תשלום, משלמים
send, sending | inviare, spedire, invio, spedizione | изпращане, изпращам, пращам | שליחה, משלוח
receive, receiving | ricevere, ricezione | получаване, получавам, получи | קבלה, מקבלים
read, reading | leggere, lettura, letture | чета, четене, чете | קריאה
write, writing | scrivere, scrittura, redigere, redazione | пиша, писане, съставяне | כתיבה, ניסוח
speak, speaking | parlare, parlato | говоря, говорене, говори | דיבור, מדברים
listen, listening | ascoltare, ascolto | слушам, слушане, изслушване | הקשבה, האזנה
answer, answering, reply | rispondere, risposta, risposte | отговарям, отговаряне, отговор, отговори | מענה, תשובה, תשובות
ask, asking | chiedere, domandare, richiedere | питам, питане, питания, запитване | שאלה
call, phone call, calls | chiamare, chiamata, chiamate, telefonata, telefonate | обаждане, обаждания, повикване, позвъняване | שיחה, שיחות, שיחת טלפון, קריאות
learn, learning | imparare, apprendere, apprendimento | учене, уча, научаване, обучение |
teach, teaching | insegnare, insegnamento, didattica, didattico | преподаване, преподавам, преподавател, учителстване | הוראה, מלמדים
understand, understanding | capire, comprendere, comprensione | разбирам, разбиране, разбираем | מבינים
decide, deciding | decidere, stabilire, deliberare | решавам, решаване, вземане на решения | החלטה, קבלת החלטות
choose, choosing, choice | scegliere, scelta, scelte | избирам, избор, избиране | בחירה, מבחר
check, checking | controllare, verificare, verifica, verifiche, controlli | проверявам, проверка, проверки, проверяване | בדיקה, בדיקות, ביקורת
count, counting | contare, conteggio, conteggi | броя, броене, преброяване | ספירה, מניין
calculate, calculation | calcolare, calcolo | изчисляване, изчисление, пресмятане | חישוב, תחשיב
compare, comparison | confrontare, confronto, paragone | сравняване, сравнение | השוואה
predict, predicting, prediction | prevedere, predire, predizione, predittivo, pronostico | предсказване, предвиждане, прогнозиране, предсказвам | חיזוי, ניבוי, תחזיות
detect, detecting, detection | rilevare, rilevamento, individuare, individuazione, scovare, scoprire | откриване, засичане, разкриване, установяване | גילוי, זיהוי, איתור, חשיפה
recognise, recognition | riconoscere, riconoscimento | разпознаване, разпознавам | זיהוי, הכרה
monitor, monitoring | monitorare, sorvegliare, sorveglianza, controllo | наблюдение, следене, мониторинг, наблюдаване | ניטור, מעקב, פיקוח
measure, measuring | misurare, misurazione, misura, rilevazione | измерване, мерене, измервам | מדידה, מדידות
record, recording | registrare, registrazione, annotare | записване, записвам, регистриране | הקלטה, רישום
register, registration, enrolment | iscriversi, iscrizione, iscrizioni, registrarsi, immatricolazione | записване, регистрация, вписване, регистриране | רישום, הרשמה
book, booking, reservation | prenotare, prenotazione, prenotazioni | резервиране, запазване на час, записване за час, резервации | הזמנה, הזמנת תור, זימון תורים
cancel, cancellation | annullare, disdire, cancellazione, disdetta | отмяна, отказване, анулиране | ביטול
change, changing | cambiare, modificare, cambio, cambiamento, modifica | смяна, промяна, промени, изменение | שינוי, שינויים, החלפה
replace, replacement | sostituire, sostituzione, rimpiazzare | замяна, подмяна, заместване | החלפה, תחליף
remove, removal | rimuovere, rimozione, togliere, eliminare | премахване, отстраняване, извозване | הסרה, סילוק, פינוי
clean, cleaning | pulire, pulizia, pulizie, ripulire | чистене, почистване, чист | ניקוי, ניקיון
collect, collecting, collection | raccogliere, raccolta | събиране, събирам, сметосъбиране | איסוף, אסיפה
sort, sorting | smistare, smistamento, ordinare, differenziare, cernita | сортиране, подреждане, разпределяне | מיון, סיווג
classify, classification | classificare, classificazione | класифициране, класификация | סיווג
distribute, distribution | distribuire, distribuzione, ripartire, ripartizione | разпределяне, раздаване, разпределение | חלוקה, הפצה
deliver, delivery | consegnare, consegna, consegne, recapito | доставка, доставяне, доставки | משלוח, משלוחים, מסירה, אספקה
transport, transporting | trasportare, trasporto | превоз, превозване, транспортиране | הובלה, שינוע, הסעה
drive, driving | guidare, guida, conducente, alla guida | шофиране, управление на автомобил, каране | נהיגה
walk, walking | camminare, passeggiare, a piedi, cammino | ходене, вървене, пеша, разходка | הליכה, ברגל
travel, travelling | viaggiare, viaggio, viaggi | пътуване, пътувам, пътувания | נסיעה, נסיעות
arrive, arrival | arrivare, arrivo, arrivi | пристигане, пристигащ, идване | הגעה
stop, stopping | fermare, fermarsi, interrompere, bloccare | спиране, прекратяване, прекъсване | עצירה, הפסקה
prevent, preventing, prevention | prevenire, evitare, scongiurare, preventivo | предотвратяване, предпазване, избягване, превенция | מניעה, מניעת
protect, protection | proteggere, tutelare, tutela, protezione, salvaguardare | защита, опазване, защитаване, закрила | הגנה, שמירה, מיגון
reduce, reducing, reduction | ridurre, diminuire, diminuzione, abbattere, contenere, calo | намаляване, намалявам, понижаване, ограничаване | צמצום, הפחתה
increase, increasing | aumentare, aumento, accrescere, incremento, crescita | увеличаване, повишаване, нарастване, увеличение | הגדלה, עלייה
improve, improving, improvement | migliorare, miglioramento, potenziare | подобряване, подобрение, усъвършенстване | שיפור, ייעול
save, saving, savings | risparmiare, risparmio, risparmi | спестяване, пестене, икономия, спестявам | חיסכון, חסכון
waste, wasting, loss | sprecare, spreco, sprechi, dispersione, perdite | разхищение, прахосване, загуба, загуби | בזבוז, אובדן, הפסד
repair, repairing | riparare, riparazione, aggiustare, aggiustatura | ремонт, поправка, поправяне, ремонтиране | תיקון, תיקונים
maintain, maintenance | mantenere, manutenzione | поддържане, поддръжка | תחזוקה
renew, renewal | rinnovare, rinnovo | подновяване, обновяване | חידוש
recycle, recycling | riciclare, riciclo, riciclaggio | рециклиране, рециклирам, преработка на отпадъци | מיחזור, מחזור
reuse | riutilizzare, riuso, riutilizzo | повторна употреба, повторно използване | שימוש חוזר
plant, planting | piantare, piantumazione, messa a dimora | засаждане, залесяване, садене | נטיעה, נטיעות, שתילה
cut, cutting | tagliare, taglio, tagli | рязане, сеч, отсичане, съкращаване | כריתה, קיצוץ
help, helping | aiutare, aiuto, aiuti, soccorrere, assistere | помагам, помощ, подпомагане | עזרה, סיוע
support, supporting | sostenere, sostegno, supporto, appoggio | подкрепа, подпомагане, подкрепям | תמיכה, סיוע
accompany, accompaniment | accompagnare, accompagnamento | придружаване, съпровождане | ליווי
advise, advice, counselling | consigliare, consulenza, consulenze, consigli, orientamento | консултиране, съветване, консултация, съвети | ייעוץ, עצה
encourage, stimulate | incoraggiare, incentivare, stimolare, promuovere | насърчаване, стимулиране, поощряване | עידוד, תמרוץ
reward, rewarding | premiare, premio, premi, ricompensa, incentivo | награждаване, награда, награди, възнаграждение | תגמול, פרס, פרסים
punish, punishment | punire, sanzionare, punizione, pena | наказване, наказание, санкциониране | ענישה, עונש
control, controlling | controllare, controllo, controlli | контрол, контролиране, управление | שליטה, בקרה, פיקוח
enforce, enforcement | far rispettare, applicazione delle norme, repressione | прилагане на закона, принудително изпълнение | אכיפה
allow, permission | permettere, autorizzare, consentire, permesso | разрешаване, позволяване, разрешение | היתר, רשות, אישור
forbid, ban, prohibition | vietare, divieto, proibire, proibizione, messa al bando | забрана, забраняване, забранен | איסור, אסור
vote, voting | votare, voto, votazione, votazioni | гласуване, гласувам, гласувания | הצבעה, הצבעות
participate, participating | partecipare, partecipazione, partecipativo, coinvolgere, coinvolgimento | участие, участвам, участване, включване | השתתפות, מעורבות
consult, consulting citizens | consultare, consultazione | допитване, консултиране, обществено обсъждане | התייעצות, שיתוף ציבור
discuss, discussion | discutere, discussione, dibattere | обсъждане, дискусия, обсъждам | דיון, דיונים
meet, meeting | incontrare, incontro, incontri, riunione, riunioni | среща, срещи, среща се, събрание | פגישה, מפגש, מפגשים
work, working | lavorare, lavoro, lavorativo | работя, работа, работи | עבודה
hire, hiring | assumere, assunzione, assunzioni | наемане, назначаване, наемам | גיוס עובדים
dismiss, layoffs, redundancy | licenziare, licenziamento, licenziamenti, esuberi | уволнение, уволнения, съкращения, освобождаване | פיטורים, פיטורין
live, living | vivere, abitare, risiedere | живея, живот, живеене, обитаване | מגורים
move, moving house | trasferirsi, trasloco, trasferimento, spostarsi | преместване, местене, преселване | מעבר, הובלת דירה
rent, renting | affittare, noleggiare, noleggio, affitto, affitti, locazione | наемане, наем, под наем, наеми | השכרה, שכירות
borrow, borrowing | prestito, prendere in prestito, prestare, prestiti | заемане, вземане на заем, заем, заеми | הלוואה
owe, debtor, debt | essere indebitati, debitore, debitori, indebitamento, indebitato | задлъжнял, задлъжнели, задлъжнялост, длъжник, длъжници, дългове | חייב, חייבים, בעלי חובות, שקועים בחובות
eat, eating | mangiare, alimentarsi | хранене, ям, ядене | אכילה
cook, cooking | cucinare, cottura | готвене, готвя | בישול
drink, drinking | bere, bevanda, potabile | пиене, питейна, питейни | שתייה
sleep, sleeping | dormire, sonno, dormitorio | сън, спане, спя | שינה
sing, singing | cantare, canto | пеене, песен | שירה
play, playing | giocare, gioco, giochi | игра, игри, играя | משחק, משחקים
swim, swimming | nuotare, nuoto, piscina | плуване, плувам, басейн | שחייה, בריכה
run, running | correre, corsa, podismo | тичане, бягане | ריצה
fall, falling | cadere, caduta, cadute | падане, падания | נפילה, נפילות
die, dying, deceased | morire, morte, morti, decessi, deceduti, defunti | смърт, починал, смъртни случаи, умиране | מוות, נפטרים, פטירה
kill, murder, homicide | uccidere, omicidio, omicidi, assassinio | убийство, убийства, убиване | רצח, הרג
steal, stealing, theft | rubare, furto, furti, ladro, ladri, scippo | кражба, кражби, крадене, крадец | גניבה, גניבות, גנב
hide, hidden, conceal | nascondere, occultare, nascosto | скриване, укриване, скрит | הסתרה, סמוי
lie, lying, deceive | mentire, bugia, ingannare, inganno | лъжа, лъжене, измама | שקר, הטעיה
escape, flee | fuggire, fuga, scappare, evadere | бягство, бягане от, избягване |
attack, attacks | attaccare, attacco, attacchi, aggressione | нападение, нападения, атака, атаки | התקפה, התקפות, תקיפה, מתקפה, מתקפות
threaten, threat | minacciare, minaccia, minacce | заплаха, заплахи, заплашване | איום, איומים
break, breakdown, failure | rompere, rottura, guasto, guasti, avaria | счупване, повреда, повреди, авария, аварии | תקלה, תקלות, שבר, קלקול
damage, damaged | danneggiare, danno, danni, danneggiato | щета, щети, повреждане, увреждане | נזק, נזקים, פגיעה
burn, burning | bruciare, combustione, rogo | горене, изгаряне, палене | שריפה
smoke, smoking | fumare, fumo | пушене, пуша, дим | עישון, עשן
drown, drowning | annegare, annegamento | удавяне, давене | טביעה
dig, digging | scavare, scavo, scavi | копаене, изкопаване, разкопки | חפירה
light, lighting | illuminare, illuminazione, luci, lampioni | осветление, осветяване, лампи | תאורה, פנסי רחוב
heat, heating | riscaldare, riscaldamento | отопление, отопляване, парно | חימום, הסקה
cool, cooling | raffreddare, raffrescamento, climatizzazione, condizionatori | охлаждане, климатизация, климатици | קירור, מיזוג
connect, connection | collegare, connettere, collegamento, allacciamento | свързване, връзка, включване | חיבור, קישור
communicate, communicating | comunicare, comunicazione | комуникиране, общуване, съобщаване | תקשורת
publish, publication | pubblicare, pubblicazione, pubblicazioni | публикуване, обнародване, публикации | פרסום
announce, announcement | annunciare, annuncio, avviso, avvisi | обявяване, обява, обявления, съобщение | הודעה, הודעות, מודעה
notify, notification | avvisare, notificare, notifica, notifiche | уведомяване, известяване, уведомление | התראה, התראות, עדכון
warn, warning | avvertire, allertare, allerta, allarme | предупреждение, предупреждаване, сигнализиране | אזהרה, התרעה
complain, complaint | lamentarsi, reclamare, reclamo, reclami, lamentela, lamentele, rimostranza | оплакване, оплаквания, жалба, жалби | תלונה, תלונות
report, reporting | segnalare, segnalazione, segnalazioni, denunciare, denuncia | сигнал, сигнали, сигнализиране, подаване на сигнал, докладване | דיווח, דיווחים
claim, claiming | rivendicare, richiesta di rimborso, pretesa | претенция, претенции, иск, искове | תביעה, תביעות
apply, applying, application | fare domanda, presentare domanda, domanda, domande, istanza, istanze | кандидатстване, подаване на заявление, заявление, заявления, молба, молби | הגשת בקשה, בקשה, בקשות
approve, approval | approvare, approvazione | одобряване, одобрение | אישור
reject, refusal | respingere, rifiutare, rigetto, diniego | отхвърляне, отказ | דחייה, סירוב
appeal, objection | ricorrere, ricorso, ricorsi, opposizione, impugnazione | обжалване, възражение, възражения | ערעור, השגה, ערר, התנגדות
sign, signing | firmare, firma, sottoscrivere, sottoscrizione | подписване, подпис, подписвам | חתימה
certify, certification | certificare, certificazione, attestare, attestazione | удостоверяване, сертифициране, заверяване, заверка | אישור, הסמכה, תעודה
trace, tracing | tracciare, tracciamento, rintracciabilità, tracciabilità | проследяване, проследимост | מעקב, עקיבות, התחקות
simplify, simplification | semplificare, semplificazione, snellimento, snellire | опростяване, улесняване | פישוט, הקלה
speed up, accelerate | accelerare, velocizzare, sveltire | ускоряване, забързване | האצה, זירוז
automate, automation | automatizzare, automatizzazione | автоматизиране, автоматизация | אוטומציה, מיכון
digitise, digitising | digitalizzare, informatizzare, informatizzazione, dematerializzazione | цифровизиране, цифровизация, дигитализиране | דיגיטציה, מחשוב
translate, translating | tradurre, traduttore | превеждане, превеждам, преводач | תרגום, מתרגם
explain, explanation | spiegare, spiegazione, chiarire | обяснение, обяснявам, разясняване | הסבר
show, display | mostrare, visualizzare, mostra | показване, визуализиране, показвам | הצגה, תצוגה
test, testing | provare, collaudare, sperimentare, prova, sperimentazione | изпробване, тестване, изпитване, проба | ניסוי, ניסויים, בדיקה
develop, developing | sviluppare, sviluppo | разработване, развиване, развитие | פיתוח
design, designing | progettare, progettazione | проектиране, дизайн | עיצוב, תכנון
organise, organising | organizzare, organizzazione | организиране, организация | ארגון
manage, managing | gestire, gestione, amministrare | управляване, управление, стопанисване | ניהול
coordinate, coordination | coordinare, coordinamento | координиране, координация, съгласуване | תיאום
cooperate, cooperation | cooperare, collaborare, collaborazione | сътрудничество, сътрудничене | שיתוף פעולה
join, joining | unirsi, aderire, adesione | присъединяване, членство | הצטרפות
separate, separation | separare, separazione | разделяне, отделяне | הפרדה
mix, mixed | mescolare, misto, mista | смесване, смесен | מעורב
open, opening | aprire, apertura, aperto | отваряне, откриване, отворен | פתיחה, פתוח
close, closing, closure | chiudere, chiusura | затваряне, закриване | סגירה
start, starting | iniziare, avviare, avvio, inizio | започване, започвам, начало, стартиране | התחלה, פתיחת
end, ending | finire, terminare, termine | край, завършване, приключване | סיום
wait, waiting | aspettare, attendere, attesa, attese | чакане, опашка, опашки, изчакване | המתנה, תור, תורים
lose, losing, lost | perdere, smarrire, perso, smarrito, oggetti smarriti | губене, загубен, изгубени вещи | אבידה, אבידות
sponsor, sponsoring | sponsorizzare, sponsor | спонсориране, спонсор | חסות
invest, investing | investire, investimenti | инвестиране, инвестирам, влагане | השקעה
earn, earning | guadagnare, guadagno, reddito | печелене, печалба, доход | הכנסה, שכר
donate, donating | donare, dono, donazioni | даряване, дарявам | תרומות
volunteer, volunteering | fare volontariato, volontario | доброволстване, доброволен труд | התנדבות
care for, caring | prendersi cura, accudire, accudimento, assistere | грижа, грижи, обгрижване, полагане на грижи | טיפול, דאגה
treat, treating | curare, cura, trattare | лекуване, лекувам, лечение | טיפול, ריפוי
diagnose, diagnosing | diagnosticare, diagnosi | диагностициране, поставяне на диагноза | אבחון
vaccinate, vaccinating | vaccinare, vaccinazioni, vaccini | ваксиниране, ваксинирам | התחסנות, חיסונים
`;
