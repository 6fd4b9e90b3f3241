import { wallPayloadConverter } from './payload-converter.ts';

/** For tests and development; given to the SDK by path, since a workflow's sandbox knows no environment. */
export const payloadConverter = wallPayloadConverter('throw');
