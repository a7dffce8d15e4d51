/** The body, illness, care and food: see `lexicon.ts` beside this folder. */
export const BODY_AND_HEALTH = `
body, human body | corpo, corporeo, corpo umano | тяло, човешко тяло | גוף
head, face |  | глава | ראש, פנים
hand, hands, arm, fingers | braccio, braccia, dito, dita | ръка, ръце, пръст, пръсти | יד, ידיים, זרוע, אצבע, אצבעות
foot, leg, legs | piede, gamba, gambe | крак, крака, ходило | רגל, רגליים, כף רגל
eye, vision | oculistico | очен |
ear, hear, hearing | orecchio, orecchie, udito | ухо, уши, слух, чувам | אוזן, אוזניים, שמיעה
heart, cardiac |  |  | לבבות
lung, pulmonary, breathing | respirare, respirazione, respiro | дишане, дишам |
cough, fever, flu | tosse, febbre, raffreddore, influenza | кашлица, треска, грип, настинка | שיעול, שפעת, הצטננות
tooth, dental | dente, denti | зъб, зъби, стоматолог | שן, מרפאת שיניים
stomach, digestion | stomaco, pancia, intestino, digestione | стомах, корем, черва, храносмилане | קיבה, בטן, מעיים, עיכול
muscle, back pain | muscolo, muscoli, mal di schiena, schiena | мускул, мускули, гръб, болки в гърба | שריר, שרירים, גב, כאבי גב
cell, cells, tissue |  | клетка, клетки | תא, רקמה
gene, genetic, genomic, genome | gene, geni, genetico, genetica, genoma | ген, гени, генетичен, генетика, геном | גנטי, גנטיקה, גנום
disorder, disorders, syndrome | sindrome | разстройство, разстройства, синдром | תסמונת, פתולוגיה
rare diseases | malattie rare, malattia rara | редки болести, рядка болест, редки заболявания | מחלות נדירות, מחלה נדירה
illness, sick people | morbo | заболявам, недъг |
symptom, symptoms, onset | esordio della malattia | признаци на болест | סימפטום
severe, acute, serious | grave, gravi, acuto, acuta, serio, gravità | остър, сериозен, тежки, сериозност | חמור, חריף, אקוטי, רציני
mild, moderate | lieve, lievi, leggero, moderato | умерен | מתון, בינוני
prognosis, prognostic, recurrence | prognosi, ricaduta della malattia | прогноза за болест | פרוגנוזה
deterioration, degradation, worsening | peggioramento, deterioramento, peggiorare | влошаване, влошавам, израждане | הידרדרות, התדרדרות, החמרה
recover, recovery, healing | guarire, guarigione, recupero, ripresa, convalescenza | оздравяване, възстановяване, оздравявам, изцеление | החלמה, התאוששות
suffer, suffering | soffrire, sofferente, patire | страдам, страдание, страдащ | סבל, סובל, סובלים
wound care, bandage | fasciatura, cerotto | превръзка, превръзки | חבישה, תחבושת
dose, doses, syringe, needle | dosi, dosaggio, siringa, siringhe, aghi, iniezione | доза, дози, спринцовка, игла, инжекция | מנה, מינון, מחט, זריקה
side effects, adverse effects | effetti collaterali, effetto collaterale, reazioni avverse | странични ефекти, странично действие, нежелани реакции | תופעות לוואי, תופעת לוואי
clinician, clinicians, physician assistant | medico ospedaliero | клиницист, клинични лекари | קלינאי, קלינאים
surgical, surgery, operation | operazione chirurgica | операция, операции, хирургически | מנתח
hospitalisation, hospital stay, admitted | ospedalizzazione | хоспитализиран, престой в болница | מאושפזים
emergency room, casualty |  | спешен кабинет |
hospital, clinic, outpatient | ambulatorio, poliambulatorio, consultorio | поликлиника, медицински център, амбулатория |
health system, healthcare | sanità, assistenza sanitaria, servizio sanitario, asl | здравна система, здравна помощ | מערכת הבריאות, שירותי בריאות
check-up, screening | controllo medico, esami del sangue, visita di controllo, analisi del sangue | профилактичен преглед, кръвни изследвания | בדיקת דם, בדיקה רפואית
prostate, breast, cancer screening | prostata, seno, mammella | гърда | ערמונית, שד
hepatitis, viral, infected | epatite, virale, infetto | хепатит, вирусен, заразен, заразени | צהבת, נגיף, נגיפי, נדבקים
contagion, virus, outbreak | focolaio, focolai | огнище, вирус, вируси, заразяване | וירוס, הידבקות, נגיפים
nephrology, kidney disease | nefrologia, nefrologo, insufficienza renale, dialisi | нефрология, бъбречна недостатъчност, диализа | נפרולוגיה, דיאליזה
pathology, biopsy | biopsia, istologia | патология, биопсия, хистология | פתולוגיה, ביופסיה
morbidity, mortality | morbilità, tasso di mortalità | заболеваемост | תחלואה
premature birth, preterm | prematuro, prematuri, parto prematuro | недоносено, недоносени, преждевременно раждане | פג, פגים, לידה מוקדמת
fertility, infertility | sterilità, fecondazione assistita, infertilità | плодовитост, безплодие, ин витро | פוריות, עקרות, הפריה
breastfeeding, parenting | allattamento, genitorialità, allattare | кърмене, родителство | הנקה
menstruation, sexual health | mestruazioni, ciclo mestruale, salute sessuale, contraccezione | менструация, сексуално здраве, контрацепция | וסת, בריאות מינית, אמצעי מניעה
overweight, obesity | sovrappeso | наднормено тегло | עודף משקל, השמנת יתר
diet, nutrition, eating habits | nutrizionale | диета, хранителен режим, хранителни навици, здравословно хранене | דיאטה, הרגלי אכילה, תזונה בריאה
anorexia, eating disorders | anoressia, bulimia, disturbi alimentari | анорексия, хранителни разстройства | אנורקסיה, הפרעות אכילה
allergy, allergic | allergeni | алергичен | אלרגי
diabetes, blood sugar | diabetici, glicemia | диабетици, кръвна захар | חולי סוכרת
blood pressure, hypertension | pressione, ipertensione, pressione arteriosa, pressione alta | кръвно налягане, високо кръвно, хипертония | לחץ דם, יתר לחץ דם
smokers, tobacco | sigaretta, sigarette, tabagismo | пушач, пушачи, цигара, цигари | סיגריה, סיגריות
autism, autistic |  | аутистичен | ספקטרום
down syndrome, intellectual disability | sindrome di down, disabilità intellettiva, disabilità cognitiva | синдром на даун, умствени увреждания, умствена изостаналост | תסמונת דאון, מוגבלות שכלית, פיגור שכלי
parkinson, tremor | parkinsoniani, morbo di parkinson | паркинсон, треперене | פרקינסון, רעד
memory loss, alzheimer | perdita di memoria, smemorati | загуба на паметта, забравяне | אובדן זיכרון, שכחה
depressed, anxiety, depression | depresso, depressi, angoscia | депресиран | מדוכא
psychologist, psychiatrist, therapist | psicoterapia | психолог, психолози, терапевт, психотерапия | פסיכיאטר
trauma, post-traumatic | trauma, traumi, traumatico, post-traumatico | посттравматичен | טראומה, פוסט טראומה, הלם
self-harm, distress in youth | autolesionismo, disagio psicologico | самонараняване, психични проблеми при младите | פגיעה עצמית, מצוקה נפשית, מצוקת נוער
rehabilitation, prosthesis | protesi | протеза, протези | תותבת
wheelchair, walking aid | stampella, deambulatore | патерица, проходилка | כסא גלגלים, קביים, הליכון
braille, screen reader | lettore di schermo, alfabeto braille | брайл, екранен четец | ברייל, קורא מסך
sign language interpreter | interprete lis, lis | жестомимичен език, жестов преводач | מתורגמן לשפת הסימנים
guide dog, assistance dog | cane guida, cani guida | куче водач, кучета водачи | כלב נחייה, כלבי נחייה
speech therapy, stuttering | logopedia, logopedista, balbuzie | логопед, логопеди, заекване | קלינאית תקשורת, גמגום, ריפוי בדיבור
independent life, assisted living | vita autonoma, dopo di noi, autonomia personale | независим живот, самостоятелен живот, защитено жилище | חיים עצמאיים, דיור נתמך
palliative care, terminally ill | cure palliative, malati terminali, fine vita, hospice | палиативни грижи, хоспис, терминално болни | טיפול פליאטיבי, הוספיס, סוף החיים
family carers, informal care | caregiver familiari, familiari che assistono | семейни грижи, близки, които се грижат, неформални грижи | בני משפחה מטפלים, טיפול בבן משפחה
home visits, telecare | visite domiciliari, teleassistenza | домашни посещения | ביקורי בית
companion, loneliness of elderly | compagnia, anziani soli, isolamento | самотни възрастни | קשישים בודדים, ניתוק
emergency pendant, fall alarm | telesoccorso, salvavita, cadute degli anziani | спешен бутон, падане на възрастни | צמיד מצוקה, נפילות קשישים
medical record, health file | cartelle cliniche | история на заболяването |
medical assistance online, telemedicine | visita a distanza, televisita | дистанционен преглед, онлайн консултация с лекар | טלרפואה, ביקור וירטואלי
medical equipment, ventilator | respiratore, ventilatore polmonare, apparecchi medici | респиратор, апарат за дишане, медицинска апаратура | מנשמה, מכונת הנשמה, ציוד רפואי
x-rays, tomography | lastra, tac, risonanza magnetica | рентгенова снимка, ядрено магнитен резонанс | רנטגן, דימות, טומוגרפיה
biometric face mask, temperature check | misurazione della temperatura, termoscanner, febbre all'ingresso | мерене на температура, термокамера | מדידת חום, בדיקת חום
lockdown, curfew | coprifuoco, chiusure, zona rossa | полицейски час, вечерен час | עוצר
vaccinated people, vaccination centre | centro vaccinale, hub vaccinale | ваксинационен център | מתחסן, מתחסנים, מתחם חיסונים
hygiene, hand washing, cleanliness | igienico, lavarsi le mani, igienizzare, sanificazione | миене на ръце, дезинфекция, хигиенен | היגיינה, שטיפת ידיים, חיטוי
toilets, public toilets | bagni pubblici, servizi igienici, gabinetto, toilette | тоалетна, тоалетни, обществена тоалетна | בית שימוש
food, foodstuff | alimentari | хранителен, хранителни стоки | אוכל
hungry, food aid | affamati, pacchi alimentari, aiuti alimentari | гладни, хранителни помощи | סלי מזון, חלוקת מזון
leftovers, food surpluses | avanzi, cibo avanzato, cibo invenduto | остатъци от храна, неизползвана храна, излишъци от храна | שאריות מזון, שיירי אוכל
soup kitchen, poor meals |  | кухня за бедни, обществена кухня, социална кухня |
allergen labels, ingredients | ingredienti, ingrediente, composizione degli alimenti | съставки, съставка, състав на храните |
organic food, organic farming | biologico, biologici, agricoltura biologica, bio | биологична храна, биоземеделие, био продукти | אורגני, מזון אורגני, חקלאות אורגנית
vegetarian, plant-based | vegetariano, vegano, vegetariani | вегетариански, веган | צמחוני, טבעוני
egg, chicken, poultry | uovo, uova, pollame, galline | яйце, яйца, пиле, пилета, птицевъдство, кокошки | ביצה, ביצים, תרנגולות
flour, cereal, grain, wheat | farina, cereali, grano, frumento, granaglie | брашно, зърно, жито, пшеница, зърнени | קמח, דגנים, תבואה, חיטה
sugar, salt, honey | zucchero, sale, miele | захар, сол | סוכר, מלח, דבש
coffee, tea | tazzina | чай | תה
fresh, seafood | fresco, freschi, frutti di mare | пресен, пресни, морски дарове | טרי, טריים, פירות ים
potato, tomatoes, onion | patata, patate, pomodoro, pomodori, cipolla | картоф, картофи, домат, домати, лук | תפוח אדמה, עגבנייה, עגבניות, בצל
gym, exercise, fitness | ginnastica, allenamento | гимнастика, тренировка, упражнения | אימון, כושר
sport, athletes, team | sport di base | спортист, спортисти, спортен, атлети | ספורטאי, ספורטאים
football, stadium, match | pallone, tifosi, tifoseria, curva | фенове, агитка | אוהדים
swimming pool, lifeguard | vasca | плувен басейн | בריכת שחייה
`;
