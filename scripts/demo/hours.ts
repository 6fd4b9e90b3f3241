import type { ExceptionalDay, OpeningHours, TimeRange } from '../../src/domain/hours.ts';

const morning: TimeRange = ['09:00', '13:00'];
const afternoon: TimeRange = ['14:00', '19:00'];
const wholeDay = [morning, afternoon];

const closedOn: readonly (readonly [date: string, name: string])[] = [
  ['2026-01-01', 'Ano Novo'],
  ['2026-04-03', 'Sexta-feira Santa'],
  ['2026-04-25', 'Dia da Liberdade'],
  ['2026-05-01', 'Dia do Trabalhador'],
  ['2026-06-04', 'Corpo de Deus'],
  ['2026-06-10', 'Dia de Portugal'],
  ['2026-06-13', 'Santo António'],
  ['2026-08-15', 'Assunção'],
  ['2026-10-05', 'Implantação da República'],
  ['2026-12-01', 'Restauração da Independência'],
  ['2026-12-08', 'Imaculada Conceição'],
  ['2026-12-25', 'Natal'],
  ['2027-01-01', 'Ano Novo'],
  ['2027-03-26', 'Sexta-feira Santa'],
  ['2027-05-01', 'Dia do Trabalhador'],
  ['2027-05-27', 'Corpo de Deus'],
  ['2027-06-10', 'Dia de Portugal'],
  ['2027-10-05', 'Implantação da República'],
  ['2027-11-01', 'Todos os Santos'],
  ['2027-12-01', 'Restauração da Independência'],
  ['2027-12-08', 'Imaculada Conceição'],
  ['2027-12-25', 'Natal'],
];

const shortened: readonly ExceptionalDay[] = ['2026-12-24', '2027-12-24'].map((date) => ({
  date,
  ranges: [morning],
  name: 'Véspera de Natal',
}));

/** When the demo practice is open. */
export const clinicHours: OpeningHours = {
  zone: 'Europe/Lisbon',
  weekly: { 1: wholeDay, 2: wholeDay, 3: wholeDay, 4: wholeDay, 5: wholeDay, 6: [morning] },
  exceptions: [...closedOn.map(([date, name]) => ({ date, ranges: [], name })), ...shortened],
};
