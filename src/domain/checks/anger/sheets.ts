import type { WordClasses } from '../lexicon.ts';

const classes: WordClasses = {
  you: `you, youre, you are, u, ur, you guys, you people, you all, this place, your company, your staff, your team, they, theyre,
    son, sois, sos, eres, ustedes, vosotros, son todos, usted es, sao, es, voce e, voces sao, voces, vcs, sao todos`,
  insult: `idiots, idiot, morons, moron, stupid, incompetent, incompetents, useless, crooks, thieves, liars, liar, clowns, pathetic, scammers, scammer, frauds, imbeciles, imbecile, assholes, bastards, rubbish, garbage, trash, dumb,
    idiotas, idiota, estupidos, estupido, imbeciles, imbecil, inutiles, inutil, incompetentes, incompetente, estafadores, estafador, ladrones, mentirosos, sinverguenzas, sinverguenza, payasos, pendejos, gilipollas, cabrones, cabron, boludos, chorros, rateros, basura,
    estupida, inuteis, imbecis, vigaristas, vigarista, ladroes, aldraboes, palhacos, burros, golpistas, picaretas, caloteiros, lixo`,
  swear:
    'fuck, fucking, wtf, bullshit, shit, shitty, crap, bloody hell, joder, cono, mierda, puta, chingada, hostia, carajo, merda, porra, caralho, puta que pariu',
  service: `service, experience, place, company, treatment, support, clinic, garage, salon, job, customer service,
    servicio, atencion, trato, experiencia, clinica, taller, empresa, lugar,
    servico, atendimento, oficina, salao, trabalho`,
  bad: `worst, terrible, horrible, awful, disgusting, disgraceful, appalling, shameful, ridiculous, dreadful, lousy, poor, shocking, pathetic,
    pesimo, pesima, horrible, nefasto, nefasta, vergonzoso, vergonzosa, indignante, lamentable, asqueroso, asquerosa, peor,
    pessimo, pessima, horrivel, terrivel, vergonhoso, vergonhosa, lamentavel, nojento, nojenta, ridiculo, ridicula, pior, porcaria de, porcaria, mierda de, merda de`,
  here: 'this, that, it, its, thats, you, your, what a, esto, esta, este, eso, son, es, fue, vaya, que, isto, isso, este, essa, foi, e, que',
};

