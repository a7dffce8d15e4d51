import type { StoredNode } from '../../graph/model.ts';
import { textsByLanguage } from '../../graph/text-properties.ts';
import type { Label, Passage, SearchDocument, SearchedKind } from './document.ts';
import { facetsOf } from './facet-values.ts';
import { DOCUMENT_SHAPES, type TiedNode } from './shapes.ts';
import { normalise } from './words/normalise.ts';
import { inOtherScript } from './words/other-script.ts';
import { yearsBetween } from './years.ts';

const NAME_FIELDS = ['name', 'alternativeNames'];

/** The search document of a node, from itself and what it is tied to. */
export function documentOf(kind: SearchedKind, node: StoredNode, tied: readonly TiedNode[]): SearchDocument {
  const names = namesOf(node);
  return {
    id: node.id,
    kind,
    names,
    summary: passagesOf(node, ['summary']),
    texts: [...passagesOf(node, DOCUMENT_SHAPES[kind].texts), ...tied.flatMap(textsOfStep)],
    labels: tied.flatMap(labelsOf),
    codes: [...codesOf(node, tied), ...yearsOf(node), ...names.flatMap(({ text }) => inOtherScript(text))],
    facets: facetsOf(kind, node, tied),
    period: { from: dayNumber(node.periodFrom), to: dayNumber(node.periodTo) },
    citySizes: [node, ...citiesOf(tied)].flatMap(({ population }) =>
      typeof population === 'number' ? [population] : [],
    ),
    costs: typeof node.costAmount === 'number' ? { [String(node.costCurrency)]: node.costAmount } : {},
    orderNames: Object.fromEntries(
      [...textsByLanguage(node, 'name')].map(([tag, name]) => [tag, normalise(String(name))]),
    ),
    createdAt: String(node.createdAt ?? ''),
    adopted: kind === 'Practice' ? citiesOf(tied).length : 0,
  };
}

const citiesOf = (tied: readonly TiedNode[]) =>
  tied.filter(({ tie }) => tie.facet === 'cities').map(({ node }) => node);

function passagesOf(node: StoredNode, fields: readonly string[]): Passage[] {
  return fields.flatMap((field) =>
    [...textsByLanguage(node, field)].flatMap(([language, value]) =>
      [value].flat().flatMap((text) => (typeof text === 'string' && text ? [{ field, language, text }] : [])),
    ),
  );
}

/** The languages that the content is read in. */
const READ_IN: ReadonlySet<string> = new Set(['en', 'it', 'bg', 'he']);

/** Goals have names in thirty languages: words of those that nobody reads here would pass for the reader's own. */
function namesOf(node: StoredNode): Passage[] {
  const names = passagesOf(node, NAME_FIELDS);
  if (!node.id.startsWith('goal:')) return names;
  return names.filter(({ language }) => READ_IN.has(language));
}

function labelsOf({ node, tie }: TiedNode): Label[] {
  if (tie.reads) return [];
  return namesOf(node).map(({ language, text }) => ({ via: node.id, language, text }));
}

/** A step's texts appear under the name of the field that holds the step. */
const FIELD_OF_STEP: Readonly<Record<string, string>> = {
  Phase: 'phases',
  WorkingGroup: 'groups',
  Outcome: 'outcomes',
};

function textsOfStep({ node, tie }: TiedNode): Passage[] {
  const field = FIELD_OF_STEP[tie.to];
  if (!tie.reads || !field) return [];
  return passagesOf(node, tie.reads).map((passage) => ({ ...passage, field }));
}

/** "sdg", "sdg11", "sdg11.3" and "11.3": goals are asked for by code, with and without the letters. */
function codesOf(node: StoredNode, tied: readonly TiedNode[]): string[] {
  const goals = [node, ...tied.map((one) => one.node)].filter(({ id, code }) => id.startsWith('goal:') && code);
  const codes = goals.map(({ code }) => String(code));
  const isoCodes = [node, ...tied.map((one) => one.node)].filter(({ id }) => id.startsWith('country:'));
  return [
    ...(codes.length > 0 ? ['sdg'] : []),
    ...codes.flatMap((code) => [`sdg${code}`, ...(code.includes('.') ? [code] : [])]),
    ...isoCodes.map(({ code }) => String(code ?? '')),
  ];
}

/** Every year of the period: a document of 2008 to 2011 is found by 2010. */
function yearsOf({ periodFrom, periodTo }: StoredNode): string[] {
  return yearsBetween(periodFrom, periodTo).map(String);
}

const dayNumber = (day: unknown) => (typeof day === 'string' ? Number(day.replaceAll('-', '')) : undefined);
