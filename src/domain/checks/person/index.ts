import { createTopic } from '../topic.ts';
import { learnedPerson } from './learned.ts';
import { personSheets } from './sheets.ts';

/** A wish to reach a human being, however it is put, in every language at once. */
export const personTopic = createTopic(personSheets, learnedPerson, { speaks: 1.5, silences: -1.5 });
