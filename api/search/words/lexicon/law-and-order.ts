/** Law, offices, politics, danger and those who keep order: see `lexicon.ts` beside this folder. */
export const LAW_AND_ORDER = `
law, statutory, act |  | законов, нормативен | סטטוטורי
regulation, norm, norms, ordinance | norma, norme, ordinanza, ordinanze | норма, норми, уредба | נורמה, נורמות, חוק עזר
directive, decree | direttiva, direttive | директива, директиви | דירקטיבה, הנחיה, צווים
amendment, amendments | emendamento, emendamenti, modifica di legge | поправка в закон, изменение на закона | תיקון לחוק, תיקוני חקיקה
comply, compliance, adhere | rispettare le regole, ottemperare, osservanza | спазвам, спазване, съобразяване | עמידה, עמידה בתקנות
provisions, provision | disposizioni, disposizione di legge | разпоредба, разпоредби | הוראות חוק
ban, prohibited, forbidden | vietato, interdizione | забранявам |
allow, permitted, authorised | ammesso | позволен, допустим, разрешавам | מותר, הרשאה
impose, imposed | imporre, imposizione | налагам, налагане, наложен | הטלה, כפייה, מטיל
deny, refuse, withhold | negare, rifiuti di servizio | отказвам, отричам | הכחשה
revoke, rescind, irrevocable | revocare, revoca, revoche, irrevocabile, rescindere | отменям, оттегляне, неотменим | בלתי חוזר
valid, validity, expired | scaduto, scaduti, vigente | валиден, валидност, изтекъл | תקף, תוקף, פג תוקף, תקפות
accreditation, accredited | accreditamento, accreditato, accreditare | акредитация, акредитиран, акредитиране | אקרדיטציה, מוסמך
accept, accepted, acceptance |  | приемам, приет | מקובל
submit, submitted, submission | inoltrare, inoltro | подавам, подаване, внасям, внасяне | הגשה, הגשת, מגיש
issue, issuance, issuer | rilasciare, rilascio, emettere, emissione di documenti, emittente | издавам, издаване, издател, издаден | הנפקה, הנפקת, מנפיק
entrust, entrusted, custodian |  | поверявам, поверен, пазител, съхранител | הפקדה, נאמן, משמורן
holder, holders | detentore, detentori, intestatario, titolare | притежател, притежатели, титуляр | מחזיק, מחזיקים
property, possession, ownership | possesso, patrimonio, titolarità | владение, притежание, имущество | רכוש
asset, assets, goods confiscated | beni confiscati, bene confiscato, beni, sequestro, sequestrato, confisca | конфискувано имущество, конфискация, отнето имущество, запор | חילוט, תפיסה
premises, building rooms | vani, stabili comunali | помещение, помещения | שטח, חדרים, מתחם
notary, deed, deeds | atto notarile, atti |  | שטר קניין
contract, clause, binding | vincolante, vincoli, contrattuale | обвързващ, договорен |
party, parties, counterpart | parte contraente, controparte, contraenti | страна по договор, контрагент, насрещна страна | צד, צדדים, צד להסכם
conflict, dispute, conciliation | conciliazione |  | פישור
claimants, claimant, plaintiff | ricorrente, ricorrenti, attore in causa | ищец, ищци, жалбоподател | עותר, עותרים
hearing, proceedings |  | производство, процес |
precedent, precedents, case law | sentenze precedenti, precedente giudiziario | прецедент, прецеденти | תקדים, תקדימים
prosecute, penal, criminal law | diritto penale, perseguire | наказателен, наказателно право, наказателно преследване | העמדה לדין, דין פלילי, תביעה פלילית
civil law, civil case | causa civile, cause civili | гражданско дело, граждански дела | משפט אזרחי, תביעה אזרחית
offence, offense, offenses, crime | delitto, delitti | деяние |
offender, criminals, perpetrator | reo, colpevole |  |
guilt, guilty, innocent | colpa, innocente, innocenti, colpevolezza | виновен, невинен | אשמה, אשם, חף מפשע
arrest, seized, custody | arrestare, arresto, arresti, custodia cautelare | арестувам, задържане, арестувани, задържан | מעצר, מעצרים, עצור, עצורים
warrant, warrants, search warrant | mandato di arresto, perquisizione, mandato di perquisizione | заповед за арест, обиск, заповед за обиск | צו מעצר, צו חיפוש
investigation, detective, policeman | inchiesta | разследвам, следовател, детектив, следствие | בלש
witness, testimony | deposizione | показания | עד, עדות, עדויות
clue, evidence, traces | indizio, indizi, prove, impronta |  |
surveillance, watch | tener d'occhio | охранители, стража |
violence, beating, brawl | percosse, botte, rissa, risse | побой, побоища, бой, сбивания | מכות, קטטה, תגרה
domestic abuse, abused women, femicide | maltrattamento, maltrattamenti | малтретирани жени |
rape, sexual assault |  | блудство | פגיעה מינית, עבירות מין
pornographic, prostitution | pornografia, pornografico, prostitute | порнография, порнографски | פורנוגרפיה
kidnapping, missing child | sequestro di persona | отвличане, отвлечен | חטיפה, חטופים
terrorist, attack, terrorism | attentato, attentati, strage | атентат, атентати, терорист, терористи | פיגוע, פיגועים, מחבל, מחבלים
military, army, soldiers, war | soldato, soldati, bellico | войник, войници | חייל, חיילים
veterans, civilians, armed | veterano, civili, armato, armati | ветеран, ветерани, цивилни, въоръжен | משוחררים, חיילים משוחררים, חמוש
peace, reconciliation | pacifico | мирен |
hate, hostility, conflict in society | ostilità, intolleranza | враждебност, нетърпимост | שנאה, עוינות, חוסר סובלנות
discriminatory, discrimination, unfair | discriminatorio, ingiusto, ingiustizia | дискриминационен, несправедлив, неравно третиране | מפלה, הפליה, אי צדק
racism, racist | razzista | расистки |
disaster, catastrophe | calamità |  | קטסטרופה
incident, incidents, accident | sinistro stradale, episodi | инцидент, инциденти | תקרית
evacuate, shelter |  | евакуирам, укритие | מחסה
rescue, survivors, survival | salvataggio, salvare, sopravvivenza, sopravvissuti | спасявам, оцелели, оцеляване, спасителен | הישרדות
alarm, siren |  | тревога |
safety, safely, safer | incolumità |  | בבטחה, בטיחותי
civil protection, volunteers in emergencies | volontari di protezione civile | доброволни отряди | פיקוד העורף, מתנדבי חירום
secure facility, detention centre | centro di detenzione, istituto penitenziario | център за задържане, арестен дом | מתקן כליאה, מעצר
reintegration of prisoners, ex-prisoners | reinserimento, reinserimento dei detenuti, ex detenuti | ресоциализация, бивши затворници, реинтеграция | אסירים משוחררים
probation, alternative sanctions | messa alla prova, pene alternative, lavori di pubblica utilità | алтернативни наказания, условна присъда | שירות מבחן, עבודות שירות, עונש חלופי
deportation, readmission, expulsion | respingimento | експулсиране, реадмисия | הרחקה, השבה
smugglers, human smuggling | scafisti, traffico di migranti | трафиканти, каналджии, контрабандисти | הברחת אנשים, הברחת גבול
border control, customs declaration | dichiarazione doganale | митническа декларация | ביקורת דרכים, הצהרת מכס
visa, residence, stay | soggiorno, permanenza | престой, пребиваване | ויזה, שהייה
citizenship, nationality, naturalisation | ius soli | националност, поданство | נתינות
native, ethnic, origin | nativo, autoctono, autoctoni, origine, origini, etnia | местен жител, етнос, коренен | יליד, ילידי, מוצא
government, governmental, state | statale | правителствен | ממלכתי
ministry, ministerial, minister | ministeriale | министерски | שרה
president, governor, prefecture | presidente, prefettura, prefetto, presidenza | президент, председател, губернатор, областна управа, областен управител | נשיא, מושל, יושב ראש
politics, political, politician |  | политически | פוליטי
party, political parties | partito, partiti, partitico | партия, партии, партиен | מפלגה, מפלגות
opposition, majority, minority | maggioranza | мнозинство, опозиция | רוב, אופוזיציה
campaign, candidates, election campaign | campagna elettorale | предизборна кампания, кандидатура, предизборен | מערכת בחירות, תעמולה, קמפיין בחירות
voters, cast a ballot | scheda, schede, votante, votanti | избирателен, гласоподавател | מצביע, מצביעים
voter registration, electoral roll | liste elettorali, registro elettorale, tessera elettorale | избирателен списък, избирателни списъци | פנקס הבוחרים, ספר הבוחרים
absentee voting, vote by mail, voting abroad | voto per corrispondenza, voto all'estero, voto a distanza | гласуване по пощата, гласуване в чужбина, дистанционно гласуване | הצבעה בדואר, הצבעה מחו״ל, הצבעה מרחוק
tallying, counting of votes | scrutinio, spoglio, spoglio delle schede | преброяване на гласовете, преброяване на бюлетини | ספירת קולות, מניין קולות
plebiscites, referendum, referenda | consultazione popolare, consultazioni popolari | допитване до народа |
petition, signatures | raccolta firme, raccolta di firme |  |
deliberation, citizens' jury | giuria civica | гражданско жури | דמוקרטיה דליברטיבית, היוועצות
session, assembly, plenary | assemblea, assemblee, plenaria, seduta plenaria | пленарно заседание, пленарен | מליאה
municipality, municipal |  |  | מוניציפלי
office, public body | ente pubblico, enti pubblici | учреждение, учреждения, ведомство, ведомства | גוף ציבורי
administration, public administration | amministrazione, amministrazioni | администрация, администрации | מנהל, מינהל
spokesperson, press office | portavoce, ufficio stampa, addetto stampa | говорител, пресцентър, пресслужба | דובר, דוברות
town twinning, sister city | città gemella |  |
smart regulation, red tape cutting | sburocratizzazione, tagliare la burocrazia, lungaggini, scartoffie | намаляване на административната тежест, бумащина, тромава администрация | סחבת, צמצום בירוקרטיה, הפחתת נטל
accountability, transparent | rendicontazione, rendiconto, rendere conto | прозрачен | שקוף, דין וחשבון
misconduct, malpractice, abuse of office | abuso d'ufficio, peculato | злоупотреба с власт, присвояване | ניצול לרעה, מעילה, מעילות
conflict of interest, nepotism | nepotismo, clientelismo | шуробаджанащина, връзкарство | נפוטיזם, מינויים פוליטיים, קשרים
state secrets, classified documents | documenti riservati, segreto di stato | класифицирана информация, държавна тайна | מסמכים מסווגים, סוד מדינה
freedom of information, access request | accesso civico, diritto di accesso, foia | достъп до обществена информация | עיון במסמכים, גישה למידע
privacy rights, personal data protection | riservatezza dei dati, gdpr | защита на личните данни, неприкосновеност | נתונים אישיים
legitimate, legitimacy | legittimo, legittimità | легитимен, легитимност | לגיטימי, לגיטימיות
rights, right |  |  | זכות
duty, obligations |  |  | מחויבויות
liability, damages compensation | responsabilità civile | обезщетение за вреди | נזיקין
paternity, guardianship, family law | paternità, diritto di famiglia, affidamento dei figli | бащинство, семейно право, родителски права | אבהות, דיני משפחה
divorce, separation, maintenance payments | separazione dei coniugi | разделени родители | פרידה
marry, marriage, civil union | sposarsi, unione civile, unioni civili, coniugi, coniuge | сключване на брак, граждански брак, съпрузи | להתחתן, ברית זוגיות, בני זוג
`;
