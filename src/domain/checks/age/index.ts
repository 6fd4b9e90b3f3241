import type { Sentence } from '../normalise.ts';
import { firstHit, type RuleSheet, readSheets } from '../word-rules.ts';

const ages = `5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
  seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, sete, oito, nove, dez, onze, doze, treze, quatorze, catorze, quinze`;

const english: RuleSheet = {
  classes: {
    young: ages,
    glued: '10yo, 11yo, 12yo, 13yo, 14yo, 15yo, 10yrs, 11yrs, 12yrs, 13yrs, 14yrs, 15yrs',
    self: 'im, i am, iam, i m, me im',
    only: 'only, just, still, like, almost, nearly, actually, about',
    goesOn: 'and, but, so, can, is, do, does, am, may, my, i, btw, tho, though, will, if, because, please, pls, in, on',
  },
  sure: `
    <self> <only>? <young> $
    <self> <only>? <young> years/year/yrs/yr/yo/yo $
    <self> <only>? <young> years/year/yrs/yr old
    <self> <only>? <young> yo/yrs/years/y_o <goesOn>
    <self> <only>? <young> <goesOn> !a/number/the/bus
    <self> <only>? <glued>
    <self> turning/gonna_be/going_to_be <young>
    i just turned <young>
    ive just turned <young>
    <self> a minor
    <self> <only>? under 16/15/14/13/age/sixteen
    <self> underage
    my age is <young>
  `,
  loose: '',
  undo: `
    <young> weeks/months/minutes/mins/min/days/hours/km/miles/feet/th/percent/euros/pounds/dollars/kg/people
    <self> <young> in the queue/line
  `,
  undoLoose: '',
};

const iberian: RuleSheet = {
  classes: {
    young: ages,
    have: 'tengo, yo tengo, tenho, eu tenho',
    only: 'solo, casi, apenas, so, quase, ainda, todavia, nada mas, unos',
    years: 'anos, aninhos, anitos, aos',
    did: 'cumplo, cumpli, acabo de cumplir, faco, fiz, acabei de fazer, vou fazer, voy a cumplir',
  },
  sure: `
    <have> <only>? <young> <years> !de/sin/sem/con/com/que/yendo/indo/trabajando/usando/en/em/no/na/viviendo/morando/fumando/cada/a
    <have> <only>? <young> <years> de edad/idade
    <young> <years> tengo/tenho
    <did> <only>? <young> <years>? ~1 $
    soy menor ~1 !de_la/que
    sou menor ~1 !que
    soy/sou menor de edad/idade/16/15/14/18
    mi edad es <young>
    minha idade e <young>
  `,
  loose: '',
  undo: '',
  undoLoose: '',
};

const rules = readSheets([english, iberian]);

/**
 * True when the writer says to be a child of under sixteen, or a minor: "I'm 13", "tengo 12 años", "tenho doze anos".
 * Others' children do not count, nor other numbers ("tengo 15 minutos").
 */
export function saysToBeUnderAge(sentences: readonly Sentence[]): boolean {
  return firstHit(rules, sentences, { steps: 0 }) !== null;
}
