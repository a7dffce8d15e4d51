/**
 * Words whose forms no rule brings together, or whose rule would bring them to a word of another language: the stem, then the
 * forms as they are normalised. Italian and English are stemmed alike, so "salute" would be "sale" and "pagamento" "page".
 */
const OVERRIDES = `
salut salute
pagament pagamento pagamenti
comunit comunita
comunicaz comunicazione comunicazioni
malat malato malati malata
genere genere generi
mare mare mari
carta carta carte
lago lago laghi
stampa stampa stampe
debito debito debiti
carriera carriera carriere
buono buono buoni
merce merce merci
mercato mercato mercati
vicino vicino vicini vicinato
folla folla folle
occupaz occupazione
occupat occupato occupati
anzian anziano anziani anziana anziane
edific edificio edifici
quartier quartiere quartieri
student studentessa studentesse
imprenditor imprenditrice imprenditrici
aziend azienda aziende aziendale aziendali
giovan giovanile giovanili
uso uso usi
riduz ridurre riduzione riduzioni
traduz tradurre traduzione traduzioni
previs prevedere previsione previsioni
monitor monitoraggio monitoraggi monitorare
gestion gestire gestione gestioni
laborator laboratorio laboratori
coro coro cori
restauro restauro restauri
partita partita partite
moda moda
stori storia storie
intervist intervista interviste intervistare
testo testo testi
modulo modulo moduli modulistica
turno turno turni
organico organico organici organica
procura procura procure
testament testamento testamenti
mobili mobili
cantier cantiere cantieri
multa multa multe
individuaz individuare individuazione
tutore tutore tutori
diga diga dighe
contrasto contrasto contrastare
bari bari
prato prato
ונא הונאת
דליפ דליפת
כונ שכונת
תחנ תחנת
דיר דירת
חבר חברת
עבוד עבודת
תוכנ תוכנת
דינ מדינת
קהיל קהילת
שפח משפחת
מחל מחלת
דיק בדיקת
מיר שמירת
פחת הפחתת
הגנ הגנת
גניב גניבת
תנוע תנועת
קבוצ קבוצת
שיט שיטת
תעוד תעודת
קליט קליטת
כשר הכשרת
צריכ צריכת
אגיר אגירת
חכיר חכירת
מיד למידת
הער הערת
סביב סביבת
בעי בעית
תרומ תרומת
שכר השכרת
scuol scolastico scolastica scolastici scolastiche
child children
woman women
man men
дет дете децата деца
бюджет бюджета бюджетът
град градове градовете
път пътища пътищата пътя пътят
търг търгове търговете
училищ училище училища училищата училището училищен училищна училищни
здрав здраве здравето здравен здравна здравно здравни здравните здравния
общин община общини общината общините общински общинска общинско общинските
гражданин гражданин граждани гражданите гражданина
данък данъчен данъчна данъчни данъчно данъците данъка
енерг енергиен енергийна енергийно енергийни енергийната енергийните
עיר עיר ערים בערים הערים לערים
מס מס מסים המסים מיסים
עצ עץ עצים העצים
נשימ נשים הנשים לנשים
שפה שפה שפות השפה בשפה השפות
טופס טופס טפסים הטפסים
בית בית בתים הבתים בתי
בניינ בניין בניינים בנייני בבניין הבניין בבניינים
שירות שירות שירותים שירותי השירות השירותים לשירותים בשירותי
משטר משטרה המשטרה משטרתי משטרתית במשטרה
ממשל ממשל ממשלה הממשלה ממשלתי ממשלתית ממשלתיים
תאונ תאונת
תוכנ תכנית תוכנית תוכניות תכניות התוכנית
אוכלוסי אוכלוסיה אוכלוסייה האוכלוסייה האוכלוסיה
`;

/** The stem of each form that no rule finds. */
export const STEM_OVERRIDES: ReadonlyMap<string, string> = new Map(
  OVERRIDES.trim()
    .split('\n')
    .flatMap((row) => {
      const [stem = '', ...forms] = row.split(' ');
      return forms.map((form): [string, string] => [form, stem]);
    }),
);
