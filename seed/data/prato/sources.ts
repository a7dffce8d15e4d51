import type { SourceFacts, Statement, Texts } from '../../facts.ts';

/** The document is headed by the name of the path that it sets out. */
export const pathTitle: Texts = {
  en: 'Path to define priority interventions and their funding prospects in integration policy',
  it: 'Percorso per la definizione di interventi prioritari e relative prospettive di finanziabilità in tema di politiche di integrazione',
  bg: 'Процес за определяне на приоритетни мерки и на възможностите за тяхното финансиране в областта на политиките за интеграция',
  he: 'תהליך להגדרת פעולות בעדיפות עליונה ואפשרויות המימון שלהן בתחום מדיניות השילוב',
};

export const pratoSource: SourceFacts = {
  id: 'source:prato-integration-path',
  title: pathTitle,
  language: 'it',
  origin: 'ORIGINAL',
  publisher: 'Comune di Prato',
};

/** Cites a place in the document for the fields that it speaks of. */
export function stated(locator: string, ...fields: string[]): Statement {
  return { source: pratoSource.id, locator, fields };
}
