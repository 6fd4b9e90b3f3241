import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../../../domain/failures.ts';
import type { LanguageModel } from '../../../ports/language-model.ts';

/** A model that takes at least `delayMs`, so that tests and load meet the times of a real one. */
export function delayed(model: LanguageModel, delayMs: number): LanguageModel {
  if (delayMs === 0) return model;
  return {
    async draft(request, signal) {
      await pause(delayMs, undefined, { signal }).catch(() => {
        throw new Failure('model.aborted');
      });
      return model.draft(request, signal);
    },
  };
}
