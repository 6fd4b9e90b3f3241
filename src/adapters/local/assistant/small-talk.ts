import { normalise, wordsOf } from '../../../domain/checks/normalise.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));
const greetings = listOf(
  'hi hello hey heya hiya hola buenas buenos dias tardes noches ola oi bom boa dia tarde noite good morning afternoon evening day hallo yo que tal tudo bem como esta estas how are you there',
);
const telling = listOf('hi hello hey heya hiya hola buenas buenos ola oi bom boa good hallo yo');
const thanks = listOf(
  'thanks thank you so much very thx ty cheers gracias muchas mil muchisimas obrigado obrigada muito obg valeu brigado brigada ok okay great perfect perfecto perfeito vale otimo genial fixe bye adios tchau adeus ate logo hasta luego see muy amable kind simpatico simpatica',
);
const thanking = listOf('thanks thank thx ty cheers gracias obrigado obrigada obg valeu brigado brigada');
const yes = listOf(
  'yes yeah yep yup sure ok okay please si claro vale dale sim pode por favor quero quiero bueno perfecto perfeito of course do it faz favor',
);
const no = listOf('no nope nah thanks gracias obrigado obrigada not now nao ahora agora thank you');

const wordsIn = (texts: readonly string[]) => texts.flatMap((text) => wordsOf(normalise(text.slice(0, 200))));
const isOnly = (texts: readonly string[], allowed: ReadonlySet<string>, one: ReadonlySet<string>) => {
  const words = wordsIn(texts);
  return (
    texts.every(({ length }) => length <= 200) &&
    words.every((word) => allowed.has(word)) &&
    words.some((word) => one.has(word))
  );
};

/** True when a burst is a greeting and nothing else. */
export function isGreeting(texts: readonly string[]): boolean {
  return isOnly(texts, greetings, telling);
}

/** True when a burst begins with a greeting. */
export function beginsWithGreeting(texts: readonly string[]): boolean {
  return telling.has(wordsIn(texts)[0] ?? '');
}

/** True when a burst only thanks. */
export function isThanks(texts: readonly string[]): boolean {
  return isOnly(texts, thanks, thanking);
}

const acknowledging = listOf(
  'ok okay k great perfect perfecto perfeito vale otimo genial fixe cool entendido combinado bueno bien bem',
);

/** True when a burst only says that it was understood. */
export function isAcknowledgement(texts: readonly string[]): boolean {
  return isOnly(texts, thanks, acknowledging) || isOnly(texts, acknowledging, acknowledging);
}

/** True when a burst has signs and pictures only, no letter and no digit. */
export function isOnlySigns(texts: readonly string[]): boolean {
  return (
    texts.every((text) => !/[\p{L}\p{N}?]/u.test(text)) && texts.some((text) => /\p{Extended_Pictographic}/u.test(text))
  );
}

const certainYes = listOf('yes yeah yep yup sure ok okay si claro vale dale sim pode quero quiero please');

/** What a burst answers to "shall I pass you to a person?"; null when it is something else. */
export function replyIn(texts: readonly string[]): 'yes' | 'no' | null {
  if (isOnly(texts, yes, certainYes)) return 'yes';
  return isOnly(texts, no, listOf('no nope nah nao')) ? 'no' : null;
}
