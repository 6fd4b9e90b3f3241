import { describe, expect, it } from '@jest/globals';
import { createLocalAssistant } from '../../src/adapters/local/assistant/assistant.ts';
import { gateAnswer } from '../../src/domain/answer/gate.ts';
import { hearLanguage } from '../../src/domain/language/hear.ts';
import { languages } from '../../src/domain/words.ts';
import type { Draft } from '../../src/ports/language-model.ts';
import { asking, knowledge, plainQuestions, topicOf, unanswerable } from './knowledge.ts';

const assistant = createLocalAssistant();
const ask = (text: string, language: (typeof languages)[number]) =>
  assistant.draft(asking(text, { lastLanguage: language }), new AbortController().signal);

const figures = /\d+(?:[:.,]\d+)*/g;
const bodyOf = (ids: readonly string[]) =>
  knowledge
    .filter(({ id }) => ids.includes(id))
    .map(({ body }) => body)
    .join('\n');

describe.each(languages)('plain questions in %s', (language) => {
  const questions = plainQuestions[language];
  const drafts = async () =>
    Promise.all(questions.map(async ({ text, topics }) => ({ text, topics, ...(await ask(text, language)) })));
  const answers = async () =>
    (await drafts()).flatMap(({ text: question, proposal }) =>
      proposal.kind === 'answer' ? [{ question, ...proposal }] : [],
    );

  it('at least 60 are asked, and 85 in 100 are answered from the right article', async () => {
    const isRight = ({ topics, proposal }: Draft & { topics: readonly string[] }) =>
      proposal.kind === 'answer' && proposal.cites.some((id) => topics.includes(topicOf(id) ?? ''));
    const wrong = (await drafts()).filter((draft) => !isRight(draft)).map(({ text }) => text);
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect({ wrong, few: wrong.length <= questions.length * 0.15 }).toMatchObject({ few: true });
  });

  it('each price, hour and date stands in an article that the answer cites', async () => {
    for (const { question, text, cites } of await answers()) {
      const invented = (text.match(figures) ?? []).filter((figure) => !bodyOf(cites).includes(figure));
      expect({ question, invented }).toEqual({ question, invented: [] });
    }
  });

  it('every answer passes the gate, in the language of the question', async () => {
    for (const { question, ...answer } of await answers()) {
      const verdict = gateAnswer(answer, { knowledge, expectedLanguage: language });
      expect({ question, verdict, language: answer.language }).toEqual({ question, verdict: { ok: true }, language });
      expect([language, 'undetermined']).toContain(hearLanguage([answer.text]));
    }
  });

  it.each(unanswerable[language])('%j is not answered with something else', async (text) => {
    const { proposal } = await ask(text, language);
    expect(proposal).toMatchObject({ kind: 'answer', cites: [] });
    expect(proposal.kind === 'answer' && figures.test(proposal.text)).toBe(false);
  });
});
