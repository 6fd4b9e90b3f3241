import { describe, expect, it } from '@jest/globals';
import { afterRelease, type LeftOpen } from '../../src/domain/release.ts';
import { deliveryStatuses } from '../../src/domain/words.ts';

const aMessage = (changes: Partial<LeftOpen> = {}): LeftOpen => ({
  seq: 5,
  turnOutcome: null,
  answers: [],
  ...changes,
});
const nothingDone = { repliedThrough: 0, takenThrough: 0 };

describe('what is open when an agent gives back', () => {
  it('is the assistant’s again when the agent said nothing and the assistant was interrupted', () => {
    expect(afterRelease(aMessage({ turnOutcome: 'taken_over' }), nothingDone)).toBe('assistant');
    const withdrawn = aMessage({ turnOutcome: 'answered', answers: ['withdrawn', 'withdrawn'] });
    expect(afterRelease(withdrawn, nothingDone)).toBe('assistant');
  });

  it('is the assistant’s when it came unseen, after the agent’s last word', () => {
    expect(afterRelease(aMessage(), { repliedThrough: 4, takenThrough: 4 })).toBe('assistant');
  });

  it('is handled when the agent’s reply answers it', () => {
    expect(afterRelease(aMessage(), { repliedThrough: 5, takenThrough: 0 })).toBe('handled_by_person');
  });

  it('is handled when the agent took it from the queue: there silence is a decision', () => {
    expect(afterRelease(aMessage(), { repliedThrough: 0, takenThrough: 5 })).toBe('handled_by_person');
  });

  it('is handled when the assistant itself had handed it over', () => {
    expect(afterRelease(aMessage({ turnOutcome: 'handed_over' }), nothingDone)).toBe('handled_by_person');
  });

  it.each(deliveryStatuses.filter((status) => status !== 'withdrawn'))(
    'is not answered twice when a part of its answer is %s',
    (status) => {
      const message = aMessage({ turnOutcome: 'answered', answers: ['withdrawn', status] });
      expect(afterRelease(message, nothingDone)).toBe('handled_by_person');
    },
  );
});
