import type { FundingSourceFacts } from '../../facts.ts';
import { stated } from './sources.ts';

export const openCitiesFundingSources: readonly FundingSourceFacts[] = [
  {
    id: 'funding-source:urbact-ii',
    language: 'bg',
    name: { bg: 'URBACT II', en: 'URBACT II', it: 'URBACT II', he: 'URBACT II' },
    summary: {
      bg: 'Програма на Европейския съюз, от която идват средствата за „Отворени градове“.',
      en: 'The European Union programme from which the money for OPEN Cities came.',
      it: 'Il programma dell’Unione europea da cui provengono le risorse per OPEN Cities.',
      he: 'תוכנית של האיחוד האירופי, שממנה הגיע הכסף ל"ערים פתוחות".',
    },
    scheme: 'URBACT II',
    funder: 'stakeholder:european-union',
    statedIn: [stated('Source of funding', 'name', 'summary', 'scheme', 'funder', 'funded')],
  },
  {
    id: 'funding-source:structural-funds',
    language: 'bg',
    name: {
      bg: 'Структурни фондове',
      en: 'Structural funds',
      it: 'Fondi strutturali',
      he: 'הקרנות המבניות',
    },
    summary: {
      bg: 'Средства, с които трябваше да бъдат финансирани пилотните проекти за икономическо и социално включване. Документът не посочва кой от фондовете, нито сума.',
      en: 'Money with which the pilot projects for economic and social inclusion were to be paid. The document says neither which of the funds nor how much.',
      it: 'Risorse con cui si intendevano finanziare i progetti pilota di inclusione economica e sociale. Il documento non precisa né quale dei fondi né l’importo.',
      he: 'כספים שבהם ביקשו לממן את מיזמי הפיילוט להכלה כלכלית וחברתית. המסמך אינו מציין באיזו מהקרנות מדובר, וגם לא סכום.',
    },
    statedIn: [stated('Specific aims, last item', 'name', 'summary', 'funded')],
  },
];
