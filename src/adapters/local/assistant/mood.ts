import { normalise, wordsOf } from '../../../domain/checks/normalise.ts';
import type { Sentiment } from '../../../domain/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

const positive = set(`
  good great excellent perfect lovely amazing happy love loved nice wonderful fantastic helpful kind thanks thank best pleased super
  bueno buena bien genial excelente perfecto perfecta encanta encanto feliz contento contenta maravilloso gracias amable mejor estupendo
  bom boa otimo otima excelente perfeito perfeita adoro adorei feliz contente maravilhoso obrigado obrigada simpatico simpatica melhor fantastico`);
const negative = set(`
  bad terrible awful horrible worst angry upset disappointed disappointing rude unacceptable useless poor hate wrong late never broken pain hurts scam disgusting ridiculous complaint waste annoyed
  mal malo mala pesimo pesima terrible horrible peor enfadado enfadada molesto molesta decepcionado decepcionada inaceptable inutil maleducado odio estafa vergüenza verguenza asco queja duele dolor roto tarde ridiculo
  mau ma pessimo pessima terrivel horrivel pior zangado zangada irritado irritada desiludido desiludida inaceitavel inutil odeio burla vergonha nojo reclamacao doi dor partido ridiculo chateado chateada`);
const negators = set(
  'not no never dont doesnt isnt wasnt arent cant without nor hardly nada nunca ni sin jamas nao nem sem jamais nunca',
);
const reach = 3;

/** The mood of a burst by word lists; a negation turns the words shortly after it. Only a hint for agents. */
export function moodOf(texts: readonly string[]): Sentiment {
  const score = texts.map((text) => scoreOf(wordsOf(normalise(text)))).reduce((sum, next) => sum + next, 0);
  if (score < 0) return 'negative';
  return score > 0 ? 'positive' : 'neutral';
}

function scoreOf(words: readonly string[]): number {
  return words.reduce((score, word, at) => {
    const value = positive.has(word) ? 1 : negative.has(word) ? -1 : 0;
    const negated = value !== 0 && words.slice(Math.max(0, at - reach), at).some((before) => negators.has(before));
    return score + (negated ? -value : value);
  }, 0);
}
