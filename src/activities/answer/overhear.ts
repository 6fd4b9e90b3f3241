import { disclosure, emergencyWords, optOutConfirmation, withDisclosure } from '../../domain/answer/phrases.ts';
import { type BurstCheck, checkBurst } from '../../domain/checks/check-burst.ts';
import { readPart } from '../../domain/checks/reading-share.ts';
import { codeOf } from '../../domain/failures.ts';
import { hearLanguage } from '../../domain/language/hear.ts';
import type { ActivityPorts } from '../../ports/activity-ports.ts';
import type { Overheard, Unheard } from '../../ports/turns.ts';
import type { Subject } from '../conversation.ts';
import { isOutage } from './give-up.ts';
import { languageFor } from './wordings.ts';

/**
 * Listens, by rules alone, to what was written while a person was to answer: an emergency, a stop and a right cannot
 * wait until somebody reads them. What cannot be listened to holds up nobody.
 */
export async function overhear(ports: ActivityPorts, { businessId, conversationId }: Subject): Promise<void> {
  try {
    const unheard = await ports.turns.unheard(businessId, conversationId);
    if (unheard !== null) await ports.turns.noteHeard(unheard, listen(unheard), ports.clock.now());
  } catch (error) {
    if (isOutage(error)) throw error;
    ports.log.error({ conversationId, code: codeOf(error) }, 'nobody listened to what was written');
  }
}

function listen(unheard: Unheard): Overheard {
  const heard = new Set(readPart(unheard.texts).map(codeHeard));
  const language = languageFor(unheard, hearLanguage(unheard.texts));
  const { name, emergencyLine } = unheard.business;
  const line = heard.has('emergency') ? emergencyWords(language, emergencyLine) : null;
  const confirmation = heard.has('stop') ? optOutConfirmation(language) : null;
  const saysSo = unheard.disclosureDue && name !== '';
  return {
    emergency: line !== null && saysSo ? `${line}\n\n${disclosure(language, name)}` : line,
    stop:
      confirmation !== null && line === null && saysSo ? withDisclosure(confirmation, language, name) : confirmation,
    right: heard.has('right'),
    disclosed: saysSo && (line !== null || confirmation !== null),
  };
}

// Each message apart: beside an emergency a stop is heard too.
function codeHeard(text: string): BurstCheck['code'] {
  return checkBurst([text], { assistantAsked: false }).code;
}
