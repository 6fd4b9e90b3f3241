import { describe, expect, it } from '@jest/globals';
import { EngineKeeper } from '../../src/workers/engine-keeper.ts';
import { silent } from '../house/silent.ts';

describe('a worker that is asked to end while its engine opens', () => {
  it('ends the engine as soon as it is open', async () => {
    const did: string[] = [];
    let opened = (): void => undefined;
    const isOpen = new Promise<void>((resolve) => (opened = resolve));
    const engine = {
      run: async () => void did.push('run'),
      stop: () => void did.push('stop'),
      isRunning: () => false,
    };
    const keeper = new EngineKeeper(async () => {
      await isOpen;
      return engine;
    }, silent);
    keeper.start();
    const stopped = keeper.stop();
    opened();
    await stopped;
    expect(did).toEqual(['stop', 'run']);
  });
});
