import { clinicArticles } from '../../scripts/demo/articles.ts';
import type { Language } from '../../src/domain/words.ts';
import type { BusinessFacts, DraftRequest, KnowledgeArticle } from '../../src/ports/language-model.ts';

/** What the demo practice knows: each topic in three languages. */
export const knowledge: readonly KnowledgeArticle[] = clinicArticles;

/** The practice that is asked. */
export const practice: BusinessFacts = {
  name: 'Clínica Dentária Alecrim',
  language: 'pt',
  zone: 'Europe/Lisbon',
  emergencyLine: null,
};

/** A Tuesday morning in Lisbon. */
export const tuesday = '2026-11-24T10:00:00Z';

/** The request with which somebody who is new asks something. */
export function asking(texts: string | readonly string[], given: Partial<DraftRequest> = {}): DraftRequest {
  const burst = [texts].flat().map((text) => ({ author: 'contact' as const, text, at: tuesday }));
  return { burst, history: [], business: practice, knowledge, lastLanguage: null, now: tuesday, ...given };
}

const topics = [
  'prices',
  'checkup',
  'cleaning',
  'whitening',
  'filling',
  'extraction',
  'implant',
  'hours',
  'appointments',
  'address',
  'parking',
  'insurance',
  'payment',
  'first',
  'children',
  'cancel',
  'bring',
];

/** The topic that an article is on, by its place among the demo's articles. */
export function topicOf(id: string): string | undefined {
  return topics[Math.floor(knowledge.findIndex((article) => article.id === id) / 3)];
}

/** A question, and the topics of which one must be cited. */
export interface PlainQuestion {
  readonly text: string;
  readonly topics: readonly string[];
}

