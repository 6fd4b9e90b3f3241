import type { RuleSheet } from '../word-rules.ts';

/** How people ask for a person in Spanish. */
export const personSpanish: RuleSheet = {
  classes: {
    pure: 'alguien humano, humano real, persona, personas, perzona, humano, humana, humanos, umano, ser humano, seres humanos, gente, alguien real, persona real, alguna persona, algun humano, alguien de verdad, alguien humano',
    some: 'alguien, algien, alguno de ustedes, alguno de vosotros, alguna de ustedes',
    staffish:
      'agente, agentes, asesor, asesora, asesores, asesoras, operador, operadora, operadores, operario, representante, representantes, ejecutivo, ejecutiva, recepcionista, recepcion, encargado, encargada, responsable, supervisor, supervisora, gerente, gerenta, empleado, empleada, empleados, atencion al cliente, servicio al cliente, atencion al publico, atencion a clientes, trabajador, trabajadora, colaborador, colaboradora, dependiente, dependienta, administrador, administradora, secretaria, secretario, consultor, consultora, telefonista, soporte, un companero, una companera',
    role: `<staffish>, jefe, jefa, dueno, duena, propietario, propietaria, patron, director, directora, doctor, doctora, dr, dra, doc, medico, medica, dentista, odontologo, odontologa, ortodoncista, higienista, cirujano, mecanico, mecanica, peluquero, peluquera, estilista, barbero,
      colorista, tecnico, tecnica, chico, chica, senor, senora, senorita, muchacho, muchacha, muchachos, chicos, chicas, equipo, personal, especialista, profesional, experto, experta, clinica, taller, oficina, salon, peluqueria, consultorio, mostrador, departamento, facturacion, caja, ventas, administracion, direccion general, alguno de los, una de las, uno de los, uno de ustedes, quien este a cargo, ustedes directamente, superior`,
    human: '<pure>, <some>, <role>, <name>, uno de carne, ser vivo',
    name: `laura, marta, maria, carmen, lucia, javi, javier, juan, jose, luis, carlos, pedro, pablo, ana, sofia, elena, isabel, rosa, paula, andrea, daniela, valentina, camila, gabriela, alejandra, alejandro, fernanda, fernando, miguel, manuel, antonio,
      francisco, paco, pepe, diego, sergio, raul, ruben, jorge, alberto, david, dani, daniel, roberto, ricardo, eduardo, andres, cristina, patricia, silvia, monica, pilar, teresa, beatriz, rocio, irene, nuria, natalia, claudia, lorena, veronica, adriana, mariana, jimena, ximena, victor, oscar, ivan, martin, nico, nicolas, mateo, santiago, guadalupe, lupita, ines, eva, sara, julia, alba, noelia, toni, alvaro, gonzalo, rodrigo, hugo, ramon, enrique, emilio, felipe, tomas`,
    talk: 'hablar, ablar, hablarle, hablarlo, platicar, charlar, conversar, comunicarme, comunicarnos, contactar, contactarme, tratar, hablarles, dialogar, chatear, hable, hablo, entenderme, dirigirme, consultar, consultarlo, tratarlo, conversarlo, platicarlo, contarselo, explicarselo, explicarle, preguntarle, consultarle, decirselo, escribirme, relacionarme, chatiar, hablemos, verlo, discutirlo, discutir, comentarlo, comentarle',
    wish: `quiero, qiero, kiero, quisiera, kisiera, querria, queria, necesito, nesecito, nesesito, necesitaria, necesitamos, queremos, ocupo, deseo, desearia, puedo, podria, podriamos, podemos, puede, se puede, pudiera, gustaria, prefiero, preferiria, preferimos, posible, seria, hay forma, hay manera, hay como, modo de, como hago, como puedo, como le hago, como se hace, dejame, dejeme,
      dejen, permitame, permiteme, solicito, exijo, pido, urge, tengo que, hace falta, solo, mejor, por favor, intento, trato de, habria, cabria, requiero, me deja, me dejan, me permite, quieres que, hacer para, que tengo que, exige, ganas de, opcion de, deme, lo que quiero es, mas comodo, mas facil, me sentiria, para, tenia que, con derecho a, donde`,
    pass: 'pasale, pasele, pasenle, comentale, reenviale, pasa, pasame, paseme, pasenme, pasarme, pasas, pasar, pase, pasen, pasadme, comunica, comunicame, comuniqueme, comuniquenme, comunicar, comunicarme, comunicas, comunican, ponme, pongame, ponganme, ponedme, poner, ponerme, pones, pone, ponen, transfiereme, transfierame, transfieran, transferirme, transferir, transfieras, transfiere, transfieres, derivame, deriveme, derivenme, derivar, derivarme, derivas, deriva, conectame, conecteme, conectar, conectarme, conecta, conectas, enlazame, enlaceme, enlazar, enlaza, canaliza, canalizame, canaliceme, canalizar, remitir, remitirme, escalar, escala, escalame, desviame, redirige, redirigeme, redirijame, redirigir, cambiame, cambiar, cambia, vincular, vinculame, pasarle, contactame, contacteme, ponerse, envieme, mandame, dirijame, dirigeme, reenvia, reenviame, pasalo, paselo, pasadlo, asignar, asignenme, asigname, asigneme, avisa, avisale, contactenme, llevame, mandeme, traspasame, traspaseme',
    passme:
      'pasame, paseme, pasenme, pasadme, comunicame, comuniqueme, comuniquenme, ponme, pongame, ponganme, ponedme, transfiereme, transfierame, derivame, deriveme, derivenme, conectame, conecteme, enlazame, enlaceme, canalizame, pasarme, ponerme, comunicarme, transferirme, derivarme, conectarme, enlazarme, pon me, dame, deme, denme, redirigeme, traeme',
    give: 'dame, deme, denme, dadme, quiero, necesito, ocupo, busco, requiero, pongan, pon, ponga, prefiero, exijo, solicito, consigueme, buscame, llama, llame, llamen, traeme, traigan, trae, quisiera, queria, preferiria',
    ringme:
      'llamas me, me llamas, me llamais, me llaman de vuelta, comunicate conmigo, comuniquese conmigo, comunicarse conmigo, comuniquen conmigo, comunicarte conmigo, comunique conmigo, se comunique conmigo, comunicarse conmigo, comunicar conmigo, llamame, llameme, llamenme, llamadme, llamarme, marcame, marqueme, marquenme, marcarme, telefoneame, telefoneenme, telefonearme, llamarnos, llamenos, llamanos, yamame, yamenme, yamarme, hablame por telefono, hableme por telefono, llamemen',
    ringclitic:
      'devolvieran la llamada, devolviera la llamada, devolver la llamada, regresar la llamada, llame de vuelta, llame, llamen, llamar, llama, llaman, llamas, llamais, llameis, telefonee, telefoneen, telefonear, llamaria, llamarian, llamarias, llamara, llamaran, contacte, contacten, contactar, contactan, contacta, yamen, yame, yaman, devuelvan la llamada, devuelva la llamada, devuelvas la llamada, regrese la llamada, regresen la llamada, regresan la llamada, devuelve la llamada, devuelven la llamada, llamasen, llamase, llamaras, de un telefonazo, den un toque, echen un telefonazo',
    serve:
      'me lo diga, lo diga, diga, atendiera, atendieran, me atendiera, me lo explique, atienda, atiendan, atiende, atender, atenderme, conteste, contesten, contesta, contestar, contestarme, responda, respondan, responde, responder, responderme, ayude, ayuden, ayudar, ayudarme, escriba, escriban, escribir, escribirme, explique, expliquen, explicar, explicarme, escuche, escuchar, escucharme, vea, mire, lea, resuelva, resolver, lo vea, lo mire, lo lea, lo resuelva, lo revise, revise, contacte, contactar, contactarme, oriente, orientar, asesore, asesorar, hable, atendiera, contestara, ayudara, lo solucione, solucione, solucionar, eche una mano, echarme una mano, entienda, sepa, sea humano, decida',
    device:
      'maquina, maquinas, maquinita, computadora, computador, ordenador, ordenadores, aparato, pantalla, programa, grabacion, algo automatico',
    robot:
      'menu, menus, robot, robots, robo, bot, bots, chatbot, chatbots, contestador, contestadora, contestador automatico, respuestas automaticas, respuesta automatica, mensajes automaticos, mensaje automatico, asistente virtual, asistente automatico, inteligencia artificial, ia, automatizado, automatizada, automatizadas, sistema automatico, algoritmo, respuestas predeterminadas, respuestas programadas, automatizados, cosa automatica',
    tired:
      'harto, harta, hartos, cansado, cansada, canse de, canso de, odio, detesto, basta, ya basta, no mas, nada de, sin, en vez de, en lugar de, fuera, aburrido, aburrida, no soporto, no aguanto, me niego a, desactiva, desactivar, desactive, apaga, apagar, apague, quita, quitar, quite, quiten, quitame, salir del, salir de, parar el, para el, dejate de, dejense de, paso de, rechazo, no me gusta, no me gustan, no me fio de, me rehuso a, no sirve, no confio, hasta las narices, hasta la coronilla, me carga, me choca, no me va, menos',
    no: 'no, ni, nunca, tampoco, sin, jamas',
  },
  sure: `
    <talk> ~2 con ~3 <human>
    <talk> ~2 con ella/el_mismo/ellos/usted/ustedes/vosotros/vos
    <talk> ~1 directamente/directo ~1 con ~2
    <talk> ~1 a/al/con/kon ~2 <pure>/<some>/<staffish>
    <wish> ~3 hablar/platicar/charlar/conversar/ablar ~1 con !mi/un/una/mis/su/el/la/los/las/ningun/nadie/tigo/robot/robots/maquinas/bots/bot/claridad/calma/franqueza/maquina
    <wish> ~3 hablar/ablar/platicar ~1 $
    <talk> ~1 con mi dentista/doctor/doctora/peluquera/mecanico/estilista/medico
    <talk> ~3 por telefono
    hablamos/hablemos ~2 por_telefono/por_llamada
    por telefono ~2 con ~3
    contactar ~1 con ~2 <human>
    ^ con ~1 <pure>/<some>/<staffish>/jefe/jefa/dueno/duena ~2 $
    ^ con el/la/un/una/algun/alguna <pure>/<staffish>/jefe/jefa/dueno/duena
    con ~2 <pure> ~1 quiero/necesito/prefiero/quisiera
    con ~2 quien ~2 puedo/podria/debo/tengo/hay_que/se_puede/me_puedo/podemos/debemos ~2 hablar/contactar/comunicarme/comunicar/dirigirme/tratar/quejarme/poner/consultar/platicar/reclamar
    con quien ~1 hablo/me_comunico/trato/contacto/se_habla ~1 para/por/sobre/si
    a quien ~2 puedo/debo/podria/tengo ~3 dirigirme/llamar/contactar/hablar/reclamar/preguntar/acudir/escribir/consultar
    a quien ~1 me_dirijo/llamo/acudo
    <some>/<pure>/<staffish> ~1 con ~1 quien ~4
    <pass> ~2 con/a/al/ha ~3 <pure>/<some>/<staffish>/jefe/jefa/otro/otra
    <passme> ~2 con/a/al ~2 <human>
    <passme> ~1 con !el/la/un/una/mi/tarjeta/efectivo/paypal/transferencia/bizum/bluetooth/cita/los/las/mas/otra/calma/cuidado/internet/wifi
    me pasas/pasa/pasan/pasais/comunica/comunicas/comunican/pone/pones/poneis/ponen/transfiere/transfieres/deriva/derivas/conecta/conectas/enlaza/enlazas/enlazan/pasarias/pasarian/podrias_pasar/puedes_pasar/puede_pasar/pueden_pasar ~1 a/con/al ~3 <human>
    que ~1 se ponga/pongan !en_marcha/mejor/rojo/azul/duro
    <give> ~1 un/una/el/la/al/algun/alguna/con ~1 <pure>/agente/asesor/asesora/operador/operadora/representante/ejecutivo/ejecutiva/supervisor/encargado/encargada/responsable/gerente/jefe/recepcionista
    quiero/necesito/prefiero/busco/ocupo/quisiera ~1 gente/humanos/humano/persona/personas/agente/asesor/alguien_real/alguien_de_verdad/alguien_humano
    prefiero/preferiria/mejor ~1 una? persona/humano/humana/agente/alguien/personas/trato_humano/gente
    ^ <staffish> $
    ^ un/una/el/la/al/algun/alguna/otra/otro <pure>/<staffish>/jefe/jefa/dueno/duena/operador ~1 $
    ^ <pure> $
    ^ un/una/algun/alguna <pure>/<staffish> ~2 $
    persona/personas/alguien/humano/gente/agente/asesor/operador/ser ~1 real/reales/verdad/autentico/autentica/vivo/viva/en_vivo/de_verdad/humano/humana/humanos/fisica/normal/con_vida/de_la_vida_real/de_carne
    de/en carne y hueso
    carne y ueso
    ayuda/atencion/asistencia/soporte/trato/contacto/apoyo/respuesta/asesoria/servicio/asistente/interaccion/intervencion/agente ~1 humano/humana/persona/de_persona/de_alguien/real
    ayuda/atencion/asistencia/soporte/apoyo/respuesta/servicio ~1 de ~2 <pure>/<some>/<staffish>
    ^ servicio_al_cliente/atencion_al_cliente/atencion_a_clientes/recepcion_por_favor/soporte_humano $
    quiero/necesito/con/prefiero ~2 servicio_al_cliente/atencion_al_cliente/atencion_personalizada/trato_personalizado
    <ringme>
    me <ringclitic> !la_atencion/mucho/poderosamente/laura/juan/yo
    nos <ringclitic> !la_atencion/mucho
    me/nos ~1 puede/pueden/podria/podrian/podrias/puedes/podeis/podriais/va_a/van_a/pudiera/pudieran ~2 <ringclitic>
    que ~3 me/nos ~1 <ringclitic>
    <ringclitic> ~1 a/al ~1 mi/este ~1 numero/movil/celular/telefono/fijo/cel
    que ~3 me ~1 <ringclitic>
    que ~3 nos ~1 <ringclitic>
    me ~1 hablen/hable/hablan ~2 por_telefono/al_celular/al_cel/al_movil/al_numero
    me hablen/hable ~1 $
    me ~2 dar/das/dan/da/den/de/echar/echas/hacen/haces/hacer/pegas/hagan/pegan/echan/dais/pegais/haga/peguen ~2 llamada/llamadita/toque/telefonazo/timbrazo/llamado/llamadon/fonazo/ring
    dame/deme/denme/dadme/echame/hazme/haganme/pegame/echenme/pegadme/echadme/peguenme/hagame ~1 un/una ~1 llamada/llamadita/toque/telefonazo/timbrazo/llamado/fonazo/ring/grito
    devuelvanme/devuelveme/devuelvame/devolvedme/devolverme/regresenme/regresame/devuelvan/devolver/regreseme ~1 la/mi/una ~1 llamada
    solicito/quiero/espero/pido/necesito/agendar/agendo/quisiera/solicitar/pedir/programar/espero ~2 una/su/la/vuestra ~1 llamada/llamadita !perdida
    quiero/necesito/prefiero/quisiera/pido/gustaria/exijo/solicito/puede/pueden/podria/podrian/dile/digale/pide/pidele/mejor/urge/espero/haz/haga/seria ~3 que ~3 me ~2 <serve>
    que ~1 me ~2 <serve> ~2 <pure>/<some>/<staffish>/<role>
    que ~1 me ~1 atienda/atiendan ~1 $
    que ~3 <pure>/<some>/<staffish>/<role> ~2 me? ~1 atienda/atiendan/conteste/responda/ayude/escriba/explique/escuche/lo_vea/lo_mire/lo_lea/lo_revise/lo_resuelva/oriente/asesore/contacte/solucione/entienda
    que ~2 <pure>/<some> ~1 me ~1 <serve>
    <pure>/<some>/<staffish>/nadie ~2 que ~1 me ~2 <serve>/<ringclitic>
    <some>/<staffish>/<pure>/<role> ~1 que ~1 pueda ~1 <serve>
    <some> ~3 me ~2 <serve>
    <pure>/<staffish> ~1 me ~1 puede/podria/pueda ~1 <serve>
    <some>/<pure>/<staffish> me/nos ~2 puede/podria/pueda/podra ~1 <serve>
    me ~2 puede/podria/pueden/podrian/atiende/contesta/responde/ayuda/atendera/responda/contesta/atienden ~2 <some>/<pure>/<staffish> ~1
    me ~2 puede/podria ~1 atender/contestar/ayudar/responder/escuchar ~1 <some>/<pure>/<staffish>
    <some>/<pure> ~1 contesta/responde/lee/contesten/responda/conteste/atiende/leyendo/lea/escucha
    contesta/responde/lee/atiende/contesten/respondan ~1 <some>/<pure>
    ser atendido/atendida/atendidos ~1 por ~2 <human>
    contesten/atiendanme/contestame/atiendeme/atiendame/contestenme/respondanme/contesteme ~2 <some>/<pure>/<staffish>
    me escriba/escriban/contacte/contacten ~2 <human>
    <role>/<name>/<some>/<pure>/ella/usted/ustedes ~2 me ~2 <ringclitic>
    <role>/<name>/<some>/<pure>/ella/usted/ustedes ~2 puede/podria/pueden/podrian ~1 <ringme>
    <role>/<name> que me <ringclitic>/escriba/contacte/hable
    contactame/contacteme/contactenme/contactarme/contactadme ~2
    pongan/pongase/ponganse/ponte/poneos/ponerse/ponga/pongais ~2 en contacto
    se ~1 ponga/pongan/ponen/pone ~1 en contacto
    hay/ahi/habra/habria/ai/esta/estan ~1 <some> ~3 ahi/alli/disponible/libre/atendiendo/conectado/leyendo/aqui/detras/despierto/vivo/del_otro_lado/humano/escuchando/real/en_linea/conmigo/por_ahi
    hay/ai/habra <some> $
    hola ~1 <some> $
    <some> ahi/aqui/por_ahi
    hay/ai/habra/habria/tienen/existe ~1 algun/alguna/ningun/ninguna/un/una ~1 <pure>/humano/persona/agente/asesor/operador/encargado/responsable/representante/ejecutivo !especialista
    hay/habra/habria/tienen/existe ~2 <some>/<pure>/<staffish> ~3 hablar/atender/atenderme/platicar/atienda/ayudarme/contactar/ayudar_me/conteste/responda
    no hay ~2 nadie/ninguna_persona/ningun_humano/humanos/personas ~1 que ~1 me ~1 <serve>
    no hay ~2 ningun/ninguna ~1 <pure>/agente/asesor
    nadie ~1 me ~1 contesta/atiende/responde/ayuda
    nadie ~2 va a ~1 contestar/atender/responder/contestarme/atenderme
    esta/estara/anda/se_encuentra ~2 <name>/doctora/doctor/dr/dra/encargado/encargada/jefe/jefa/dueno/duena/gerente/responsable ~1 $
    esta/estara/anda/se_encuentra ~2 <name>/doctora/doctor/dr/dra/encargado/encargada/jefe/jefa/dueno/duena/gerente/responsable/mecanico ~1 por_ahi/ahi/disponible_para/libre
    no quiero/deseo ~1 hablar/tratar/chatear/seguir/escribir/hablando ~4 <robot>
    no ~1 quiero/me_gusta/me_gustan/necesito/soporto/voy_a/pienso/mas/otro ~5 <robot>
    <tired> ~5 <robot>
    <robot> ~2 no ~2 sirve/sirven/entiende/ayuda/funciona/me_entiende/me_ayuda/resuelve/sabe
    este/esta/maldito/maldita/pinche/puto/estupido/estupida/inutil/tonto ~1 bot/robot/maquina/asistente ~3 no/inutil/tonto/estupido/mierda/basura/malo
    no eres/sos ~1 persona/humano/humana
    no ~1 me entiendes/entiende/ayudas/ayuda/estas_ayudando/sirves/comprendes/resuelves ~6 <pure>/<some>/<staffish>/jefe
    <pure>/<some>/agente ~1 y? no ~1 una/un/con/otro ~1 <robot>
    eres/sos/es ~1 un/una ~1 bot/robot/maquina ~6 quiero/necesito/prefiero/pasame
    dejame/dejeme/permitame/dejenme ~1 hablar
    cambiar/cambia/cambiame/pasar/pasa ~1 a/con ~2 <pure>/<staffish>
    modo/chat/linea/telefono/numero ~2 humano/con_persona/con_humano/con_agente
    <wish> ~3 <name>/<role> ~1 me <ringclitic>
    <pass> ~2 mensaje/recado/caso/consulta/chat/conversacion ~1 a ~2 <human>
    alguien ~3 del/de_la/de_el/de_su/de_tu/de_los/de_las/de_ahi ~1 equipo/clinica/taller/salon/personal/local/tienda/oficina/consulta/recepcion/negocio !que_haga/recomendo/me_dijo
    hay/con/quiero/prefiero ~1 alguien mas $
    con/quiero/prefiero/necesito ~1 otra persona $
    ^ otra persona $
    otra persona que me <serve>
    <wish> ~2 tratar/trato ~1 con ~1 <pure>
    trato humano
    prefiero/preferiria/mejor ~3 <talk>/explicarselo/contarselo ~2 a/con/por ~2 <human>/telefono
    se lo explico/cuento a ~2 <human>
    una palabra/palabrita con
    ^ mostrador $
    vuelve/vuelva/volver/regresa/regresar/seguir ~3 con ~1 la_persona/la_chica/el_chico/el_senor/la_senora/el_agente/la_misma/<name>
    con la misma persona
    le explique/cuente/diga a una persona
    quien ~1 manda ~2
    comunicacion directa
    comuniquese/comuniquense/comunicate/comuniquesen ~1 conmigo
    <some>/<pure>/<staffish> ~1 me ~1 puede/podria/pueda/podra ~1 <serve>
    puede/podria/pueden/podrian ~1 atender/ayudar/contestar/responder ~1 <some>/<pure>/<staffish>
    me ~1 puede/podria ~1 <serve> ~1 <some>/<pure>/<staffish>
    como/donde ~2 contacto/contactar/hablo/comunico/llego/localizo ~1 con? ~1 <pure>/<some>/<staffish>
    que ~2 <serve> ~1 <pure>/<some>/<staffish>
    complicado/complejo/dificil/mucho ~2 para ~1 <robot>
    puede/podria/pueden ~1 <serve> ~1 <some>/<pure>/<staffish>
    hay/ay/existe humanos/personas/personal ~1 $
    llama/llame/llamen/llamad/avisa/avise/busca/busque/trae/traiga ~1 a ~2 jefe/jefa/encargado/encargada/gerente/supervisor/dueno/duena/responsable/<some>
    llama/llame/llamen/avisa/busca al jefe/encargado/gerente/supervisor/dueno/responsable
    que venga ~2 <human>
    venga ~1 alguien
    pregunta/preguntita/consulta/recado/mensaje ~1 para ~2 doctor/doctora/dr/dra/dentista/mecanico/peluquera/encargado/encargada/dueno/duena/jefe/<name>
    nadie ~2 me ~2 ha/han ~1 llamado/contestado/respondido/atendido
    nadie ~1 responde/contesta/atiende/coge/contesto ~2
    pedi/pido/pedido/solicite/pidiendo ~2 un/una/hablar/a ~2 <pure>/<some>/<staffish>/con
    agendar/programar/podemos/podriamos ~2 una ~1 llamada/llamadita/videollamada
    ^ una ~1 llamada/llamadita ~1 $
    videollamada/llamada ~1 con ~2 <human>
    quien ~1 me ~1 puede/podria ~1 atender/ayudar/contestar/responder/orientar
    quien ~2 me atiende
    bot/robot/maquina/asistente ~1 inutil/tonto/de_mierda/estupido/basura/malo/inservible
    que ~2 me ~2 diga/digan ~2 <pure>/<some>/<staffish>/<role>
    trato/contacto ~1 directo/humano
    no ~2 entiende ~2 un ~1 robot/bot/maquina
    que ~1 <some>/<pure>/<staffish> ~2 comuni* ~1 conmigo
    comuni* ~1 conmigo
    <human> ~3 de ~1 ayer/antes ~2 puede/atender/atienda/favor
    la misma persona/chica/agente ~2
    el mismo agente/asesor/chico
    ^ <name> por favor/porfa/plis
    a la espera de ~2 llamada/respuesta_de
    espero ~1 su/tu/vuestra ~1 llamada
    espero ~2 que ~1 me ~1 llamen/llame
    me ~2 regala/regalas/tiras/tira/pegas/manda ~1 una/un ~1 llamada/llamado/llamadita/toque
    alguien ~1 ahi/ay/hay
    <staffish> plis/pliz/plz
    chat/chatear/linea/contacto ~4 con ~2 <human>
    soporte/chat/agente/linea/atencion ~1 en ~1 vivo/directo
    linea ~1 directa ~1 con/de_atencion
    mil veces/voces ~1 una? persona/humano
    <wish> ~2 preguntarle/preguntarselo/preguntar/consultarle/consultarlo/consultarselo/decirle/decirselo/explicarle ~1 con/a/al ~2 <human>
    preguntarle/preguntarselo/consultarle ~1 a/al ~2 <human>
    hazme/hagame/haganme ~1 caso ~2 <some>/<pure>
    esto ~2 no ~2 entiende ~2 <robot>
    me ~1 pueden/puede/podrian/podria/podeis/puedes ~1 marcar ~2
    me marcan/marca/marcas $
    marquenme/marqueme/marcame
    ^ hablar ~1 $
    contactado/contactada/llamado/llamada/ayudado/ayudada ~1 por ~1 <pure>/<some>/<staffish>
    con/a una/un/alguna/algun ~1 <pure>/<staffish> $
    con alguien $
    numero/telefono/contacto/correo ~1 del/de_la/de ~1 encargado/encargada/gerente/jefe/dueno/duena/responsable/supervisor/alguien
    mandame/mandenme/envieme/envienme/consiganme ~1 un/una/a ~1 <staffish>/<some>/<pure>
    fastidio/mierda/porqueria/asco/rollo/pesadez/vaya/pinche/puto/maldito ~2 <robot>
    <wish> ~2 que? hablemos ~2
    que hablemos
    hablar/hablando/hablo/tratar/tratando/chatear/chateando/escribir/escribiendo/conversar/hable/atendido/discutir/platicar/platicando ~2 con/a/por/de ~2 <device>
    <pure>/<some>/agente ~2 no ~1 con? una? <device>
    no ~1 a? ~1 una <device> $
    <tired> ~1 de? ~1 la/esta/este/tu/el/las/estas <device> $
    harto/harta/cansado/cansada/basta ~2 de ~2 <device>
    <device> ~3 no ~1 me ~1 entiende/ayuda/sirve
    desactiva/apaga/quita/fuera/desconecta ~1 el asistente ~1 $
    atienda/atiende/atendiera ~2 <device>
    quien ~1 esta ~1 a cargo
    quien ~1 lleva ~1 esto $
    me llamas $
    me ~1 puede/podria ~1 atender alguien
    atendiera/atendieran ~1 una? <pure>
    pueden/puede/podrian/podeis ~1 llamarla/llamarlo/llamarle
    explicacion ~2 del/de_la/de ~1 <staffish>/jefe/dueno/duena/<some>
    que ~1 <role>/<staffish> ~2 me ~1 de ~1 una ~1 explicacion
    con el/la que ~1 me ~1 atendio/atendia/corto/arreglo
    con quien ~1 me ~1 atendio/corto/arreglo/hizo
    con quien ~1 lleve/lleva ~3
    con el/la que ~1 lleva ~3
    <passme> ~1 con/a ~1 la/el ~1 que
    me pasan/pasas/pasa ~1 con ~1 la/el ~1 que
    respuestas ~1 de ~1 <device>
    necesito/quiero/prefiero/busco a ~1 <some>/<pure> ~2 $
    otra vez ~1 el? <robot>
    <robot> no ~1 $
    avisar/avisa/avise/avisen ~1 a ~1 <some>
    venir/venga/entre/entrar ~1 <some>/<pure>/<staffish> ~1 al ~1 chat
    que ~1 entre/venga/se_conecte/intervenga ~1 <some>/<pure>/<staffish>
    conectese ~1 <some>
    <some>/<pure>/<staffish> ~2 venga/entre/conecte/conectado/conectarse
    hablenme/hableme/hablame ~2 al/por ~1 telefono/celular/movil
    marquen/marque/marca ~1 a ~1 mi/este
    explican/explica/explicas/explicarme ~2 por telefono
    <talk> ~1 con mi <role>
    ^ jefe de ~1 taller/recepcion ~1 $
    donde ~1 esta/estan ~1 la/el/los ~1 gente/personal/encargado/responsable/empleados/personas ~2
    no ~1 trabaja ~1 nadie
    trabaja ~1 <some>
  `,
  loose: `
    <some> ~1 que me ayude
    me puede ayudar <some>
    <some> ~2 disponible
  `,
  undo: `
    no ~2 necesito/hace_falta/quiero/es_necesario/hay_necesidad/tengo_por_que/ocupo/deseo/requiero/me_apetece/hay_que ~3 <talk>/que_me/<ringme>/que_nos ~3 nadie/llamen/llame/alguien/telefono/llamar/persona_alguna/nadie/contacten/<human>
    no/ni/nunca ~1 me ~2 <ringclitic>
    no/ni ~1 nos ~1 <ringclitic>
    que ~1 no me ~1 <ringclitic>
    no ~2 hablar por telefono
    no ~3 <talk> ~1 con nadie
    no ~2 una llamada
    no ~2 llamarme
    me llamo
    se/te/me llama/llamas ~3
    yo/mi_mama/mi_esposo/mi_marido/mi_mujer/mi_hijo/mi_hija/mi_esposa ~1 los/les/os/lo/la ~1 va_a? llamar/llamo/llama
    me llama/llaman/llamo ~1 la_atencion/laura/juan/todos
    me llaman ~1 <name>/pepe/todos/asi
    hablo/hable ~1 con ~3 ayer/semana/la_maquina/una_maquina/un_robot/un_bot
    hable con
    ayer ~1 hable
    hable ~3 ayer/pasada
    luego/despues/manana/pronto ~1 hablamos/hablo/hable
    con quien ~1 hablo/estoy_hablando/tengo_el_gusto ~1 $
    con quien ~1 tengo/es/seria/me_toca ~2 cita/consulta/turno/hora
    precio/valor/costo/coste/cuanto ~5 por persona
    por persona/cabeza
    para ~1 dos/tres/cuatro/cinco/varias/2/3/4 ~1 personas/persona
    somos/vamos/son ~1 dos/tres/cuatro/cinco/varias/varios/2/3/4 personas
    soy/es/eres/sos/parece/pareces/como ~1 una/un ~1 persona/humano/humana/bot !quiero/y_no
    eres/sos/es ~1 humano/humana/real/robot/persona
    en persona
    cuantas/cuantos/varias/muchas ~1 personas/gente/empleados/agentes
    mucha/poca/va/la/tanta/hay_mucha/cuanta/mas gente
    pelo/cabello/cuerpo/extensiones ~2 humano/humana
    la/el/una/otra ~1 persona ~1 que ~1 me ~1 atendio/reservo/dijo/recomendo/cobro/corto
    la/el ~1 persona ~1 que ~1 reservo/atiende/pidio
    otra persona/alguien ~3 recoger/recogerlo/recoja/retirar/venir/conducir/lleve/acompanarme/pagar
    otra persona ~2 recoger/recogerlo/recoja/retirar/venir/conducir/pagar
    puede/tiene_que/debe ~1 acompanarme/recogerlo/recoger/venir/ir/llevarme ~1 alguien/otra_persona
    puedo/podria ~1 ir/venir/traer/llevar ~1 a/con ~1 alguien/otra_persona/una_persona/persona
    a nombre de otra persona
    alguien ~1 me ~1 rayo/robo/recomendo/golpeo/choco/dijo/conto/hablo
    alguien que ~1 haga/hable_ingles/hable_frances/hable_aleman/hable_portugues/trabaje/corte/tina/sepa_de/repare/arregle/hable_espanol/hagan/pinte/ponga/haga
    algun/alguna/alguien ~2 que ~1 sepa/haga/trabaje/entienda_de/conozca/repare/arregle/hable/atienda_sin/venda/se_dedique ~3
    alguien ~1 vende/usa/sabe/tiene/conoce ~3
    agente ~1 de? ~1 seguros/inmobiliario/limpieza/aduanas/transito/viajes/seguro
    mi/mis agente/asesor/jefe/medico/representante/encargado/doctor_dice/gerente
    representante legal
    soy ~1 el/la/un/una? ~1 encargada/encargado/recepcionista/gerente/operador/operadora/dueno/duena/representante/agente/responsable/supervisor
    trabajo/trabaje ~1 de/en/como ~2 <staffish>
    operador ~1 de ~1 grua/montacargas/maquinaria
    atienden/atiende/atender/atenderme/atienda ~2 manana/viernes/lunes/martes/miercoles/jueves/sabado/sabados/domingo/domingos/hoy/ninos/sin/con_seguro/el/a_las/antes/despues/esta_tarde/esta_semana/urgencias
    recepcion/personal/equipo ~1 abre/cierra/es/esta/muy/amable/genial/trabaja/hoy
    donde/hora/cerca ~2 recepcion
    a_que_hora/cuando/donde ~3 recepcion/mostrador
    datos/dato/formulario/lentes/lentillas/telefono/numero ~1 de? contacto/personales
    cual/dan/su ~2 contacto
    cita/hora/turno/consulta/resérvame/reservame/reservar/agendar/agendame ~3 con ~3 <human>
    <pass>/me_pasas/me_pasan/me_pasa/me_comunicas ~1 el/la/los/las/un/una ~1 precio/direccion/ubicacion/numero/telefono/catalogo/lista/menu/cita/presupuesto/link/enlace/horario/cuenta/correo/mail/foto/fotos/iban/clabe/precios/radiografias
    ponme/pongame/ponerme/poner ~1 una/la/a/el/un/unas ~1 cita/las/tinte/hora/mechas/uñas/brackets
    pasar/paso/pase ~1 a ~1 recoger/buscar/dejar/pagar/las/revision/ver
    pasar/paso/pasamos/pasarme ~2 manana/hoy/tarde/rato/luego
    que pasa/paso con
    pasan/pasar/paso ~2 radiografias ~4
    conectar/conecta/conecto ~1 el/la/al/mi bluetooth/coche/movil/telefono/celular/manos/carro
    cambiar/cambia/cambiame ~1 la/mi/de/el/a ~1 cita/color/aceite/hora/look/fecha/rubio/moreno/otro/dia
    tarjeta/lavado/pulido/lavar/corte/cortar ~2 maquina
    maquina ~1 de ~1 tarjeta/tarjetas/cafe/lavar/afeitar/rayos/pagar
    usan/tienen/hay ~2 robot/robots/maquina/inteligencia/ia ~1 para/de/en ~2
    me gusta ~2 bot/robot/asistente
    no me gusta/gustaria ~3 maquina/maquinas ~2 pelo/cabeza/corte/corten/rasuradora
    llamada ~1 perdida/perdidas
    perdida/perdidas ~1 llamada/llamadas
    por llamada
    dile/digale/avisale/avise/diles/avisar/saluda/saludos/dale/gracias ~2 <human> ~2 que ~1 llego/gracias/voy/estoy/ya/no/llegare/salgo/es/la/si/he
    saluda/saludos/gracias ~1 a/al ~1 <human>
    el/la/mi ~1 doctor/doctora/medico/dentista/dr/dra/mecanico ~2 me ~1 dijo/recomendo/dio/mando/receto/puso/hizo
    esta ~2 doctora/doctor/dr/dra/<name> ~1 los/el/manana/hoy/trabajando
    que se ponga ~2 en/rubio/mejor
    llamo/llamar/llame ~1 manana/luego/despues/yo/mas_tarde
    puedo/podria/podemos/debo/prefiero/tengo_que/quiero/hay_que ~1 llamar/llamarles/llamarlos/llamaros/marcar/llamarte/llamarlo
    los/les/os/te/lo llamo/llamamos/llamare/llamaré/marco
    no quiero llamar
    consultar/consultarle/preguntar ~2 precio/precios/horario/algo/una_duda/una_cosa
    tratar ~1 con ~1 productos/laser/seda/cuidado/fluor
    tratamiento con
    hablame/hableme/hablenme ~1 de/del/sobre
    puedo hablar ~1 bien/normal/despues
    no puedo hablar
    hablar ~1 de/sobre ~1 precio/precios
    personal ~1 de ~1 salud/sanitario/limpieza
    discutir ~1 precio
    la ~1 alguna
    alguna/algun ~1 oferta/promo/promocion/descuento/duda/cita/hueco/problema/riesgo/otra/dia/hora/forma_de_pago/crema/champu/recomendacion/contraindicacion/efecto/turno/libre/parking/estacionamiento/costo
    <ringme>/llamen/llaman/llame/avisen/avisan/avisenme ~2 cuando ~6 listo/lista/termin*/llegue/este/tengan/acaben/lleguen/listos/disponible
    me ~1 llaman/llama/avisan/llaman ~1 cuando
    no necesito/quiero/hace_falta/ocupo/me_hace_falta ~1 <pure>/<some>/<staffish>
    hay ~1 alguien ~3 antes/delante/en_la_cola/en_la_fila/esperando
    hay/habra/haber ~1 alguien ~8 dejar/recoger/recibir/abrir/entregar
    a haber alguien
    la ~1 <staffish> ~1 habla ~1 ingles/frances/espanol
    hablan/habla/hablo/hablar ~1 en? ingles/espanol/frances/portugues/aleman
    consultas/consulta ~1 por_telefono
    no ~2 me ~1 importa ~6
    contento/contenta/feliz/encantado ~2 con ~2 <robot>
    sin llamadas
    por telefono no
    ya ~2 me ~1 llamaron/contesto/contestaron/respondieron/atendio/ayudaron
    quien ~1 me ~2 va_a_hacer/corta/hizo/va_a_cortar/va_a_atender_en/atendio
    hablo/hablar/hablarlo/consulto/consultarlo/consultar/ver/veo ~1 con ~1 mi !<role>
    no ~2 molest* ~2 nadie
    coche/carro/cambio/caja ~1 automatico/automatica/automaticos
    computadora/computador/ordenador ~2 precio/coche/carro
    reparan/arreglan/diagnosis/diagnostico ~4 computadora/computador/ordenador
    personas ~1 con
    la gente
    medico/dentista/peluquera/mecanico ~1 barato/que_venga/para_mi
    le ~2 puede ~1 decir
    pasar/cambiar/ceder/transferir/regalar/dar ~3 cita/turno/bono/vale/hora/regalo/tarjeta ~4
    cita/turno/bono/vale ~3 otra persona/alguien
    quien ~5 atender/atiende ~2 el/manana/hoy/sabado/viernes/lunes/esta
    excelente/buen/buena/gran/mejor/gracias/genial/increible/pesimo/mal/mala ~3 trato/atencion/servicio/personal/servicio_al_cliente/atencion_al_cliente
    ir/voy/vengo/venir/llego/acudir ~1 con ~2 alguien/una_persona/un_acompañante/persona
    como ~1 se llama ~4
    como/donde ~1 esta/estan ~3
    dijeron/pidieron/dijo/pidio/olvide/toca/recomendaron ~3 llam*/contact*
    persona/alguien/personas ~1 que ~1 me/nos/le/lo/la ~1 acompañe/lleve/traiga/recoja/cuide/maneje/corte/pinte/peine/haga/arregle/repare/limpie/instale/recete/opere
    persona/alguien ~1 que ~1 acompañe/lleve/traiga/recoja/cuide/maneje/corte/pinte/peine/arregle/repare/limpie/instale/conduzca
    llamame/llameme loca/loco/exagerada/exagerado/antigua/pesada/pesado/tonta/paranoica
    recursos humanos
    atencion humana ~1 es
  `,
  undoLoose: `
    grua/acompañar
  `,
};
