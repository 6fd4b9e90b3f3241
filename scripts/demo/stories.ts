import type { Language } from '../../src/domain/words.ts';

/** A person who wrote before, and what they wrote, line by line. */
export interface Story {
  readonly number: string;
  readonly name: string;
  readonly language: Language;
  readonly lines: readonly string[];
}

/** The people whose conversations a fresh demo shows. Numbers 555-01xx are kept free for invented people. */
export const stories: readonly Story[] = [
  {
    number: '12025550141',
    name: 'Emma Clarke',
    language: 'en',
    lines: ['Hello! How much is a cleaning?', 'Is there parking near the clinic?'],
  },
  { number: '12025550142', name: 'Lucía Herrero', language: 'es', lines: ['¡Hola! ¿Abren los sábados?'] },
  { number: '12025550143', name: 'João Pereira', language: 'pt', lines: ['Bom dia! Posso pagar em prestações?'] },
  { number: '12025550144', name: 'Matilde Rocha', language: 'pt', lines: ['Quero falar com uma pessoa, por favor.'] },
  { number: '12025550145', name: 'Tom Baker', language: 'en', lines: ['What should I bring to my first visit?'] },
];
