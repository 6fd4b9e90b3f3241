import { normalise } from '../../../domain/checks/normalise.ts';

/** Wordings by which a burst is more than a question; the checks before the model know many more. Folded, without accents. */
const wordings = {
  emergency:
    /\b(?:emergency|ambulance|cant breathe|can not breathe|cannot breathe|unconscious|bleeding heavily|wont stop bleeding|heart attack|emergencia|ambulancia|no puede respirar|no puedo respirar|inconsciente|infarto|sangra mucho|no para de sangrar|nao consigo respirar|nao consegue respirar|nao para de sangrar|sangra muito)\b/,
  person:
    /\b(?:(?:speak|talk|chat) (?:to|with) (?:a |an |some)?(?:person|human|someone|somebody|agent|receptionist|one)|real person|human being|call me|(?:hablar|comunicarme) con (?:una persona|alguien|un humano|un agente|recepcion)|persona real|llamenme|(?:falar|conversar) com (?:uma pessoa|alguem|um humano|um atendente|a rececao)|pessoa real|liguem me)\b|^(?:person|human|agent|persona|humano|agente|pessoa|atendente)[.!]*$/,
  right:
    /\b(?:(?:delete|erase|remove|copy of|export) (?:all )?(?:of )?my (?:personal )?data|(?:borrar|borren|eliminar|eliminen|copia de) (?:todos )?mis datos|(?:apagar|apaguem|eliminar|copia d)\w* (?:todos )?os meus dados)\b/,
  anger:
    /\b(?:i want to complain|make a complaint|file a complaint|scam(?:mers)?|rip ?off|disgusting|worst (?:clinic|service|dentist|experience)|terrible (?:service|experience)|unacceptable|i want a refund|want my money back|furious|idiots?|poner una (?:queja|reclamacion)|hoja de reclamaciones|estafa(?:dores)?|inaceptable|es una verguenza|que verguenza|pesimo (?:servicio|trato)|quiero mi dinero|idiotas?|indignad[oa]|fazer uma (?:queixa|reclamacao)|livro de reclamacoes|burla|vigaristas?|inaceitavel|uma vergonha|pessimo (?:servico|atendimento)|quero o meu dinheiro|devolvam o)\b/,
  medical:
    /\b(?:dos(?:e|age|is)|dosagem|antibiotics?|antibioticos?|amoxicillin|amoxicilina|ibuprofen[oa]?|paracetamol|painkillers?|aspirin[ae]?|analgesicos?|nolotil|clavamox|anti-?inflam\w+|is it (?:infected|normal|serious|broken|cancer|dangerous)|(?:esta|estara|parece) infectad[oa]|es normal que|es grave|sera grave|e grave|e normal (?:que|ter|sangrar|doer)|esta infetad[oa]|infected|infeccion|infecao|infeccao|abscess|absceso|abcesso|swollen|swelling|hinchad[oa]|inflamad[oa]|inchad[oa]|pus|diagnos\w+|what (?:medicine|medication|pills?) |que (?:medicamento|medicina|pastillas?|remedio|tomar)|o que (?:posso|devo) tomar|que puedo tomar|que debo tomar|(?:can|should) i take (?!the|a |an |it|my|with|photos|insurance)|pregnant|embarazada|gravida|allergic|alergic[oa]|blood thinners?|anticoagulantes?)\b/,
  pain: /\b(?:toothache|pain|painful|hurts?|hurting|aching|dolor|duelen?|doliendo|dor|dores|doi|doem|doendo|bleeding|sangra|sangrando|sangrar)\b/,
  hurry:
    /\b(?:urgent(?:ly)?|asap|as soon as possible|right now|immediately|urgente(?:mente)?|cuanto antes|ahora mismo|ya mismo|o mais rapido possivel|quanto antes|agora mesmo)\b/,
} as const;

/** What may show in a burst beside its questions. */
export type Sign = keyof typeof wordings;

/** The signs that a burst shows. */
export function signsIn(texts: readonly string[]): ReadonlySet<Sign> {
  const folded = texts.map((text) => normalise(text).replaceAll("'", '').replace(/\s+/g, ' ').trim());
  const names = Object.keys(wordings) as Sign[];
  return new Set(names.filter((name) => folded.some((text) => wordings[name].test(text))));
}
