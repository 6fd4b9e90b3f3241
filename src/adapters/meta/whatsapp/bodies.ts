import type { AttemptId } from '../../../domain/ids.ts';
import type { ProviderAddress, Saying } from '../../../ports/channel.ts';

/** WhatsApp shows at most three reply buttons, each title of at most 20 characters. */
const mostButtons = 3;
const longestTitle = 20;

/** The body of a send, or null for what WhatsApp has no form for: nobody to say it to, or more than three buttons. */
export function sendBody(to: readonly ProviderAddress[], what: Saying, attemptId: AttemptId): object | null {
  const target = targetOf(to);
  const content = contentOf(what);
  if (target === null || content === null) return null;
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...target,
    ...content,
    biz_opaque_callback_data: attemptId,
  };
}

/** The body that marks a message, and all before it, as read, with the typing sign when wanted. */
export function readBody(providerMessageId: string, typing: boolean): object {
  const sign = typing ? { typing_indicator: { type: 'text' } } : {};
  return { messaging_product: 'whatsapp', status: 'read', message_id: providerMessageId, ...sign };
}

/** A phone wins where both are known, as it does at WhatsApp; both stay verbatim. */
function targetOf(to: readonly ProviderAddress[]): object | null {
  const phone = to.find(({ kind }) => kind === 'phone');
  const scoped = to.find(({ kind }) => kind === 'scoped');
  if (phone !== undefined) return { to: phone.value };
  return scoped === undefined ? null : { recipient: scoped.value };
}

function contentOf(what: Saying): object | null {
  if (what.kind === 'template') return template(what);
  if (what.kind === 'buttons' && what.buttons.length > 0) return buttons(what);
  return { type: 'text', text: { body: what.text.toWellFormed(), preview_url: false } };
}

function buttons(what: Extract<Saying, { kind: 'buttons' }>): object | null {
  if (what.buttons.length > mostButtons) return null;
  const replies = what.buttons.map(({ id, title }) => ({ type: 'reply', reply: { id, title: shortened(title) } }));
  const interactive = { type: 'button', body: { text: what.text.toWellFormed() }, action: { buttons: replies } };
  return { type: 'interactive', interactive };
}

function shortened(title: string): string {
  const characters = Array.from(title.toWellFormed());
  return characters.length <= longestTitle ? characters.join('') : `${characters.slice(0, longestTitle - 1).join('')}…`;
}

function template({ name, language, values }: Extract<Saying, { kind: 'template' }>): object {
  const parameters = values.map((value) => ({ type: 'text', text: onOneLine(value) }));
  const components = parameters.length === 0 ? {} : { components: [{ type: 'body', parameters }] };
  return { type: 'template', template: { name, language: { code: language }, ...components } };
}

/** A template's value may hold no line break, tab, or four spaces in a row (WhatsApp, 132018 otherwise). */
function onOneLine(value: string): string {
  return value.toWellFormed().replaceAll(/[\r\n\t]+| {4,}/g, ' ');
}
