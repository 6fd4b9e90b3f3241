import type { Topic } from './topic.ts';

/** What patients should know before and after a visit. */
export const patients: readonly Topic[] = [
  {
    en: {
      title: 'Insurance',
      body: 'We accept the dental insurances Saúde Prata and Vida Plena. With any other insurance you pay at the clinic and receive an invoice with the treatment codes, to be refunded by your insurer.',
    },
    es: {
      title: 'Seguros',
      body: 'Aceptamos los seguros dentales Saúde Prata y Vida Plena. Con cualquier otro seguro paga en la clínica y recibe una factura con los códigos del tratamiento, para que su aseguradora se lo reembolse.',
    },
    pt: {
      title: 'Seguros',
      body: 'Aceitamos os seguros dentários Saúde Prata e Vida Plena. Com qualquer outro seguro paga na clínica e recebe uma fatura com os códigos do tratamento, para ser reembolsado pela sua seguradora.',
    },
  },
  {
    en: {
      title: 'Payment and instalments',
      body: 'You can pay in cash, by card or by bank transfer. Treatments from €300 can be paid in up to six monthly instalments without interest.',
    },
    es: {
      title: 'Pago y pago a plazos',
      body: 'Puede pagar en efectivo, con tarjeta o por transferencia. Los tratamientos a partir de 300 € se pueden pagar a plazos, hasta en seis mensualidades sin intereses.',
    },
    pt: {
      title: 'Pagamento e prestações',
      body: 'Pode pagar em dinheiro, com cartão ou por transferência. Os tratamentos a partir de 300 € podem ser pagos em prestações, até seis mensalidades sem juros.',
    },
  },
  {
    en: {
      title: 'First visit',
      body: 'The first visit takes 45 minutes: we talk about your health, look at your teeth and explain what we found. Please arrive 10 minutes early to fill in a short form. The first visit is charged as a check-up, €35.',
    },
    es: {
      title: 'Primera visita',
      body: 'La primera visita dura 45 minutos: hablamos de su salud, revisamos sus dientes y le explicamos lo que vemos. Llegue 10 minutos antes para rellenar un formulario breve. La primera visita se cobra como una revisión, 35 €.',
    },
    pt: {
      title: 'Primeira consulta',
      body: 'A primeira consulta demora 45 minutos: falamos da sua saúde, observamos os dentes e explicamos o que vemos. Chegue 10 minutos antes para preencher um formulário curto. A primeira consulta é cobrada como consulta de avaliação, 35 €.',
    },
  },
  {
    en: {
      title: 'Children',
      body: 'We treat children from the age of three. A check-up for a child under 12 costs €25. A parent or guardian stays with the child during the whole visit.',
    },
    es: {
      title: 'Niños',
      body: 'Atendemos a niños a partir de los tres años. Una revisión para un niño menor de 12 años cuesta 25 €. El padre, la madre o el tutor se queda con el niño durante toda la visita.',
    },
    pt: {
      title: 'Crianças',
      body: 'Atendemos crianças a partir dos três anos. Uma consulta de avaliação para uma criança com menos de 12 anos custa 25 €. O pai, a mãe ou o responsável fica com a criança durante toda a visita.',
    },
  },
  {
    en: {
      title: 'Cancelling or moving an appointment',
      body: 'You can cancel or move an appointment free of charge until 24 hours before it. After that, or without notice, a missed appointment costs €20. Write to us here to cancel or move it.',
    },
    es: {
      title: 'Cancelar o cambiar una cita',
      body: 'Puede cancelar o cambiar una cita gratis hasta 24 horas antes. Después, o sin avisar, una cita perdida cuesta 20 €. Escríbanos aquí para cancelarla o cambiarla.',
    },
    pt: {
      title: 'Cancelar ou mudar uma consulta',
      body: 'Pode cancelar ou mudar uma consulta sem custos até 24 horas antes. Depois disso, ou sem aviso, uma consulta perdida custa 20 €. Escreva-nos aqui para a cancelar ou mudar.',
    },
  },
  {
    en: {
      title: 'What to bring',
      body: 'To each visit, also the first visit, you should bring an identity document, your insurance card if you have one, and a list of the medicines that you take. X-rays from the last two years help us too.',
    },
    es: {
      title: 'Qué traer',
      body: 'A cada visita, también a la primera visita, debe traer un documento de identidad, la tarjeta del seguro si la tiene y una lista de los medicamentos que toma. Las radiografías de los últimos dos años también nos ayudan.',
    },
    pt: {
      title: 'O que trazer',
      body: 'A cada consulta, também à primeira consulta, deve trazer um documento de identificação, o cartão do seguro, se tiver, e uma lista dos medicamentos que toma. As radiografias dos últimos dois anos também nos ajudam.',
    },
  },
];
