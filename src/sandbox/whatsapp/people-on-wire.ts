import type { Person } from '../phones.ts';
import type { Json } from './shapes/check.ts';

/** The `contacts[]` element of a person; `usernameToo` is false on `sent`, which never carries it. */
export const contactOf = (person: Person, usernameToo: boolean): Json => ({
  profile: {
    name: person.name,
    ...(person.hidesNumber && usernameToo ? { username: usernameOf(person) } : {}),
  },
  ...(person.hidesNumber ? {} : { wa_id: person.number }),
  user_id: person.userId,
});

/** Who wrote, as a message tells it. */
export const senderOf = (person: Person): Json => ({
  ...(person.hidesNumber ? {} : { from: person.number }),
  from_user_id: person.userId,
});

/** What a message id of this person holds in clear: the number, or the digits of the user id when it is hidden. */
export const idDigitsOf = (person: Person): string =>
  person.hidesNumber ? person.userId.replace(/\D/g, '') : person.number;

const usernameOf = (person: Person) => `@${person.name.toLowerCase().replace(/[^a-z]+/g, '.')}`;
