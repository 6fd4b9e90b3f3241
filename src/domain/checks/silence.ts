import { wholeOf } from './whole-message.ts';

const thanks = new Set(
  `thanks a lot for everything, thanks for everything, thank you for everything, thanks again, thank you again, thanks in advance, muchas gracias por todo, gracias por todo, de acuerdo gracias, gracias de nuevo, muchas gracias de nuevo, ok muchas gracias, vale muchas gracias, obrigado por tudo, obrigada por tudo, muito obrigado por tudo, muito obrigada por tudo, obrigadissimo, obrigadissima, ok muito obrigado, ok muito obrigada, tudo bem obrigado, tudo bem obrigada, thanks, thank you, thank u, thx, tks, ty, many thanks, thanks a lot, thank you so much, thank you very much, thanks so much, cheers, ta, great thanks, ok thanks, okay thanks, ok thank you, perfect thanks,
  perfect thank you, great thank you, cool thanks, nice thanks, awesome thanks, ok, okay, k, okey, ok great, great, perfect, cool, nice, awesome, lovely, brilliant, super, got it, understood, noted, alright, all right, fine, sounds good, will do, bye, goodbye, see you, see you then, see you soon,
  gracias, muchas gracias, mil gracias, muchisimas gracias, ok gracias, vale gracias, perfecto gracias, genial gracias, gracias a ti, gracias a usted, vale, perfecto, genial, estupendo, entendido, de acuerdo, listo, bien gracias, muy bien, muy bien gracias, claro gracias, adios, hasta luego, hasta pronto, nos vemos, buenisimo, barbaro, dale, dale gracias, okey gracias,
  obrigado, obrigada, obg, brigado, brigada, muito obrigado, muito obrigada, mt obrigado, mt obrigada, obrigadao, valeu, vlw, ok obrigado, ok obrigada, ta bom, ta bom obrigado, ta bom obrigada, esta bem, esta bem obrigado, esta bem obrigada, perfeito, perfeito obrigado, perfeito obrigada, otimo, otimo obrigado, otimo obrigada, combinado, entendi, entendido, certo, certo obrigado, certo obrigada, beleza, blz, fixe, boa, show, tchau, adeus, ate logo, ate breve, ate ja, de nada, obrigado pela ajuda, obrigada pela ajuda, gracias por la ayuda, gracias por su ayuda, gracias por tu ayuda, thanks for your help, thank you for your help, thanks for the help`
    .split(',')
    .map((wording) => wording.trim().replace(/\s+/g, ' ')),
);
const hasLetterOrDigit = /[\p{L}\p{N}]/u;
const hasSign = /\p{Extended_Pictographic}/u;

/** True for a message that only thanks, agrees or says goodbye. */
export function onlyThanks(text: string): boolean {
  return !text.includes('?') && thanks.has(wholeOf(text));
}

/** True for a message of pictures and marks without a word, with at least one picture. */
export function onlyEmoji(text: string): boolean {
  const short = text.slice(0, 200);
  return (
    !short.includes('?') &&
    hasSign.test(short) &&
    !hasLetterOrDigit.test(short.replace(/[\u0023\u002a\u0030-\u0039]\ufe0f?\u20e3/gu, ''))
  );
}
