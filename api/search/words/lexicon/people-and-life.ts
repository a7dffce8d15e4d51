/** People of every age and origin, family, school, culture and free time: see `lexicon.ts` beside this folder. */
export const PEOPLE_AND_LIFE = `
person, people | gente |  | בני אדם
man, men | maschi | мъже и жени |
girl, girls |  |  | בנות
boy, boys, kids | figlio, figli | хлапета | בנים
teenagers, adolescents | minorenne, minorenni, giovanissimi | подрастващи, непълнолетни |
young people, youth, young adults |  | младежки, младо поколение | מבוגרים צעירים, דור צעיר
youth centre, youth club | informagiovani, oratorio | младежки дом, младежки клуб | מועדון נוער, מרכז צעירים
youth council, youth participation | consiglio dei ragazzi, consiglio comunale dei ragazzi, consulta giovanile, forum dei giovani | младежки съвет, младежки парламент, детски парламент | מועצת נוער, מועצת תלמידים, פרלמנט נוער
neither studying nor working, neet | giovani che non studiano, giovani inattivi, inattivi | младежи без работа, неактивни младежи | צעירים חסרי מעש, לא לומדים ולא עובדים
youth workers, street work | educativa di strada, operatori di strada | младежки работник, младежки работници, работа на терен | מדריך נוער, עובד נוער, קידום נוער, מדריכי נוער
parents, parent | papà, paterno | татко | אבא
family, families | familiare, familiari | семеен | משפחתי
large families, single parent | monogenitore, genitore single | многодетни |
birth of a child, baby bonus | bonus bebè, bonus nascita, denatalità, assegno di natalità | помощ при раждане, еднократна помощ | מענק לידה
adoption, foster family | adottare un figlio, famiglia affidataria, affido familiare | приемно семейство, приемни семейства | משפחת אומנה, משפחות אומנה
elderly people, old age | età avanzata, ultrasettantenni | старост, старци, старини |
friends, friendship | amico, amici, amicizia | приятел, приятели, приятелство | ידידות
neighbours, neighborhood |  | махала, съседство | שכונתי
suburbs, periphery, outskirts | hinterland | покрайнини | שולי העיר
city centre, downtown | centro città, pieno centro | център на града, централна част, идеален център | מרכז העיר, לב העיר
slum, degraded areas | quartieri difficili, baracche | коптори, бараки | משכנות עוני, שכונות עוני
community, communities | collettività, comunitario | общностен |
social fabric, social ties | legami sociali, socialità, aggregazione | социални връзки, единство | מרקם חברתי, לכידות
solidarity, mutual help | solidale | взаимна помощ |
charity, charitable | opere di bene, opera pia | благотворителен, милостиня | גמילות חסדים, נדבה
donate, collection of goods | donatori, colletta, raccolta di beni | набиране на средства, дарителска кампания | גיוס כספים, מגבית
associations, clubs | circoli, sodalizio | клуб, клубове, асоциация, нпо | אגודה, מועדון
scouts, youth movement | boy scout, scoutismo | скаути, младежко движение | צופים, תנועת נוער, תנועות נוער
poverty, poor people | miseria, indigenza, nuovi poveri, disagio economico | мизерия, нищета, крайна бедност, бедняци | דלות, מצוקה כלכלית
child poverty | povertà infantile, povertà minorile, bambini poveri | детска бедност, бедни деца | עוני ילדים, ילדים עניים
educational poverty, disadvantaged pupils | povertà educativa, alunni svantaggiati | ученици в неравностойно положение | פערים בחינוך, תלמידים מוחלשים
homeless shelter, night shelter | asilo notturno, accoglienza notturna, ricovero notturno | приют, нощен приют | מקלט לילה, מעון לחסרי בית, גגון
social worker, social workers | operatore sociale, operatori sociali | социален асистент | עובדת סוציאלית, עו״ס
social services, welfare office | politiche sociali, ufficio servizi sociali | социални служби, дирекция социално | שירותי רווחה, לשכת רווחה, מחלקת רווחה
inequality, unequal | diseguaglianza, diseguaglianze | неравнопоставеност | אי שוויון חברתי
gender equality, equal pay | divario salariale | равно заплащане, равнопоставеност | פערי שכר
gay people, sexual minorities | persone trans | хомосексуални | קהילה גאה
immigration, immigrant communities | migratorio, flussi migratori, sbarchi, migratori | миграционен | מהגרת, גלי הגירה
reception, welcome newcomers | accogliere migranti, benvenuto | посрещане, приемане на бежанци, бежански център |
new immigrants, immigrant absorption | immigrati ebrei, nuovi residenti | нови жители | מפגרי עלייה, אינטגרציה של עולים
integration of migrants, inclusion | inserimento, inserimento sociale | интегриране, приобщаване на мигранти, вграждане | השתלבות, אינטגרציה, היטמעות
foreign workers, migrant labour | lavoratori immigrati, manodopera straniera, braccianti | гастарбайтери |
learn the language, literacy course | corsi di alfabetizzazione, italiano per stranieri, lingua italiana | ограмотяване, български за чужденци, курс по български, неграмотни | לימוד עברית, עברית לעולים
mother tongue, languages | madrelingua |  |
emigrants, diaspora, brain drain | cervelli in fuga, espatriati | емиграция | מהגרים מהארץ, ירידה מהארץ
returnees, return home | rientro, ritorno, ritornare, rientro dei cervelli | завръщане, връщане в родината | חזרה, שיבה
depopulation, population decline, shrinking | crisi demografica, decrescita | демографска криза, намаляване на населението | דעיכה דמוגרפית, הזדקנות, נטישה
attract residents, new residents | attrarre residenti, nuovi abitanti, ripopolamento, ripopolare | привличане на жители, нови жители, заселване, млади семейства в града | משיכת תושבים, תושבים חדשים, משיכת אוכלוסייה
inhabitants, residents | paesani |  | תושבי העיר
demographic, population |  | популация | אוכלוסיות
stigma, image of the city | cattiva fama, immagine della città | лоша слава, образ на града | תדמית העיר
multicultural, living together | convivere, multietnico | многоетнически |
religion, faith | confessione | вероизповедание | דתות
arab, arabic |  | арабин | מגזר ערבי
orthodox jews, religious community | ortodossi, ultraortodossi | ортодоксални, православен, православна | אורתודוקסי
school, schools | istituto, istituti | школо | בי״ס
primary school, elementary school | elementari | начални класове | יסודי
secondary school, high school | scuola media, scuole medie | прогимназия |
university, college, undergraduate | universitaria | колеж, университетски | אוניברסיטאות, אקדמיה
lesson, lessons, classroom | aula, aule | час в училище, занятие |
distance learning, remote lessons | didattica a distanza, lezioni online, scuola a distanza, formazione a distanza | дистанционно обучение, онлайн обучение, онлайн уроци | למידה מרחוק, לימוד מקוון, הוראה מרחוק, שיעורים מקוונים
private lessons, tutoring | ripetizioni, sostegno scolastico, recupero scolastico | частни уроци, допълнителни занимания, помощ за учене, извънкласни | שיעורי עזר, שיעור פרטי, תגבור
learning difficulties, special education | bes, dsa, insegnante di sostegno, educazione speciale | обучителни трудности, специални потребности, ресурсен учител | חינוך מיוחד
cheating, plagiarism, exam fraud | copiare agli esami, plagio, imbrogliare | преписване на изпит, плагиатство, преписване | העתקה בבחינות, העתקות, פלגיאט
graduation, transcripts, diplomas | titoli accademici, pergamena | дипломи за висше, академична справка | סיום לימודים, גיליון ציונים
scholarship, student grants | diritto allo studio |  | מלגת לימודים
student dormitory, student accommodation | casa dello studente, fuorisede | студентски квартири | דיור לסטודנטים
adult education, evening classes | corsi serali, università della terza età, formazione permanente | вечерно училище | לימודי ערב
culture, cultural life | vita culturale | културен живот | חיי תרבות
theatre, cinema, show | teatrale |  |
concert, festival, festivals | festa, feste | събор |
events, big event | ricorrenza | мероприятие, мероприятия | אירועי תרבות
dance, dancers | ballerini | танцьори |
choir, band, orchestra | coro, cori, orchestra, banda musicale | оркестър, хорово пеене, духов оркестър | תזמורת, להקה
carnival, parade, procession | carnevale, sfilata, processione | карнавал, шествие, парад | קרנבל, מצעד, תהלוכה, עדלאידע
tradition, customs, folklore | usanza, usanze, costumi | обичай, обичаи |
street art, murals | murales, arte di strada, artisti di strada | стенопис, улично изкуство, графити изкуство, улични артисти | ציורי קיר, אמנות רחוב, אמני רחוב
sculpture, statue, monuments | statua, statue | статуя | אנדרטאות
castle, tower, fortress | torre, torri | кула, кули | מצודה
ancient, ruins, antiquity | antichità, ruderi | античен, антики | שרידים
history, local history |  | местна история, краезнание | היסטוריה מקומית
world heritage, cultural heritage | patrimonio mondiale, unesco | световно наследство, юнеско | מורשת תרבות, אתר מורשת, אונסקו, נכסי תרבות
museum visit, exhibition | mostra d'arte, musei civici | експозиция, музейна експозиция | תערוכת אמנות, מוזאון
writer, poets, poetry | poeta, poeti, poesia | поет, поезия | משורר
reading room, book lending, librarian | sala lettura, prestito bibliotecario, bookcrossing | читалня, заемане на книги | חדר קריאה, השאלת ספרים
game, play, toys | ludico, ludoteca, ludoteche | игрови, игротека | משחקייה, משחקיה
summer camp, holiday camp | centro estivo, centri estivi, grest | лятна занималня, зелено училище | מחנה קיץ, מחנות קיץ
hobby, leisure, free time | passatempo, dopolavoro |  | זמן פנוי
bar, pub, nightlife | discoteca, discoteche, osteria | дискотека, дискотеки, нощни заведения, кръчма | בר, ברים, מועדון לילה
tourism, tourist attractions | attrazioni turistiche, mete turistiche | туристически забележителности, забележителности | אתרי תיירות, אטרקציות, מוקדי תיירות
hospitality, accommodation | ospitalità, ricettività | гостоприемство, места за настаняване, хотелиери | הארחה, מלונאות
tourist tax, overnight stays | pernottamenti, pernottamento | туристически такси, нощувки, курортна такса | מיסוי תיירים
tourist bus, sightseeing | bus turistici, giro turistico, visite della città, pullman turistici | туристически автобус, разглеждане на града, обиколка на града | אוטובוס תיירים, סיור בעיר, סיורי תיירות
pilgrimage, religious tourism | pellegrinaggio, pellegrini, turismo religioso | поклонничество, поклонници, поклоннически туризъм | עלייה לרגל, צליינים, תיירות דתית
mountain tourism, ski | sci, sciatori, piste da sci, impianti di risalita, funivia | ски, ски писти, лифт, ски курорт | סקי, אתר סקי, רכבל
trip, excursion, journey |  | излет, пътуващ | מסע
party, celebrations | festeggiamenti, festeggiare, capodanno | празненство, тържество, тържества, чествания, нова година | מסיבה, חגיגה, חגיגות, מסיבות
birthday, anniversary | compleanno, anniversario | рожден ден, годишнина | יום הולדת, יום השנה
memorial, remembrance day, victims of war | giornata della memoria | загинали | יום הזיכרון
funeral, mourning, cremation | lutto, cremazione, esequie, onoranze funebri, pompe funebri | траур, кремация, погребален, траурна агенция, некролог | אבל, שריפת גופות, לוויה, לוויות, חברה קדישא
graves, tombs | tomba, tombe, lapide, lapidi, cimiteriale | гробно място, надгробен | קבר, קברים
`;
