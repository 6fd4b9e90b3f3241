import type { RuleSheet } from '../word-rules.ts';

/** How people say in English that there is danger now. */
export const emergencyEnglish: RuleSheet = {
  classes: {
    cant: 'cant, cannot, can not, cnt, unable to, struggling to, hard to, difficult to, difficulty, trouble, hardly, barely, not able to, couldnt, could not, impossible to, hard time, struggle to, finding it hard to, labored, laboured, problems, problem',
    breathe:
      'breath, breathe, breathing, breeth, breth, breething, breeathe, swallow, swallowing, swalow, get air, get any air, catch my breath, get enough air, catch his breath, catch her breath, take a breath',
    face: 'face, cheek, cheeks, eye, eyes, throat, tongue, neck, lip, lips, mouth, jaw, airway, eyelids, eyelid, head, chin, forehead, gullet, windpipe',
    swell:
      'like a golf ball, like a tennis ball, golf ball, tennis ball, like an apple, balloon, doubled, blowing up, like a balloon, twice its size, twice the size, double the size, swelling up, swells up, balloon, swell, swells, swelling, swollen, swelled, swolen, swoll, puffy, puffed, ballooned, ballooning, blown up, puffing, puffs, bloated, inflated, blew up, huge, massive, size of',
    inner: 'throat, tongue, airway, windpipe, neck, gullet',
    shuts:
      'closing, closes, close, closed, tight, tightening, tightens, narrowing, constricting, swelling, swollen, swells, blocked, closing up, shutting, seizing, tighter, constricted, swelled',
    bleed: 'bleed, bleeding, bleeds, bled, bleading, bleedin, bleedng, haemorrhage, hemorrhage, blood flow',
    hard: 'a lot, alot, heavily, heavy, badly, bad, profusely, everywhere, like crazy, severely, severe, non stop, nonstop, constantly, loads, buckets, so much, too much, fast, uncontrollably, uncontrolled, quite a lot, hard, like mad, continuously, all over, out of control, for hours, excessively, excessive, really bad, tons, massively, profuse',
    tooth: 'tooth, teeth, incisor, incisors, molar, toof, front tooth, front teeth, crown',
    out: 'out, off, loose, in half, in two',
    trauma:
      'falling over, swung, knock, football, fell, falling, fall, hit, punched, punch, kicked, kick, smashed, smash, fight, crash, bike, football, ball, elbow, tripped, slipped, accident, playground, blow, bat, stairs, trampoline, collision, assaulted, attacked, mugged, knocked, pavement, headbutt, scooter, skateboard, rugby, hockey, basketball, floor, swing, pool',
    kid: 'kids, baby, babies, kid, kids, child, children, toddler, son, daughter, infant, newborn, dog, puppy, grandson, granddaughter, nephew, niece, twins, boy, girl, cat, nan, mum, granny, grandma, pet, grandchild, little one, year old',
    brakes:
      'brake, brakes, break pedal, breaks, braking, foot brake, brake pedal, steering, accelerator, gas pedal, throttle, steering wheel, pedal',
    fails: `gave way, giving way, spongy, soft, on fire, smoking, smell of burning and, overheated, faded, not stopping, hardly stop, barely work, failed, fail, failing, not working, dont work, arent working, isnt working, doesnt work, stopped working, gone, gave out, giving out, given up, gave up, went, wont work, not responding, dont respond, arent responding, locked, locked up, stuck, jammed, not stopping, went to the floor, goes to the floor, goes straight to the floor, to the floor, cut out, died, just died, snapped, dead, went out, do nothing, doing nothing, not braking, seized, isnt responding, stopped responding, have no`,
    fire: 'fire, flames, flame, burning, ablaze, smoke, smoking, sparks, exploded, exploding, explosion, overheating badly, on fire, caught fire, burnt, explode, catching fire, fumes',
    car: 'car, engine, motor, bonnet, hood, dashboard, dash, cabin, exhaust, van, truck, vehicle, wheel, battery, interior, inside, motorbike, bike, tesla, garage, workshop, shop, salon, clinic, building, boot, trunk, seat, vents, vent, wheels, under the car, hybrid, charger, charging, hairdryer, dryer, socket, outlet, room, surgery, kitchen, ev',
    fuel: 'petrol, gas, gasoline, fuel, diesel, lpg, burning, propane, burnt plastic, burning plastic, burning rubber',
    road: 'motorway, highway, freeway, fast lane, middle of the road, middle lane, hard shoulder, railway, tracks, level crossing, interstate, dual carriageway, tunnel, busy road, roundabout, junction, autobahn, hill, m25, m1, m6, i95, live lane, slip road, bridge, bend, blind bend, traffic, intersection',
    pass: 'keel over, pass out, passing out, faint, fainting, collapse, collapsing, black out, blacking out, lose consciousness, losing consciousness, passed out',
    passed:
      'passed out, fainted, collapsed, blacked out, unconscious, lost consciousness, unresponsive, not responding, not waking, wont wake, isnt waking, cant wake, not conscious, out cold, keeled over, stopped responding, isnt responding, wont respond, doesnt respond, not moving, isnt moving, knocked unconscious, non responsive, limp, lifeless, not waking up, isnt breathing, not breathing, stopped breathing, no pulse, doesnt breathe, convulsing, seizing, turning blue, gone blue, going blue, turned blue, turning purple, blue in the face, foaming, drowsy and confused, having a seizure, having a fit, having a stroke, having a heart attack, going into shock, choking, suffocating, drowning, having convulsions, fitting',
    drug: 'poison, drain cleaner, denture, retainer, aligner, earring, marble, magnet, toy, button, rat poison, weedkiller, pills, tablets, painkillers, pain killers, paracetamol, ibuprofen, tylenol, advil, aspirin, codeine, meds, medication, medicine, bleach, mouthwash, antibiotics, nurofen, peroxide, sedative, sedatives, sleeping pills, antifreeze, coolant, acid, shampoo, dye, screw, screws, battery, batteries, bur, needle, crown, brace, bracket, filling, detergent, polish, chemical, chemicals, disinfectant, button battery, tramadol, coin, cleaner, tool, nail, solution, glue, perm, opioids, vicodin, glass, clip, pin, pins, bolt',
    fever:
      'fever, temperature, temp, febrile, feverish, chills, shivering, shivers, 38, 39, 40, 41, 38_5, 39_5, 101, 102, 103, 104, 105, rigors, shaking',
    pain: 'pain, pains, ache, toothache, agony, hurts, hurting, hurt, tooth ache, killing',
    awful:
      'unbearable, excruciating, agonising, agonizing, severe, extreme, intense, insane, terrible, horrible, horrendous, awful, unreal, worst, crippling, crazy, horrific, massive, serious, throbbing so, stabbing, incredible, crushing, blinding, out of this world, intolerable, acute, tremendous, immense, sharp crushing, sudden, indescribable, ungodly, debilitating, 10 out of 10, ten out of ten',
    chem: 'bleach, dye, colour, color, tint, peroxide, acid, chemical, chemicals, product, shampoo, developer, relaxer, perm solution, solution, petrol, brake fluid, coolant, lye, glue, lash glue, keratin, toner, battery acid, cleaner, spray, disinfectant, antifreeze, etchant, hypochlorite, nail glue, resin, hot wax, wax, lightener, something, liquid, alcohol, fluid',
    skin: 'scalp, skin, head, face, neck, eye, eyes, ear, ears, hand, hands, forehead, arm, gum, gums, mouth, throat, lip, lips, leg, hair',
    burn: 'bubbling, burn, burns, burning, burned, burnt, blister, blisters, blistered, blistering, peeling off, on fire, scalded, raw, scalding, blistery, oozing, weeping, burnin, melted, melting, stinging badly, bleeding',
    hurtbody: 'broken, broke, fractured, dislocated, cracked, shattered, smashed, popped out',
    weapon:
      'knife, gun, weapon, machete, armed, pistol, shotgun, baseball bat, hammer, robber, robbers, intruder, robbery',
    who: 'dogs, nana, nan, brother, sister, he, she, they, someone, somebody, my, a man, a woman, mum, mom, dad, father, mother, husband, wife, son, daughter, baby, kid, client, customer, patient, friend, granny, nan, gran, boyfriend, girlfriend, partner, colleague, the barber, lady, guy, man, woman, person, child, the',
  },
  sure: `
    <cant> ~3 <breathe>
    not/stopped/isnt/wont/no_longer ~1 breathing
    gasping ~1
    struggling ~2 breathe/breathing/breath
    short of breath
    shortness of breath
    wheezing ~6
    choking/suffocating/choked !up/on_prices/at
    <inner> ~4 <shuts>
    <inner>/face/tongue/lips ~4 <swell>
    <swell> ~4 <inner>
    <face> ~5 <swell> ~4 shut/closed/fast/quickly/rapidly/badly/massively/like_a/double/spreading/worse/up/huge/fever/temperature/so/size/open
    <face> ~3 <swell> ~2 up
    face ~3 <swell>
    <face> ~3 so/really/very/badly/massively/extremely/all/completely/hugely/super/seriously <swell>
    so/really/very/badly/massively/extremely/severely/hugely/seriously <swell> ~5
    <swell> ~3 spread/spreading/moving/getting/reaching/going/growing/spreads/worsening ~3
    <swell> ~2 shut
    swelling ~6 eye/eyes/neck/throat/tongue/chest
    cant/cannot/unable_to/wont/hardly/barely ~3 open/close/move/shut ~3 mouth/jaw
    mouth/jaw ~3 wont/cant/doesnt open/close/shut
    wont/not/doesnt/hasnt/cant/never/didnt/havent/isnt/cannot/refuses_to ~4 stop/stopped/stopping/slow/slowing/control ~4 <bleed>/blood
    <bleed>/blood/gushing/pouring ~6 wont/not/doesnt/hasnt/cant/isnt/refuses_to/cannot/didnt ~2 stop/stopped/stopping/slowing/clot/clotting/slow
    keeps/keep/still/non_stop/nonstop/continuously/constantly/wont_quit/kept ~1 <bleed>
    <bleed> ~1 still/non_stop/nonstop
    <bleed> ~4 <hard>
    <bleed> ~3 for ~2 hours/hour/hrs/ages/all_day/all_night/minutes
    <bleed> ~2 since ~4
    heavy/severe/massive/uncontrolled/uncontrollable/profuse/serious/major/excessive ~2 <bleed>/blood_loss
    blood ~3 everywhere/gushing/pouring/spurting/squirting/spraying/all_over/running_down/dripping/wont_clot/coming_out/streaming/pumping
    so_much/lots_of/a_lot_of/lot_of/loads_of/too_much/tons_of/losing/lost_a_lot_of/pool_of/covered_in/full_of/filling_with/filled_with/fills_with/swallowing/vomiting/coughing/coughing_up/spitting/throwing_up/puking/coughed_up/vomited/drowning_in/choking_on/sea_of/soaked_in/drenched_in/mouthfuls_of/gallons_of/clots_of/litres_of/mouthful_of ~1 blood
    blood wont clot
    haemorrhag*/hemorrhag*/hemorag*/hemorrag*
    gushing/spurting ~2 blood ~1
    its/is/are/keeps/blood_is gushing/spurting
    im/i_am/is/started/hes/shes/its/are/am/was_cut_and/been/im_still ~2 bleeding
    and ~3 bleeding
    <tooth> ~4 knocked/punched/smashed/kicked/bashed/ripped ~1 out/loose
    knocked ~5 <tooth> ~2 out
    knocked ~2 out ~4 <tooth>
    <trauma> ~8 <tooth> ~4 <out>/missing/gone/broke/broken/pushed/moved
    <tooth> ~4 came/come/fell/coming/popped/flew/fallen/hanging ~1 <out> ~6 <trauma>/just_now/blood/bleeding
    <tooth> ~2 fell/came/is/was ~1 out ~1 now
    my tooth is out
    just ~2 lost/broke/snapped/knocked ~4 <tooth>
    lost ~3 <tooth> ~5 <trauma>
    <trauma> ~5 lost/broke/broken/chipped ~4 <tooth>
    <tooth> ~3 hanging ~2
    <tooth> ~4 through ~2 lip/cheek/tongue
    broke/broken/snapped/cracked ~4 <tooth> ~8 bleed/bleeding/blood/nerve/agony
    <who> ~5 <passed>
    hes/shes/hes_just/theyre/babys/mums/dads ~2 <passed>
    unresponsive/convulsing/unconscious/turning_blue/not_responsive/stopped_breathing/no_pulse
    not/cant/wont/isnt ~1 responding/respond/wake/waking/waking_up ~1 $
    wont/not/isnt/cant ~3 wake/waking ~1 up
    <passed>/fainted ~4 waiting_room/floor/here/now/help/chair/toilet/bathroom/outside/reception/your
    going/about/gonna/might/will/like/nearly/feel/think_i/close_to ~3 <pass>
    heart ~1 attack !in/years/last/ago/when/before
    having ~2 stroke/seizure/heart_attack/fit/attack/convulsions/aneurysm/panic_attack/asthma_attack/reaction/anaphylaxis
    stroke ~1 $
    face ~2 droop*/dropped/drooping/numb_and_slurr*
    slurr* ~4
    <cant> ~2 speak/talk/feel/move ~4 face/arm/legs/leg/side/properly/arms/tongue/body/half
    one_side_of/half_of/side_of ~3 face ~4 numb/drooping/dropped/paralysed/paralyzed/dead
    seizure ~1 $
    has/had ~1 a ~1 seizure/fit/stroke/convulsion ~4 now/just/help/chair/here
    chest ~3 pain/pains/tight/tightness/hurts/hurting/pressure/crushing/tightening/heavy
    pain/pains/tightness/pressure ~3 chest
    heart ~2 racing/pounding/stopped/stopping/palpitations/beating_so/beating_really/irregular/going_crazy/beating_out
    palpitations
    anaphyla*
    epipen/epi_pen
    severe/bad/having/massive/serious/huge/major/strong/terrible/violent ~2 allergic/alergic/allergy ~1 reaction
    <swell>/hives/rash/itching/blotchy/breathless/dizzy ~6 allergic/anesthetic/anaesthetic
    allergic/alergic ~1 reaction ~2 to/from/now/after/right ~6 <swell>/hives/cant/help/now/face/throat/breathing
    allergic/alergic ~1 reaction ~1 $
    hives ~6 throat/breath*/face/all_over/swelling/mouth
    rash/hives/welts ~2 all_over ~6
    covered in hives/rash/welts
    <skin> ~3 is/are/feels/started/keeps/really/my/its ~2 <burn>
    <skin> ~1 <burn> ~4 blister*/bad/badly/now/help/after/from/hair/dye/bleach
    <chem> ~4 <burn> ~5 skin/scalp/head/face/eye/eyes/me/neck
    <burn> ~4 <skin> ~4 badly/bad/blister*/off/open/severely/raw/help/dye/bleach/chemical/straightener/wax/tongs/iron
    scalp ~3 burning/blister*/bleeding/on_fire/raw/burned/burnt !hair
    blister* ~3 scalp/head/face/skin/neck/hand/hands
    chemical/acid/second_degree/third_degree ~1 burn/burns
    <chem> ~5 in/into ~2 eye/eyes
    eye/eyes ~3 burning/burn/burns/on_fire/swollen_shut
    <cant> ~1 see ~3 anything/eye/eyes/now/properly/out/clearly/at_all
    eye/eyes ~6 cant ~1 see
    blind/blinded ~2 in/after/now/eye/from/help ~3
    gone/going/went ~1 blind
    lost ~1 my? ~1 vision/sight/eyesight/consciousness
    <brakes> ~3 <fails>
    no brakes
    have/got/lost/losing/without ~2 brakes !service
    cant/cannot/couldnt/wont/doesnt/not/unable_to ~2 stop ~2 car/van/truck/vehicle
    car ~2 wont/cant/isnt/doesnt/not ~1 stop/stopping/brake/braking
    lost ~2 my? control/steering/brakes
    car/engine/motor/bonnet/hood/van/vehicle/battery/truck/dashboard/salon/shop/building/wheel/motorbike/dryer/hairdryer/cabin/charger ~4 on_fire/caught_fire/flames/burning/smoking/exploded/in_flames/catching_fire/ablaze/sparking/sparks/blew_up
    caught fire
    fire/smoke/flames/sparks ~5 <car>
    flames ~3 coming/shooting/under/from
    smoke ~2 coming/pouring/billowing/filling/everywhere/out_of/filled
    <car> ~3 smoke/flames/sparks/full_of_smoke/filling_with_smoke !smell/windows/glass/test
    there/theres ~2 a ~1 fire !extinguisher/sale/insurance
    smell/smells/stink/stinks/smelling/reeks/odour/odor ~3 <fuel> !smoke
    <fuel> ~1 leak/leaking/leaks/dripping/pouring/spilling/spilled/gushing/everywhere ~2
    leaking/leak/losing ~1 <fuel>
    smell ~3 gas/petrol/fuel/burning/gasoline
    car/bus/lorry/truck/motorbike/van/bike/we/i/they/just/accident/crash/crashed ~7 injured/hurt/trapped/bleeding/unconscious/pinned/wounded/blood
    airbag*/air_bags/airbags ~4 went/deployed/exploded/gone ~5
    just ~2 crashed/had_a_crash/had_an_accident/been_in_an_accident/been_in_a_crash/rolled/been_hit/got_hit/had_a_wreck/hit_a ~6
    trapped/pinned/crushed ~3 in/under/between/inside/underneath ~4
    stuck/trapped ~2 in ~2 lift/elevator ~1
    stuck ~2 under/underneath ~2 car/lift/van/truck/vehicle
    he/she/they/someone/somebody/im/i_am/were/we_are/mechanic/wife/son/daughter/man/woman/colleague ~3 trapped
    people/someone/somebody/anyone/passenger/driver/wife/son/daughter/man/woman ~2 injured/hurt/wounded/dying
    under ~1 the car
    car ~2 fell ~4
    jack ~3 slipped/collapsed/failed/gave ~4
    fell/landed/dropped ~2 on ~1 my/me/him/his/her/top ~2 leg/foot/hand/head/arm/chest/of ~2
    <kid> ~5 locked/stuck/trapped/left ~3 in/inside ~3 car/van/vehicle/truck/hot/boot/trunk
    locked/stuck/left/trapped ~3 <kid> ~3 in/inside ~3 car/van/vehicle/truck/hot
    locked/stuck ~3 in ~2 car/van ~4 with ~4 <kid>
    wheel/tyre/tire ~2 came/fell/coming/flew/falling/blew/burst/exploded ~1 off/out ~4
    wheel/tyre/tire ~2 burst/exploded/blew/blown ~3 <road>/speed/driving
    <brakes> ~2 locked
    stuck/stranded/broken_down/broke_down/stalled/stopped/died/dead/breaking_down ~6 <road>
    <road> ~6 cant_move/wont_move/cant_stop/no_lights/stuck/stranded
    carbon monoxide !detector/sensor/test
    co alarm
    fumes/exhaust/gas/smell/petrol/dust ~8 dizzy/sick/faint/headache/headaches/nauseous/lightheaded
    dizzy/sick/faint/nauseous/lightheaded/headache/headaches ~6 fumes/exhaust/gas
    kill/harm/hurt/hurting/cutting ~1 myself
    suicid*
    want/wanna/going/gonna/rather/ready/better ~2 to? die !for/to/my/hair/red/it/blonde/of_laughter
    end/ending/take/taking ~1 my ~1 own? life/life
    end it all
    not want to be alive
    dont/not/no ~2 want/wish/reason/point ~2 to ~1 live/living/be_here/be_alive/go_on/alive/exist !with
    no_reason/no_point/tired_of/point_in ~1 to? living/live ~1 $
    better off dead
    overdos*
    took/taken/take/swallowed/had/drank/swallowing/drunk/ate/eaten/inhaled ~2 too_many/whole_box/whole_pack/too_much/entire_box/entire_pack/whole_bottle/box_of/packet_of/bottle_of/handful_of/double ~4 <drug>
    <kid>/he/she/i/patient/ive/husband/wife ~2 swallowed/inhaled/drank/drunk/ingested/ate ~4 <drug> !paste
    swallowed ~2 a/the/some/my ~2 <drug>
    stuck/lodged/caught ~2 in ~2 throat/windpipe/airway
    something/bone ~3 stuck ~3 throat
    <awful> ~3 <pain>
    <pain> ~3 is/so/are ~2 <awful>
    <pain> ~3 so ~1 bad/much/strong ~5 cant/cannot/crying/sleep/screaming/die
    in ~3 agony
    agony ~2
    worst ~1 pain
    cant/cannot/couldnt/unable_to ~3 take/stand/bear/handle/cope/tolerate/endure ~4 pain/anymore/any_more/toothache/longer/this
    pain/toothache/tooth ~4 killing ~1 me
    <pain> ~4 killing ~1 me
    dying ~1 of/from/in/with ~1 pain
    crying/screaming/sobbing/howling/writhing/rolling/doubled_up/doubled_over/begging/climbing_the_walls ~3 with/in/from/because ~4 pain/agony/toothache/ache
    pain ~6 crying/screaming/vomiting/fainting/passing_out/unbearable
    pain ~6 cant ~1 sleep/eat/think/function/move/open/see/stand
    cant ~1 sleep/eat/think/function ~5 pain/agony/toothache/hurts
    10 10 ~1 pain
    pain ~3 10_10/10_out_of_10/ten_out_of_ten/11_10/9_10
    unbearable/excruciating
    so much ~1 pain
    call/need/send/calling/want/get/dial/ring/phone ~3 ambulance/paramedics/paramedic/police/911/999/112/fire_brigade/fire_department/fire_service
    ambulance $
    sos
    help ~3 dying/emergency/breathe/breath/urgent_help
    im/i_am/think/hes/shes/is/going/gonna/not ~4 dying !for/to/my/of/hair/over/it/the/laughing
    going/gonna/about ~2 to? die ~1 $
    feel/feels/feeling ~4 dying/die ~1 $
    lips/fingers/face/skin/hes/shes/nails ~2 are? ~2 blue/purple/grey/gray
    pus/abscess/abcess/infection/infected/wisdom_tooth/tooth/gum/swelling/jaw/face/swollen/cheek/toothache/mouth ~9 <fever> !sensitive
    <fever> ~8 swell*/swollen/abscess/pus/jaw/face/tooth/cheek/infection/abcess/toothache/neck/extraction/gum
    infection ~4 spread*/neck/eye/brain/throat/chest/blood
    sepsis/septic/blood_poisoning/ludwig*/cellulitis
    burst abscess
    abscess ~3 burst ~4 fever/chills/sick
    jaw ~3 <hurtbody>/stuck/locked/dislocated/popped/out_of_place/wont_close
    <hurtbody> ~3 jaw/nose/skull/neck/cheekbone/arm/leg/wrist
    got/been/was/were/just/getting ~2 hit ~3 by ~2 car/bus/truck/van/bike/train/motorbike
    hit/banged/bumped/smashed/cracked/bashed ~3 head ~6
    head injury
    concuss*
    cut/sliced/stabbed/slit/slashed/nicked/gashed ~7 bleeding/deep/blood/wont_stop/gushing/artery/vein/stitches/finger_off
    sliced/slashed/gashed ~3 ear/finger/hand/thumb/neck/face
    deep ~1 cut/wound/gash
    cut ~3 deep
    stabbed/shot !by_the_price/of
    electrocut*
    electric/electrical ~1 shock !absorber/absorbers
    got/had/gave/get/getting ~2 shock/zapped/electric_shock ~3 from/off/by ~2
    <weapon> ~6 shop/outside/here/door/salon/threatening/inside/has/waving/robbing/in/at/customer
    <weapon> ~1 $
    attack/attacking/attacked/threatening/threatened/beating/beaten/stabbing/assaulting/strangling/robbing/mugging/hitting/mugged/raped/assaulted/punching ~2 me/us/him/her/someone/somebody/people/staff/everyone
    being/getting ~1 followed/attacked/stalked/chased/threatened/robbed/beaten/mugged
    following me
    in ~1 real? ~1 danger !of
    life ~3 danger/at_risk/threatening
    danger ~1 of ~1 dying/death
    going/gonna/wants/trying/threatened/threatens/threatening ~1 to? kill ~1 me/us/him/her/my/you/someone
    pregnant ~8 bleeding/swollen/fever/fell/contractions/fainted/cramps
    water* ~1 broke/broken
    labor/labour ~1 now
    cant/cannot/unable_to ~2 move/feel ~3 legs/leg/arm/arms/body/neck/hand/face/side
    paralysed/paralyzed
    shaking/trembling/shivering/vomiting/throwing_up/being_sick ~8 stop/cold/extraction/fever/surgery/anaesthetic/anesthetic/injection/sedation/antibiotics/uncontrollably
    cant/wont/not ~2 stop ~2 vomiting/shaking/throwing_up/trembling/being_sick/crying_in
    stung ~8 mouth/tongue/throat/swelling/swollen/face/allergic
    drooling ~5 swallow/swollen/cant/breathe
    dizzy ~8 injection/anaesthetic/anesthetic/cant/faint/blood/extraction/sedation/see
    diabetic ~6 shaking/fainted/passed/unconscious/low/hypo/collapsed/confused
    hypo/hypoglycemic ~3
    asthma ~2 attack
    poisoned/poisoning ~1
    gas ~1 leak
    explosion/exploded ~4
    urgent ~1 medical ~1 help/attention
    hurry ~6 dying/breathing/bleeding/unconscious
    ran/run/running ~1 over ~2 by ~3
    drowning
    not safe ~1
    sharp/awful/sudden ~2 pain ~2 chest
    something ~2 wrong ~2 seriously ~2
    severed/amputated/chopped_off/cut_off ~4 finger/fingers/ear/thumb/lobe/hand
    finger/fingers/hand/thumb/arm/hair/sleeve/foot/leg ~4 caught/trapped/stuck/crushed/sucked/jammed ~3 in/under/by/between ~3
    nail/screw/needle/glass/metal/splinter/wire/burr ~4 in ~2 eye/gum/throat/cheek/foot/hand/lung
    <inner>/lip/lips/tongue ~3 itch*/tingl*/closing/doubled ~5
    itch*/tingl* ~4 <inner>
    blood ~3 coming ~1 from/out
    still ~1 pouring/gushing/bleeding
    foaming ~2 mouth
    eyes ~2 rolled/rolling ~1 back
    wont/cant/cannot/doesnt/hardly/barely/not ~2 slow/slowing/stop/stops ~2 down ~3
    car/van ~3 hardly/barely/wont/cant ~1 slow/slows/stop/stops
    accelerator/throttle/gas_pedal ~3 stuck/jammed/open
    accelerat* ~2 by_itself/by_himself/on_its_own/itself
    <car> ~3 hissing/swelling/bulging/exploding/ticking_and_smoking
    rolled/flipped/overturned/totalled/wrecked ~1 my/the/our ~1 car/van/truck
    just ~2 crashed/smashed/slammed
    crashed ~8 hurt/bleeding/stuck/trapped/help/injured/blood/ambulance
    car ~2 upside_down/off_the_road/in_the_river/in_a_ditch/in_the_water/overturned/rolled/flipped/sinking/flooding
    cant/cannot/couldnt/trapped ~2 get ~2 out ~3 car/van/vehicle/lift/here
    water ~2 rising/coming_in
    about to ~1 come/fall ~1 off
    <tooth> ~3 pushed/shoved/gone/knocked ~2 in/into/up/back/sideways
    <fever> ~5 shaking/shivering/delirious/shivers/confused/swollen/chills
    <swell> ~4 cant ~1 see/breathe/swallow/open/eat/talk
    vision/eyesight/sight ~3 blurry/blurred/gone/double/going/fading/lost
    seeing ~1 double/stars/spots/flashes
    cant/cannot/couldnt/unable_to ~2 get ~1 up $
    fell/fallen/fall ~7 cant/cannot/isnt/wont/not ~2 get_up/move/moving/walk/wake/responding/talking
    blacked/blacking out
    cant ~2 go on ~3
    want ~2 it ~2 over/to_end/to_stop_forever
    harming/harmed/cutting/hurting ~1 myself
    breaking/broken/break ~1 into/in ~2 shop/garage/salon/clinic/house/here/place
    shooting/stabbing/robbery/gunfire/gunshots ~2 outside/here/in/now/at/next
    <pain> ~2 so ~1 bad/strong/intense/severe/much ~3 throw*/vomit*/pass/faint/cant/die/cry*/scream*/sick/want
    caught ~1 fire
    hair ~4 caught/stuck/trapped ~3 dryer/machine/fan/fire ~3
    cant/cannot/unable_to ~2 open ~2 eye/eyes
    <face> ~3 blowing up
    hearts/heart ~3 out_of ~1 my? chest
    had/having/has ~1 a ~1 fit/seizure/stroke/convulsion ~3 waiting/room/chair/floor/here/reception
    doesnt/wont/isnt/not/cant ~1 wake ~1 up
    <kid>/dogs/kids/babys ~3 locked/shut/stuck ~2 car/hot
    panting ~3
    took/taken/swallowed/ate/had ~2 10/12/15/20/24/30/40/50/twenty/thirty/whole_tube/whole_bottle ~3 <drug>
    took/taken ~2 double ~3
    pedestrian/cyclist/biker/motorcyclist/child/someone/somebody/kid/man/woman/person ~3 hit/knocked_down/run_over/knocked_over/mown_down ~2 !on_me
    <car>/garage/salon/kitchen/room/dryer ~2 on fire
    burning ~2 under/inside/behind/in ~1 my/the/your ~1 car/van/engine/dash/hood/bonnet/shop/wall/ceiling
    nail/screw/glass/rod/needle ~2 through ~2 foot/hand/finger/lip/cheek
    took/taking/ripped/pulled/tore/burnt/coming/peeling/came ~3 skin ~1 off
    skin ~5 coming/peeling/falling/came ~1 off
    ear/finger/thumb/lobe/fingertip ~3 cut/sliced/chopped/snipped/torn/ripped ~1 off
    burned/burnt/scalded ~5 blister*
    broke/broken/come/came/breaking ~1 out ~1 in ~1 hives/welts
    abscess ~4 burst/swelling/swollen/spread*
    dieing ~1 !for/my/hair
    ^ help blood/baby
    ^ help ~1 my ~1 <kid>/husband/wife/dad/father/mother/friend/son/daughter
    help ~1 my ~1 baby/child/kid
    ^ blood ~1 $
    drowsy/sleepy/faint/dizzy/sick/headache ~5 fumes/gases/chemicals/exhaust/gas
    bonnet/hood/door/wheel/tyre/trailer ~2 flew/fell/came ~1 open/off ~4 crash*/driving/road/motorway/hit
    going/into ~1 shock
    something ~1 wrong ~2 can ~2 breathe
    turning/going/gone ~1 blue/purple/grey
    hole/socket/wound/stitches/stitch/gum/extraction ~4 bleeding/gushing/pouring/burst/open ~2 !a_little/a_bit
    confused ~4 slur*/words/dizzy/cant
    worth living
    wish ~2 was/were ~1 dead
    better ~2 without me
    dont ~1 want ~1 to ~1 wake ~1 up
    jump ~1 off/in_front
    goodbye ~1 world/forever
    cant ~2 find ~1 my/our ~1 <kid>
    lost/missing ~2 my ~1 <kid> ~1 !tooth/baby_tooth
    <kid> ~2 is/has/gone ~1 missing/gone/disappeared !tooth/teeth
    soaked/soaking/soaks ~4 blood/towel/towels/pillow/gauze/tissues/through
    towel/towels/pillow/gauze/tissues/sheets ~3 soaked/covered/full_of_blood
    covered/full/pool/puddle/drenched ~1 in/of ~1 blood
    blood ~1 keeps/dripping/running
    dripping ~2 blood
    bleeding ~2 again
    steam ~3 coming/pouring/everywhere/face/burn*
    radiator ~2 exploded/burst/blew
    car/van ~3 rolling ~2 away/down/backwards/towards/into
    rolled ~3 into/down ~3 road/wall/river/street
    driving ~3 and ~5 brakes/smoke/steering/fire/wheel/burning/accelerator/cant
    im/i_am/we/were/we_are/am ~3 on ~3 <road> ~6 smoke/brakes/steering/fire/cant/no/wont/stopped/died/broke/broken/stuck/lorries/trucks/kids/children/alone/dark
    <road> ~6 smoke/brakes/steering/fire/stuck/broken_down/broke_down/stopped_working/lorries ~1
    been ~3 accident ~3
    accident ~3 just/outside/happened ~1 !last
    just ~3 accident
    man/guy/somebody/someone/he/ex/stranger ~4 wont ~1 let ~2 leave/go/out
    strange/weird ~1 man ~4 car/following/outside/door
    feel/feeling ~2 unsafe/threatened
    tongue/throat/lips ~3 thick/heavy/numb_and_swollen/fat/itchy
    went/going/gone ~1 down ~1 the? wrong way
    inhaled ~4
    very/really/extremely/so ~1 unwell/ill/faint/weak/dizzy ~5 injection/anaesthetic/anesthetic/sedation/extraction/surgery/shot
    light_headed/lightheaded ~5 injection/bleeding/blood/heart/cant
    broken/broke/fractured ~3 hip/ankle/wrist/arm/leg/ribs/rib
    no pulse
    cpr ~1 !training/course/certificate
    evacuate
    fire ~2 in ~2 shop/salon/garage/clinic/building/kitchen/surgery
    client/customer/patient/lady/man/woman/guy/kid/child ~4 choking/collapsed/fainted/bleeding/seizure/fitting/convulsing/unresponsive/not_breathing/unconscious/hurt_badly/electrocuted/burned/burnt
    wires ~2 sparking/smoking/burning/exposed_and
    screaming ~1
    sliced/chopped ~3
    blood ~1 pressure ~2 dropped/crashed/through_the_roof/crashing
    high ~1 fever
    fever ~2 39/40/41/102/103/104/105/39_5/38_5
    eye/eyes/eyelid ~2 wont/cant/cannot/doesnt ~1 open
    in ~1 so_much/a_lot_of/terrible/incredible/immense/extreme ~1 pain
    really/very/extremely/so ~1 bad/strong/intense ~1 pain ~4 cant/help/swollen/fever/now
    fight ~2 broke/breaking ~1 out
    gods/god_s/christs/christ/heavens ~1 sake ~3 help
    stung/bitten ~3 scorpion/snake/spider/wasp/bee/dog
    lost control
    cant/cannot/couldnt ~1 brake
    <tooth> ~1 in ~1 my ~1 hand
    cold ~1 sweat/sweats
    white/pale ~2 as ~2 sheet/ghost/paper
    face/mouth ~2 gone ~1 crooked/to_one_side/sideways
    under ~1 the ~1 car/lift ~2 stuck/trapped/help
    drank ~3 cleaning/cleaner/chemical/bleach/product
    cant ~1 move $
    <who> ~3 cant ~1 move ~1 $
    heart ~2 stopped/stopping/failing
    talking ~1 nonsense/gibberish
    tongue ~3 doesnt_fit/filling_my_mouth/too_big
  `,
  loose: `
    emergency ~1
    emergencies ~1 now
    urgent ~2 help ~1 now
    need ~2 help ~1 now
    help ~1 me ~1 now
    heart ~1 attack
    seizure
    allergic ~1 reaction
    bleeding $
    accident ~2 now
    life or death
    help help
    mayday
    in ~1 danger
    a ~1 stroke
    knocked_out_tooth
  `,
  undo: `
    no/not/isnt/wasnt/without/dont_have/never/zero ~2 emergency/pain/fever/bleeding/swelling/emergencies/urgent/blood/danger/reaction/temperature/chest_pain/smoke/fire/injury/injuries
    nobody/no_one/noone/not ~2 hurt/injured/trapped
    nobody ~2 was ~1 hurt/injured
    stopped/stops/finally_stopped ~1 bleeding/smoking/hurting/vomiting/swelling
    bleeding ~2 has/is ~1 stopped/gone/better/normal/okay
    not/no_longer/isnt ~1 bleeding ~1 anymore/now/any_more
    no more bleeding/swelling/pain/fever
    swelling/pain/bleeding/fever/infection/smell/reaction/swollen ~2 gone/going_down_now/going_down_nicely/going_down_thanks/went_down/went_away/is_gone/is_better/has_gone/improved/subsided/settled/normal/cleared
    is ~3 swelling/bleeding/pain/bruising/some_bleeding/some_swelling/it ~3 normal ~6
    is it normal ~8
    normal ~2 to ~1 bleed/swell/have
    how ~1 long ~3 bleeding/swelling/pain/numbness
    does/do/will/would/can/could ~3 it ~1 hurt
    a/only/just/tiny/very_small ~1 little/bit/slight/bit_of/tiny/slightly ~2 bleeding/blood/pain/swollen/swelling/bleed/sore
    bleed/bleeding/bleeds/blood ~2 a ~1 little/bit/tiny ~6
    bleed/bleeding/bleeds/blood ~3 when/while/after ~3 brush/brushing/floss/flossing/brushed
    bit of bleeding/blood/swelling/pain
    little/slight/minor/mild/small/slightly/tiny ~2 bleeding/pain/swelling/swollen/leak/leaking/bleed/fever/toothache/burn/cut/rash
    pain/bleeding ~1 relief
    afraid/scared/fear/frightened/phobia/worried ~2 of ~2 pain/needles/blood/choking
    what ~2 happens/do/should/would/to_do ~4 if/when/in_case >>
    if/in_case/when/should ~12 what ~1 should/do/to/would/happens
    in case of ~3
    if ~1 there/it/i/my/the ~8 what/how/who/call/should/do_i/can_i >>
    years/year/months/month/weeks/ages/decade/long_time ago
    << last/in/back_in/since ~1 2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025 >>
    << had ~6 last ~1 year/month/summer/winter/spring >>
    last year/month/summer/winter/christmas/spring
    history of ~4
    once ~1 had
    had ~6 once
    used to ~4
    as a child/kid/teenager
    hand/park/parking/handbrake/emergency ~1 brake ~4
    brake ~1 pads/discs/fluid/lights/light/check/service/dust/caliper/calipers/pad/disc/warning/inspection/hose ~3
    emergency ~1 exit/brake/lights/light/kit/contact/number/stop/slot/appointment/appointments/fee/price/hours/room/visit/visits/fund/vehicle/vehicles/consultation/services_do/line/dentist_fee/clinic_hours/lane/plumber
    battery ~2 dead/died/flat/replacement/light/change/price
    dead ~1 battery
    key/keys ~5 locked/stuck/inside/left ~4
    locked ~2 keys ~6
    locked ~2 my ~1 keys ~4
    fire ~1 extinguisher/insurance/red/sale/drill/alarm_test/exit/engine_museum/doors/safety
    hair/haircut/look/style/you/colour/playlist/looks/outfit/vibes ~2 is/so/was/are/on/pure ~1 fire/killer
    smoke ~1 test/tint/grey/gray/smell/free/detector
    smoked/smoking/no_smoking ~1 windows/area/room/allowed/lights
    i/quit/stop/stopped/no/you/can_i smoke/smoking ~3
    remove/get_rid/clean ~2 smoke/smoking
    gas/petrol/fuel/diesel ~1 price/prices/cap/station/strut/struts/money/mileage/consumption/pump/gauge/card/economy/boiler/cooker/card
    gas/petrol or ~1 diesel/electric
    bad ~1 breath
    breath ~1 smells/is_bad/freshener/odour/odor/stinks
    out_of breath ~1 running/from/but/after/because/lol/haha
    catch my breath
    blood ~1 test/tests/thinner/thinners/pressure/orange/red/type/work/moon/results/sugar_levels
    electric ~1 shock absorber/absorbers
    shock ~1 absorber/absorbers/horror
    milk/baby/primary ~1 tooth/teeth ~6
    loose ~1 baby? ~1 tooth
    swallowed ~2 toothpaste/gum/water/some_toothpaste/a_tooth/floss/fluoride
    choke/choked/choking ~1 on ~1 prices/price/the_price/quote
    faint* ~2 easily/at/when/from/around/because_of_needles
    fainted ~2 at ~2 price/prices/bill
    treat/see/take/accept/do/doing/cover/handle/offer/deal_with/provide/for ~3 emergency/emergencies/heart_patients/seizures/burns/strokes
    burnt/burned/burning ~1 hair/out_bulb/cds/bulb/smell_of_coffee/sun
    sunburn*/sunburned/sunburnt ~4
    dying/dyeing/dye ~2 my/her/his/the/hair/it/red/blonde/black/eyebrows/lashes
    traffic/prices/roots/price/heels/curiosity/suspense/waiting/wait/boredom/these ~3 killing ~1 me
    killing ~1 me ~1 lol/haha
    eye ~1 brow/lash/lashes/brows/colour/color/shadow/test/liner
    blind ~1 spot/spots/curtains/date/test
    tesla/ev/electric_car ~2 battery ~2 replacement/price/check
    porsche ~1 911
    911 ~1 porsche/carrera/turbo/service
    not ~1 911/999
    112/911/999 ~1 bus/bus_stop/euros/pounds/dollars
    jaw ~2 clicks/clicking/surgery/pops
    airbag/air_bag/airbags ~1 light/replacement/warning/recall/price/sensor/lamp
    accident/crash ~1 repair/repairs/quote/estimate/claim/damage/management/insurance/report/forgiveness/history/free
    carbon_monoxide/co ~1 detector/test/emissions
    service/clean/wash/paint/repair/wrap/maintain ~2 ambulance/ambulances
    danger/hazard ~1 lights/light
    dangerous ~1
    death/life ~1 insurance/style/time/long
    to die for
    die/dying ~1 for/to_see/to_know/laughing/of_laughter/of_boredom/of_curiosity/of_embarrassment/of_thirst/of_hunger/to_have/to_try/inside
    to ~2 die ~1 for
    id die
    could/would kill ~1 for
    killer
    almost/nearly ~1 fainted/died/choked/had_a_heart_attack/passed_out
    gave/nearly_gave ~2 heart attack
    give/gives ~2 a heart attack
    heart ~1 attack ~4 price/bill/quote/when_i_saw
    heart ~1 patient/condition/shaped/problems
    throat ~1 singing/lozenges
    neck ~1 trim/shave/line/tattoo/massage/pillow
    huge/massive ~1 fan/thanks/thank/discount/difference/queue
    big_fan
    hurt/hurts ~1 my ~1 wallet/feelings
    hair/fashion/beauty/style/wardrobe/makeup/nail/fringe ~1 emergency/disaster/crisis
    emergency ~3 lol/haha/hahaha/trim/fringe/haircut/roots/nails
    laughing/laugh/laughter ~4
    <cant> ~2 breathe ~3 laughing/lol/haha/laugh/excited
    <cant> ~2 breathe ~1 through ~1 nose/my
    <cant> ~2 swallow ~2 price/prices/cost/quote
    cant ~2 see ~3 price/prices/website/link/calendar/times/menu/booking/map/address/photo/form/page/appointment/slots/online/list
    cant ~2 move ~2 appointment/date/booking/my_appointment/it
    cant ~2 stop ~1 smiling/looking/thinking/staring/talking
    cant ~3 take ~4 day_off/appointment/time/friday/monday/calls/cards
    cant ~3 stand/bear ~3 my_hair/colour/color/this_colour/the_colour/look/noise/wait/smell
    steering ~1 wheel ~2 cover/shakes/vibrates/heating
    steering ~1 alignment/fluid/lock_price
    cant ~3 sleep ~4 excited/excitement
    hot wax/towel ~2 price/cost
    burning ~1 question/desire
    sore ~2 throat
    wheel ~1 alignment/balancing
    car ~2 stuck ~2 second/gear/first
    stuck ~2 traffic/in_traffic/at_work/in_a_meeting/on_the_form/at_home
    stuck in ~2 traffic
    crash ~1 course/diet
    app/website/site/system/page/phone/computer/laptop ~3 crashed/crash/crashes/died/dead/stuck
    test/patch ~2 allergic/allergy ~1 reaction
    patch ~1 test
    prone_to/risk_of/chance_of/avoid/prevent/cause/causes/worried_about/chances_of/get_an/any_risk/possible ~2 allergic/reaction/infection/burn/burns/bleeding/swelling/pain
    train/trained/course/training ~3 first_aid/cpr
    how much is/are/does/would/for/to/do/it >>
    does/do/will/can/could/would ~1 bleach/wax/dye/it/the/this/peroxide/relaxer/toner/lightener ~4 burn/hurt/sting/damage
    hair ~2 is/got/was/looks/burned/burnt/really ~1 burnt/burned/fried/damaged/from
    my hair burned/burnt
    shampoo ~4 eyes ~1 lol/haha
    shampoo ~4 eyes
    fire truck/trucks/engine/engines
    cigarette/tobacco/wood/cigar ~1 smoke
    smells ~3 cigarette/smoke/smoky/bad/damp/mould/like_wet_dog
    air ~1 con/conditioning ~2 gas/leak
    gas ~1 leak ~3 air_con/ac/aircon/air_conditioning
    ac/aircon gas
    water ~1 leak
    leak ~3 water
    phone/battery/laptop/ipad ~3 dying/dead/died/dies
    battery ~1 keeps dying
    scared ~1 to death
    worried sick
    died/passed_away/passed ~2 and/so/yesterday ~3 cancel/reschedule/move/appointment
    dropped/drop dead
    has ~1 a ~1 fever ~1 so
    fever ~3 reschedule/cancel/postpone/move_my/last_week
    in labour/labor ~1 so
    brakes ~2 soft ~3 book/check/service/next_week
    brakes feel ~2 soft
    brake ~2 noise/noises
    accident ~1 on_the ~1 motorway ~3 late
    stuck ~3 behind ~2 accident
    crashed ~1 on ~1 me/the_sofa/the_couch
    nail/nails ~3 broke/chipped/polish/art/gel/extensions
    steps/stairs ~3 lift/access
    food/popcorn/floss/seed/meat/card/coin/key/cd/window/gear/seatbelt/something/chewing_gum ~2 stuck/trapped/caught ~3 between/in/under ~3 teeth/tooth/machine/gum/slot/door/player/dash
    food ~2 trapped/stuck/caught
    if ~4 reaction/allergic/allergy ~3
    screaming ~1 deal/price/kids/toddler/baby
    screaming ~1 because ~1 happy
    last ~1 time/visit ~6
    cant ~2 see ~3 available/slots/anything_on/anything_online/anything_free
    late ~6 accident/motorway/traffic
    accident ~4 late/traffic/road/motorway_so
    <road> ~6 late/eta/minutes/mins
    on the motorway ~4 late
    always/usually/sometimes/often faint*
    hair ~2 cut ~2 badly
    steam ~1 clean/cleaning/room/treatment/straightener/facial
    hot steam
    is ~1 it ~1 serious
    cpr training/course/certificate
    leak ~1 under ~2 car
    i ~1 have ~1 high ~1 blood ~1 pressure
    blood ~1 pressure ~1 is ~1 high
  `,
  undoLoose: `
    do ~2 you ~3 emergency/emergencies/offer/treat/take/have
    how ~1 much
    price/cost/fee/lol/haha/hahaha/lmao/joke/joking/kidding
    what ~1 counts
    when/where/who/which ~3 emergency
    what ~1 are/is ~3 emergency
    hours/exit/a_e/nurse/works
    could/can/are/is ~2 you ~3 emergency
    is/are there ~3 emergency/emergencies
    if
    in ~1 20*
    ago/years/yesterday_it_was
    safe/allowed/ok_to/okay_to
    i ~1 work/worked
    had ~3 emergency ~4
    due_to/because_of/family/work/personal ~1 an? ~1 emergency
    cancel/reschedule/postpone/move/late/missed/miss/rebook
    history/previous/previously/past/before
    policy/plan/cover/covered
    can i still/have/get/do
    can ~1 i ~3 dye/whiten/colour/color
    medication/tablets
  `,
};
