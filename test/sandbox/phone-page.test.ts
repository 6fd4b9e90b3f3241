import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ana, createStage, type Stage, text } from './stage.ts';

type Words = Record<'en' | 'es' | 'pt', Record<string, unknown>>;
const wordsFile = join(import.meta.dirname, '../../src/sandbox/phone/words.js');

let stage: Stage;
let words: Words;
beforeEach(async () => {
  words = ((await import(wordsFile)) as { words: Words }).words;
  stage = await createStage();
});
afterEach(() => stage.close());

const files = ['/', '/phone/phone.css', '/phone/phone.js', '/phone/bubbles.js', '/phone/words.js', '/phone/icon.svg'];
const load = async (path: string) => {
  const response = await fetch(`${stage.url}${path}`);
  return { response, text: await response.text() };
};

describe('the phone page', () => {
  it.each(files)('serves %s under a policy that allows this server alone', async (path) => {
    const { response } = await load(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('has no script and no style in the page, and asks no other server for anything', async () => {
    const page = (await load('/')).text;
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
    for (const path of files) {
      const body = (await load(path)).text.replaceAll('http://www.w3.org/2000/svg', '');
      expect(body).not.toMatch(/https?:\/\/|["'(]\/\//);
    }
  });

  it('puts the words of a message in as text only', async () => {
    for (const path of ['/phone/phone.js', '/phone/bubbles.js']) {
      expect((await load(path)).text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
    }
  });

  it('says everything in every language', () => {
    const keys = Object.keys(words.en).sort();
    expect(Object.keys(words.es).sort()).toEqual(keys);
    expect(Object.keys(words.pt).sort()).toEqual(keys);
  });

  it('translates every place of the page', async () => {
    const page = (await load('/')).text;
    const places = [...page.matchAll(/data-say(?:-label)?="(\w+)"/g)].map((match) => match[1]);
    expect(places.length).toBeGreaterThan(10);
    for (const place of places) expect(words.en).toHaveProperty(String(place));
  });

  it('tells a screen reader once that somebody types, and hides the dots from it', async () => {
    const page = (await load('/')).text;
    const sign = /<div id="typing"[^>]*>(.*?)<\/div>/s.exec(page)?.[1] ?? '';
    expect(sign).toContain('<span class="hidden" data-say="typing">');
    expect(sign.match(/<span class="dot" aria-hidden="true">/g)).toHaveLength(3);
    expect(page).not.toContain('role="status"');
  });

  it('names the person on the phone in words that fit before a name', () => {
    expect(words).toMatchObject({ en: { you: 'You are' }, es: { you: 'Escribe como' }, pt: { you: 'Escreve como' } });
  });

  it('speaks Spanish in one voice, with usted', async () => {
    const { json } = await stage.get('/control/templates');
    const templates = (json.templates as { language: string; body: string }[]).filter(
      ({ language }) => language === 'es',
    );
    const spoken = JSON.stringify([words.es, templates]);
    expect(templates.length).toBeGreaterThan(2);
    expect(spoken).not.toMatch(
      /\p{L}+[áé]is(?!\p{L})|(?<!\p{L})(?:vosotros|os|vuestr\p{L}+|borrad|eres|te|ti|tu|tus)(?!\p{L})/iu,
    );
    expect(spoken).not.toMatch(/(?<!\p{L})(?:arranca|añade|inténtalo|respóndenos|escríbenos|ayudarte)(?!\p{L})/iu);
    expect(spoken).not.toContain('Escribe como lo haría');
  });
});

describe('the phones', () => {
  it('a new one comes with a name and an invented number', async () => {
    const { status, json } = await stage.post('/phone/people', { language: 'pt' });
    expect(status).toBe(201);
    expect(json).toMatchObject({
      language: 'pt',
      name: expect.any(String),
      number: expect.stringMatching(/^1\d{3}55501\d\d$/),
    });
    expect((await stage.get('/phone/people')).json).toMatchObject({
      people: [json],
      lines: [{ name: expect.any(String) }],
    });
  });

  it('show buttons that can be tapped, and the tap arrives with its context', async () => {
    await stage.say('Hello');
    const action = { buttons: [{ type: 'reply', reply: { id: 'yes', title: 'Yes' } }] };
    const body = {
      type: 'interactive',
      interactive: { type: 'button', body: { text: 'Sure?' }, action },
      text: undefined,
    };
    const sent = await stage.graph(text('', body));
    const { json } = await stage.get(`/phone/conversation?from=${ana}`);
    const asked = (json.messages as { id: string; buttons: { id: string; title: string }[] }[])[1];
    expect(asked).toMatchObject({
      id: sent.json.messages?.[0]?.id,
      text: 'Sure?',
      buttons: [{ id: 'yes', title: 'Yes' }],
    });
    const button = { id: 'yes', title: 'Yes', contextId: asked?.id };
    await stage.post('/phone/say', { from: ana, button });
    await stage.receiver.until(() => stage.messages().length === 2);
    expect(stage.messages()[1]).toMatchObject({
      context: { id: asked?.id },
      interactive: { type: 'button_reply', button_reply: { id: 'yes', title: 'Yes' } },
    });
  });

  it('are told of changes while the page is open', async () => {
    await stage.say('Hello');
    const page = new AbortController();
    const stream = await fetch(`${stage.url}/phone/events?from=${ana}`, { signal: page.signal });
    await stage.graph(text('Hi Ana'));
    let seen = '';
    for await (const piece of stream.body ?? []) {
      seen += Buffer.from(piece).toString('utf8');
      if (seen.includes('Hi Ana')) break;
    }
    page.abort();
    expect(seen).toContain('event: conversation');
  });

  it('show a template with its parameters filled in', async () => {
    const parameters = ['Ana', 'lunes', '10:00'].map((value) => ({ type: 'text', text: value }));
    const template = {
      name: 'appointment_reminder',
      language: { code: 'es' },
      components: [{ type: 'body', parameters }],
    };
    await stage.graph({ messaging_product: 'whatsapp', to: ana, type: 'template', template });
    expect((await stage.get(`/phone/conversation?from=${ana}`)).json).toMatchObject({
      messages: [{ text: 'Hola, Ana: le esperamos el lunes a las 10:00.' }],
    });
  });
});

describe('the process', () => {
  it('says that it lives', async () => {
    expect((await stage.get('/health/live')).json).toEqual({ status: 'ok' });
  });
});
