/** Health and care, in more words: see `lexicon.ts` beside this folder. */
export const MORE_HEALTH = `
health, healthcare | azienda sanitaria, salute pubblica | здравни грижи, медицинска помощ, медицински грижи |
hospital | ospedaliero, ospedaliera, ospedalieri, nosocomio, policlinici, ricoverato, ricoverati, ricovero ospedaliero | болничен, лечебно заведение, приет в болница, мбал |
hospital beds, ward | letti d'ospedale, reparti ospedalieri, reparto | свободни легла, интензивни легла, реанимация, отделения |
emergency room, emergency department | attese al pronto soccorso, codice rosso, accessi al pronto soccorso, urgenze | спешен център, спешни пациенти, спешно, пирогов |
doctor, physician | medici di famiglia, medici di base, specialista, specialisti, chirurgo, chirurghi, primario | лекарски, лекарка, докторка, специалист, хирург, семейни лекари, лични лекари, общопрактикуващ лекар |
doctor's appointment, medical examination | visite specialistiche, visite di controllo, prenotare una visita, prenotazioni mediche, esami del sangue, analisi del sangue | записване при лекар, часове при лекари, изследвания, кръвни изследвания, профилактичен преглед |
nurse | infermieristica, infermieristico, infermieri di comunità, ostetrica, ostetriche, operatori sanitari, oss | медсестри, сестрински, акушерка, фелдшер, санитар, здравни работници |
patient, patients | ammalati, degenti, degente, ricoverati, pazienti cronici | пациентки, пациентски, хоспитализирани |
disease, illness | disturbo, disturbi, sindrome, malattie rare, ammalarsi | болестен, разстройство, синдром, редки болести, боледуване |
infection, virus | infettivo, infettive, infettiva, batteri, batterio, virale, influenza | инфекциозен, заразени, вирусен, бактерии, грип, огнища |
pandemic, covid | emergenza sanitaria, zona rossa, tampone, tamponi, positivi, confinamento | пандемичен, извънредно положение, ковид тест, тестове за ковид, заразени с коронавирус, епидемична обстановка |
quarantine, contact tracing | isolamento domiciliare, contatti stretti | карантинен, изолация вкъщи, контактни лица, самоизолация, поставени под карантина |
vaccine, vaccination | dosi di vaccino, dosi, hub vaccinale, obbligo vaccinale, punture, siero | дози, имунизационен |
cancer | tumorale, tumorali, neoplasia, chemioterapia, radioterapia, leucemia, metastasi, carcinoma, malati di cancro | раков, онкоболни, онкологичен, туморен, химиотерапия, левкемия, лъчетерапия, карцином, злокачествен |
heart, cardiac | cardiologia, cardiologo, cardiopatia, cardiopatici, coronarico, battito, cardiologica | кардиолог, сърдечно заболяване, пулс, кардиологичен |
heart attack, cardiac arrest | attacco di cuore, defibrillatore, defibrillatori, rianimazione, massaggio cardiaco | сърдечен арест, спиране на сърцето, дефибрилатор, сърдечен масаж |
diabetes | diabetica, insulina | диабетен, инсулин |
stroke | ischemia, emorragia cerebrale, colpo apoplettico | мозъчен удар, апоплексия |
brain, neurological | neurologia, neurologo, epilessia, neuro | неврология, епилепсия, паркинсон |
dementia, alzheimer | malati di alzheimer, decadimento cognitivo, declino cognitivo | болни от алцхаймер, когнитивен, когнитивни нарушения |
mental health, psychological | disagio psichico, disturbi mentali, malattie mentali, disagio psicologico, sostegno psicologico, psicoterapia, benessere psicologico | психолог, психотерапия, психични заболявания, психично болни, психични разстройства, душевно здраве, психологическа помощ, психологическа подкрепа, психическо здраве, психологична |
depression, anxiety | ansioso, attacchi di panico, panico, esaurimento, tristezza | депресивен, паника, панически атаки, тревога, тревожни, безпокойство, прегаряне, стресиран, тъга |
suicide | suicidarsi, pensieri suicidi, tentato suicidio | самоубиец, самоубийци, опит за самоубийство, слагане на край |
loneliness, social isolation | sentirsi soli, isolamento, anziani soli, persone sole | самотност, изолирани, усамотени, самотна, уединение, откъснатост |
addiction, drug addiction | dipendente dalle droghe, disintossicazione, serd, comunità di recupero, eroina, cocaina, cannabis, ludopatici | пристрастяване, пристрастен, зависими, наркозависимост, хероин, кокаин, марихуана, дрогирани, лечение на зависимости |
gambling | macchinette, scommettere, scommettitori, casinò, lotterie, lotteria, gratta e vinci | тото, казино, ротативки, лотария, игрална зала, хазартен |
alcohol | ubriachezza, ubriacarsi, alcolizzati, alcolizzato, bere troppo, superalcolici, abuso di alcol | алкохолен, пиене, пияници, пиянство, злоупотреба с алкохол |
medicine, drug, medication | compresse, sciroppo, antibiotici, antibiotico, farmaceutico, farmaceutica, farmaceutici, farmacologico | таблетки, антибиотик, фармация |
prescription | ricetta elettronica, promemoria ricetta, impegnativa | електронна рецепта, рецептурна, направление |
surgery, operation | sala operatoria, sale operatorie | оперативен, оперирам, операционна, хирургичен |
rehabilitation, physiotherapy | recupero funzionale, rieducazione | рехабилитационен, рехабилитатор, физиотерапевт, кинезитерапия, кинезитерапевт |
x-ray, medical imaging | lastre, lastra, risonanza, risonanza magnetica, tac, scansioni | ехография, ядрено магнитен резонанс, томография, рентгенолог |
pregnancy, birth, maternity | incinte, gestazione, partorire, ostetricia, ginecologo, ginecologia, allattamento, allattare, puerperio, donne incinte, partoriente, neomamme | родилка, родилно, кърмене, гинеколог, акушерство, раждам |
baby, newborn | bimbi piccoli, neonatale, poppanti | бебешки, кърмаче, пеленачета |
child health, paediatrics | pediatrico, pediatrica, pediatrici, bambini malati, malattie infantili | детско здраве, педиатричен, детски болести, болни деца, детска болница |
disability, disabled | handicap, handicappato, handicappati, handicappata, invalidità, invalide, disabilità motoria, inabilità, inabile, disabilità intellettiva | инвалидност, инвалиден, телк, недъг, недъгав, сакати |
blind, visually impaired | cecità, occhi, minorati della vista, disabilità visiva, bastone bianco | слепец, брайл, зрение, зрителен, невиждащ, хора с увредено зрение |
deaf, hearing impaired, sign language | ipoacusia, udito, problemi di udito, apparecchio acustico, disabilità uditiva, linguaggio dei segni, interprete lis | глухи хора, нечуващ, чуващи, жестомимичен, жестомимичен език, жестомимика, увреждане на слуха, слухов апарат, тежкочуващи |
autism | asperger, disturbi dello spettro |  |
wheelchair, reduced mobility | carrozzella, disabili motori, non deambulanti, paraplegico, difficoltà motorie | инвалиден стол, двигателни увреждания, двигателни затруднения, парализиран, хора с двигателни увреждания, колички |
elderly, older people | anziani fragili, vecchi, vecchia, vecchietti, pensionati, over 60, over 70, persone in età avanzata, geriatrico, geriatria, geriatrica, longevità, invecchiamento attivo, senili | старци, старица, старост, стареене, застаряващ, застаряващо население, пенсионерски, пенсионерка, хора в напреднала възраст, баба, бабички, гериатричен |
nursing home, care home | case di cura, case per anziani, rsa, ricovero per anziani, istituto per anziani | домове за стари хора, хоспис, дом за възрастни, социален дом, старчески домове |
home care, carer | assistenti familiari, assistenza a casa, cure a casa, operatori domiciliari, aiuto domestico, assistere a casa, caregiver familiari, oss | патронаж, социален патронаж, лични асистенти, грижи вкъщи, гледачка, болногледачка, асистентска подкрепа, грижи по домовете, грижещи се |
fall, fall detection | cadere in casa, rilevamento cadute, rottura del femore, salvavita, telesoccorso | падане вкъщи, засичане на падания, паник бутон, счупване на бедро |
telemedicine, digital health | visite a distanza, visita online, visite online, teleassistenza, telemonitoraggio, medico online, sanità elettronica, teleconsulto | телемедицински, прегледи от разстояние, онлайн прегледи, лечение от разстояние, дигитално здравеопазване |
health records, patient data | cartelle cliniche, cartelle sanitarie, fascicolo sanitario elettronico, fse, referto, referti, dati dei pazienti, dati clinici, tessera sanitaria, storia clinica | електронно досие, досие на пациента, медицински документи, данни за пациенти, електронно здравно досие, епикриза, епикризи, здравна книжка, пациентски данни |
blood donation, organ donation | donare il sangue, donatori, donatrici, avis, emoteca, donare organi, donatore di organi, espianto | дарители на кръв, кръвен център, кръв за спешни случаи, донор, даряване на органи, донорска |
obesity, nutrition | dietista, alimentazione sana, mangiare sano, dimagrire, grassi, peso | дебели, диетолог, здравословна храна, отслабване, хранителен, калории |
physical activity, exercise | allenarsi, muoversi, sport per tutti, palestre | тренирам, раздвижване, физкултура |
hygiene, cleanliness | igienico-sanitario, disinfezione, disinfettare, sanificare | дезинфекциране, дезинсекция, дезинфектант |
teeth, dental | odontoiatria, odontoiatrico, cure dentali | стоматологичен |
eye, vision | oculista, oculisti, oftalmologia, visivo, visiva, retinopatia | очни, очен лекар, офталмолог |
lung, respiratory | polmonari, asma, bronchite, bronchi | астма, бронхит, бронхиална |
clinic, health centre | casa della salute, case della salute, cliniche, casa di comunità, presidio sanitario, guardia medica | здравен център, диспансер, здравна служба |
health insurance, reimbursement | ticket sanitario, rimborso spese mediche, esenzione ticket, tessera sanitaria, polizza sanitaria, copertura sanitaria | нзок, здравноосигурителна, здравни осигуровки, здравноосигурен, здравни вноски, болнична каса |
sick leave | malattia dal lavoro, certificati di malattia, certificato medico | болнични листове |
palliative care, end of life | eutanasia | край на живота, неизлечимо болни, евтаназия, палиативен |
allergy, pollen | raffreddore da fieno, starnuti | сенна хрема |
emergency medicine, first aid | primo soccorso, soccorso sanitario, defibrillazione, manovre salvavita, rianimare | долекарска помощ, първа помощ, оказване на първа помощ, реанимиране |
well-being, quality of life | stare bene, benessere dei cittadini, vita sana, felicità, felice, serenità | добруване, по добър живот, качество на живота, щастие, щастливи, здравословен начин на живот |
autopsy, death certificate | decesso, morti, atto di morte, cause di morte, denuncia di morte | акт за смърт, причини за смъртта, починало лице |
veterinary, animal health | clinica veterinaria, vaccino per cani | ветеринари, ветеринарни лекари |
`;
