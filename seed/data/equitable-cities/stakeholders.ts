import type { StakeholderFacts } from '../../facts.ts';

export const stakeholders: readonly StakeholderFacts[] = [
  {
    id: 'stakeholder:or-movement',
    language: 'en',
    name: { en: 'OR Movement', it: 'Movimento OR', bg: 'Движение „ОР“', he: 'תנועת אור' },
    summary: {
      en: 'The movement that leads the Israel 2048 vision, and one of the three bodies behind Equitable Cities.',
      it: 'Il movimento che guida la visione Israele 2048, tra i tre soggetti che stanno dietro a Città eque.',
      bg: 'Движението, което води визията „Израел 2048“; една от трите организации зад „Справедливи градове“.',
      he: 'התנועה שמובילה את חזון ישראל 2048, ואחד משלושת הגופים שמאחורי ערים שוות.',
    },
    sector: 'THIRD_SECTOR',
    statedIn: [
      {
        source: 'source:equitable-cities',
        locator: 'Paragraph 1, the vision and the joint project',
        fields: ['name', 'summary', 'participations'],
      },
      { source: 'source:crosstown', locator: 'Our classification of a movement', fields: ['sector'] },
    ],
  },
  {
    id: 'stakeholder:ministry-for-social-equality',
    language: 'en',
    name: {
      en: 'Ministry for Social Equality',
      it: 'Ministero per l’uguaglianza sociale',
      bg: 'Министерство за социално равенство',
      he: 'המשרד לשוויון חברתי',
    },
    summary: {
      en: 'One of the two ministries that share Equitable Cities with the OR Movement.',
      it: 'Uno dei due ministeri che condividono Città eque con il Movimento OR.',
      bg: 'Едно от двете министерства, които осъществяват „Справедливи градове“ заедно с Движение „ОР“.',
      he: 'אחד משני המשרדים הממשלתיים השותפים לתנועת אור בערים שוות.',
    },
    sector: 'GOVERNMENT',
    basedIn: 'country:il',
    statedIn: [
      {
        source: 'source:equitable-cities',
        locator: 'Paragraph 1, the joint national project',
        fields: ['name', 'summary', 'sector', 'basedIn', 'participations'],
      },
    ],
  },
  {
    id: 'stakeholder:ministry-of-housing',
    language: 'en',
    name: {
      en: 'Ministry of Housing',
      it: 'Ministero dell’edilizia abitativa',
      bg: 'Министерство на жилищното строителство',
      he: 'משרד השיכון',
    },
    summary: {
      en: 'The other of the two ministries that share Equitable Cities with the OR Movement.',
      it: 'L’altro dei due ministeri che condividono Città eque con il Movimento OR.',
      bg: 'Другото от двете министерства, които осъществяват „Справедливи градове“ заедно с Движение „ОР“.',
      he: 'השני מבין שני המשרדים הממשלתיים השותפים לתנועת אור בערים שוות.',
    },
    sector: 'GOVERNMENT',
    basedIn: 'country:il',
    statedIn: [
      {
        source: 'source:equitable-cities',
        locator: 'Paragraph 1, the joint national project',
        fields: ['name', 'summary', 'sector', 'basedIn', 'participations'],
      },
    ],
  },
];
