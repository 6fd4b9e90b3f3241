import { createTopic } from '../topic.ts';
import { learnedEmergency } from './learned.ts';
import { emergencySheets } from './sheets.ts';

/** Danger to life, health or safety happening now, in every language at once. */
export const emergencyTopic = createTopic(emergencySheets, learnedEmergency, { speaks: 0.75, silences: -3 });
