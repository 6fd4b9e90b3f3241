import {
  advance,
  hasArrived,
  holdsBack,
  isUndecided,
  isUnsettled,
  judgeSend,
  park,
  repliedThrough,
} from '../../../src/domain/delivery.ts';
import {
  close,
  handOver,
  keepBusy,
  mayReply,
  passDeadline,
  receive,
  release,
  replyOutside,
  takeOver,
} from '../../../src/domain/owner.ts';
import { afterRelease } from '../../../src/domain/release.ts';
import { isOvertaken, judgeDraft, mayOpenTurn, widen } from '../../../src/domain/turn.ts';

/** Every decision that the model takes, by the functions that production takes it with. */
export const productionRules = {
  advance,
  afterRelease,
  close,
  handOver,
  hasArrived,
  holdsBack,
  isOvertaken,
  isUndecided,
  isUnsettled,
  judgeDraft,
  judgeSend,
  keepBusy,
  mayOpenTurn,
  mayReply,
  park,
  passDeadline,
  receive,
  release,
  repliedThrough,
  replyOutside,
  takeOver,
  widen,
};

/** The rules, one of which a test may replace to see whether the laws notice. */
export type Rules = typeof productionRules;
