import type { RuleSheet } from '../word-rules.ts';
import { personEnglish } from './en.ts';
import { personSpanish } from './es.ts';
import { personPortuguese } from './pt.ts';

/** The written rules, one sheet a language. */
export const personSheets: readonly RuleSheet[] = [personEnglish, personSpanish, personPortuguese];
