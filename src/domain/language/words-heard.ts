/** Tongues that are told apart: the three that we speak, and others, so that those are never taken for ours. */
export const tongues = [
  'en',
  'es',
  'pt',
  'ca',
  'de',
  'fr',
  'it',
  'nl',
  'ro',
  'pl',
  'nordic',
  'tr',
  'cs',
  'hu',
  'fi',
  'southeast',
] as const;
/** One of the tongues that are told apart. */
export type Tongue = (typeof tongues)[number];

/**
 * Words that show a tongue in short messages: function words first, then what people ask businesses most.
 * People leave accents out, so the bare spelling stands beside the right one. A word in several lists counts less in each.
 */
export const wordsHeard: Readonly<Record<Tongue, string>> = {
  en: `
    cannot breathe breathing face help swollen swelling swells swelled bleeding blood pain ache knocked broke broken urgent delete erase remove unsubscribe data account messages human lost crown hand need call called hurt bad relief treatment replacement options service
    i me my you your he she it its we us our they them their this that these those the a an and or but if then so because of to in on at for from
    with without about into before after is are was were be been am do does did done have has had can could will would shall should may might must
    not don't dont doesn't isn't aren't can't cant won't what what's whats where where's when who which why how how's there here any some much many more most very
    just only also too again please thanks thank hello hi hey morning afternoon evening night good great yes yeah yep sure
    i'm im i'd i've i'll it's you're we're need want like know get got make take come go see tell ask give pay cost costs price prices cheap
    expensive open opens opening closed close hours time today tomorrow yesterday week month monday tuesday wednesday thursday friday saturday sunday
    appointment book booking schedule available availability address location parking park car near insurance cleaning whitening tooth teeth toothache
    dentist filling wisdom checkup child children kids daughter son wife husband free cancel reschedule move change number phone someone somebody anyone person
    speak talk visit first next last new long does've let let's okay back out up down off over by as than every each other`,
  es: `
    borra borren borrar datos mensajes su sus os vos ello llamada llamar llame llamen pelo carro auto gente jefe foto contacto teléfono tráfico llego llega importa sangre problema ver sale salir sido muchísimo cosa casa aceptan aceptáis sigue mandar enviar hueco libre queda quedan atender tenés querés podés gracia buenísimo entonces mismo misma otra otro solo sólo bien mal vez veces hecho dejar
    yo tú tu tus mi mis me te se nos él ella ello ellos ellas usted ustedes ud uds nosotros el la los las lo le les un una unos unas y o u e pero si sí
    porque pues que qué quién quien cuál cual cuáles cuales cuándo cuando cuánto cuanto cuánta cuánta cuánta cuanta cuántos cuantos cuántas cuantas cómo como dónde donde adónde
    de del a al en con sin para por sobre entre hasta desde hacia es son soy eres está estás esta estan están estoy estamos fue era ser estar hay haya
    he has ha han había tengo tiene tienes tienen tenemos tener puedo puede puedes pueden podemos podría podria quiero quiere quieres quieren quisiera queria quería
    necesito necesita hacer hace hago voy va vais van ir vamos dar dan dais me gustaría gustaria saber sé no ni nada algo alguien nadie muy más mas menos mucho mucha también tambien
    ya aún aun ahora luego después despues antes hoy mañana manana ayer pasado lunes martes miércoles miercoles jueves viernes sábado sabado sábados sabados domingo domingos semana mes año
    hola buenos buenas buen bueno buena días dias tardes noches gracias favor vale claro adiós adios perdón perdon disculpe
    cita citas precio precios cuesta cuestan vale coste cobran cobráis caro barato horario horarios abren abre abierto abiertos abrís cierran cierra cerrado dirección direccion calle ubicación ubicacion
    aparcamiento aparcar estacionamiento estacionar coche parqueadero seguro seguros limpieza blanqueamiento muela muelas diente dientes dentista empaste empastes revisión revision extracción
    niños niño niña niñas ninos hijo hija pagar pago pagos plazos cuotas tarjeta efectivo hora horas reservar reserva cancelar cambiar pedir agendar turno turnos llevar traer visita primera
    señor señora persona personas hablar urgente duele dolor ayuda información informacion este esto eso esa ese aquí aqui ahí allí cerca tiempo dura tarda cobertura ofrecen trabajan atienden llegar ustedes`,
  pt: `
    apaga apaguem apagar dados mensagens claro nos feriado feriados pro ar carro gente liga ligar ligue liguem ligar telefone contacto contato condicionado foto problema ver sair sangue pessoal pessoais mil reais chama chamas coisa casa falam idade partir cabelo braço peito tratamento pneu gás aceitar mandar enviar atender então entao mesmo mesma outra outro só bem mal vez vezes feito deixar chego consigo consegue sou atrasado
    eu tu você voce vocês voces vc vcs nós nos ele ela eles elas meu minha meus minhas seu sua seus suas teu tua o a os as um uma uns umas e ou mas se sim
    porque pois que quê quem qual quais quando quanto quanta quantos quantas como onde aonde
    de do da dos das em no na nos nas num numa com sem para pra por pelo pela pelos pelas sobre entre até ate desde ao à aos às é são sao sou és está estás esta estão estao estou estamos foi era ser estar há ha
    tenho tem tens têm temos ter posso pode podes podem podemos poderia podia quero quer queres querem queria gostava gostaria preciso precisa fazer faz faço fazem vou vai vão ir vamos dar dão saber sei
    não nao nem nada algo alguém alguem ninguém muito muita mais menos também tambem já ja ainda agora depois antes hoje amanhã amanha ontem
    segunda terça terca quarta quinta sexta sábado sabado sábados sabados domingo domingos feira segunda-feira terça-feira quarta-feira quinta-feira sexta-feira semana mês mes ano
    olá ola oi bom boa bons boas dia dias tarde noite obrigado obrigada obg favor tudo bem certo tchau desculpe desculpa
    consulta consultas marcação marcacao marcar remarcar desmarcar preço preco preços precos custa custam custo caro barato horário horario horários horarios abrem abre aberto abertos fecham fecha fechado
    morada endereço endereco rua localização fica ficam estacionamento estacionar carro seguro seguros convénio convênio limpeza branqueamento clareamento destartarização dente dentes dentista siso
    obturação avaliação extração crianças crianca criança criancas filho filha pagar pagamento prestações prestacoes parcelar cartão cartao dinheiro hora horas reservar reserva cancelar mudar agendar vaga vagas levar trazer
    primeira pessoa pessoas falar urgente dói doi dor ajuda informação informacao este isto isso essa esse aqui ali perto tempo demora dura demoram atendem aceitam trabalham chegar gente senhor senhora`,
  ca: `el la els les un una i o però que què quin quina quan quant quants com on amb sense per és són estic està ha tinc té teniu teniu-vos puc pot podeu vull voldria necessito fer bon bona dia tarda nit gràcies
    us plau avui demà dilluns dimarts dimecres dijous divendres dissabte diumenge obert oberts obriu tanqueu cita preu costa dent dents molt més també aquest aquesta meu meva vostre del dels als hora adreça aparcament`,
  de: `ich du er sie es wir ihr mein meine meinen dein ihre ihren ihnen ihr der die das den dem des ein eine einen einem einer und oder aber nicht kein keine ist sind war bin hat haben habe hast kann kannst können könnte möchte will wollen
    muss brauche wie was wo wann wer warum welche viel kostet kosten preis preise für mit ohne von zu zum zur bei am im an auf aus nach vor um bis haben geöffnet offen öffnungszeiten heute morgen übermorgen montag dienstag mittwoch donnerstag
    freitag samstag sonntag termin termine zahn zahnarzt zahnreinigung guten tag hallo danke bitte ja nein gibt es sprechen sprechen sie deutsch parkplatz adresse uhr auch noch schon mir mich uns wo vereinbaren geht`,
  fr: `je tu il elle nous vous ils elles mon ma mes ton votre vos notre le la les un une des du de et ou mais ne pas est sont suis êtes etes était avez avons ai as a ont peux peut pouvez pourrais voudrais veux veut voulez
    que quoi quel quelle quels quelles quand où comment combien pourquoi qui ce cet cette ces avec sans pour par sur dans chez au aux en bonjour bonsoir salut merci svp s'il plaît plait oui non aujourd'hui demain lundi mardi mercredi jeudi vendredi
    samedi dimanche ouvert ouverts ouverte ouvrez fermé fermez horaires prix coûte coute coûtent rendez-vous rdv dent dents dentiste nettoyage détartrage blanchiment adresse stationnement d'un d'une j'ai j'aimerais c'est qu'est-ce est-ce
    parlez français heure très plus aussi prendre avoir faire y êtes-vous avez-vous`,
  it: `io tu lui lei noi voi loro mio mia miei tuo suo il lo la gli le un uno una di del della dei delle da dal in nel con senza per su e o ma se che chi cosa quale quando quanto quanti come dove perché è sono sei siamo siete ho hai ha abbiamo avete hanno
    posso può puoi potete vorrei voglio vuole bisogno fare non nè anche più molto ciao buongiorno buonasera salve grazie prego favore sì oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica aperto aperti aprite chiuso chiudete orari orario
    prezzo prezzi costa costano appuntamento dente denti dentista pulizia sbiancamento indirizzo parcheggio dopodomani c'è parlate italiano ora ore prenotare questo questa trova dov'è vostro studio al alla`,
  nl: `ik jij je u hij zij ze wij we jullie mijn uw ons onze de het een en of maar niet geen is zijn was ben bent heeft hebben heb kan kunt kunnen zou wil willen graag moet wat waar wanneer wie hoe hoeveel welke waarom kost kosten prijs prijzen voor met zonder
    van naar bij op in aan uit om tot open geopend openingstijden dicht vandaag morgen overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag afspraak tand tanden tandarts hallo goedemorgen goedemiddag goedendag dank bedankt alstublieft alsjeblieft ja nee ook nog
    maken spreekt nederlands parkeren adres uur er deze dit dat bleken gebit`,
  ro: `eu tu el ea noi voi ei un o și si sau dar nu este sunt e am ai are avem aveți aveti au pot poate puteți puteti vreau vrea aș as dori ce cine cât cat când cand unde cum care pentru cu fără din de la în in pe bună buna ziua salut mulțumesc multumesc rog vă va azi astăzi mâine maine luni marți
    miercuri joi vineri sâmbătă sambata duminică deschis închis program programare preț pret costă costa dinte dinți dinti dentist albire detartraj adresa parcare da ora sâmbăta vorbiți`,
  pl: `ja ty on ona my wy mój moja i lub ale nie jest są sa był mam masz ma mamy macie mogę moge może można mozna chcę chce chciałbym chciałabym czy co kto gdzie kiedy jak ile który dlaczego dla z ze bez do na w o po od dzień dzien dobry cześć czesc dziękuję dziekuje proszę prosze dziś dzisiaj jutro
    pojutrze poniedziałek wtorek środa czwartek piątek piatek sobota sobotę sobote niedziela otwarte otwarci czynne zamknięte godziny cena kosztuje wizyta wizytę umówić umowic ząb zęby zeby dentysta wybielanie adres parking tak się sie państwo`,
  nordic: `jag du han hon vi ni de min mitt din en ett och eller men inte är har hade kan skulle vill måste vad var när hur vem varför kostar pris öppet öppna stängt idag imorgon måndag tisdag onsdag torsdag fredag lördag söndag tid tand tänder tandläkare hej tack
    jeg meg deg dere mitt og ikke er hvad hva hvor hvornår når hvordan hvem koster åbent åpent åpningstider lukket i dag morgen mandag lørdag søndag på til med uten uden tann tænder tenner time tannlege tandlæge takk tak for der det som har bestille bestilla boka klokken`,
  tr: `ben sen o biz siz bu şu bir ve veya ama değil degil mi mı mu mü var yok için icin ile ne nerede neresi nasıl nasil kaç kac kim hangi niye fiyat fiyatı fiyatlar ücret açık acik kapalı saat saatleri bugün bugun yarın yarin pazartesi salı çarşamba perşembe cuma cumartesi pazar randevu diş dis dişçi temizliği beyazlatma
    merhaba selam günaydın teşekkürler tesekkurler lütfen lutfen evet hayır almak istiyorum adres otopark çalışıyor musunuz mısınız misiniz`,
  cs: `já ty on ona my vy můj moje a nebo ale ne je jsou jsem mám máte má můžu mohu může chci chtěl chtěla bych co kdo kde kdy jak kolik který proč pro s bez do na v o po od dobrý dobry den ahoj děkuji dekuji prosím prosim dnes zítra zitra pondělí úterý středa čtvrtek pátek sobotu sobota neděle otevřeno zavřeno
    cena stojí stoji termín objednat zub zuby zubař bělení adresa ano se si dľa čo ako kedy máte`,
  hu: `én te ő mi ti és vagy de nem van vannak vagyok volt lehet szeretnék szeretnem akarok mit ki hol mikor hogyan mennyi mennyibe melyik miért kerül az egy hogy jó napot szia köszönöm koszonom kérem kerem ma holnap hétfő kedd szerda csütörtök péntek szombat szombaton vasárnap nyitva zárva ár időpont időpontot fog fogak
    fogorvos fehérítés cím parkolás igen meg kell önök`,
  fi: `minä sinä hän me te he ja tai mutta ei ole on ovat olen oli voi voiko haluan haluaisin mitä kuka missä milloin miten paljonko kuinka mikä miksi maksaa hinta hinnat hei moi kiitos ole hyvä tänään huomenna maanantai tiistai keskiviikko torstai perjantai lauantaina lauantai sunnuntai auki kiinni aukioloajat aika ajan
    varata hammas hampaat hammaslääkäri osoite pysäköinti kyllä teillä onko`,
  southeast: `saya kamu anda dia kami kita mereka dan atau tapi tidak bukan adalah ada bisa boleh mau ingin apa siapa di mana dimana kapan bagaimana berapa yang ini itu untuk dengan dari ke pada harga biaya buka tutup jam hari besok senin selasa rabu kamis jumat sabtu minggu janji gigi dokter halo selamat pagi siang terima kasih
    tolong ya alamat parkir tôi bạn không có là bao nhiêu`,
};

/** Words that people write in any tongue; they show nothing. */
export const wordsOfAll = `
  ok okay okey oki k no stop sms whatsapp email mail online web wifi ah oh eh mm hmm haha jaja kkk rsrs lol x xx emoji foto photo video audio pdf link app taxi hotel bar menu
  total normal final local social dental implant euro euros facebook instagram google maps info s t d l m n c b p q r w z v f h j g`;
