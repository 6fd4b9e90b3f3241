import type { Topic } from './topic.ts';

/** What each treatment costs and how long it takes. */
export const treatments: readonly Topic[] = [
  {
    en: {
      title: 'Prices',
      body: 'A check-up costs €35. A cleaning costs €55. Whitening costs €240. A filling costs €65 for one surface and €85 for two or more. A simple extraction costs €70. The implant consultation costs €50.',
    },
    es: {
      title: 'Precios',
      body: 'Una revisión cuesta 35 €. Una limpieza cuesta 55 €. Un blanqueamiento cuesta 240 €. Un empaste cuesta 65 € de una cara y 85 € de dos o más. Una extracción simple cuesta 70 €. La consulta de implantes cuesta 50 €.',
    },
    pt: {
      title: 'Preços',
      body: 'Uma consulta de avaliação custa 35 €. Uma limpeza custa 55 €. Um branqueamento custa 240 €. Uma obturação custa 65 € numa face e 85 € em duas ou mais. Uma extração simples custa 70 €. A consulta de implantes custa 50 €.',
    },
  },
  {
    en: {
      title: 'Check-up',
      body: 'A check-up costs €35. It takes 30 minutes and includes an X-ray if one is needed. We recommend one every six months.',
    },
    es: {
      title: 'Revisión',
      body: 'Una revisión cuesta 35 €. Dura 30 minutos e incluye una radiografía si hace falta. Recomendamos una cada seis meses.',
    },
    pt: {
      title: 'Consulta de avaliação',
      body: 'Uma consulta de avaliação custa 35 €. Demora 30 minutos e inclui uma radiografia se for precisa. Recomendamos uma de seis em seis meses.',
    },
  },
  {
    en: {
      title: 'Cleaning',
      body: 'A cleaning costs €55. It takes 45 minutes and is done by our dental hygienist. You can eat and drink right afterwards.',
    },
    es: {
      title: 'Limpieza dental',
      body: 'Una limpieza cuesta 55 €. Dura 45 minutos y la hace nuestra higienista. Se puede comer y beber justo después.',
    },
    pt: {
      title: 'Limpeza dentária',
      body: 'Uma limpeza custa 55 €. Demora 45 minutos e é feita pela nossa higienista. Pode comer e beber logo a seguir.',
    },
  },
  {
    en: {
      title: 'Whitening',
      body: 'Whitening costs €240. It takes 90 minutes in one visit at the clinic. A check-up before it is required and is included in the price.',
    },
    es: {
      title: 'Blanqueamiento',
      body: 'Un blanqueamiento cuesta 240 €. Dura 90 minutos, en una sola visita a la clínica. Antes se hace una revisión obligatoria, incluida en el precio.',
    },
    pt: {
      title: 'Branqueamento',
      body: 'Um branqueamento custa 240 €. Demora 90 minutos, numa só visita à clínica. Antes faz-se uma consulta de avaliação obrigatória, incluída no preço.',
    },
  },
  {
    en: {
      title: 'Filling',
      body: 'A filling costs €65 for one surface and €85 for two or more. It takes 45 minutes. The local anaesthetic is included in the price.',
    },
    es: {
      title: 'Empaste',
      body: 'Un empaste cuesta 65 € de una cara y 85 € de dos o más. Dura 45 minutos. La anestesia local está incluida en el precio.',
    },
    pt: {
      title: 'Obturação',
      body: 'Uma obturação custa 65 € numa face e 85 € em duas ou mais. Demora 45 minutos. A anestesia local está incluída no preço.',
    },
  },
  {
    en: {
      title: 'Extraction',
      body: 'A simple extraction costs €70. A wisdom tooth costs €130. The visit takes 45 minutes, and a follow-up visit is free.',
    },
    es: {
      title: 'Extracción',
      body: 'Una extracción simple cuesta 70 €. Una muela del juicio cuesta 130 €. La visita dura 45 minutos y la visita de control es gratuita.',
    },
    pt: {
      title: 'Extração',
      body: 'Uma extração simples custa 70 €. Um dente do siso custa 130 €. A visita demora 45 minutos e a visita de controlo é gratuita.',
    },
  },
  {
    en: {
      title: 'Implant consultation',
      body: 'The implant consultation costs €50. It takes 60 minutes and includes a panoramic X-ray. You receive a written estimate, and the €50 are deducted if you go ahead.',
    },
    es: {
      title: 'Consulta de implantes',
      body: 'La consulta de implantes cuesta 50 €. Dura 60 minutos e incluye una radiografía panorámica. Recibe un presupuesto por escrito, y los 50 € se descuentan si sigue adelante.',
    },
    pt: {
      title: 'Consulta de implantes',
      body: 'A consulta de implantes custa 50 €. Demora 60 minutos e inclui uma radiografia panorâmica. Recebe um orçamento por escrito, e os 50 € são descontados se avançar.',
    },
  },
];
