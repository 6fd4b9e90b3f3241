import { describe, expect, it } from '@jest/globals';
import { hearLanguage } from '../../src/domain/language/hear.ts';

const english = `
hi
hello there
how much is a cleaning?
price?
prices pls
what time do you open
are you open on saturday?
do you have time on Friday?
where are you
is there parking
can i pay by card?
do you take insurance
I'd like to book an appointment
need an appointment asap
cancel my appointment please
can I move it to tomorrow
my tooth hurts
how long does it take
what should I bring
do you see kids
thank you so much
thanks
good morning
are you closed on holidays?
whats the address
how do I get there by metro
I want to talk to someone
whitening cost?
does it hurt
next Tuesday works for me
yes please
sounds good
i'm running late
who is the dentist
can my daughter come too
I have a question about my bill
how much for a filling
do I have to pay upfront
is the first visit free
it's still bleeding
call me back
where can I park my car
any slots today?
cheap whitening?
do u have anything tomorrow morning
I lost my crown
when is my appointment
can't make it today sorry
I need to reschedule
how old must kids be
do you speak English?
im in pain
what do you charge for an extraction
you guys open late?
could you send me the details
opening hours
book me in for monday
not happy with the service
wisdom tooth removal price
is it safe
evening appointments available?
I was there yesterday`;

const spanish = `
hola
hola buenas
precio?
cuánto cuesta una limpieza?
cuanto vale el blanqueamiento
a qué hora abren
abren los sábados?
¿abren mañana?
tienen cita el viernes?
donde estan
dónde queda la clínica
hay parking?
se puede pagar con tarjeta
aceptan seguro?
quiero pedir una cita
necesito cita urgente
quiero cancelar mi cita
puedo cambiarla para pasado mañana
me duele una muela
cuánto dura
qué tengo que llevar
atienden niños
muchas gracias
gracias
buenos días
buenas tardes, una consulta
cierran en festivos?
me pasas la dirección
cómo llego en metro
quiero hablar con alguien
cuánto sale el empaste
eso duele?
el martes me viene bien
sí por favor
vale perfecto
llego tarde, lo siento
quién es el dentista
puede venir mi hija también
tengo una duda con la factura
se puede pagar a plazos
la primera visita es gratis?
sigue sangrando
llámame luego
dónde puedo aparcar
hay hueco hoy?
tenés turno para mañana?
se me cayó la corona
cuándo es mi cita
hoy no puedo ir
necesito reagendar
desde qué edad atienden
hablan español?
horario
que precio tiene la extraccion de muelas
hasta qué hora están
me puede mandar la información
una cita para el lunes por la mañana
no estoy contento con el servicio
muelas del juicio precio
trabajan con mi seguro
ustedes hacen ortodoncia?
estuve ahí ayer`;

const portuguese = `
oi
olá
olá bom dia
preço?
quanto custa uma limpeza?
quanto fica o branqueamento
a que horas abrem
são abertos ao sábado?
abrem amanhã?
têm vaga na sexta?
onde ficam
onde fica a clínica
tem estacionamento?
posso pagar com cartão
aceitam seguro?
queria marcar uma consulta
preciso de consulta urgente
quero cancelar a minha consulta
posso mudar para depois de amanhã
dói-me um dente
quanto tempo demora
o que devo levar
atendem crianças
muito obrigada
obrigado
bom dia
boa tarde, uma dúvida
fecham nos feriados?
qual é a morada
como chego de metro
quero falar com alguém
quanto é a obturação
isso dói?
terça dá-me jeito
sim por favor
está bem
vou chegar atrasado, desculpe
quem é o dentista
a minha filha também pode ir
tenho uma dúvida sobre a fatura
dá para parcelar?
a primeira consulta é grátis?
ainda está a sangrar
ligue-me depois
onde posso estacionar
tem horário hoje?
vcs têm vaga amanha?
caiu-me a coroa
quando é a minha consulta
hoje não consigo ir
preciso remarcar
a partir de que idade
falam português?
horario de sabado por favor
preco da extracao do siso
até que horas estão abertos
pode enviar-me a informação
marcar para segunda de manhã
não gostei do atendimento
quanto custa o siso
vocês aceitam convênio
estive aí ontem`;

