import { describe, expect, it } from '@jest/globals';
import {
  disclosure,
  handoffNotice,
  optOutConfirmation,
  queueDelay,
  withDisclosure,
} from '../../../src/domain/answer/phrases.ts';
import { doesNotKnow, offerOfPerson, personConfirms, personWord } from '../../../src/domain/answer/sayings.ts';
import { sayWhen } from '../../../src/domain/answer/when.ts';
import type { OpeningHours } from '../../../src/domain/hours.ts';
import { hearLanguage } from '../../../src/domain/language/hear.ts';
import { handoffReasons, languages } from '../../../src/domain/words.ts';

const hours: OpeningHours = {
  zone: 'Europe/Lisbon',
  weekly: { 1: [['09:00', '19:00']], 6: [['09:00', '13:00']] },
  exceptions: [],
};
const monday = new Date('2026-11-23T10:00:00Z');
const sunday = new Date('2026-11-22T10:00:00Z');
const thursday = new Date('2026-11-19T10:00:00Z');

describe('when, as people say it', () => {
  const opens = (instant: string) =>
    languages.map((language) => sayWhen(language, 'Europe/Lisbon', new Date(instant), thursday));

  it('today and tomorrow are called so', () => {
    expect(opens('2026-11-19T14:00:00Z')).toEqual(['today at 14:00', 'hoy a las 14:00', 'hoje às 14:00']);
    expect(opens('2026-11-20T09:00:00Z')).toEqual(['tomorrow at 9:00', 'mañana a las 9:00', 'amanhã às 9:00']);
  });

  it('a day of this week is called by its name', () => {
    expect(opens('2026-11-23T09:00:00Z')).toEqual([
      'on Monday at 9:00',
      'el lunes a las 9:00',
      'na segunda-feira às 9:00',
    ]);
    expect(opens('2026-11-21T09:00:00Z')[2]).toBe('no sábado às 9:00');
  });

  it('a later day has its date', () => {
    expect(opens('2027-01-04T09:30:00Z')).toEqual([
      'on Monday, 4 January at 9:30',
      'el lunes 4 de enero a las 9:30',
      'na segunda-feira, 4 de janeiro, às 9:30',
    ]);
  });

  it('one o’clock is singular in Spanish and Portuguese', () => {
    expect(opens('2026-11-23T01:00:00Z').slice(1)).toEqual(['el lunes a la 1:00', 'na segunda-feira à 1:00']);
  });

  it('the day is the one of the business’s zone, also when clocks change in between', () => {
    const late = new Date('2026-10-24T22:30:00Z');
    expect(sayWhen('en', 'Europe/Madrid', new Date('2026-10-25T08:00:00Z'), late)).toBe('today at 9:00');
    expect(sayWhen('en', 'Europe/Lisbon', new Date('2026-10-25T09:00:00Z'), late)).toBe('tomorrow at 9:00');
  });
});

describe('fixed words', () => {
  const notice = (
    language: (typeof languages)[number],
    reason: (typeof handoffReasons)[number],
    now: Date,
    line: string | null = null,
  ) => handoffNotice({ reason, language, hours, emergencyLine: line, now });

  it('the first words say that they are automated, and how to reach a person', () => {
    expect(disclosure('en', 'Alecrim')).toContain('automated assistant of Alecrim');
    expect(languages.map((language) => disclosure(language, 'A').includes(`"${personWord(language)}"`))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('a business whose name holds a replacement pattern is named as it is', () => {
    expect(withDisclosure('Hi', 'en', "$& {person} $'")).toContain("assistant of $& {person} $'.");
  });

  it('while open a handoff promises an answer shortly, while closed the next opening', () => {
    expect(notice('en', 'asked_for_person', monday)).toMatch(
      /person of our team\. Somebody will answer you here shortly/,
    );
    expect(notice('en', 'asked_for_person', sunday)).toContain('We open tomorrow at 9:00');
    expect(notice('es', 'asked_for_person', thursday)).toContain('Abrimos el sábado a las 9:00');
    expect(notice('pt', 'asked_for_person', thursday)).toContain('Abrimos no sábado às 9:00');
  });

  it('in an emergency the number to call comes first, or the local one when the business gives none', () => {
    expect(notice('en', 'emergency', sunday, '112')).toMatch(/^This sounds urgent\. Please call 112 now/);
    expect(notice('pt', 'emergency', sunday)).toMatch(/^Parece urgente\. Se houver perigo de vida/);
  });

  it('every text is in its language, for every reason', () => {
    for (const language of languages) {
      const texts = [
        ...handoffReasons.map((reason) => notice(language, reason, thursday, '112')),
        queueDelay(language, hours, monday),
        optOutConfirmation(language),
        doesNotKnow(language),
        offerOfPerson(language),
        personConfirms(language),
        disclosure(language, 'Alecrim'),
      ];
      expect(texts.filter((text) => hearLanguage([text]) !== language)).toEqual([]);
      expect(texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
    }
  });
});
