import type { WordClasses } from '../lexicon.ts';
import type { Right } from './right.ts';

/** The words in which people speak of their data. */
export const rightClasses: WordClasses = {
  data: `my data, my personal data, all my data, my information, my info, my personal information, my personal info, my personal details, my account, my messages, my chat, my chats, my conversation, my conversations, our messages, our chat, our conversation, this chat, this conversation, my history, all data, everything you have on me, everything you have about me, everything about me, everything you know about me, my records, my record, my file, personal data, my number, my phone number, my profile, my photos, all messages,
    mis datos, mis datos personales, todos mis datos, mi informacion, mi informacion personal, toda mi informacion, mi cuenta, mis mensajes, mi historial, mi conversacion, nuestra conversacion, nuestros mensajes, esta conversacion, este chat, mis conversaciones, datos personales, todo lo que teneis de mi, todo lo que tienen de mi, todo lo que tienen sobre mi, todo lo que saben de mi, mi perfil, mi numero, mi telefono, mi registro, mi ficha, mis fotos,
    meus dados, os meus dados, todos os meus dados, meus dados pessoais, os meus dados pessoais, minha informacao, a minha informacao, minhas informacoes, as minhas informacoes, a minha conta, minha conta, minhas mensagens, as minhas mensagens, as nossas mensagens, meu historico, o meu historico, minha conversa, a minha conversa, a nossa conversa, esta conversa, minhas conversas, dados pessoais, tudo o que tem sobre mim, tudo o que tem de mim, tudo o que tens sobre mim, tudo que voces tem sobre mim, tudo sobre mim, meu numero, o meu numero, meu perfil, meu cadastro, o meu registo, a minha ficha, minhas fotos`,
  erase: `delete, deleted, deleting, erase, erased, remove, removed, wipe, forget, destroy, get rid of,
    borra, borrar, borren, borre, borrad, borres, borreis, borrarme, eliminar, elimina, eliminen, elimine, eliminad, suprimir, supriman, suprima, destruir, olvidar, olviden, destruyan,
    apaga, apagar, apague, apaguem, apagam, apagas, eliminem, exclui, excluir, exclua, excluam, deletar, deletem, remover, remova, removam, destruam, esquecer, esquecam`,
  see: `see, know, copy of, a copy of, access, access to, view, get, receive, show me, send me, give me, provide me with, request, a list of,
    ver, saber, copia de, una copia de, acceder a, acceso a, enviame, enviarme, envienme, mandame, mandenme, muestrame, dame, denme, recibir, consultar, conocer, solicito,
    uma copia de, aceder a, aceder aos, acesso a, acessar, acesso aos, copia dos, uma copia dos, copia das, envie me, enviem me, me envia, me enviem, me mande, me mandem, receber, mostre me, conhecer`,
  fix: `correct, rectify, fix, change, update, amend,
    corregir, corrige, corrijan, corrija, corrijanlo, corrijanlos, corregidlo, rectificar, rectifiquen, actualizar, actualicen, modificar, cambiar, cambien,
    corrigir, corrijam, corrijam no, retificar, retifiquem, atualizar, atualize, atualizem, alterar, alterem, mudar, mudem`,
  wrong: `wrong, incorrect, misspelled, misspelt, spelled wrong, spelt wrong, outdated, out of date, not correct, not right, mistake,
    mal escrito, mal escrita, incorrecto, incorrecta, equivocado, equivocada, mal, erroneo, erronea, desactualizado,
    errado, errada, mal escrito, incorreto, incorreta, desatualizado`,
  entry: `name, surname, last name, first name, birthday, birth date, date of birth, address, email, phone number, details, data,
    nombre, apellido, apellidos, direccion, correo, fecha de nacimiento, datos,
    nome, apelido, sobrenome, endereco, morada, data de nascimento, dados, e mail`,
  files: `records, system, database, files, file, list, registers, crm, registros, sistema, base de datos, fichero, ficheros, archivos, lista, registos, registros, base de dados, ficheiros, arquivos, cadastro`,
};