const others = `
Guten Tag, haben Sie am Freitag einen Termin frei?
Was kostet eine Zahnreinigung?
Wann haben Sie geöffnet?
Wo kann ich parken?
Bonjour, combien coûte un détartrage ?
Vous êtes ouverts le samedi ?
Je voudrais prendre rendez-vous
Où êtes-vous ?
Buongiorno, quanto costa una pulizia dei denti?
Siete aperti il sabato?
Vorrei prenotare un appuntamento
Dove siete?
Hallo, wat kost een gebitsreiniging?
Zijn jullie zaterdag open?
Ik wil graag een afspraak maken
Bon dia, quant costa una neteja?
Obriu els dissabtes?
Bună ziua, cât costă un detartraj?
Aș vrea o programare
Dzień dobry, ile kosztuje wizyta?
Czy jest czynne w sobotę?
Hej, vad kostar en undersökning?
Hvor mye koster det?
Merhaba, diş temizliği ne kadar?
Dobrý den, kolik stojí bělení?
Jó napot, mennyibe kerül?
Hei, onko teillä aikaa huomenna?
Halo, berapa harga pembersihan gigi?
Xin chào, bao nhiêu tiền?
Сколько стоит чистка зубов?
Скільки коштує консультація?
Πόσο κοστίζει ο καθαρισμός;
كم سعر تنظيف الأسنان؟
כמה עולה ניקוי שיניים?
你好,洗牙多少钱?
歯のクリーニングはいくらですか
스케일링 얼마예요?
दांत की सफाई कितने की है?`;

const nothing = [
  'ok',
  '👍',
  'no',
  'stop',
  'Maria',
  'João',
  'Muñoz',
  'Tom Baker',
  '14:30',
  '+351 912 345 678',
  '',
  '   ',
  '???',
  'SMS',
];

const linesOf = (block: string) => block.trim().split('\n');
const missed = (block: string, wanted: string) =>
  linesOf(block)
    .map((line) => [line, hearLanguage([line])])
    .filter(([, heard]) => heard !== wanted);

describe('the language that a contact writes', () => {
  it.each([
    ['English', 'en', english],
    ['Spanish', 'es', spanish],
    ['Portuguese', 'pt', portuguese],
  ])('short lines of %s are heard at least 95 times in 100', (_, language, block) => {
    expect(linesOf(block).length).toBeGreaterThanOrEqual(60);
    const wrong = missed(block, language);
    expect({ wrong, few: wrong.length <= linesOf(block).length * 0.05 }).toMatchObject({ few: true });
  });

  it('lines of other languages are never taken for ours, and heard as other at least 9 times in 10', () => {
    const wrong = missed(others, 'other');
    expect(wrong.filter(([, heard]) => heard !== 'undetermined')).toEqual([]);
    expect(wrong.length).toBeLessThanOrEqual(linesOf(others).length * 0.1);
  });

  it.each(nothing)('%j shows no language', (text) => {
    expect(hearLanguage([text])).toBe('undetermined');
  });

  it('a burst is heard as a whole', () => {
    expect(hearLanguage(['ok', 'e quanto custa?', '👍'])).toBe('pt');
  });

  it('a link or an address says nothing of the language', () => {
    expect(hearLanguage(['https://the.example/what-is-this you@are.example'])).toBe('undetermined');
  });

  it('a very long text is heard as quickly as a long one', () => {
    const before = performance.now();
    hearLanguage(Array.from({ length: 50 }, () => 'ão'.repeat(40_000)));
    hearLanguage(['how much is it? '.repeat(10_000)]);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
