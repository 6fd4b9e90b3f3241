const ending = /(?:[.!?…。！？;)\]]|\p{Extended_Pictographic}\uFE0F?)\s*$/u;
const longestSeen = 200;

/** True when what was written looks finished, so that waiting for more would only cost time. */
export function isFinished(text: string | null, choiceId: string | null): boolean {
  return choiceId !== null || text === null || ending.test(text.slice(-longestSeen));
}
