/** Builds the bubbles of a chat; every word of a message goes in as text, never as markup. */

const element = (tag, className, text) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};

/**
 * One message as a list item, with the picture that tells whether it changed. `known` is how it stands now: while only
 * its tick changes it stays, because a screen reader reads a new item out again. In the view, `business` is the name of
 * who answers, `tapped` the button that was used, and `onTap` is told of the next one.
 */
export const draw = (known, message, view) => {
  const picture = JSON.stringify([{ ...message, status: undefined }, view.tapped]);
  if (known?.picture !== picture) return { picture, item: bubble(message, view) };
  if (message.from === 'contact') showTick(known.item.querySelector('.tick'), message.status, view.words);
  return known;
};

const bubble = (message, { words, language, business, tapped, onTap }) => {
  const item = element('li', `bubble ${message.from}`);
  item.append(element('span', 'hidden', message.from === 'contact' ? words.speaker : `${business}:`));
  item.append(element('p', '', message.text));
  if (message.buttons) item.append(choices(message, { words, tapped, onTap }));
  if (message.reaction) item.append(element('span', 'reaction', message.reaction));
  item.append(foot(message, words, language));
  return item;
};

const choices = (message, { words, tapped, onTap }) => {
  const box = element('div', 'choices');
  for (const choice of message.buttons) box.append(choiceButton(choice, message, { words, tapped, onTap }));
  if (!message.listLabel) return box;
  const list = element('details');
  list.append(element('summary', '', message.listLabel), box);
  return list;
};

const choiceButton = (choice, message, { words, tapped, onTap }) => {
  const button = element('button', '', choice.id === tapped ? `${choice.title} · ${words.chosen}` : choice.title);
  button.type = 'button';
  button.disabled = tapped !== undefined;
  if (choice.description) button.append(element('small', '', choice.description));
  button.addEventListener('click', () => onTap(message, choice));
  return button;
};

const foot = (message, words, language) => {
  const line = element('div', 'foot');
  const time = element(
    'time',
    '',
    new Date(message.at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' }),
  );
  time.dateTime = message.at;
  line.append(time);
  if (message.from === 'contact') line.append(tick(message.status, words));
  return line;
};

const marks = { sending: '◷', sent: '✓', read: '✓✓', retrying: '⚠ ' };

const tick = (status, words) => {
  const made = element('span', 'tick');
  const mark = element('span');
  mark.setAttribute('aria-hidden', 'true');
  made.append(mark, element('span'));
  showTick(made, status, words);
  return made;
};

const showTick = (tick, status, words) => {
  const [mark, said] = tick.children;
  const text = words[status] ?? status;
  tick.className = `tick ${status}`;
  said.className = status === 'retrying' ? '' : 'hidden';
  if (said.textContent === text) return;
  mark.textContent = marks[status] ?? '';
  said.textContent = text;
};

/** The line between two days. */
export const dayLine = (at, language) =>
  element('li', 'day', new Date(at).toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long' }));