/** One sheet a weight: what adds how much to a burst's anger. */
export const angerLines: readonly (readonly [number, string])[] = [
  [
    3,
    `
    <you> ~4 <insult>
    bunch/pack/manada/panda/bando/cambada/hatajo of/de ~1 <insult>
    fuck you/off/this
    screw you
    go to hell
    vete/vayanse/iros/idos a ~1 la ~1 mierda/verga/chingada
    vao/vai/va se ~1 foder/lixar
    vai/vao ~1 a/para ~1 a? merda
    hijos/filhos de ~1 puta/puta_madre/mae
    chinguen/chinga ~1 a? ~1 su/tu madre
    <bad> ~1 <service>
    <service> ~3 is/was/es/fue/e/foi ~2 <bad>
    worst ~2 ever
    el_peor/la_peor/o_pior/a_pior ~2 <service>
    sue/suing ~1 you
    my lawyer
    legal action
    report you
    take you to court
    voy/vamos/los_voy/os_voy/les_voy a ~1 denunciar/demandar
    denuncia/demanda/reclamacion/queja ~3 contra
    poner/presentar/interponer/meter ~2 denuncia/demanda/reclamacion/queja
    mi abogado
    vou/vamos ~1 processar/denunciar
    meu advogado
    hoja/hojas/libro de ~1 reclamaciones
    livro ~1 de ~1 reclamacoes
    reclame aqui
    procon
    want/give ~2 my money back
    devuelvan/devuelvanme/devolvedme/devuelvame/quiero ~3 mi dinero
    devolvam/devolva/devolvam_me/quero ~3 meu dinheiro
    never ~2 coming/come/going/go/be ~1 back ~1 here?
    never again ~1 $
    no ~1 vuelvo ~2 mas/nunca
    nunca ~1 mas ~1 vuelvo/volvere/volvemos
    nunca mais ~2 volto/voltarei/piso/ponho
    one/1 star ~1 review
    bad/negative review
    this/it/its/that/what ~2 scam/rip_off/ripoff/fraud
    esto/es/eso/una/que ~2 estafa/robo/tomadura_de_pelo
    isto/isso/e/uma/que ~2 burla/roubo/vigarice/palhacada
    tomando ~1 el ~1 pelo
    gozar/gozando ~1 comigo/connosco/com_a_minha_cara
    how dare you
    shame on you
    unacceptable/outrageous/disgraceful/inaceptable/inadmisible/inaceitavel/inadmissivel/intolerable
    a/what_a/an_absolute ~1 disgrace/joke ~1 !for
    company ~2 joke
    <here> ~1 una verguenza
    <here> ~1 uma vergonha
    una ~1 falta ~1 de ~1 respeto
    uma ~1 falta ~1 de ~1 respeito
    um ~1 absurdo/descaso
    furious/livid/fuming/pissed_off ~1 !five
    so/very/really/extremely ~1 angry/pissed/disappointed_with
    fed up ~1 with ~1 you/your/this/waiting
    sick ~1 and ~1 tired of ~1 you/your/this/waiting
    estoy ~2 harto/harta/furioso/furiosa/indignado/indignada/cabreado/cabreada/enojado/enojada/enfadado/enfadada/emputado/encabronado
    estou/to/tou ~2 farto/farta/furioso/furiosa/indignado/indignada/zangado/zangada/irritado/irritada/revoltado/revoltada/puto/puta
    ruined/destroyed/wrecked ~1 my ~1 hair/car/tooth/teeth/day/wedding ~2
    arruinaron/destrozaron/jodieron ~2 mi
    estragaram/arruinaram ~2 meu/minha
    porcaria/mierda/merda/basura/lixo de ~1 <service>
    `,
  ],
  [
    2,
    `
    <here> ~1 ridiculous/ridiculo/ridicula/vergonzoso/vergonhoso/indignante/lamentable/lamentavel
    nobody/no_one cares
    you ~1 dont ~1 care
    que verguenza ~1 $
    que vergonha ~1 $
    still waiting
    file/make/lodge ~1 a ~1 complaint
    very disappointed
    muy decepcionado/decepcionada
    muito desiludido/desiludida/decepcionado/decepcionada
    bullshit
    estafa/estafadores/scammers/vigaristas
    `,
  ],
  [
    1,
    `
    <swear>
    <insult>
    pesimo/pesima/pessimo/pessima
    complain/complaint/queja/quejarme/reclamacao/reclamar
    `,
  ],
];

/** What does not count although it sounds so: pain, weather, hair, and blame of oneself. */
export const angerUndo = `
  not ~1 angry/upset/annoyed/furious
  no ~1 estoy ~1 enfadado/enfadada/enojado/enojada
  nao ~1 estou ~1 chateado/chateada/zangado/zangada
  im/i_am/i ~2 such ~1 an? idiot/moron
  que ~1 idiota/tonto/burro soy/sou
  stupid/dumb ~1 question
  pregunta/duda ~1 tonta/estupida
  pergunta/duvida ~1 estupida/parva/burra
  shit happens
  no ~1 bullshit
  golpe de ~1 suerte/sorte/ar
  <bad> ~1 toothache/pain/traffic/weather/hair/headache/day/smell
  ridiculous ~1 good/cheap/price_in_a_good_way
  worst ~1 case
  peor ~1 de ~1 los ~1 casos
  pior ~1 dos ~1 casos
`;

/** The word classes of all lines. */
export const angerClasses = classes;
