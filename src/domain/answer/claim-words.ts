import type { Language } from '../words.ts';

const small: Record<Language, string> = {
  en: 'two three four five six seven eight nine ten eleven twelve',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  pt: 'dois|duas três|tres quatro cinco seis sete oito nove dez onze doze',
};
const tens: Record<Language, string> = {
  en: 'ten twenty thirty forty fifty sixty seventy eighty ninety hundred',
  es: 'diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
  pt: 'dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem',
};
const odd: Record<Language, Readonly<Record<string, number>>> = {
  en: { thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
  es: { trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19 },
  pt: { treze: 13, catorze: 14, quatorze: 14, quinze: 15, dezasseis: 16, dezassete: 17, dezoito: 18, dezanove: 19 },
};

function numberWords(language: Language): Map<string, number> {
  const map = new Map(Object.entries(odd[language]));
  small[language].split(' ').forEach((words, at) => {
    for (const word of words.split('|')) map.set(word, at + 2);
  });
  tens[language].split(' ').forEach((word, at) => {
    map.set(word, (at + 1) * 10);
  });
  return map;
}

/** Numbers written out, from two on: "one" and its like are articles too. */
export const numbersByWord: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: numberWords('en'),
  es: numberWords('es'),
  pt: numberWords('pt'),
};

/** Names of months, by number from 1, in every language. */
export const monthNames: readonly string[] = [
  'january|enero|janeiro|jan',
  'february|febrero|fevereiro|feb',
  'march|marzo|março|marco',
  'april|abril|apr',
  'may|mayo|maio',
  'june|junio|junho|jun',
  'july|julio|julho|jul',
  'august|agosto|aug',
  'september|septiembre|setiembre|setembro|sept|sep',
  'october|octubre|outubro|oct',
  'november|noviembre|novembro|nov',
  'december|diciembre|dezembro|dec',
];

/** Units that belong to a number. */
export const units: readonly (readonly [unit: string, names: string])[] = [
  ['min', "minutes?|minutos?|mins?|'"],
  ['day', 'days?|días?|dias?'],
  ['week', 'weeks?|semanas?'],
  ['month', 'months?|mes|meses|mês'],
  ['year', 'years?|años?|anos?'],
  ['km', 'km|kilometres?|kilometers?|kil[óôo]metros?'],
  ['m', 'm|metres?|meters?|metros?'],
  ['%', '%|percent|per cent|por ciento|por cento'],
  ['mg', 'mg|milligrams?|miligramos?|miligramas?'],
  ['ml', 'ml|millilitres?|mililitros?'],
];

/** Currencies as they are written. */
export const currencies: readonly (readonly [currency: string, names: string])[] = [
  ['BRL', 'r\\$|brl|reais|real'],
  ['EUR', '€|eur|euros?'],
  ['GBP', '£|gbp|pounds?|libras?'],
  ['MXN', 'mxn|pesos?'],
  ['USD', 'us\\$|\\$|usd|dollars?|d[óo]lar(?:es)?'],
];

/** Words that state something although they hold no number: each needs its like in a cited article. */
export const statingWords: readonly (readonly [kind: 'price' | 'hour' | 'medical', group: string, names: string])[] = [
  ['price', 'free', '(?<!feel )free|gratis|grátis|gratuit[oa]s?|sin coste|sem custos?'],
  ['price', 'discount', 'discounts?|descuentos?|descontos?|refund(?:s|ed)?|reembols\\p{L}+'],
  ['hour', 'closed', 'closed|cerrad[oa]s?|fechad[oa]s?'],
  ['hour', 'closes', 'closes?|cerramos|cierra|cierran|fechamos|fecha|fecham'],
  [
    'hour',
    'open',
    '(?:we|are|is|be) open|opens?|opening|abrimos|abiert[oa]s?|abren?|abert[oa]s?|abrem?|abertura|apertura',
  ],
  ['hour', 'noon', 'noon|midday|mediod[ií]a|meio[- ]dia'],
  ['hour', 'midnight', 'midnight|medianoche|meia[- ]noite'],
  ['medical', 'antibiotic', 'antibiotics?|antibi[óo]ticos?|amoxicillin|amoxicilina|penicill?in\\p{L}*'],
  [
    'medical',
    'painkiller',
    'painkillers?|ibuprofen[oa]?|paracetamol|aspirin[ae]?|acetaminophen|analg[ée]sicos?|metamizol\\p{L}*',
  ],
  ['medical', 'dose', 'doses?|dosage|dosis|dosagem|pills?|tablets?|pastillas?|comprimidos?'],
  ['medical', 'infection', 'infect\\p{L}+|infec[cç]\\p{L}+|abscess\\p{L}*|absceso|abcesso|inflam\\p{L}+'],
  ['medical', 'disease', 'cancer|cáncer|cancro|câncer|diagnos\\p{L}+|diagnós\\p{L}+|allerg\\p{L}+|alerg\\p{L}+'],
  ['medical', 'pregnancy', 'pregnan\\p{L}+|embaraz\\p{L}+|grávid\\p{L}+|gravid\\p{L}+'],
];
