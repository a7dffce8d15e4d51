/** The index was closed; what was under way is left to who follows next. */
export class IndexClosed extends Error {
  override name = 'IndexClosed';

  constructor() {
    super('The index was closed before it was built anew.');
  }
}
