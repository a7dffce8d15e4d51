import type { RoleNeeded } from '../../facts.ts';

/** The source names nobody: whom the process takes is told as roles. */
export const leadingOrganisation: RoleNeeded = {
  name: {
    en: 'Organisation that leads the process',
    it: 'Organizzazione alla guida del processo',
    bg: 'Организация, която води процеса',
    he: 'ארגון שמוביל את התהליך',
  },
  role: 'LEAD',
};

export const consultingFirm: RoleNeeded = {
  name: {
    en: 'Consulting firm that guides the method',
    it: 'Società di consulenza che cura la metodologia',
    bg: 'Консултантска фирма, която насочва методологията',
    he: 'חברת ייעוץ שמובילה את המתודולוגיה',
  },
  role: 'ADVISER',
};

export const sectorRepresentatives: readonly RoleNeeded[] = [
  {
    name: {
      en: 'Representatives of the government',
      it: 'Rappresentanti del governo',
      bg: 'Представители на правителството',
      he: 'נציגי הממשלה',
    },
    sector: 'GOVERNMENT',
    role: 'PARTICIPANT',
  },
  {
    name: {
      en: 'Representatives of the local authority',
      it: 'Rappresentanti dell’ente locale',
      bg: 'Представители на местната власт',
      he: 'נציגי הרשות המקומית',
    },
    sector: 'LOCAL_AUTHORITY',
    role: 'PARTICIPANT',
  },
  {
    name: {
      en: 'Representatives of the third sector',
      it: 'Rappresentanti del terzo settore',
      bg: 'Представители на третия сектор',
      he: 'נציגי המגזר השלישי',
    },
    sector: 'THIRD_SECTOR',
    role: 'PARTICIPANT',
  },
  {
    name: { en: 'Businesspeople', it: 'Imprenditori', bg: 'Хора от бизнеса', he: 'אנשי עסקים' },
    sector: 'BUSINESS',
    role: 'PARTICIPANT',
  },
];
