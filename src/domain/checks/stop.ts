import { wholeOf } from './whole-message.ts';

const wordings = `
  stop, stop all, stopall, stop it, stop messages, stop messaging me, stop texting me, stop writing to me, stop sending me messages, please stop messaging me,
  unsubscribe, unsubscribe me, end messages, opt out, optout, remove me, remove me from your list, take me off your list, take me off the list, no more messages,
  end, quit, stopp, please stop, stop please, stop contacting me, stop receiving messages, i want to stop receiving messages, i dont want any more messages, i dont want more messages, no more texts, stop the messages, leave me alone,
  dont contact me again, do not contact me again, dont message me again, do not message me again, dont text me, do not text me, dont write to me anymore, cancel subscription,
  baja, darme de baja, dame de baja, dadme de baja, deme de baja, quiero darme de baja, quiero la baja, alto, parar, detener, no mas mensajes, no me escriban mas, no me escribas mas,
  no me escribais mas, dejen de escribirme, deja de escribirme, dejad de escribirme, no quiero mas mensajes, no quiero recibir mas mensajes, no me envien mas mensajes, no me mandes mas mensajes,
  no me manden mas mensajes, cancelar suscripcion, anular suscripcion, eliminar suscripcion, quitenme de la lista, sacame de la lista,
  desuscribirme, desuscribir, desuscribirse, quiero dejar de recibir mensajes, dejar de recibir mensajes, no quiero recibir mensajes, no me contacten mas, no me contacteis mas, no me contacte mas, cancelar mensajes, dejenme en paz, no mas,
  quero deixar de receber mensagens, deixar de receber mensagens, nao quero receber mensagens, parem de me mandar mensagens, parem de me mandar mensagem, parem com as mensagens, nao me contactem mais, nao me contatem mais, deixem me em paz, me deixem em paz, cancelar mensagens,
  pare, para, parem, sair, cancelar subscricao, cancelar inscricao, cancelar assinatura, anular subscricao, descadastrar, me descadastre, remover, remova me da lista, remover da lista, tirem me da lista,
  nao quero mais mensagens, nao quero receber mais mensagens, nao me enviem mais mensagens, nao me mande mais mensagem, nao me mandem mais mensagens, parem de me enviar mensagens, parem de mandar mensagem,
  pare de me mandar mensagem, pare de me escrever, parem de escrever, chega de mensagens, nao me escrevam mais
`;

const keywords: ReadonlySet<string> = new Set(
  wordings.split(',').map((wording) => wording.trim().replace(/\s+/g, ' ')),
);
const courtesies =
  /^(?:por favor|please|pls|porfa|pf|favor) | (?:por favor|please|pls|porfa|pf|obrigado|obrigada|thanks|thank you|gracias)$/g;

/** True when a message asks, as a whole, that we write no more: "para el viernes" does not. */
export function asksToStop(text: string): boolean {
  return keywords.has(wholeOf(text).replace(courtesies, '').trim());
}
