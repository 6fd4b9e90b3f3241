import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import { ensureAgentKey } from '../../scripts/demo/agent-key.ts';
import { demoClinic } from '../../scripts/demo/clinic.ts';
import { type OpeningHours, rangesOn, type TimeRange } from '../../src/domain/hours.ts';
import { type Language, languages } from '../../src/domain/words.ts';
import { aFolder } from '../setup/run.ts';

const clinic = demoClinic(
  {
    SANDBOX_WHATSAPP_PHONE_NUMBER_ID: '100000000000002',
    SANDBOX_WHATSAPP_WABA_ID: '100000000000001',
    SANDBOX_WHATSAPP_TOKEN: 'a token',
    SANDBOX_WHATSAPP_DISPLAY_NUMBER: '15555550100',
  },
  'ask_first',
);

const inLanguage = (language: Language) => clinic.articles.filter((article) => article.language === language);
const amounts = (text: string) =>
  [...text.matchAll(/€(\d+)|(\d+) €/g)].map(([, before, after]) => Number(before ?? after));

describe('what the demo practice knows', () => {
  it('is the same in every language: as many articles, with the same prices and times', () => {
    const numbersOf = (language: Language) => inLanguage(language).map(({ body }) => body.match(/\d+/g)?.sort() ?? []);
    expect(inLanguage('en').length).toBeGreaterThanOrEqual(10);
    for (const language of languages) expect(numbersOf(language)).toEqual(numbersOf('en'));
  });

  it('names one price per treatment, also in the list of prices', () => {
    const [list, ...others] = inLanguage('en');
    const treatments = others.slice(0, 6).flatMap(({ body }) => amounts(body));
    for (const amount of amounts(list?.body ?? '')) expect(treatments).toContain(amount);
  });

  it('has an id of its own for everything', () => {
    const ids = [clinic, ...clinic.channels, ...clinic.agents, ...clinic.articles].map(({ id }) => String(id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['en', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'], ' and '],
    ['es', ['Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado'], ' y '],
    ['pt', ['Segunda-feira', 'Terça-feira', 'Quarta-feira', 'Quinta-feira', 'Sexta-feira', 'Sábado'], ' e '],
  ] as const)('tells the hours that hold, day by day (%s)', (language, days, and) => {
    const told = inLanguage(language).map(({ body }) => body);
    days.forEach((day, at) => {
      const sentence = `${day}: ${spoken(clinic.hours.weekly[at + 1] ?? [], and)}.`;
      expect(told.filter((body) => body.includes(sentence))).toHaveLength(1);
    });
  });

  it('is closed on Christmas and open on the morning before', () => {
    expect(rangesAt(clinic.hours, '2026-12-25')).toEqual([]);
    expect(rangesAt(clinic.hours, '2026-12-24')).toEqual([['09:00', '13:00']]);
    expect(rangesAt(clinic.hours, '2026-12-23')).toHaveLength(2);
  });

  it('names each exceptional day once', () => {
    const dates = clinic.hours.exceptions.map(({ date }) => date);
    expect(new Set(dates).size).toBe(dates.length);
  });
});

function spoken(ranges: readonly TimeRange[], and: string): string {
  const short = (time: string) => time.replace(/^0/, '');
  return ranges.map(([from, to]) => `${short(from)}–${short(to)}`).join(and);
}

function rangesAt(hours: OpeningHours, date: string): readonly TimeRange[] {
  return rangesOn(hours, DateTime.fromISO(date, { zone: hours.zone }));
}

describe("the demo agent's API key", () => {
  it('is made once, and only its owner can read it', () => {
    const file = join(aFolder(), 'demo-agent.key');
    const made = ensureAgentKey(file);
    expect(made).toEqual({ secret: expect.stringMatching(/^ask_[\w-]{43}$/), isNew: true });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(ensureAgentKey(file)).toEqual({ secret: made.secret, isNew: false });
  });

  it('is the key of the first agent; nobody knows the keys of the others', () => {
    const [first, ...others] = clinic.agents.map(({ secret }) => secret);
    expect(first).toBe('ask_first');
    expect(new Set(others).size).toBe(others.length);
    for (const secret of others) expect(secret).toMatch(/^ask_[\w-]{43}$/);
  });
});
