import { asId, type Id } from '../../src/domain/ids.ts';

const groups = { business: 1, channel: 2, agent: 3, article: 4 } as const;

/** A fixed id of the demo, so that seeding twice writes the same rows: one group per kind, counted from 0. */
export function demoId<T extends Id>(group: keyof typeof groups, at = 0): T {
  const tail = (groups[group] * 0x1000 + at).toString(16).padStart(12, '0');
  return asId<T>(`a1ec2100-0000-4000-8000-${tail}`);
}
