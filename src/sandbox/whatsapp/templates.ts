import { z } from 'zod';

/** One approved template; `{{1}}` or `{{name}}` in the body are its parameters. */
export const template = z.strictObject({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/),
  language: z.string().regex(/^[a-z]{2,3}(_[A-Z]{2})?$/),
  category: z.enum(['UTILITY', 'MARKETING', 'AUTHENTICATION']).default('UTILITY'),
  body: z.string().min(1).max(1024),
});

/** See `template`. */
export type Template = z.infer<typeof template>;

/** The approved templates of the business accounts here. */
export interface Templates {
  add(added: Template): void;
  find(name: string, language: string): Template | undefined;
  all(): Template[];
}

const approved: readonly Template[] = [
  { name: 'hello_world', language: 'en_US', category: 'UTILITY', body: 'Hello World. Welcome and congratulations!' },
  ...inThreeLanguages('appointment_reminder', {
    en_US: 'Hello {{1}}, we look forward to seeing you on {{2}} at {{3}}.',
    es: 'Hola, {{1}}: le esperamos el {{2}} a las {{3}}.',
    pt_PT: 'Olá, {{1}}: contamos consigo no dia {{2}} às {{3}}.',
  }),
  ...inThreeLanguages('follow_up', {
    en_US: 'Hello {{1}}, may we still help you? Just answer here.',
    es: 'Hola, {{1}}: ¿podemos ayudarle en algo más? Respóndanos aquí.',
    pt_PT: 'Olá, {{1}}: podemos ajudar em mais alguma coisa? Responda aqui.',
  }),
  ...inThreeLanguages('we_have_an_answer', {
    en_US: 'Hello, we have an answer for you. Write to us here to read it.',
    es: 'Hola, tenemos una respuesta para usted. Escríbanos aquí para leerla.',
    pt_PT: 'Olá, temos uma resposta para si. Escreva-nos aqui para a ler.',
  }),
];

function inThreeLanguages(name: string, bodies: Record<string, string>): Template[] {
  return Object.entries(bodies).map(([language, body]) => ({ name, language, category: 'UTILITY', body }));
}

const keyOf = (name: string, language: string) => `${name}/${language}`;

/** The templates that are approved from the start. */
export const createTemplates = (): Templates => {
  const templates = new Map(approved.map((each) => [keyOf(each.name, each.language), each]));
  return {
    add: (added) => {
      templates.set(keyOf(added.name, added.language), added);
    },
    find: (name, language) => templates.get(keyOf(name, language)),
    all: () => [...templates.values()],
  };
};

const placeholder = /\{\{\s*(\w+)\s*\}\}/g;

/** How many different parameters the body wants. */
export const parameterCount = (body: string): number =>
  new Set([...body.matchAll(placeholder)].map((match) => match[1])).size;

/** The body with its parameters filled in, by position or by name. */
export const filledIn = (body: string, values: ReadonlyMap<string, string>): string =>
  body.replace(placeholder, (whole, key: string) => values.get(key) ?? whole);