/** Questions that the articles answer, as people type them. */
export const plainQuestions: Readonly<Record<Language, readonly PlainQuestion[]>> = {
  en: listed(`
    How much is a cleaning? | cleaning prices
    cleaning price? | cleaning prices
    what do you charge for whitening | whitening prices
    how long does whitening take? | whitening
    whitening? | whitening prices
    How much for a filling | filling prices
    Is the anaesthetic included with a filling? | filling
    how much is an extraction | extraction prices
    wisdom tooth removal cost? | extraction
    what does it cost to pull a tooth | extraction prices
    how much is the implant consultation | implant prices
    do you do implants? | implant prices
    what are your prices? | prices
    price list please | prices
    How much is a check-up? | checkup prices
    how long is a checkup | checkup
    how often should I have a check up | checkup
    Does a check-up include an x-ray? | checkup
    What are your opening hours? | hours
    when are you open | hours
    what time do you open? | hours
    what time do you close on Saturday | hours appointments
    Are you open on Sundays? | hours
    are you open tomorrow? | hours
    are you closed on public holidays | hours
    do you open Saturdays | hours appointments
    Do you have time on Friday? | appointments hours
    any slots on Saturday? | appointments hours
    can I come in on Friday? | appointments hours
    I'd like to book an appointment | appointments
    how do I make an appointment? | appointments
    Where are you? | address
    what's the address | address
    how do I get there? | address
    is there a metro nearby? | address
    which tram do I take | address
    is the clinic wheelchair accessible? | address
    Is there parking near the clinic? | parking
    where can I park | parking
    is parking free? | parking
    Do you accept insurance? | insurance
    do you take dental insurance | insurance
    do you work with Vida Plena | insurance
    my insurer is another one, do I get an invoice? | insurance payment
    Can I pay by card? | payment
    do you take cash | payment
    can I pay in instalments? | payment
    do you have a payment plan | payment
    do you accept bank transfer? | payment
    What should I bring to my first visit? | bring first
    what do I need to bring? | bring
    should I bring my x-rays | bring
    how long is the first visit | first
    do new patients have to come early? | first
    Do you see children? | children
    from what age do you treat kids | children
    how much is a check-up for my daughter | children
    can I stay with my son during the visit | children
    can I cancel my appointment? | cancel
    I need to move my appointment | cancel
    what happens if I miss my appointment | cancel
    is there a fee for cancelling late? | cancel
    can I eat after a cleaning? | cleaning`),
  es: listed(`
    ¿Cuánto cuesta una limpieza? | cleaning prices
    precio limpieza | cleaning prices
    cuanto vale el blanqueamiento | whitening prices
    cuánto dura el blanqueamiento? | whitening
    hacen blanqueamiento? | whitening prices
    cuanto sale un empaste | filling prices
    la anestesia está incluida en el empaste? | filling
    cuánto cuesta sacar una muela | extraction prices
    precio de la muela del juicio | extraction
    cuánto es una extracción? | extraction prices
    cuánto cuesta la consulta de implantes | implant prices
    ponen implantes? | implant prices
    ¿Qué precios tienen? | prices
    me pasas los precios | prices
    cuánto cuesta una revisión? | checkup prices
    cuánto dura una revisión | checkup
    cada cuánto hay que hacerse una revisión | checkup
    la revisión incluye radiografía? | checkup
    ¿Cuál es el horario? | hours
    horario? | hours
    a qué hora abren | hours
    hasta qué hora están el sábado? | hours appointments
    abren los domingos? | hours
    ¿abren mañana? | hours
    cierran en festivos? | hours
    ¿Abren los sábados? | hours appointments
    ¿Tienen cita el viernes? | appointments hours
    hay hueco el sábado? | appointments hours
    puedo ir el viernes? | appointments hours
    quiero pedir una cita | appointments
    cómo pido cita? | appointments
    ¿Dónde están? | address
    cuál es la dirección | address
    cómo llego? | address
    hay metro cerca? | address
    qué tranvía me deja cerca | address
    se puede entrar con silla de ruedas? | address
    ¿Hay aparcamiento? | parking
    dónde puedo aparcar | parking
    el parking es gratis? | parking
    ¿Aceptan seguros? | insurance
    trabajan con seguro dental | insurance
    aceptan Vida Plena? | insurance
    tengo otro seguro, me dan factura? | insurance payment
    ¿Puedo pagar con tarjeta? | payment
    aceptan efectivo | payment
    se puede pagar a plazos? | payment
    tienen financiación | payment
    puedo hacer una transferencia? | payment
    ¿Qué tengo que llevar a la primera visita? | bring first
    qué debo traer | bring
    llevo mis radiografías? | bring
    cuánto dura la primera visita | first
    la primera visita es gratis? | first
    ¿Atienden niños? | children
    desde qué edad atienden a niños | children
    cuánto cuesta la revisión de mi hija | children
    puedo quedarme con mi hijo en la visita | children
    ¿Puedo cancelar mi cita? | cancel
    necesito cambiar la cita | cancel
    qué pasa si falto a la cita | cancel
    cobran por cancelar tarde? | cancel
    puedo comer después de la limpieza? | cleaning`),
  pt: listed(`
    Quanto custa uma limpeza? | cleaning prices
    preço da limpeza | cleaning prices
    quanto fica o branqueamento | whitening prices
    quanto tempo demora o branqueamento? | whitening
    fazem branqueamento? | whitening prices
    quanto é uma obturação | filling prices
    a anestesia está incluída na obturação? | filling
    quanto custa tirar um dente | extraction prices
    preço do siso | extraction
    quanto é uma extração? | extraction prices
    quanto custa a consulta de implantes | implant prices
    fazem implantes? | implant prices
    Quais são os preços? | prices
    pode enviar a tabela de preços | prices
    quanto custa uma consulta de avaliação? | checkup prices
    quanto demora a avaliação | checkup
    de quanto em quanto tempo devo fazer uma avaliação | checkup
    a avaliação inclui radiografia? | checkup
    Qual é o horário? | hours
    horários? | hours
    a que horas abrem | hours
    até que horas estão abertos ao sábado? | hours appointments
    abrem ao domingo? | hours
    abrem amanhã? | hours
    fecham nos feriados? | hours
    são abertos ao sábado? | hours appointments
    Têm vaga na sexta? | appointments hours
    há vagas no sábado? | appointments hours
    posso ir na sexta-feira? | appointments hours
    queria marcar uma consulta | appointments
    como faço para marcar? | appointments
    Onde ficam? | address
    qual é a morada | address
    como chego aí? | address
    há metro perto? | address
    que elétrico passa aí | address
    dá para entrar de cadeira de rodas? | address
    Há estacionamento? | parking
    onde posso estacionar | parking
    o estacionamento é grátis? | parking
    Aceitam seguros? | insurance
    trabalham com seguro de saúde | insurance
    aceitam Vida Plena? | insurance
    tenho outro seguro, passam fatura? | insurance payment
    Posso pagar com cartão? | payment
    aceitam dinheiro | payment
    Bom dia! Posso pagar em prestações? | payment
    dá para parcelar? | payment
    posso fazer transferência? | payment
    O que devo trazer à primeira consulta? | bring first
    o que preciso de levar | bring
    levo as minhas radiografias? | bring
    quanto demora a primeira consulta | first
    a primeira consulta é grátis? | first
    Atendem crianças? | children
    a partir de que idade atendem crianças | children
    quanto custa a avaliação da minha filha | children
    posso ficar com o meu filho na consulta | children
    Posso cancelar a consulta? | cancel
    preciso de mudar a minha consulta | cancel
    o que acontece se faltar à consulta | cancel
    cobram se desmarcar tarde? | cancel
    posso comer depois da limpeza? | cleaning`),
};

/** Questions that no article answers. */
export const unanswerable: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'How much is a crown?',
    'Do you do braces?',
    'what is your wifi password',
    'Do you sell guitars?',
    'how much does botox cost',
    'who won the match yesterday?',
    'Can I bring my dog?',
    'do you have a discount for students',
  ],
  es: [
    '¿Cuánto cuesta una corona?',
    '¿Hacen ortodoncia?',
    'cuál es la clave del wifi',
    '¿Venden guitarras?',
    'cuánto cuesta el bótox',
    '¿quién ganó el partido?',
    'tienen descuento para estudiantes',
  ],
  pt: [
    'Quanto custa uma coroa?',
    'Fazem ortodontia?',
    'qual é a senha do wifi',
    'Vendem guitarras?',
    'quanto custa o botox',
    'quem ganhou o jogo?',
    'têm desconto para estudantes',
  ],
};

function listed(block: string): PlainQuestion[] {
  return block
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([text = '', wanted = '']) => ({ text: text.trim(), topics: wanted.trim().split(' ') }));
}
