/**
 * Words whose forms no rule brings together, or whose rule would bring them to a word of another language: the stem, then the
 * forms as they are normalised. Italian and English are stemmed alike, so "salute" would be "sale" and "pagamento" "page".
 */
const OVERRIDES = `
abitant abitante abitanti
resident resident residents residente residenti
securities securities
voluntary voluntary voluntarily
populism populism populismo populist populists populista populisti
metropolitana metropolitana metropolitane
negoziaz negoziazione negoziazioni negoziato negoziati negoziare
armi arma armi
pubblicita pubblicita pubblicitario pubblicitaria pubblicitari
vegetable vegetable vegetables
obbligazion obbligazione obbligazioni
rifugi rifugio rifugi
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
organico organico organici organica organic
procura procura procure
testament testamento testamenti
mobili mobili
cantier cantiere cantieri
multa multa multe
individuaz individuare individuazione
tutore tutore tutori
diga diga dighe
contrasto contrasto contrastare
care care cares caring
news news
area area areas aree
date date dates
note note notes
mode mode modes
multi multi
module module modules
media media
solar solar solare solari
train train trains
training training trainings
building building buildings
parking parking parkings
marketing marketing
meeting meeting meetings
hearing hearing hearings
cycling cycling cyclist cyclists
customs customs
goods goods
hospital hospital hospitals
hospitality hospitality
physician physician physicians
authorit authority authorities
autorit autorita
university university universities universita
general general generally generale generali
generation generation generations generazione generazioni
integrit integrity integrita
international international internationally internazionale internazionali
important important importance importante importanti importanza
particulate particulate particulates particolato
response response responses
responsab responsibility responsibilities responsible responsabile responsabili responsabilita
emergenc emergency emergencies emergenza emergenze
minorit minority minorities minoranza minoranze
mobilit mobility mobilita
communicat communication communications communicate communicating communicated communicative
organization organization organizations organisation organisations organizational organisational
organize organize organizes organized organizing organizer organizers organise organises organised organising organiser organisers
accessib accessible accessibility accessibile accessibili accessibilita
applicant applicant applicants
accountab accountability accountable
accounting accounting accountant accountants
authentic authenticity authentic autentico autenticita
booking booking bookings
taxi taxi taxis
plane plane planes
office office offices
officer officer officers
police police
policy policy policies
mosque mosque mosques
radar radar
radio radio
fair fair fairs
fairness fairness
trace trace traces
case case cases
casa casa
firma firma firme
costa costa coste costiera costiere costiero costieri coastal coast coasts
popolare popolare popolari
sindacato sindacato sindacati sindacale sindacali
cooperative cooperative cooperatives cooperativa
dipendenza dipendenza dipendenze
archiviaz archiviazione archiviazioni
statute statute statutes
visita visita
vista vista viste
eredita eredita
umido umido
bando bando bandi
confinament confinamento
opera opera opere
ageing ageing aging
crosswalk crosswalk crosswalks
authorization authorization authorizations authorisation authorisations
personalization personalization personalisation personalized personalised
naturalization naturalization naturalisation
legalization legalization legalisation
bari bari
prato prato
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
умения умение умения уменията
търговец търговец търговци търговците търговия търговията търговски търговска
улики улика улики уликите
учене учене ученето
бюлетина бюлетина бюлетини бюлетините бюлетината
сирене сирене
съдия съдия съдии съдиите съдията
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
תכנית תכנית תוכנית תוכניות תכניות התוכנית בתוכנית לתוכנית
בדיק בדיקת
צריכ צריכת
אגיר אגירת
חכיר חכירת
הער הערת
ספרייה ספרייה ספריה ספריות ספריית הספרייה הספריה הספריות בספרייה בספריות לספריות
אופנה אופנה האופנה
חשמלית חשמלית חשמליות
רשתית רשתית
פליטות פליטות פליטת הפליטות
צדקה צדקה
חוקה חוקה החוקה
מדיניות מדיניות המדיניות במדיניות
הליכה הליכה
נשימה נשימה נשימתי
אדמה אדמה האדמה
מונית מונית מוניות
גידולים גידולים
שיניים שיניים
אמונה אמונה
הנחיות הנחיות הנחייה
הנחה הנחה הנחות
מזונות מזונות
בחירות בחירות הבחירות בבחירות לבחירות
אזרחות אזרחות
שלב שלב שלבים השלב השלבים בשלב בשלבים
דרכ דרך דרכים הדרך בדרך הדרכים דרכי
בקרה בקרה הבקרה
אומנה אומנה
חובה חובה
מודעות מודעות
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
