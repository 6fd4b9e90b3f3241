/** A thing that people name in many ways. An aspect is asked of something ("how much"), a subject is what it is asked of. */
export interface Concept {
  readonly name: string;
  readonly kind: 'aspect' | 'subject';
  /** True for what narrows a question ("for a first visit") without being what it asks about. */
  readonly isLight?: boolean;
  /** Wordings in three languages, without accents, separated by commas. */
  readonly words: string;
}

/** What customers of practices and shops ask about most. An article's own words count too; these only add ways to say them. */
export const concepts: readonly Concept[] = [
  {
    name: 'price',
    kind: 'aspect',
    words: `qto, qnto, qto custa, qto e, cto, price, prices, pricing, cost, costs, fee, fees, charge, charges, charged, rate, rates, how much, how expensive, expensive, cheap, cheaper, euro, euros, free, free of charge, for free,
      precio, precios, cuesta, cuestan, costo, coste, costes, cuanto, cuanto es, cuanto sale, vale, valen, cobran, cobra, cobrais, tarifa, tarifas, caro, barato, gratis, gratuito, gratuita, sin coste,
      preco, precos, custa, custam, custo, custos, quanto, quanto e, quanto fica, quanto sai, valor, valores, cobram, tabela, gratuita, sem custos, de graca`,
  },
  {
    name: 'hours',
    kind: 'aspect',
    words: `open, opens, opening, opened, opening hours, opening times, business hours, office hours, working hours, hours, close, closes, closed, closing, what time, when are you open, schedule, timetable,
      horario, horarios, horario de apertura, abre, abren, abris, abierto, abiertos, abierta, apertura, cierra, cierran, cerrado, cerrada, cerramos, a que hora, a que horas, hasta que hora, que hora abren, atencion,
      abertos, aberto, aberta, abrem, abertura, fecha, fecham, fechado, fechados, fechada, funcionamento, funcionam, ate que horas, horario de atendimento`,
  },
  {
    name: 'duration',
    kind: 'aspect',
    words: `how long, duration, takes, how many minutes, how much time, long does it take, take long, last long, lasts,
      cuanto dura, cuanto tiempo, dura, duracion, tarda, cuanto tarda, cuanto se tarda, cuanto demora, tiempo dura,
      quanto tempo, demora, quanto demora, duracao, leva quanto tempo, quanto tempo leva, quanto dura`,
  },
  {
    name: 'place',
    kind: 'aspect',
    words: `where, address, location, located, directions, get there, find you, how to get there, get to you, which street, what street, map, we are at,
      donde, direccion, ubicacion, ubicados, que calle, en que calle, como llegar, como llego, donde estan, donde queda, mapa, estamos en, donde se encuentran,
      onde, morada, endereco, localizacao, que rua, em que rua, como chegar, como chego, onde ficam, onde fica, estamos no, estamos na`,
  },
  {
    name: 'frequency',
    kind: 'aspect',
    words: `how often, often, every, every six months, once a year, twice a year, cada cuanto, cada cuanto tiempo, cada, con que frecuencia, frecuencia, de quanto em quanto tempo, com que frequencia, frequencia, de seis em seis, de seis em seis meses, por ano`,
  },
  {
    name: 'transport',
    kind: 'subject',
    words: `metro, subway, underground, tube, tram, bus, train, public transport, autobus, tranvia, tren, transporte publico, eletrico, autocarro, comboio, onibus, bonde, trem, transportes publicos`,
  },
  {
    name: 'access',
    kind: 'subject',
    words: `wheelchair, wheelchair access, accessible, ramp, step free, steps, stairs, silla de ruedas, accesible, rampa, escalon, escalones, escaleras, cadeira de rodas, acessivel, degrau, degraus, escadas, mobilidade reduzida, movilidad reducida`,
  },
  {
    name: 'parking',
    kind: 'subject',
    words: `park, parking, car park, parking lot, parking space, garage, aparcamiento, aparcar, aparco, estacionamiento, estacionar, estaciono, parqueadero, parquear, cochera, estacionamento, parque de estacionamento, estacionar o carro, garagem, vaga para o carro`,
  },
  {
    name: 'insurance',
    kind: 'subject',
    words: `insurance, insurances, insurer, insured, health plan, dental plan, insurance company, seguro, seguros, aseguradora, mutua, obra social, poliza, seguro dental, seguradora, seguradoras, convenio, convenios, plano de saude, plano dentario, seguro de saude, adse`,
  },
  {
    name: 'payment',
    kind: 'subject',
    words: `pay, payment, payments, card, credit card, debit card, cash, bank transfer, invoice, visa, mastercard, mbway, mb way, bizum, pix, pagar, pago, pagos, pagan, tarjeta, efectivo, transferencia, formas de pago, factura, pagamento, pagamentos, cartao, dinheiro, multibanco, formas de pagamento, fatura, paypal`,
  },
  {
    name: 'instalments',
    kind: 'subject',
    words: `instalment, instalments, installment, installments, pay monthly, monthly payments, in parts, financing, finance, payment plan, spread the cost, a plazos, plazos, cuotas, mensualidades, financiacion, financian, fraccionar, prestacoes, prestacao, parcelar, parcelas, parcelado, mensalidades, financiamento, as prestacoes`,
  },
  {
    name: 'cleaning',
    kind: 'subject',
    words: `cleaning, cleanings, clean, hygienist, scaling, scale and polish, dental hygiene, limpieza, limpiezas, limpieza dental, higiene dental, higienista, profilaxis, tartrectomia, limpeza, limpezas, limpeza dentaria, destartarizacao, higiene oral, profilaxia`,
  },
  {
    name: 'whitening',
    kind: 'subject',
    words: `whitening, whiten, bleaching, teeth whitening, whiter, blanqueamiento, blanquear, blanqueo, blanqueamiento dental, dientes blancos, branqueamento, branquear, branqueamento dentario, clareamento, clarear, dentes brancos`,
  },
  {
    name: 'filling',
    kind: 'subject',
    words: `filling, fillings, cavity, cavities, empaste, empastes, empastar, caries, obturacion, tapadura, calza, obturacao, obturacoes, chumbo, chumbar, carie, restauracao`,
  },
  {
    name: 'wisdom',
    kind: 'subject',
    words: `wisdom, wisdom tooth, wisdom teeth, muela del juicio, muelas del juicio, cordal, cordales, siso, sisos, dente do siso, dentes do siso`,
  },
  {
    name: 'extraction',
    kind: 'subject',
    words: `sacarme una muela, sacarme la muela, sacarme un diente, quitarme una muela, quitarme la muela, quitar, quitarme, quitan, sacar, sacarme, sacan, extraction, extractions, extract, pull a tooth, tooth pulled, tooth removed, remove a tooth, take out a tooth, removal, extraccion, extracciones, sacar una muela, sacar un diente, sacar la muela, quitar una muela, extraer, extracao, extracoes, arrancar um dente, tirar um dente, arrancar, extrair, tirar`,
  },
  { name: 'implant', kind: 'subject', words: `implant, implants, dental implant, implante, implantes` },
  {
    name: 'checkup',
    kind: 'subject',
    words: `check up, checkup, checkups, check ups, check, examination, exam, revision, revisiones, chequeo, consulta de revision, avaliacao, consulta de avaliacao, check-up, exame, revisao, consulta de rotina`,
  },
  {
    name: 'xray',
    kind: 'subject',
    words: `x ray, x rays, xray, xrays, radiograph, radiografia, radiografias, rayos x, placa, raio x, raios x, panoramica, panoramic`,
  },
  {
    name: 'anaesthetic',
    kind: 'subject',
    words: `anaesthetic, anesthetic, anaesthesia, anesthesia, anestesia, numbing`,
  },
  {
    name: 'pain',
    kind: 'subject',
    words: `pain, painful, hurt, hurts, hurting, ache, aching, toothache, dolor, duele, duelen, doliendo, dor, dores, doi, doi me, doem, doendo`,
  },
  {
    name: 'braces',
    kind: 'subject',
    words: `brace, braces, orthodontics, orthodontist, aligner, aligners, invisalign, ortodoncia, ortodoncista, brackets, alineadores, ortodontia, aparelho, alinhadores`,
  },
  {
    name: 'firstvisit',
    kind: 'subject',
    isLight: true,
    words: `1st visit, 1st appointment, 1a visita, 1a cita, 1a consulta, 1 consulta, first visit, first time, first appointment, new patient, new patients, initial visit, primera visita, primera vez, primera cita, primera consulta, paciente nuevo, nuevos pacientes, primeira visita, primeira vez, primeira consulta, novo paciente, novos pacientes`,
  },
  {
    name: 'children',
    kind: 'subject',
    words: `child, children, kid, kids, son, daughter, boy, girl, toddler, baby, my little one, years old, pediatric, nino, ninos, nina, ninas, hijo, hija, hijos, hijas, bebe, peque, peques, chico, pediatrico, odontopediatra, crianca, criancas, filho, filha, filhos, filhas, miudo, miudos, menino, menina, bebes, odontopediatria`,
  },
  {
    name: 'bring',
    kind: 'subject',
    words: `bring, bring along, take with me, documents, paperwork, need to bring, what do i need, traer, llevar, llevo, traigo, documentos, documentacion, que necesito, trazer, levar, levo, trago, documentacao, que preciso`,
  },
  {
    name: 'cancel',
    kind: 'subject',
    words: `cancel, cancels, cancelling, cancellation, cancelled, reschedule, rescheduling, move, moving, postpone, change my appointment, change an appointment, miss, missed, no show, cancelar, cancelacion, cancelarla, anular, cambiar, cambio, cambiarla, cambiar la cita, mover, reprogramar, reagendar, aplazar, perder, perdida, falto,
      cancelamento, cancela la, desmarcar, remarcar, mudar, adiar, faltar, falta, mudar a consulta, alterar`,
  },
  {
    name: 'holiday',
    kind: 'subject',
    words: `holiday, holidays, public holiday, public holidays, bank holiday, bank holidays, christmas, easter, new year, festivo, festivos, feriado, feriados, dia festivo, dias festivos, navidad, natal, pascoa, ano novo`,
  },
  {
    name: 'appointment',
    kind: 'subject',
    words: `anything free, something free, are you free, you free, free tomorrow, free today, free on, free this, free next, can i come, could i come, come tomorrow, come today, libre, libres, algo libre, puedo ir, puedo pasar, posso ir, posso passar, livre, livres, appointment, appointments, book, booking, bookings, reservation, reserve, slot, slots, availability, available, free slot, have time, any time, see me, fit me in, come in, come by, vacancy, appointment free,
      cita, citas, turno, turnos, reservar, reserva, agendar, hueco, huecos, sitio libre, disponibilidad, disponible, disponibles, pedir cita, pedir hora, hora libre, tienen hora, tienen tiempo, atenderme, me pueden atender,
      marcacao, marcacoes, marcar, agendamento, vaga, vagas, disponibilidade, disponivel, consultas, tem horario, marcar consulta, marcar uma consulta, marcar hora, tem hora, tem tempo, me atender, atender me`,
  },
];

