import { describe, expect, it } from '@jest/globals';
import { daysAsked } from '../../../../src/adapters/local/assistant/days.ts';
import type { Language } from '../../../../src/domain/words.ts';

/** A Tuesday, ten in the morning in Lisbon. */
const tuesday = new Date('2026-11-24T10:00:00Z');
const dates = (text: string, language: Language, now = tuesday, zone = 'Europe/Lisbon') =>
  daysAsked(text, language, now, zone).map(({ date }) => date);

describe('the day that somebody asks for', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'Do you have time on Friday?', ['2026-11-27']],
    ['en', 'are you open tomorrow', ['2026-11-25']],
    ['en', 'the day after tomorrow?', ['2026-11-26']],
    ['en', 'next Tuesday at 3pm', ['2026-12-01']],
    ['en', 'today?', ['2026-11-24']],
    ['en', 'on the 5th', ['2026-12-05']],
    ['en', 'on the 25th of December', ['2026-12-25']],
    ['en', 'December 5th', ['2026-12-05']],
    ['en', '5/12', ['2026-12-05']],
    ['en', 'I sat in the sun, may I come?', []],
    ['en', 'how long does it take', []],
    ['es', '¿abren mañana?', ['2026-11-25']],
    ['es', 'pasado mañana por la mañana', ['2026-11-26']],
    ['es', 'por la mañana', []],
    ['es', 'mañana por la mañana', ['2026-11-25']],
    ['es', 'el viernes a las 3 de la tarde', ['2026-11-27']],
    ['es', 'el martes que viene', ['2026-12-01']],
    ['es', 'el día 5', ['2026-12-05']],
    ['es', 'el 6 de enero', ['2027-01-06']],
    ['pt', 'amanhã às 15h', ['2026-11-25']],
    ['pt', 'depois de amanhã', ['2026-11-26']],
    ['pt', 'próxima terça', ['2026-12-01']],
    ['pt', 'são abertos ao sábado?', ['2026-11-28']],
    ['pt', 'de manhã', []],
    ['pt', 'dia 5 de dezembro', ['2026-12-05']],
    ['pt', 'no dia 31', ['2026-12-31']],
    ['pt', '25/12', ['2026-12-25']],
    ['pt', 'a segunda consulta', []],
    ['pt', 'das 9-12', []],
    ['pt', 'dia 31 de fevereiro', []],
  ])('%s: %j', (language, text, expected) => {
    expect(dates(text, language)).toEqual(expected);
  });

  it('tomorrow is counted in the business’s zone', () => {
    const late = new Date('2026-11-24T23:30:00Z');
    expect(dates('tomorrow', 'en', late, 'Europe/Madrid')).toEqual(['2026-11-26']);
    expect(dates('amanhã', 'pt', late, 'America/Sao_Paulo')).toEqual(['2026-11-25']);
  });
});
