import type { RuleSheet } from '../word-rules.ts';
import { emergencyEnglish } from './en.ts';
import { emergencySpanish } from './es.ts';
import { emergencyPortuguese } from './pt.ts';

/** The written rules, one sheet a language. */
export const emergencySheets: readonly RuleSheet[] = [emergencyEnglish, emergencySpanish, emergencyPortuguese];
