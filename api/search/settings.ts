/** Where a Meilisearch answers. */
export interface MeilisearchSettings {
  url: string;
  key?: string;
  /** The name of the index; others may share the server. "crosstown" where absent. */
  index?: string;
}
