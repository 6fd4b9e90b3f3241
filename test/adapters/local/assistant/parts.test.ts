import { describe, expect, it } from '@jest/globals';
import { languageOf } from '../../../../src/adapters/local/assistant/language.ts';
import { moodOf } from '../../../../src/adapters/local/assistant/mood.ts';
import { questionsOf } from '../../../../src/adapters/local/assistant/questions.ts';
import { sentencesOfArticle } from '../../../../src/adapters/local/assistant/sentences.ts';

describe('the mood of a message', () => {
  it.each([
    ['terrible service, I am very disappointed', 'negative'],
    ['not bad at all', 'positive'],
    ['no estoy contento', 'negative'],
    ['muito obrigada, foi ótimo', 'positive'],
    ['how much is a cleaning?', 'neutral'],
  ])('%j is %s', (text, mood) => {
    expect(moodOf([text])).toBe(mood);
  });
});

describe('the questions of a message', () => {
  it('are split where another begins, and not at every "and"', () => {
    expect(questionsOf(['How much is it and where are you? Card and cash?']).map(({ text }) => text)).toEqual([
      'How much is it',
      'where are you?',
      'Card and cash?',
    ]);
  });

  it('are questions also without a mark', () => {
    expect(questionsOf(['cuánto cuesta', 'quero marcar']).map(({ isQuestion }) => isQuestion)).toEqual([true, false]);
  });
});

describe('the sentences of an article', () => {
  it('do not end at an abbreviation or within a number', () => {
    expect(
      sentencesOfArticle('Ask Dr. Silva. We are at Av. da Liberdade 1.200 a.m. or so.\nIt costs 45.50 €.'),
    ).toEqual(['Ask Dr. Silva.', 'We are at Av. da Liberdade 1.200 a.m. or so.', 'It costs 45.50 €.']);
  });
});

describe('the language of a long text that shows no common word', () => {
  it('is decided by its letters', () => {
    const hawaiian = 'Ua hanau kuokoa na kanaka apau loa ma ka hanohano ame na pono kanaka';
    expect(languageOf([hawaiian])).not.toBe('en');
    expect(languageOf(['ok'])).toBe('undetermined');
  });
});
