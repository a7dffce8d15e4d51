/** What an address says after its question mark: a value, or several under one name. */
type Said = Record<string, string | string[]>;

/** "?theme=a&theme=b&order=NAME" → { theme: ['a', 'b'], order: 'NAME' }; every value is text, a year typed too. */
export function readAddress(search: string): Said {
  const said = new URLSearchParams(search);
  return Object.fromEntries([...new Set(said.keys())].map((name) => [name, oneOrMore(said.getAll(name))]));
}

const oneOrMore = (values: string[]): string | string[] => (values.length === 1 ? (values[0] ?? '') : values);

/** The way back, with the colons of ids left as they are read. */
export function writeAddress(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one === undefined || one === null ? [] : [[name, String(one)]])),
  );
  const said = new URLSearchParams(pairs).toString().replaceAll('%3A', ':');
  return said === '' ? '' : `?${said}`;
}

type ParseSearch<Search> = (search: Record<string, unknown>) => Search;

/**
 * Reads the address by a page's own rule, and unsays all that the rule leaves out: the router lays what a page reads
 * over what was said, so that a bad value would show through where nothing covers it.
 */
export function onlyWhatIsMeant<Search extends object>(parse: ParseSearch<Search>): ParseSearch<Search> {
  return ({ lang, ...said }) => {
    const unsaid = Object.fromEntries(Object.keys(said).map((name) => [name, undefined]));
    return { ...unsaid, ...parse(said) };
  };
}
