import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/system/root.ts';

/** The names that the code passes: every `passCrashPoint('…')` under `src`. */
export function pointsInCode(): readonly string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = files.map((file) => readFileSync(join(root, 'src', file), 'utf8'));
  return [
    ...new Set(
      texts.flatMap((text) => [...text.matchAll(/passCrashPoint\(\s*'([^']+)'/g)].map(([, name = '']) => name)),
    ),
  ];
}
