import type { Role } from './role.ts';

/**
 * Beginnings of words in the heads of columns, by the families of languages that people write them in: English, German,
 * Dutch, Swedish and Danish; French, Spanish, Portuguese, Italian and Romanian; Polish and Czech; Hungarian, Finnish and
 * Turkish; Bulgarian, Ukrainian and Russian; Greek; Hebrew; Arabic. A dollar ends a whole word, a caret begins the head,
 * a tilde stands for the front of a compound. The first role that fits a column counts.
 */
export const HEADER_STEMS: readonly (readonly [Role | 'none', ...string[]])[] = [
  [
    'none',
    'timestamp|zeitstempel|horodat|tidstampel|tidsstempel|your name|first name|last name|full name|surname|respondent|author$|authors$|vorname|nachname|ihr name|verfasser|voornaam|achternaam|fornamn|efternamn|fornavn|efternavn|contact|e mail|email|mail$|phone|telephone|fax|postal|zip$|latitud|longitud|lat$|lon$|lng$|geom|updated|modified|created|submitted|last update|submission|ansprechpartner|letzte anderung|comment|note$|notes|remark|bemerkung|anmerkung|opmerking|anteckning|bemaerkning|kontakt|telefon|postleitzahl|plz$|aktualisier|erstellt|geandert|postcode|bijgewerkt|uppdaterad|opdateret',
    'prenom|votre nom|auteur$|apellido|su nombre|autor$|autores$|autori$|marca temporal|sobrenome|carimbo|cognome|prenume|courriel|code postal|mis a jour|mise a jour|remarque|observac|osservaz|observati|correo|codigo postal|actualiza|correio|telemovel|atualiza|contatt|telefono|aggiornat|cap$|data de actualiza',
    'imie i nazwisko|prijmeni|keresztnev|etunimi|sukunimi|aikaleima|ad soyad|soyad|zaman damgasi|aktualizac|uwagi|poznamk|kapcsolattart|megjegyz|huomautu|telefon|kod pocztowy|psc$|iranyitoszam|frissit|puhelin|yhteyshenkilo|postinumero|paivitet|iletisim|posta kodu|e posta|guncelle',
    'автор$|фамил|прізвище|отметка времени|позначка часу|ονοματεπωνυμ|שם משפחה|שם פרטי|חותמת זמן|اسمك|الاسم الكامل|контакт|забележ|приміт|примеч|παρατηρησ|הערות|ملاحظ|телефон|имейл|пошта|почта|индекс|обновен|оновлен|актуализ|επικοινωνια|τηλεφων|ενημερωσ|טלפון|איש קשר|דואר|עודכן|هاتف|بريد|اتصال|تحديث',
  ],
  [
    'currency',
    'currency|wahrung|valuta|munt$|devise|monnaie|moneda|moeda|divisa|waluta|mena$|penznem|valuutta|para birimi|doviz|валута|валюта|νομισμα|מטבע|عملة',
  ],
  [
    'costYear',
    'budget year|cost year|price year|year of budget|kostenjahr|budgetjahr|annee du budget|ano do orcamento|ano del presupuesto|anno del budget|rok budzetu',
  ],
  [
    'amount',
    'budget|cost$|costs$|expenses|amount|total funding|investment|expenditure|betrag|kosten|~kosten|~budget|~summe$|aufwand|bedrag|begroting|uitgaven|belopp|kostnad|~kostnad|udgift|belob|omkostning',
    'montant|cout|coste$|costes$|costo|presupuest|importe|inversion|gasto|orcament|custo|investiment|importo|spesa|buget|suma$|costuri|valoare',
    'koszt|budzet|kwota|wartosc|rozpocet|rozpoct|naklad|castka|cena$|koltseg|~koltseg|osszeg|kustannu|~kustannu|budjetti|talousarvio|butce|maliyet|tutar',
    'бюджет|стойност|разход|сума|вартість|кошторис|витрат|стоимост|затрат|расход|сумма|προϋπολογισμ|προυπολογισμ|κοστοσ|δαπαν|ποσο$|תקציב|עלות|סכום|ميزانية|تكلفة|تكاليف|كلفة|مبلغ|موازنة',
  ],
  [
    'funding',
    'fund|financ|finanz|forder|~forderung|subsid|finansier|stotte|donor|sponsor|fondi|fondo|bailleur|финансир|фінансув|грант|donator|finanszir|dofinansowan|dotac|tamogat|rahoit|fon kaynag|finansman|χρηματοδοτ|מימון|מממן|تمويل|ممول',
  ],
  [
    'language',
    'language|sprache$|taal$|sprak$|sprog$|langue|idioma|lengua$|lingua$|limba$|jezyk|jazyk|nyelv|kieli$|dil$|dili$|език|мова$|язык|γλωσσα|שפה$|لغة',
  ],
  [
    'country',
    'countr|geo coverage|geocoverage|geographical coverage|land$|lander|staat$|~mitgliedstaat|~mitgliedsstaat|lande$|pays$|pais$|paises|paese|nazione|tara$|tari$|kraj$|panstwo|zeme$|stat$|orszag|maa$|ulke|държава|страна|країна|країни|государств|χωρα|ארץ|מדינה|מדינות|دولة|بلد$|بلاد|قطر$',
  ],
  [
    'region',
    'region|regio$|nuts|county|provinc|province|bundesland|kreis$|landkreis|lan$|~kommunregion|departement|comunidad|distrito|estado federal|uf$|judet|wojewodztw|powiat|kraj$|okres$|megye|maakunta|bolge|област|oblast|район|περιφερεια|νομοσ|מחוז|אזור|منطقة|محافظة|إقليم|ولاية',
  ],
  [
    'city',
    'city|cities|where|town|municipal|place$|places$|location$|localit|stadt|stadte|~stadt$|gemeinde|ort$|orte$|standort|stad$|steden|gemeente|plaats|kommun|^by$|sted$|ville|villes|commune|lieu|ciudad|municipio|localidad|lugar|cidade|concelho|citta|comune$|comuni$|luogo|oras$|orase|~municipiul|local$|localitate',
    'miast|miejscow|gmin|mesto|obec$|obce$|varos|telepules|helyszin|kaupunki|kunta$|paikkakunta|sehir|il$|ilce|ili$|belde$',
    'град|община|населен|местоположение|місто|міста|громада$|город|муниципалитет|πολη|πολεισ|δημοσ$|עיר$|ערים|יישוב|ישוב|רשות מקומית|مدينة|مدن$|بلدية|موقع$|مكان',
  ],
  [
    'status',
    'status|stage|phase|maturity|stand$|~stand$|fase$|tilstand|etat$|statut|estado$|situac|stato$|stadiu|stare$|stan$|faza|stav$|allapot|statusz|tila$|durum|asama',
    'статус|състояние|стан$|стадія|состояние|стадия|етап|κατασταση|סטטוס|מצב|حالة|وضع$|مرحلة',
  ],
  [
    'from',
    'start|begin|launch|since|from$|anfang|~anfang|~beginn|~start$|aanvang|begonnen|paborjad|borjan|startdato|debut|inicio|inicia$|inizio|avvio|dal$|data de inicio|inceput|inceper|demar|rozpocz|poczat|od$|zacatek|zahaj|kezdet|kezdes|kezdo|alku|alkaa|alkamis|aloitus|baslama|baslangic',
    'начало|старт|почат|розпоч|начала|εναρξη|αρχη$|התחלה|תחילה|תחילת|מתאריך|بدء|بداية|انطلاق',
  ],
  [
    'to',
    'end$|finish|closing|until|complet|ende$|~ende$|abschluss|einde|einddat|slut|~slut|afslut|fin$|fim$|fin de|termine|conclus|termin|fine$|al$|sfarsit|finaliz|incheier|zakoncz|koniec|do$|konec|ukoncen|vege$|befejez|zaro|loppu|paattym|bitis|sona er',
    'край|приключ|завърш|заверш|закінч|кінець|окончан|конец|ληξη|τελοσ|סיום|סוף|انتهاء|نهاية|إنهاء',
  ],
  [
    'targetGroups',
    'target|beneficiar|audience|users|zielgruppe|nutzer|doelgroep|malgrupp|public cible|publics|destinatar|publico|poblacion|destinatari|grup tinta|odbiorc|grupa docelowa|grupy docelowe|cilova skupin|celcsoport|kohderyhm|hedef kitle|hedef grup|yararlan',
    'целев|цільов|бенефіціар|бенефициар|аудитор|ομαδα στοχ|ωφελουμεν|קהל|אוכלוסי|فئة|فئات|مستفيد|مستهدف',
  ],
  [
    'challenges',
    'challenge|herausforder|uitdaging|utmaning|udfordring|defi$|defis$|reto$|retos$|desaf|sfid|provocar|wyzwan|vyzv|kihivas|haaste|zorluk|предизвик|виклик|вызов|προκληση|προκλησεισ|אתגר|تحدي',
  ],
  [
    'goals',
    'sdg|ods$|odd$|agenda 2030|~nachhaltigkeitsziel|nachhaltigkeitsziel|globala mal|verdensmal|duurzame ontwikkeling|cele zrownowazonego|cile udrzitel|fenntarthato fejlod|kestavan kehityksen|surdurulebilir kalkinma|ska$|skh$|hdk$|obiective de dezvoltare durabila|цур$|цср$|цели за устойчиво|цілі сталого|цели устойчивого|σβα$|στοχοι βιωσιμ|στοχοσ βιωσιμ|יעדי קיימות|יעדים|יעדי פיתוח|أهداف التنمية',
  ],
  [
    'problem',
    'problem|probleem|need$|needs$|context|bedarf|behoefte|behov|besoin|necesid|necessidad|contexto|bisogn|nevoi|potrzeb|potreb|szukseglet|tarve|ongelm|ihtiyac|sorun',
    'проблем|нужд|потреб|προβλημα|αναγκη|αναγκεσ|בעיה|צורך|مشكلة|مشكل$|احتياج',
  ],
  [
    'aims',
    'aim|objectiv|objetiv|obiettiv|obiectiv|goal|ziel|~ziele$|doel|syfte|mal$|formal|objectif|meta$|metas$|cel$|cele$|cil$|cile$|celok|celja|tavoite|amac|hedef',
    'цел$|цели$|цель$|цілі$|мета$|στοχ|σκοπ|מטר|هدف|أهداف|غاية',
  ],
  [
    'lessons',
    'lesson|learn|erkenntnis|lehren|geleerd|lardom|laring|lecon|leccion|licoes|aprendiz|lezion|lectii|wnioski|poucen|tanulsag|oppi|cikarilan ders|dersler|поуки|урок|διδαγμα|διδαγματα|לקח|دروس',
  ],
  [
    'outcome',
    'result|outcome|impact|output|indicator|effect$|effects$|ergebnis|wirkung|indikator|resultat|effekt|virkning|uitkomst|resultado|impacto|indicador|risultat|esit|impatt|indicatore|rezultat|wynik|efekt|wskaznik|vysledek|vysledky|dopad|eredmeny|hatas$|tulos|vaikutus|sonuc|cikti|etki',
    'результат|ефект|эффект|вплив|влияние|показател|показник|индикатор|індикатор|αποτελεσμα|δεικτ|תוצא|מדד|نتائج|نتيجة|أثر$|مؤشر',
  ],
  [
    'programs',
    'program|programm|~programm|call$|initiative of|programma|~programma|programme|programme cadre|convocatoria|edital|progetto quadro|programul|ohjelma|palyazat|cagri|програма|программа|προγραμμα|תוכנית|תכנית|برنامج',
  ],
  [
    'organisation',
    'organi|org$|institution|stakeholder|partner|lead$|promot|responsib|implementing|implemented by|body$|actor|trager|~trager$|einrichtung|verantwort|beteiligte|instelling|uitvoerder|ansvarig|aktor|utforare',
    'porteur|structure|organisme|partenaire|chef de file|entidad|socio$|socios$|responsab|entidade|parceir|ente$|enti$|soggett|organismo|organizat|partener|realizator|wykonawc|podmiot|instytucj|lider$|nositel|szervezet|megvalosit|organisaatio|toteuttaj|kumppan|kurum|kurulus|orgut|ortak|yurutuc|yuklenici|uygulayici',
    'организац|институц|изпълнител|партньор|участни|організац|установ|партнер|виконав|исполнител|учрежден|φορεασ|φορεισ|οργανισμ|εταιρο|גוף|ארגון|מוסד|מפעיל|שותפ|جهة|منظمة|مؤسسة|شريك|شركاء|هيئة',
  ],
  [
    'url',
    'url|web|link|site$|website|homepage|source$|seite$|internetseite|sida$|hjemmeside|lank$|lien|sitio|enlace|sitio|sito|strona|adres www|odkaz|honlap|sivusto|linkki|baglanti|сайт|връзка|адрес|посилан|ссылк|ιστοσελιδα|ιστοτοπ|συνδεσμο|אתר|קישור|رابط|موقع إلكتروني|الموقع الإلكتروني',
  ],
  [
    'methods',
    'method|technolog|tool|tools|approach|instrument|process|application type|type$|methode|werkzeug|ansatz|verfahren|metod|vaerktoj|werkwijze|aanpak|outil|demarche|metodo|tecnolog|herramient|enfoque|ferrament|abordag|strument|tipo$|metoda|narzedz|nastroj|modszer|eszkoz|menetelm|yontem|arac$|araclar',
    'метод|технолог|инструмент|інструмент|подход|підхід|μεθοδ|εργαλει|שיטה|שיטות|כלים|طريقة|منهج|أدوات',
  ],
  [
    'themes',
    'theme|topic|categor|sector|field|area|policy|cofog|subject|domain|keyword|tag$|tags$|thema|themen|bereich|~bereich|kategorie|~feld$|schlagwort|schlagworter|onderwerp|beleid|amne|omrade|emne|thematique|domaine|mots cle|tema$|temas$|temi$|ambito|area|palabras clave|palavras chave|settore|parole chiave|domeni|tematic',
    'obszar|dziedzin|temat|temakor|kategori|oblast|tema$|temat|tematik|klicova slov|terulet|kategoria|kulcsszav|aihe|teema|ala$|avainsan|konu|alan$|alani$|kategori|anahtar kelime',
    'тема|теми|темы|теми$|област на|категори|категорі|сфера|напрям|направлен|галузь|отрасл|ключови думи|ключові слова|ключевые слова|θεμα|τομεασ|τομεισ|κατηγορι|λεξεισ κλειδια|נושא|תחום|תחומ|קטגורי|מילות מפתח|مجال|مجالات|موضوع|قطاع|تصنيف|فئة',
  ],
  [
    'name',
    'name$|title|called$|titel|naam$|namn$|navn$|~name$|~titel$|~namn$|~navn$|~naam$|bezeichnung|benamning|titre|intitule|nom$|titulo|nombre|nome$|titolo|denominaz|nume$|titlu|denumire|nazwa|tytul|nazev|naziv|jmeno|megnevez|nev$|neve$|cim$|cime$|nimi$|~nimi$|otsikko|nimike|ad$|adi$|baslik|isim$|ismi$',
    'заглавие|име$|наименован|назва|заголов|найменуван|название|имя$|τιτλοσ|ονομα|ονομασια|שם$|שם ה|כותרת|اسم|عنوان|تسمية',
    '^case$|^practice$|^good practice$|^project$|^initiative$|^projekt$|^praxis$|^projet$|^proyecto$|^projeto$|^progetto$|^practica$|^pratica$|^buona pratica$|^proiect$|^praktyka$|^praxe$|^gyakorlat$|^hanke$|^proje$|^uygulama$|^проект$|^практика$|^проєкт$|^πρακτικη$|^εργο$|^פרויקט$|^مشروع$|^مبادرة$',
  ],
  [
    'summary',
    'descri|summary|abstract|overview|about$|what it does|what we do|what is it|beschreib|~beschreibung|zusammenfass|kurzbeschreib|inhalt$|omschrijv|beschrijv|samenvatting|beskriv|~beskrivning|~beskrivelse|sammanfatt|resume|descriptif|resumen|resumo|sintesi|sommario|rezumat|descriere',
    'opis|streszcz|popis|shrnut|anotac|leiras|~leiras|osszefoglal|kuvaus|~kuvaus|tiivistelma|yhteenveto|ozet|aciklama|tanim',
    'описание|резюме|опис|короткий зміст|анотац|аннотац|содержан|περιγραφ|περιληψ|תיאור|תקציר|وصف|ملخص|نبذة',
  ],
  [
    'key',
    'id$|key$|code$|ref$|reference|uid$|uuid$|record$|nr$|no$|num$|number$|kennung|kennziffer|aktenzeichen|nummer|~nummer$|referentie|lopnummer|identifi|numero|n$|codigo|codice|identifica|cod$|kod$|lp$|cislo|sorszam|azonosito|tunnus|numero$|sira no|sira$',
    'код$|номер|ідентифікатор|идентификатор|шифр|κωδικ|αα$|αριθμοσ|מזהה|קוד|מספר|מס$|رقم|رمز|معرف|تسلسل',
  ],
];

