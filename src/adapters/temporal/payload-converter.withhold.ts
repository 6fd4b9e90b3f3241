import { wallPayloadConverter } from './payload-converter.ts';

/** For production; given to the SDK by path, since a workflow's sandbox knows no environment. */
export const payloadConverter = wallPayloadConverter('withhold');
