import { describe, expect, it } from '@jest/globals';
import { normalise, sentencesOf } from '../../../src/domain/checks/normalise.ts';
import { createSpeller, isOneSlipAway } from '../../../src/domain/checks/spelling.ts';
import { firstHit, type RuleSheet, readSheets } from '../../../src/domain/checks/word-rules.ts';

const sheet = (parts: Partial<RuleSheet>): RuleSheet => ({
  classes: { human: 'person, human being, agente*' },
  sure: '',
  loose: '',
  undo: '',
  undoLoose: '',
  ...parts,
});
const hits = (parts: Partial<RuleSheet>, text: string) =>
  firstHit(readSheets([sheet(parts)]), sentencesOf(normalise(text)), { steps: 0 }) !== null;

describe('a wording', () => {
  it('finds its words in order, with a class, an alternative and a gap', () => {
    const sure = 'talk/speak to ~1 <human>';
    expect(hits({ sure }, 'I want to speak to a person')).toBe(true);
    expect(hits({ sure }, 'talk to the human being now')).toBe(true);
    expect(hits({ sure }, 'speak to los agentes')).toBe(true);
    expect(hits({ sure }, 'to a person I speak')).toBe(false);
    expect(hits({ sure }, 'speak to one very nice person')).toBe(false);
  });
  it('does not reach over the end of a sentence', () => {
    expect(hits({ sure: 'talk ~3 person' }, 'can we talk. my person is here')).toBe(false);
  });
  it('may stand alone but for greetings and pleasantries', () => {
    const sure = '^ <human> $';
    expect(hits({ sure }, 'hola, person por favor')).toBe(true);
    expect(hits({ sure }, 'price per person')).toBe(false);
  });
  it('is undone by another that overlaps it, within the clause', () => {
    const rules = { sure: 'want <human>', undo: 'no ~2 want <human>' };
    expect(hits(rules, 'no I want person')).toBe(false);
    expect(hits(rules, 'no, I want person')).toBe(true);
  });
  it('that is loose is undone by anything in the sentence that says so', () => {
    const rules = { loose: 'emergency', undoLoose: 'how ~1 much' };
    expect(hits(rules, 'emergency')).toBe(true);
    expect(hits(rules, 'how much is an emergency visit')).toBe(false);
  });
  it('is refused when it names a class that is not there, or could start with anything', () => {
    expect(() => readSheets([sheet({ sure: 'talk <nobody>' })])).toThrow('no such word class');
    expect(() => readSheets([sheet({ sure: 'so? talk' })])).toThrow('starts with anything');
  });
});

describe('a slip of the keyboard', () => {
  it.each([
    ['recepcionsta', 'recepcionista'],
    ['opreator', 'operator'],
    ['umano', 'humano'],
    ['amgulance', 'ambulance'],
  ])('%j is one slip away from %j', (word, target) => {
    expect(isOneSlipAway(word, target)).toBe(true);
  });
  it('is not another form of the verb', () => {
    expect(isOneSlipAway('hablo', 'habla')).toBe(false);
    expect(isOneSlipAway('atendeu', 'atender')).toBe(false);
  });
  it('is mended towards the words that rules look for, and no others', () => {
    const speller = createSpeller([sheet({ sure: 'operator recepcionista' })]);
    const mended = (text: string) => sentencesOf(normalise(text)).map((one) => speller.respell(one).words.join(' '));
    expect(mended('opreator recepcionsta')).toEqual(['operator recepcionista']);
    expect(mended('the weather is nice')).toEqual(['the weather is nice']);
  });
});