/** Words that say nothing of what is asked, in three languages, without accents. */
export const stopWords: ReadonlySet<string> = new Set(
  `january february march april june july august september october november december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro
  manha tarde noite pasado pasada proximo proxima viene vem despues depois friendly far longe lejos
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend lunes martes miercoles jueves viernes sabado sabados domingo domingos finde fin segunda terca quarta quinta sexta feira segundas tercas quartas quintas sextas
  during while until since desde hasta durante segun ate enquanto
  list late later early send sent show give given long far left pass happen happens age ages start starts start anyway still else other another right best better good find found call called name number info information detail details currently usually exactly next new old
  lista listado enviar envia enviarme manda mandar mandarme pasa pasas pasan pasar pasarme deja dejan pido pedir pides hacer hacerse hacerme poner ponen ponerme debo debe deben deberia edad anos tarde temprano pronto otro otra nuevo nueva info informacion detalle detalles sirve llevo lleva existe exactamente normalmente favorcito
  tabela envia enviar enviem mandar manda passa passam passar deixa devo deve devem deveria idade anos cedo outro outra novo nova informacao detalhe detalhes acontece serve existe exatamente normalmente por colocam colocar pedir peco fico ficar fica
  a an the and or but if so as at by for from in into of on onto out over per to up with without about after before than then there here this that these those it its is are was were be been am do does did done doing have has had having
  can could will would shall should may might must i me my mine you your yours u ur he she him her his they them their we us our who whom whose which what whats when why how not no nor any some all each every more most much many very too also just only even
  please pls hello hi hey good morning afternoon evening night thanks thank ok okay yes no yeah yep sure like want wants wanted need needs know tell ask question get got give go going goes come coming let lets make see look looking offer offers provide
  accept accepts accepting take taking use using possible able allowed work works wonder wondering guys sir madam dr doctor clinic dental dentist dentists dentistry practice treatment treatments service services tooth teeth near nearby around close-by
  one ones thing things something anything somebody someone people person patient patients way kind type dont doesnt isnt arent cant im id ive its theres time today tomorrow day days week really long
  el la los las lo le les un una unos unas y o u e de del al a en con sin por para sobre entre que quien cual cuales cuando como porque pues si no ni mas menos muy mucho mucha tambien ya aun este esta esto estos estas ese esa eso aquel es son soy eres sea ser estar estoy esta estan estamos hay
  he has ha han tengo tiene tienes tienen tenemos tener puedo puede puedes pueden podemos poder podria quiero quiere quieres queria quisiera necesito necesita hacer hace hacen haceis hago voy va van ir me te se nos mi mis tu tus su sus yo usted ustedes gustaria saber ver dar dan dais ofrecen trabajan
  aceptan aceptais admiten hola buenos buenas dias tardes noches gracias favor vale bueno claro clinica dentista dentistas dental dentales tratamiento tratamientos servicio servicios diente dientes muela muelas cerca algo alguien persona pregunta consulta duda decir dime digame hoy manana dia semana atienden vosotros cada unico tanto
  o os as um uma uns umas e ou de do da dos das no na nos nas em ao aos com sem por pelo pela para pra que quem qual quais quando como porque se sim nao nem mais menos muito muita tambem ja ainda este esta isto esse essa isso aquele eh sao sou ser estar estou estao estamos ha
  tenho tem tens temos ter posso pode podes podem podemos poder poderia podia quero quer querem queria gostava gostaria preciso precisa fazer faz fazem faco vou vai vao ir meu minha meus minhas seu sua seus suas eu voce voces vcs vc saber ver dar da dao oferecem trabalham aceitam ola oi bom boa dia tarde noite obrigado
  obrigada favor dente dentes dentario dentaria dentarios tratamento tratamentos servico servicos perto algo alguem pessoa pergunta duvida dizer diga hoje amanha semana atendem gente voces la ai pf cada tanto uns era foi`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
