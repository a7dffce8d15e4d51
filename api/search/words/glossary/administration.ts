/** Words of administration and law: see `glossary.ts` beside this folder. */
export const ADMINISTRATION = `
public administration, civil service, public sector | pubblica amministrazione, settore pubblico | публична администрация, държавна администрация, публичен сектор | מנהל ציבורי, מגזר ציבורי
government | governo | правителство | ממשלה
ministry | ministero | министерство | משרד ממשלתי, מיניסטריון
minister | ministro | министър | שר
agency | agenzia | агенция | סוכנות
authority | autorità | орган, власт | רשות
local authority, local government, local council | ente locale, amministrazione locale, governo locale | местна власт, местно самоуправление | רשות מקומית, שלטון מקומי
council, councillor | consiglio comunale, consigliere | общински съвет, съветник | מועצה
mayor | sindaco | кмет | ראש עיר, ראש העיר
state | stato | държава | מדינה
region, regional | regione, regionale | регион, област, регионален | אזור, אזורי, מחוז
district, neighbourhood | quartiere, circoscrizione, rione | район, квартал | רובע, שכונה
city, town, urban | città, urbano | град, градски | עיר, עירוני
village, rural | villaggio, rurale | село, селски район | כפר, כפרי
public service | servizio pubblico | публична услуга, обществена услуга | שירות ציבורי, שירותים ציבוריים
service | servizio | услуга | שירות
one-stop shop, help desk, counter | sportello unico, sportello | обслужване на едно гише, гише | תחנה אחת, דלפק
red tape, bureaucracy, administrative burden, simplification | burocrazia, semplificazione | бюрокрация, административна тежест | בירוקרטיה, נטל בירוקרטי
application, request | domanda, istanza, richiesta | заявление, искане, молба | בקשה
procedure | procedura, procedimento | процедура | הליך, נוהל
document, record | documento, atto | документ, акт | מסמך
archive | archivio | архив | ארכיון
register, registry | registro, anagrafe | регистър | מרשם, רישום
civil registry, population register | anagrafe, stato civile, registro della popolazione | гражданска регистрация, регистър на населението | מרשם אוכלוסין, רישום אוכלוסין
business register, company register | registro delle imprese, registro imprese | търговски регистър, фирмен регистър | רשם החברות, מרשם חברות
land register, land registry, cadastre, title deeds | catasto, registro fondiario, registro immobiliare | кадастър, имотен регистър, поземлен регистър | טאבו, רישום מקרקעין, מרשם מקרקעין
notary, notarisation | notaio, notarile, notarizzazione | нотариус, нотариален | נוטריון
signature, electronic signature | firma digitale | подпис, електронен подпис | חתימה, חתימה דיגיטלית
legislation, statute | legislazione, normativa | законодателство, нормативен акт | חקיקה
regulation | regolamento, regolamentazione | регламент, наредба, регулация | תקנה, תקנות, רגולציה
parliament, parliamentary | parlamento, parlamentare | парламент, народно събрание | פרלמנט, כנסת
constitution | costituzione | конституция | חוקה
rights | diritti | права | זכויות
human rights | diritti umani | човешки права, права на човека | זכויות אדם
copyright, intellectual property | diritto d'autore, diritti d'autore, proprietà intellettuale | авторско право, авторски права, интелектуална собственост | זכויות יוצרים, קניין רוחני
trademark, trade mark, counterfeit | marchio registrato, marchi registrati, contraffazione | търговска марка, фалшификат | סימן מסחרי, סימני מסחר, זיוף
patent | brevetto | патент | פטנט
court, tribunal, judiciary, judicial | tribunale, corte, giudiziario | съд, съдебен, съдилище | בית משפט, בתי משפט, בית דין
judge | giudice, magistrato | съдия | שופט
case law, court decision, ruling, judgment | giurisprudenza, sentenza | съдебна практика, съдебно решение | פסיקה, פסק דין, פסקי דין
lawyer, attorney, legal aid | avvocato, assistenza legale | адвокат, правна помощ | עורך דין, עורכי דין, סיוע משפטי
prosecutor | pubblico ministero, procura della repubblica | прокурор, прокуратура | פרקליטות, תובע
prison, jail, inmate, detention | carcere, prigione, detenuto | затвор, затворник, арест | כלא, בית כלא, בית סוהר, בתי כלא, אסיר
probation, rehabilitation of offenders, recidivism | recidiva, libertà vigilata | рецидив, пробация | מבחן, שיקום אסירים
contract, smart contract | contratto | договор | חוזה
dispute, mediation, arbitration | controversia, mediazione, arbitrato | спор, медиация, арбитраж | סכסוך, גישור, בוררות
complaint, grievance, ombudsman | reclamo, lamentela, difensore civico | жалба, оплакване, омбудсман | תלונה, נציב תלונות
inspection, inspector, enforcement | ispezione, ispettore, vigilanza | инспекция, инспектор, проверка | פיקוח, אכיפה, מפקח
audit, auditing, control | revisione contabile, controllo | одит, ревизия, контрол | ביקורת, בקרה
fine, penalty, sanction | sanzione, ammenda | глоба, санкция | קנס, עיצום
compliance | conformità | съответствие | ציות
transparency, accountability, openness | trasparenza, apertura | прозрачност, отчетност, отвореност | שקיפות, אחריותיות, פתיחות
freedom of information, access to information | accesso alle informazioni, accesso agli atti | достъп до информация | חופש המידע
public procurement, procurement, tender, tendering, bidding | appalto, appalti pubblici, gara d'appalto, bando di gara | обществена поръчка, обществени поръчки, търг | רכש, רכש ציבורי, מכרז, מכרזים
supplier, vendor, contractor | fornitore, appaltatore | доставчик, изпълнител | ספק, קבלן
invoice, invoicing, e-invoicing | fattura, fatturazione elettronica | фактура, фактуриране | חשבונית
subsidy, grant, aid, benefit | sussidio, sovvenzione | субсидия, помощ, безвъзмездно финансиране | סובסידיה, מענק, קצבה
auction | asta | търг, аукцион | מכירה פומבית
human resources, staff, personnel, employee, civil servant | risorse umane, personale, dipendente, impiegato, funzionario | човешки ресурси, персонал, служител | משאבי אנוש, עובד, כוח אדם
recruitment, hiring, job interview | assunzione, reclutamento, selezione del personale, colloquio | подбор на персонал, набиране, интервю за работа | גיוס עובדים, ראיון עבודה
training, vocational training | formazione, formazione professionale | обучение, професионално обучение | הכשרה, הדרכה
decision, decision making, decision support | decisione, decisionale, processo decisionale | решение, вземане на решения | החלטה, קבלת החלטות
policy | politica, politiche | политика | מדיניות
strategy, strategic | strategia, strategico | стратегия, стратегически | אסטרטגיה, אסטרטגי
plan, planning | piano, pianificazione | план, планиране | תכנון, תוכנית, תכנית
action plan | piano d'azione, piano di azione | план за действие | תוכנית פעולה, תכנית פעולה
project | progetto | проект | פרויקט, מיזם
programme, program | programma | програма | תוכנית
governance | governance | управление | ממשל
management | gestione | управление, мениджмънт | ניהול
monitoring, surveillance | monitoraggio, sorveglianza | мониторинг, наблюдение | ניטור, מעקב
evaluation, assessment | valutazione | оценка, оценяване | הערכה
indicator, benchmark, index | indicatore, indice | показател, индикатор, индекс | מדד, מדדים, אינדיקטור
quality | qualità | качество | איכות
cooperation, collaboration, partnership | cooperazione, collaborazione, partenariato | сътрудничество, партньорство | שיתוף פעולה, שותפות
stakeholder, interested parties | portatori di interesse, parti interessate | заинтересовани страни, заинтересована страна | בעלי עניין, בעל עניין
working group | gruppo di lavoro | работна група | קבוצת עבודה
innovation, innovative | innovazione, innovativo | иновация, иновативен | חדשנות, חדשני
`;
