/** Makes a function of a text remember its results, which come again and again; it forgets all when it holds too much. */
export function remembering<Result>(work: (text: string) => Result, mostCharacters: number): (text: string) => Result {
  const results = new Map<string, Result>();
  let characters = 0;
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    if (characters + text.length > mostCharacters) {
      results.clear();
      characters = 0;
    }
    const result = work(text);
    results.set(text, result);
    characters += text.length;
    return result;
  };
}
