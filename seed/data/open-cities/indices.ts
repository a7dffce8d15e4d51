import type { IndexFacts } from '../../facts.ts';
import { stated } from './sources.ts';

/** Its indicators were agreed but are not named, so none is listed. */
export const openCitiesIndices: readonly IndexFacts[] = [
  {
    id: 'index:openness',
    language: 'bg',
    name: {
      bg: 'Индекс за отвореност',
      en: 'Openness index',
      it: 'Indice di apertura',
      he: 'מדד הפתיחות',
    },
    alternativeNames: {
      bg: ['Отвореност на градовете'],
      en: ['Openness of cities'],
      it: ['Apertura delle città'],
      he: ['פתיחות של ערים'],
    },
    summary: {
      bg: 'Мярка, по която градовете в мрежата „Отворени градове“ да бъдат оценявани и сравнявани.',
      en: 'A measure by which the cities of the OPEN Cities network were to be assessed and compared.',
      it: 'Una misura con cui valutare e confrontare le città della rete OPEN Cities.',
      he: 'מדד שלפיו ביקשו להעריך את הערים ברשת "ערים פתוחות" ולהשוות ביניהן.',
    },
    definition: {
      bg: 'Показва доколко един град е отворен. Партньорите първо определят понятието „отвореност“, после оценяват всеки град по съгласувани показатели. Документът не изброява показателите и не посочва тежестта им.',
      en: 'Shows how open a city is. The partners first settle what they mean by openness, then assess each city on indicators they have agreed. The document neither lists the indicators nor gives their weights.',
      it: 'Indica quanto una città è aperta. I partner stabiliscono prima che cosa intendono per apertura, poi valutano ogni città in base a indicatori concordati. Il documento non elenca gli indicatori né ne riporta i pesi.',
      he: 'מראה עד כמה עיר היא פתוחה. השותפים מגדירים תחילה את המושג "פתיחות", ואחר כך מעריכים כל עיר לפי אינדיקטורים שהוסכמו ביניהם. המסמך אינו מפרט את האינדיקטורים ואינו מציין את משקלם.',
    },
    statedIn: [
      stated(
        'Specific aims: defining openness, assessment on agreed indicators, comparison of the cities',
        'name',
        'alternativeNames',
        'summary',
        'definition',
      ),
    ],
  },
];
