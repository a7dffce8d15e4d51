/** Words of what is done and how: see `glossary.ts` beside this folder. */
export const DOING = `
improve, improvement, better | miglioramento, migliorare | подобряване, подобрение | שיפור, שיפר
reduce, reduction, cut | riduzione, ridurre | намаляване, намали | הפחתה, צמצום, להפחית
support, assist, help | sostegno, supporto, aiuto | подкрепа, подпомагане, помощ | תמיכה, סיוע, עזרה
search, retrieval | motore di ricerca | търсене | חיפוש
analysis, analyse, study | analisi, studio | анализ, изследване, проучване | ניתוח, מחקר, סקר
survey, questionnaire, poll | sondaggio, questionario, indagine | анкета, въпросник, проучване | סקר, שאלון
measurement, measure | misurazione, misura, misure | измерване, мярка, мерки | מדידה, מדידות
optimisation, optimise, efficiency | ottimizzazione, efficienza | оптимизация, ефективност | אופטימיזציה, ייעול, התייעלות
allocation, distribution | assegnazione, distribuzione, ripartizione | разпределение | הקצאה, חלוקה
reservation, booking, appointment, queue | prenotazione, appuntamento | резервация, записване на час, опашка | הזמנה, תור, תורים
reporting, report, notification | segnalazione, segnalazioni, relazione | сигнализиране, доклад, отчет, сигнали | דיווח, דוח, דיווחים
tracking, trace | tracciamento, localizzazione | проследяване | מעקב, איתור
storage, preservation | conservazione, archiviazione | съхранение, съхраняване | אחסון, שימור
exchange, sharing | condivisione, scambio | споделяне, обмен | שיתוף, חילופים
publication, publish | pubblicazione | публикация, публикуване | פרסום
negotiation, agreement | negoziazione, intesa | преговори, споразумение | משא ומתן, הסכם
approval, authorisation, consent | approvazione, consenso | одобрение, съгласие | אישור, הסכמה
selection, ranking, priority | selezione, graduatoria, priorità | подбор, класиране, приоритет | בחירה, דירוג, עדיפות
incentive, reward, bonus | incentivo, incentivi, premio, ricompensa | стимул, стимули, награда, поощрение | תמריץ, תמריצים, תגמול, פרס
awareness, campaign, information campaign | sensibilizzazione, campagna | осведоменост, кампания, информираност | מודעות, הסברה, קמפיין
mentoring, coaching, tutoring | tutoraggio, mentoring | наставничество, менторство | חונכות, ליווי
workshop, seminar, conference | laboratorio, seminario, convegno, conferenza | работилница, семинар, конференция | סדנה, סמינר, כנס
meeting, minutes | riunione, verbale, verbali | среща, протокол, заседание | פגישה, ישיבה, פרוטוקול
visit, study visit | visita, visita di studio | посещение, учебно посещение | ביקור, סיור לימודי
pilot, experiment, trial | sperimentazione, progetto pilota | пилотен проект, експеримент, изпитване | ניסוי, פיילוט
implementation, deployment | attuazione, realizzazione | изпълнение, прилагане, внедряване | יישום, הטמעה
method, methodology, approach | metodo, metodologia, approccio | метод, методология, подход | שיטה, מתודולוגיה, גישה
guideline, guide, manual, handbook | linee guida, manuale | насоки, ръководство, наръчник | הנחיות, מדריך
model, example | esempio, modello | пример, модел | דוגמה, מודל
goal, objective, target, aim | obiettivo | цел | יעד, מטרה
result, outcome, impact | risultato, esito, impatto | резултат, въздействие | תוצאה, השפעה
problem, challenge, difficulty | problema, sfida, difficoltà | проблем, предизвикателство, затруднение | בעיה, אתגר, קושי
solution | soluzione | решение | פתרון
opportunity | opportunità | възможност | הזדמנות
need, demand | bisogno, esigenza, domanda | нужда, потребност, търсене | צורך, ביקוש
knowledge, expertise | conoscenza, competenza, sapere | знание, знания, експертиза | ידע, מומחיות
expert, specialist | esperto | експерт, специалист | מומחה
leader, leadership | guida politica, dirigente | лидер, лидерство | מנהיג, מנהיגות
organisation, institution | organizzazione, istituzione, ente | организация, институция | ארגון, מוסד
foundation, fund | fondazione, fondo | фондация, фонд | קרן
university hospital, research centre | centro di ricerca, policlinico | изследователски център, университетска болница | מרכז מחקר
security guard, patrol | guardia, pattuglia | патрул, охрана | סיור, אבטחה
child, children, minors | bambino, bambini, minori | дете, деца | ילד, ילדים, קטינים
young, youth | giovane, giovani, gioventù | млад, младеж, младежи | צעיר, צעירים, נוער
family, families, single parents | famiglia, famiglie, genitori soli | семейство, семейства, самотни родители | משפחה, משפחות, הורים יחידנים
women, girls | donne, ragazze | жени, момичета | נשים, נערות
men, boys | uomini, ragazzi | мъже, момчета | גברים, נערים
pregnancy, maternity, pregnant | gravidanza, maternità | бременност, майчинство | היריון, לידה
victim, victims | vittima, vittime | жертва, жертви | קורבן, נפגע, נפגעים
client, customer, user | cliente, utente | клиент, потребител | לקוח, משתמש
owner, ownership | proprietario, proprietà | собственик, собственост | בעלים, בעלות
heritage, inheritance, will | eredità, successione | наследство, завещание | ירושה, צוואה
marriage, wedding, divorce | matrimonio, nozze, divorzio | брак, сватба, развод | נישואין, חתונה, גירושין
animal, animals, zoo | animale, animali | животно, животни, зоопарк | חיה, חיות, בעלי חיים
playground, sports facility, swimming pool | campo giochi, impianto sportivo, piscina | детска площадка, спортно съоръжение, басейн | גן שעשועים, מתקן ספורט, בריכה
market, fair, street market | mercato, fiera | пазар, панаир | שוק, יריד
restaurant, catering | ristorante, ristorazione | ресторант, кетъринг | מסעדה, הסעדה
video, film, footage | video, filmato | видео, видеозапис | סרטון, וידאו
card, chip card, pass | tessera, carta | карта | כרטיס
digital wallet, wallet | portafoglio digitale | дигитален портфейл, портфейл | ארנק דיגיטלי, ארנק
password, login, access | accesso, credenziali | достъп, вход, парола | גישה, סיסמה, כניסה
queue, waiting time, waiting list | lista d'attesa, liste d'attesa, tempi di attesa | списък с чакащи, време за чакане | רשימת המתנה, זמן המתנה
location, geolocation, position | posizione, geolocalizzazione | местоположение, геолокация | מיקום
street, avenue | strada, viale | улица, булевард | רחוב, שדרה
temperature, humidity | temperatura, umidità | температура, влажност | טמפרטורה, לחות
weather, meteorology, weather forecast | meteo, meteorologia, previsioni meteo | време, метеорология, прогноза за времето | מזג אוויר, מטאורולוגיה, תחזית
space, satellite | spazio, satellite, satellitare | космос, спътник, сателит | חלל, לוויין
new technologies, emerging technologies | nuove tecnologie, tecnologie emergenti | нови технологии | טכנולוגיות חדשות
small claims, claim | richiesta di risarcimento, ricorso | иск, дребни искове | תביעה, תביעות קטנות
fraud detection, risk assessment | individuazione delle frodi, valutazione del rischio | откриване на измами, оценка на риска | גילוי הונאה, גילוי הונאות, הערכת סיכונים
`;
