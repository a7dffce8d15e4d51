/** Words of learning, culture and leisure: see `glossary.ts` beside this folder. */
export const LEARNING = `
primary school, elementary school | scuola primaria, scuola elementare, scuole elementari | начално училище, основно училище | בית ספר יסודי, בתי ספר יסודיים
secondary school, high school | scuola secondaria, scuola superiore, scuole superiori, liceo | средно училище, гимназия | תיכון, בית ספר תיכון, חטיבת ביניים
preschool, early childhood, toddlers | prima infanzia, età prescolare, prescolare | предучилищен, ранно детство, предучилищно образование | גיל הרך, קדם יסודי, פעוטות
homework, after-school, after-school activities | compiti a casa, doposcuola, attività pomeridiane | домашни работи, занималня, извънкласни дейности | שיעורי בית, צהרון, חוגים, אחר הצהריים
curriculum, syllabus, lessons, lesson | programma scolastico, lezioni, lezione | учебна програма, урок, уроци | תכנית לימודים, תוכנית לימודים, שיעור, שיעורים
headteacher, school principal, school management | preside, dirigente scolastico | директор на училище | מנהל בית ספר, מנהלת בית ספר
lifelong learning, adult education | apprendimento permanente, educazione degli adulti, formazione continua | учене през целия живот, образование за възрастни | למידה לאורך החיים, חינוך מבוגרים, השכלת מבוגרים
vocational education, apprenticeship, apprentice, internship, traineeship | istruzione professionale, apprendistato, tirocinio, tirocini | професионално образование, чиракуване, стаж, стажант | חינוך מקצועי, חניכות, התמחות, סטאז
language course, language learning, language lessons | corso di lingua, corsi di lingua, apprendimento delle lingue | езиков курс, езикови курсове, изучаване на езици | קורס שפה, לימוד שפה, אולפן, לימודי שפה
mother tongue, bilingual, multilingual, multilingualism | lingua madre, bilingue, multilingue, plurilinguismo | майчин език, двуезичен, многоезичен, многоезичие | שפת אם, דו לשוני, רב לשוני, רב לשוניות
course, courses | corso, corsi | курс, курсове | קורס, קורסים, השתלמות
professor, lecturer, faculty | professore, docente universitario, facoltà | професор, лектор, факултет | פרופסור, מרצה, פקולטה
campus, dormitory, student housing | campus, studentato, alloggi per studenti | кампус, общежитие, студентско общежитие | קמפוס, מעונות סטודנטים
student achievement, learning outcomes, school performance | rendimento scolastico, risultati scolastici | успеваемост, учебни резултати | הישגים לימודיים, הישגי תלמידים
school fees, tuition | tasse scolastiche, tasse universitarie | учебни такси, такса за обучение | שכר לימוד
school transport, school bus | trasporto scolastico, scuolabus | ученически автобус, ученически транспорт | הסעות תלמידים, הסעה
bullying, cyberbullying | bullismo, cyberbullismo | тормоз, тормоз в училище, кибертормоз | בריונות, חרם, בריונות ברשת
gifted, talent, talents | talento, talenti, dotato | талант, таланти, надарен | כישרון, מחונן, מחוננים
excellence, academic excellence | eccellenza | високи постижения, отличие | מצוינות, הצטיינות
admission, enrolment, registration, sign up | iscrizione, iscrizioni, ammissione, immatricolazione | записване, прием, приемане, регистрация | הרשמה, רישום, קבלה ללימודים
applicant, applicants, candidate, candidates | candidato, candidati, richiedente, candidatura | кандидат, кандидати, заявител | מועמד, מועמדים, מגיש בקשה
scholar, scientist, researcher, researchers | ricercatore, ricercatori, scienziato, studioso | учен, учени, изследовател, изследователи | חוקר, חוקרים, מדען, מדענים
laboratory, lab, living lab | laboratorio, laboratori, laboratorio vivente | лаборатория, лаборатории, жива лаборатория | מעבדה, מעבדות
textbook, textbooks, teaching materials | libro di testo, libri di testo, materiale didattico | учебник, учебници, учебни материали | ספר לימוד, ספרי לימוד, חומרי לימוד
article, journal, magazine, newspaper | articolo, rivista, giornale, quotidiano | статия, списание, вестник, вестници | מאמר, כתב עת, עיתון, עיתונים
journalist, reporter, editor, editorial | giornalista, cronista, redazione, redattore | журналист, репортер, редактор, редакция | עיתונאי, כתב, עורך, מערכת עיתון
author, writer, writing | autore, scrittore, scrittura | автор, писател, писане | מחבר, סופר, כתיבה
letter, letters, correspondence | lettera, lettere, corrispondenza | писмо, писма, кореспонденция | מכתב, מכתבים, התכתבות
email, e-mail, mailbox | posta elettronica, email, casella di posta | имейл, електронна поща | דואר אלקטרוני, דואל, מייל
message, messages, sms, text message, messenger | messaggio, messaggi, messaggistica, sms | съобщение, съобщения, есемес | הודעה, הודעות, מסרון, הודעת טקסט
newsletter, bulletin | bollettino, notiziario | бюлетин | ידיעון, עלון
advertising, advertisement, advertisements, ads | pubblicità, annuncio, inserzione, annunci | реклама, реклами, обява | פרסומת, פרסומות, מודעה
copyrighted works, piracy | pirateria, opere protette | пиратство, защитени произведения | פיראטיות, יצירות מוגנות
performance, show, stage | spettacolo, spettacoli, esibizione | представление, спектакъл, сцена | הופעה, מופע, במה, הצגה
dance, ballet | danza, ballo | танц, танци | מחול, ריקוד
song, singer | canzone, cantante | песен, певец | שיר, זמר, מקהלה
painting, sculpture, drawing | pittura, dipinto, scultura, quadro, disegno | картина, живопис, скулптура, рисунка | ציור, פסל, פיסול
gallery, exhibition, exhibit | galleria d'arte, mostra, mostre, esposizione | галерия, изложба, изложби, изложение | גלריה, תערוכה, תערוכות
collection, museum collections, collector | collezione, collezioni, collezionista | колекция, колекции, колекционер | אוסף, אוספים, אספן
curator, restoration, conservation | curatore, restauro | куратор, реставрация, консервация | אוצר, רסטורציה, שימור
castle, palace, ruins, fortress | castello, palazzo storico, rovine, fortezza | замък, дворец, руини, крепост | טירה, ארמון, חורבות, מבצר
old town, historic centre, historic city | centro storico, città vecchia, centri storici | стар град, исторически център | עיר עתיקה, מרכז היסטורי
tradition, traditional, folklore, customs and traditions | tradizione, tradizionale, folclore | традиция, традиционен, фолклор | מסורת, מסורתי, פולקלור
memory, remembrance, commemoration, memorial | memoria, commemorazione, ricordo | памет, възпоменание, мемориал | זיכרון, הנצחה, אנדרטה
holocaust, genocide, jewish | olocausto, shoah, genocidio, ebraico, ebrei | холокост, геноцид, еврейски, евреи | שואה, רצח עם, יהודי, יהודים
muslim, islam, mosque | musulmano, islam, moschea | мюсюлмански, ислям, джамия | מוסלמי, אסלאם, מסגד
synagogue, rabbi | sinagoga, rabbino | синагога, равин | בית כנסת
interfaith, interreligious dialogue, faith | dialogo interreligioso, fede | междурелигиозен диалог, вяра | דיאלוג בין דתי, אמונה
interculturality, intercultural, multicultural, diversity | interculturale, multiculturale, diversità, intercultura | междукултурен, мултикултурен, разнообразие, многообразие | בין תרבותי, רב תרבותי, רב תרבותיות, גיוון, מגוון
tolerance, dialogue, mutual understanding | tolleranza, dialogo, comprensione reciproca | толерантност, диалог, взаимно разбиране | סובלנות, דו שיח, דיאלוג, הידברות
conflict, reconciliation, peace | conflitto, riconciliazione, pace | конфликт, помирение, мир | קונפליקט, סכסוך, פיוס, שלום
stereotypes, prejudice, prejudices | stereotipi, pregiudizi, pregiudizio | стереотипи, предразсъдъци | סטריאוטיפים, דעות קדומות, דעה קדומה
sense of belonging, belonging, local identity | senso di appartenenza, appartenenza, identità locale | принадлежност, чувство за принадлежност, местна идентичност | תחושת שייכות, שייכות, זהות מקומית
values, common values, european values | valori comuni, valori europei, valori | ценности, общи ценности, европейски ценности | ערכים, ערכים משותפים, ערכים אירופיים
european integration, european identity, european citizenship | integrazione europea, identità europea, cittadinanza europea | европейска интеграция, европейска идентичност, европейско гражданство | אינטגרציה אירופית, זהות אירופית, אזרחות אירופית
european union, eu, brussels | unione europea, ue | европейски съюз, ес | האיחוד האירופי, איחוד אירופי
euroscepticism, populism, nationalism | euroscetticismo, populismo, nazionalismo | евроскептицизъм, популизъм, национализъм | אירוסקפטיות, פופוליזם, לאומנות
solidarity, mutual aid, mutual support | solidarietà, mutuo aiuto, aiuto reciproco | солидарност, взаимопомощ | סולידריות, עזרה הדדית, ערבות הדדית
citizenship, naturalisation, active citizenship | cittadinanza, naturalizzazione, cittadinanza attiva | гражданство, натурализация, активно гражданство | אזרחות, התאזרחות, אזרחות פעילה
town twinning, twin towns, sister cities, twinning | gemellaggio, città gemellate, gemellaggi | побратимяване, побратимени градове, побратимен | ערים תאומות, ערים אחיות, ברית ערים
hobby, leisure, free time, recreation | tempo libero, svago, ricreazione, ricreativo | свободно време, отдих, хоби, развлечение | פנאי, שעות הפנאי, נופש, תחביב
stadium, gym, fitness, athletics | stadio, palestra, atletica | стадион, фитнес, атлетика, спортна зала | אצטדיון, מכון כושר, אתלטיקה
football, basketball, match | calcio, pallacanestro, partita | футбол, баскетбол, мач | כדורגל, כדורסל, משחק כדור
physical activity, exercise | attività fisica, esercizio fisico, attività motoria | физическа активност, физически упражнения | פעילות גופנית, התעמלות
camp, summer camp, excursion, trip | campo estivo, campi estivi, colonia estiva, gita, escursione | летен лагер, лагер, екскурзия | מחנה, קייטנה, טיול
nightlife, bar, pub, night | vita notturna, locali notturni, notte, movida | нощен живот, бар, заведение, нощ | חיי לילה, פאב, לילה
café, coffee | caffè, caffetteria, bar | кафе, кафене | בית קפה, קפה
cooking, kitchen, recipe, chef | cucina, ricetta, cuoco | готвене, кухня, рецепта, готвач | בישול, מטבח, מתכון, שף
youth centre, community centre, cultural centre | centro giovanile, centro civico, centro culturale, casa di quartiere | младежки център, читалище, културен център, общностен център | מרכז נוער, מרכז קהילתי, מתנס, מרכז תרבות
creative, creativity, creative industries | creativo, creatività, industrie creative | творчески, творчество, креативност, творчески индустрии | יצירתי, יצירתיות, תעשיות יצירתיות
design, designer, graphic design | progettazione, designer, disegno industriale | дизайн, дизайнер, проектиране | עיצוב, מעצב
fashion, textile, clothing, clothes | moda, tessile, abbigliamento, vestiti | мода, текстил, облекло, дрехи | אופנה, טקסטיל, ביגוד, בגדים
storytelling, story, narrative | narrazione, racconto, storie | разказ, разказване, истории | סיפור, סיפורים, סיפור סיפורים, נרטיב
competition, contest, award, prize | concorso, gara, premio, premi | конкурс, състезание, награда, награди | תחרות, פרס, פרסים
best practice, lesson learned, know-how, good practice | buona prassi, buone prassi, buone pratiche, esperienza acquisita | добра практика, добри практики, опит, ноу хау | פרקטיקה מיטבית, נוהג מיטבי, ידע מעשי, לקחים
think tank, policy makers, policymakers, decision makers | decisori politici, responsabili politici, gruppo di riflessione | политици, вземащи решения | קובעי מדיניות, מקבלי החלטות, מכון מחקר
elected officials, politicians, politician, politics | politici, amministratori eletti, politico, eletti | политик, избраници, изборни длъжности | פוליטיקאי, פוליטיקאים, נבחרי ציבור, פוליטיקה
debate, public debate, forum, discussion | dibattito, dibattito pubblico, forum, discussione | дебат, обществен дебат, форум, дискусия, обсъждане | דיון, ויכוח, דיון ציבורי, פורום
citizens assembly, deliberation, deliberative democracy, town hall meeting | assemblea dei cittadini, democrazia deliberativa, assemblea pubblica | гражданско събрание, обществено обсъждане, делиберативна демокрация | אסיפת אזרחים, כנס תושבים, דמוקרטיה דיונית
interview, interviews, focus group | intervista, interviste | интервю, интервюта, фокус група | ראיון, ראיונות, קבוצת מיקוד
training of staff, capacity building, upskilling, reskilling | rafforzamento delle capacità, aggiornamento professionale, riqualificazione professionale | изграждане на капацитет, повишаване на квалификацията, преквалификация | בניית יכולות, פיתוח כישורים, הסבה מקצועית, הכשרת עובדים
self-esteem, empowerment, motivation | autostima, empowerment, motivazione, responsabilizzazione | самочувствие, овластяване, мотивация | העצמה, ביטחון עצמי, מוטיבציה, הנעה
role model, peer, peers, peer learning | modello di riferimento, pari, coetanei | връстници, връстник, пример за подражание | עמית, עמיתים, מודל לחיקוי, בני גילם
picture, pictures | illustrazione, illustrazioni, immagini | илюстрация, картинка | איור, תמונות, ציורים
audio, sound, microphone, recording | audio, suono, microfono, registrazione audio | аудио, звук, микрофон, запис, звукозапис | שמע, קול, מיקרופון, הקלטה
text, texts, word, words, vocabulary | testo, testi, parola, vocabolario, terminologia | текст, текстове, дума, речник, терминология | טקסט, מילה, מילים, אוצר מילים, מונח
easy language, plain language, simple language | linguaggio semplice, linguaggio chiaro | ясен език, прост език | שפה פשוטה, פישוט לשוני
toy, toys, children's games | giocattolo, giocattoli | играчка, играчки | צעצוע, צעצועים
genealogy, family tree, ancestors | genealogia, albero genealogico, antenati | генеалогия, родословие, предци | גנאלוגיה, אילן יוחסין, אבות
`;
