import type { RuleSheet } from '../word-rules.ts';

/** How people say in Spanish that there is danger now. */
export const emergencySpanish: RuleSheet = {
  classes: {
    cant: 'no puedo, no puede, no pueden, no podemos, me cuesta, le cuesta, no consigo, no logro, no logra, no consigue, casi no puedo, apenas puedo, apenas puede, dificultad para, dificultad al, dificultades para, trabajo me cuesta, no estoy pudiendo, no alcanzo a, apenas, casi no, no soy capaz de, imposible',
    breathe:
      'respirar, rezpirar, respira, respiro, respirando, tragar, trago, traga, tomar aire, agarrar aire, pasar saliva, coger aire',
    face: 'cara, ojo, ojos, cuello, garganta, lengua, labio, labios, boca, mandibula, mejilla, cachete, cachetes, rostro, parpado, parpados, moflete, quijada, cabeza, carrillo, glotis, pomulo, papada',
    inner: 'garganta, lengua, cuello, glotis, traquea, vias respiratorias',
    swell:
      'duplico, doble, como un globo, globo, como una pelota, hinche, hincha, hinchando, hinchado, hinchada, hinchados, hinchadas, hincho, hinchadisima, hinchadisimo, hinchazon, inflamada, inflamado, inflamando, inflamo, inflama, inflamacion, inchada, inchado, inchando, hinchar, enorme, deformada, deforme, monstruo, hinchan, hinchandose, inflamandose, pelota',
    bleed:
      'sangra, sangro, sangrar, sangrando, sangre, sangran, sangrado, sangro, sangrante, desangra, desangrando, desangrandome, sangrandome, hemorragia, desangro, sangrandole',
    much: 'mucho, mucha, muchisimo, muchisima, bastante, a chorros, chorros, por todos lados, por todas partes, sin parar, un monton, horrores, demasiado, demasiada, tanta, a mares, cantidad, a borbotones, harto, harta, litros, un montonazo, imparable, fuerte, abundante, sin control, feo, un chingo, bocanadas',
    tooth: 'diente, dientes, muela, muelas, pieza, paleta, paletas, colmillo, incisivo, dientito',
    trauma:
      'tras una caida, al caer, golpe, golpeo, golpeado, golpearon, golpee, pelea, pelota, balon, codazo, caida, caerse, choque, accidente, atropello, puñetazo, patada, bici, bicicleta, tropezo, tropece, puñete, piña, trompada, asalto, caerme, balonazo, partido, escalera, columpio, pegaron, patin, patinete, jugando, moto, monopatin, resbalo, resbale',
    kid: 'bebe, bebes, nene, nena, niño, niña, niños, hijo, hija, hijos, perro, perrito, perra, gato, nieto, nieta, sobrino, sobrina, chiquito, chiquita, pequeño, pequeña, crio, criatura, abuela, abuelo, mascota, guagua, peque, chamaco, muchachito, nietos',
    locked:
      'encerrado, encerrada, encerrados, atrapado, atrapada, atrapados, encerre, trabado, encerraron, encerro, atorado, atorada, dentro, adentro',
    who: 'mis, madre, suegra, tio, el, ella, mi, papa, mama, padre, madre, hijo, hija, esposo, esposa, marido, mujer, abuela, abuelo, alguien, un cliente, una clienta, una señora, un señor, amigo, amiga, hermano, hermana, compañero, compañera, bebe, niño, niña, paciente, novio, novia, suegra, suegro, tia, tio, chica, chico, una persona',
    brakes: 'los frenos, freno, frenos, pedal, direccion, volante, acelerador, freno de pie',
    car: 'coche, carro, auto, motor, capo, cofre, camioneta, furgoneta, moto, vehiculo, cabina, tablero, salpicadero, bateria, taller, local, salon, clinica, habitaculo, rueda, ruedas, camion, secador, secadora, enchufe, edificio, maletero, escape, cajuela, baul, plancha, tesla, hibrido, electrico, cargador',
    fire: 'fuego, humo, llamas, incendio, chispas, explosion, humareda, incendiando, ardiendo, humeando, quemando, incendiandose, llamarada, incendia',
    fuel: 'gasolina, gas, nafta, bencina, combustible, quemado, gasoil, diesel, butano, petroleo, plastico quemado, goma quemada',
    road: 'autopista, carretera, carril, via, autovia, vias, cruce, tunel, ruta, curva, rotonda, puente, avenida, carril rapido, periferico, calzada, arcen, bajada, segundo piso, panamericana, cuesta, trafico, circunvalacion',
    fever: 'fiebre, escalofrios, temperatura, calentura, 38, 39, 40, 38_5, 39_5, 41, tiritona, 38_9, fiebron, febril',
    pain: 'dolor, dolores, duele, doliendo, dolio, duelen, punzadas',
    awful:
      'muy fuerte, muy fuertes, demasiado, muchisimo, de otro mundo, tanto que, tan fuerte, insoportable, insoportables, terrible, horrible, fortisimo, fuertisimo, fuertisima, inaguantable, atroz, espantoso, brutal, tremendo, bestial, intenso, intensisimo, severo, agudisimo, infernal, desesperante, extremo, horroroso, de muerte, de morirse, inhumano, del demonio, 10 de 10, diez de diez, que me muero, agonizante, descomunal, de locos, intolerable, mortal, salvaje, demasiado fuerte, muy muy fuerte, super fuerte',
    drug: 'veneno, sosa caustica, desinfectante, protesis, dentadura, ferula, aparato, boton, canica, tapon, diente postizo, insecticida, pastillas, ibuprofeno, ibuprofenos, paracetamol, analgesicos, calmantes, tabletas, lejia, cloro, tornillo, corona, fresa, aguja, brackets, bracket, pila, medicamento, medicamentos, acido, peroxido, tranquilizantes, moneda, detergente, comprimidos, capsulas, anticongelante, decolorante, tinte, enjuague, empaste, alambre, imperdible, clavo, instrumento, antiinflamatorios, somniferos, diclofenaco, tramadol, oxigenada, champu, quitaesmalte, acetona, aspirinas, vidrio, oxidante, antibioticos, tuerca, botella, frasco',
    chem: 'tinte, decolorante, acido, lejia, cloro, producto, peroxido, agua oxigenada, quimico, liquido, gasolina, oxidante, alisado, keratina, pegamento, cera, polvo decolorante, shampoo, champu, amoniaco, amoniaco, colorante, refrigerante, tintura, algo, permanente, decoloracion, alisador, queratina, alcohol, formol',
    skin: 'cuero cabelludo, cabeza, piel, cara, ojo, ojos, cuello, oreja, orejas, mano, manos, brazo, frente, craneo, boca, encia, garganta, nuca, pierna',
    burn: 'quema, quemando, quemo, quemada, quemado, queme, arde, ardiendo, ampollas, ampolla, quemadura, quemaduras, ardor, quemaron, quemandome, quemandose, en carne viva, despellejando, pelando, quemazon, llagas, queman, arden, quemandole',
    weapon: 'cuchillo, pistola, arma, navaja, armado, armados, machete, bisturi en mano',
  },
  sure: `
    <cant> ~2 <breathe> !por_la_nariz
    no ~2 respira !por
    no ~1 respiro
    dejo/deja/dejado ~1 de respirar
    respira/respiro/respirando ~2 mal/raro/con_dificultad/apenas/muy_poco/entrecortado/a_duras_penas
    falta/faltando/quedo_sin/quedando_sin/quedandome_sin/sin ~3 aire/oxigeno/aliento !acondicionado/en_la/en_las/en_el
    falta ~1 respiracion
    <inner> ~4 cierra/cerrando/cerrada/cerro/hincha/hinchando/hinchada/inflamada/inflamando/cerrandose/hincho/aprieta/bloqueada/cierran
    cierra/cerrando/cerro/cerrandose ~3 <inner>
    <face> ~4 <swell>
    <swell> ~5 <face>
    hinchazon/inflamacion ~5 ojo/cuello/garganta/lengua/extiende/extendiendo/sube/baja_al/crece/creciendo/aumenta/avanza
    hinch*/inflam* ~6 tragar/respirar/fiebre/abrir_la_boca/ojo/ver
    <fever> ~8 hinch*/inflam*/absceso/flemon/pus/muela/infeccion/mandibula/cara/cuello/diente/extraccion/encia
    absceso/flemon/pus/infeccion/infectada/infectado/muela/cara/mandibula/cuello/postemilla/hinchada/hinchado/inflamada/diente/cachete/encia ~7 <fever> !sensible
    infeccion ~4 cuello/extiende/extendiendo/pasando/baja/ojo/sangre/corazon/cerebro/avanza/garganta
    sepsis/septicemia/celulitis_facial
    no ~2 abrir/cerrar ~1 la? ~1 boca
    <cant> ~2 abrir/cerrar/mover ~2 boca/mandibula/quijada
    no ~3 para/paro/deja/dejo/dejado/detiene/parado/cesa/corta/cede/parar/paran/detener ~4 sangr*/hemorragia/desangr*
    sangr*/hemorragia ~4 no ~2 para/deja/detiene/cesa/coagula/corta/parar/paro/cede
    sin parar ~2 sangr*
    sangr* ~4 sin ~1 parar/control/cesar
    sigo/sigue/siguen/continua/continuo/llevo/lleva/todavia/aun/seguimos ~5 sangrando/sangra
    sangr*/sangre ~3 <much>
    <much> ~1 sangre/sangrado/hemorragia
    sale/saliendo/salia/brota/perdiendo/pierdo/pierde/echando/escupo/escupiendo/vomita/vomito/vomitando/vomite/tragando/trago/tosiendo/llena_de/lleno_de/chorro_de/charco_de/bañado_en/empapado_de/chorrea/chorreando/chorros_de/banada_en/echo/escupe/tose/toso ~3 sangre
    sangre ~3 todos_lados/todas_partes/todo/chorros/no_coagula/boca/nariz/brota/chorrea/chorreando/suelo
    estoy/esta/estamos/empezo_a/empece_a/empieza_a/anda ~2 sangrando/sangrar/desangrando/desangrandose !un_poco
    hemorragia !nasal_leve
    me/se/le/te desangro/desangra/desangrando
    desangr*
    <tooth> ~5 <trauma>
    <trauma> ~6 <tooth> !precio
    volaron/volo/tumbaron/arranco/arrancaron/tiraron/rompieron/partieron/sacaron_de_un_golpe/partio/rompio ~3 <tooth> ~3 sangr*/golpe/ahora/dientes/puñetazo
    acaba/acaban/acabo ~2 de ~2 romper/romperse/caer/caerse/perder/saltar/saltarse/partir/partirse/sacar/salir/salirse/partirme/romperme ~3 <tooth>
    se le salio ~2 <tooth>
    me/le/se volaron/tumbaron/tumbo/volo ~3 <tooth>
    perdi/perdio ~3 <tooth> ~4 accidente/golpe/ahora/pelea/caida
    <tooth> ~6 sangrando/sangra_mucho/colgando
    <tooth> ~2 colgando
    trago/tragado/trague/tragarse/trage/tomo/ingirio/bebio/tomado/tragarme ~4 <drug>
    trago ~2 un/una !poco
    metio/meti ~3 nariz/garganta/oido ~6 no/ahog*
    algo ~3 garganta
    atragant*
    atorado/atorada/trabado/clavado/clavada/atascado/atravesado/atravesada/atoro/atasco ~3 garganta/traquea
    ahoga/ahogando/ahogo/ahogandose/ahogandome/asfixia/asfixiando/asfixio/asfixiandose/asfixiandome !motor/en_frio
    <who>/<kid>/se ~3 puso/poniendo/pone/quedo/poniendose ~2 morado/morada/azul/azules/moraditos/palido_y
    labios/dedos/uñas ~2 morados/azules/moradas
    desmay*/demayo/desmallo !con_el_precio/con_los
    desmayar ~1
    desvanec*
    inconsciente/inconciente
    perdio/perdi/pierde/perdiendo/pierdo/perder ~1 el_conocimiento/la_conciencia/la_consciencia/el_sentido/los_sentidos/conocimiento/conciencia/la_vista/la_vision/vista
    no ~1 reacciona/despierta/vuelve_en_si
    <who>/desmay*/cayo ~5 no ~1 responde/contesta/mueve
    ^ no ~1 responde ~6
    <who>/cayo/desmay* ~4 no ~2 mueve/mueven
    ^ no se mueve
    tirado/tirada/cayo_redondo/desplomo/desplomado/desplomada/cayo_al_suelo/cayo_desplomado/en_el_suelo_y ~2
    no ~1 se ~1 despierta
    infarto !en/hace/de_risa/precios
    infart* !en/hace
    ataque ~2 corazon/cardiaco/epileptico/epilepsia/convulsivo/asma/panico/cerebral/alergico
    paro ~1 cardiaco/respiratorio
    derrame !aceite
    ictus/acv/embolia
    dio/da/dando/dado ~2 un/una ~1 ataque/derrame/infarto/ictus/embolia/paro/convulsion/crisis/colico/sincope/shock/patatus/yeyo/bajon_de_azucar/descarga
    le dio algo
    convuls*
    torcio/torcida/chueca/paralizada/paralizo/dormida/caida/adormecida ~3 boca/cara/lado/brazo/cuerpo
    boca/cara/lado/brazo ~3 torcio/torcida/chueca/paralizada/paralizo/se_le_durmio/adormecido
    media ~1 cara ~3 no
    <pain>/opresion/presion/punzada/apretado/aprieta/apretando ~3 pecho
    pecho ~3 <pain>/opresion/aprieta/oprimido/apretado
    corazon ~3 mil/acelerado/rapido/desbocado/salga/sale/parar/rapidisimo/disparado/fuerte/taquicardia/late_raro
    taquicardia/palpitaciones/arritmia
    anafila*/shock_anafilactico/choque_anafilactico
    reaccion ~1 alergica ~1 $
    reaccion ~1 alergica ~2 al/a_la/a_los/del/por ~3 tinte/anestesia/producto/antibiotico/inyeccion/decolorante/henna/medicamento/latex/penicilina/pegamento/alisado !precio
    teniendo/dando/dio/esta_dando/tengo/tiene ~2 reaccion ~3
    teniendo/dando/dio/tengo/con ~2 alergia ~2 fuerte/fuertisima/horrible/grave !a/al
    ronchas/urticaria/sarpullido/habones ~6 respirar/cara/cuerpo/todo/garganta/toda/hinch*/todos_lados
    llena/lleno/llenando/cubierta/cubierto ~2 de? ronchas/manchas/urticaria/habones/granos
    <skin> ~4 <burn>
    <burn> ~5 <skin> !sol
    <burn> ~3 decolorante/tinte/acido/lejia/quimic*/plancha/cera/alisado/producto/secador
    <chem> ~4 quema/quemando/quemo/quemado ~2
    quemadura/quemaduras ~2 quimica/quimicas/grado/acido/grave/cabeza/cara/fuerte/segundo/tercer
    ampollas ~4
    <chem> ~5 en ~1 el/los/un/mis/al/ambos ~1 ojo/ojos
    entro/cayo/salpico/cayeron/metio/callo/entraron/salto ~3 <chem> ~3 ojo/ojos/cara/piel
    entro/cayo/salpico/salto ~3 ojo/ojos
    no ~1 veo ~2 nada/ojo/bien_de/con_un/por/casi/borroso/con_el
    no ~1 puedo ~1 ver !el_precio/la_pagina/los_precios/la/el/los/las/mi_cita
    ciego/ciega !punto
    veo ~1 doble/borroso/negro/manchas/todo_negro/todo_blanco
    <brakes> ~4 no ~1 funciona/funcionan/responde/responden/frena/frenan/sirven/agarran/agarra/jalan/van/gira/anda/andan/sirve/cogen
    no ~2 funciona/funcionan/responde/responden/sirven/agarran/tengo/jalan/van/andan/hay ~2 frenos/freno/direccion_del
    no ~1 me? ~1 frena/frenan ~1
    sin ~1 frenos
    fallaron/fallan/fallo/perdi/quede_sin/quedo_sin/quedamos_sin/rompieron/se_fueron/se_me_fueron/fallando/revento/fallado/se_me_fueron/perdieron/perdio/fue ~3 frenos/freno/direccion
    pedal ~6 fondo
    <car> ~4 incendiando/incendio/ardiendo/fuego/llamas/quemando/exploto/explota/incendia/echa_humo/humo/echando_humo/humeando/arde/chispas/incendiandose/saca_humo/soltando_humo !de_la/gris/olor
    incendi*/ardiendo/exploto/explotado/explota ~4 <car> !bluetooth/motor_de
    prendio/prendido/prende/prendiendo ~2 fuego
    se ~2 prendio/prende/quema/esta_quemando ~2 <car>
    prendio/prende ~2 en? ~1 llamas
    sale/saliendo/hay/echa/echando/sacando/botando/lleno_de/llena_de/tira/salen/larga/largando/suelta ~3 humo/llamas/fuego/chispas/humareda !gris
    humo ~4 <car>/dentro/negro/blanco
    llamas ~3
    hay ~2 fuego/incendio/explosion
    se quema ~3 <car>/todo/casa
    huele/olor/oliendo/apesta ~4 <fuel>
    fuga ~2 gas/gasolina/combustible/nafta/bencina
    escape de gas ~1 $
    derramando/derrama/derramo/chorreando/goteando/sale/perdiendo/tirando/botando/pierde/bota/derrame_de/tira/saliendo ~3 gasolina/combustible/nafta/gas/bencina
    accidente/choque/chocar/chocamos/choque/chocaron/choco/volcamos/volco/volcado/estrellamos/estrello/chocado/golpearon ~8 herid*/sangr*/atrapad*/mueve/inconsciente/lastimad*/lesionad*/muert*/ambulancia !nadie
    acabo/acabamos/acaba/acaban ~3 de ~2 chocar/tener_un_accidente/volcar/estrellar*/atropellar*/accidentar*/estrellarme
    tuve/tuvimos/tengo/hubo/hay ~1 un ~1 accidente ~6 ahora/sangr*/herid*/atrapad*/auxilio/ayuda/grave
    hay ~3 heridos/herido/lesionados/muertos
    atropell* ~4
    atrapado/atrapada/atrapados/aplastado/aplastada/aprisionado ~4 !entre/en_el_trafico
    cayo/cayeron ~3 carro/coche/auto/moto/encima/motor/capo ~3 encima/pierna/pie/mano/arriba/dedos/brazo
    gato ~4 cayo/solto/resbalo/fallo
    solto/fallo/resbalo ~2 el_gato
    <kid> ~5 <locked> ~5 coche/carro/auto/camioneta/calor/sol/furgoneta/maletero
    <locked> ~4 <kid> ~4 coche/carro/auto/camioneta
    encerrado/encerrada/encerrados/atrapado ~2 en_el/dentro/con ~2 coche/carro/auto/ascensor/elevador/bebe !llaves
    salio/solto/desprendio/revento/exploto/pincho ~3 rueda/llanta/neumatico/goma ~4 <road>/manejando/conduciendo/marcha/andando/velocidad/curva/km
    rueda/llanta ~4 salio/solto/desprendio/revento
    <brakes> ~2 bloqueo/bloqueada/bloqueado/trabo/trabada/bloquearon/trabado
    bloqueo/trabo/bloquearon ~2 <brakes>
    parado/parada/tirado/tirada/varado/varada/quede/detenido/quedo/quedado/averiado/murio/apago/quedamos ~6 autopista/carril/autovia/periferico/medio_de/mitad_de/vias/tunel/plena/curva
    monoxido
    mareados/mareado/mareada/mareo/mareando ~6 humo/escape/gas/anestesia/inyeccion/olor/producto/desmay*
    humo/escape/gas/vapores ~6 mareados/mareado/mareada/mareo/mareos/dolor_de_cabeza
    quiero/voy_a/quisiera/ganas_de/pienso/quieren/quiere/pensando_en/penso_en ~1 morir/morirme/matarme/suicidarme/matarse/desaparecer_para/quitarme_la_vida/hacerme_daño/morirse/cortarme_las
    me quiero morir/matar/suicidar !de
    suicid*
    matarme !por
    quitarme/quitarse/acabar_con_mi/terminar_con_mi/quitar_la/acabar_con_su/terminar_con_todo/acabar_con_todo ~1 la? ~1 vida/todo
    no ~2 quiero/vale_la_pena/tengo_ganas_de/deseo/tiene_sentido ~2 vivir/seguir_viviendo/seguir_con_vida/seguir_aqui ~1
    hacerme/haciendome ~1 daño
    tome/tomo/tomado/tomaron/trague/tomarme/tomo/comio ~3 caja/demasiados/demasiadas/muchos/muchas/frasco/blister/bote/exceso/doble/entera/sobredosis/tableta_entera/puñado/20/30 ~3
    sobredosis/intoxic*/envenen*
    <pain> ~3 <awful>
    <awful> ~2 <pain>
    no ~2 aguanto/soporto/puedo_con/aguanta/soporta/resisto/tolero ~4 <pain>/muela/mas ~2
    no ~1 aguanto mas $
    no ~1 aguanto ~1 mas ~3 <pain>
    no puedo mas ~2 con? ~2 <pain>
    <pain> ~4 no ~1 puedo ~2 mas/dormir/comer/pensar/abrir
    <pain> ~6 no ~1 aguanto/soporto
    muero/muriendo/morir/rabiando/rabio/llorando/gritando/retorciendo/chillando/agoniz*/retorciendome/lloro/grito/desmayo/desmayar/volviendo_loco/volviendo_loca/loca/loco ~3 de/del/por/con ~2 dolor/dolores
    <pain> ~4 me ~1 mata/matando/muero/esta_matando
    peor ~1 dolor
    me mata ~2 <pain>
    dolor ~6 no ~1 se_me_quita/me_deja_dormir/me_deja_vivir/cede/calma/para/se_quita_con_nada/me_deja ~3
    que dolor ~2 socorro/ayuda/dios
    agonizando
    en agonia
    ayuda/auxilio/socorro ~2 me ~1 muero/desmayo/ahogo/desangro
    me ~1 muero ~1 $
    se ~1 muere ~1 $
    siento/creo ~2 que ~2 me_muero/muero/morir/desmayo/voy_a_morir
    voy a morir ~1 $
    auxilio !vial/mecanico/precio
    ^ socorro !vial
    socorro $
    ambulancia ~1 $
    llam*/necesito/necesitamos/manden/pidan/envien/pide/urge/mande/quiero/avisen/marquen/marca/envie ~3 ambulancia/911/112/policia/bomberos/061/107/066/samur/999/131/emergencias
    sos ~1 $
    una ambulancia
    mandibula/quijada ~3 rota/trabo/trabada/desencajo/desencajada/dislocada/fracturada/salio/zafo/fracturo/partida/trabado/desencajado/bloqueada/atascada
    trabo/desencajo/rompi/rompieron/disloco/zafo/disloque/fracture/partieron/fracturo/partio/fracturaron/rompio/quebraron/desmonto ~2 la/mi ~1 mandibula/quijada/nariz/craneo/cuello
    rompi/rompio/fracture/fracturo/quebro ~2 el/la/un/mi ~1 craneo/cabeza/brazo/pierna/hueso
    golpee/golpeo/golpe/pegue/pego/di/dio/golpeado/choco ~5 cabeza
    corto/corte/cortaron/cortada/cortado/tajo/rajo ~6 sangr*/profundo/profunda/vena/arteria/no_para/no_deja
    me ~1 corto/corte/cortaron ~2 la/el/un ~1 oreja/dedo/cuello/mano/cara
    corte/herida/tajo/cortada ~1 profundo/profunda/grande_y/honda/hondo/muy_profundo
    electrocut*
    descarga ~2 electrica
    dio/pego/dado/llevo/recibi/da ~3 descarga/calambrazo/corriente/corrientazo/toque_electrico ~3
    exploto/explosion/estallo/revento/explotado ~4 bateria/motor/gas/caldera/horno/cara/llanta
    acido ~4 cara/ojo/ojos/piel/mano/manos/encima ~1
    <weapon> ~6 local/salon/taller/clinica/aqui/puerta/amenaz*/recepcion/dentro/mostrador/calle/cliente/mi
    con ~1 un/una <weapon>
    hay/esta/estan ~3 <weapon>
    atacando/atacaron/asaltando/asaltaron/golpeando/pegando/amenaz*/robando/apuñal*/disparo*/disparando/agrediendo/violaron/agredio/agredieron/acuchill* !el_precio
    siguiendo/persiguiendo/sigue/persigue/acosando ~5 miedo/calle/ayuda/hombre/tipo/hasta
    en ~1 peligro
    peligro ~2 de? ~1 muerte/vida
    me ~2 van/va/quiere/quieren ~1 a? matar
    embarazada/embarazo ~7 sangr*/hinchada/fiebre/desmay*/golpe/me_cai/contracciones
    rompi/rompio ~1 fuente/bolsa/aguas
    no ~2 muevo/mover/siento ~3 piernas/brazo/cuerpo/pierna/brazos/lado/cuello/cara
    no siento ~3 piernas/brazo/cara/lengua/lado/cuerpo/mano
    temblando/tiritando/temblores/vomitando ~6 parar/frio/extraccion/fiebre/anestesia/paro/cirugia/paro_de
    no ~1 paro/para/dejo/puedo_parar ~2 de ~1 vomitar/temblar/convulsionar/llorar_del
    pico/picado/picaron ~6 boca/hincha/lengua/garganta/hinchando/cuello/respir*
    asma ~3 ataque/crisis/inhalador
    diabetico/diabetica ~6 desmay*/temblando/inconsciente/reacciona/mal
    bajo ~3 azucar ~4 desmay*/reacciona
    mal ~2 muy_mal ~2 hospital
    urgente ~2 desangr*/ambulancia/sangr*
    dedo/dedos/mano/pelo/brazo/pie/manga ~4 atrapado/atrapados/atorado/enganchado/aplastado/aplaste/cortado/cortados/atrapo/atoro ~3
    corto/corte/arranco/amputo/rebano/volo ~4 dedo/dedos/mano/oreja/lobulo/yema
    clavo/clave/enterro/clavado/incrusto ~6 ojo/encia/pie/mano/garganta/lengua/mejilla
    vida o muerte
    me asfixio
    no le siento ~1 pulso
    sin pulso
    babeando ~4 tragar/respirar/hinch*
    <brakes> ~1 fallaron/fallan/fallo/fallando/reventaron/rompieron/ardiendo/quemando/humeando/queman/esponjoso/se_fueron
    arde*/queman*/humea* ~3 frenos
    estan quemando ~1 los? frenos
    <inner>/labio/labios/lengua ~4 pica/hormigue*/picor/picando/hormigueo/duplico/dormid* ~3
    hormigue*/pica/picor/picazon ~4 <inner>/labios ~1 !barba
    pica la garganta
    rompio/quebro/quedo/partio ~3 aguja/broca/lima/fresa ~3 encia/diente/muela/dentro/mandibula
    ojos en blanco
    espuma ~3 boca
    espuma por
    acelerador/pedal ~3 pegado/trabado/atascado/atorado/fondo/bloqueado
    <car> ~1 acelera ~1 solo/sola
    <car> ~3 silbando/hinchada/hirviendo/explotar/a_punto_de
    gasolina/combustible/nafta ~3 sobre/encima_de/por_todo/en_todo ~2
    volque/volcamos/volco/volcado/volcada/volcaron
    acab* ~3 chocar
    chocamos/choque/choco ~8 sangr*/herid*/atrapad*/ayuda/lastim*/ambulancia/auxilio
    cayo/cayeron ~4 encima/arriba/sobre ~2 de ~1 un/mi/el/la/una/alguien ~1 mecanico/persona/pierna/pie/mano/compañero/señor/señora/hijo/hija/cliente/clienta
    direccion ~2 dejo ~1 de ~1 funcionar/responder
    va a ~1 salir ~2 la rueda
    <tooth> ~1 cuelga
    <tooth> ~4 metio/incrusto/hundio ~3 adentro/encia/dentro
    metio/incrusto/hundio ~3 <tooth>
    fiebre/38/39/40/41 ~4 temblando/temblor*/delir*/tirit*/escalofrios/convuls*
    tan ~1 <swell> ~2 que ~1 no
    cai/cayo/caida/caido/cae ~6 no ~3 levant*/mueve*/mover*/responde/habla/reacciona/camin*
    no ~2 levantarme/levantarse/levanta ~1 !temprano/pesas
    acabar ~1 con ~1 todo
    me ~2 hago/haciendo/hice/hacer ~1 daño
    tiroteo/balacera/disparos/tiros ~2 afuera/aqui/calle/local
    <pain> ~1 tanto ~1 que ~1 vomito/desmay*/no_puedo/lloro/me_quiero
    prendio/quemo/encendio/incendio ~2 pelo/cabello ~3 vela/fuego/plancha/secador
    pelo/cabello ~4 secador/maquina/ventilador ~3 quema/atrapado/enredo/jalando
    no ~2 abrir ~2 ojo/ojos
    no ~1 abro ~2 ojo/ojos/boca
    <face> ~3 globo/pelota/sapo
    como ~1 un globo
    cayo/caida/torcida/torcio ~2 media cara
    de repente ~2 no ~1 habla/ve/siente/mueve/responde
    arrastra/arrastrando ~2 palabras
    bebio/tomo/trago/ingirio/comio/bebido/tragado ~3 liquido/lejia/cloro/quimico/producto/detergente/pastillas/permanente/peroxido/tinte/quitaesmalte/alcohol/gasolina
    <kid> ~5 coche/carro/auto ~3 cerrado/jadeando/calor/sol/ahogando
    deje/dejamos/quedo/olvide ~2 al/a_mi/el/mi/a_la ~1 <kid> ~4 coche/carro/auto
    no ~2 salir ~2 del ~1 coche/carro/auto/ascensor/elevador
    entrando/entra ~1 agua ~3 !lluvia
    <car> ~2 cayo ~2 rio/barranco/zanja/agua/lago/acequia
    <car> ~2 salio/salimos ~2 carretera/via/camino/autopista
    vidrio/metal/esquirla/viruta/astilla/cristal/limadura/arenilla/tornillo ~5 ojo
    rebane/rebano/corte/corto/arranque/ampute ~2 el/un ~1 dedo/pulgar/oreja
    arranco/arrancando/cae/levanto/salio/pelando/cayendo/salto/desprende ~3 la? piel ~4
    piel ~5 cae/pela/desprende/levanta/sale ~3 tinte/quemadura/decolorante/producto/cera !seca
    llene/lleno/lleno ~1 de? ronchas/urticaria/habones
    reventado/revento/exploto ~2 absceso/flemon/muela ~5 hinch*/fiebre/pus
    estoy/esta/estas ~1 muriendo ~1 !de_ganas/de_risa/de_hambre/de_calor/por
    me ~1 muero ~1 aqui
    ^ ayuda sangre/bebe
    ayuda ~1 mi/a_mi ~1 <kid>/<who>/papa/mama/esposo
    ^ sangre ~1 $
    ^ ayuda ~1 mi ~1 <kid>/<who>
    no ~2 parar/frenar/detener ~1 el/mi ~1 coche/carro/auto/moto
    capo/cofre/puerta ~3 abrio ~3 choqu*/choc*
    durmiendo/dormida/dormido/sueño ~4 gases/humo/gas/escape
    mareo/mareada/mareado/desmay* ~4 quimicos/gases/vapores/productos/olor
    estallar/explotar/reventar ~2 la ~1 cabeza ~4 golpe/luces/vision
    veo ~1 luces/estrellas/manchas/borroso/negro
    sangra ~1 y ~1 supura
    me intoxique/intoxico/envenene
    algo ~1 se ~2 quema/quemando/incendi*
    ojala ~2 muerta/muerto/muriera
    no ~2 quiero ~1 despertar
    mejor ~1 sin mi
    quiero ~1 desaparecer
    tirarme ~3 ventana/puente/vias/edificio
    no ~2 encuentro ~2 mi ~1 <kid>
    perdi/perdio/desaparecio/perdido ~2 a? ~1 mi ~1 <kid>
    gasa/toalla/almohada/toallas/pañuelos ~3 empapad*/llen*/mojad*/sangre
    empapad* ~2 sangre
    volvio ~2 a ~1 sangrar
    sangr* ~2 otra vez
    gotea/goteando/escurre/chorrea ~2 sangre
    vapor ~3 sale/saliendo/cara/quem*
    radiador ~2 exploto/revento
    coche/carro/camioneta ~4 se_va_solo/rueda_solo/cuesta_abajo/rodando
    voy/vamos/estoy/estamos ~4 manejando/conduciendo/autopista/carretera/autovia ~6 freno/frenos/humo/direccion/fuego/rueda/acelerador/niños
    hubo/paso/ocurrio ~2 un ~1 accidente ~3
    accidente ~2 afuera/aqui/enfrente/ahorita/ahora_mismo/grave
    no ~2 me ~1 deja ~1 salir/irme ~2 !del_sitio
    un hombre ~4 siguiendo/persiguiendo/amenaz*/golpeando/pegando
    lengua/garganta/labios ~3 gorda/pesada/dormida_e/gruesa/entumecid* ~2
    inhalo/aspiro/aspire/inhale ~3
    muy mal ~4 anestesia/inyeccion/extraccion
    muy mareado/mareada ~4 anestesia/inyeccion/sangr*/extraccion
    rompio/rompi/fracturo/quebro ~2 la ~1 cadera/muñeca/pierna/costilla/clavicula
    evacuar/evacuen
    fuego ~2 en ~2 el/la ~1 local/salon/taller/clinica/cocina/edificio
    cliente/clienta/paciente/señora/señor/niño/niña/chica/hombre/mujer ~4 desmay*/convuls*/inconsciente/sangrando/desplom*/ahog*/atragant*/no_respira/no_reacciona/electrocut*/quemad*
    cables ~3 chispas/humo/quemando
    como una pelota ~3
    <face> ~3 pelota/tenis/limon/naranja
    encerrado/encerrada ~2 en ~2 baño/elevador/ascensor ~3
    <kid> ~3 <locked> ~3 baño/elevador/ascensor/coche
    no ~3 coagul*
    presion ~2 bajo/cayo/subio/por_los_suelos/disparada ~4 !de_agua/de_llantas
    boca/cara/lado ~2 paralizo/torcio/paralizada
    vision/vista ~2 borrosa/nublada/doble/nublo/nublando
    pedal ~5 piso/suelo/hunde/hundio
    <pain> ~1 muy fuerte/fuertes
    fiebre ~1 alta/altisima
    39/40/41/38_5/39_5 ~2 fiebre
    fiebre ~2 39/40/41/38_5/39_5
    ojo/ojos ~2 no ~2 abre/abren
    fuente/bolsa ~2 rompio/revento
    pelea/peleando ~4 aqui/local/salon/recepcion
    gas ~2 escapando/fugando/saliendo
    por ~1 dios/favor ~3 ayudenme/ayudeme/ayudadme
    ^ ayudenme/auxilienme/ayudeme $
    ayudenme/auxilienme ~4 muer*/muri*/sangr*/respir*/ahog*
    <chem> ~5 al/a_los/en_los/en_el ~1 ojo/ojos
    perdi/perdio/perdiendo ~1 el? ~1 control ~2 !remoto
    sin control ~3 coche/carro/auto
    pico/picado/mordio/mordido/picadura ~3 alacran/escorpion/serpiente/vibora/araña/avispa/abeja/perro
    en_el/al ~1 arcen/acotamiento ~6 sin/no/humo/niños/bebe/oscuro/coche
    mucho ~1 dolor ~6 no/socorro/ayuda/urgente/hinch*/fiebre/aguanto
    sin ~1 sentido ~2 $
    blanco/blanca/palido/palida ~2 como ~2 papel/pared/cera
    <cant> ~1 frenar ~1
    diente/dientes ~1 en ~1 la ~1 mano
    cara/boca ~1 de lado
    sudando/sudor/sudores frio/frios
    me ~1 pega $
    me ~1 esta ~1 pegando
    chorrea/chorreando/sale_a_chorros ~2 sangre
    prensado/prense/machuque/aplaste ~3 dedo/dedos/mano
    esta/quedo ~1 debajo ~1 del ~1 coche/carro/elevador/auto
    no ~3 respirando !por
    <who>/<kid> ~4 no ~3 respondiendo/reaccionando/despierta/despertando/despertar
    no ~2 reaccionando/despertando
    <cant> ~1 moverme/moverse/levantarme/levantarse ~1 $
    no ~1 siente/siento ~2 brazo/brazos/pierna/piernas/lado/cara/cuerpo/mano/manos
    no ~1 ve ~1 nada
    corazon ~2 paro/parando/fallando
    lengua ~3 no_cabe/enreda/enredando
    habla/hablando ~1 enredado/arrastrado/raro/incoherente
    esta ~1 poniendo ~1 morado/morada/azul
    acaba/acabo ~1 de ~2 desmay*/convuls*/tragar*/cortar*/electrocut*
  `,
  loose: `
    emergencia ~1
    urgencia ~1
    accidente ~2 ahora
    reaccion alergica
    infarto
    ayuda ~2 ya
    herido
    ayuda ~1 ayuda
    derrame cerebral
    muy grave
    en ~1 riesgo ~2 vida
  `,
  undo: `
    no ~1 es ~3 emergencia/urgencia/grave/urgente
    no/sin ~1 tengo/hay/siento/es/tiene ~1 dolor/fiebre/sangre/sangrado/emergencia/urgencia/heridos/peligro/hinchazon/humo
    sin ~1 fiebre/dolor/sangrado/sangre/hinchazon/heridos/urgencia
    nadie ~3 herido/heridos/lastimado/lesionado/herida
    ningun/ninguna/sin ~1 herido/urgencia/emergencia/heridos/heridas
    ya ~1 no/paro/dejo/bajo ~3 sangr*/hinch*/duele/fiebre/inflam*/la_hinchazon/de_sangrar/la_fiebre/humo
    ya ~2 paso/pasaron/mejoro/bajo/desaparecio/quito ~3 dolor/fiebre/hinchazon/sangrado/alergia/inflamacion
    ya ~1 no ~3 sangr*/hinchado/hinchada/duele/tengo_fiebre
    dolor/hinchazon/fiebre/sangrado/inflamacion ~1 ya ~3 paso/bajo/quito/no/desaparecio/mejoro
    bajo ~1 la ~1 hinchazon/fiebre/inflamacion
    es ~1 normal ~10
    normal ~1 que ~6
    cuanto ~2 dura/duran/tarda ~4 sangrado/hinchazon/inflamacion/anestesia/dolor
    cuanto ~1 tiempo ~6 sangr*/hinch*/dolor
    duele/dolera/dolor ~2 mucho !desde/y_no/el_pecho/en_el_pecho/el_corazon
    un ~1 poco/poquito ~2 de? ~1 sangr*/hinch*/dolor/fiebre/inflam*
    sangra/sangran/sangro/sangre/duele/hinchado/sangrando/molesta/hinchada/inflamada/arde/pica/inflamado ~1 un ~1 poco/poquito !el_pecho/en_el_pecho/el_corazon ~6
    sangra/sangran/sangrar/sangre ~3 al/cuando/con ~3 cepill*/hilo/lavar*/usar_hilo
    cuero cabelludo ~2 seco/sensible/irritado/con_caspa
    poco/poquito/leve/leves/pequeño/pequeña ~2 sangr*/dolor/hinchazon/fiebre/fuga/choque/quemadura/corte/herida
    choque/dolor/accidente/golpe/fuga/fiebre/hinchazon ~1 leve/pequeño/pequeña/menor
    miedo ~2 dolor/agujas/sangre/dentista/ahog*
    que ~2 hago/hacer/pasa/pasaria/debo_hacer/debemos_hacer/hacemos/se_hace ~2 si/en_caso >>
    si ~12 que ~1 hago/debo/hacer/pasa/hacemos
    en caso de ~4
    si ~1 llega_a/llegara/hay/hubiera/tuviera/me_da/me_pasa ~6 que/a_quien/donde >>
    << en ~1 2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025 >>
    << hace ~2 años/año/meses/mes/semanas/tiempo >>
    << hace mucho >>
    << una vez ~1 me/tuve >>
    << el año pasado >>
    << año/mes/semana/verano/invierno pasado/pasada ~3 tuve/presupuesto >>
    tuve ~6 pasado
    antecedentes ~3
    de ~1 niño/niña/pequeño/chico
    freno/frenos ~1 de ~1 mano/emergencia/estacionamiento
    pastillas/liquido/discos/balatas/cambio/cambiar/revision/precio/revisar/cambiaron/luz/luces ~2 de? ~2 freno/frenos ~2
    pastillas de freno
    frenos ~2 chirrian/rechinan/hacen_ruido/blandos/largos/suenan
    salida/luces/luz/freno/telefono/kit/numero/contacto/cita/citas/consulta/servicio/horario/precio/sala/hueco ~1 de ~1 emergencia/emergencias/urgencia/urgencias
    bateria ~2 descargada/murio/muerta/precio/nueva/cambio
    murio ~2 bateria
    llaves/llave ~4 encerradas/dentro/adentro/encerrada ~4
    deje/dejado ~2 llaves ~4
    encerr* ~2 llaves ~3
    extintor*
    seguro ~2 incendio/incendios/vida/accidente/accidentes
    rojo/color/pelirrojo/tono/cobrizo ~1 fuego
    gris ~1 humo
    olor ~1 a ~1 humo
    humo ~1 del? ~1 coche ~1 precio
    humo/gas/gasolina ~1 precio
    precio/precios ~2 gasolina/gas/diesel
    gasolina o
    deje/dejado/dejar ~1 de ~1 fumar
    vidrios/cristales/lunas ~1 ahumados
    mal ~1 aliento
    aliento ~3 precios
    analisis/examen/prueba/pruebas/test/donar/donacion ~1 de ~1 sangre
    naranja sangre
    tipo de sangre
    presion ~1 alta/arterial ~3
    diente/dientes ~1 de leche ~4
    dientes/diente ~3 leche
    pasta ~1 de dientes
    trago ~2 un poco
    trago ~3 agua/chicle/pasta/poco/saliva
    amortiguador*
    eléctrico ~1 revision/servicio/precio
    revision/servicio/mantenimiento/seguro ~3 electrico/hibrido
    muero/muere/muriendo/morir/morirme ~2 de ~1 ganas/risa/hambre/sueño/sed/amor/vergüenza/calor/frio/alegria/curiosidad/nervios/aburrimiento/envidia/antojo/pena
    muero ~1 por ~1
    me muero ~1 si_no_hay
    mata/matan/matando/mato ~2 trafico/precios/curiosidad/nervios/calor
    precios/trafico/raices/curiosidad/calor ~2 me ~1 mata/matan/matando
    matar ~1 dos/el_tiempo/pajaros
    mataria ~1 por
    risa ~3
    de ~1 la? ~1 risa
    ataque ~1 de ~1 risa/ansiedad_por_el/nervios_por
    <cant> ~3 respirar ~3 risa/reir
    <cant> ~2 respirar ~2 nariz
    casi ~1 me ~1 desmayo/muero/infarta/da/desmaye ~5
    desmayo ~1 con/cuando/al ~2 agujas/aguja/sangre/precio/precios/inyecciones/ver
    un infarto ~2 precio/ver/factura
    tinte/depilacion/diseño/perfilado ~1 de ~1 cejas/pestañas
    punto/puntos ~1 ciego/ciegos
    persianas ~1 ciegas
    cuchillos ~1 de
    afilan/afilar ~2 cuchillos/tijeras/navajas
    navaja ~1 corte/afeitado/barba
    corte/afeitado/barba/degradado/rasurado ~2 navaja
    porsche ~1 911
    911 ~1 porsche/carrera
    bus/autobus/linea/ruta ~1 112
    mandibula ~3 suena/truena/cruje
    cirugia ~2 mandibula
    cera ~1 caliente ~1 precio
    pelo/cabello/puntas ~1 quemado/quemadas
    quemado/queme/quemada/quemadura ~3 sol/playa/plancha_del_pelo
    arreglan/tratan ~2 quemado
    calor ~1 quema
    corazon ~1 de ~1 oro
    operaron ~3 corazon
    cardiaco/cardiaca puedo
    soy ~1 cardiaco/cardiaca/diabetico/diabetica/asmatico/asmatica/epileptico
    motor ~2 ahoga
    ahogo/ahoga ~2 motor
    peligro ~1 de ~1 caries
    no ~1 hay ~1 peligro
    es ~1 peligroso ~4
    humor
    gran/mucha/emergencia/urgencia/crisis ~1 capilar/estetica/de_moda/de_look
    gato ~1 hidraulico/precio
    luz/luces/sensor ~3 airbag/motor
    airbag ~2 encendida/encendido/luz/precio/cambio/cambiar
    cambio ~2 airbag
    alergica/alergico/alergia ~1 a ~1 la/el/los/al ~1 penicilina/latex/anestesia/polen/niquel !y
    prueba/test/pruebas ~2 alergia/alergica/reaccion
    riesgo/puede_dar/puede_causar/evitar/prevenir/posible/probabilidad ~3 alergia/reaccion/infeccion/sangrado/hinchazon/dolor
    aire ~1 acondicionado
    falta ~2 aire ~2 ruedas/rueda/llantas/llanta/neumaticos/neumatico/acondicionado
    sin aire ~1 acondicionado/ruedas
    no ~2 ver ~2 precio/pagina/web/enlace
    no me ~1 deja ~1 ver/entrar/reservar
    no ~1 aguanto ~4 pelo/color/raices/esperar/ganas/ver/calvicie/flequillo/mas_sin/frizz
    flequillo/melena/raices/greñas ~3 emergencia/auxilio/socorro/urgencia
    emergencia/auxilio/socorro/urgencia ~6 flequillo/melena/raices/jaja/look/pelo/mechas/corte
    hincha !la/el/el_ojo
    equipo/medicina/personal/curso/medico/clinica/departamento ~2 emergencias/urgencias
    parado/tirado/detenido ~3 trafico/atasco/semaforo
    trabajo ~1 en ~1 emergencias/urgencias
    enorme ~1 gracias/trabajo/favor/variedad/diferencia
    el/la/los/las ~1 tinte/cera/decoloracion/decolorante/producto/laser ~1 quema/queman/arde/daña/duele ~2
    quema/daña/arde ~2 el ~1 pelo/cabello
    champu/shampoo ~3 ojos
    aire acondicionado
    fuga ~2 gas ~3 aire
    desmayo ~1 si_veo/al_ver/con
    me desmayo si
    matar ~4 trabajo/jefe/si_llego/suegra/madre/piojo/piojos
    matan/matar/mata ~2 piojo/piojos/jefe/suegra
    suegra/jefe/mujer/esposa/madre ~1 me mata
    tiro ~1 de/un/al
    de un tiro
    un tiro
    para las? convulsiones
    tomo ~2 pastillas/medicamento/medicamentos/medicacion ~1 para/de
    a ambulancias
    servicio ~2 ambulancias/ambulancia
    cayo ~3 solo/sola ~4
    cayo ~2 diente ~2 solo/leche
    auxilio ~1 vial/mecanico
    primeros auxilios
    primer auxilio
    tiene ~1 fiebre ~1 hay_que/no_puede_ir/cancelo/cancelar/asi_que
    fiebre ~4 cambiar_la/cancelar/reprogramar/mover
    no ~1 prende/arranca/enciende ~3
    acondicionado
    casi ~2 muero
    bien por la nariz
    por la nariz
    moto ~2 precio/seguro
    choque ~1 de ~1 precios/culturas/opiniones
    comida/carne/hilo/semilla/palomita/resto/restos/tarjeta/moneda ~3 atrapad*/atorad*/atascad*/metid*/trabad* ~4
    atrapad*/atorad* ~1 entre ~3 dientes/muelas
    si ~3 tengo/da/hay/tuviera/diera ~4 reaccion/alergia
    la ultima vez ~6
    desmay* ~6 ultima_vez/siempre/suelo/facil/facilmente
    suelo/siempre/tiendo ~3 desmay*/marear*
    da/dar/causa/produce/provoca ~2 taquicardia/alergia/reaccion
    no ~1 veo ~3 disponible/disponibles/pagina/web/horas/citas/calendario/app/lista/precios/huecos
    socorro ~2 precios/precio
    tarde ~6 accidente/trafico/autopista
    accidente ~4 tarde/trafico
    autopista ~4 tarde/llego/trafico
    que agonia
    es ~1 grave $
    herida ~2 en ~2 boca/encia/labio/lengua
    al vapor
    limpieza ~2 vapor
    triangulo/triangulos/boton/rueda/neumatico ~1 de emergencia
    en caso de ~1 emergencia/urgencia
    respiro ~2 por la nariz
  `,
  undoLoose: `
    atienden/atiende/atencion/tienen/hacen/aceptan/ofrecen/hay
    cuanto/precio/costo/cuesta/sale/tarifa/cobran/vale
    que se considera
    horario/horarios/hora/fuera/salida/luces
    jaja*/jeje*/broma
    a quien/donde/cual/cuando/que
    trabajo/trabaje/hospital
    hace ~2 años
    puedo
    tuve/habia/pasado/pasada/antes
    por ~1 una ~1 emergencia/urgencia
    emergencia/urgencia ~1 familiar/laboral/de_trabajo/en_el_trabajo/personal
    cancelar/cambiar/reprogramar/mover/anular/aplazar/posponer
    cita/boda/evento/entrevista
    capilar
    seguro
  `,
};
