import { parseJson } from '../../json.ts';
import { type Content, contentOf } from './content.ts';
import { shallow } from './wire-text.ts';
import { asRecord, asRef, asSomeWords, type WireRecord } from './wire-value.ts';

/** What was chosen or filled in on an interactive message; null when the choice itself is not there. */
export function interactiveContent(interactive: WireRecord): Content | null {
  const type = asRef(interactive.type);
  if (type === 'button_reply') return choice('button_reply', interactive.button_reply);
  if (type === 'list_reply') return choice('list_reply', interactive.list_reply);
  if (type === 'nfm_reply') return form(interactive.nfm_reply);
  return contentOf('unsupported', { details: { providerType: 'interactive', subtype: type } });
}

function choice(kind: 'button_reply' | 'list_reply', reply: unknown): Content | null {
  const row = asRecord(reply);
  const text = asSomeWords(row?.title);
  const choiceId = asSomeWords(row?.id);
  if (text === null && choiceId === null) return null;
  const description = asSomeWords(row?.description);
  return contentOf(kind, { text, choiceId, details: description === null ? null : { description } });
}

function form(reply: unknown): Content | null {
  const filled = asRecord(reply);
  if (filled === null) return null;
  const details = { form: asSomeWords(filled.name), answers: answersOf(filled.response_json) };
  return contentOf('form_reply', { details });
}

/** `response_json` is JSON inside a string; what is no JSON is kept as it was written. */
function answersOf(response: unknown): unknown {
  const parsed = typeof response === 'string' ? parseJson(response) : { ok: false };
  return 'value' in parsed ? shallow(parsed.value) : asSomeWords(response);
}
