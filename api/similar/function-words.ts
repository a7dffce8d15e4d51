/**
 * Words that stand in every text whatever it is about. In a large corpus their frequency gives them away; in a small
 * one it does not.
 */
export const FUNCTION_WORDS: readonly string[] = [
  `a about above across after again against all almost along already also although always am among an and another any
   anything are around as at away be became because become been before begin beginning behind being below beside
   besides between beyond both but by came can cannot come comes could did do does doing done down during each either
   else enough even ever every everyone everything few first for four from further gave get gets give given gives go
   goes going gone had has have having he hence her here hers herself him himself his how however i if in indeed inside
   instead into is it its itself just keep kept last least less let like likely long made mainly make makes making many
   may me might more most mostly much must my near neither never next no nobody none nor not nothing now of off often on
   once one ones only onto or other others otherwise our ours out outside over own part parts per perhaps put rather
   same say says second see seem seems several shall she should since so some someone something sometimes soon still
   such take taken takes taking tell than that the their theirs them themselves then there thereby therefore these they
   third this those though three through throughout thus to together too toward towards tried try two under until up
   upon us use used uses using usually very via was way ways we well went were what whatever when where whether which
   while who whole whom whose why will with within without would yet you your
   aim bring brought call decide draw drawn help idea include look name need order seek sought show want work`,
  `a ad agli ai al alcuni alcuno all alla alle allo allora altra altre altri altro anche ancora avere aveva avviene c che
   chi chiunque ci ciascun ciascuna ciascuno ciò cioè col come con contro così cui d da dagli dai dal dall dalla dalle
   dallo deve degli dei del dell della delle dello dentro di dopo dove due durante e è ecc ed entrambe entrambi era essa
   esse essere essi esso fa far fare fanno fatto fino fra fuori già gli grazie ha hanno i il in indica infine insieme
   invece io l la là le lei lo loro lui ma mai me meno mentre mi modo molta molte molti molto ne né nei nel nell nella
   nelle nello nessun nessuna nessuno niente noi non nostra nostri nostro o ogni ognuno oltre oppure ora parte per perché
   però più poche pochi poco poi possono prima primo proprio può qua qualche quale quali qualcosa quando quanto quasi
   quella quelle quelli quello questa queste questi questo qui quindi ricava rispetto se secondo sé sempre senza si sia
   siano sono sopra sotto sta stanno stata state stati stato stessa stesse stessi stesso su sua sue sugli sui sul sull
   sulla sulle sullo suo suoi tale tali tanto te ti tra tre troppo tu tutta tutte tutti tutto un una uno va vengono
   verso via viene voi`,
  `а ако ала без беше би бил била били било близо бъда бъдат бъде в вас ваш вече ви вие винаги време все всеки всички
   всичко всяка всяко във върху г ги го д да дали два две двама докато до докога дори друг друга други друго е едва един
   една едни едно ето за зад заедно заради засега затова защо защото и из или им има имат именно й к каза как каква
   какво както какъв като ки кога когато което които кой който колко която къде където към ли м май малко ме между мен ми
   много мога могат може моля му н на над надолу най нали нас не него нещо нея ни ние никой нито нищо но някои някой няма
   обаче около освен от отгоре отново още пак по повече под поне поради после почти пред преди през при пък пъти с са
   сам само се сега си след сме смо според спрямо сред срещу став става сте съм със също т тази така такива такъв там те
   тези ти тия то това тогава този той толкова точно три трябва тук тя тях у чрез ще`,
  `אבל או אולי אותה אותו אותם אותן אז אחד אחר אחרי אחרים אחרת אחת איזה אין איך אינה אינו אינם אינן אך אל אלא אלה אלו אם
   אנו אנחנו אני אף אפשר אשר את אתה ב בו בין בה בהם בהן בכל במקום בעוד בעת בתוך גם דרך ה הוא הזאת הזה היא היה היו היתה
   הייתה הם הן הנה הרבה ו זאת זה זו יותר יכול יכולה יכולים יש כאשר כאן כבר כדי כולם כולן כזה כי כך כל כלל כמה כמו כן
   כפי כשהם לא לאחר לבין לו לה להיות להם להן לכל למה לפי לפני מאוד מאשר מה מהם מהן מי מול מן מעל מפני מתוך מתי נגד
   על עד עוד עם עצמה עצמו עצמם עצמן פחות פי צריך צריכה צריכים ראשון ראשונה רק רוב שאר שבה שבהם שבו שוב שיש של שלא שלה שלהם
   שלהן שלו שם שני שניהם שתי שתיהן תוך תחילה תמיד`,
].flatMap((words) => words.split(/\s+/));
