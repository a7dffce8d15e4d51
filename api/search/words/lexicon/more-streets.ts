/** Getting about and what stands in the street, in more words: see `lexicon.ts` beside this folder. */
export const MORE_STREETS = `
road, street | viario, viaria, carreggiata, corsie preferenziali, carrabile, vicolo, vicoli, vialetto | уличен, платно, шосе, уличка, алея |
road works, roadworks | asfaltatura, riasfaltare, asfaltare, rifacimento strade | ремонт на пътища, асфалтиране, преасфалтиране, пътностроителни |
pothole, road damage | strade dissestate, strade rotte, avvallamento, dissestate, fosso | разбити улици, разбит път, кратер, напукан асфалт |
pavement, sidewalk | marciapiedi rotti, lastricato, selciato, pavimentazione, camminamento, camminamenti | плочки, паваж, павета, разбити тротоари, плочник |
traffic | circolazione stradale, flussi di traffico, viabilità, mobilità veicolare, transito | пътно движение, автомобилно движение, преминаване, катаджии |
traffic jam, congestion | traffico intenso, traffico bloccato, file di auto, rallentamenti, ingorghi stradali, traffico in tilt, ora di punta, ore di punta | задръстени улици, колони от коли, час пик, пиков час, пикови часове, натоварен трафик |
rush hour, peak hours | ora di punta, ore di punta, orari di punta | час пик, пиков час, пикови часове |
parking | parcometro, posto macchina, posti auto | паркоместа, паркомати, паркирани коли, паркира, място за кола |
parking fine | multe per sosta, verbale di sosta, ganasce, rimozione auto, carro attrezzi | паяк, скоба, глоба за неправилно паркиране, вдигане на кола |
car, vehicle | autovettura, autovetture, auto private, autoveicolo, autoveicoli, automobilistico | лека кола, леки автомобили, возило, автомобилен, моторни превозни средства |
car sharing, carpooling | auto in condivisione, condividere l'auto, auto di gruppo | стоп |
electric vehicle, electric car | macchina elettrica, vetture elettriche, auto ibride, mezzi elettrici | хибрид |
charging station, charging point | ricaricare l'auto, punti di ricarica, ricarica auto elettriche, colonnine elettriche | зарядни точки, зареждане на коли, зарядни колонки, зарядно, зареждане на електрически коли, зареждане, зарядно устройство |
bicycle, bike, cycling | due ruote, pedalata assistita, biciclette elettriche, bici elettrica, ciclisti urbani, rastrelliere, ciclovia, ciclovie, cicloturismo, velostazione | велосипедна, каране на колело, електрическо колело, велотрасе, веломрежа, велотуризъм, велопаркинг, вело |
bus | autobus urbani, pullman, corriere, filobus, navetta, navette, linee di autobus, autobus elettrici, bus elettrici, autista di autobus | автобусен, рейсове, маршрутка, електробус, автобусчета |
bus stop | pensilina, pensiline, fermata del bus, palina | навес на спирка |
public transport | trasporti, trasporto locale, tpl, autobus e tram, azienda dei trasporti, trasporto urbano | градски превоз, масов градски транспорт, пътнически превоз, масов транспорт, транспортна мрежа |
train, railway | stazioni, stazioni ferroviarie, capotreno, vagone, vagoni, locomotiva, alta velocità | влакови, бжд, локомотив, вагон, жп транспорт, гари |
tram, trolleybus | tranviario, filovia, metrotranvia | трамвайна, тролеи |
metro, underground | sotterranea, linea metropolitana | подземна железница |
taxi | taxi collettivo, noleggio con conducente, auto pubblica | таксиметров превоз, таксиджии, шофьори на такси |
ticket, tickets | ticket elettronico, biglietti elettronici, obliterare, abbonati, tessera, tessere | билетен, таксуване, електронен билет, карта за градски транспорт |
fare, fares | prezzo del biglietto, costo del biglietto, gratuità dei trasporti, trasporti gratuiti | безплатен транспорт, тарифен |
passenger, passengers | utenti dei trasporti, utenza | пътнически, пътуващ |
delay, punctuality | puntuale, puntualità | закъснява, навременност, точност, закъснял |
driver, drivers | autista, automobilista, automobiliste, autotrasportatore, camionista, patentati, neopatentati | шофьорка, водач на автобус, водачи на мпс, автомобилист |
drunk driving | guidare ubriachi, ubriaco, ubriachi, etilometro, alcol al volante, alcoltest, tasso alcolemico | пиян, пияни шофьори, дрегер, алкохол зад волана |
speed, speeding | limiti di velocità, velocità eccessiva, andare veloce, zona 30, città 30, correre troppo | ограничение на скоростта, каране с висока скорост, бързо каране, джигити, скоростен |
accident, crash, collision | investimento di pedoni, investito, investiti, collisioni, infortuni, incidentalità, morti sulla strada, vittime della strada | блъснат, птп, катастрофирал, прегазен, удар, войната по пътищата, загинали на пътя |
road safety | strade sicure, sicurezza sulle strade, sicurezza dei pedoni, educazione stradale | безопасност по пътищата, безопасност на движението, пътна култура, безопасни улици, безопасност на пешеходците |
pedestrian, pedestrians | passante, chi va a piedi, pedonalizzazione, pedonalizzare | пешак, пресичане, пресичам, пресичащи |
pedestrian crossing, crosswalk | strisce, zebre, attraversare la strada, strisce pedonali sicure | пресичане на улица, пешеходни преминавания |
traffic lights, traffic light | impianto semaforico, semafori intelligenti, onda verde | светофарен, светофарни уредби, умни светофари, зелена вълна |
crossroads, intersection, junction | incroci pericolosi, svincolo, svincoli, intersezioni | възел, пътен възел, отбивка, опасни кръстовища |
roundabout | rotonde | кръгово, кръгови кръстовища |
highway, motorway | autostradale, raccordo anulare, circonvallazione | околовръстен път, скоростен път |
toll, congestion charge, road pricing | telepass, pedaggio urbano, ticket d'ingresso, congestion charge | тол система, пътна такса, такса за влизане |
bridge | ponti pericolanti, passerella, passerelle, pontile | пешеходен мост, мостова |
tunnel, underpass | sottopasso, sottopassi, sottopassaggio, sottopassaggi | тунелен, пробиване |
scooter, e-scooter | monopattini in sharing, monopattini condivisi, monopattino a noleggio, micromobilità, sharing di monopattini | скутер, електроскутери, споделени тротинетки, микромобилност |
motorcycle, moped | motociclista, motociclisti, vespa, moto elettriche | мотоциклетист, мотористи, скутери |
truck, lorry | autotreno, furgone, furgoni, veicoli pesanti, autoarticolato, camioncino | тежкотоварни, тежкотоварни автомобили, бус, микробус, товарни коли |
ambulance | croce rossa, 118, automedica | спешна медицинска помощ |
airport, flight | aeroportuale, aeroportuali, decollo, atterraggio, aeroporti regionali, scalo, aereoporto | летищен, излитане, кацане, аерогара, самолетен, аеропорт |
port, harbour | molo, moli, darsena, scalo marittimo, marittima, banchine, approdo, autorità portuale | пристанищен, кей, яхтено пристанище |
ship, boat, vessel | navale, navali, traghetto, traghetti, crociera, crociere, battello, battelli, vaporetto, armatori, marinaio, marinai, peschereccio, motoscafo, natante, natanti | корабен, яхта, ферибот, круиз, моряк, корабоплаване |
freight, logistics | consegna merci, corrieri espressi, logistica urbana, carico e scarico, carichi, autotrasporti, spedizioni merci, ultimo miglio | логистичен, товарене, карго, разтоварване, зареждане на магазини, спедиция, последна миля |
container, containers |  | контейнерен |
transport of goods, delivery vans | consegne in centro, consegne urbane, furgoni per le consegne | доставки в града, доставки до адрес, градска логистика |
pipeline, pipes | tubature vecchie, tubi rotti, rottura dei tubi | тръбна, спукана тръба, тръбна мрежа |
square, public space | piazzetta, slargo, luoghi pubblici, agorà | площадни, площадче, места за срещи |
bench, street furniture | cestini, cestino | кошче |
street lighting, street lights | illuminare le strade, lampioni rotti, luci della città, strade buie, buio, lampade stradali, luce pubblica, lampioni intelligenti | тъмни улици, умно осветление, лампата, осветлението |
playground | aree giochi, giochi per bambini, parco giochi inclusivo, scivolo, campetto, campetti | площадките, пързалка, катерушки, площадка за игра, игрища, игрище |
park, garden | giardinetti, parco urbano, parchi pubblici, villa comunale, aiuola | градинка, паркови, лехи |
accessibility, wheelchair | rampa, rampe, scivoli, barriere, senza barriere, montascale, accessibili, carrozzella | рампа, количка, достъпност за хора, асансьор, подемник, бариери |
station | capolinea, stazioni degli autobus, autostazione | терминал |
route, itinerary | tragitti, tracciati, tratta, pianificare il percorso | маршрутен, трасе, планиране на маршрут |
autonomous vehicle, self-driving | auto che si guida da sola, macchine senza pilota, auto autonome, veicoli senza conducente, pullman senza autista, bus senza autista, navetta senza conducente | автономни коли, коли без водач, самокаращи се, самоуправляващи се коли, автобус без шофьор |
`;
