import type { RuleSheet } from '../word-rules.ts';

/** How people ask for a person in English. */
export const personEnglish: RuleSheet = {
  classes: {
    pure: 'real people, real person, actual person, sm1, hoomans, human, humans, human being, human beings, humam, hooman, person, people, persn, real one, live one',
    some: 'sm1, sum 1, somone, someome, sombody, sumbody, somebody, someone, sum1, some1, sumone, any1, anybody, anyone, somebody else, someone else, anyone else, whoever, one of you, one of your, one of the, 1 of you, some body, any body, some one, any one',
    role: `agent, agents, rep, reps, representative, representatives, operator, advisor, adviser, manager, supervisor, boss, owner, receptionist, receptionists,
      reception, front desk, staff, staff member, member of staff, team, team member, colleague, colleagues, coworker, employee, technician, technicians, tech, mechanic, mechanics,
      dentist, dentists, doctor, doc, dr, hygienist, hygenist, stylist, hairdresser, barber, colourist, colorist, nurse, surgeon, orthodontist, customer service, customer services, customer care,
      customer support, support team, accounts, billing, lady, ladies, gentleman, guy, guys, girl, girls, lads, lad, woman, man, bloke, chap, professional, consultant, desk, office, head office, salon, garage, clinic, practice, workshop, surgery,
      workers, worker, senior, higher up, superior, coordinator, secretary, admin, management, attendant, specialist, expert, department, body shop, person in charge, responsible`,
    staffish:
      'one of your team, member of your team, member of your staff, customer rep, customer representative, sales rep, sales team, support agent, live agent, human agent, colleagues, support staff, agent, agents, rep, reps, representative, representatives, operator, advisor, adviser, manager, supervisor, receptionist, staff, staff member, member of staff, team member, colleague, employee, human, humans, customer service, customer support, attendant, human being',
    human: '<pure>, <some>, <role>, <name>',
    talk: 'talk, tlk, tallk, speak, spk, speek, chat, converse, text with, consult, liaise, talking, speaking, chatting, message with, correspond',
    name: `linda, sarah, mike, emma, maria, jenny, tom, anna, anne, john, david, james, robert, michael, laura, lisa, karen, susan, mary, kate, katie, lucy, sophie, chloe, jessica, jess, amy, hannah, rachel, rebecca, becky,
      helen, claire, julie, jane, emily, olivia, grace, ruth, sandra, sharon, tracy, donna, nina, paula, peter, paul, mark, steve, stephen, steven, andrew, andy, chris, dan, daniel, matt, matthew, ben, sam, jack, joe, josh, luke, adam, alex,
      george, harry, charlie, oliver, will, bill, bob, rob, rick, nick, tony, dave, kevin, brian, gary, simon, ian, neil, greg, jeff, eric, ryan, kyle, tim, jim, ali, ahmed, mohammed, priya, carlos, marta, ana, ines, sofia, carmen, joana, pedro`,
    wish: `i want, i wanna, wanna, wana, i need, id like, i would like, would like, can i, can we, could i, could we, may i, might i, let me, lemme, possible, i must, have to, got to, gotta, rather, prefer,
      how do i, how can i, how would i, where can i, where do i, how could i, need, want, wish, like, way, chance, trying to, try to, able to, happy to, asked to, asking to, demand, insist, only, please, pls, just, hoping to, looking to, supposed to, shall i, should i, better, cant i, wanting`,
    reach:
      'reach, contact, get hold of, get a hold of, get ahold of, get through to, get in touch with, hear from, deal with, dealing with, interact with, communicate with, be in touch with, get to, access, find, connect with, connect to, meet with, raise, catch, be helped by, be served by, be attended by, be assisted by',
    hand: 'get, give, gimme, find, bring, fetch, connect, transfer, pass, put, hand, switch, direct, refer, forward, assign, escalate, link, patch, redirect, route, bump, hook, move, change, send, swap, refer, escalating',
    ring: 'call, ring, phone, telephone, buzz, fone, cal, dial, callback, cll',
    robot:
      'robot, robots, bot, bots, chatbot, chatbots, chat bot, chat bots, ai, a i, automated, automation, autoreply, automatic reply, automatic replies, automatic answers, automated answers, automated messages, automated reply, automated replies, talking machine, auto reply, auto replies, auto response, auto responses, automated response, automated responses, virtual assistant, algorithm, chatgpt, canned, digital assistant',
    device: 'machine, machines, computer, computers, recording, program, software, script, screen, algorithm',
    tired:
      'hate, tired of, sick of, fed up, enough, done with, refuse, instead of, rather than, turn off, switch off, disable, deactivate, get rid of, cant stand, no more, stop with, stop the, dont like, do not like, no interest in, bypass, skip, over this, dislike, annoyed by, not interested in, stop using, dont trust, exit, away from, leave, get past, get out of, anything but',
    act: 'answer, reply, respond, help, assist, take over, take this over, take this, jump in, step in, pick up, read, see, explain, sort, deal, handle, talk, speak, chat, attend, call, ring, phone, contact, look, review, join, come on, get back, get in touch, reach out, message, text, write, intervene, check, advise, sort this, follow up, respond to, tend to',
    no: 'havent, hasnt, no one, nobody, noone, no, not, dont, do not, doesnt, didnt, never, wont, cant, without, neither, isnt, arent, wouldnt, stop, nobody',
    my: 'my, his, her, our, their',
  },
  sure: `
    <talk> ~1 to/with/2/w ~3 <human>
    <talk> ~1 to/with/2/w him/her/them
    <talk> directly ~1 to/with ~2 <human>
    <wish> ~3 talk/speak/chat ~1 to/with/2/w !my/a/an/the/his/its/each/you/your/our/it/this/that/myself/robot/bot/machine/computer/chatbot
    <wish> ~3 talk/speak ~1 to/with you ~3 on/over/by ~1 phone/telephone
    <wish> ~2 talk/speak $
    ^ talk/speak to/with ~1 <human>
    ^ talk/speak/chat to/with <human>
    <wish> ~3 discuss ~5 with/phone/person ~3
    <talk>/explain/discuss ~6 with/to <pure>/<some>/<staffish>
    who/whom/someone/somebody/anyone/anybody ~3 talk/speak/chat/complain/turn to/with/2
    who/whom ~1 can/could/do/should/would/might ~1 i/we ~1 talk/speak/chat/ask/contact/call
    who/whom ~2 talk/speak to/with
    to/with whom ~3 talk/speak
    <hand> ~1 me/us/this/it/chat/conversation/call/over ~4 <pure>/<some>/<staffish>
    <hand> ~1 me/us/over ~1 to/with/back/onto ~3 <human>
    <hand> ~1 me through
    <hand> ~1 me on to
    <hand> ~1 to ~2 <pure>/<some>/<staffish>
    put/get ~3 <human> ~2 on the line
    put/get <name>/him/her on/back
    put ~3 <human> back ~1 on
    get me ~2 <human>/boss
    can/could/may i/we get/have ~1 <name>/<staffish>/<pure> !s/hair
    complicated/complex/hard/difficult/much ~1 for ~1 <robot>
    ^ get ~1 <pure>/<some>/<staffish>
    through to ~2 <human>
    escalate
    ^ <pure>/<staffish>/operator/reception/receptionist/someone/somebody/supervisor $
    ^ a/an/the/real/live/actual/your/one/any/not <pure>/<staffish>/operator $
    ^ a/an/the ~1 <pure>/<staffish> ~1 $
    ^ <pure>/<staffish>/operator ~1 not/no/instead ~4 $
    ^ reception/front_desk/receptionist/manager/customer_service/customer_services/customer_care/customer_support/person_in_charge/someone_else/somebody_else/boss/owner/secretary/callback $
    ^ the/a/your ~1 manager/boss/owner/supervisor/receptionist/person_in_charge $
    ^ <name> please/pls
    ^ please/pls <name>
    real/actual/live/proper/genuine/living/breathing/normal/sentient ~1 <pure>/<some>/agent/rep/representative/operator/advisor/someone/receptionist/employee
    <some>/someone/somebody real/human/alive/living/actual
    flesh and/n/& blood
    flesh blood
    human/person help/support/assistance/assistant/agent/contact/interaction/touch/advisor/operator/attention/service/response/reply/answer
    help/assistance/support/answer/answers/reply/response/attention/service/advice ~1 from/by/of ~3 <pure>/<some>/<staffish>
    <wish> ~2 <reach> ~3 <pure>/<some>/<staffish>/<name>/manager/dentist/owner/boss/dr/doctor
    <reach> ~2 real/live/actual/human ~2
    cant/cannot/impossible_to/couldnt ~2 get_through/reach/get_hold_of ~3 <human>
    need/want ~2 person/human/somebody_real/someone_real/agent/operator/rep/representative/human_being/humans
    need/want ~1 somebody/someone ~1 who ~3 help/decide/sort/answer/understands/understand/listens/thinks/knows_what/explain
    need/want/like/prefer ~1 <some>/<staffish>/<role>/<pure>/you/yous/<name> ~2 to <act>
    need/want ~1 <some> $
    rather/prefer/better/sooner ~4 <pure>/staff/someone/somebody/agent
    <some>/<pure> ~1 please/pls ~1 <act>
    <pure>/someone/somebody ~1 would ~2 be ~1 better/easier/nicer/helpful
    easier/better/comfortable/simpler/quicker ~5 <talk>/explain/explaining ~1 to/with
    <pure>/agent/someone ~1 instead
    instead ~2 <pure>
    can/could/would/will/may/let/please/have/get/want/need/maybe/possible/hope/wish/when/ask/make ~1 <pure>/<some>/<staffish>/colleague/colleagues ~3 answer/reply/respond/take_over/take_this/jump_in/step_in/pick_up/read/reading/get_back/get_in_touch/reach_out/contact/call/ring/phone/message/text/write/assist/attend/intervene/look_at/have_a_look/take_a_look/review/explain/sort/deal/handle/talk/speak/chat/follow_up/advise/write
    please/ask/have ~1 <pure>/<some>/<staffish> ~1 <act>
    can/could/let ~1 <pure>/human/person/somebody_else/someone_else/somebody/someone_there/someone_from ~5 help ~1
    <some> ~1 from ~2 <role> ~2 <act>
    one of ~1 your/the/you ~2 <act>/get
    is/isnt/are/arent ~1 <some> ~3 there/here/around/reading/online/listening/home/answering/about/awake/alive/watching/on
    is/isnt/are ~2 <some> ~2 available/free ~3 to/for ~3 <talk>/call/<act>/chat
    is/isnt ~2 there ~2 <some>/<pure>/<staffish> ~3 i/we ~2 <talk>/ask/contact/call/deal/reach
    is/isnt/are/arent ~1 there ~3 <pure>/human/humans/real_person/live_person/agent/operator/rep/representative
    is/are ~1 <pure>/human/humans/agent/representative/operator/real_person ~1 available/there/around/online
    is/isnt/there/anyone/anybody ~2 <some> else ~3 <talk>/ask/help
    <some> there $
    hello ~1 <some> $
    any ~1 humans/human/people/person/agents/agent/staff/real_people ~2
    ever ~2 <pure> ~1 read*
    <pure>/human/person/anyone/somebody/someone/anybody ~2 read/reads/reading ~2 this/these/messages/that/my/me
    is/was ~2 <name>/manager/boss/owner/supervisor/receptionist/dr/dentist/doctor/mechanic/stylist ~1 there/around/about $
    is/was ~2 <name> ~1 there/around/about/in
    is ~2 <role>/<name> ~1 available/free ~2 to/for ~2 <talk>/chat/call/talk/speak
    is ~1 manager/boss/owner/supervisor/receptionist/someone/anyone ~1 available/about/around/in $
    anyone/anybody/someone/somebody available
    <ring> me ~1 back
    <ring> us back
    <ring> me/us !a/the/mr/mrs/ms/old/crazy/by/names/<name> 
    <ring> me/us ~1 by/at/on/when/asap/back/tomorrow/today/later/please/before/after/about/regarding/this
    <ring> <name> to
    ^ <ring> back $
    call_back/callback/ring_back/phone_back/calling_back/called_back/callback_request
    give/gimme/giv/send ~1 me/us/a ~2 call/ring/bell/shout/buzz/tinkle/phone_call/callback/phonecall/holler/phone/call_back
    get/have/want/need/like/expect/request/waiting_for/await/schedule/arrange/book/receive ~2 a ~1 call/phone_call/callback/phonecall/ring_back/call_back ~3
    <name>/<role>/<some>/him/her/them/you/<pure> ~2 to ~1 <ring>/contact/text/message/email/reach ~1 me/us/back
    <name>/<role>/<some>/<pure> ~1 <ring>/contact/text ~1 me/us
    can/could/would/will/please/must/ya ~1 you/u/ya/yous ~3 <ring> me/us
    can/could/would ~1 you/u ~2 contact me
    <some> ~3 contact/phone/ring/call/answer ~1 me/us
    contact me/us
    get/be/getting ~1 in touch ~1 with ~1 me/us
    get back to me by/on
    reach out to me
    answer ~1 the/your ~1 phone
    pick up ~1 the ~1 phone
    pick up $
    a ~1 word with
    quick/brief/little/short ~1 word/chat/call/conversation with
    word/chat ~2 with ~3 <human>
    conversation/call/phone_call ~1 with ~3 <human>
    by/on/over ~1 phone with ~3 <human>
    do/talk/discuss/sort/explain ~3 by/on/over ~2 phone
    talk/speak/chat ~2 by/on/over ~2 phone
    <tired> ~5 <robot>
    dont/wont/not/never/refuse/no ~3 want/wanna/talk/talking/speak/speaking/like/chat/chatting/deal/dealing/typing/type/need/keep ~4 <robot>
    not/no ~1 to ~1 a ~1 <robot>
    no/not ~1 robot/robots/bot/bots/chatbot/chatbots/ai/computer/automated
    stop/quit ~3 talking/chatting/texting ~3 bot/robot/machine/chatbot/ai
    <robot> ~5 useless/rubbish/crap/stupid/dumb/pointless/hopeless/garbage/terrible/shit/annoying/isnt_helping/not_helping/doesnt_understand/doesnt_get/not_working/isnt_working/cant_help/waste/doesnt_help
    useless/stupid/dumb/bloody/damn/fucking/pointless/crappy/rubbish/annoying ~1 bot/robot/chatbot/ai/machine/assistant
    turn/switch ~1 off ~2 assistant/bot/robot/ai
    switch/change/go/transfer/swap/back ~1 to/2 ~2 <pure>/agent/human/manual/reception/staff
    where ~2 are ~2 people/humans/staff
    back/continue/carry_on/again ~3 person/lady/guy/man/girl/woman/agent/gentleman ~2 i/from/who/before/earlier/yesterday
    same ~1 person/lady/guy/agent/gentleman ~2 before/earlier/as/from/yesterday
    person/someone ~1 in charge
    whos/who_is/whoever_is/whoevers in charge
    speak/talk ~2 to/with whoever
    you/u ~2 not/dont/arent/cant/are_no ~2 help*/understand*/getting ~6 <pure>/<some>/else
    a ~1 real human/person
    man/manned_by up_the_chat
    is/are ~2 talking to a real
    pass/forward/send/show/give/take ~2 this/it/message/that/my_message/my_question ~2 on? to ~1 <human>
    let ~3 <human> ~2 answer/reply/handle/take/know_i_want/talk/speak/call
    let ~2 me ~2 <talk>
    higher up
    speak ~1 human
    someone ~4 authority/decide
    is ~2 manned by ~3
    does/do ~1 <some> ~2 work ~1 there/here
    <some>/<pure> ~1 with ~2 brain/pulse/heartbeat/clue/common_sense
    out ~1 of ~2 <robot> ~3
    get/take me ~1 off/out ~2 <robot>/menu/loop
    take/bring/lead me to ~2 <human>
    bring/loop/get/call/pull/drag ~1 in ~1 <pure>/<some>/<staffish>/manager
    hear ~2 human/real/person/somebody ~2
    human/real ~1 voice
    trouble ~1 <some>/<staffish>
    complain/complaint/raise/grievance/issue ~5 to/with ~2 <staffish>/manager/owner/boss/supervisor/management
    mind/about ~1 calling/ringing/phoning ~1 me/us/back
    <ring> ~1 my/this ~1 cell/mobile/number/phone/landline/office/house
    <ring> ~1 me ~1 on/at ~2
    when ~2 <some>/you ~2 going ~1 to? ~1 <ring>/answer/reply
    why ~2 nobody/no_one/noone/anyone ~2 answering/replying/responding/answer/reply ~1
    does/do/will/can/is/are ~2 <some> ~2 answer/reply/respond/answering/replying ~2
    <some>/<pure>/<staffish>/human ~2 to ~1 reply/answer/respond/call/ring
    nobody/no_one/noone/no_ones ~2 called/replied/answered/rung/phoned/got_back/responded/contacted ~1 me/us/back
    asked/asking/requested/begging/request/ask/waiting ~4 for ~2 <pure>/<some>/<staffish>/manager
    ^ talk/speak ~1 $
    ^ sales/sales_team/help_desk/helpdesk/live_support/live_help/live_chat/customer_rep/support_team/tech_support/human_resources_no $
    ask/asking ~1 <pure>/<staffish>/real_person/someone_real/somebody_real
    question/questions/query/message/something ~3 for/to ~2 dr/doctor/dentist/mechanic/stylist/hygienist/owner/manager/<name>/technician/hairdresser
    <human> ~3 personally
    advice/opinion/answer/word/explanation/response ~3 from ~2 <human> ~1 directly/personally/himself/herself/themselves
    get/have ~2 <human> ~1 to ~1 look/check/answer/review/sort
    be/is/are/isnt ~2 <human> ~2 free/available/around ~2 for ~2 chat/call/word/talk
    <human> ~2 be ~1 free/available/around ~2 for ~2 chat/call/word/talk
    see/meet/want ~2 manager/boss/supervisor/owner/person_in_charge ~1 $
    manager/boss/supervisor/human/person/agent now
    stop/quit ~1 sending ~2 <robot> ~2
    human/human_being/real_person/real_people/person_please $
    not ~4 <pure> $
    do/have/hop/jump/get/set_up/schedule/arrange/organise/organize/book/set ~2 on? a ~2 call/phone_call ~3
    number ~3 i/we ~2 can ~1 ring/call/phone ~3
    get/find/fetch/grab/need/want ~1 <some>/<staffish> $
    fetch/grab/find/summon ~3 <staffish>/manager/boss/owner/doctor/dentist
    ^ hello? anyone/anybody/someone/somebody $
    not ~1 you a/an ~1 <pure>/<staffish>
    appreciate/like/love/prefer/welcome/grateful/want ~3 a ~1 call/phone_call/ring/callback
    run/discuss/go_over ~2 by/with ~2 <role>/<some>/<name>
    put ~1 a? ~1 <pure>/<some>/<staffish> ~2 on
    repeat*/keep/keeps/circles/same_thing ~8 get/give/want/need/let/is_there ~4 <some>/<pure>/<staffish>/nobody_else/else
    a human/person would ~2 understand/help/get_it/know
    explain ~3 to/with ~2 <pure>/<some>/<staffish>
    0 for/to ~2 operator/human/agent/reception
    press ~2 human/operator/agent
    connect ~1 human/agent/person
    live/human ~1 agent/support/help/operator/assistance
    real/human ~1 agent
    can/could/will/would ~1 you/u/ya ~1 get/find/bring/fetch ~2 <some>/<staffish>
    anyone/anybody ~1 human
    <some>/<staffish>/<pure> ~2 talk/walk/take/guide/run me through
    contacted/helped/called/answered/served/attended/rung/phoned ~1 by ~2 <pure>/<some>/<staffish>
    with/to a/an/another ~1 <pure>/<staffish> $
    numbers/number/contact/email ~2 for/of ~2 manager/owner/supervisor/boss/someone/somebody/person_in_charge
    managers/owners/supervisors ~1 number/phone/contact
    talk/talking/speak/speaking/chat/chatting/deal/dealing/type/typing/text/texting/arguing/argue ~1 to/with ~2 <device>
    <pure>/<some>/agent ~1 not ~1 a ~1 <device>
    not ~1 to ~1 a <device>
    <tired> ~2 this/these/the/talking/your/a ~1 stupid? ~1 <device> $
    enough of the ~1 <device>
    answered/served/handled/ignored by ~1 a ~1 <device>
    <device> ~5 useless/stupid/dumb/pointless/doesnt_understand/isnt_helping/not_helping/cant_help
    nobody/no_one/noone has/have ~1 called/replied/answered/rung/phoned ~1 me
    waiting for ~1 <some>/<pure>/<staffish> ~2
    asked ~3 for ~1 a ~1 <pure>/<staffish>
    <pure> ~2 look ~1 at ~2 inbox/this/these/messages
  `,
  loose: `
    someone ~2 help me $
    <some> ~2 call/ring/phone ~1
    help ~1 me ~2 human
  `,
  undo: `
    dont/not/no/never/without/didnt/wont/nobody ~3 need/needs/want/have/reason/necessary/point/required/like/feel ~4 <talk>/<ring>/speaking/talking ~3 <some>/<staffish>/<pure>/me/us/phone/you/<role>
    dont/not/never/didnt/please_dont/do_not/stop/no_one/nobody ~2 <ring>/contact/calling/ringing/phoning/text/contacting ~1 me/us
    no/not ~2 need ~3 <ring>/person/human/agent/call/someone/anyone/operator
    rather/prefer/better ~3 not ~3 <talk>/<ring>/call
    rather/prefer ~1 write/text/type/chat_here/message/texting/typing/writing ~6
    rather/prefer ~4 bot/assistant/robot/machine/you ~1 than/to ~4
    dont/not/no want ~2 <talk> ~2 to/on/with/over/by ~2 phone/anyone/anybody/somebody/someone/people/person/human/humans/staff
    <talk> ~1 to/with <my>/no_one ~1 boss/manager/doctor_first/colleague/supervisor/lawyer/agent/husband/wife/team/accountant/gp
    they/everyone/people/friends/folks/you_can/everybody/just/it/name_is/to/you_may call/calls me/us <name>/rob/liz/mr/mrs/ms
    call me <name>
    call/called/calls me ~1 crazy/old/lucky/impressed/mr/mrs/ms/miss/biased/old_fashioned/picky/fussy/silly/by/names/surprised
    letting/estate/insurance/travel/cleaning/bleaching/the_insurance/rental/your/chemical/whitening/developing ~1 agent/agents/rep
    are/is/am/r ~1 you/u/this/it/i ~2 a? ~2 bot/robot/human/person/machine/ai/people/automated/computer
    are/is/am ~1 you/this/it ~2 real ~1 <pure>
    sound/sounds/seem/feel/like/almost/as_good_as/looks/look/as ~1 like? ~1 a/an ~1 real/actual/human ~1 person/human?
    does/do ~1 a ~1 real/human/actual ~1 person/human? ~1 do/does/clean/make/check/cut/perform/wash/drive
    human/real_human ~1 hair/teeth/tooth/extensions/bite/error/resources/body/skull/remy/wig/wigs
    <talk>/spoke/spoken/talked/chatted ~6 last/yesterday/ago
    was/were/had/been ~1 talking/speaking/chatting to/with ~2 <some>/<role> ~3 said/told/yesterday/last/about
    is/are there ~2 <some>/<pure>/<role> ~1 who ~2 does/do/can/speaks/knows/specialises/specializes/works/fixes/repairs/treats/speak/know/could_do/did
    is/are there ~2 <some>/<staffish> ~1 that ~2 does/do/speaks/knows/speak/know/works
    is/are there ~3 <some>/<pure>/<staffish> ~2 on ~1 monday/tuesday/wednesday/thursday/friday/saturday/sunday/saturdays/sundays/weekends
    have/got ~1 <some>/<role> ~1 who
    <some> ~1 else ~1 collect/pick_up_my/pick_up_the/drive/come/bring/pay/pick_it/drop/use/drop_off/book
    pick up ~1 my/the/a ~2 car/keys/son/daughter/order/kid/kids/prescription/vehicle/dress/aligners/retainer
    pick up the car/keys/van/bike/order/kids/vehicle/truck
    any ~1 people/staff ~2 waiting/ahead/before/in_front/vaccinated/today/discount/left/there_now/parking
    any ~1 person/staff_member ~1 over/under/with/discount
    any ~1 human hair
    get/need/want/book/have/like/make/schedule/change/move/cancel ~2 a? ~1 appointment/appointments/booking/slot/visit/consultation/session/time ~4 with ~3 <human>
    get/give/send/bring/pass/forward ~1 me/us ~2 an/a/the/your/some ~1 price/appointment/quote/discount/address/invoice/receipt/number/minute/estimate/slot/link/list/menu/sec/second/hint/moment ~3
    <hand> ~1 me ~3 <human> ~1 s/number/address/email/name/prices/surname/extension
    contact details/info/form/information/lenses/number/email/page/lens
    emergency/my/primary/next_of_kin/alternative contact ~1 person
    in person/persons
    per person/people/head
    <some> ~2 recommended/told/said/scratched/hit/stole/broke/keyed/bumped/smashed/dented/damaged/backed ~3
    send/is_sending/bring ~1 someone/somebody/a_person ~1 to/with/along
    for ~1 one/two/three/four/five/2/3/4/5/6/each/a_nervous/more ~1 person/people
    person ~1 with/who ~3
    as a person
    <talk> ~1 soon/later/tomorrow/next
    lets <talk>
    live music/calendar/stream/bait/availability/schedule
    <my>/personal/as ~1 assistant/trainer/data/details/info
    machine/robot ~1 wash/polish/washing/polishing/vacuum/coffee/made
    card/washing/coffee/ticket/vending/cash/parking/x_ray/sewing/ultrasound/cpap/sleep/payment/sunbed/weight ~1 machine/machines
    my/the_old/their/bought_a/laptop/parking/car/trip/onboard/board/cars/on computer
    forklift/tour/crane/machine/phone/lift/mobile/bus/network operator
    operator licence/license
    i/ill/we/hell/shell/theyll/wife/husband/mum/mom/will/well/can_i/could_i/should_i/may_i/shall_i/do_i/to/id_rather/better/dont_i/when_can_i/how_do_i <ring> ~1 you/them/back/later/the/insurance/again/in
    i/we ~1 will/can/could/shall/may/should/would/must/gonna/ll ~1 <ring> ~1 back
    ill/well/i_will/we_will/to/let_me/i_can/i_could/can_i/could_i/gonna/shall_i call_back/ring_back/phone_back/callback
    how ~1 many ~2 people/staff/person/agents
    tell/say/thank/thanks_to/remind/let ~1 hi_to? ~2 <human> ~2 know/thanks/hi/hello/thank/i/im/that/we/he/she/my ~2
    say hi/hello/thanks to
    you/they/she/he/someone/somebody/who/guy/girl/lady called/rang/phoned/contacted ~1 me
    call/text/ring ~1 me ~1 the/your ~1 price/address/menu/list
    text/send/message me the/your
    trying to get/reach ~3 by/from bus/train/station
    staff ~1 parking/wear/room/discount/vaccinated/only/friendly/uniform/are/was/were/is
    robot/ai/machine ~2 for/do/does ~2 x_rays/xrays/x_ray/polish/massage
    <ring> ~1 me/us ~1 when/once/if/as_soon_as/after ~8 ready/done/finished/arrives/arrive/arrived/available/opens/stock/in/complete/completed/comes
    text/message/email/notify ~1 me ~1 when/once/if
    dont/do_not/not/no ~1 need/want ~2 human/person/agent/operator/<some>/people
    dont/not/do_not/wouldnt ~1 mind ~6
    happy/fine/okay/glad/content/love ~2 with/to/talking ~4 <robot>
    <robot> ~1 are/is ~1 fine/good/great/ok/helpful/perfect/better
    looking for ~1 someones
    for ~1 someone/somebody
    <some> ~4 to ~1 drop/collect/take_the/receive/let_me_in/open_the/pick_up_the/hand_over
    <some> ~2 at ~2 garage/clinic/salon/practice/shop/reception/desk ~1 at/to/from/on
    be ~1 <some> ~3 at ~1 7/8/9/10/6/the_garage/the_clinic
    <some> before/ahead ~1 of? me
    has ~2 to ~1 call/speak
    already ~3 called/answered/replied/rang/phoned
    <some>/lady/girl/guy/man/woman ~1 already? phoned/called/rang/answered/replied/rung
    call ~1 out ~1 fee/charge/cost
    no ~1 calls/phone_calls
    will/going_to/gonna/must/should/need_to/let_me/have_to/got_to ~2 talk/speak/ask/discuss/check ~3 my
    what/which/how_many ~2 languages ~6
    speak/speaks ~1 english/spanish/portuguese/french/polish/german/italian/arabic/russian/chinese
    people ~1 say/usually/choose/with/think/like/like_me/who/prefer/recommend
    treat/for ~3 people
    i ~1 do/does ~1 have ~1 to ~1 see ~2 manager ~1 to
    ask ~1 my ~2
    manager/owner/boss/supervisor/doctor/dentist ~1 work/works/name/need/needs/s_name
    <some> ~3 ring $
    give/pass/transfer/move/change/swap/send/gift ~3 voucher/gift/card/appointment/booking/slot/bracelet/discount ~4
    with ~1 <pure>/<some>/<staffish> ~1 else/another ~4
    appointment/booking/slot ~3 to/for ~2 someone/somebody/person
    excellent/great/good/amazing/fantastic/lovely/best ~2 customer_service/staff/team/service
    drive/come/bring/go/walk/arrive ~3 with ~2 <pure>/<some>
    card/polish/wash/clipper/clippers/sewing ~1 machine
    someone/somebody/anyone/person/mechanic/technician ~1 to ~1 check/look_at/look/see/sort/fix/repair/help/inspect/examine/drive/collect/carry/cut/clean ~3 my/the ~2 car/brakes/tooth/teeth/engine/hair/clutch/gearbox/tyres/battery/bumper/gums/crown/filling/roots/kids/bags/van/noise/wheel
    someone/somebody/anyone ~1 to ~1 drive/collect/carry/watch/hold/fix/repair/cut/clean/tow
    human resources
  `,
  undoLoose: `
    tow/drive/carry
  `,
};
