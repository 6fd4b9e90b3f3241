import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from './dice.ts';
import { callOnce } from './http.ts';

/** What somebody writes in one go; pauses in milliseconds before each line. */
export interface Exchange {
  readonly lines: readonly { readonly text: string; readonly pauseMs: number }[];
}

const questions = [
  'What are your opening hours?',
  'How much is a cleaning?',
  'Where do I park?',
  'Do you treat children?',
  'Do you take my insurance?',
  '¿Cuánto cuesta una limpieza?',
  '¿Dónde están?',
  '¿A qué hora abren?',
  'Qual é o horário?',
  'Quanto custa um branqueamento?',
  'Aceitam cartão?',
  'Onde ficam?',
];
const halves = [
  'hello',
  'I wanted to ask',
  'about the thing from last week',
  'olá',
  'queria saber',
  'hola',
  'una cosa',
];
const thanks = ['Thank you!', '¡Gracias!', 'Obrigada!'];
const faces = ['👍', '🙂', '❤️'];
const forPerson = ['I want to talk to a person.', 'Quiero hablar con una persona.', 'Quero falar com uma pessoa.'];
const chatter = ['My cat is called Tom.', 'It rains here today.', 'Hoy hace sol.', 'Ontem fui à praia.'];

/** What one person writes next, as the dice say. */
export function nextExchange(dice: Dice): Exchange {
  const kind = dice.weighed(kinds);
  return { lines: kind(dice) };
}

type Lines = Exchange['lines'];
const at = (text: string, pauseMs = 0) => ({ text, pauseMs });

const kinds: readonly (readonly [(dice: Dice) => Lines, number])[] = [
  [(dice) => [at(dice.pick(questions))], 40],
  [(dice) => [at('Hello!'), at(dice.pick(questions), dice.between(100, 2_500))], 8],
  [
    (dice) => [
      ...Array.from({ length: dice.whole(1, 4) }, () => at(dice.pick(halves), dice.between(50, 1_200))),
      at(dice.pick(questions), dice.between(50, 1_200)),
    ],
    16,
  ],
  [(dice) => [at(dice.pick(halves))], 10],
  [(dice) => Array.from({ length: dice.whole(4, 9) }, () => at(dice.pick(questions), dice.between(20, 200))), 3],
  [(dice) => [at(dice.pick(thanks))], 7],
  [(dice) => [at(dice.pick(faces))], 5],
  [(dice) => [at(dice.pick(forPerson))], 6],
  [(dice) => [at(dice.pick(chatter))], 5],
];

/** Somebody with a phone. The name finds their conversation again through the API. */
export interface Somebody {
  readonly number: string;
  readonly name: string;
}

const names = ['Ana', 'Bruno', 'Carla', 'Diego', 'Elena', 'Filipe', 'Grace', 'Hugo', 'Inés', 'João'];

/** The `at`-th person (from 0). */
export function somebody(at: number): Somebody {
  return { number: `3519${String(20_000_000 + at)}`, name: `${names[at % names.length]} ${at}` };
}

/** Writes an exchange line by line. Throws when the sandbox does not take it: it is never killed. */
export async function write(sandboxUrl: string, who: Somebody, { lines }: Exchange): Promise<void> {
  for (const { text, pauseMs } of lines) {
    if (pauseMs > 0) await sleep(pauseMs);
    const body = { from: who.number, name: who.name, text };
    const answer = await callOnce(`${sandboxUrl}/control/say`, { body, timeoutMs: 30_000 });
    if (answer?.status !== 201) throw new Error('The sandbox does not take what people write.');
  }
}
