import { describe, expect, it } from '@jest/globals';
import { checkBurst } from '../../../src/domain/checks/check-burst.ts';
import { wordings } from './wordings.ts';

const asked = { assistantAsked: true };
const notAsked = { assistantAsked: false };
const codeOf = (...texts: string[]) => checkBurst(texts, notAsked).code;
const rightOf = (text: string) => {
  const check = checkBurst([text], notAsked);
  return check.code === 'right' ? check.right : null;
};

describe('a request to stop', () => {
  it.each(wordings.stop)('is heard when it is the whole message: %j', (text) => {
    expect(codeOf(text)).toBe('stop');
  });
  it.each(wordings.notstop)('is not heard inside another message: %j', (text) => {
    expect(codeOf(text)).not.toBe('stop');
  });
  it('counts when one message of the burst is nothing else', () => {
    expect(codeOf('hola', 'baja')).toBe('stop');
  });
});

describe('a request for a right', () => {
  const rights = ['erasure', 'access', 'portability', 'correction', 'restriction', 'objection', 'withdrawal'] as const;
  const asks = rights.flatMap((right) => wordings[`right:${right}`].map((text) => [right, text] as const));
  it.each(asks)('is heard as %s: %j', (right, text) => {
    expect(rightOf(text)).toBe(right);
  });
  it.each(wordings.notright)('is not heard in what only sounds so: %j', (text) => {
    expect(codeOf(text)).not.toBe('right');
  });
});

describe('the age of the writer', () => {
  it.each(wordings.under_age)('is heard as under age: %j', (text) => {
    expect(codeOf(text)).toBe('under_age');
  });
  it.each(wordings.notage)('is not heard in another number or person: %j', (text) => {
    expect(codeOf(text)).not.toBe('under_age');
  });
});

describe('anger', () => {
  it.each(wordings.anger)('is heard: %j', (text) => {
    expect(codeOf(text)).toBe('anger');
  });
  it.each(wordings.notanger)('is not heard in pain, self-mockery or capitals alone: %j', (text) => {
    expect(codeOf(text)).not.toBe('anger');
  });
});

describe('what needs no answer', () => {
  it.each(wordings.thanks)('is thanks or agreement: %j', (text) => {
    expect(codeOf(text)).toBe('thanks');
  });
  it.each(wordings.emoji)('is a picture: %j', (text) => {
    expect(codeOf(text)).toBe('emoji');
  });
  it.each(wordings.none)('is not a question or a word with content: %j', (text) => {
    expect(codeOf(text)).toBe('none');
  });
  it('is an answer when the assistant has just asked', () => {
    expect(checkBurst(['ok'], asked).code).toBe('none');
    expect(checkBurst(['👍'], asked).code).toBe('none');
  });
  it('is only silence when every message of the burst is', () => {
    expect(codeOf('thanks', '👍')).toBe('thanks');
    expect(codeOf('thanks', 'and how much is it')).toBe('none');
  });
});

describe('where several things meet', () => {
  it.each([
    ['emergency', ['stop', "I can't breathe"]],
    ['emergency', ['quiero hablar con una persona, no para de sangrar']],
    ['emergency', ['you idiots, she is unconscious']],
    ['stop', ['quiero hablar con una persona', 'baja']],
    ['right', ['borren mis datos', 'quiero hablar con una persona']],
    ['person', ["I'm 13, can I talk to someone"]],
    ['person', ['this is a scam, get me the manager']],
    ['under_age', ["I'm 13 and you are useless idiots"]],
    ['anger', ['thanks for nothing, you are useless idiots']],
  ] as const)('%s comes first: %j', (code, texts) => {
    expect(checkBurst(texts, notAsked).code).toBe(code);
  });
});

describe('the language of the rest', () => {
  it('does not matter: a wish is heard in the middle of another language', () => {
    expect(codeOf('Guten Tag, human please')).toBe('person');
    expect(codeOf('hello, quiero hablar con una persona')).toBe('person');
    expect(codeOf('bonjour, tá pegando fogo no motor')).toBe('emergency');
  });
});
