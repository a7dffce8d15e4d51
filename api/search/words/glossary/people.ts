/** Words of people, health and learning: see `glossary.ts` beside this folder. */
export const PEOPLE = `
people, person, population | persone, persona, popolazione | хора, човек, лице, население | אנשים, אדם, אוכלוסייה
people with disabilities, disabled people, disability, special needs | persone con disabilità, disabili, diversamente abili | хора с увреждания, лица с увреждания, хора с ограничени възможности | אנשים עם מוגבלות, אנשים עם מוגבלויות, בעלי מוגבלויות, נכים
blind, visually impaired, visual impairment | cieco, ciechi, ipovedenti, non vedenti | незрящ, сляп, слепи, зрително увреждане | עיוור, עיוורים, לקוי ראייה
deaf, hearing impaired, sign language | sordo, sordi, non udenti, lingua dei segni | глух, глухи, увреден слух, жестов език | חירש, חירשים, כבד שמיעה, שפת סימנים
autism, autistic | autismo, autistico, spettro autistico | аутизъм, аутист | אוטיזם, אוטיסט, אוטיסטים
dyslexia, learning difficulties, learning disabilities | dislessia, difficoltà di apprendimento, disturbi dell'apprendimento | дислексия, обучителни затруднения | דיסלקציה, לקות למידה, לקויות למידה
baby, infant, birth, newborn | neonato, neonati, nascita | бебе, раждане, новородено | תינוק, לידה, יילוד
childcare, nursery, kindergarten, day care | asilo nido, asili nido, scuola materna, assistenza all'infanzia | детска градина, детски градини, детска ясла, грижа за деца | גן ילדים, גני ילדים, מעון, מעונות יום
child protection, child abuse, child welfare | tutela dei minori, protezione dell'infanzia, abusi sui minori | закрила на детето, насилие над деца | הגנה על ילדים, התעללות בילדים, רווחת הילד
foster care, adoption | affido, adozione | приемна грижа, осиновяване | אומנה, אימוץ
parents, mother, father | genitori, madre, padre | родители, майка, баща | הורים, אם, אב
young people, teenagers, adolescents, youngsters | giovani, adolescenti, ragazzi | млади хора, тийнейджъри, младежи, юноши | צעירים, בני נוער, מתבגרים
youth at risk, vulnerable youth, troubled youth, youth problems, problem youth | giovani a rischio, minori a rischio, ragazzi a rischio, disagio giovanile | младежи в риск, деца в риск | נוער בסיכון, בני נוער בסיכון, ילדים בסיכון, צעירים בסיכון
youth work, youth care, youth policy | politiche giovanili, lavoro con i giovani | работа с младежи, младежка политика | עבודה עם נוער, מדיניות נוער
elderly people, older people, older adults, seniors, ageing, old age | anziani, persone anziane, terza età, invecchiamento | възрастни хора, стари хора, застаряване, пенсионери | קשישים, אזרחים ותיקים, גיל הזהב, זקנים, זקנה
loneliness, social isolation, lonely | solitudine, isolamento sociale | самота, социална изолация | בדידות, ניתוק חברתי
home care, care at home, domiciliary care, independent living | assistenza domiciliare, cure domiciliari, vita indipendente | домашни грижи, домашен патронаж, грижи в дома | טיפול ביתי, טיפול בבית, סיעוד ביתי
long-term care, nursing home, care home, residential care | assistenza a lungo termine, casa di riposo, case di riposo | дългосрочни грижи, дом за стари хора, старчески дом | סיעוד, בית אבות, בתי אבות, טיפול ארוך טווח
caregiver, carer, care | assistente familiare, caregiver, cura, assistenza | болногледач, грижа, грижи | מטפל, טיפול
social services, social work, social worker | servizi sociali, assistente sociale, assistenti sociali | социални услуги, социален работник | שירותים חברתיים, עובד סוציאלי, עבודה סוציאלית
social inclusion, social integration, social exclusion, social cohesion | inclusione sociale, esclusione sociale, coesione sociale | социално включване, социална изолация, социално сближаване, сплотеност | הכלה חברתית, שילוב חברתי, הדרה חברתית, לכידות חברתית
vulnerable, fragile, disadvantaged | vulnerabile, fragile, svantaggiato | уязвим, в неравностойно положение | פגיע, מוחלש
homelessness, rough sleepers, homeless people | senza dimora, senza fissa dimora, senzatetto | бездомност, бездомни хора | חסרי בית, דרי רחוב, חוסר בית
minority, ethnic, roma people, roma communities | minoranza, etnico, popolo rom, comunità rom | малцинство, етнически, роми, ромски | מיעוט, אתני, צוענים
migrant integration, integration of migrants, integration of immigrants | integrazione dei migranti, integrazione degli immigrati, integrazione degli stranieri | интеграция на мигранти, интеграция на имигранти | שילוב מהגרים, קליטת מהגרים, קליטת עלייה, השתלבות מהגרים
asylum seeker, asylum, refugees | richiedente asilo, richiedenti asilo, rifugiati | търсещ убежище, търсещи убежище, бежанци | מבקש מקלט, מבקשי מקלט, פליטים
immigration, visa, residence permit | immigrazione, visto, permesso di soggiorno | имиграция, виза, разрешение за пребиваване | הגירה, אשרה, אשרת שהייה, היתר שהייה
discrimination, racism, hate speech | discriminazione, razzismo, incitamento all'odio, discorsi d'odio | дискриминация, расизъм, език на омразата | אפליה, גזענות, שיח שנאה, הסתה
gender, gender equality | genere, parità di genere, uguaglianza di genere | пол, равенство между половете | מגדר, שוויון מגדרי
domestic violence, domestic abuse, violence against women, gender violence | violenza domestica, violenza di genere, violenza sulle donne | домашно насилие, насилие над жени | אלימות במשפחה, אלימות נגד נשים
community, communities, neighbours | comunità, vicini, vicinato | общност, съседи | קהילה, שכנים, קהילתי
community building, social fabric | costruzione di comunità, tessuto sociale | изграждане на общност | בניית קהילה, בניית קהילות
volunteer, volunteering, voluntary work | volontario, volontariato | доброволец, доброволчество | מתנדב, התנדבות
civil society, ngo, association, third sector | società civile, associazione, terzo settore | гражданско общество, неправителствена организация, сдружение | חברה אזרחית, עמותה, מגזר שלישי
citizen participation, public participation, civic engagement, civic participation, public consultation | partecipazione civica, partecipazione dei cittadini, partecipazione pubblica, consultazione pubblica | гражданско участие, участие на гражданите, обществено обсъждане, обществена консултация | השתתפות אזרחית, שיתוף ציבור, שיתוף תושבים, מעורבות אזרחית
co-creation, co-design, crowdsourcing | cocreazione, coprogettazione, co-progettazione | съвместно създаване, съвместно проектиране | יצירה משותפת, מיקור המונים
petition, initiative | petizione, iniziativa | петиция, подписка, инициатива | עצומה, יוזמה
e-voting, electronic voting, online voting, internet voting | voto elettronico, voto online | електронно гласуване, онлайн гласуване | הצבעה אלקטרונית, הצבעה מקוונת
democracy, democratic, referendum | democrazia, democratico | демокрация, демократичен, референдум | דמוקרטיה, דמוקרטי, משאל עם
public health | sanità pubblica, salute pubblica | обществено здраве, обществено здравеопазване | בריאות הציבור
disease, illness | malattia, patologia | болест, заболяване | מחלה
patient, patients | paziente, malato | пациент, болен | מטופל, חולה
diagnosis, diagnostic, medical imaging | diagnosi, diagnostico, diagnostica | диагноза, диагностика | אבחון, אבחנה
cancer, tumour, oncology | cancro, tumore, oncologia, tumori | рак, тумор, онкология | סרטן, גידול, אונקולוגיה
diabetes | diabete | диабет | סוכרת
heart, cardiac, cardiovascular | cuore, cardiaco, cardiovascolare | сърце, сърдечен, сърдечносъдов | לב, קרדיולוגי
stroke | ictus | инсулт | שבץ
dementia, alzheimer | demenza, alzheimer | деменция, алцхаймер | דמנציה, אלצהיימר
mental health, psychiatry, psychiatric, psychological | salute mentale, psichiatria, psichiatrico, psicologico | психично здраве, психиатрия, психологически | בריאות הנפש, בריאות נפשית, פסיכיאטריה
depression, anxiety, stress | depressione, ansia | депресия, тревожност, стрес | דיכאון, חרדה
suicide, suicide prevention | suicidio, prevenzione del suicidio | самоубийство, превенция на самоубийства | התאבדות, אובדנות, מניעת התאבדויות
addiction, drugs, substance abuse, alcohol | dipendenza, droga, tossicodipendenza, alcol, alcolismo | зависимост, наркотици, алкохол | התמכרות, סמים, אלכוהול
gambling, gambling addiction, betting | gioco d'azzardo, ludopatia, azzardo, scommesse | хазарт, хазартна зависимост, залагания | הימורים, התמכרות להימורים
coronavirus, covid-19, covid, pandemic, corona | coronavirus, pandemia, covid | коронавирус, ковид, пандемия, корона | קורונה, נגיף הקורונה, מגפה, קוביד
vaccine, vaccination, immunisation | vaccino, vaccinazione | ваксина, ваксинация | חיסון, חיסונים
epidemic, infection, contagion, virus | epidemia, infezione, contagio | епидемия, инфекция, зараза | מגפה, זיהום, הדבקה
drug, medicine, pharmacy, pharmaceutical, prescription | farmaco, medicinale, farmacia, ricetta medica | лекарство, аптека, фармацевтичен, рецепта | תרופה, בית מרקחת, מרשם, תרופות
nurse, medical staff | infermiere, infermiera, personale sanitario | медицинска сестра, медицински персонал | אחות, אחיות, צוות רפואי
surgery, operation | chirurgia, intervento chirurgico | хирургия | ניתוח, כירורגיה
emergency room, ambulance, first aid, emergency call | pronto soccorso, ambulanza, chiamata di emergenza | спешна помощ, линейка, спешно отделение | חדר מיון, אמבולנס, עזרה ראשונה
telemedicine, e-health, digital health | telemedicina, sanità digitale | телемедицина, електронно здравеопазване | רפואה מרחוק, בריאות דיגיטלית
health records, medical records, medical data | cartella clinica, fascicolo sanitario, dati sanitari | здравно досие, медицинско досие, здравни данни | תיק רפואי, רשומה רפואית, מידע רפואי
hospital, hospitals, clinic | ospedale, clinica | болница, клиника | בית חולים, בתי חולים, מרפאה
organ donation, transplant, blood donation | donazione di organi, trapianto, donazione di sangue | донорство, трансплантация, кръводаряване | תרומת איברים, השתלה, תרומת דם
nutrition, obesity, diet | nutrizione, obesità, dieta | хранене, затлъстяване | תזונה, השמנה
sleep, fall detection, falls | sonno, cadute, caduta | сън, падане | שינה, נפילה, נפילות
death, mortality, funeral | morte, mortalità, decesso | смърт, смъртност | מוות, תמותה, פטירה
school, schools, classroom | scuola, scolastico, classe | училище, класна стая | בית ספר, בתי ספר, כיתה
school dropout, early school leaving, early school leavers, dropout | abbandono scolastico, dispersione scolastica | отпадане от училище, преждевременно напускане на училище, отпаднали ученици | נשירה, נשירה מבית הספר, נשירה מבתי ספר
teacher, teaching | insegnante, docente, insegnamento | учител, преподаване, преподавател | מורה, הוראה
learning, learner, e-learning | apprendimento, didattica | учене, учащ, електронно обучение | למידה, לומד
exam, test, grades | esame, voti scolastici | изпит, тест, оценки | בחינה, מבחן, ציונים
diploma, degree, qualification, credentials, academic credentials | titolo di studio, laurea, qualifica, diplomi | диплома, квалификация, степен | תואר, תעודה, הסמכה, דיפלומה
higher education, university, academic | istruzione superiore, università, accademico | висше образование, университет, академичен | השכלה גבוהה, אוניברסיטה, אקדמי
scholarship, student loan | borsa di studio, prestito studentesco | стипендия, студентски кредит | מלגה, הלוואת סטודנטים
research, science, scientific | ricerca, scienza, scientifico | изследване, наука, научен | מחקר, מדע, מדעי
literacy, digital skills, digital literacy | alfabetizzazione, competenze digitali, alfabetizzazione digitale | грамотност, дигитални умения, цифрови умения | אוריינות, אוריינות דיגיטלית, כישורים דיגיטליים
book, reading, reader | libro, lettura, lettore | книга, четене, читател | ספר, קריאה, קורא
game, gamification, play | gioco, giochi, ludicizzazione | игра, игри | משחק, משחקים, משחוק
music, concert | musica, concerto | музика, концерт | מוזיקה, קונצרט
art, artist, artwork | arte, artista, opera d'arte | изкуство, художник, произведение на изкуството | אמנות, אמן, יצירת אמנות
theatre, film, cinema | teatro, cinema | театър, кино, филм | תיאטרון, קולנוע, סרט
cultural heritage, heritage, monument, archaeology | patrimonio culturale, beni culturali, monumento, archeologia | културно наследство, паметник, археология | מורשת תרבותית, מורשת, אתר היסטורי, ארכאולוגיה
history, historical | patrimonio storico, storia locale | история, исторически | היסטוריה, היסטורי
war, military, army, defence | guerra, militare, esercito, difesa | война, военен, армия, отбрана | מלחמה, צבא, צבאי, ביטחון
second world war, world war ii, wwii, ww2 | seconda guerra mondiale, guerra mondiale | втора световна война, световна война | מלחמת העולם השנייה, מלחמת העולם
photograph, photo | fotografia, foto | фотография, снимка | צילום, תצלום
church, religion, religious | chiesa, religione, religioso | църква, религия, религиозен | כנסייה, דת, דתי
event, festival, celebration | evento, manifestazione, sagra | събитие, фестивал, празник | אירוע, פסטיבל, חג
network, exchange, exchange of experience | rete di scambio, scambio di esperienze, scambio | мрежа, обмен, обмен на опит | רשת, חילופי ידע, חילופי ניסיון
seed group, impact group, settling groups | gruppo seme, gruppi seme, gruppi d'impatto | група за въздействие, групи за въздействие | גרעין, גרעינים, קבוצות משימה
`;
