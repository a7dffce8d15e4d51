import type { ProgramFacts } from '../../facts.ts';
import { topics } from './discussion-themes.ts';
import { axes, expectedResults } from './outcomes.ts';
import { pratoPhases } from './phases.ts';
import { pathTitle, stated } from './sources.ts';
import { iris, mayorAndExecutive } from './stakeholders.ts';

export const pratoPath: ProgramFacts = {
  id: 'program:prato-integration-path',
  language: 'it',
  name: pathTitle,
  kind: 'CITY_PROCESS',
  summary: {
    it: 'Prato stabilisce, insieme a esperti e soggetti del territorio, che cosa fare per primo in materia di integrazione e con quali possibilità di finanziamento. Dall’analisi del contesto si passa per quattro workshop tematici e un confronto pubblico fino a un documento conclusivo.',
    en: 'Prato settles, together with experts and local actors, what to do first about integration and how it might be funded. The work goes from an analysis of the context through four thematic workshops and a public discussion to a closing document.',
    bg: 'Съвместно с експерти и местни действащи лица Прато определя какво да направи най-напред за интеграцията и как то може да бъде финансирано. Работата преминава от анализ на контекста през четири тематични работилници и обществено обсъждане до заключителен документ.',
    he: 'פראטו קובעת, יחד עם מומחים וגורמים מקומיים, מה לעשות תחילה בתחום השילוב ואילו אפשרויות מימון יש לכך. העבודה נפתחת בניתוח ההקשר, נמשכת בארבע סדנאות נושאיות ומסתיימת במסמך מסכם לאחר דיון ציבורי.',
  },
  aims: {
    it: [
      'Arrivare a linee d’azione condivise sull’integrazione',
      'Scegliere ciò che si può realizzare nel breve o medio periodo',
      'Scegliere ciò che si può sostenere sul piano finanziario',
    ],
    en: [
      'Arrive at lines of action on integration that are shared',
      'Choose what can be carried out in the short to medium term',
      'Choose what can be sustained financially',
    ],
    bg: [
      'Да се стигне до споделени насоки за действие в областта на интеграцията',
      'Да се избере това, което е осъществимо в кратък до среден срок',
      'Да се избере това, което е финансово устойчиво',
    ],
    he: [
      'להגיע לקווי פעולה משותפים בתחום השילוב',
      'לבחור במה שאפשר לממש בטווח הקצר עד הבינוני',
      'לבחור במה שאפשר לקיים מבחינה כספית',
    ],
  },
  activities: {
    it: [
      'In avvio: scegliere un partner professionale, l’istituto Iris',
      'In avvio: mettere a punto il metodo, articolato in tre fasi',
      'In avvio: individuare il campo in cui intervenire',
    ],
    en: [
      'At the outset: choose a professional partner, the institute Iris',
      'At the outset: lay down the method, set out in three phases',
      'At the outset: identify the field in which to intervene',
    ],
    bg: [
      'В началото: избор на професионален партньор – института „Ирис“',
      'В началото: изработване на методиката, разделена на три фази',
      'В началото: определяне на полето, в което ще се действа',
    ],
    he: [
      'בפתח הדרך: בחירת שותף מקצועי – מכון איריס',
      'בפתח הדרך: גיבוש המתודולוגיה, הבנויה משלושה שלבים',
      'בפתח הדרך: זיהוי התחום שבו יש לפעול',
    ],
  },
  status: 'RUNNING',
  about: ['theme:integration', ...topics, ...axes.map((theme) => ({ theme, as: 'AXIS' as const }))],
  addresses: ['challenge:unfunded-priorities', 'challenge:changing-retail'],
  uses: [
    'method:context-analysis',
    'method:workshop',
    'method:online-collaboration-site',
    'method:public-consultation',
  ],
  covers: [{ place: 'city:prato', role: 'LEAD' }],
  stakeholders: [
    { stakeholder: mayorAndExecutive.id, role: 'COMMISSIONER' },
    { stakeholder: iris.id, role: 'ADVISER' },
  ],
  phases: pratoPhases,
  outcomes: expectedResults,
  statedIn: [
    stated('Title', 'name', 'kind', 'summary', 'themes', 'challenges'),
    stated('Masthead "comune di Prato"', 'cities'),
    stated('Heading "Committenza"', 'stakeholders'),
    stated('Heading "Obiettivo"', 'aims', 'themes'),
    stated('Heading "Prime azioni"', 'activities', 'stakeholders'),
    stated('Headings "Fase 1", "Fase 2" and "Fase 3"', 'phases', 'methods', 'summary'),
    stated('Phase 1, heading "Azioni" (already concluded)', 'status'),
    stated('Phase 1, fourth action', 'themes', 'challenges'),
    stated('Heading "Risultati attesi"', 'outcomes'),
  ],
};
