import { type RuleSet, readSheets } from '../word-rules.ts';
import type { Right } from './right.ts';
import { rightClasses, rightLines, rightUndo } from './sheets.ts';

const ruleSet = (sure: string): RuleSet =>
  readSheets([{ classes: rightClasses, sure, loose: '', undo: rightUndo, undoLoose: '' }]);

const order: readonly Right[] = [
  'erasure',
  'portability',
  'correction',
  'restriction',
  'objection',
  'withdrawal',
  'access',
];

/** What asks for each right, the gravest first; the first that is found counts. */
export const rightRules: readonly (readonly [Right, RuleSet])[] = order.map((right) => [
  right,
  ruleSet(rightLines[right]),
]);
