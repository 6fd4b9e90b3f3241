import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createStage, line, type Stage } from './stage.ts';

const kind = process.env.NODE_ENV;
const secretWords = 'Lucía-has-a-rash';
let stage: Stage;
let logged: unknown[];
beforeEach(async () => {
  // Express logs whole errors unless it believes itself under test.
  process.env.NODE_ENV = 'development';
  logged = [];
  const log = (...said: unknown[]) => void logged.push(...said);
  for (const method of ['error', 'warn', 'log'] as const) jest.spyOn(console, method).mockImplementation(log);
  stage = await createStage();
});
afterEach(async () => {
  process.env.NODE_ENV = kind;
  jest.restoreAllMocks();
  await stage.close();
});

const send = async (path: string, body?: string) => {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${stage.url}${path}`, body === undefined ? {} : { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
};

const saysOneSentence = (text: string, ...never: string[]) => {
  const answer = JSON.parse(text) as { error: string };
  expect(answer).toEqual({ error: expect.stringMatching(/^[A-Z][^\n]{5,80}\.$/) });
  for (const word of [secretWords, 'node_modules', 'SyntaxError', ...never]) expect(text).not.toContain(word);
  expect(logged).toEqual([]);
};

describe('a request that goes wrong', () => {
  it.each(['/control/say', '/phone/say'])('is refused at %s in a sentence that quotes nothing of it', async (path) => {
    const { status, text } = await send(path, `{"text": ${secretWords}`);
    expect(status).toBe(400);
    saysOneSentence(text, path);
  });

  it('is told when it is too large', async () => {
    const { status, text } = await send('/control/say', JSON.stringify({ text: secretWords.repeat(300_000) }));
    expect(status).toBe(413);
    saysOneSentence(text);
  });

  it('is told when it is too large for the Graph API', async () => {
    const { status, text } = await send(`/v24.0/${line.phoneNumberId}/messages`, secretWords.repeat(80_000));
    expect(status).toBe(413);
    saysOneSentence(text);
  });

  it.each(['/v24.0/%E0%A4%A', '/phone/%E0%A4%A'])('cannot have the path %s read back', async (path) => {
    const { status, text } = await send(path);
    expect(status).toBe(400);
    saysOneSentence(text, path);
  });

  it('learns of a fault of ours without its inside', async () => {
    jest.spyOn(stage.sandbox.world.record, 'list').mockImplementation(() => {
      throw new Error(secretWords);
    });
    const { status, text } = await send('/control/record');
    expect(status).toBe(500);
    saysOneSentence(text);
  });

  it('finds nothing at an unknown path, and does not hear the path back', async () => {
    const { status, text } = await send(`/control/${encodeURIComponent(secretWords)}`);
    expect(status).toBe(404);
    saysOneSentence(text, encodeURIComponent(secretWords));
  });
});
