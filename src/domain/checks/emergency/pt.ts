import type { RuleSheet } from '../word-rules.ts';

/** How people say in Portuguese, European and Brazilian, that there is danger now. */
export const emergencyPortuguese: RuleSheet = {
  classes: {
    cant: 'nao consigo, nao consegue, nao conseguem, nao estou a conseguir, nao to conseguindo, nao estou conseguindo, nao ta conseguindo, nao esta a conseguir, nao esta conseguindo, nao posso, custa me, me custa, dificil, dificuldade em, dificuldade para, dificuldade pra, dificuldades em, mal consigo, mal consegue, quase nao consigo, quase nao consegue, nao comsigo, n consigo, dificuldade de, nao da para, nao da pra, tou com dificuldade em, dificuldade a, com dificuldades a, custa lhe, impossivel, mal',
    breathe:
      'respirar, respira, respiro, respirando, engolir, engulo, engolindo, puxar o ar, engole, apanhar ar, puxar ar, encher o peito',
    face: 'cara, rosto, olho, olhos, pescoco, garganta, lingua, labio, labios, boca, maxilar, bochecha, bochechas, queixo, mandibula, palpebra, palpebras, cabeca, face, faces, glote, beico, testa',
    inner: 'garganta, lingua, pescoco, glote, traqueia, vias respiratorias',
    swell:
      'dobro, o dobro, como um balao, balao, duplicou, como uma bola, inchar, inchando, inchado, inchada, inchados, incha, inchou, inchaco, inchadissima, inchadissimo, incham, inflamada, inflamado, enorme, inflamando, inflamar, inchacao, inflamou, deformada, deformado, gigante, uma bola, inchadas, inchadao, bola',
    much: 'muito, muita, imenso, bastante, demais, por todo lado, por toda parte, sem parar, pra caramba, horrores, tanto, tanta, a jorros, demasiado, imensa, aos montes, jorrando, litros, para caramba, pra caralho, bue, descontrolado, abundante, sem controlo, sem controle, forte, pra valer, golfadas',
    tooth: 'dente, dentes, dentinho, incisivo, pivo, canino, molar',
    trauma:
      'pancada, queda, soco, murro, bateu, briga, luta, bola, cotovelada, tombo, acidente, bicicleta, pontape, tropecou, tropecei, escorregou, atropelado, chute, escada, escadas, baloico, bolada, skate, patinete, trotinete, futebol, porrada, assalto, moto, espancado, chapada, escorreguei',
    kid: 'bebe, bebes, nene, menino, menina, miudo, miuda, crianca, criancas, filho, filha, filhos, cao, cachorro, cadela, gato, neto, neta, sobrinho, sobrinha, pequeno, pequena, cachorrinho, avo, mae, pet, filhinho, filhinha, netos, miudos, bebezinho, idosa, idoso',
    locked:
      'fechado, fechada, fechados, trancado, trancada, trancados, preso, presa, presos, tranquei, fechei, presas, ficou dentro',
    who: 'mae ta, filha, ele, ela, o meu, a minha, meu, minha, pai, mae, filho, filha, marido, mulher, esposa, avo, alguem, um cliente, uma cliente, uma senhora, um senhor, amigo, amiga, irmao, irma, colega, bebe, menino, menina, paciente, namorado, namorada, sogra, sogro, tia, tio, pessoa, mecanico, rapaz',
    brakes: 'travao, travoes, freio, freios, pedal, direcao, volante, acelerador',
    car: 'carro, motor, capo, carrinha, mota, moto, veiculo, cabine, painel, tablier, bateria, oficina, loja, salao, clinica, roda, camiao, caminhao, secador, tomada, predio, porta malas, mala, escape, escapamento, carregador, carregar, capot, caminhonete, tesla, hibrido, eletrico, prancha, chapinha, ficha',
    fire: 'fogo, fumo, fumaca, chamas, incendio, faiscas, explosao, labaredas',
    fuel: 'gasolina, gas, gasoleo, combustivel, queimado, diesel, gpl, alcool, etanol, borracha queimada, plastico queimado',
    fever: 'febre, arrepios, calafrios, temperatura, 38, 39, 40, 38_5, 39_5, 41, febrao, febril, tremores',
    pain: 'dor, dores, doi, doendo, doer, doem, doida, pontadas',
    awful:
      'muito forte, muito fortes, forte demais, fortissimas, pra caramba, demais da conta, do outro mundo, tanto que, tao forte, insuportavel, insuportaveis, horrivel, terrivel, fortissima, fortissimas, atroz, brutal, tremenda, tremendas, excruciante, medonha, medonhas, lancinante, absurda, intensa, infernal, do caralho, pra caralho, extrema, horriveis, terriveis, fora do normal, 10 em 10, dez em dez, agonizante, descomunal, de morrer, do outro mundo, de matar, do inferno, desesperadora, surreal, horrorosa, de louco, violenta, monstruosa, agoniante, severa, absurdamente forte, intoleravel',
    drug: 'veneno, soda caustica, desinfetante, querosene, aparelho, protese, dentadura, placa, tampinha, brinco, bolinha, berlinde, produto de limpeza, desentupidor, comprimidos, ibuprofeno, paracetamol, analgesicos, remedios, remedio, pastilhas, lixivia, parafuso, coroa, broca, agulha, bracket, brackets, pilha, medicamentos, medicamento, acido, agua oxigenada, moeda, detergente, capsulas, anticongelante, tinta, po descolorante, calmantes, dipirona, arame, prego, instrumento, elixir, tranquilizantes, acetona, antibioticos, vidro, peca, descolorante, agua sanitaria, tramadol, frasco, cartela, porca',
    chem: 'tinta, descolorante, po descolorante, acido, lixivia, produto, agua oxigenada, quimico, liquido, gasolina, oxidante, alisamento, queratina, cola, cera, champo, amoniaco, refrigerante, descoloracao, progressiva, coloracao, shampoo, xampu, formol, tintura, oleo quente, alcool, agua sanitaria, quimica, alguma coisa',
    skin: 'couro cabeludo, cabeca, pele, cara, olho, olhos, pescoco, orelha, orelhas, mao, maos, braco, testa, rosto, boca, gengiva, garganta, nuca, perna',
    burn: 'queimar, queimando, queimou, queimada, queimado, queimei, arder, ardendo, bolhas, bolha, queimadura, queimaduras, ardencia, arde, queima, em carne viva, a pelar, descascando, queimaram, feridas, em ferida, ardem, queimou me, em chamas',
    weapon: 'faca, pistola, arma, navalha na mao, armado, armados, revolver, machete, facao',
  },
  sure: `
    <cant> ~2 <breathe> !pelo_nariz
    nao ~2 respira/respirar !pelo
    parou/deixou ~1 de respirar
    respira/respirando/respirar/respiro ~2 mal/com_dificuldade/estranho/muito_pouco/a_custo
    falta/faltando/faltar/ficando_sem/ficar_sem/sem/fiquei_sem/fico_sem ~3 ar/oxigenio/folego !condicionado/nos/no_pneu
    falta_me/me_falta ~1 ar
    <inner> ~5 fechar/fechando/fecha/fechada/fechou/inchar/inchando/inchada/incha/inchou/apertada/aperta/apertando/bloqueada/inchado
    <face> ~4 <swell>
    <swell> ~5 <face> !sexta
    inchaco/inflamacao ~5 olho/pescoco/garganta/lingua/espalhando/espalhar/aumentar/aumentando/subindo/subir/descendo/descer/crescer/crescendo/piorando
    inch*/inflam* ~6 engolir/respirar/febre/abrir_a_boca/olho/ver
    <fever> ~8 inch*/inflam*/abcesso/abscesso/pus/dente/infeccao/infecao/queixo/maxilar/cara/rosto/siso/pescoco/extracao/gengiva
    abcesso/abscesso/pus/infeccao/infecao/infetado/infectado/dente/cara/rosto/maxilar/queixo/pescoco/siso/inchada/inchado/inchaco/gengiva ~7 <fever> !sensivel
    infecao/infeccao ~4 pescoco/espalhar/espalhando/descer/descendo/olho/sangue/coracao/alastrar/alastrando/garganta
    sepsis/sepse/septicemia
    <cant> ~2 abrir/fechar/mexer ~2 boca/maxilar/queixo/mandibula
    nao ~1 abro/fecho ~1 a boca
    nao ~3 para/parou/parava/estanca/estancar/deixa/deixou/cessa/parar/param ~4 sangr*/sangue/hemorragia
    sangr*/sangue/hemorragia/sangramento ~4 nao ~2 para/estanca/cessa/coagula/parou/parar/estancou/pare
    <cant> ~2 estancar/parar ~2 sangue/sangramento/hemorragia/sangrar
    nao estanca
    sangr* ~4 sem ~1 parar/controlo/controle
    continua/continuo/continuam/ainda/ha/faz/desde/sigo ~5 a? sangrar/sangrando
    sangr*/sangue/sangramento ~3 <much>
    <much> ~1 sangue/sangramento
    sair/saindo/sai/jorra/jorrar/jorrando/perder/perdendo/perco/cuspir/cuspindo/cuspo/vomitar/vomitando/vomitou/vomito/vomitei/engolir/engolindo/tossir/tossindo/cheia_de/cheio_de/poca_de/coberto_de/tosse/escorrendo/escorrer/coberta_de/deitar/deito/deitando/botando/pingando ~3 sangue
    sangue ~3 todo_lado/toda_parte/jorro/jorrar/boca/nariz/escorrer/escorrendo/jorrando/toda/tudo
    estou/esta/ta/to/tou/estamos/comecou/comecei/tava/anda ~3 sangrar/sangrando !um_pouco
    e ~2 a? sangrar/sangrando
    hemorragia ~2
    me/se ~1 esvair/esvaindo/esvaio
    esvai* ~2 sangue
    <tooth> ~5 <trauma> !precos
    <trauma> ~6 <tooth>
    partiu/partiram/quebrou/quebraram/arrancou/arrancaram/saltou/saltaram/voou/perdi/perdeu/quebrei/parti ~3 <tooth> ~3 agora/sangr*/pancada/soco/acidente/murro/dentes/agorinha
    quebrei/parti/quebrou/partiu/perdi/perdeu ~4 <tooth> ~5 sangr*/sangue
    acabou/acabei/acabaram ~2 de ~2 partir/cair/perder/saltar/sair/quebrar ~3 <tooth>
    <tooth> ~6 sangrar/sangrando/pendurado
    <tooth> ~2 pendurado/saltou/voou
    engoliu/engoli/bebeu/bebi/ingeriu/tomou/comeu ~4 <drug> !de_dentes
    engoliu ~2 um/uma !pouco
    algo/alguma_coisa/coisa/qualquer_coisa ~3 garganta
    enfiou/meteu/colocou ~4 nariz/garganta/ouvido ~4
    engasg* ~2
    preso/presa/entalado/entalada/cravado/espetado/atravessado/atravessada/engatado ~3 garganta/traqueia
    sufoc*
    afogar/afogando/afogou !motor
    asfixi*
    ^ ficou roxo/roxa/roxinho/azul/azulado/arroxeado
    <who>/<kid>/labios ~3 ficou/ficar/ficando/fica/esta/ta/virou ~2 roxo/roxa/azul/azulado/arroxeado/azulada !cabelo/claro
    labios/dedos/unhas ~2 roxos/azuis/roxas
    desmai* !com_agulhas/com_o_preco
    inconsciente/inconscientes
    perdeu/perdi/perdendo/perder/perco ~1 os_sentidos/a_consciencia/o_conhecimento/consciencia/a_visao/a_vista/sentidos
    nao ~1 reage/acorda/volta_a_si
    <who>/desmai*/caiu ~5 nao ~1 responde/mexe
    ^ nao ~1 responde ~6
    ^ nao se mexe
    caiu/desmaiou/chao/ele/ela/<kid>/<who> ~5 nao ~2 mexe
    caido/caida ~2 chao
    desfaleceu/apagou_do_nada/desabou
    enfarte/infarto/infart*/enfarto/ataque_cardiaco !em/ha
    ataque ~2 coracao/cardiaco/epileptico/epilepsia/asma/panico/convulsivo/alergico
    paragem/parada ~1 cardiaca/respiratoria/cardiorrespiratoria
    avc/derrame !de_oleo/ha
    trombose/embolia
    teve/tendo/ter/deu/tem ~2 um/uma ~1 ataque/convulsao/derrame/avc/enfarte/infarto/crise/desmaio/choque/treco/piripaque/troco !de_riso/em
    deu um treco
    convuls*
    torta/torto/paralisada/paralisado/dormente/caida/descaida/adormecida ~3 boca/cara/lado/braco/rosto
    boca/cara/lado/rosto/braco ~3 torta/torto/paralisada/paralisado/dormente/descaida/descaido
    <pain>/aperto/pressao/pontada/apertado/opressao ~3 peito
    peito ~3 <pain>/aperto/apertado/doer/doendo/apertando
    coracao ~3 disparado/acelerado/mil/rapido/parar/saltar/sair/disparou/acelerou/descontrolado/forte
    taquicardia/palpitacoes/arritmia
    anafila*/choque_anafilatico/edema_de_glote
    reacao ~1 alergica ~1 $
    reacao ~1 alergica ~2 a/ao/da/do/por ~3 tinta/anestesia/produto/antibiotico/injecao/descolorante/henna/medicamento/latex/penicilina/remedio/cola/progressiva ~1
    a_ter/tendo/estou/esta/to/ta/deu/tenho/tive_agora ~3 reacao
    ter/tendo/dando/deu/com ~2 alergia ~2 forte/fortissima/horrivel/grave !a/ao
    manchas/urticaria/borbulhas/vergoes/placas ~6 respirar/cara/corpo/todo/garganta/toda/inch*/rosto
    cheia/cheio/coberta/coberto ~2 de? manchas/urticaria/borbulhas/vergoes/placas/bolhas
    <skin> ~5 <burn>
    <burn> ~5 <skin> !sol
    <burn> ~3 descolorante/tinta/acido/lixivia/quimic*/prancha/cera/alisamento/produto/secador/progressiva/chapinha/formol
    <chem> ~4 queimar/queimando/queimou/queima ~2
    queimadura/queimaduras ~2 quimica/quimicas/grau/acido/grave/cabeca/cara/forte/segundo/terceiro
    bolhas ~5 <skin>/corpo/ardor/queim*
    <skin> ~4 bolhas
    me queimei/queimaram/queimou ~4
    <chem> ~5 no/nos/num/o/em ~1 meu? ~1 olho/olhos
    entrou/caiu/salpicou/cairam/espirrou/foi/pingou/respingou/saltou ~3 <chem> ~3 olho/olhos/cara/pele/rosto
    entrou/caiu/salpicou/espirrou/respingou/saltou ~3 olho/olhos
    nao ~1 vejo ~2 nada/olho/bem_de/direito_de/do/quase/com
    <cant> ~1 ver !o_preco/os_precos/a_pagina/o/a/os/as/minha
    nao ~2 ver/enxergo/enxergar/enxergando/vendo ~2 nada/olho/direito/bem_do/do
    cego/cega !ponto
    vendo/ver/vejo ~1 a? dobrar/dobrado/duplo/desfocado/embacado/tudo_preto/tudo_embacado/turvo
    <brakes> ~4 nao ~1 funciona/funcionam/responde/respondem/trava/travam/segura/seguram/pega/pegam/vira/prestam/freia/anda
    nao ~2 funciona/funcionam/responde/respondem/tenho/trava/ha/tem/segura ~2 travoes/travao/freio/freios/direcao_do
    carro/moto/mota/carrinha/camiao/caminhao ~2 nao ~1 trava/freia/para ~1 $
    nao ~1 trava/freia ~3 carro
    sem ~1 travoes/freio/freios/travao
    falharam/falhou/perdi/fiquei_sem/ficou_sem/ficamos_sem/acabou/acabaram/falhar/foi_se/estourou/rebentou/falhando/perdeu/partiu/quebrou/perderam/falha ~3 travoes/travao/freio/freios/direcao
    <brakes> ~2 falharam/falhou/falhar/foi_se/foram_se/falhando/acabou/pifou/pifaram
    pedal ~6 fundo
    <car> ~5 arder/ardendo/incendiar/incendiando/fogo/chamas/pegou_fogo/explodiu/queimar/queimando/deitar_fumo/fumo/fumaca/faiscas/soltando_fumaca/incendiou/explodir/a_deitar !cheiro/cinza
    pegou/pegando/pega/pegar ~3 fogo
    incendiou/explodiu/ardendo/arder/ardeu/incendio ~4 <car>/chamas !bluetooth
    sair/saindo/sai/ha/tem/deitar/soltando/soltar/cheio_de/cheia_de/botando/deita/a_sair/solta/largando/largar ~3 fumo/fumaca/chamas/fogo/faiscas !cinza
    fumo/fumaca ~4 <car>/dentro/preto/preta/branca/branco
    chamas ~3
    ha/tem/esta_a_haver ~2 fogo/incendio/explosao
    cheira/cheiro/cheirando/cheirar ~4 <fuel>
    fuga/vazamento/vazando/escape ~2 gas/gasolina/combustivel
    derramar/derramando/pingar/pingando/vazar/vazando/perder/perdendo/escorrer/escorrendo/verter ~3 gasolina/combustivel/gas
    gasolina/combustivel ~3 derramar/derramando/vazar/vazando/pingando/pingar/escorrer/verter
    acidente/batemos/bateu/bati/capotou/capotamos/despiste/choque/batida/colisao/capotei/despistei ~8 ferid*/sangr*/pres*/mexe/inconsciente/machucad*/morto/ambulancia/magoad*
    acabamos/acabei/acabou/acabaram ~3 de ~2 bater/ter_um_acidente/capotar/sofrer_um_acidente/chocar/atropelar/despistar
    tive/tivemos/sofri/houve/ha/sofremos/teve ~1 um ~1 acidente ~6 agora/sangr*/ferid*/pres*/socorro/ajuda/grave
    batemos/bati/capotamos/capotei agora
    ha/tem/com ~3 feridos/mortos/machucados/vitimas
    ha/tem ~2 ferido
    atropel*
    preso/presa/presos/esmagado/esmagada/encarcerado ~3 debaixo/embaixo/no_carro/sob/elevador/ferragens
    esmagado/esmagada/esmagou ~4
    <who> ~3 preso/presa ~2 carro/debaixo/dentro
    caiu/cairam ~3 carro/mota/moto/motor/capo/cima ~3 cima/perna/pe/mao/dedos/braco/mim
    macaco ~4 caiu/escorregou/falhou/soltou/cedeu
    <kid> ~5 <locked> ~5 carro/carrinha/calor/sol/mala/veiculo
    <locked> ~4 <kid> ~4 carro/carrinha
    preso/presa/trancado/trancada/fechado/fechada ~2 no/dentro ~2 carro/elevador !chaves
    saiu/soltou/rebentou/explodiu/estourou/furou/saltou ~3 roda/pneu ~4 andamento/autoestrada/estrada/conduzir/dirigindo/rodovia/velocidade/curva/andar
    roda/pneu ~4 saiu/soltou_se/soltou/rebentou/estourou ~4 andamento/autoestrada/estrada/conduzir/dirigindo/rodovia
    <brakes> ~2 bloqueou/bloqueada/bloqueado/travou/prendeu/travada/bloquearam/preso
    bloqueou/travou ~2 <brakes>
    parado/parada/avariado/avariada/quebrado/quebrada/fiquei/enguicado/enguicou/empanado/avariou/morreu ~6 autoestrada/rodovia/faixa/meio_da/meio_do/tunel/carris/plena/linha_do_comboio/linha_de_trem/curva
    monoxido
    tontos/tonto/tonta/tonturas/tontura/zonzo/zonza ~6 fumo/fumaca/escape/gas/anestesia/injecao/cheiro/desmai*/escapamento
    fumo/fumaca/escape/gas/vapores/escapamento ~6 tontos/tonto/tonta/tonturas/tontura/dor_de_cabeca
    quero/vou/queria/vontade_de/penso/apetece_me/quer/pensando_em/a_pensar_em/pensei_em ~1 morrer/me_matar/matar_me/me_suicidar/suicidar_me/sumir_do_mundo/acabar_com_tudo/acabar_com_a_vida/desaparecer_para/me_cortar/magoar_me
    suicid*
    me matar ~1 $
    vou/quero/queria/penso_em/vontade_de matar me
    dor/dores ~3 matar me
    acabar/acabo/tirar/terminar/por_fim ~2 com? ~1 a? ~1 minha? ~1 vida/propria_vida
    por fim a ~1 minha? vida
    nao ~2 quero/vale_a_pena/tenho_vontade_de/aguento/faz_sentido ~2 viver/continuar_viv*/existir/estar_viva/estar_vivo ~1
    tomei/tomou/tomado/engoli/ingeri/tomaram/comeu ~3 caixa/demasiado/demasiados/muitos/frasco/cartela/excesso/dobro/inteira/overdose/demais/varios/mao_cheia/20/30 ~3
    overdose/sobredosagem/sobredose/envenen*/intoxic*
    <pain> ~3 <awful>
    <awful> ~2 <pain>
    nao ~2 aguento/suporto/aguentar/suportar/aguenta/posso_com/estou_a_aguentar/to_aguentando ~4 <pain>/dente/mais ~2
    nao ~1 aguento mais $
    nao ~1 aguento ~1 mais ~3 <pain>
    <pain> ~4 nao ~1 aguento/consigo_dormir/consigo_mais/consigo_comer/consigo_pensar
    nao ~1 consigo ~2 dormir/comer/pensar ~3 de/com ~2 dor/dores
    morrer/morrendo/morro/chorar/chorando/gritar/gritando/berrar/berrando/a_contorcer/contorcendo/gemer/enlouquecer/enlouquecendo/louca/louco/doida/desmaiar/desesperada/desesperado/chora/grita/uivar ~3 de/com ~2 tanta? ~1 dor/dores
    cheio/cheia ~1 de ~1 dores ~3 nao
    <pain> ~4 matar/matando/mata ~1 me?
    <pain> ~4 me ~1 mata/matando
    pior ~1 dor
    dor ~6 nao ~1 passa/me_deixa_dormir/me_deixa/alivia/melhora/cede/para ~3
    agonizando/agonizar
    em agonia
    ^ socorro !na_estrada
    socorro $
    ajuda/socorro/ajudem ~2 morrer/morrendo/desmaiar/sufocar
    vou/estou/to/tou/ta ~1 a? morrer/morrendo ~1 $
    sinto/acho/parece ~2 que ~1 vou ~1 morrer/desmaiar
    vai morrer ~1 $
    ambulancia ~1 $
    cham*/preciso/precisamos/mandem/liga/liguem/ligue/quero/pecam/chama/mande/envia/enviem/avisa ~3 ambulancia/112/911/192/193/190/samu/inem/bombeiros/policia
    uma ambulancia
    sos ~1 $
    maxilar/mandibula/queixo ~3 partido/partiu/prendeu/preso/deslocado/deslocou/fraturado/saiu/quebrado/travou/travado/fora_do_lugar/deslocada/quebrada/partida/quebrou
    parti/desloquei/quebrei/fraturei/desloquei/partiram/quebraram/quebrou/partiu/fraturou/deslocou ~2 o/a/meu ~1 maxilar/mandibula/queixo/nariz/pescoco/cranio/braco/perna/cabeca
    bati/bateu/pancada/batida ~3 cabeca
    cortei/cortou/corte/cortaram/golpe/rasgou ~6 sangr*/profundo/profunda/estanca/veia/fundo/arteria
    cortei/cortou/cortaram ~2 me? ~1 a/o/na/no ~1 orelha/dedo/pescoco/mao/cara
    corte/ferida/golpe ~1 profundo/profunda/fundo/funda/feio
    eletrocut*
    choque ~1 eletrico ~1
    levei/levou/apanhei/tomei/apanhou/tomou ~2 um ~1 choque ~1 do/da/no/na/eletrico/na_tomada/forte
    explodiu/explosao/rebentou/estourou/explodir ~4 bateria/motor/gas/caldeira/forno/cara
    bateria ~2 explodiu
    acido ~4 cara/olho/olhos/pele/mao/maos/rosto/cima ~1
    <weapon> ~6 loja/salao/oficina/clinica/aqui/porta/ameac*/recepcao/rececao/dentro/balcao/rua/cliente/mim
    com ~1 uma <weapon>
    estao/esta/ha/tem ~3 <weapon>
    atacar/atacando/assaltar/assaltando/assaltado/assaltados/bater_me/espancar/espancando/ameac*/roubar/roubando/esfaque*/tiros/tiro/baleado/agredir/agredindo/violaram/agredido/agredida !preco
    seguindo/seguir/perseguir/perseguindo/a_seguir_me ~5 medo/rua/socorro/homem/ajuda/desde
    em ~1 perigo
    perigo ~2 de? ~1 morte/vida
    vao/vai/quer/querem ~2 matar ~1 me?
    vao me matar
    gravida/gravidez ~7 sangr*/inchada/febre/desmai*/caiu/contracoes
    rebentaram/rebentou/estourou/rompeu ~2 aguas/bolsa
    nao ~2 mexo/mexer/sinto/consigo_mexer/sentir/movo ~3 pernas/braco/corpo/perna/bracos/lado/pescoco/cara/rosto
    tremer/tremendo/vomitar/vomitando ~6 parar/frio/extracao/febre/anestesia/paro/cirurgia
    nao ~1 paro/para/parou ~2 de ~1 vomitar/tremer
    picou/picada/picado/ferroada ~6 boca/inchar/lingua/garganta/inchando/pescoco/respir*/inchou
    crise ~1 de? ~1 asma/epileptica/convulsiva/asmatica
    asma ~3 ataque/crise/bomba
    diabetico/diabetica ~6 desmai*/tremer/inconsciente/reage/mal/hipoglicemia
    hipoglicemia
    dedo/dedos/mao/cabelo/braco/pe/manga ~4 preso/presos/entalado/esmagado/esmaguei/cortado/cortados/prensado/prensou/prendeu/ficou_presa ~3
    cortei/cortou/arrancou/decepou/decepei/amputou ~4 dedo/dedos/mao/orelha/lobulo/ponta
    espetou/espetei/cravou/enfiou/espetado ~6 olho/gengiva/pe/mao/garganta/lingua/bochecha
    vida ou morte
    sem pulso
    babar/babando ~4 engolir/respirar/inch*
    tirar a propria vida
    <inner>/labio/labios/lingua ~4 formig*/coca/cocar/cocando/comichao/dobro/dorment* ~2
    formig*/coca/comichao/cocar ~4 <inner>/labios
    partiu/quebrou/ficou ~3 agulha/broca/lima ~3 gengiva/dente/dentro/maxilar
    olhos revirados/virados/brancos
    espumar/espumando/espuma ~3 boca
    acelerador/pedal ~3 preso/travado/fundo/colado/emperrado
    <car> ~1 acelera ~1 sozinho/sozinha
    <car> ~4 chiar/inchada/ferver/explodir/fervendo
    gasolina/combustivel ~3 cima/por_todo/por_toda/no_chao ~2
    capotei/capotamos/capotou/capotado/capotada/capotaram
    batemos/bati/bateu/chocamos ~8 sangr*/ferid*/pres*/ajuda/socorro/ambulancia/magoad*/machucad*
    acab* ~3 bater !papo
    caiu/cairam ~3 em cima ~1 do/da/de/dele/dela ~2 mecanico/pessoa/perna/pe/mao/colega/senhor/senhora/filho/filha/cliente/mim/alguem
    direcao ~2 deixou ~1 de ~1 funcionar/responder
    roda ~1 vai ~1 sair
    <tooth> ~2 entrou ~3 dentro/gengiva
    <tooth> ~2 pendurado
    febre/38/39/40/41 ~4 tremer/tremendo/tremores/delir*/arrepios/calafrios/convuls*
    febre ~4 delirar/delirando
    tao ~1 <swell> ~2 que ~1 nao
    cai/caiu/queda/caido ~6 nao ~4 levant*/mexe*/responde/fala/reage/anda
    nao ~3 levantar/levanta/levantar_me ~1 !cedo/pesos
    acabar ~1 com ~1 tudo
    me ~1 magoar/machucar/cortar
    magoar/cortar/machucar me ~1
    bater/batendo/bateu/agredir/espancar ~1 me ~1 $
    me ~1 batendo/bate/agrediu/espancou
    tiroteio/tiros/disparos ~3 fora/aqui/rua/loja
    doi/dor ~1 tanto/tanta ~1 que ~1 vomito/desmai*/nao/choro/quero
    choro/chorar/chorando/gritar/grito ~2 de dor/dores
    pegou ~1 fogo
    cabelo ~4 secador/maquina/ventoinha ~4 queimar/preso/prendeu/queimando
    nao ~3 abrir ~2 olho/olhos
    nao ~1 abro ~2 olho/olhos/boca
    olhos ~4 fechar/fechados/fecharam ~3 inchad*
    <face> ~3 balao/bola/sapo
    como ~1 um balao
    metade ~1 da ~1 cara/rosto ~3 descaiu/caiu/dormente/paralis*/torta/nao
    de repente ~2 nao ~1 fala/ve/sente/mexe/responde
    arrastar/arrastando/arrasta ~2 palavras
    bebeu/tomou/engoliu/ingeriu/comeu ~3 liquido/lixivia/agua_sanitaria/quimico/produto/detergente/comprimidos/permanente/peroxido/tinta/acetona/alcool/gasolina
    <kid> ~5 carro/carrinha ~3 fechado/arfar/calor/sol/ofegante/trancado
    deixei/deixamos/ficou/esqueci ~2 o/a/meu/minha ~1 <kid> ~4 carro
    nao ~3 sair ~2 do ~1 carro/elevador
    entrar/entrando ~1 agua ~3
    <car> ~2 caiu ~2 rio/ribanceira/vala/agua/lago/barranco
    <car> ~2 saiu ~2 estrada/via/pista/autoestrada
    vidro/metal/limalha/estilhaco/farpa/arame/areia/ferro ~5 olho
    cortei/cortou/arranquei/decepei ~2 o/um ~1 dedo/polegar/orelha
    arrancou/arrancar/cair/caindo/levantou/saiu/saindo/soltou/descolou ~3 a? pele
    pele ~5 cair/caindo/sair/saindo/soltar/levantar/descolar ~3
    pontos ~2 abriram/soltaram/rebentaram/romperam ~3
    estou/to/tou/esta/ta ~1 a? ~1 morrer/morrendo ~1 !de_vontade/de_rir/de_fome/de_calor/por/de_saudade/de_sono/de_medo
    ^ ajuda/socorro sangue/bebe
    ajuda/ajudem ~1 o/a/meu/minha ~1 meu/minha? ~1 <kid>/pai/mae/marido
    ^ sangue ~1 $
    nao ~3 parar/travar/frear ~1 o/meu ~1 carro/moto/mota
    capo/porta ~2 abriu ~3 bati/batemos
    sono/adormecer/dormir/tonta/tonto/tonturas ~5 gases/fumo/gas/escape/quimicos
    cheiro ~1 de/a gas ~4 mal/tont*
    passando muito? mal ~3
    a passar ~1 mal
    travoes/freios/freio/travao ~3 arder/ardendo/pegando_fogo/fumegar/fumo/fumaca/queimar
    sangra ~1 e ~1 deita
    me intoxiquei/envenenei
    intoxiquei/envenenei ~1
    algo/coisa ~2 arder/ardendo/queimar/queimando/incendiar
    queria ~1 estar ~1 morta/morto
    nao ~2 quero ~1 acordar
    melhor ~1 sem mim
    quero ~1 desaparecer/sumir_para
    atirar_me/me_jogar/jogar_me ~3 janela/ponte/linha/predio
    nao ~2 encontro/acho ~2 meu/minha ~1 <kid>
    perdi/perdeu/desapareceu/sumiu ~2 o/a/meu/minha ~1 meu/minha? ~1 <kid> !dente
    gaze/toalha/almofada/travesseiro/toalhas/lencos ~3 encharcad*/chei*/sangue/ensopad*
    encharcad*/ensopad* ~2 sangue
    voltou ~2 a ~1 sangrar
    sangr* ~2 outra_vez/de_novo
    vapor ~3 sair/saindo/cara/queim*
    radiador ~2 explodiu/rebentou/estourou
    carro/carrinha ~4 descer_sozinho/a_descer/descendo_sozinho/ladeira_abaixo
    vou/vamos/estou/estamos/to ~4 conduzir/dirigindo/autoestrada/rodovia/estrada ~6 travao/travoes/freio/fumo/fumaca/direcao/fogo/roda/acelerador/criancas
    houve/aconteceu ~2 um ~1 acidente ~3
    acidente ~2 fora/aqui/frente/agora_mesmo/grave/agorinha
    nao ~2 me ~1 deixa ~1 sair/ir_embora
    um homem ~4 seguir/seguindo/perseguir/ameac*/bater/batendo
    lingua/garganta/labios ~3 grossa/pesada/dormente_e/grossos ~2
    inalou/aspirou/inalei/aspirei ~3
    muito mal ~4 anestesia/injecao/extracao
    muito tonto/tonta ~4 anestesia/injecao/sangr*/extracao
    partiu/parti/fraturou/quebrou ~2 a/o ~1 anca/pulso/perna/costela/clavicula/bacia/tornozelo
    evacuar/evacuem
    fogo ~2 no/na ~1 loja/salao/oficina/clinica/cozinha/predio
    cliente/paciente/senhora/senhor/menino/menina/rapaz/homem/mulher ~4 desmai*/convuls*/inconsciente/sangrando/sangrar/desfalec*/engasg*/nao_respira/nao_reage/eletrocut*/queimad*
    fios ~3 faiscas/fumo/queimando/fumaca
    <face> ~3 bola/tenis/limao/laranja
    preso/presa/trancado/trancada/fechado/fechada ~2 no ~1 elevador/casa_de_banho/banheiro/wc
    caiu ~2 e ~5 <tooth> ~4 partiu/saiu/quebrou/caiu/sangr*
    faiscas ~3 painel/motor/tomada/fios/carro
    nao ~1 respiro ~1 $
    estou a morrer
    nao ~3 coagul*
    pressao ~2 caiu/baixou/despencou/subiu ~4
    rosto/boca/cara/lado ~2 paralisou/paralisado/entortou
    visao ~2 turva/embacada/desfocada/dupla
    pedal ~5 chao/assoalho
    travao/freio/travoes/freios ~3 sumiu/sumiram/desapareceu/nao_segura/foi_embora/foi_pro_chao
    <pain> ~1 muito forte/fortes
    fortes dores
    febre ~1 alta/altissima
    39/40/41/38_5/39_5 ~2 febre
    febre ~2 39/40/41/38_5/39_5
    olho/olhos ~2 nao ~2 abre/abrem
    bolsa ~2 estourou/rebentou/rompeu
    brigando/pancadaria ~4 aqui/loja/salao/recepcao
    gas ~2 vazando/vazar/a_vazar
    pelo amor de deus ~4 ajud*/socorr*/morr*
    <chem> ~5 pro/para/pros ~1 o? ~1 olho/olhos
    escorreu/pingou/foi/salpicou ~3 pro/para/no/nos ~1 o? ~1 olho/olhos
    perdi/perdeu/perdendo ~1 o? ~1 controlo/controle ~2 !remoto/da_televisao
    desgovernado
    no ~1 acostamento/berma/via_rapida ~6 sem/nao/fumo/fumaca/criancas/bebe/escuro/carro
    picado/picada/picou/mordeu/mordido ~3 escorpiao/cobra/aranha/vespa/abelha/cao/cachorro
    vai/vou ~1 passar ~1 mal
    muita ~1 dor ~6 nao/socorro/ajuda/urgente/inch*/febre/aguento
    sem ~1 sentidos
    acordo de si
    coisa ma ~1
    branco/branca/palido/palida ~2 como ~2 cal/papel/parede
    revirar ~2 olhos
    deita/esguich*/golfa/golfar ~3 sangue
    sangue ~2 esguich*
    trilh*/entalou/entalei/prensei ~3 dedo/dedos/mao
    ficou/esta/estou/tou ~2 debaixo ~1 do ~1 carro/elevador/motor
    <cant> ~1 travar/frear ~1
    nao ~2 quero ~1 estar ~1 ca
    bate/bateu me
    medo ~1 dele
    dente/dentes ~1 na/nas ~1 mao/maos
    cara/boca ~1 ao_lado/de_lado
    ponto ~2 abriu/rebentou/soltou ~4 sangr*/sangue
    sinto/sinto_me ~2 desfalecer/desmaiar
    suar/suando/suores frio/frios
    sem ~1 forcas ~4 peito/ar/tont*/desmai*
    nao ~3 respirando/respirar !pelo/bem_pelo
    <who>/<kid> ~4 nao ~3 responder/reagir/reagindo/respondendo/acordar/acordando/acorda/responde
    <cant> ~1 acordar ~1 !cedo/as/de_manha
    nao ~3 reagindo/reagir/acordando
    fechar/fechando/fecha/fechou ~3 <inner>
    nao ~2 consig* ~2 mexer/mover/levantar ~1 $
    nao ~2 consig* ~2 me/se mexer
    nao ~1 sente/sinto ~2 braco/bracos/perna/pernas/lado/rosto/corpo/mao/maos
    nao ~1 enxerga/ve nada
    nao enxerga $
    coracao ~2 parou/parando/falhar/falhando
    lingua ~3 enrolando/enrolar/nao_cabe
    fala/falando/falar ~1 enrolado/arrastado/embolado
    fala coisa com coisa
    ta/esta/a ~1 ficar/ficando ~1 roxo/roxa/azul ~1 $
    acabou/acabei/acaba ~1 de ~2 desmaiar/ter_uma_convulsao/cair_da/engolir/cortar
  `,
  loose: `
    emergencia ~1
    urgencia ~1
    acidente ~2 agora
    reacao alergica
    enfarte
    ajuda ~2 ja
    ferido
    ajuda ~1 ajuda
    muito grave
  `,
  undo: `
    nao ~1 e ~3 emergencia/urgencia/grave/urgente
    nao/sem ~1 tenho/ha/sinto/e/tem/to_com/estou_com ~1 dor/dores/febre/sangue/emergencia/urgencia/feridos/perigo/inchaco/fumo
    sem ~1 febre/dor/dores/sangramento/sangue/inchaco/feridos/urgencia
    ninguem ~3 ferido/magoou/machucou/feriu/magoado/ferida
    nenhum/nenhuma/sem ~1 ferido/urgencia/emergencia/feridos
    ja ~1 nao/parou/deixou/baixou/desinchou ~4 sangr*/inch*/doi/febre/dor/inflam*/de_sangrar/fumo
    nao ~1 ta/esta ~1 mais ~1 sangr*/inch*/doendo
    nao ~1 sangra ~1 mais
    dor/inchaco/febre/sangramento/inflamacao ~1 ja? ~2 passou/baixou/melhorou/desapareceu/sumiu/diminuiu
    ja ~2 passou/passaram/melhorou/baixou ~3 dor/febre/inchaco/alergia
    e ~1 normal ~10
    normal ~1 que ~6
    quanto ~1 tempo? ~1 dura/duram/demora ~4 sangramento/inchaco/inflamacao/anestesia/dor
    quanto dura ~4
    doi ~2 muito ~1 $
    vai ~1 doer
    um ~1 pouco/pouquinho/bocadinho/bocado ~2 de? ~1 sangr*/inch*/dor/febre/sangue
    sangra/sangram/sangrar/sangue/doi/inchado/sangrando/incomoda/coca/arde/inchada/inflamada/doi_me/inflamado ~2 um ~1 pouco/pouquinho/bocadinho/bocado ~6
    sangra/sangram/sangrar/sangue ~3 quando/com/ao ~3 escov*/fio/lav*/passo_fio
    couro cabeludo ~2 seco/sensivel/irritado/caspa/coca
    pouco/pouquinho/leve/leves/pequeno/pequena/ligeira ~2 sangr*/dor/inchaco/febre/fuga/batida/queimadura/corte/vazamento/ferida
    fuga/vazamento/batida/dor/acidente/pancada/febre/inchaco/perda ~1 leve/pequena/pequeno/ligeira/ligeiro ~4
    medo ~2 dor/agulhas/sangue/dentista
    que ~2 faco/fazer/acontece/devo_fazer/aconteceria/fazemos/se_faz ~2 se/em_caso/caso >>
    se/caso ~12 que ~1 faco/devo/fazer/acontece/fazemos/faço
    em caso de ~4
    se ~1 houver/tiver/acontecer/eu_tiver ~6 que/a_quem/onde >>
    << em ~1 2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025 >>
    << ha/faz ~2 anos/ano/meses/mes/semanas/tempo >>
    << ha anos >>
    << uma vez tive >>
    << no ano passado >>
    << ano/mes/semana/verao/inverno passado/passada ~3 tive/orcamento >>
    tive ~6 passado
    historico/antecedentes ~3
    em ~1 crianca/pequeno/pequena/miudo
    quando ~1 era ~1 crianca/pequeno/pequena/miudo
    travao/freio/travoes ~1 de ~1 mao/emergencia/estacionamento
    pastilhas/oleo/discos/pastilha/fluido/troca/trocar/revisao/preco/trocaram/luz/disco/arranjar/verificar ~2 de? ~2 dos? ~1 travao/travoes/freio/freios ~2
    pastilhas ~1 de ~1 travao/travoes/freio
    travoes/freio/freios ~2 chiam/chia/chiar/chiando/rangem/fazem_barulho/baixo/baixos
    saida/luzes/luz/freio/telefone/kit/numero/contacto/consulta/consultas/servico/horario/preco/sala/contato/vaga ~1 de ~1 emergencia/emergencias/urgencia/urgencias
    bateria ~2 descarregada/morreu/morta/preco/nova/troca
    chaves/chave ~4 fechadas/trancadas/dentro/trancada/fechada ~4
    deixei ~2 chaves ~4
    tranquei ~2 chaves ~3
    extintor*
    seguro ~2 incendio/incendios/vida/acidente/acidentes
    vermelho/ruivo/cor/tom/cobre ~1 fogo
    cinza ~1 fumo
    cheiro ~1 a/de ~1 fumo/cigarro/fumaca
    vidros ~1 fumados/escuros
    precos/preco ~2 gasolina/gas/gasoleo
    gasolina ou
    deixei/parei/deixar/parar ~1 de ~1 fumar
    fumo posso
    ^ fumo
    mau/mal ~1 halito
    analises/exame/exames/analise/teste/doar ~1 ao/de ~1 sangue
    laranja sangue
    tensao/pressao ~1 alta/arterial ~3
    dente/dentes ~1 de leite ~4
    dentes/dente ~3 leite
    pasta ~1 de dentes
    engoliu ~2 um pouco
    engoliu ~3 agua/chiclete/pasta/pouco/saliva
    amortecedor*
    revisao/servico/manutencao/seguro ~3 eletrico/hibrido
    morrer/morrendo/morro/morri ~2 de ~1 vontade/rir/fome/sono/sede/amor/vergonha/calor/frio/alegria/curiosidade/riso/inveja/tedio/medo/rir_com
    morrer/morrendo/morri ~1 por ~1
    mata/matam/matar/matando ~2 transito/precos/curiosidade/calor/saudade
    precos/transito/raizes/curiosidade/calor ~3 me? ~1 mata/matam/matar/matando
    matar ~1 dois/o_tempo/coelhos/saudades
    matava ~1 por
    riso ~3
    de ~1 tanto? ~1 rir
    ataque ~1 de ~1 riso/ansiedade_por
    <cant> ~3 respirar ~3 rir/riso
    <cant> ~2 respirar ~2 nariz
    quase ~1 desmaiei/morri/tive/desmaio/infartei/enfartei ~5
    desmaio ~1 com/quando/ao ~2 agulhas/agulha/sangue/preco/injecoes/ver
    um enfarte ~2 preco/conta
    tinta/coloracao/design/depilacao ~1 de/das ~1 sobrancelhas/pestanas/cilios
    ponto/pontos/angulo ~1 cego/cegos/morto
    afiam/afiar ~2 facas/tesouras/navalhas
    facas ~1 de
    navalha ~1 corte/barbear/barba
    porsche ~1 911
    911 ~1 porsche/carrera
    autocarro/onibus/linha ~1 112
    maxilar ~3 estala/range/estalar
    cirurgia ~2 maxilar/mandibula
    cera ~1 quente ~1 preco
    cabelo/pontas ~1 queimado/queimadas
    queimado/queimei/queimada ~3 sol/praia
    tratam/arranjam ~2 queimado
    coracao ~1 de ~1 ouro
    operado/operada ~3 coracao
    sou ~1 cardiaco/cardiaca/diabetico/diabetica/asmatico/asmatica/epileptico
    motor ~2 afoga
    afoga/afogar ~2 motor
    perigo ~1 de ~1 caries
    nao ~1 ha ~1 perigo
    e ~1 perigoso ~4
    emergencia/urgencia/crise ~1 capilar/estetica/de_moda/de_look
    luz/sensor/pisca ~3 airbag/motor
    airbag ~2 aceso/acesa/luz/preco/troca/trocar
    troca ~2 airbag
    alergica/alergico/alergia ~1 a ~1 penicilina/latex/anestesia/polen/niquel !e
    teste/prova/testes ~2 alergia/alergica/reacao
    risco/pode_dar/pode_causar/evitar/prevenir/possivel/probabilidade ~3 alergia/reacao/infecao/infeccao/sangramento/inchaco/dor
    ar ~1 condicionado
    ar ~1 nos? ~1 pneus/pneu
    <cant> ~2 ver ~2 preco/pagina/site/link
    nao ~1 aguento ~4 cabelo/cor/raizes/esperar/vontade/ver/franja/frizz/ansiedade_para
    franja/melena/raizes/juba ~3 emergencia/socorro/urgencia
    emergencia/socorro/urgencia ~6 franja/juba/raizes/kkk*/haha*/visual/cabelo/madeixas/corte/unhas
    pessoal/medicina/equipa/equipe/curso/medico ~2 emergencias/urgencias
    parado/presa/preso/parada ~3 transito/engarrafamento/semaforo/fila
    trabalho ~1 nas/na/no ~1 emergencias/urgencias/emergencia/urgencia
    enorme/gigante ~1 obrigado/obrigada/trabalho/favor/variedade/diferenca/fila
    presa/preso ~1 no ~1 trabalho/transito/reuniao
    assistencia/avaria ~1 em_viagem
    a/o ~1 tinta/cera/descoloracao/descolorante/produto/laser/progressiva ~1 queima/queimam/arde/estraga/doi ~2
    queima/estraga/arde ~2 o ~1 cabelo
    champo/shampoo/xampu ~3 olhos
    ar condicionado
    fuga/vazamento ~2 gas ~3 ar
    desmaio ~1 se_vejo/ao_ver/com
    matar ~4 trabalho/chefe/sogra/piolhos
    me matar no trabalho
    matam/mata/matar ~2 piolhos/piolho/chefe/sogra
    sogra/chefe/mulher/espera/mae/esposa ~1 me? ~1 mata/matar
    espera ~2 matar ~1 me?
    a ambulancias
    para convulsoes
    remedio/tomo ~2 para convulsoes
    assistencia ~2 ambulancias/ambulancia
    caiu ~3 sozinho/sozinha ~4
    socorro ~1 na estrada ~3
    primeiros socorros
    primeiro socorro
    tem ~1 febre ~1 preciso/tenho_de/nao_pode_ir/cancelo
    febre ~4 mudar/cancelar/remarcar/desmarcar
    cabelo/franja/madeixas/loiro/cor ~3 ficou/ficar/virou/roxo/azul/verde ~2
    cara/boca/labio ~1 dormente ~6 normal/hora/anestesia
    dormente ~6 normal
    janela/banco/vidro/porta/retrovisor ~3 nao ~2 mexe/abre/desce/trava
    porta ~2 nao ~1 trava
    nao ~1 pega/arranca/liga ~3
    dente/dentes ~1 torto/tortos/torta
    site/app/email/instagram/voces/vocês/telefone ~2 nao ~1 responde/respondem/funciona
    faca de
    choque ~2 preco/conta/valor
    quase ~2 morri
    pelo nariz
    bateram ~3 carro ~2
    choque ~1 de ~1 precos/culturas
    comida/carne/fio/semente/pipoca/resto/restos/cartao/moeda ~3 pres*/entalad*/agarrad*/metid* ~4
    pres* ~1 entre ~3 dentes
    se ~3 tiver/houver/der/fizer ~4 reacao/alergia
    ultima vez ~6
    desmai* ~6 ultima_vez/sempre/costumo/facil/facilmente/outra_vez
    costumo/sempre/tendencia ~3 desmai*
    da/dar/causa/provoca ~2 taquicardia/alergia/reacao
    nao ~1 vejo ~3 disponivel/disponiveis/pagina/site/horas/consultas/calendario/app/lista/precos/vagas/agenda
    socorro ~2 precos/preco
    atrasad* ~6 acidente/transito/autoestrada
    acidente ~4 atras*/transito
    autoestrada ~4 atras*/chego/transito
    que agonia
    e ~1 grave $
    ferida ~2 na/no ~2 boca/gengiva/labio/lingua
    a vapor
    limpeza ~2 vapor
    triangulo/botao/pneu/estepe/roda ~1 de emergencia
    estou a morrer de/por ~2 vontade/rir/fome/calor/saudade/sono/medo/um/uma
    plantao ~1 de emergencia
  `,
  undoLoose: `
    atendem/atende/atendimento/tem_consulta/fazem/aceitam/oferecem/ha/tem/tem_vaga
    quanto/preco/custa/custo/valor/cobram
    que ~2 considerado
    horario/horarios/horas/fora/saida/luzes
    haha*/kkk*/rs/brincadeira
    a quem/onde/qual/quando/que
    trabalho/hospital
    ha ~2 anos
    posso
    tive/tinha/passado/passada/antes
    com ~1 urgencia/emergencia
    por ~1 uma ~1 emergencia/urgencia
    emergencia/urgencia ~1 familiar/laboral/de_trabalho/no_trabalho/pessoal
    cancelar/mudar/remarcar/adiar/desmarcar/reagendar
    consulta/casamento/evento/entrevista/marcacao
    capilar
    seguro
  `,
};
