const MOST_WORDS = 6;

/** The words of a search that something should have, each once: not those after a minus, and without quotation marks. */
export function wordsWanted(text: string): string[] {
  const words = text.split(/[\s"“”„«»]+/).filter((word) => word !== '' && !word.startsWith('-'));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

const BEGINNING = 4;

/** How the words begin, the longest first: what a misspelt word and the right one mostly share. */
export function beginningsOf(text: string): string[] {
  const words = wordsWanted(text).filter((word) => word.length > BEGINNING);
  return words.sort((one, other) => other.length - one.length).map((word) => word.slice(0, BEGINNING));
}
