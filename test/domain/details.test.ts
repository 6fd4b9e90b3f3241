import { describe, expect, it } from '@jest/globals';
import { composeDetails, isDetailsLine } from '../../src/domain/details.ts';

describe('the line about a running conversation', () => {
  it('reads as one line of words, counts and an instant', () => {
    expect(composeDetails({ owner: 'assistant', turns: 4, outcome: 'answered', language: 'pt' })).toBe(
      'owner assistant · 4 turns · answered · pt',
    );
    const deadlineAt = '2026-03-01T09:30:00.000Z';
    expect(
      composeDetails({ owner: 'queue', turns: 1, fence: 2, reason: 'anger', channelKind: 'sms', deadlineAt }),
    ).toBe(`owner queue · 1 turn · fence 2 · anger · sms · until ${deadlineAt}`);
  });

  it('leaves out a deadline that is no instant', () => {
    expect(composeDetails({ owner: 'queue', turns: 2, deadlineAt: 'when Maria calls' })).toBe('owner queue · 2 turns');
  });

  it('is known by its form, and no sentence has it', () => {
    expect(isDetailsLine('owner assistant · 4 turns · answered · pt')).toBe(true);
    expect(['Maria asked', 'owner Maria', 'answered · Maria', '', '4 Marias'].filter(isDetailsLine)).toEqual([]);
  });
});
