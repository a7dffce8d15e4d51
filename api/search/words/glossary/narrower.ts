/**
 * What a wide term has under it or close by, in English, which every document has: a row a term, what is narrower after the
 * arrow. Who looks for the wide one, in whatever language, may want these, after what says it; not the other way round.
 */
export const NARROWER = `
disability, people with disabilities > deaf, blind, sign language, wheelchair, visually impaired, visual impairment, hearing impairment, autism, autistic, difficulty walking, reduced mobility, subtitling, dyslexia, accessibility, rehabilitation
accessibility > wheelchair, sign language, screen reader, subtitling, plain language, visually impaired, disabled
deaf > sign language, subtitling, hearing
blind > screen reader, vision impairment, visual impairment
elderly, elderly people > dementia, retired, pensioner, nursing home, care home, loneliness, alzheimer, independent living, frailty
home care, caregiver > independent living, nursing home, care home, assistive, fall detection, dementia
dementia > alzheimer
young people > teenager, adolescent, juvenile, student, pupil, young adults
child > pupil, nursery, kindergarten, childcare, juvenile, toddler
youth at risk > juvenile, early school leavers, dropout, youth crime, vulnerable children, troubled families, child care
family > child benefit, parents, nursery, maternity, childcare
women, woman > gender, maternity, domestic violence, pregnancy, girls
migrant > refugee, asylum seeker, foreigner, residence permit, newcomers
refugee > asylum, displaced, migrants
integration of immigrants > social cohesion, intercultural, diversity, language course, refugee
homelessness, homeless > shelter, rough sleeping, housing assistance, night shelter
poverty > debt, social exclusion, minimum income, food aid, food voucher, deprived, low income
inequality > discrimination, equal opportunities, disadvantaged, exclusion, deprived
discrimination > bias, racism, hate speech, equality
social inclusion, inclusion > vulnerable, disadvantaged, marginalised, social exclusion, roma
loneliness > companion robot, social isolation
health > hospital, patient, disease, doctor, medical, clinic, nurse, cancer, medicine
hospital > patient, clinic, surgery, nurse, emergency room
disease > cancer, diabetes, dementia, parkinson, heart failure, infection
mental health > depression, suicide, anxiety, loneliness, autism, dementia, psychological, stress, addiction, wellbeing
cancer > tumour, oncology, radiotherapy, mammography
medicine > prescription, pharmacy, vaccine, medication
covid-19 > vaccine, quarantine, infection, epidemic, social distance
health records > medical data, patient data, patient records, clinical data
education > school, teacher, student, pupil, university, curriculum, learning, classroom
school > pupil, teacher, classroom, primary school, secondary school
university > student, diploma, degree, campus, academic
diploma > degree, credentials, academic credentials, qualification, transcript
training > course, skills, e-learning, upskilling, workshop
school dropout > school failure, student success, learning problems, absenteeism, truancy, neet, students at risk
exam > proctoring, grades, cheating, assessment of students
nursery, childcare > kindergarten, day care, preschool
job > vacancy, job seeker, unemployed, recruitment, labour market, career, employer
unemployment > job seeker, vacancy, labour market, jobless, reskilling
recruitment > job interview, cv, vacancy, candidate, applicant
skills > competences, training, upskilling, qualification
business > sme, startup, entrepreneur, small companies
entrepreneur > startup, incubator, sme
court, justice > judge, case law, lawyer, jurisprudence, lawsuit, ruling, litigation, prosecutor, judiciary, penal, legal dispute, verdict
law > legislation, jurisprudence, case law, lawyer, legal texts
crime > burglary, theft, trafficking, violence, murder, predictive policing, money laundering, offender
police > law enforcement, predictive policing, patrol, criminal investigation, crime
predictive policing > crime anticipation, crime prediction, crime hotspot, recidivism
prison > inmate, penal, sentence, sanction, probation, recidivism, detention, offender
violence > domestic violence, abuse, bullying, assault, aggression
terrorism > extremism, radicalisation
safety > crime, accident, surveillance, police, emergency
cybersecurity > malware, phishing, intrusion, cyber attack, cyber threat, hacking, vulnerability
fraud > scam, irregularities, anomalies, abuse, money laundering, cheating, improper use
corruption > bribery, conflict of interest, whistleblower, money laundering
money laundering > suspicious transactions, criminal assets, financial crime
tax > taxpayer, vat, tax return, revenue agency, tax administration
tax evasion > taxpayer, tax audit, undeclared, vat fraud, tax compliance, tax collection, declarations
welfare fraud > improper use of benefits, undue benefits, home visit, student loan
customs > smuggling, cargo, container, import, export
border > passport, customs, visa, border guard, border crossing
budget > expenditure, spending, public accounts, participatory budgeting
participatory budgeting > civic budget, citizens vote
citizen participation, public participation, participation > consultation, crowdsourcing, co-creation, co-production, co-design, deliberation, participatory, citizen science, civic, polls, petition, stakeholder group
democracy > voting, parliament, referendum, deliberation, election
vote, electronic voting > ballot, election, exit poll, referendum, polls
transparency > open data, accountability, traceability, public spending, audit trail
open data > data portal, open government, linked data, dataset, data sharing
digital identity > wallet, credentials, self-sovereign identity, e-residency, eid, login, authentication, identity card
privacy > personal data, anonymisation, pseudonymisation, gdpr, consent, data protection
translation, machine translation > interpreting, multilingual, language data, neural translation, language technology
public transport > bus, tram, metro, train, passenger, ticket, timetable, rail
mobility > public transport, traffic, bicycle, parking, car sharing, scooter, pedestrian, bus
traffic > congestion, traffic lights, road safety, traffic jam, rush hour, crossing
traffic lights > traffic control, crossing, crosswalk, intersection, traffic flow, road signs
road safety > accident, crash, collision, pedestrian crossing, speeding
road > pavement, pothole, highway, motorway
maintenance > inspection, repair, predictive maintenance, defects
bridge > viaduct, structural monitoring
parking > car park, parking space, parking permit
bicycle > cyclist, bike, bike sharing, cycle path
electric vehicle > charging station, battery, charging point
autonomous vehicle, self-driving > driverless, autonomous shuttle, robot bus, autonomous tram, automated vehicle
tourism > hotel, visitor, destination, museum, holiday rental, tourist flows
culture > museum, library, theatre, heritage, art, music
cultural heritage, heritage > monument, museum, archaeology, archive, restoration, historical
museum > exhibition, collection, gallery
library > book, reading, catalogue, librarian
art > artist, painting, gallery, music
copyright > artist, music, creator, royalties, licensing, trademark, rights holder, authorship
sport > football, athlete, swimming pool, stadium
waste > recycling, garbage, litter, landfill, circular economy, plastic, container
recycling > circular economy, reuse, recovery of materials, sorting, plastic
circular economy > recycling, reuse, product passport, second hand, repair
water > drinking water, sewage, wastewater, river, flood, groundwater, water leak, irrigation
water saving > water consumption, water leak, water supply, water network, drinking water, irrigation, groundwater, water
water bill > water supply, water network, water, smart meter
flood > rain, storm, water level, river, drainage
climate change > emissions, carbon, drought, flood, heat wave, adaptation, greenhouse gas
energy > electricity, solar, renewable, smart grid, heating, photovoltaic, smart meter, wind farm
renewable energy, solar energy, solar > photovoltaic, wind farm, microgrid, prosumer, self-consumption, energy surplus
energy community, energy trading > microgrid, prosumer, self-consumption, energy surplus, electricity trading, local energy, flexible energy
electricity > power grid, energy, smart meter, electricity trading
selling > trading, trade, peer-to-peer, marketplace
energy poverty > electricity bill, low income, poverty, social benefits
utility bill > smart meter, energy consumption, electricity, water consumption
energy efficiency > insulation, renovation, energy saving, energy demand, energy consumption
heating > waste heat, district heating, boiler, heat network
pollution > air quality, emissions, noise, contamination, environmental sensors
air quality, air pollution > environmental sensors, particulate matter, environmental monitoring
noise > sound, decibel, noise levels, environmental sensors, acoustic
biodiversity, nature > species, bees, wildlife, habitat, insects, birds, forest
forest > tree, logging, timber, deforestation, forest fire
illegal logging > forest monitoring, forest clearing
agriculture > farmer, crops, soil, livestock, irrigation, agricultural land, grassland
canteen, school meals > nutrition, meal, food, lunch, food waste
separate collection > recycling, waste management, waste container, waste
bulky waste > waste management, waste collection, recycling
stray dogs > dog, animal, pet, veterinary
rent subsidy > housing assistance, rent, housing, social benefits
senior centre > elderly, loneliness, retired
food > restaurant, meal, food safety, food waste, nutrition, agriculture
animal > pets, dogs, livestock, birds, wildlife
fire > firefighter, wildfire, flammable, fire brigade
emergency > disaster, rescue, civil protection, firefighter, ambulance, crisis
disaster > earthquake, flood, wildfire, storm, landslide, crisis management
weather > rain, storm, temperature, meteorological
social housing > housing, tenant, rent, housing assistance, homeless
housing > rent, tenant, apartment, dwelling, social housing, mortgage, real estate, landlord
real estate > property, land registry, mortgage, cadastre
land registry > property, cadastre, title deed, ownership, plots
urban planning > zoning, building permit, spatial planning, land use, urban development, public space
urban regeneration > public space, revitalisation, renovation, neighbourhood, urban renewal
public space > square, park, street, playground
green areas > park, garden, tree, green roof, rooftop, biodiversity
urban garden > green space, greenery, horticulture, agriculture, garden
park > garden, tree, green space
neighbourhood, district > community, neighbours, local residents
rural > village, remote areas, countryside
periphery > remote, peripheral, disadvantaged areas, less developed
social services, social assistance > caseworker, social worker, vulnerable, benefits, social care
benefits, welfare > allowance, pension, social security, unemployment benefit, child benefit, entitlement
debt > loan, credit, arrears, bankruptcy, creditor
bank > loan, payment, credit, financial institution
payment > invoice, cash, wallet, digital currency
digital currency > token, stablecoin, bitcoin, wallet
bond > securities, gilt, debt issuance, tokenised securities
investment > investor, venture capital, bonds
subsidy > grant, voucher, incentives, funding application
public procurement, procurement > supplier, public contracts, bidder, auction, purchase, purchasing, contracting, invoicing
invoice > billing, invoicing, vat
audit > auditor, inspection, compliance, supervision
inspection > inspector, compliance, audit, checks
business register > company registry, legal entities, notary, incorporation
notary > deed, notarisation, will
certificates, certificate > credentials, attestation, licence, birth certificate
document > archive, file, paperwork, digitisation
second world war > war, veterans, historical documents
archive > preservation, historical documents, photographs, records
complaint > citizen reports, notifications, feedback, ombudsman
customer service > call centre, chatbot, helpdesk, contact centre, enquiries
email > correspondence, inbox, letter
bureaucracy, administrative procedure > paperwork, forms, red tape, simplification
automation > robotic process automation, rpa, workflow
speech recognition > transcription, voicebot, subtitling, dictation, speech to text
image recognition > computer vision, object detection, photos, satellite images
facial recognition > biometrics, wanted persons, identify people, video surveillance, image recognition
video surveillance > camera, cctv, video analysis, video stream
satellite > remote sensing, aerial photos, earth observation, copernicus
drone > unmanned, uav, aerial
internet of things > sensors, connected devices, smart meter
supply chain > traceability, logistics, provenance, shipment, origin of food
logistics > freight, cargo, shipping, port, bill of lading
port > ship, vessel, container, maritime
sea > ship, vessel, maritime, marine, coast
airport, aviation > flight, passenger, airline
counterfeit > authenticity, brand protection, imitation
fake news, disinformation > fact-checking, deepfake, hate speech, social media, false information
child abuse > pornography, exploitation, grooming
human trafficking > exploitation, forced labour, prostitution, child trafficking
gambling > betting, casino, gaming
addiction > alcohol, drugs, gambling, smoking
volunteer > ngo, donation, charity, civil society
donation > charity, fundraising, philanthropy, crowdfunding
social enterprise > cooperative, third sector, nonprofit
innovation > living lab, hackathon, startup, sandbox
network > partnership, twinning, exchange of experience
city marketing > branding, tourism promotion, reputation, image of the city
minority > roma people, ethnic, intercultural
roma people > intercultural, social inclusion, social cohesion, diversity
statistics > census, survey, classification
intellectual property > patent, trademark, copyright
insurance > claims, policyholder, premium
pension > retired, retirement, social security
street lighting > lamppost, public lighting, road lighting, lighting system
market > traders, stalls, shops
shop > retail, local commerce, shopping
restaurant > food inspection, hygiene, catering
consumer > unfair terms, product safety, consumer protection
health insurance > reimbursement, claims, insured
`;
