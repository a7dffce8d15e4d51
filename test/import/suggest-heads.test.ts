import { describe, expect, test } from 'vitest';
import { rolesNamed, saysKey, saysLead, saysScale, wholeness } from '../../seed/imports/suggest/header-words.ts';
import { languageNamed } from '../../seed/imports/suggest/language-names.ts';

const ROLES =
  'key name summary problem status from to amount organisation targetGroups themes goals city country url language'.split(
    ' ',
  );

test.each([
  'ID|Project title|Short description|Problem addressed|Project status|Start date|End date|Total cost|Lead organisation|Target group|Topic|SDGs|Town|Country|Website|Language',
  'Kennnummer|Projekttitel|Kurzbeschreibung|Problemstellung|Projektstand|Projektbeginn|Projektende|Gesamtkosten|Projektträger|Zielgruppe|Themenfeld|Nachhaltigkeitsziele|Stadt|Land|Webseite|Sprache',
  'N°|Titre du projet|Résumé|Problème|État|Date de début|Date de fin|Coût total|Porteur du projet|Public cible|Thématique|ODD|Commune|Pays|Lien|Langue',
  'Código|Nombre de la práctica|Descripción|Problema|Estado|Fecha de inicio|Fecha de fin|Presupuesto total|Entidad responsable|Población destinataria|Temas|ODS|Municipio|País|Enlace|Idioma',
  'Código|Título da prática|Resumo|Necessidade|Situação|Data de início|Data de fim|Orçamento|Entidade promotora|Público-alvo|Tema|ODS|Cidade|País|Sítio web|Idioma',
  'Codice|Titolo del progetto|Descrizione|Bisogno|Stato|Data di inizio|Data di fine|Costo totale|Ente promotore|Destinatari|Ambito|Obiettivi SDG|Comune|Paese|Sito|Lingua',
  'Lp.|Nazwa projektu|Opis|Problem|Stan realizacji|Data rozpoczęcia|Data zakończenia|Koszt całkowity|Realizator|Odbiorcy|Temat|Cele zrównoważonego rozwoju|Miasto|Kraj|Strona|Język',
  'Číslo|Název projektu|Popis|Problém|Stav|Zahájení|Ukončení|Náklady|Nositel projektu|Cílová skupina|Téma|Cíle udržitelného rozvoje|Město|Země|Odkaz|Jazyk',
  'Azonosító|Projekt neve|Leírás|Probléma|Állapot|Kezdés|Befejezés|Költség|Megvalósító szervezet|Célcsoport|Témakör|Fenntartható fejlődési célok|Település|Ország|Honlap|Nyelv',
  'Nr. crt.|Denumirea proiectului|Descriere|Problema|Stadiu|Data începerii|Data finalizării|Buget|Organizația responsabilă|Grup țintă|Domeniu|ODD|Localitate|Țara|Link|Limba',
  'Код|Име на проекта|Описание|Проблем|Състояние|Начало|Край|Бюджет|Изпълнител|Целева група|Тема|ЦУР|Град|Държава|Сайт|Език',
  '№|Назва проєкту|Короткий опис|Проблема|Стан|Дата початку|Дата завершення|Вартість|Виконавець|Цільова група|Напрям|ЦСР|Місто|Країна|Посилання|Мова',
  '№|Название проекта|Описание|Проблема|Статус|Дата начала|Дата окончания|Стоимость|Исполнитель|Целевая аудитория|Направление|ЦУР|Город|Страна|Ссылка|Язык',
  'Sıra No|Proje Adı|Özet|Sorun|Durum|Başlangıç tarihi|Bitiş tarihi|Maliyet|Yürütücü kurum|Hedef kitle|Konu|SKA|Şehir|Ülke|Bağlantı|Dil',
  'Κωδικός|Τίτλος έργου|Περιγραφή|Πρόβλημα|Κατάσταση|Έναρξη|Λήξη|Κόστος|Φορέας υλοποίησης|Ομάδα στόχος|Θέμα|Στόχοι βιώσιμης ανάπτυξης|Πόλη|Χώρα|Ιστοσελίδα|Γλώσσα',
  'מזהה|שם הפרויקט|תיאור|בעיה|סטטוס|תאריך התחלה|תאריך סיום|תקציב|גוף מבצע|קהל יעד|נושא|יעדי פיתוח בר קיימא|עיר|מדינה|אתר|שפה',
  'الرقم|اسم المشروع|الوصف|المشكلة|الحالة|تاريخ البداية|تاريخ النهاية|الميزانية|الجهة المنفذة|الفئة المستهدفة|المجال|أهداف التنمية المستدامة|المدينة|البلد|الرابط|اللغة',
  'Nummer|Projectnaam|Omschrijving|Probleem|Status|Begindatum|Einddatum|Kosten|Uitvoerder|Doelgroep|Onderwerp|Duurzame ontwikkelingsdoelen|Gemeente|Land|Website|Taal',
  'Nr|Projektnamn|Beskrivning|Problem|Status|Startdatum|Slutdatum|Kostnad|Ansvarig organisation|Målgrupp|Ämne|Globala målen|Kommun|Land|Länk|Språk',
  'Nr.|Projektnavn|Beskrivelse|Problem|Status|Startdato|Slutdato|Omkostninger|Ansvarlig organisation|Målgruppe|Emne|Verdensmål|Kommune|Land|Hjemmeside|Sprog',
  'Tunnus|Hankkeen nimi|Kuvaus|Ongelma|Tila|Alkamispäivä|Päättymispäivä|Kustannukset|Toteuttaja|Kohderyhmä|Aihe|Kestävän kehityksen tavoitteet|Kaupunki|Maa|Linkki|Kieli',
])('heads of columns are understood: %s', (heads) => {
  expect(heads.split('|').map((head) => rolesNamed(head)?.[0])).toEqual(ROLES);
});

