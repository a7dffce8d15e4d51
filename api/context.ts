import type { GraphEngine } from '../graph/engine.ts';
import type { Towns } from '../seed/towns/port.ts';
import { Loaders } from './load-by.ts';
import type { Search } from './search/open.ts';
import { acceptedLanguages } from './text/language.ts';

/** What every resolver of one request is given. */
export interface Context extends Engines {
  loaders: Loaders;
  /** The languages of the Accept-Language header, best first. */
  acceptedLanguages: readonly string[];
}

/** What lives as long as the server. */
export interface Engines {
  graph: GraphEngine;
  search: Search;
  /** The towns of the world by name; absent where this server has no list of them. */
  towns?: Towns;
  /** What whoever runs this server has chosen to offer; nothing where absent. */
  offered?: Offered;
}

/** Settings that the pages must know. */
export interface Offered {
  /** Whether the explorer is served. */
  explorer: boolean;
  /** The editors' e-mail address. */
  editors?: string;
}

export function contextFor(engines: Engines, acceptLanguage: string | undefined): Context {
  return {
    ...engines,
    loaders: new Loaders(engines.graph.read),
    acceptedLanguages: acceptedLanguages(acceptLanguage),
  };
}
