const abbreviations =
  /(?<!\p{L})(?:drs?|dras?|srs?|sras?|mrs?|ms|prof|st|av|r|n|no|nº|tel|tlf|ext|aprox|approx|min|p|ex|e\.g|i\.e|a\.m|p\.m)\.$/iu;

/** The sentences of an article, as they stand in it. */
export function sentencesOfArticle(body: string): string[] {
  const pieces = body.split(/(?<=[.!?])\s+|\s*\n+\s*/u).filter((piece) => piece.trim() !== '');
  const sentences: string[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last !== undefined && abbreviations.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece.trim());
  }
  return sentences;
}
