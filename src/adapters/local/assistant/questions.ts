/** At most so many questions of a burst are looked at. */
export const mostQuestions = 8;
const longestQuestion = 400;

/** One question or remark of a burst. */
export interface Question {
  readonly text: string;
  readonly isQuestion: boolean;
}

const conjunctions =
  /\s+(?:and|also|plus)\s+(?=(?:if|whether|what|where|when|how|who|which|do|does|is|are|can|could|will)\s)|\s+(?:y|e|adem[aá]s)\s+(?=(?:si|se|cu[aá]nto|cu[aá]ndo|d[oó]nde|qu[eé]|c[oó]mo|a qu[eé]|hasta qu[eé]|tienen|tiene|hay|puedo|se puede|aceptan|abren|quanto|quando|onde|qual|como|a que|at[eé] que|t[eê]m|h[aá]|posso|aceitam|abrem)\s)/giu;
const asking =
  /^\W*(?:(?:from|desde|hasta|a partir de|at[eé]|de|com|con|en|em|in|on|for|para)\s)?(?:(?:and|but|so|y|e|mas|pero|hi|hello|hey|hola|ol[aá]|oi)\W+)?(?:what|whats|where|when|how|who|which|why|do|does|did|is|are|can|could|would|will|should|any|qu[eé]|cu[aá]nto|cu[aá]nta|cu[aá]l|cu[aá]ndo|c[oó]mo|d[oó]nde|hay|tienen|tiene|puedo|puede|se puede|aceptan|abren|atienden|quanto|quanta|qual|quando|como|onde|t[eê]m|posso|pode|h[aá]|aceitam|abrem|atendem|a que)(?!\p{L})/iu;

/** The questions and remarks of a burst, in order; bounded. */
export function questionsOf(texts: readonly string[]): Question[] {
  return texts.flatMap(piecesOf).slice(0, mostQuestions).map(asQuestion);
}

function piecesOf(text: string): string[] {
  return text
    .slice(0, longestQuestion * mostQuestions)
    .split(/(?<=[?!…])|(?<=\p{L}{2}\.)\s+|\n+/u)
    .flatMap((piece) => piece.split(conjunctions))
    .map((piece) => piece.slice(0, longestQuestion).trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function asQuestion(text: string): Question {
  return { text, isQuestion: text.endsWith('?') || asking.test(text) };
}