/** What is asked for each right. */
export const rightLines: Readonly<Record<Right, string>> = {
  erasure: `
    <erase> ~2 <data> !plan
    <erase> ~1 me ~2 from ~2 your? ~1 <files>
    <erase> ~3 from ~2 your ~1 <files>
    <erase> ~3 de/da/do ~2 <files>
    <data> ~4 deleted/erased/removed/forgotten/borrados/borrada/borren/eliminados/eliminada/eliminen/apagados/apagada/apaguem/excluidos/eliminem/removidos
    forget me
    want to be forgotten
    right to be forgotten
    right to ~1 erasure/deletion
    data deletion
    derecho al olvido
    derecho de ~1 supresion/cancelacion
    direito ao ~1 esquecimento/apagamento
    direito de eliminacao
    apag* ~1 tudo ~5 sobre/de mim
    borr*/elimin* ~1 todo ~5 sobre/de mi
    elimin* ~1 tudo ~5 sobre/de mim
  `,
  portability: `
    export ~2 <data>
    exporten/exportar/exportem ~2 <data>
    download ~2 <data>
    take/transfer/move/port ~1 my data ~1 to
    <data> ~4 machine readable
    data portability
    portabilidad ~3 datos
    descargar ~2 <data>
    portabilidade ~3 dados
    descarregar ~2 <data>
    baixar ~2 <data>
    derecho ~1 a? ~1 la? portabilidad
    direito ~1 a ~1 portabilidade
  `,
  correction: `
    <fix> ~2 <data>
    <fix> ~2 my/mi/mis/o_meu/meu/a_minha/minha ~2 <entry> ~3 in/en/em/no/nos ~2 <files>
    <fix> ~2 my/mi/mis/o_meu/meu/a_minha/minha <entry> !to_blonde
    <entry> ~4 <wrong> ~5 <fix>
    <entry> ~4 <wrong> ~4 <files>
    <entry> ~3 <files> ~3 <wrong>
    <data> ~3 is/are/estan/esta/estao ~1 <wrong>
    right to rectification
    derecho de rectificacion
    direito de retificacao
    direito a ~1 retificacao
  `,
  restriction: `
    restrict ~3 processing/use
    restriction of ~1 processing
    stop ~1 processing/using/sharing ~2 <data>
    dont/not/no/nao ~2 use/process/share/usen/usar/compartan/traten/usem/partilhem/compartilhem/tratem ~2 <data>
    limitar/limiten/limite ~3 tratamiento/uso
    limitacion ~1 del tratamiento
    limitar/limitem/limite ~3 tratamento/uso
    limitacao do tratamento
    bloquear/bloqueen/bloqueiem ~2 <data>
  `,
  objection: `
    object to ~5 processing/profiling/use/marketing/data/advertising
    right to object
    me opongo ~5 tratamiento/uso/datos/publicidad/marketing
    derecho de oposicion
    oponho me ~5 tratamento/uso/dados/publicidade/marketing
    me oponho ~5 tratamento/uso/dados/publicidade/marketing
    direito de oposicao
    no ~2 quiero ~3 usen mis datos
    no profiling
  `,
  withdrawal: `
    withdraw/revoke/retract/cancel ~2 consent/permission_to_use
    take back ~2 consent
    no longer consent
    dont ~1 consent ~1 anymore
    retiro/retirar/revoco/revocar/quito/anulo ~3 consentimiento/autorizacion
    retiro/retirar/revogo/revogar/anulo ~3 consentimento/autorizacao
    ya no ~1 consiento/autorizo
    ja nao ~1 autorizo/consinto
  `,
  access: `
    <see> ~4 my/mis/meus/os_meus personal? data/datos/dados
    <see> ~4 <data>
    what/which ~4 data/information/info ~4 about/on/of me
    what ~3 you/do_you/u ~2 know/have/store/hold/keep ~3 about/on me
    que/cuales ~3 datos/informacion ~5 mi/mios
    que ~3 saben/sabeis/tienen/teneis/guardan/guardais/sabes ~3 sobre/de mi
    que/quais ~3 dados/informacoes/informacao ~5 mim/meus
    que ~3 sabem/guardam/tem/sabes ~3 sobre/de mim
    subject access
    data subject request
    gdpr
    data protection request/law/act
    under ~2 data protection
    rgpd
    lgpd
    lopd
    ccpa
    derecho de acceso
    derechos arco
    direito de acesso
    titular dos dados
    habeas data
  `,
};

/** What only sounds so. */
export const rightUndo = `
  que/what/which/quais/cuales ~2 data/datos/dados/information/informacion/informacoes ~3 need/require/necesitan/necesita/necesitas/precisam/precisa/preciso/necesito/quieren
  what ~2 information ~3 bring/send
  need ~3 my ~1 information/data/details
  data plan
  <see> ~3 my ~1 account ~1 balance
  <fix> ~2 my/mi/meu/o_meu ~1 name ~1 appointment
  que ~1 informacion ~2 necesit*
`;
