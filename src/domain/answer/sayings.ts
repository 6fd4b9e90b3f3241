import type { Language } from '../words.ts';
import { weekdayName } from './when.ts';

type InThree = Record<Language, string>;

const offers: InThree = {
  en: 'Shall I pass you to a person of our team?',
  es: '¿Quiere que le pase con una persona de nuestro equipo?',
  pt: 'Quer que passe a conversa a uma pessoa da nossa equipa?',
};

/** Asks whether a person should take over. */
export function offerOfPerson(language: Language): string {
  return offers[language];
}

const unknown: InThree = {
  en: 'I do not know that, and I would rather not guess.',
  es: 'Eso no lo sé, y prefiero no adivinar.',
  pt: 'Isso não sei, e prefiro não adivinhar.',
};

/** Admits that something is not known, and offers a person. */
export function doesNotKnow(language: Language): string {
  return `${unknown[language]} ${offers[language]}`;
}

const unknownPart: InThree = {
  en: 'The rest I do not know.',
  es: 'Lo demás no lo sé.',
  pt: 'O resto não sei.',
};

/** After an answer to a part of what was asked: that the rest is not known, with the offer of a person. */
export function doesNotKnowTheRest(language: Language): string {
  return `${unknownPart[language]} ${offers[language]}`;
}

const greetings: InThree = {
  en: 'Hello! How can I help you?',
  es: '¡Hola! ¿En qué puedo ayudarle?',
  pt: 'Olá! Em que posso ajudar?',
};

/** A greeting with an offer of help; it states nothing. */
export function greeting(language: Language): string {
  return greetings[language];
}

const leadIns: InThree = { en: 'Sure!', es: '¡Claro!', pt: 'Claro!' };

/** The friendly beginning of an answer, before what the knowledge says. */
export function leadIn(language: Language): string {
  return leadIns[language];
}

const bookings: InThree = {
  en: 'I cannot book the appointment myself: a person of our team confirms it.',
  es: 'Yo no puedo reservar la cita: una persona de nuestro equipo la confirma.',
  pt: 'Eu não posso marcar a consulta: uma pessoa da nossa equipa confirma-a.',
};

/** Says honestly that a person confirms appointments, and offers one. */
export function personConfirms(language: Language): string {
  return `${bookings[language]} ${offers[language]}`;
}

const changes: InThree = {
  en: 'I cannot change or cancel it myself: a person of our team does that.',
  es: 'Yo no puedo cambiar ni cancelar la cita: lo hace una persona de nuestro equipo.',
  pt: 'Eu não posso mudar nem cancelar a consulta: uma pessoa da nossa equipa faz isso.',
};

/** Says honestly that a person changes and cancels appointments, and offers one. */
export function personChanges(language: Language): string {
  return `${changes[language]} ${offers[language]}`;
}

const words: InThree = { en: 'person', es: 'persona', pt: 'pessoa' };

/** The word with which a contact reaches a person, as the disclosure names it. */
export function personWord(language: Language): string {
  return words[language];
}

const hellos: InThree = { en: 'Hello!', es: '¡Hola!', pt: 'Olá!' };

/** Greets back, before an answer. */
export function hello(language: Language): string {
  return hellos[language];
}

const notUnderstood: InThree = {
  en: 'I did not quite understand. What would you like to know?',
  es: 'No he entendido bien. ¿Qué desea saber?',
  pt: 'Não percebi bem. O que gostaria de saber?',
};

/** Asks what is wanted, and offers a person. */
export function didNotUnderstand(language: Language): string {
  return `${notUnderstood[language]} ${offers[language]}`;
}

const furtherHelp: InThree = {
  en: 'All right. Is there anything else that you would like to know?',
  es: 'De acuerdo. ¿Desea saber algo más?',
  pt: 'Está bem. Deseja saber mais alguma coisa?',
};

/** After a "no": what else? */
export function asksFurther(language: Language): string {
  return furtherHelp[language];
}

const isThatDay: Record<Language, Readonly<Record<'today' | 'tomorrow' | 'other', string>>> = {
  en: { today: 'Today is {day}.', tomorrow: 'Tomorrow is {day}.', other: 'That day is a {day}.' },
  es: { today: 'Hoy es {day}.', tomorrow: 'Mañana es {day}.', other: 'Ese día es {day}.' },
  pt: { today: 'Hoje é {day}.', tomorrow: 'Amanhã é {day}.', other: 'Esse dia é {day}.' },
};

/** Says on which weekday, 1 (Monday) to 7, a day falls, so that a mistake is noticed. */
export function sayDayIs(language: Language, named: 'today' | 'tomorrow' | 'other', weekday: number): string {
  return isThatDay[language][named].replace('{day}', weekdayName(language, weekday));
}
