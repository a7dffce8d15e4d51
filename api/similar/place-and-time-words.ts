import bulgarian from 'i18n-iso-countries/langs/bg.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import hebrew from 'i18n-iso-countries/langs/he.json' with { type: 'json' };
import italian from 'i18n-iso-countries/langs/it.json' with { type: 'json' };

/** Countries have a name or several. */
const namesIn = ({ countries }: { countries: object }) => Object.values(countries).flat() as string[];

/** Of names of several words, each may be a word of its own: "United Kingdom", "Republic of Moldova". */
const COUNTRIES = [english, italian, bulgarian, hebrew].flatMap(namesIn).filter((name) => !/[\s,()-]/.test(name));

const PEOPLES = `albanian american andorran austrian belgian bosnian british bulgarian canadian chinese croatian cypriot czech
   danish danes dutch english estonian european europe finnish finns flemish flanders french georgian german greek hungarian icelandic
   irish israeli italian japanese kosovan latvian lithuanian macedonian maltese moldovan montenegrin norwegian polish
   portuguese romanian russian scottish serbian slovak slovenian spanish swedish swiss turkish ukrainian walloon wallonia welsh
   albanese americano andorrano austriaco belga bosniaco britannico bulgaro canadese cinese cipriota croato ceco danese
   olandese inglese estone europeo europea europa finlandese fiammingo francese georgiano tedesco greco ungherese
   islandese irlandese israeliano italiano italiana giapponese lettone lituano macedone maltese moldavo montenegrino
   norvegese polacco portoghese rumeno russo scozzese serbo slovacco sloveno spagnolo svedese svizzero turco ucraino
   австрийски албански американски английски белгийски британски български германски грузински гръцки датски
   европа европейски естонски израелски ирландски испански италиански канадски кипърски китайски латвийски литовски
   македонски малтийски молдовски немски нидерландски норвежки полски португалски румънски руски словашки словенски
   сръбски турски украински унгарски фински френски хърватски чешки черногорски шведски швейцарски
   אוסטרי אוסטרית אוקראיני אירופה אירופאי אירופי אירופית איטלקי איטלקית אירי אירית אלבני אמריקאי אמריקאית אנגלי אסטוני
   אסטונית בולגרי בולגרית בלגי בלגית בריטי בריטית גרמני גרמנית דני דנית הולנדי הולנדית הונגרי יווני יוונית ישראלי
   ישראלית לטבי ליטאי נורווגי נורווגית סלובני סלובקי ספרדי ספרדית פולני פולנית פורטוגלי פיני פינית צרפתי צרפתית רומני
   רוסי רוסית שוודי שוודית שווייצרי טורקי`;

const MONTHS = `january february march april june july august september october november december
   gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
   януари февруари март април май юни юли август септември октомври ноември декември
   ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר`;

/** Words that only say of which country or month a text speaks: where a practice is done is compared by itself. */
export const PLACE_AND_TIME_WORDS: readonly string[] = [...COUNTRIES, ...PEOPLES.split(/\s+/), ...MONTHS.split(/\s+/)];
