import { emergencyTopic } from '../../src/domain/checks/emergency/index.ts';
import { normalise, sentencesOf } from '../../src/domain/checks/normalise.ts';
import { personTopic } from '../../src/domain/checks/person/index.ts';
import type { CorpusTopic } from './corpora.ts';

const topics = { person: personTopic, emergency: emergencyTopic };

/** Whether a topic is found in a line, judged apart from the other topics. */
export function isFound(topic: CorpusTopic, line: string): boolean {
  return topics[topic].find(sentencesOf(normalise(line)), { steps: 0 }) !== null;
}
