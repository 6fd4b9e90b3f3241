import type { RuleSheet } from '../word-rules.ts';

/** How people ask for a person in Portuguese, European and Brazilian. */
export const personPortuguese: RuleSheet = {
  classes: {
    pure: 'gente real, pessoa, pessoas, pesoa, humano, humana, humanos, humanu, ser humano, seres humanos, gente, alguem real, alguem de verdade, pessoa real, alguma pessoa, algum humano, gente de verdade',
    some: 'alguem, algem, alguem mais, algum de voces, um de voces, alguma de voces, algum de vos',
    staffish:
      'atendente, atendentes, agente, agentes, operador, operadora, operadores, assistente humano, rececionista, recepcionista, rececao, recepcao, gerente, supervisor, supervisora, responsavel, encarregado, encarregada, funcionario, funcionaria, funcionarios, colaborador, colaboradora, representante, consultor, consultora, atendimento humano, apoio ao cliente, servico ao cliente, atendimento ao cliente, suporte, suporte humano, secretaria, secretario, moca do atendimento, empregado, empregada, telefonista, vendedor, vendedora, administrador, administradora, sac, balcao',
    role: `<staffish>, chefe, chefia, patrao, patroa, dono, dona, proprietario, proprietaria, diretor, diretora, doutor, doutora, dr, dra, medico, medica, dentista, ortodontista, higienista, cirurgiao, mecanico, cabeleireiro, cabeleireira, barbeiro, esteticista, colorista,
      tecnico, tecnica, moca, moco, senhor, senhora, menina, rapaz, rapariga, equipe, equipa, pessoal, especialista, profissional, perito, clinica, oficina, escritorio, salao, consultorio, departamento, faturacao, financeiro, administracao, loja, um de voces, alguma das meninas, uma das meninas, uma das mocas, um dos, uma das, superior, manicure, quem manda, quem decide`,
    human: '<pure>, <some>, <role>, <name>',
    name: `joana, rita, marta, ana, maria, sofia, carlos, joao, bruno, fernanda, paulo, pedro, jose, antonio, manuel, luis, miguel, tiago, rui, nuno, ricardo, andre, diogo, goncalo, francisco, daniel, rafael, gabriel, lucas, mateus, matheus, felipe, filipe, gustavo, leonardo, marcos, marcelo, eduardo, rodrigo, fabio, sergio, jorge, vitor, victor, hugo, helder,
      ines, beatriz, carolina, mariana, catarina, leonor, patricia, sandra, silvia, monica, cristina, teresa, isabel, luisa, paula, claudia, vera, susana, sara, sonia, raquel, filipa, juliana, camila, larissa, leticia, amanda, bruna, aline, vanessa, priscila, renata, adriana, luciana, simone, tatiana, debora, bia, cida, vitoria, julia, laura, helena, alice, lara, tania, alexandre, roberto, fernando, caio, thiago, zeca, joaquim, duarte, margarida, madalena, matilde, carla`,
    talk: 'falar, fala, falr, conversar, trocar uma palavra, trocar umas palavras, dar uma palavra, dar uma palavrinha, tratar, lidar, comunicar, contactar, contatar, dialogar, falo, fale, falasse, explicar, conversa, falarmos, bater um papo, papear, teclar, discutir, resolver, discutir isto, resolver isto, resolver isso, tirar duvida, esclarecer',
    wish: `quero, kero, qro, quro, quer, queria, qria, gostava, gostaria, preciso, presiso, precisava, precisaria, precisamos, queremos, desejo, desejava, posso, podia, poderia, podemos, prefiro, preferia, preferimos, possivel, da para, da pra, dava para, dava pra, tem como, ha como, ha forma, ha maneira, teria como, como faco, como posso, como e que, como consigo, como eu, deixa me, deixe me, me deixa, me deixe,
      exijo, peco, solicito, tenho de, tenho que, so quero, necessito, melhor, por favor, haveria, seria, consigo, conseguia, bora, vontade de, opcao de, onde posso, onde consigo, apetecia me, dava jeito, mais facil, mais comodo, o que faco, faz favor, pretendo, quem me dera, faria favor, a vontade`,
    pass: 'passa, passas, passe, passem, passar, passame, transfere, transfira, transfiram, transferir, transferem, encaminha, encaminhe, encaminhem, encaminhar, conecta, conecte, conectar, liga, ligue, ligar, direciona, direcione, direcionar, redireciona, redirecione, redirecionar, reencaminha, reencaminhe, reencaminhar, muda, mude, mudar, troca, troque, trocar, poe, ponha, ponham, por, coloca, coloque, colocar, bota, manda, mande, mandar, escala, escalar, escale, escalonar, leva, leve, repassa, repasse, encaminhado, transferido, remeter, remeta, aciona, acione, acionar, atribui, direcionado, transferida, encaminhada',
    give: 'quero, preciso, prefiro, queria, exijo, desejo, arranja, arranje, arranjem, arranja me, arranje me, procuro, busco, chama, chame, chamem, chamar, traz, traga, da me, de me, me da, me de, solicito, gostava de, kero, qro, pede, pedir, manda, bota, coloca, poe, necessito, peco, requisito, preferia',
    ringme:
      'liga de volta, ligue de volta, liguem de volta, ligar de volta, me chama no whatsapp, me chama no zap, importam se de me ligar, importa se de me ligar, liga me, ligue me, liguem me, ligar me, me liga, me ligue, me liguem, me ligar, me ligam, ligas me, ligam me, telefona me, telefone me, telefonem me, telefonar me, me telefona, me telefone, me telefonem, me telefonar, ligarem me, telefonarem me, telefonam me, ligarme, ligame, ligueme, nos liguem, nos ligue, nos ligar, ligar nos, liguem nos, me ligarem, me retorna, me retorne, me retornem, me retornar, me da um ligada, me da uma ligada, me chama no telefone, liga pra mim, ligue pra mim, ligar pra mim, liguem pra mim, liga para mim, ligue para mim, liguem para mim, ligar para mim, ligam pra mim, me contacta, me contate, me contatem, me contactem, contactem me, contacte me, contatem me, contacta me, contactar me, contatar me, me contatar, me contactar, contate me, me chamem no zap',
    ring: 'ligar, ligue, liguem, liga, ligasse, ligassem, ligar para, telefonar, telefone, telefonem, telefonasse, telefonassem, telefona, ligam, ligaria, retornar, retorne, retornem, retorna, contactar, contacte, contactem, contate, contatem, contatar, ligarem, contactarem',
    serve:
      'me diga, diga, dissesse, atenda, escrever me, responder me, atender me, ajudar me, atenda, atendam, atende, atender, responda, respondam, responde, responder, ajude, ajudem, ajuda, ajudar, escreva, escrevam, escrever, explique, expliquem, explicar, ouca, oucam, ouvir, veja, vejam, leia, leiam, resolva, resolver, resolvam, contacte, contate, contatar, contactar, oriente, orientar, entre em contato, entre em contacto, assuma, assumir, analise, analisar, ver, olhar, olhe, de uma olhada, fale, falar, fale comigo, falar comigo, atendesse, respondesse, ajudasse, entenda, saiba, decida, perceba, tirar uma duvida, esclarecer, esclareca, auxiliar, auxilie, socorrer, de atencao, dar atencao',
    device:
      'maquina, maquinas, computador, computadores, aparelho eletronico, ecra, tela, programa, gravacao, algo automatico',
    robot:
      'menu, menus, robo, robos, robot, robots, bot, bots, chatbot, chatbots, respostas automaticas, resposta automatica, mensagem automatica, mensagens automaticas, assistente virtual, assistente automatico, assistente digital, inteligencia artificial, uma ia, automatizado, automatizada, atendimento automatico, atendimento eletronico, algoritmo, sistema automatico, respostas prontas, robozinho, respostas programadas, atendente virtual',
    tired:
      'cansado de, cansada de, cansei de, farto de, farta de, farto da, farta da, farto do, farta do, cansado do, cansada do, cansado da, odeio, detesto, chega de, basta de, nada de, sem, em vez de, ao inves de, em lugar de, nao gosto de, nao suporto, nao aguento, recuso me a, me recuso a, desliga, desligar, desligue, desligas, desativa, desativar, desative, tira, tirar, tire, tirem, sair do, sair da, fora, parar o, para com o, para com esse, parem com, saco cheio, nao confio em, odio, fartei me, fartos de, passo bem sem, chega desse, basta, chega, enough, dispenso, nao vou com',
    no: 'nao, nem, nunca, sem, tampouco, n, nao',
  },
  sure: `
    <talk> ~2 com/c/cm ~3 <human>
    <talk> ~2 com ela/ele/eles/elas/voces_ao/vocês
    <talk> ~1 diretamente/direto ~1 com/ao/a
    <talk>/ligar/ligacao/contato/contacto/chamada ~1 ao/a/pro/pra/para ~2 <pure>/<some>/<staffish>
    <wish> ~3 falar/fala/conversar/falr ~1 com/c !o/a/um/uma/meu/minha/os/as/nenhum/nenhuma/ninguem/robo/robos/maquina/maquinas/robot/robots/bot/bots/calma/clareza/meus/seu/sua
    <wish> ~3 falar/conversar ~1 $
    <talk> ~1 comigo ~1 $
    <talk> ~2 por/pelo/ao/no telefone/telemovel/celular
    <talk> ~2 por chamada/ligacao
    por/pelo/ao telefone ~2 com ~3
    ^ com ~1 <pure>/<some>/<staffish>/chefe/dono/dona ~2 $
    ^ com um/uma/o/a/algum/alguma <pure>/<staffish>/chefe/dono/dona
    com ~2 <pure> ~1 quero/preciso/prefiro/queria
    com quem ~3 posso/devo/podia/poderia/tenho_de/tenho_que/consigo/da_para/da_pra/se_pode/preciso/podemos ~2 falar/tratar/contactar/reclamar/conversar/resolver/falo/falar/contatar
    com quem ~2 eu? falo/trato/converso ~1 para/pra/por/sobre/se/de/do/da/quando/p
    a quem ~2 posso/devo/podia/tenho ~2 dirigir/ligar/contactar/falar/reclamar/perguntar/recorrer/me_dirigir/escrever
    a quem ~1 me ~1 posso/devo/dirijo
    quem ~2 posso/devo/podia ~1 contactar/contatar/chamar/procurar
    <some>/<pure>/<staffish> ~1 com ~1 quem ~4
    <pass> ~2 para/pra/pro/ao/a/com/p/à/num/pros ~2 <pure>/<some>/<staffish>/chefe/patrao/dono/dona/superior/outro/outra
    passa/passe/passas/passem/passar/transfere/transfira ~1 me? ~1 para/pra/pro/ao/a ~1 <name>
    me ~1 passa/passe/passas/transfere/transfira/encaminha/encaminhe/conecta/conecte/liga/direciona/direcione/coloca/bota ~2 <human>
    <pass> ~2 me? ~1 em ~1 contacto/contato com
    <pass> ~1 em linha com
    pode/podes/podem/podia/poderia/consegue ~2 <pass> ~1 me? ~1 para/pra/pro/ao/a/com/p ~2 <human>
    chama/chame/chamem/chamar !me ~2 <human>
    chama/chame ~1 ai? <some>
    <give> ~1 um/uma/o/a/algum/alguma/de_um/de_uma/com ~1 <pure>/atendente/agente/operador/operadora/representante/supervisor/gerente/responsavel/chefe/rececionista/recepcionista/funcionario/dono
    quero/preciso/prefiro/queria/kero/qro/preciso_de ~1 gente/humanos/humano/pessoa/pessoas/atendente/agente/alguem_real/alguem_de_verdade/atendimento_humano
    prefiro/preferia/melhor ~1 uma? pessoa/humano/humana/atendente/alguem/pessoas/gente
    ^ <staffish> $
    ^ um/uma/o/a/ao/algum/alguma/outra/outro <pure>/<staffish>/chefe/dono/dona ~1 $
    ^ <pure> $
    ^ um/uma/algum/alguma <pure>/<staffish> ~2 $
    pessoa/pessoas/alguem/humano/gente/atendente/agente/operador/ser/assistente ~1 real/reais/verdade/autentica/viva/vivo/ao_vivo/de_verdade/humano/humana/humanos/fisica/normal/de_carne/vivas
    de/em carne e osso
    carne e oso
    ajuda/atendimento/assistencia/suporte/apoio/contacto/contato/resposta/servico/assistente/interacao/atencao/acompanhamento/intervencao/atendente ~1 humano/humana/pessoa/real/de_pessoa
    ajuda/atendimento/assistencia/suporte/apoio/resposta/servico ~1 de/por/com/duma ~2 <pure>/<some>/<staffish>
    sac $
    <ringme>
    <human>/voces/voce/vcs/vc/ela/ele ~3 <ringme>
    me <ring> !o_ar/o_carro/o_motor
    me ~1 pode/podem/podia/podiam/poderia/poderiam/consegue/conseguem/da_para ~2 <ring>
    que ~2 me ~1 <ring>
    que ~3 me? ~1 <ring> ~1 me
    para/pra me ~1 <ring>
    <human>/voces/vcs ~2 <ring> ~1 me/para_mim/pra_mim
    <ring> ~1 para/pra/p ~1 o_meu/meu/este/esse/mim/o_numero ~1
    me ~2 dar/da/das/dao/de/deem/fazer/faz ~2 ligada/ligadinha/toque/telefonema/chamada/ligacao/apitadela/toquezinho/bip
    da/de/deem/dao/dar/das/faz/fazer/facam/faca ~1 me ~1 um/uma ~1 toque/telefonema/chamada/ligacao/ligada/apitadela/toquezinho
    retorna/retornem/retorne/retornar/devolvam/devolver/devolve/devolva/devolvem ~2 ligacao/chamada/telefonema/contato/contacto
    solicito/quero/queria/espero/peco/preciso/gostava/agendar/aguardo/gostaria/pedir/marcar/pretendo ~3 uma/o_vosso/um/vossa/a_vossa/sua ~1 chamada/ligacao/telefonema/ligadinha/contacto/contato/retorno
    aguardo ~1 contacto/contato/ligacao/chamada/retorno
    quero/preciso/prefiro/queria/peco/gostava/gostaria/exijo/solicito/espero/diz/diga/pede/peca/melhor/agradecia/agradeco/da_para/tem_como/podia/poderia/dava/preferia ~3 que ~3 me ~2 <serve>/<ring>
    quero/preciso/prefiro/queria/gostava/gostaria/peco/exijo/tem_como/ha_como/da_pra/preferia/pode/poderia/consegue/era_bom/queriamos ~2 que? ~2 <human> ~3 me? ~1 <serve>/<ring>
    que ~2 <pure>/<some>/<staffish>/<role> ~2 me? ~1 atenda/atendam/responda/respondam/ajude/escreva/explique/ouca/veja/leia/resolva/contacte/contate/oriente/assuma/analise/fale/entenda/diga
    que ~2 <pure>/<some> ~1 me ~1 <serve>
    <pure>/<some>/<staffish>/ninguem ~2 que ~1 me ~2 <serve>/<ring>/possa/pode/consiga
    <some>/<staffish>/<pure> ~1 que ~1 possa/consiga ~1 me? ~1 <serve>
    <some> ~3 me ~2 <serve>
    <pure>/<staffish> ~1 me ~1 pode/podia/poderia/possa ~1 <serve>
    <some>/<pure>/<staffish> ~2 pode/podia/poderia/consegue ~1 me? <serve>
    <some>/<pure> ~1 me? ~1 pode/podia/poderia/consegue ~1 <serve>
    pode/podem/podiam/poderiam/podia/poderia ~1 atender ~1 me ~1 $
    ^ atendam/atendem/atende/atendeme/respondam ~1 me ~1 $
    pode/podem/podia ~1 ajudar ~1 me ~1 uma? <pure>
    <some>/<pure> ~1 responde/atende/le/respondam/atenda/responda/lendo/ler/ouve
    responde/atende/le/respondam/responda ~1 <some>/<pure>
    <some> ~1 a ler/ver/responder/atender/ouvir
    atendido/atendida/ajudado/ajudada por ~2 <human>
    entrem/entre/entrar/entra/entrarem/entrassem ~1 em ~1 contacto/contato
    me ~2 contactem/contacte/contate/contatem
    <wish> ~4 contactar/contatar/alcancar/chegar_a/encontrar ~2 <human>
    tem/ha/ta/esta/estao/haja/havera/estara ~2 <some> ~3 ai/aqui/la/disponivel/livre/atendendo/online/desse_lado/do_outro_lado/acordado/vivo/lendo/atender/humano/real/por_ai/de_plantao/no_chat/dai
    tem/ha/ta/esta ~1 ai? <some> $
    esta ai <some>
    oi/ola/alo ~1 <some> $
    <some> ai/aqui/por_ai/desse_lado
    tem/ha/existe/havera/haveria/tera/nao_tem/nao_ha ~1 algum/alguma/nenhum/nenhuma/um/uma ~1 <pure>/humano/pessoa/agente/atendente/operador/responsavel/representante/funcionario
    tem/ha/existe/havera/haveria ~2 <some>/<pure>/<staffish> ~3 falar/atender/conversar/atenda/ajudar/contactar/falasse/responda/atender_me
    nao ~1 ha/tem/existe/existem ~2 ninguem ~2 que/pra/para ~1 me ~1 <serve>
    nao ~1 ha/tem/existe/existem ~2 nenhuma/nenhum/humanos/pessoas ~1 <pure>/humano/pessoa/atendente ~3
    ninguem ~2 me ~1 responde/atende/ajuda/liga
    ninguem ~2 responde/atende ~1 $
    ninguem ~1 vai ~1 me? responder/atender
    <name>/doutora/doutor/dr/dra/gerente/chefe/dono/dona/responsavel/patrao/mecanico ~1 esta/ta ~1 $
    <name>/doutora/doutor/dr/dra/gerente/chefe/dono/dona/responsavel/patrao/mecanico ~1 esta/ta ~1 ai/por_ai/livre/disponivel_para
    esta/ta ~1 ai? ~1 o/a ~1 <name>/doutora/doutor/dr/dra/gerente/chefe/dono/dona/responsavel/patrao ~1 $
    nao quero/desejo/pretendo ~1 falar/tratar/conversar/continuar/escrever/falando/teclar/lidar ~4 <robot>
    nao ~1 quero/gosto_de/gosto_nada_de/preciso_de/suporto/vou/mais/outro/falo ~5 <robot>
    <tired> ~5 <robot>
    <robot> ~2 nao ~2 serve/servem/entende/percebe/ajuda/funciona/resolve/sabe/presta/adianta/responde
    esse/essa/este/esta/maldito/merda_de/porcaria_de/estupido/inutil/burro/droga_de/porra_de ~1 bot/robo/robot/maquina/assistente ~3 nao/inutil/burro/burra/estupido/merda/lixo/ruim/mau/horrivel
    nao es/e ~1 uma? ~1 pessoa/humano/humana
    nao ~2 me entende/entendes/percebe/percebes/ajuda/ajudas/compreende ~6 <pure>/<some>/<staffish>/chefe/outra
    nao ~1 estas/esta/ta ~2 ajudar/ajudando/perceber/entendendo/entender ~5 <pure>/<some>/<staffish>
    <pure>/<some>/agente/atendente ~1 e? nao ~1 uma/um/com/o ~1 <robot>
    es/e/voce_e ~1 um/uma ~1 bot/robo/robot/maquina ~5 quero/preciso/prefiro/passa
    deixa/deixe/deixem ~1 me? falar
    mudar/muda/mude/trocar/troca/troque/passar/passa ~1 para/pra/pro/p ~2 <pure>/<staffish>
    modo/chat/linha/telefone/numero ~2 humano/com_pessoa/com_humano/com_atendente
    <pass>/mostra/mostre ~2 mensagem/recado/caso/pergunta/chat/conversa ~1 a/ao/para/pra/pro ~2 <human>
    alguem ~3 da/do/de/dai/das/dos ~1 equipa/equipe/clinica/oficina/salao/pessoal/loja/escritorio/rececao/recepcao/administracao/vossa/voces !recomendou/disse
    com/quero/prefiro/preciso ~1 outra pessoa $
    ^ outra pessoa $
    ha/tem/com/quero ~1 alguem mais $
    outra pessoa ~1 que me
    prefiro/preferia/melhor ~3 <talk>/explicar/contar ~2 a/com/por/ao/pelo ~2 <human>/telefone
    explico/explicar/conto/contar ~2 a/para/pra/pro/ao ~2 <pure>/<some>/<staffish>
    palavra/palavrinha ~1 com/ao
    conversa/conversinha ~1 com ~2 <human>
    volta/voltar/continuar/seguir ~3 com ~1 pessoa/moca/menina/senhor/senhora/rapaz/mesma/<name>
    com a mesma pessoa
    mesma pessoa ~2 antes/ontem/ha_pouco
    diz/diga/pede/peca/fala/avisa/avise/manda/mande/peco/pedir ~2 <human> ~1 para/pra/que/p ~1 me ~1 <ring>/<serve>/responder/mandar
    diz/diga/pede/peca/fala/avisa/avise/manda/mande/peco/pedir ~2 <human> ~1 para/pra/que ~2 <ring> ~1 me
    me chama ~1 alguem/atendente/um
    tem/ha como ~1 <some> ~1 me
    quero/preciso/prefiro/com ~2 trato/tratamento/contato/contacto humano
    ^ contato/contacto humano
    <pass> ~2 para/pra ~1 <pure>/<some>/<staffish>
    nao ~1 quero/gosto/preciso/vou/desejo ~3 <robot>
    complicado/complexo/dificil ~2 para/pra/p ~1 <robot>
    podem/pode/podiam/poderiam ~1 atender ~1 me ~3 !amanha
    ^ com a/o senhora/senhor/moca/menina/rapaz ~1 da/do ~1 <staffish>
    reclamacao/queixa/reclamar ~2 ao/a/com ~2 <human>
    quem ~1 manda ~1
    quem ~1 me ~1 pode/podia/poderia ~1 atender/ajudar/responder/esclarecer
    quem ~1 esta ~1 a cargo
    quem manda ~1
    quem ~1 pode ~1 me ~1 atender/ajudar/responder
    quem ~1 me atende
    ninguem ~2 me ~2 ligou/respondeu/atendeu/contactou/retornou
    ninguem ~1 responde/atende ~3
    pedi/peco/pedido/solicitei/pedindo ~2 um/uma/para/pra/falar ~2 <pure>/<some>/<staffish>/falar
    agendar/podemos/podiamos ~2 uma ~1 chamada/ligacao/videochamada/videoconferencia
    videochamada/chamada/ligacao ~1 com ~2 <human>
    <human> ~2 na/em linha
    cade/kd/cad ~1 o/a/os ~1 <human>
    cade/kd ~1 alguem/todo_mundo/o_pessoal/voces/gente
    onde ~2 estao/ta/esta ~1 o/a/os ~1 atendente/pessoal/pessoas/equipa/equipe/humanos
    tem/ha ~1 gente/humano/humanos/pessoas/pessoal ~1 ai/aqui/nisso/desse_lado/nesse_chat
    pode ser ~1 com ~1 uma? <pure>/<some>/<staffish>
    <ring> ~1 para/pra/p/no/ao ~1 o? ~1 meu/mim/este ~1 numero/telemovel/celular/telefone/mim/fixo/zap ~1
    <ring> ~1 para/pra/p mim
    podem/pode ~1 ligar ~1 para ~1 o? meu
    <ring> ~1 no ~1 meu
    contacto/contato/chamada/ligacao/retorno vosso/vossa/seu/de_voces/de_alguem
    aguardo/espero/espera/agradeco/agradecia ~2 vosso/vossa ~1 contacto/contato/chamada/retorno
    espera ~1 da ~1 vossa? ~1 chamada/ligacao/contacto
    que venha ~2 <human>
    venha ~1 alguem
    pergunta/perguntinha/duvida/recado/mensagem ~1 para/pra/pro/ao ~2 doutor/doutora/dr/dra/dentista/mecanico/cabeleireira/gerente/dono/dona/responsavel/<name>
    preciso/procuro ~1 do/da ~1 responsavel/gerente/chefe/dono/dona/supervisor/encarregado
    ^ <name> por_favor/pf/pfv/se_faz
    da/de/faz/manda ~1 um/uma ~1 toque/ligada/ligacao ~1 pra/para ~1 mim
    chat/linha/contacto/contato ~4 com ~2 <human>
    suporte/chat/agente/linha/atendimento ~1 ao ~1 vivo
    linha ~1 direta ~1 com/de_atendimento
    mil vezes ~1 uma? pessoa/humano
    <wish> ~2 perguntar/perguntar_isso/dizer/explicar/tirar_uma_duvida/consultar ~3 ao/a/com ~2 <human> ~1 diretamente/pessoalmente/direto/mesmo
    tirar ~1 uma? ~1 duvida ~2 diretamente ~2 com
    bot/robo/robot/maquina/assistente ~1 inutil/burro/de_merda/estupido/lixo/ruim/horrivel
    bot/robo/robot/maquina ~1 nao
    isto/isso ~2 robo/bot/maquina ~1 nao ~1 entende/percebe
    falar/conversar pessoalmente ~1 com
    ^ falar ~1 $
    contactado/contactada/contatado/contatada/atendido/atendida/ajudado/ajudada ~1 por ~2 <pure>/<some>/<staffish>/<human>
    com/a uma/um/alguma/algum ~1 <pure>/<staffish> $
    com alguem $
    numero/telefone/contacto/contato/email ~1 do/da/de ~1 responsavel/gerente/chefe/dono/dona/supervisor/alguem
    manda/mandem/envie/enviem/arranja ~1 me? ~1 um/uma ~1 <staffish>/<some>/<pure>
    raio/merda/porcaria/droga/saco/porra/maldito/seca ~2 <robot>
    vamos ~1 conversar/falar ~2 telefone
    que ~2 converse/conversemos/falemos ~2
    prefiro que ~3 converse/fale/conversemos
    falar/falando/falo/tratar/tratando/conversar/conversando/escrever/escrevendo/teclar/teclando/atendido/discutir/lidar/lidando ~2 com/a/por ~2 <device>
    <pure>/<some>/atendente ~2 nao ~1 com? uma? <device>
    nao ~1 a? ~1 uma <device> $
    <tired> ~1 a? ~1 esta/este/essa/esse/tua/sua <device> $
    farto/farta/cansado/cansada/chega/basta ~1 de/da/do/desta/dessa ~2 <device>
    <device> ~3 nao ~1 me ~1 entende/ajuda/percebe
    desativa/desliga/tira/fora/desligue/desative ~1 o assistente ~1 $
    ser ~1 atendid* ~1 por/pela/pelo ~2 <human>
    aguardo ~2 contacto/contato
    podem/pode atender me ~1 $
    podem/pode ~1 ligar ~1 para ~1 o? meu numero
    ligar lhe/lhes
    aguardo ~1 vosso/o_vosso contacto/contato
    <pure> ~1 por_favor $
    pessoas/gente reais/de_verdade
    duvida ~1 diretamente ~1 com
    nada de ~1 <device> $
    passa/passe/passas/passem/passam me ~1 a/ao/para/à ~2 <human>/colega
    passa/passe/passam ~1 me ~1 a ~1 um? colega
    explicacao ~2 do/da/de ~1 <staffish>/chefe/dono/dona/<some>
    com a/o que ~1 me ~1 atendeu/cortou/arranjou
    com quem ~1 me ~1 atendeu/cortou/arranjou/fez
    com quem ~1 trata ~3
    a quem ~1 ligo
    respostas ~1 de ~1 <device>
    preciso ~1 de <some>/<pure> ~2 $
    <robot> nao ~1 $
    outra vez ~1 o? <robot>
    avisar/avisa/avise ~1 <some>
    vir/venha/entre/entrar/entra ~1 <some>/<pure>/<staffish> ~1 ao/no/pro/ai ~1 chat?
    que ~1 entre/venha/se_conecte/intervenha ~1 <some>/<pure>/<staffish>
    <some>/<pure>/<staffish> ~2 venha/entre/entrar/vir ~1 ao/no/pro chat
    falem/fale/fala ~1 comigo
    por escrito nao ~2
    falar/conversar ~1 com ~1 o/a? ~1 meu/minha <role>
    ^ chefe da/de ~1 oficina/rececao/recepcao ~1 $
    onde ~1 esta/estao/ta ~1 a/o/os/as ~1 gente/pessoal/responsavel/funcionarios/pessoas ~2
    nao ~1 trabalha ~1 ninguem
    trabalha ~1 <some>
    ser ~1 atendido/atendida ~1 por/pela/pelo
  `,
  loose: `
    <some> ~1 disponivel
  `,
  undo: `
    nao/n/nem/nunca ~2 preciso/precisa/precisam/e_preciso/quero/e_necessario/ha_necessidade/tenho_de/vale_a_pena ~3 <talk> ~3 <human>/ninguem
    nao/n/nem/nunca ~2 preciso/precisa/precisam/e_preciso/quero/e_necessario/ha_necessidade/vale_a_pena ~3 <ringme>/<ring>/que_me ~3
    nao/n/nem/nunca ~1 <ringme>
    nao/n/nem/nunca ~1 me ~1 <ring>
    nao ~1 precisa/precisam/e_preciso/preciso ~2 <ring> ~1 me?
    que nao me
    nao ~2 falar ~1 por/pelo/ao telefone
    nao ~3 <talk> ~1 com ninguem
    nao ~2 uma chamada/ligacao
    chamo me
    me chamo
    chama/chamas/chamam ~1 se/te ~3
    se/te chama/chamas
    eu/mae/pai/marido/mulher/esposa/filho/filha/namorado ~1 vai? ligo/ligar/liga/telefona ~1 mais/depois/para_voces/pra_voces/amanha/vos
    depois/amanha/logo/ja ~1 ligo/falamos/falo/nos_falamos/ligamos
    falamos/falo/falar ~1 amanha/depois/logo/mais_tarde/contigo_depois
    posso/podia/devo/quero/podemos/prefiro/tenho_de/tenho_que/consigo/nao_quero ~1 ligar ~2
    nao quero ligar
    ligo ~1 depois/mais/vos/amanha
    eu ligo
    falei ~1 com ~5
    ontem falei
    com quem ~1 estou ~1 a? falar/falando/teclar/conversando
    com quem ~1 e/sera/tenho/foi ~2 consulta/marcacao/hora
    com quem ~1 deixar
    preco/valor/custo/quanto ~4 por pessoa
    por pessoa/cabeca
    para/pra ~1 duas/tres/quatro/cinco/varias/2/3/4 ~1 pessoas/pessoa
    somos/vamos/sao ~1 duas/tres/quatro/cinco/varias/varios/2/3/4 pessoas
    sou/e/es/pareces/parece/como/voce_e/vc_e ~1 uma/um ~1 pessoa/humano/humana/bot !quero/e_nao
    es/e/voce_e ~1 humano/humana/real/robo/robot/pessoa
    e uma pessoa ou
    quantas/quantos/varias/muitas ~1 pessoas/gente/funcionarios/atendentes
    muita/pouca/tanta/quanta/tem_muita/mais gente
    a gente !boa/de_verdade/desta/da_empresa
    cabelo/cabelos/corpo/extensoes ~2 humano/humana
    mega hair ~3 humano
    a/o/uma/outra ~1 pessoa ~1 que ~1 me ~1 atendeu/marcou/disse/recomendou/cobrou/cortou
    a/o ~1 pessoa ~1 que ~1 marcou/atende/reservou/pediu
    outra pessoa/alguem ~3 buscar/levantar/recolher/vir/conduzir/levar/pagar/dirigir
    outra pessoa ~2 buscar/levantar/recolher/vir/conduzir/pagar/dirigir/ir
    alguem ~1 pode/tem_de/tem_que/precisa_de/deve ~1 me? ~1 ir/buscar/acompanhar/vir/levar ~2
    posso/podia ~1 ir/vir/trazer/levar ~1 com? ~1 alguem/outra_pessoa/uma_pessoa
    em nome de outra pessoa
    alguem ~1 me? ~1 riscou/roubou/recomendou/bateu/disse/contou/amassou/falou ~1
    alguem que ~1 faca/fale/trabalhe/corte/pinte/saiba_de/repare/arranje/perceba_de/conserte/mexa/entenda_de/coloque
    algum/alguma/alguem ~2 que ~1 saiba/faca/trabalhe/entenda_de/perceba/conheca/repare/arranje/fale/conserte/mexa/venda
    alguem ~1 vende/usa/sabe/tem/conhece ~3
    agente ~1 de? ~1 seguros/imobiliario/limpeza/viagens/transito/saude
    meu/minha/meus ~1 agente/chefe/medico/representante/gerente/medica/patrao/supervisor
    representante legal
    sou ~1 o/a/um/uma? ~1 gerente/rececionista/recepcionista/operador/operadora/dono/dona/representante/agente/responsavel/supervisor/atendente
    o dono do
    trabalho/trabalhei ~1 como/no/na/de/em ~2 <staffish>
    operador ~1 de ~1 grua/empilhadora/empilhadeira/maquinas/guindaste
    atendem/atende/atender/atenderme/atenda/atender_me ~2 amanha/sexta/segunda/terca/quarta/quinta/sabado/sabados/domingo/hoje/criancas/sem/pelo/as/aos/ate/depois/antes/esta_tarde/esta_semana/urgencias/particular/convenio/hoje
    quando ~2 me ~1 podem/pode/conseguem ~1 atender
    rececao/recepcao/pessoal/equipa/equipe ~1 abre/fecha/e/foi/fica/muito/simpatico/simpatica/trabalha/hoje/fantastica/esta_de_parabens
    onde/horas/perto ~2 rececao/recepcao
    oi/ola/bom_dia/boa_tarde/boa_noite/e_ai pessoal
    dados/dado/formulario/lentes ~1 de? contacto/contato/pessoais
    qual/passa ~3 contacto/contato !com
    consulta/marcar/marca/marque/agendar/agenda/hora/horario/marcacao/marcame/agendamento/sessao ~3 com ~3 <human>
    <pass>/me_passa/da ~2 o/a/os/as/um/uma ~1 preco/morada/endereco/localizacao/vosso_numero/numero_de_telefone/catalogo/lista/menu/horario/pix/iban/link/email/foto/fotos/precos/orcamento/valor/contato/contacto/tabela/cartao/hora/desconto/minuto
    poe/ponha/coloca/colocar ~1 me? ~1 as/uma/o/a/um/aparelho/implante ~1
    passar/passo/passe ~1 para/pra/ai/a ~1 buscar/levantar/deixar/pagar/ver/revisao
    passar/passo/passamos ~2 amanha/hoje/tarde/pouco/logo/ai
    que ~1 se passa com
    passar/passam/enviar/mandar ~2 radiografias ~4
    liga/ligar/conectar/ligue ~1 o/ar/a bluetooth/motor/carro/ar_condicionado/condicionado/luz/radio/aquecimento/telemovel
    nao liga
    mudar/muda/trocar/troca ~1 a/o/de/minha/para ~1 consulta/cor/oleo/hora/visual/data/loiro/moreno/marcacao/horario/outro/dia/minha ~1
    cartao/lavagem/polimento/lavar/corte/cortar ~2 maquina
    maquina ~1 de ~1 cartao/cartoes/cafe/lavar/barbear/raio/multibanco/depilar
    usam/tem/ha/usa ~2 robo/robot/maquina/inteligencia/ia/maquininha ~1 para/de/nas ~2
    gosto ~1 deste/desse/do/deste ~1 bot/robo/assistente/robot
    gostei ~2 bot/robo/assistente
    chamada/ligacao ~1 perdida/perdidas ~1
    diz/diga/avisa/avise/manda/da/agradece/obrigado/fala ~3 <human> ~1 que ~1 chego/estou/vou/nao/ja/sou/obrigado/me_atraso
    avisa/avise/diz/diga/manda ~3 <human> ~1 obrigado/obrigada/beijo/abraco
    manda ~1 um/uma ~1 beijo/abraco
    doutor/doutora/medico/dentista/dr/dra/mecanico ~2 me? ~1 disse/recomendou/deu/mandou/receitou/pos/fez/trabalha/faz
    <name>/doutora/doutor/dr/dra ~1 esta/ta ~1 as/aos/na/no/amanha/hoje/trabalhando/de_ferias
    tratar ~1 com ~1 produtos/laser/fluor/cuidado
    tratamento com
    fala/fale/falem ~1 me? ~1 mais? ~1 sobre/do/da/dos/das/os_precos/o_preco
    me fala/fale ~1 sobre/do/da
    consigo falar ~1 direito/bien/bem/depois
    nao consigo falar
    falar/conversar ~1 de/sobre/dos ~1 preco/precos/valores
    manda/mande ~1 alguem ~1 com ~1 o? reboque/guincho
    pessoal ~1 de ~1 saude/limpeza
    por pessoa
    algum/alguma ~1 promocao/oferta/desconto/duvida/vaga/problema/risco/outra/dia/hora/forma/creme/champo/recomendacao/contraindicacao/efeito/horario/livre/estacionamento/custo/marcacao
    mil/cem/quantos/quantas/vinte/cinquenta reais
    esclarecer/tirar ~1 uma? duvida
    <ringme>/liguem/ligam/ligue/liga/avisem/avisa ~2 quando ~6 pronto/pronta/termin*/chegar/estiver/acabar/chegarem/prontos/disponivel
    me ~1 avisa/avise/avisem ~1 quando
    nao preciso/quero/e_preciso de? ~1 <pure>/<some>/<staffish>
    ha/tem ~1 alguem ~3 antes/a_frente/na_fila/esperando/a_espera
    ha/tem/ter/vai_ter ~1 alguem ~8 deixar/buscar/receber/abrir/entregar
    <staffish> ~1 fala ~1 ingles/frances/espanhol
    falam/fala/falo/falar ~1 se? em? ingles/espanhol/frances/portugues/alemao
    consultas/consulta ~1 por_telefone
    nao ~2 me ~1 importo ~6
    satisfeito/satisfeita/contente/feliz ~2 com ~2 <robot>
    sem chamadas
    por telefone nao
    ja ~2 me ~1 ligaram/responderam/atenderam/ajudaram
    quem ~1 me ~2 vai_fazer/corta/fez/atendeu
    falar/falo/ver/vejo/conversar ~1 com o/a? meu/minha !<role>
    nao ~2 incomod* ~2 ninguem
    carro/cambio/caixa ~1 automatico/automatica/automaticos
    computador/computadores ~2 preco/carro
    reparam/arranjam/consertam/diagnostico ~4 computador
    pessoas ~1 com
    gente ~1 na ~1 fila
    bem atendido/atendida
    dizer ~1 ao/a ~2
    ninguem ~1 me ~1 ligue
    passar/mudar/ceder/transferir/oferecer/dar ~3 consulta/vez/vale/voucher/hora/cartao/marcacao ~4
    consulta/marcacao/vale/voucher ~3 outra pessoa/alguem
    quem ~5 atender/atende ~2 na/no/amanha/hoje/sabado/sexta/segunda/esta
    excelente/bom/boa/otimo/otima/melhor/obrigado/obrigada/genial/pessimo/mau/ruim ~3 atendimento/servico/pessoal/apoio_ao_cliente/atendimento_ao_cliente
    ir/vou/venho/vir/chego ~1 com ~2 alguem/uma_pessoa/acompanhante/pessoa
    como ~1 se chama ~4
    ligar ~1 ao ~1 meu seguro
    estou ~1 a? falar/falando ~1 com ~1 uma? maquina/<robot> ~1 $
    excelente/otimo/bom/boa tratamento
    como/onde ~1 esta/estao/vai ~1 o/a? doutora/doutor/dra/dr/senhora
    disseram/pediram/disse/pediu/esqueci/esquecime/recomendaram ~3 ligar/contactar/ligasse/telefonar
    pessoa/alguem/pessoas ~1 que ~1 me/nos/lhe/o/a ~1 acompanhe/leve/traga/busque/cuide/conduza/corte/pinte/penteie/faca/arranje/repare/limpe/instale/opere
    pessoa/alguem ~1 que ~1 acompanhe/leve/traga/busque/cuide/conduza/corte/pinte/penteie/arranje/repare/limpe/instale/dirija
    me chame ~1 de
    chama me ~1 louca/louco/exagerada/exagerado/chata/chato
    recursos humanos
  `,
  undoLoose: `
    reboque/guincho
  `,
};
