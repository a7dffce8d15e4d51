/** Houses, land and neighbourhoods, in more words: see `lexicon.ts` beside this folder. */
export const MORE_HOME = `
house, home, housing | dimora, dimore, abitazioni private, casetta, tetto sopra la testa | покрив над главата, обиталище |
apartment, flat | alloggio, monolocale, bilocale, mansarda | жилища, гарсониера, мезонет |
apartment building, condominium | palazzine, caseggiato, caseggiati, condominiale, condominiali, amministratore di condominio, grattacielo, grattacieli | многофамилна, многофамилни сгради, панелен блок, жилищна сграда, домоуправител, небостъргач |
social housing, public housing | case a basso costo, case comunali, alloggi comunali, alloggi a canone, housing sociale, casa accessibile, case accessibili, canone concordato, emergenza abitativa | общинско жилище, евтини жилища, общински апартаменти, картотекирани, настаняване в общинско жилище, жилищна криза |
rent, tenant | caro affitti, canone di affitto, contratto di affitto, sfratti per morosità, morosità, morosi | наемни, договор за наем, хазаи, високи наеми, наемателка |
eviction, homelessness | perdere la casa, famiglie sfrattate, rimanere senza casa | изгонени, изгонени от дома, загуба на жилище, принудително извеждане, останали без дом |
homeless | senza tetto, barbone, vagabondo, vagabondi, dormitorio, dormitori, persone che vivono in strada, chi dorme per strada, vive in strada | клошар, скитник, живеещи на улицата, хора на улицата, спят на улицата, нощен приют |
shelter, night shelter | centro di accoglienza notturno, casa famiglia, dormitorio pubblico | кризисни центрове, временно настаняване, защитено жилище |
renovation, insulation | ristrutturazioni edilizie, ristrutturare casa, isolare, isolamento, cappotto, infissi, efficientamento, efficientamento energetico, doppi vetri | саниране на сгради, дограма, топлоизолиран, обновяване на сгради, изолиране, енергийно обновяване, ремонт на жилища |
heating, boiler | riscaldare casa, riscaldare le case, stufa, stufe, camino, riscaldamento a legna, pellet, legna da ardere | печка, парно отопление, камини, отопление на дърва, дърва за огрев, пелети, въглища, твърдо гориво |
district heating, waste heat | rete di calore, calore di scarto, recupero di calore | централно отопление, отпадна топлина, топлопреносна мрежа, централно парно |
elevator, stairs | scala, scalino, scalini, gradini, ascensori rotti | стълби, стълбище, стъпала, асансьорни |
roof, green roof | terrazza, terrazze | покривен, тераси, покривни градини |
wall, facade | facciata, facciate, murale, murales, pareti verdi | фасада, стенопис, ограда |
door, window, key, lock | chiavi, serrature | ключ |
room, rooms | stanze, aula, aule | стая, помещение, зала |
kitchen, household appliances | fornelli, lavatrici, frigorifero, frigoriferi, frigo, forno, lavastoviglie | домакински, хладилник, перални, електроуреди, битова техника, фурна |
furniture | divano, materasso, materassi, sedie, tavolo | мебелен, диван, матрак |
building, construction | edile, edili, costruttori, costruttrice, palazzo, struttura, strutture, manufatti, imprese edili | сграден, строителен, градеж |
construction site | cantieri edili, cantieri stradali, gru, ponteggio, ponteggi, impalcature, capocantiere | кран, скеле, строителни обекти |
builder, construction workers | muratore, operai edili, operaio edile, carpentiere, manovali | зидар, строителни работници, майстори |
building permit | autorizzazione edilizia, cila, ufficio tecnico | разрешителни за строеж, разрешителни за строителство, виза за проектиране, въвеждане в експлоатация |
illegal building | case abusive, costruire senza permesso, edilizia abusiva, opere abusive, abusi | незаконни сгради, незаконна постройка, строеж без разрешение |
property, real estate | proprietà immobiliare, patrimonio immobiliare, agenzia immobiliare, proprietari | недвижимости, собственици, имотна агенция, брокери, недвижима собственост |
buying a house, house purchase, mortgage | comprare casa, acquisto della casa, prima casa, compravendita di case, passaggio di proprietà, vendere casa | покупка на жилище, купуване на жилище, купуване на апартамент, покупка на имот, купуване на имот, първо жилище, продажба на жилище, покупка на апартамент, прехвърляне на имот |
house prices | prezzi degli immobili, costo delle case, prezzo della casa, caro casa | цени на апартаменти, имотни цени, скъпи жилища |
land, plot | lotti, particelle, appezzamento, fondo agricolo, suoli, area edificabile | парцел, терен, поземлен, урегулиран |
land registry, cadastre | dati catastali, visura, conservatoria | вписвания, агенция по вписванията |
urban planning | urbanista, urbanisti, pianificare la città, piano urbanistico, assetto del territorio, governo del territorio | градоустройствен, урбанист, урбанизъм, устройство на територията, планиране на града, урбанистично, устройствени планове, план на града |
urban regeneration, renewal | recupero urbano, rinascita, rilancio dei quartieri, rinnovo urbano, risanamento urbano, riqualificare i quartieri, rigenerare, rigenerazione, rivitalizzazione, rilanciare, riqualificazione di aree | ревитализация, възраждане, обновяване на квартали, съживяване, облагородяване, градска регенерация, благоустрояване, благоустройство |
vacant, abandoned buildings | case vuote, case sfitte, immobili abbandonati, palazzi abbandonati, edifici dismessi, capannoni, capannone, ruderi, ex fabbrica, case abbandonate, spazi vuoti, locali sfitti, fabbricati dismessi | празни къщи, празни жилища, празни апартаменти, изоставени къщи, необитаеми, запуснати, порутени, руина, опасни сгради, бивша фабрика, пустеещи |
neighbourhood, district | borgata, borgate, vicinato, municipi, frazioni, sotto casa, contrada, contrade | районен, махала, квартален, комплекс, жилищен комплекс |
suburb, periphery | periferia urbana, quartieri periferici | крайградски, крайни, отдалечени квартали |
deprived neighbourhood, disadvantaged area | quartieri difficili, quartieri poveri, degradato, zona disagiata, aree disagiate, zone degradate, quartieri popolari, periferie degradate | бедняшки, гето, ромска махала, изостанали райони, необлагодетелствани райони, бедни райони, западнали |
neighbours, neighbour | vicini di casa, vicina di casa, dirimpettai, vicinanza, buon vicinato, confinanti | съседка, съседски, комшии, добросъседство |
household, family home | nuclei familiari, famiglie, domestico, domestica, domestici, casalinga, casalinghe | домакинска, домакиня, битов |
elderly living alone, home alone | anziani soli, vivere soli, anziani che vivono soli | самотни възрастни, самотни стари хора, самотноживеещи, възрастни живеещи сами |
domestic help | pulizie di casa, donna delle pulizie, domestiche, colf e badanti | домашна помощница, чистачка |
fire safety | antincendio, estintore, estintori, sicurezza antincendio, prevenzione incendi | пожарна безопасност, пожарогасител, противопожарен |
water supply, tap water | acqua corrente, fornitura d'acqua, erogazione dell'acqua, servizio idrico, acqua pubblica, casette dell'acqua | водата от чешмата, водоснабдителен, спиране на водата, режим на водата, безводие, водна мрежа |
water meter, electricity meter, smart meter | contatore della luce, letture del contatore | отчитане на водомери, умни електромери, измервателен уред, отчет на ток |
`;