/** Words for kinds of things, and for those who carry things out: together they head a column of sectors. */
export const KIND_STEMS =
  'type|tipo|kind|class|categor|legal form|art$|~art$|~typ$|~soort$|rechtsform|soort|typ$|statut juridique|forma juridica|rodzaj|druh|tip$|tipi$|tipus|tyyppi|tur$|turu$|вид$|тип$|форма|κατηγορια|ειδοσ|τυποσ|סוג|نوع|تصنيف';
/** Parts of what a column of objects holds. */
export const YEAR_STEMS =
  'year|jahr|jaar|ar$|annee|ano$|anno$|an$|rok$|ev$|vuosi|yil|година|рік$|год$|ετοσ|שנה|سنة|عام$';
/** Heads that say no more than that a day stands there. */
export const DATE_STEMS =
  '^date$|^dates$|^day$|^year$|^datum$|^jahr$|^jaar$|^ar$|^annee$|^fecha$|^ano$|^data$|^anno$|^rok$|^datum konani$|^paiva$|^pvm$|^tarih$|^yil$|^дата$|^година$|^рік$|^год$|^ημερομηνια$|^ετοσ$|^תאריך$|^שנה$|^تاريخ$|^سنة$';
export const VALUE_STEMS =
  'value|number|quantity|amount|wert$|anzahl|waarde|varde|vaerdi|valeur|valor|cantidad|quantidade|valore|quantita|valoare|wartosc|liczba|hodnota|pocet|ertek|arvo|deger|miktar|sayi|стойност|брой|значення|кількість|значение|количество|τιμη|αξια|ערך|כמות|قيمة|عدد|كمية';
