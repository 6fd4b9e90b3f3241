const anaIs = 'scoped PT.13491208655302741918 or phone 351910000001';
const carlaIs = 'scoped ES.20817742093311';
const ana = `Ana Prado (${anaIs}) to 100200300400501`;
const carla = `Carla Ruiz (${carlaIs}) to 100200300400501`;
const line = '100200300400501';
const account = '200300400500601';

/** What each recorded delivery says, event by event; the key is its file's name. */
export const stories: Readonly<Record<string, readonly string[]>> = {
  'button-tapped': [`${ana}: button_reply, “Amanhã às 10h”, choice slot:1, answers wamid.OUT0001`],
  'call-that-we-do-not-take': [`news of ${line}: calls {"count":1}`],
  'caption-edited-by-its-author': [`${anaIs}: edit of wamid.HBgM0001, “O dente de cima”`],
  'change-without-a-field': [
    `unreadable on ${account}: {"value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"351211000001","phone_number_id":"100200300400501"},"contacts":[{"profile":{"name":"Ana Prado"},"wa_id":"351910000001","user_id":"PT.13491208655302741918"}],"messages":[{"from":"351910000001","from_user_id":"PT.13491208655302741918","id":"wamid.HBgM0001","timestamp":"1767261601","type":"text","text":{"body":"perdida?"}}]}}`,
    `${ana}: text, “Olá”`,
  ],
  'chat-opened-without-a-word': [
    `news of ${line}: request_welcome {"providerType":"request_welcome","providerMessageId":"wamid.HBgM0001"}`,
  ],
  'contact-card-shared': [
    `${ana}: contacts, {"contacts":[{"name":"Dr. Rui Costa","organisation":"Clínica Sol","phones":[{"phone":"+351 910 000 009","whatsappId":"351910000009"}],"emails":["rui@example.com"]}]}`,
  ],
  'deleted-in-the-phone-app': [
    `news of ${line}: smb_message_echoes {"providerType":"revoke","providerMessageId":"wamid.APP0003"}`,
  ],
  document: [`${ana}: document, “A receita”, file 1908647269898590, application/pdf, receita.pdf`],
  'entry-without-changes': [
    `unreadable on ${account}: {"id":"200300400500601","time":1767261600}`,
    `${ana}: text, “Olá”`,
  ],
  'error-of-the-line': [`news of ${line}: errors {"code":130429,"title":"Rate limit hit","message":"Rate limit hit"}`],
  'evidence-that-is-not-ours': ['wamid.OUT0001 sent'],
  'failed-after-24-hours': ['wamid.OUT0001 failed, attempt 0197a0a0-0000-7000-8000-00000000a001, send.window_closed'],
  'failed-for-a-reason-that-nobody-knows': [
    'wamid.OUT0001 failed, send.rejected',
    'wamid.OUT0002 failed, send.rejected',
    'wamid.OUT0003 failed, send.rejected',
  ],
  'field-that-nobody-knows-yet': [`news of ${account}: moods {"colour":"blue"}`],
  'form-filled-in': [
    `${ana}: form_reply, answers wamid.OUT0001, {"form":"flow","answers":{"flow_token":"t-1","day":"monday"}}`,
  ],
  'form-with-answers-that-are-no-json': [
    `${ana}: form_reply, answers wamid.OUT0001, {"form":"flow","answers":"{\\"day\\":"}`,
  ],
  'form-without-answers': [`${ana}: form_reply, answers wamid.OUT0001, {"form":null,"answers":null}`],
  'forwarded-message': [`${ana}: text, “Vê isto”, {"forwarded":true}`],
  'history-and-contacts-of-the-phone-app': [
    `news of ${line}: history {"count":1}`,
    `news of ${line}: smb_app_state_sync {"count":1}`,
  ],
  'identity-changed': [
    `news of ${line}: customer_identity_changed {"providerType":"system","subtype":"customer_identity_changed"}`,
  ],
  'interactive-without-its-part': [
    `${ana}: unsupported, answers wamid.OUT0001, {"providerType":"interactive"}`,
    `news of ${line}: errors {"code":131000,"title":"Something went wrong","message":"Something went wrong","error_data":{"details":"Unsupported webhook payload"}}`,
  ],
  'junk-among-good-ones': [
    `${ana}: text, “antes”`,
    `unreadable on ${line}: null`,
    `unreadable on ${line}: 7`,
    `unreadable on ${line}: "junk"`,
    `unreadable on ${line}: [1]`,
    `unreadable on ${line}: {}`,
    `unreadable on ${line}: {"id":5,"type":{"a":1},"from":[]}`,
    `${ana}: text, “depois”`,
    'wamid.OUT0001 sent',
    `unreadable on ${line}: false`,
    `unreadable on ${line}: {"id":"wamid.OUT0009"}`,
    'wamid.OUT0002 read',
  ],
  'line-that-is-not-named': [
    'unreadable on null: {"from":"351910000001","from_user_id":"PT.13491208655302741918","id":"wamid.HBgM0001","timestamp":"1767261601","type":"text","text":{"body":"Olá"}}',
    'unreadable on null: {"id":"wamid.OUT0001","status":"sent","timestamp":"1767261601","recipient_id":"351910000001","recipient_user_id":"PT.13491208655302741918"}',
  ],
  'list-row-chosen': [
    `${ana}: list_reply, “Limpeza”, choice service:2, answers wamid.OUT0001, {"description":"45 minutos"}`,
  ],
  'marketing-stopped-and-resumed': [
    `${anaIs} does not want marketing`,
    `${anaIs} wants marketing`,
    `news of ${line}: user_preferences {"category":"colour_scheme","value":"dark"}`,
  ],
  'message-deleted-by-its-author': [`${anaIs}: revoke of wamid.HBgM0001, no words`],
  'message-edited-by-its-author': [`${anaIs}: edit of wamid.HBgM0001, “Às 11h, afinal”`],
  'message-in-a-group': [`${ana}: text, “Olá a todos”, {"groupId":"Y2FwaV9ncm91cDox"}`],
  'message-with-a-nul-in-it': [`${ana}: text, “ab”`],
  'nothing-that-we-know': ['unreadable on null: {"hello":"world"}'],
  'number-changed-as-older-versions-tell': ['phone 351910000001 became phone 351910000077'],
  'number-changed': ['phone 351910000001 became phone 351910000077'],
  'numbers-where-texts-belong': ['somebody (phone 351910000001) to 100200300400501: text, “Olá”'],
  'one-broken-message-among-good-ones': [
    `${ana}: text, “antes”`,
    `unreadable on ${line}: {"from":"351910000001","from_user_id":"PT.13491208655302741918","id":"wamid.HBgM0002","timestamp":"1767261602","type":"text","text":"not an object"}`,
    `${ana}: text, “depois”`,
  ],
  'order-from-the-catalogue': [
    `${ana}: order, “Para sexta”, {"catalogId":"694209420","items":[{"productId":"SKU-7","quantity":3,"price":12.5,"currency":"EUR"}]}`,
  ],
  'own-number-shared-on-request': [
    `${carla}: contacts, {"contacts":[{"name":"Carla Ruiz","organisation":null,"phones":[{"phone":"+34 600 000 003","whatsappId":"34600000003"}],"emails":[]}],"origin":"contact_request"}`,
  ],
  'person-named-beside-the-message-only': [`${carla}: text, “Hola”`],
  'person-who-came-from-an-ad': [
    `${ana}: text, “Quero saber mais”, {"referral":{"source":"ad","sourceId":"120210000000000001","url":"https://fb.example/ad1","headline":"Limpeza 20% mais barata","body":"Só em janeiro","mediaType":"image","clickId":"ARAkLkA8rmlFeiCktEJQ"}}`,
  ],
  'person-with-a-parent-id': [
    'Ana Prado (scoped PT.13491208655302741918 or scoped PT.ENT.99127733 or phone 351910000001) to 100200300400501: text, “Hi”',
  ],
  'person-without-phone': [`${carla}: text, “Hola”`],
  'photo-with-caption': [`${ana}: image, “É este o dente”, file 1908647269898587, image/jpeg`],
  'place-chosen-on-the-map': [
    `${ana}: location, {"latitude":38.7223,"longitude":-9.1393,"name":"Café Central","address":"Rua do Ouro 1, Lisboa","url":"https://maps.example/1"}`,
  ],
  'place-where-the-person-is': [`${ana}: location, {"latitude":38.7223,"longitude":-9.1393}`],
  'poll-that-is-not-supported': [
    `${ana}: unsupported, {"providerType":"unsupported","subtype":"poll","errorCodes":[131051]}`,
  ],
  'quality-and-account-news': [
    `news of ${account}: phone_number_quality_update {"display_phone_number":"351211000001","event":"FLAGGED","current_limit":"TIER_10K"}`,
    `news of ${account}: account_update {"event":"ACCOUNT_RESTRICTION","restriction_info":[{"restriction_type":"RESTRICTED_BIZ_INITIATED_MESSAGING","expiration":1767348000}]}`,
  ],
  'question-about-a-product': [
    `${ana}: text, “Ainda há?”, answers wamid.OUT0001, {"product":{"catalogId":"694209420","productId":"SKU-7"}}`,
  ],
  'reaction-taken-back-with-an-empty-emoji': [`${anaIs}: reaction of wamid.OUT0001, no words`],
  'reaction-taken-back-without-an-emoji': [`${anaIs}: reaction of wamid.OUT0001, no words`],
  reaction: [`${anaIs}: reaction of wamid.OUT0001, “😮”`],
  'scoped-id-inside-from': [`${carla}: text, “Hola”`],
  'sent-with-our-evidence': ['wamid.OUT0001 sent, attempt 0197a0a0-0000-7000-8000-00000000a001'],
  'statuses-in-the-wrong-order': ['wamid.OUT0003 read', 'wamid.OUT0002 delivered', 'wamid.OUT0001 sent'],
  'statuses-of-older-days': [
    `news of ${line}: status_deleted {"providerMessageId":"wamid.OUT0001"}`,
    `news of ${line}: status_warning {"providerMessageId":"wamid.OUT0002"}`,
  ],
  sticker: [`${ana}: sticker, file 1908647269898591, image/webp`],
  'template-approved': [
    `news of ${account}: message_template_status_update {"event":"APPROVED","message_template_id":"9007199254740993","message_template_name":"lembrete","message_template_language":"pt_PT","reason":"NONE","message_template_category":"UTILITY"}`,
  ],
  'template-button-without-context': [`${ana}: button_reply, “Confirmo”, choice CONFIRM`],
  'template-paused-then-approved-again': [
    `news of ${account}: message_template_status_update {"event":"PAUSED","message_template_id":7,"message_template_name":"lembrete"}`,
    `news of ${account}: message_template_status_update {"event":"APPROVED","message_template_id":7,"message_template_name":"lembrete"}`,
    `news of ${account}: message_template_status_update {"event":"PAUSED","message_template_id":7,"message_template_name":"lembrete"}`,
  ],
  'text-from-a-phone': [`${ana}: text, “Bom dia, ainda têm vaga hoje?”`],
  'times-that-cannot-be': [
    `${ana}: text, “em milissegundos”`,
    `${ana}: text, “no futuro”`,
    `${ana}: text, “sem tempo”`,
    `${ana}: text, “disparate”`,
    `${ana}: text, “data”`,
    `${ana}: text, “zero”`,
  ],
  'twelve-messages-in-one-delivery': [
    `${ana}: text, “line 1”`,
    `${ana}: text, “line 1”`,
    `${ana}: text, “line 1”`,
    `Ana Prado (${anaIs}) to 100200300400502: text, “line 2”`,
    `Ana Prado (${anaIs}) to 100200300400502: text, “line 2”`,
    `Ana Prado (${anaIs}) to 100200300400502: text, “line 2”`,
    `Ana Prado (${anaIs}) to 100200300400503: text, “line 3”`,
    `Ana Prado (${anaIs}) to 100200300400503: text, “line 3”`,
    `Ana Prado (${anaIs}) to 100200300400503: text, “line 3”`,
    `Ana Prado (${anaIs}) to 100200300400504: text, “line 4”`,
    `Ana Prado (${anaIs}) to 100200300400504: text, “line 4”`,
    `Ana Prado (${anaIs}) to 100200300400504: text, “line 4”`,
  ],
  'two-numbers-in-one-delivery': [
    `${ana}: text, “Olá Lisboa”`,
    `Ana Prado (${anaIs}) to 100200300400502: text, “Olá Porto”`,
  ],
  'two-people-in-one-delivery': [
    `${ana}: text, “Sou a Ana”`,
    'Bruno Lima (phone 5511990000002) to 100200300400501: text, “Sou o Bruno”',
    `${carla}: text, “Soy Carla”`,
  ],
  'type-that-nobody-knows-from-nobody': [
    `news of ${line}: messages {"providerType":"hologram","providerMessageId":"wamid.HBgM0001"}`,
  ],
  'type-that-nobody-knows-yet': [`${ana}: unsupported, {"providerType":"hologram"}`],
  'typed-in-the-phone-app': [
    `the business outside to ${anaIs}: “Já lhe ligo”`,
    'the business outside to phone 351910000001: “O mapa”',
  ],
  'user-id-changed-told-by-a-field': [
    'scoped PT.13491208655302741918 or scoped PT.ENT.1 became scoped PT.77120000000001 or scoped PT.ENT.2 or phone 351910000077',
  ],
  'user-id-changed-told-by-a-message': ['scoped PT.13491208655302741918 became scoped PT.77120000000001'],
  'user-id-changed-told-with-the-old-id': [
    'scoped PT.13491208655302741918 became scoped PT.77120000000001 or phone 351910000077',
  ],
  'video-without-caption': [`${ana}: video, file 1908647269898589, video/mp4`],
  'voice-note-played': ['wamid.OUT0001 read'],
  'voice-note': [`${ana}: audio, file 1908647269898588, audio/ogg; codecs=opus`],
};
