import { gateAnswer } from '../../domain/answer/gate.ts';
import { withDisclosure } from '../../domain/answer/phrases.ts';
import { codeOf } from '../../domain/failures.ts';
import type { ActivityPorts } from '../../ports/activity-ports.ts';
import type { Draft, DraftRequest, Proposal } from '../../ports/language-model.ts';
import type { ClaimedTurn, TurnDecision } from '../../ports/turns.ts';
import { handOver } from './hand-over.ts';
import type { Hearing } from './hearing.ts';
import { watchTurn } from './overtaken.ts';

type Answer = Proposal & { readonly kind: 'answer' };

/** Lets the model propose, and decides. `overtaken` means that the draft could no longer be queued. */
export async function byModel(
  ports: ActivityPorts,
  turn: ClaimedTurn,
  hearing: Hearing,
  stop: AbortSignal,
): Promise<TurnDecision | 'overtaken'> {
  const now = ports.clock.now();
  const watch = watchTurn(ports.turns, turn, now, stop);
  try {
    const draft = await ports.model.draft(requestOf(turn, now), watch.signal);
    return judge(turn, hearing, draft, now);
  } catch (error) {
    if (watch.reason() === 'overtaken') return 'overtaken';
    // The process is ending: the engine gives the turn to another.
    if (stop.aborted) throw error;
    const reason = watch.reason() === 'late' ? 'turn_late' : 'model_unavailable';
    ports.log.warn({ turnId: turn.turnId, code: codeOf(error), reason }, 'model gave no draft');
    return handOver(turn, hearing, reason, now);
  } finally {
    watch.end();
  }
}

function requestOf(turn: ClaimedTurn, now: Date): DraftRequest {
  const { burst, history, business, knowledge, contact } = turn;
  return { burst, history, business, knowledge, lastLanguage: contact.language, now: now.toISOString() };
}

function judge(turn: ClaimedTurn, hearing: Hearing, draft: Draft, now: Date): TurnDecision {
  const { proposal, triage } = draft;
  const why = { by: draft.by, why: draft.why, sentiment: triage.sentiment, language: triage.language };
  if (proposal.kind === 'hand_over') return handOver(turn, hearing, proposal.reason, now, why);
  if (proposal.kind === 'stay_silent') return { ...proposal, ...closedCodes(draft), why };
  const verdict = gateAnswer(proposal, {
    knowledge: turn.knowledge,
    expectedLanguage: hearing.speaks,
    businessFacts: turn.business,
  });
  const reasoned = { ...why, cites: proposal.cites, gate: verdict.ok ? 'passed' : verdict.why };
  if (!verdict.ok) return handOver(turn, hearing, 'answer_withheld', now, { ...reasoned, withheld: proposal.text });
  return answer(turn, proposal, draft, reasoned);
}

function closedCodes({ triage }: Draft) {
  const { intent, urgency, language } = triage;
  return { intent, urgency, language };
}

function answer(turn: ClaimedTurn, { text, language, cites }: Answer, draft: Draft, why: object): TurnDecision {
  return {
    kind: 'answer',
    text: turn.disclosureDue ? withDisclosure(text, language, turn.business.name) : text,
    speaks: language,
    author: 'assistant',
    systemKind: null,
    disclosed: turn.disclosureDue,
    offersPerson: cites.length === 0 || draft.triage.intent === 'booking',
    optOut: false,
    ...closedCodes(draft),
    why: { speaks: language, ...why },
  };
}
