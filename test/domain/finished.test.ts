import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFinished } from '../../src/domain/finished.ts';

describe('what a contact wrote', () => {
  it.each([
    'Do you have time on Friday?',
    'Gracias.',
    'Amanhã às dez!',
    'Hmm…',
    'そうです。',
    'see you (at ten)',
    'thanks 🙏',
    'I love it ❤️',
    'Yes.  \n',
  ])('looks finished: %s', (text) => {
    expect(isFinished(text, null)).toBe(true);
  });

  it.each(['hello', 'I would like to', 'on Friday,', 'because:', 'ten 10', ''])('may go on: %s', (text) => {
    expect(isFinished(text, null)).toBe(false);
  });

  it('is finished when it was a tap on a button, whatever the button says', () => {
    expect(isFinished('Talk to a person', 'person')).toBe(true);
  });

  it('is finished when it has no words, as a picture has none', () => {
    expect(isFinished(null, null)).toBe(true);
  });

  it('is judged at once, however long it is', () => {
    const long = `${' '.repeat(5_000_000)}a`;
    const before = performance.now();
    expect(isFinished(long, null)).toBe(false);
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('is judged by its end alone', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(isFinished(`${text}?`, null)).toBe(true);
        expect(isFinished(`${text} and`, null)).toBe(false);
      }),
    );
  });
});
