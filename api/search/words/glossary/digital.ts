/** Words of digital services, data and safety: see `glossary.ts` beside this folder. */
export const DIGITAL = `
digital, digitalisation, digitisation, digital transformation | digitale, digitalizzazione, trasformazione digitale | дигитален, цифров, дигитализация, цифровизация, цифрова трансформация | דיגיטלי, דיגיטציה, דיגיטליזציה, טרנספורמציה דיגיטלית
electronic, online | elettronico, online, telematico, in linea | електронен, онлайн | אלקטרוני, מקוון
e-government, digital government, digital public services | governo digitale, amministrazione digitale, servizi digitali | електронно управление, електронно правителство, цифрово правителство | ממשל זמין, ממשל דיגיטלי, שירותים דיגיטליים
technology, technological | tecnologia, tecnologico | технология, технологичен | טכנולוגיה, טכנולוגי
computer, computing | calcolatore, informatica | компютър, изчислителен | מחשב, מחשוב
software, app, application, mobile application | applicazione, programma informatico, app | софтуер, приложение, мобилно приложение | תוכנה, אפליקציה, יישום, יישומון
open source, open source software | codice aperto, software libero | отворен код, софтуер с отворен код | קוד פתוח
internet, web, website, portal | sito web, portale, internet | интернет, уебсайт, сайт, портал | אינטרנט, אתר, פורטל
broadband, connectivity, wireless | banda larga, connettività | широколентов, свързаност, безжичен | פס רחב, קישוריות, אלחוטי
digital divide, digital inclusion, digital exclusion | divario digitale, inclusione digitale | цифрово разделение, дигитално неравенство, цифрово приобщаване | פער דיגיטלי, הכלה דיגיטלית
mobile phone, smartphone, telephone, phone call | telefono, cellulare, telefonia, telefonata | телефон, мобилен телефон, смартфон, обаждане | טלפון, סלולרי, טלפון נייד, שיחת טלפון
social media, social networks, twitter | reti sociali, media sociali, social network | социални медии, социални мрежи | רשתות חברתיות, מדיה חברתית
artificial intelligence, AI | intelligenza artificiale | изкуствен интелект, ИИ | בינה מלאכותית, אינטליגנציה מלאכותית
information technology, ICT, IT | tecnologie dell'informazione, tecnologia dell'informazione | информационни технологии, ИКТ | טכנולוגיית מידע, טכנולוגיות מידע, טכנולוגיית המידע
machine learning, deep learning, neural network, self-learning | apprendimento automatico, apprendimento profondo, rete neurale | машинно обучение, машинно самообучение, дълбоко обучение, невронна мрежа | למידת מכונה, למידה עמוקה, רשת נוירונים
algorithm | algoritmo | алгоритъм | אלגוריתם
natural language processing, text analysis, text mining, speech recognition | elaborazione del linguaggio naturale, analisi dei testi, riconoscimento vocale | обработка на естествен език, анализ на текст, разпознаване на реч | עיבוד שפה טבעית, ניתוח טקסט, זיהוי דיבור
computer vision, image recognition, image analysis, object detection | visione artificiale, riconoscimento di immagini, analisi delle immagini | компютърно зрение, разпознаване на изображения | ראייה ממוחשבת, זיהוי תמונה, ניתוח תמונה
facial recognition, face recognition, face, facial | riconoscimento facciale, riconoscimento del volto, volto, facciale | лицево разпознаване, разпознаване на лица, лице | זיהוי פנים
recognition, detection, identification | riconoscimento, rilevamento, identificazione | разпознаване, откриване, идентифициране | זיהוי, גילוי, איתור
biometric, fingerprint | biometrico, impronta digitale | биометричен, пръстов отпечатък | ביומטרי, טביעת אצבע
chatbot, virtual assistant, conversational agent, digital assistant, chat bot | assistente virtuale, chatbot, assistente digitale | чатбот, чат бот, виртуален асистент, виртуален помощник, дигитален асистент | צאטבוט, צ'אטבוט, צ׳אטבוט, בוט, עוזר וירטואלי, סייען דיגיטלי
question, answer, frequently asked questions, information | domanda frequente, risposta, domande frequenti, informazioni | въпрос, отговор, често задавани въпроси, информация | שאלה, תשובה, שאלות נפוצות, מידע
automatic, automated, automation | automatico, automatizzato, automazione | автоматичен, автоматизиран, автоматизация | אוטומטי, אוטומציה
robotic process automation, rpa | automazione robotica dei processi, automazione dei processi | роботизирана автоматизация, автоматизация на процеси | אוטומציה של תהליכים
machine translation, automatic translation, automated translation | traduzione automatica | машинен превод, автоматичен превод | תרגום מכונה, תרגום אוטומטי, תרגום ממוחשב
interpreter, interpreting, remote interpreting | interprete, interpretariato | преводач, устен превод | מתורגמן, תורגמנות
transcription, subtitles, subtitling | trascrizione, sottotitoli | транскрипция, субтитри | תמלול, כתוביות
robot, robots, humanoid | robot, umanoide | робот, роботи, хуманоид | רובוט, רובוטים
drone, drones, unmanned aircraft | drone, droni, aeromobile senza pilota | дрон, дронове, безпилотен летателен апарат | רחפן, רחפנים, מזלט
sensor, sensors, internet of things, iot | sensore, sensori, internet delle cose | сензор, сензори, интернет на нещата | חיישן, חיישנים, האינטרנט של הדברים
virtual reality, augmented reality | realtà virtuale, realtà aumentata | виртуална реалност, добавена реалност | מציאות מדומה, מציאות רבודה
blockchain, distributed ledger, block chain | catena di blocchi, blockchain, registro distribuito | блокчейн, разпределен регистър | בלוקצ'יין, בלוקצ׳יין, בלוקציין, שרשרת בלוקים
cloud, cloud computing, data centre | nuvola informatica, centro dati | облак, облачни технологии, център за данни | ענן, מחשוב ענן, מרכז נתונים
open data | dati aperti | отворени данни | נתונים פתוחים, מידע פתוח
big data, data analysis, analytics, data science | analisi dei dati, scienza dei dati, grandi dati | големи данни, анализ на данни, анализ | נתוני עתק, ניתוח נתונים, מדע הנתונים
database, data sharing, data exchange | banca dati, base di dati, condivisione dei dati, scambio di dati | база данни, обмен на данни, споделяне на данни | מאגר נתונים, מסד נתונים, מאגר מידע, שיתוף נתונים
interoperability, standards | interoperabilità, standard | оперативна съвместимост, стандарти | תאימות, יכולת פעולה הדדית, תקנים
dashboard, visualisation | cruscotto, visualizzazione | табло, визуализация | לוח מחוונים, ויזואליזציה
simulation, model, modelling | simulazione, modello, modellazione | симулация, модел, моделиране | סימולציה, מודל, הדמיה
platform | piattaforma | платформа | פלטפורמה, מצע
system | sistema | система | מערכת
tool | strumento | инструмент | כלי
privacy, data protection, personal data | privacy, riservatezza, protezione dei dati, dati personali | поверителност, защита на данните, лични данни | פרטיות, הגנת מידע, הגנת הפרטיות, מידע אישי
anonymisation, pseudonymisation, anonymised | anonimizzazione, anonimizzato, pseudonimizzazione | анонимизация, анонимизиране | התממה, אנונימיזציה
cybersecurity, cyber security, information security, hacking, cyber attack | sicurezza informatica, cibersicurezza, attacco informatico | киберсигурност, информационна сигурност, кибератака | אבטחת סייבר, אבטחת מידע, סייבר, מתקפת סייבר
digital identity, electronic identity, eid, authentication, self-sovereign identity | identità digitale, identità elettronica, autenticazione | дигитална идентичност, електронна идентичност, удостоверяване | זהות דיגיטלית, הזדהות, אימות
verification, verify, validation, certification, certify | verifica, certificazione, validazione, certificare | проверка, верификация, удостоверяване, сертифициране | אימות, הסמכה, אישור
trust, ethics, ethical | fiducia, etica, etico | доверие, етика, етичен | אמון, אתיקה, אתי
bias, fairness, explainability | pregiudizio, distorsione, spiegabilità | пристрастие, предубеждение, обяснимост | הטיה, הוגנות, הסברתיות
fake news, disinformation, misinformation, deepfake | notizie false, disinformazione, false notizie, bufale | фалшиви новини, дезинформация, фалшива новина | חדשות כזב, פייק ניוז, דיסאינפורמציה, מידע כוזב
news, journalism, media, press | notizie, giornalismo, stampa, mezzi di informazione | новини, журналистика, медии, преса | חדשות, עיתונות, תקשורת
television, radio, broadcasting | televisione, radio, radiotelevisione | телевизия, радио | טלוויזיה, רדיו, שידור
communication | comunicazione | комуникация | תקשורת
crime prevention, predictive policing, crime prediction | prevenzione del crimine, prevenzione della criminalità, polizia predittiva | превенция на престъпността, предсказуема полиция, предотвратяване на престъпления | מניעת פשיעה, שיטור חזוי, חיזוי פשיעה
theft, burglary, robbery, stolen, burglaries | furto, furti, rapina, svaligiamento, furti in abitazione, furto in casa | кражба, кражби, кражба с взлом, кражби с взлом, взлом, грабеж | גניבה, גניבות, פריצה, פריצות, שוד
violence, assault, aggression | violenza, aggressione | насилие, нападение | אלימות, תקיפה
weapon, shooting, explosives | arma, armi, esplosivi | оръжие, стрелба, експлозиви | נשק, ירי, חומרי נפץ
terrorism, extremism, radicalisation | terrorismo, estremismo, radicalizzazione | тероризъм, екстремизъм, радикализация | טרור, קיצוניות, הקצנה
human trafficking, sexual exploitation | tratta di esseri umani, sfruttamento sessuale | трафик на хора, сексуална експлоатация | סחר בבני אדם, ניצול מיני
child pornography, sexual abuse | pedopornografia, abusi sessuali | детска порнография, сексуално насилие | פדופיליה, פורנוגרפיית ילדים, תקיפה מינית
cybercrime, online crime, internet fraud | criminalità informatica, reati informatici, truffe online | киберпрестъпност, онлайн измами | פשע מקוון, פשיעת סייבר
police, police officer, policing, law enforcement | polizia, forze dell'ordine, agente di polizia | полиция, полицай, правоохранителни органи | משטרה, שוטר, שיטור
investigation, forensic, evidence | indagine, indagini, forense | разследване, криминалистика, доказателство | חקירה, זיהוי פלילי, ראיות
missing persons, search and rescue, rescue | persone scomparse, ricerca e soccorso, soccorso | изчезнали лица, издирване и спасяване, спасяване | נעדרים, חיפוש והצלה, הצלה
civil protection, emergency management, crisis, disaster management | protezione civile, gestione delle emergenze, crisi | гражданска защита, управление на кризи, криза, управление на бедствия | הגנה אזרחית, ניהול חירום, משבר, ניהול משברים
fire brigade, firefighter, fire service | vigili del fuoco, pompieri | пожарна, пожарникар, противопожарна | כבאות, כבאי, מכבי אש
early warning, alert, warning | allerta precoce, allerta, preallarme | ранно предупреждение, предупреждение, сигнал | התרעה, התראה, אזהרה
public safety, public order, urban safety | sicurezza pubblica, ordine pubblico, sicurezza urbana | обществена безопасност, обществен ред | ביטחון הציבור, בטיחות הציבור, סדר ציבורי
video surveillance, cctv, cameras, security camera | videosorveglianza, telecamere, telecamera di sorveglianza | видеонаблюдение, камери | מעקב וידאו, מצלמות אבטחה, טמס
fireworks | fuochi d'artificio | фойерверки | זיקוקים
nuisance, vandalism, graffiti, antisocial behaviour | disturbo, vandalismo, degrado | вандализъм, графити, смущаване | מטרד, ונדליזם, גרפיטי
anomaly, error, mistakes | anomalia, errore | аномалия, грешка | חריגה, שגיאה, טעות
classification, sorting, categorisation | classificazione, smistamento | класификация, сортиране, категоризация | סיווג, מיון
recommendation, matching | raccomandazione, abbinamento | препоръка, съпоставяне | המלצה, התאמה
prevention, preventing | prevenzione, prevenire | превенция, предотвратяване | מניעה
`;
