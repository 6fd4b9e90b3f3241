import type { TurnDecision } from '../../src/ports/turns.ts';

type Of<K extends TurnDecision['kind']> = Extract<TurnDecision, { kind: K }>;

const heard = { intent: 'price', urgency: 'normal', language: 'pt', why: { by: 'test/1' } } as const;

/** A decision to answer. */
export function anAnswer(changes: Partial<Of<'answer'>> = {}): Of<'answer'> {
  return {
    ...heard,
    kind: 'answer',
    text: 'Uma consulta custa 40 euros.',
    speaks: 'pt',
    author: 'assistant',
    systemKind: null,
    disclosed: true,
    offersPerson: false,
    optOut: false,
    ...changes,
  };
}

/** A decision to pass the conversation to an agent. */
export function aHandOver(changes: Partial<Of<'hand_over'>> = {}): Of<'hand_over'> {
  const notice = 'Vou passar a conversa a uma pessoa.';
  return { ...heard, kind: 'hand_over', reason: 'asked_for_person', notice, disclosed: false, ...changes };
}

/** A decision to say nothing. */
export function aSilence(changes: Partial<Of<'stay_silent'>> = {}): Of<'stay_silent'> {
  return { ...heard, intent: 'thanks', kind: 'stay_silent', reason: 'thanks', ...changes };
}
