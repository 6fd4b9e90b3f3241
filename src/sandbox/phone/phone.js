import { dayLine, draw } from '/phone/bubbles.js';
import { words as allWords } from '/phone/words.js';

const byId = (id) => document.getElementById(id);
const state = {
  people: [],
  lines: [],
  person: undefined,
  lineId: undefined,
  conversation: undefined,
  stream: undefined,
};
const tapped = new Map();
const shown = new Map();
let typingTimer;

const remembered = localStorage.getItem('language') ?? navigator.language.slice(0, 2);
let language = allWords[remembered] ? remembered : 'en';
const words = () => allWords[language];

const json = async (path, body) => {
  const options = body && {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
};

const notice = (text) => {
  byId('notice').textContent = text ?? '';
  byId('notice').hidden = !text;
};

const translate = () => {
  document.documentElement.lang = language;
  document.title = words().title;
  byId('language').value = language;
  for (const place of document.querySelectorAll('[data-say]')) place.textContent = words()[place.dataset.say];
  for (const place of document.querySelectorAll('[data-say-label]')) {
    place.setAttribute('aria-label', words()[place.dataset.sayLabel]);
  }
  showIdeas();
  shown.clear();
  byId('messages').replaceChildren();
  showPeople();
  showChat();
};

const showIdeas = () => {
  const ideas = words().ideas.map((idea) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = idea;
    button.addEventListener('click', () => say({ text: idea }));
    item.append(button);
    return item;
  });
  byId('ideas').replaceChildren(...ideas);
};

const showPeople = () => {
  const items = state.people.map((person) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    const number = document.createElement('small');
    button.type = 'button';
    button.textContent = person.name;
    number.textContent = person.hidesNumber ? words().hidesNumber : `+${person.number}`;
    button.append(number);
    button.setAttribute('aria-current', String(person.number === state.person?.number));
    button.addEventListener('click', () => choose(person));
    item.append(button);
    return item;
  });
  byId('people').replaceChildren(...items);
};

const showLines = () => {
  byId('line-field').hidden = state.lines.length < 2;
  const options = state.lines.map((line) => new Option(`${line.name} (+${line.displayNumber})`, line.phoneNumberId));
  byId('line').replaceChildren(...options);
  if (state.lineId) byId('line').value = state.lineId;
};

const lineNow = () => state.lines.find((each) => each.phoneNumberId === state.lineId);

const showChat = () => {
  const line = lineNow();
  byId('business').textContent = line ? line.name : '…';
  byId('face').textContent = line ? line.name.slice(0, 1) : '';
  byId('me').textContent = state.person ? `${words().you} ${state.person.name}` : '';
  const messages = state.conversation?.messages ?? [];
  byId('empty').hidden = messages.length > 0 || !state.person;
  const atEnd = isAtEnd();
  for (const [index, message] of messages.entries()) place(message, messages[index - 1]);
  showTyping();
  if (atEnd) byId('chat').scrollTop = byId('chat').scrollHeight;
};

const isAtEnd = () => {
  const { scrollTop, scrollHeight, clientHeight } = byId('chat');
  return scrollHeight - scrollTop - clientHeight < 120;
};

const place = (message, before) => {
  const known = shown.get(message.id);
  const business = lineNow()?.name ?? '…';
  const drawn = draw(known, message, {
    words: words(),
    language,
    business,
    tapped: tapped.get(message.id),
    onTap: tap,
  });
  if (drawn === known) return;
  shown.set(message.id, drawn);
  if (known) return known.item.replaceWith(drawn.item);
  if (message.at.slice(0, 10) !== before?.at.slice(0, 10)) byId('messages').append(dayLine(message.at, language));
  byId('messages').append(drawn.item);
};

const showTyping = () => {
  clearTimeout(typingTimer);
  const until = Date.parse(state.conversation?.typingUntil ?? '');
  const leftMs = until - Date.now();
  const typing = leftMs > 0;
  byId('typing').hidden = !typing;
  byId('presence').textContent = typing ? words().typing : words().online;
  if (typing) typingTimer = setTimeout(showTyping, leftMs + 50);
};

const say = async (what) => {
  if (!state.person || !state.lineId) return notice(words().noLine);
  try {
    await json('/phone/say', { from: state.person.number, phoneNumberId: state.lineId, ...what });
    notice();
  } catch {
    notice(words().refused);
  }
};

const tap = (message, choice) => {
  tapped.set(message.id, choice.id);
  const reply = { ...choice, contextId: message.id };
  void say(
    message.listLabel ? { list: reply } : { button: { id: choice.id, title: choice.title, contextId: message.id } },
  );
};

const follow = () => {
  state.stream?.close();
  state.conversation = undefined;
  shown.clear();
  byId('messages').replaceChildren();
  if (!state.person || !state.lineId) return;
  const query = new URLSearchParams({ from: state.person.number, phoneNumberId: state.lineId });
  state.stream = new EventSource(`/phone/events?${query}`);
  state.stream.addEventListener('open', () => notice());
  state.stream.addEventListener('error', () => notice(words().lost));
  state.stream.addEventListener('conversation', (event) => {
    state.conversation = JSON.parse(event.data);
    showChat();
  });
};

const choose = (person) => {
  state.person = person;
  location.hash = person.number;
  showPeople();
  follow();
  showChat();
  byId('text').focus();
};

const add = async () => {
  const person = await json('/phone/people', { language });
  state.people.push(person);
  choose(person);
};

const send = () => {
  const text = byId('text').value.trim();
  if (text === '') return;
  byId('text').value = '';
  void say({ text });
};

// Whoever has no mouse scrolls the chat with the arrow keys.
byId('chat').tabIndex = 0;
byId('add').addEventListener('click', () => add().catch(() => notice(words().lost)));
byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
byId('text').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});
for (const button of document.querySelectorAll('[data-kind]')) {
  button.addEventListener('click', () => {
    byId('more').open = false;
    void say({ kind: button.dataset.kind });
  });
}
byId('language').addEventListener('change', (event) => {
  language = event.target.value;
  localStorage.setItem('language', language);
  translate();
});
byId('line').addEventListener('change', (event) => {
  state.lineId = event.target.value;
  follow();
  showChat();
});

const start = async () => {
  const { people, lines } = await json('/phone/people');
  state.people = people;
  state.lines = lines;
  state.lineId = lines[0]?.phoneNumberId;
  translate();
  showLines();
  if (!state.lineId) notice(words().noLine);
  const wanted = people.find((person) => person.number === location.hash.slice(1)) ?? people[0];
  if (wanted) choose(wanted);
  else await add();
};

start().catch(() => notice(words().lost));