describe('A head that says something else beside it', () => {
  test.each([
    'Contact person',
    'E-Mail',
    'Дата оновлення',
    'Ansprechpartner',
    'Internal notes',
    'Your name',
    'Timestamp',
    'author.name',
    'Code postal',
  ])('%s is read by no mapping', (head) => {
    expect(rolesNamed(head)).toBeNull();
  });

  test.each(['Org ID', 'Partner code', 'Country code', 'Theme ID'])('%s is no key of the record', (head) => {
    expect(saysKey(head)).toBe(false);
    expect(rolesNamed(head)).not.toContain('organisation');
  });

  test('an authority is no author', () => {
    expect(rolesNamed('Municipal authority')).toContain('city');
    expect(rolesNamed('Autorità locale')).not.toBeNull();
  });

  test('a part of a thing is that thing’s', () => {
    expect(rolesNamed('results.value')).toEqual(['outcomeValue']);
    expect(rolesNamed('parceiros.tipo')).toEqual(['sector']);
    expect(rolesNamed('partners.name')).toEqual(['organisation']);
    expect(rolesNamed('investimento.valor')).toEqual(['amount']);
    expect(rolesNamed('Start.date')).toEqual(['from']);
    expect(rolesNamed('Nr. of the project')?.[0]).toBe('key');
  });

  test('sums are of the whole, of a piece, or in thousands', () => {
    expect(['Total cost (£)', 'Cost', 'Unit cost', 'Kosten pro Einheit'].map(wholeness)).toEqual([1, 0, -1, -1]);
    expect(['Budget (k€)', 'Бюджет, тис. грн', 'Kosten in Mio. EUR', 'Budget (€)'].map(saysScale)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('only who leads is said to', () => {
    expect(['Lead partner', 'الجهة المنفذة', 'Yüklenici Kurum', 'Partner', 'Ortaklar'].map(saysLead)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

test.each([
  ['português', 'pt'],
  ['galego', 'gl'],
  ['עברית', 'he'],
  ['عربي', 'ar'],
  ['Deutsch', 'de'],
  ['italiano', 'it'],
  ['українська', 'uk'],
  ['pt-BR', 'pt'],
  ['garden', null],
  ['xx', null],
])('the language %s is %s', (written, tag) => {
  expect(languageNamed(written)).toBe(tag);
});