export const UNIT_STEMS =
  'unit$|units$|einheit|eenheid|enhet|enhed|unite|unidad|unidade|unita|unitate|jednostka|jednotka|egyseg|yksikko|birim|единица|мярка|одиниц|единиц|μοναδα|יחידה|وحدة';
/** Sums per piece, and sums in all. */
export const UNIT_PRICE_STEMS =
  'unit$|per$|each$|hourly|pro$|je$|stuck|stuks|unitair|unitari|jednostkow|jednotkov|egysegar|yksikkohin|birim$|за едини|за одиниц|единичн';
export const TOTAL_STEMS =
  'total|overall|sum$|gesamt|~gesamt|totaal|summe|globale|complessiv|lacznie|calkowit|celkov|osszes|kokonais|toplam|общ|загальн|всього|итог|συνολ|סך|סהכ|إجمالي|مجموع|كلي';
/** Sums in thousands or millions. */
export const SCALE_STEMS =
  '000$|1000$|thousand|thous|ths$|million|mio$|mln$|mn$|mil$|tsd$|tausend|keur$|meur$|teur$|duizend|tusen|millier|kilo eur|miles$|millones|milhares|milhoes|migliaia|milion|mii$|tys$|tis$|tisic|ezer$|tuhat|milj|bin$|milyon|хил$|хиляд|млн|мільйон|миллион|тис$|тисяч|тыс|χιλ|εκατ|אלפי|אלף|מיליון|ألف|آلاف|مليون';
/** Those who lead, and those who take part. */
export const LEAD_STEMS =
  'lead|coordinat|promot|responsib|implement|federfuhr|trager|~trager$|verantwort|ausfuhr|uitvoerder|trekker|ansvarig|utforar|chef de file|porteur|pilote|responsab|ejecut|lider|capofila|soggetto|promotor|attuator|coordonat|realizator|wykonaw|nositel|megvalosit|vezeto|toteuttaj|vastuu|yurutuc|yuklenici|uygulayici|изпълнит|водещ|отговорн|виконав|відповідальн|исполнит|ответствен|υλοποιησ|υπευθυν|επικεφαλησ|מפעיל|מוביל|אחראי|منفذ|مسؤول|قائد';
