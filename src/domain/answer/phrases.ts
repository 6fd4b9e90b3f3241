import { isOpen, nextOpening, type OpeningHours } from '../hours.ts';
import type { HandoffReason, Language } from '../words.ts';
import { personWord } from './sayings.ts';
import { sayWhen } from './when.ts';

type InThree = Record<Language, string>;

const disclosures: InThree = {
  en: 'I am the automated assistant of {business}. Write "{person}" at any time to talk to somebody.',
  es: 'Soy el asistente automático de {business}. Escriba "{person}" en cualquier momento para hablar con alguien.',
  pt: 'Sou o assistente automático de {business}. Escreva "{person}" a qualquer momento para falar com alguém.',
};

/** The first automatic words: that they are automatic, and how to reach a person. */
export function disclosure(language: Language, business: string): string {
  return disclosures[language].replace('{person}', personWord(language)).replace('{business}', () => business);
}

/** An answer with the disclosure in front of it. */
export function withDisclosure(text: string, language: Language, business: string): string {
  return `${disclosure(language, business)}\n\n${text}`;
}

const handingOver: InThree = {
  en: 'I am passing you to a person of our team.',
  es: 'Le paso con una persona de nuestro equipo.',
  pt: 'Vou passar a conversa a uma pessoa da nossa equipa.',
};

const answersSoon: InThree = {
  en: 'Somebody will answer you here shortly.',
  es: 'Alguien le responderá aquí en breve.',
  pt: 'Alguém lhe responderá aqui em breve.',
};

const opensAgain: InThree = {
  en: 'We are closed right now. We open {when}, and somebody will answer you here then.',
  es: 'Ahora estamos cerrados. Abrimos {when} y entonces alguien le responderá aquí.',
  pt: 'Neste momento estamos fechados. Abrimos {when} e alguém lhe responderá aqui nessa altura.',
};

const closedForLong: InThree = {
  en: 'We are closed right now. Somebody will answer you here as soon as we are back.',
  es: 'Ahora estamos cerrados. Alguien le responderá aquí en cuanto volvamos.',
  pt: 'Neste momento estamos fechados. Alguém lhe responderá aqui assim que voltarmos.',
};

const inEmergency: InThree = {
  en: 'This sounds urgent. Please call {line} now; if a life is in danger, call your local emergency number.',
  es: 'Parece urgente. Llame ahora al {line}; si hay peligro de vida, llame al número de emergencias de su zona.',
  pt: 'Parece urgente. Ligue já para {line}; se houver perigo de vida, ligue para o número de emergência local.',
};

const inEmergencyWithoutLine: InThree = {
  en: 'This sounds urgent. If a life is in danger, call your local emergency number now.',
  es: 'Parece urgente. Si hay peligro de vida, llame ahora al número de emergencias de su zona.',
  pt: 'Parece urgente. Se houver perigo de vida, ligue já para o número de emergência local.',
};

const sorry: InThree = {
  en: 'I am sorry about this.',
  es: 'Lamento lo ocurrido.',
  pt: 'Lamento o sucedido.',
};

const aboutRights: InThree = {
  en: 'A person of our team will take care of your request about your data.',
  es: 'Una persona de nuestro equipo se ocupará de su petición sobre sus datos.',
  pt: 'Uma pessoa da nossa equipa vai tratar do seu pedido sobre os seus dados.',
};

const notReadable: InThree = {
  en: 'I cannot look at this kind of message, but a person of our team can.',
  es: 'No puedo ver este tipo de mensaje, pero una persona de nuestro equipo sí.',
  pt: 'Não consigo ver este tipo de mensagem, mas uma pessoa da nossa equipa consegue.',
};

const medical: InThree = {
  en: 'I cannot give medical advice. A person of our team will answer you.',
  es: 'No puedo dar consejos médicos. Una persona de nuestro equipo le responderá.',
  pt: 'Não posso dar conselhos médicos. Uma pessoa da nossa equipa vai responder-lhe.',
};

const otherLanguage: InThree = {
  en: 'I only understand English, Spanish and Portuguese, so a person will answer you.',
  es: 'Solo entiendo español, inglés y portugués, así que le responderá una persona.',
  pt: 'Só compreendo português, espanhol e inglês, por isso vai responder-lhe uma pessoa.',
};

const opening: Partial<Record<HandoffReason, InThree>> = {
  anger: sorry,
  asked_for_right: aboutRights,
  not_readable: notReadable,
  medical_question: medical,
  other_language: otherLanguage,
};

/** What the notice of a handoff depends on. */
export interface NoticeFacts {
  readonly reason: HandoffReason;
  readonly language: Language;
  readonly hours: OpeningHours;
  readonly emergencyLine: string | null;
  readonly now: Date;
}

/** The polite line with which a conversation passes to a person, true to the business's hours. */
export function handoffNotice({ reason, language, hours, emergencyLine, now }: NoticeFacts): string {
  const first = reason === 'emergency' ? emergencyWords(language, emergencyLine) : opening[reason]?.[language];
  const second =
    first === undefined || reason === 'emergency' || reason === 'anger' ? handingOver[language] : undefined;
  return [first, second, whenAnswered(language, hours, now)].filter((line) => line !== undefined).join(' ');
}

/** Whom to call in an emergency; `line` is the business's own number, null when it has none. */
export function emergencyWords(language: Language, line: string | null): string {
  return line === null ? inEmergencyWithoutLine[language] : inEmergency[language].replace('{line}', () => line);
}

function whenAnswered(language: Language, hours: OpeningHours, now: Date): string {
  return isOpen(hours, now) ? answersSoon[language] : closedUntil(language, hours, now);
}

function closedUntil(language: Language, hours: OpeningHours, now: Date): string {
  const opens = nextOpening(hours, now);
  if (opens === null) return closedForLong[language];
  return opensAgain[language].replace('{when}', () => sayWhen(language, hours.zone, opens, now));
}

const stillLooking: InThree = {
  en: 'Thank you for waiting. We have not forgotten you: everybody is busy, and somebody will answer you here.',
  es: 'Gracias por esperar. No nos hemos olvidado de usted: todos están ocupados y alguien le responderá aquí.',
  pt: 'Obrigado pela espera. Não nos esquecemos de si: estão todos ocupados e alguém lhe responderá aqui.',
};

/** A word to somebody who has waited in the queue: an apology while open, the next opening while closed. */
export function queueDelay(language: Language, hours: OpeningHours, now: Date): string {
  return isOpen(hours, now) ? stillLooking[language] : closedUntil(language, hours, now);
}

const stopped: InThree = {
  en: 'Understood: we will not write to you on our own any more. If you write to us, we will answer.',
  es: 'Entendido: no volveremos a escribirle por iniciativa nuestra. Si nos escribe, le respondemos.',
  pt: 'Combinado: não voltaremos a escrever-lhe por nossa iniciativa. Se nos escrever, respondemos.',
};

/** Confirms that the contact asked to stop. */
export function optOutConfirmation(language: Language): string {
  return stopped[language];
}
