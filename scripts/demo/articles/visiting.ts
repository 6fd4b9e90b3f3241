import type { Topic } from './topic.ts';

/** When the practice is open, where it is and how to come. */
export const visiting: readonly Topic[] = [
  {
    en: {
      title: 'Opening hours',
      body: 'Monday: 9:00–13:00 and 14:00–19:00. Tuesday: 9:00–13:00 and 14:00–19:00. Wednesday: 9:00–13:00 and 14:00–19:00. Thursday: 9:00–13:00 and 14:00–19:00. Friday: 9:00–13:00 and 14:00–19:00. Saturday: 9:00–13:00. Sunday: closed. On public holidays we are closed.',
    },
    es: {
      title: 'Horario de apertura',
      body: 'Lunes: 9:00–13:00 y 14:00–19:00. Martes: 9:00–13:00 y 14:00–19:00. Miércoles: 9:00–13:00 y 14:00–19:00. Jueves: 9:00–13:00 y 14:00–19:00. Viernes: 9:00–13:00 y 14:00–19:00. Sábado: 9:00–13:00. Domingo: cerrado. Los días festivos cerramos.',
    },
    pt: {
      title: 'Horário de abertura',
      body: 'Segunda-feira: 9:00–13:00 e 14:00–19:00. Terça-feira: 9:00–13:00 e 14:00–19:00. Quarta-feira: 9:00–13:00 e 14:00–19:00. Quinta-feira: 9:00–13:00 e 14:00–19:00. Sexta-feira: 9:00–13:00 e 14:00–19:00. Sábado: 9:00–13:00. Domingo: fechado. Nos feriados estamos fechados.',
    },
  },
  {
    en: {
      title: 'Appointments',
      body: 'We give appointments within our opening hours, usually within a week. On Friday we have appointments 9:00–13:00 and 14:00–19:00. On Saturday we have appointments 9:00–13:00. Tell us the day and the treatment, and a person of our team confirms the exact time.',
    },
    es: {
      title: 'Citas',
      body: 'Damos cita dentro de nuestro horario, normalmente en menos de una semana. El viernes damos cita de 9:00–13:00 y 14:00–19:00. El sábado damos cita de 9:00–13:00. Díganos el día y el tratamiento, y una persona del equipo confirma la hora exacta.',
    },
    pt: {
      title: 'Marcações',
      body: 'Marcamos consultas dentro do nosso horário, normalmente no prazo de uma semana. Na sexta-feira há consultas 9:00–13:00 e 14:00–19:00. No sábado há consultas 9:00–13:00. Diga-nos o dia e o tratamento, e uma pessoa da equipa confirma a hora exata.',
    },
  },
  {
    en: {
      title: 'Address and how to get there',
      body: 'We are at Largo do Alecrim 24, ground floor, in Lisbon. The metro station Baixa-Chiado is five minutes on foot. Tram 28 stops one street away. The entrance has a ramp and no steps.',
    },
    es: {
      title: 'Dirección y cómo llegar',
      body: 'Estamos en Largo do Alecrim 24, planta baja, en Lisboa. La estación de metro Baixa-Chiado está a cinco minutos a pie. El tranvía 28 para a una calle. La entrada tiene rampa y ningún escalón.',
    },
    pt: {
      title: 'Morada e como chegar',
      body: 'Estamos no Largo do Alecrim 24, rés-do-chão, em Lisboa. A estação de metro Baixa-Chiado fica a cinco minutos a pé. O elétrico 28 para a uma rua de distância. A entrada tem rampa e nenhum degrau.',
    },
  },
  {
    en: {
      title: 'Parking',
      body: 'There is a public car park 200 metres from the clinic. The first hour of parking is free for our patients: show the ticket at reception. Parking in the street is paid on weekdays until 19:00.',
    },
    es: {
      title: 'Aparcamiento',
      body: 'Hay un aparcamiento público a 200 metros de la clínica. La primera hora de aparcamiento es gratis para nuestros pacientes: enseñe el tique en recepción. Aparcar en la calle es de pago los días laborables hasta las 19:00.',
    },
    pt: {
      title: 'Estacionamento',
      body: 'Há um parque de estacionamento público a 200 metros da clínica. A primeira hora de estacionamento é gratuita para os nossos pacientes: mostre o bilhete na receção. Estacionar na rua é pago nos dias úteis até às 19:00.',
    },
  },
];
