/** Articles, prepositions, pronouns, auxiliaries and the like, normalised: they say nothing about what is looked for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the of in on at to for from by with without and or not as is are was were be been being am how what which who whom whose where when why',
    'this that these those it its i me my we us our you your he she they them their do does did has have had can could should would will may might must there here',
    'too very just still even again already always never often ever yet quite rather really almost both either neither nor same every another while until because if',
    'take takes taking taken took get gets getting got make makes go goes going come comes coming let lets want wants off out down away back',
    'about into onto over under between among through during against than then so such via per also any some all each more most other',
    'il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle',
    'con col su sul sullo sulla sui sugli sulle per tra fra e ed o od che come chi cui cosa quale quali dove quando perche non piu anche si ci mi ti vi ne se',
    'questo questa questi queste quello quella quelli quelle e sono era essere ha hanno',
    'molto troppo sempre mai ancora gia cosi quanto tanto fa fanno viene vengono',
    'и на за в във от с със по до из при или как какво кой коя кое кои къде кога защо не да се си ли че е са бе беше са има го я ги им му ѝ му това този тази тези онзи който която което които като между без под над през към чрез след преди',
    'много само още вече винаги никога така също твърде',
    'של את על עם אל או גם כי מה איך מי לא זה זו זאת אלה אלו הוא היא הם הן יש אין כל בין ללא אם כמו לפי מאוד רק עוד כבר תמיד יותר איפה היכן מתי למה כדי',
    // What nearly everything here is.
    'practice practices pratica pratiche практика практики פרקטיקה פרקטיקות',
  ].flatMap((words) => words.split(' ')),
);
