/** Homes, streets, traffic and what citizens ask a town hall for: see `lexicon.ts` beside this folder. */
export const HOME_AND_STREET = `
house, apartment, flat | case, villetta |  |
affordable housing, housing crisis | caro affitti, emergenza abitativa, casa accessibile, alloggi a prezzi accessibili, disagio abitativo, crisi abitativa | жилищна криза, скъпи наеми, жилищна нужда | משבר הדיור, מצוקת דיור, יוקר הדיור
housing policy, housing association | politica della casa, cooperativa edilizia | жилищни кооперации, жилищен фонд | שיכון ציבורי
rent contract, tenancy | contratto d'affitto, contratti di affitto, locatore, canone di locazione | договор за наем, наемен договор, наемна цена | חוזה שכירות, דמי שכירות
vacant homes, empty houses | case vuote, alloggi vuoti, case sfitte, seconde case | празни жилища, необитаеми жилища, необитавани къщи | דירות ריקות, דירות רפאים, בתים ריקים
occupied building, squatters | case occupate, occupanti abusivi | самонастанили се, незаконно обитаване | פולשים, השתלטות על מבנים
cohabitation, cohousing | coabitazione, coinquilini, cohousing, abitare condiviso | съвместно живеене, съквартиранти, споделено жилище | דיור שיתופי, שותפים לדירה, מגורים משותפים
furniture, furnishing | mobilio | обзавеждане |
fridge, washing machine, appliances | frigo, lavatrice, lavatrici | перална, уред, електроуреди | מקרר, מכונת כביסה
washing, laundry | lavanderia, lavaggio, lavare | пране, пералня, измиване, миене | כביסה, מכבסה, שטיפה
kitchen, cooking courses |  | рецепти за готвене | טבח
bathroom, shower | bagno, doccia, docce | баня, душ | אמבטיה, מקלחת, מקלחות
heating bill, central heating |  | сметка за парно | הסקה מרכזית, חימום מרחוק
renovation, refurbish, restoration | rifacimento, rinnovo edilizio |  |
urban renewal, regeneration | recupero urbano, riuso degli edifici | обновяване на града, възраждане на квартали | פינוי בינוי, תמ״א
town planning, zoning plan | prg, puc | подробен устройствен план | תב״ע, תכנון ובנייה
building permit, planning permission | scia, sportello edilizia | строителни книжа | רישוי בנייה
architect, engineer, surveyor | ingegnere, ingegneri, geometra, geometri | инженер, инженери, геодезист | מהנדס, מהנדסים, מודד
cadastre, land registry | catastale, catastali, visura catastale | кадастрален, скица, скици | קדסטר, לשכת רישום המקרקעין
real estate, house prices |  | цени на жилищата, имотен | מחירי הדירות
construction, cement, concrete | cemento, calcestruzzo, mattoni, muratore | цимент, бетон, тухли, зидар | מלט, בטון, לבנים
collapse, unsafe buildings | crollo, crolli, edifici pericolanti | срутване, опасни сгради, рушаща се, срутени | קריסה, מבנים מסוכנים, התמוטטות
scaffolding, excavator, crane | ponteggi, impalcatura, gru, scavatrice | скеле, багер | פיגום, פיגומים, עגורן, מנוף
noise of works, roadworks | lavori in corso, lavori stradali, scavi stradali | пътен ремонт, ремонт на улици, разкопани улици | עבודות בכביש, עבודות תשתית, שיפוצי כביש
road surface, asphalt | asfaltatura, asfaltare, pavimentazione, manto | асфалтиране, кърпене на дупки | סלילה, ריבוד, ציפוי כבישים
potholes, cracks | crepe, voragine | дупки по улиците, пукнатини | סדקים
street furniture, benches | panchina, panchine, arredo urbano, fioriere | пейка, пейки, градско обзавеждане | ספסל, ספסלים, ריהוט רחוב
signs, signage |  | табела, табели, указателни знаци | שלט, שלטים
roundabout, crossroads | rotonda, bivio | кръгово движение, разклон | מעגל תנועה
traffic, vehicle traffic | traffico veicolare, circolazione, viabilistico | движение по пътищата, автомобилен трафик | תעבורה, תנועת כלי רכב
car, cars, vehicle | vettura, vetture | мпс | כלי רכב, אוטו
van, vans, garage | furgone, furgoni, autorimessa, garage, box auto | ван, бус, микробус, гараж, гаражи | טנדר, מוסך
parking, parking place | posteggio, posteggi, parchimetro | паркирам | חנייה
wheel clamp, towing | rimozione forzata, carro attrezzi, ganasce | паяк, скоби, вдигане на коли, принудително преместване | גרירה, גרר, סנדלים, גרירת רכב
stolen cars, car theft | auto rubate | крадени коли, кражба на кола, автокражби, откраднат | רכב גנוב
limited traffic zone, low emission zone | blocco del traffico, area pedonale, pedonalizzazione | нискоемисионна зона, забрана за коли, пешеходна улица | אזור מופחת פליטות, אזור ללא רכב
speed limit, 30 km zone | limite di velocità, limiti di velocità, zona 30, zone 30 | ограничение на скоростта, зона 30 | הגבלת מהירות, מהירות מותרת, אזור 30
speed bumps, traffic calming | dossi, dosso, rallentatori, moderazione del traffico | легнал полицай, легнали полицаи, успокояване на движението | במפר, פסי האטה, מיתון תנועה, האטה
road deaths, car crash | vittime della strada, morti sulla strada, investimento di pedoni | жертви на пътя, блъснат пешеходец, птп, пътнотранспортно | הרוגים בתאונות, דריסה
bike sharing, bike lane | biciclette condivise, noleggio biciclette, corsia ciclabile | велосипеди под наем | השכרת אופניים, תל אופן, נתיב אופניים
electric car, charging station | colonnina, colonnine, ricarica | електрическа кола |
on-demand bus, night bus | bus a chiamata, bus notturno, navetta, navette | нощен автобус, совалка, маршрутка | שאטל, קו לילה, הסעה לפי דרישה, מונית שירות
metro, subway |  | метростанция |
taxi, taxis, ride-hailing | tassista, tassisti, ncc | таксиметров | נהג מונית
station, railway station | stazione dei treni | автогара | תחנה מרכזית
delay of trains, late buses | ritardi dei treni, autobus in ritardo | закъсняващи автобуси, закъснели |
ticket, fare, ticketing | biglietteria, titolo di viaggio, obliteratrice | билетче, превозен документ, каса за билети | רב קו
fare dodgers, ticket inspection | senza biglietto, portoghesi, controllori, controllore | гратисчии, пътуване без билет, кондуктор | התחמקות מתשלום, נסיעה ללא תשלום, ביקורת כרטיסים
commuters, commute to work | spostamenti casa-lavoro, tragitto | пътуване до работа | נסיעה לעבודה, נוסעים לעבודה
carpooling, shared rides | passaggio in auto, passaggi condivisi, autostop | автостоп | נסיעה משותפת, טרמפ
motorway, highway, toll | casello, caselli, tangenziale | винетка, винетки, околовръстно | כביש אגרה, אגרת כביש
ferry, boat service | traghetto, traghetti, vaporetto, vaporetti, battello | ферибот, фериботи, корабче | מעבורת, מעבורות
canal, canals, gondola | canale navigabile, canali d'acqua, gondola, gondole | воден канал, гондола | גונדולה
mobility of elderly, accessible transport | trasporto disabili, trasporto anziani, trasporto accessibile | транспорт за хора с увреждания, превоз на възрастни | הסעות לנכים, תחבורה נגישה, נגישות בתחבורה
architectural barriers, ramp | rampa, rampe | архитектурни бариери, рампа, рампи | רמפה, מונגש, מחסומים לנכים
playing area, park, parks | area giochi, area cani | площадка, площадки, кът за отдих | גן ציבורי, גינת משחקים, גינת כלבים
public toilets, drinking fountain | fontanelle, vespasiano, bagno pubblico | чешмички, обществени тоалетни | בתי שימוש ציבוריים
lamp post, dark streets | strade buie, pali, vie buie, buio | тъмни улици, стълб, осветителни стълбове, тъмно | רחובות חשוכים, חושך, עמוד חשמל
unsafe streets, fear at night | strade sicure, paura di uscire, sicurezza notturna, quartiere insicuro | страх от тъмното, сигурни улици, сигурност в квартала, безопасни улици | ביטחון אישי, רחובות בטוחים, תחושת ביטחון, סיור לילי
neighbourhood watch, residents patrol | controllo di vicinato, ronde, vicini attenti | съседско наблюдение, съседски патрул, дежурства на съседи | משמר שכונתי, משמר אזרחי, סיירת הורים
report potholes, citizen app | segnalare buche, app di segnalazione | подаване на сигнали от граждани, сигнал за нередности, сигнали за улични проблеми | מוקד 106
town hall appointment, queue at counter | fila allo sportello, code agli sportelli, coda | опашки пред гишета, чакане на опашка, записан час | תור בעירייה, תורים ארוכים, קביעת תור
public relations office, information desk | punto informativo, sportello informativo | информационно гише, справки за граждани | מודיעין, מוקד מידע, לשכת מידע
phone line, toll-free number | telefono amico | безплатен телефон, денонощен телефон | קו טלפון, מספר חינם
online payment, pay bills | pagopa, pagamenti online, pagare online, pagamento elettronico, pagamenti elettronici | онлайн плащане, плащане по интернет, електронни плащания | תשלום מקוון, תשלומים מקוונים, תשלום באינטרנט
birth certificate, family status | stato di famiglia, estratto di nascita | гражданско състояние, семейно положение | ספח
change of residence, address |  | смяна на адрес, постоянен адрес |
certified email, registered letter | pec, posta certificata, lettera raccomandata | препоръчано писмо, обратна разписка, сигурно електронно връчване | דואר רשום, מכתב רשום
stamp, revenue stamp | marca da bollo, francobollo | гербова марка | בול
deadline, reminder, expiry | termine ultimo, sollecito |  | דדליין
waiting times, slow offices | lentezza, tempi lunghi, tempi di attesa agli uffici, uffici lenti | бавна администрация, дълго чакане |
office hours, opening times | orari degli uffici | часове за прием, приемно време | שעות קבלה, שעות פעילות
documents at home, digital certificates | certificati online, certificati digitali, documenti digitali, anagrafe digitale | електронни удостоверения, онлайн удостоверения, цифрови документи | אישורים מקוונים, תעודות דיגיטליות, מסמכים דיגיטליים
public wifi, free internet | wifi gratuito, internet gratis, connessione gratuita, rete senza fili | безплатен безжичен интернет, безжична мрежа | רשת אלחוטית
market stall, market hall | mercato coperto, mercato settimanale | кооперативен пазар, покрит пазар, хали, тезгях | בסטה
occupation of public space, outdoor seating | suolo pubblico, dehors, occupazione di suolo, tavolini all'aperto | тротоарно право, маси на тротоара, ползване на тротоар | שימוש במרחב הציבורי, כיסאות ושולחנות, הצבת שולחנות
billboards, posters | affissioni, cartelloni, cartellone, affissione | плакат, плакати, билборд, билбордове, афиши | פוסטר, כרזות, שלטי חוצות, כרזה
community policing, local police | polizia di quartiere, vigile di quartiere | районен полицай, квартален полицай | שיטור קהילתי, שוטר קהילתי, משטרה עירונית
public order, riots | disordini, tumulti | безредици, размирици | התפרעויות
drunkenness, alcohol in the street | ubriachi, ubriaco, ubriachezza, alcol in strada | пиянство, пиене на улицата | שיכורים, שתייה ברחוב
smart bin, full bins | cestino, cestini, cassonetti intelligenti, cestini pieni, bidoni intelligenti | умни кофи, препълнени кофи, умни контейнери | פח חכם, פחים חכמים, פחים מלאים, מכלי אצירה
textile collection, clothes donation | raccolta abiti, cassonetto abiti, vestiti usati | събиране на дрехи, контейнери за дрехи, стар текстил | מיחזור בגדים, איסוף בגדים, תרומת בגדים
water damage, burst pipe | tubo rotto, tubatura rotta, tubi rotti | спукана тръба, спукани тръби, авария на водата | צינור שהתפוצץ, פיצוץ צינור
water bottle refill, water houses | casa dell'acqua, case dell'acqua, borraccia, borracce | вода за пиене на улицата, пълнене на бутилки | מילוי בקבוקים, ברזי מים
playground safety, school streets | strade scolastiche, scuola sicura, piedibus, percorso casa-scuola | безопасен път до училище, училищни улици, пеша до училище | דרך בטוחה לבית הספר, זהירות בדרכים, אוטובוס מהלך
bonfire, barbecue | falò, griglia, grigliate, abbruciamento | огън на открито, барбекю, скара | מנגל
keys, lock | serratura, lucchetto, mazzo di chiavi | ключалка, катинар, брава | מנעול
package, postal | pacchetto, spedizioni postali, ufficio postale | пощенска станция, пощенски услуги | סניף דואר, שירותי דואר, דואר ישראל
charging of phones, battery sharing | ricarica del telefono, power bank | зареждане на телефон, външна батерия | טעינת טלפון, מטען נייד
bank branch closures, cash machine | sportello bancomat, bancomat, filiale bancaria, filiali bancarie | банкомат, банкомати, банков клон | כספומט, סניף בנק, כספומטים
`;
