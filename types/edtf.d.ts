/** The part of the library that we use; it has no types of its own. */
declare module 'edtf' {
  /** What a string stands for. Bounds are epoch milliseconds: infinite where open, null where not known. */
  export interface ExtendedDate {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    min: number | null;
    max: number | null;
  }
  /** @throws where the string is no EDTF of level 0 to 3 */
  // biome-ignore lint/style/noDefaultExport: so does the library.
  export default function edtf(text: string): ExtendedDate;
}
