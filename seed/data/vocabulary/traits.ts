import { ownConcepts } from './own-concepts.ts';

export const traits = ownConcepts([
  {
    id: 'trait:medium-sized',
    name: {
      en: 'Medium-sized city',
      it: 'Città di medie dimensioni',
      bg: 'Среден по големина град',
      he: 'עיר בינונית',
    },
    alternativeNames: {
      en: ['medium-sized', 'mid-sized city', 'secondary city', 'medium town'],
      it: ['medie dimensioni', 'città media', 'città secondaria', 'centro medio'],
      bg: ['среден град', 'средно голям град', 'второстепенен град', 'град със средна големина'],
      he: ['בינונית', 'עיר בגודל בינוני', 'עיר משנית', 'יישוב בינוני'],
    },
    summary: {
      en: 'Neither a small town nor a metropolis.',
      it: 'Né piccolo centro né metropoli.',
      bg: 'Нито малък град, нито метрополис.',
      he: 'לא עיירה קטנה ולא מטרופולין.',
    },
  },
  {
    id: 'trait:diverse-population',
    name: {
      en: 'Diverse population',
      it: 'Popolazione diversificata',
      bg: 'Разнородно население',
      he: 'אוכלוסייה מגוונת',
    },
    alternativeNames: {
      en: ['diverse', 'multicultural city', 'mixed population', 'multi-ethnic city', 'super-diverse'],
      it: ['diversificata', 'città multiculturale', 'popolazione mista', 'città multietnica', 'superdiversità'],
      bg: [
        'разнообразно население',
        'мултикултурен град',
        'смесено население',
        'многоетнически град',
        'свръхмногообразие',
      ],
      he: ['מגוונת', 'עיר רב־תרבותית', 'אוכלוסייה מעורבת', 'עיר רב־אתנית', 'מגוון רב'],
    },
    summary: {
      en: 'Its people differ much in origin, age, means or way of life.',
      it: 'Gli abitanti sono molto diversi per origine, età, mezzi o modo di vivere.',
      bg: 'Жителите се различават много по произход, възраст, доходи или начин на живот.',
      he: 'תושביה שונים מאוד זה מזה במוצא, בגיל, באמצעים או באורח החיים.',
    },
    related: ['trait:cosmopolitan', 'trait:separate-groups'],
  },
  {
    id: 'trait:cosmopolitan',
    name: { en: 'Cosmopolitan city', it: 'Città cosmopolita', bg: 'Космополитен град', he: 'עיר קוסמופוליטית' },
    alternativeNames: {
      en: ['cosmopolitan', 'international city', 'world city', 'open city'],
      it: ['cosmopolita', 'città internazionale', 'città mondiale', 'città aperta'],
      bg: ['космополитен', 'международен град', 'световен град', 'отворен град'],
      he: ['קוסמופוליטית', 'עיר בין־לאומית', 'עיר עולם', 'עיר פתוחה'],
    },
    summary: {
      en: 'People from many countries make their home in it.',
      it: 'Vi abitano persone di molti paesi.',
      bg: 'В него живеят хора от много държави.',
      he: 'גרים בה אנשים מארצות רבות.',
    },
    related: ['trait:immigration-city'],
  },
  {
    id: 'trait:development-town',
    name: { en: 'Development town', it: 'Città di sviluppo', bg: 'Град за развитие', he: 'עיירת פיתוח' },
    alternativeNames: {
      en: ['Israeli development town', 'development towns', 'ayarat pituach', 'new town of the periphery'],
      it: [
        'città di sviluppo israeliana',
        'città di sviluppo in Israele',
        'ayarat pituach',
        'città nuova della periferia',
      ],
      bg: ['израелски град за развитие', 'градове за развитие', 'аярат питуах', 'нов град в периферията'],
      he: ['עיירת פיתוח בישראל', 'עיירות פיתוח', 'עיירות הפיתוח', 'עיר חדשה בפריפריה'],
    },
    summary: {
      en: 'Carries the label that Israel gave to towns built up far from its centre.',
      it: 'Porta l’etichetta data in Israele alle città sviluppate lontano dal centro.',
      bg: 'Носи етикета, даден в Израел на градове, изградени далеч от центъра.',
      he: 'נושאת את התווית שניתנה בישראל לערים שפותחו הרחק מן המרכז.',
    },
    related: ['trait:peripheral'],
    statedIn: [
      {
        source: 'source:equitable-cities',
        locator: 'Paragraphs 2 and 3, the label to be removed',
        fields: ['name', 'programs', 'practices'],
      },
    ],
  },
  {
    id: 'trait:peripheral',
    name: { en: 'Peripheral city', it: 'Città periferica', bg: 'Периферен град', he: 'עיר בפריפריה' },
    alternativeNames: {
      en: ['periphery', 'remote city', 'far from the centre', 'outlying town', 'border town'],
      it: ['periferia', 'città remota', 'lontana dal centro', 'città decentrata', 'città di confine'],
      bg: ['периферия', 'отдалечен град', 'далеч от центъра', 'крайграничен район', 'граничен град'],
      he: ['פריפריה', 'עיר מרוחקת', 'רחוקה מהמרכז', 'יישוב פריפריאלי', 'עיר גבול'],
    },
    summary: {
      en: 'Lies away from its country’s economic and political centre.',
      it: 'Si trova lontano dal centro economico e politico del paese.',
      bg: 'Намира се далеч от икономическия и политическия център на страната.',
      he: 'שוכנת הרחק ממרכז הכלכלה והשלטון של המדינה.',
    },
  },
  {
    id: 'trait:capital-city',
    name: { en: 'Capital city', it: 'Capitale', bg: 'Столица', he: 'עיר בירה' },
    alternativeNames: {
      en: ['capital', 'national capital', 'seat of government', 'regional capital'],
      it: ['città capitale', 'capitale nazionale', 'sede del governo', 'capoluogo regionale'],
      bg: ['столичен град', 'национална столица', 'седалище на правителството', 'регионална столица'],
      he: ['בירה', 'בירת המדינה', 'מושב הממשלה', 'בירה אזורית'],
    },
    summary: {
      en: 'The capital of a country or of a constituent part of one.',
      it: 'Capitale di un paese o di una sua parte costitutiva.',
      bg: 'Столица на държава или на нейна съставна част.',
      he: 'בירה של מדינה או של חבל המרכיב אותה.',
    },
  },
  {
    id: 'trait:separate-groups',
    name: {
      en: 'Population in separate groups',
      it: 'Popolazione in gruppi separati',
      bg: 'Население в обособени групи',
      he: 'אוכלוסייה בקבוצות נפרדות',
    },
    alternativeNames: {
      en: ['separate socio-demographic groups', 'divided city', 'segregated city', 'groups apart'],
      it: ['gruppi socio-demografici separati', 'città divisa', 'città segregata', 'gruppi distanti'],
      bg: ['обособени социално-демографски групи', 'разделен град', 'сегрегиран град', 'отдалечени групи'],
      he: ['קבוצות סוציו־דמוגרפיות נפרדות', 'עיר מחולקת', 'עיר מפוצלת', 'קבוצות מרוחקות'],
    },
    summary: {
      en: 'Its people tend to form socio-demographic groups that stay apart.',
      it: 'Gli abitanti tendono a formare gruppi socio-demografici distinti.',
      bg: 'Жителите са склонни да образуват обособени социално-демографски групи.',
      he: 'תושביה נוטים להתגבש בקבוצות סוציו־דמוגרפיות נבדלות.',
    },
  },
  {
    id: 'trait:immigration-city',
    name: { en: 'City of immigration', it: 'Città di immigrazione', bg: 'Град на имиграция', he: 'עיר הגירה' },
    alternativeNames: {
      en: ['immigrant city', 'city with many migrants', 'arrival city', 'gateway city', 'migrant community'],
      it: [
        'città di immigrati',
        'città con molti migranti',
        'città di arrivo',
        'porta d’ingresso',
        'comunità di migranti',
      ],
      bg: ['град на имигранти', 'град с много мигранти', 'град на пристигане', 'входен град', 'мигрантска общност'],
      he: ['עיר מהגרים', 'עיר עם מהגרים רבים', 'עיר קולטת', 'עיר שער', 'קהילת מהגרים'],
    },
    summary: {
      en: 'Many of its people have come from abroad, or go on coming.',
      it: 'Molti abitanti sono arrivati, o continuano ad arrivare, da altri paesi.',
      bg: 'Много от жителите са дошли или продължават да идват от чужбина.',
      he: 'רבים מתושביה באו, או ממשיכים לבוא, מארצות אחרות.',
    },
    related: ['trait:diverse-population'],
  },
]);
