#!/usr/bin/env node
/** Learns both tables anew from the development lines: `node test/wordings/learn.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Learned } from '../../src/domain/checks/learned.ts';
import { train } from '../../src/domain/checks/train.ts';
import type { CorpusTopic } from './corpora.ts';
import { examplesOf } from './examples.ts';

const lineLength = 110;
const names: Record<CorpusTopic, string> = { person: 'learnedPerson', emergency: 'learnedEmergency' };

/** The table that the development lines teach about a topic. */
export function learnAnew(topic: CorpusTopic): Learned {
  const { examples, memberships } = examplesOf(topic);
  return train(examples, memberships);
}

function write(topic: CorpusTopic): void {
  const { weights, step, bias } = learnAnew(topic);
  const lines = weights.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  const text = `import type { Learned } from '../learned.ts';

/** Learned from the lines in test/wordings/development by test/wordings/learn.ts; not written by hand. */
export const ${names[topic]}: Learned = {
  step: ${step},
  bias: ${bias},
  weights: [
${lines.map((line) => `    '${line}',`).join('\n')}
  ].join(''),
};
`;
  writeFileSync(join(import.meta.dirname, '../../src/domain/checks', topic, 'learned.ts'), text);
}

if (process.argv[1] === import.meta.filename) {
  write('person');
  write('emergency');
}
