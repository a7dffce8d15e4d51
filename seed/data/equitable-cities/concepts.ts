import type { ConceptFacts } from '../../facts.ts';

export const themes: readonly ConceptFacts[] = [
  {
    id: 'theme:local-pride',
    language: 'en',
    name: {
      en: 'Local pride and belonging',
      it: 'Orgoglio locale e senso di appartenenza',
      bg: 'Местна гордост и принадлежност',
      he: 'גאווה מקומית ותחושת שייכות',
    },
    alternativeNames: {
      en: ['Civic pride', 'Sense of belonging'],
      it: ['Orgoglio civico', 'Appartenenza alla comunità'],
      bg: ['Гражданска гордост', 'Чувство за принадлежност'],
      he: ['גאווה עירונית', 'שייכות למקום'],
    },
    nameKind: 'DESCRIPTIVE',
    summary: {
      en: 'How proud people are of the place they live in, and how far they feel part of it and answerable for it.',
      it: 'Quanto le persone sono orgogliose del luogo in cui vivono, se ne sentono parte e se ne sentono responsabili.',
      bg: 'Доколко хората се гордеят с мястото, в което живеят, чувстват се част от него и отговорни за него.',
      he: 'עד כמה אנשים גאים במקום מגוריהם, מרגישים חלק ממנו ורואים את עצמם אחראים לו.',
    },
    broader: ['theme:community-building'],
    related: ['theme:place-branding', 'theme:social-cohesion'],
    statedIn: [
      { source: 'source:equitable-cities', locator: 'Section “Community Building”', fields: ['name', 'summary'] },
      { source: 'source:equitable-cities', locator: 'Section “Marketing and Branding”', fields: ['name'] },
      { source: 'source:crosstown', fields: ['alternativeNames', 'broader', 'related'] },
    ],
  },
];

export const methods: readonly ConceptFacts[] = [
  {
    id: 'method:multi-channel-accelerator',
    language: 'en',
    name: {
      en: 'Multi-channel accelerator',
      it: 'Acceleratore multicanale',
      bg: 'Многоканален акселератор',
      he: 'מאיץ רב־ערוצי',
    },
    alternativeNames: {
      en: ['City accelerator'],
      it: ['Acceleratore urbano'],
      bg: ['Градски акселератор'],
      he: ['אקסלרטור עירוני'],
    },
    summary: {
      en: 'A programme that sets out to speed up a city’s progress by working through several channels instead of one.',
      it: 'Un programma che mira a far progredire più in fretta una città agendo attraverso più canali anziché uno solo.',
      bg: 'Програма, която цели да ускори напредъка на града, като действа по няколко канала вместо по един.',
      he: 'תוכנית ששואפת להאיץ את התקדמותה של עיר באמצעות פעולה בכמה ערוצים ולא בערוץ אחד.',
    },
    statedIn: [
      {
        source: 'source:equitable-cities',
        locator: 'Paragraph 2, what the programme is',
        fields: ['name', 'programs'],
      },
      { source: 'source:crosstown', fields: ['alternativeNames', 'summary'] },
    ],
  },
];
