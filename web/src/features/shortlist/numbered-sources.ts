import type { CitationPartsFragment } from '../../gql/components.ts';

type Citation = CitationPartsFragment;
export type Source = Citation['source'];

/** The documents that several things rest on, each once and numbered from 1 in the order in which they are met. */
export type NumberedSources = ReadonlyMap<string, { readonly number: number; readonly source: Source }>;

export function numberedSources(things: readonly { readonly citations: readonly Citation[] }[]): NumberedSources {
  const sources = things.flatMap(({ citations }) => citations.map(({ source }) => source));
  const once = [...new Map(sources.map((source) => [source.id, source])).values()];
  return new Map(once.map((source, position) => [source.id, { number: position + 1, source }]));
}

/** ["[1] p. 3", "[2]"]: where one thing was read, by the numbers of the documents. */
export function placesInSources(citations: readonly Citation[], sources: NumberedSources): string[] {
  const places = citations.map(({ source, locator }) => {
    const number = sources.get(source.id)?.number ?? '';
    return locator == null ? `[${number}]` : `[${number}] ${locator}`;
  });
  return [...new Set(places)];
}
