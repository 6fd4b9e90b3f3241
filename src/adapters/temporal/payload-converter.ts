import {
  CompositePayloadConverter,
  JsonPayloadConverter,
  type Payload,
  RawValue,
  UndefinedPayloadConverter,
} from '@temporalio/common';
import { examine, withheld } from '../../domain/wall.ts';
import { type Door, meetBreach, type WallMode } from './breaches.ts';
import { readingOf } from './readings.ts';

const json = new JsonPayloadConverter();

/** Lets only ids, instants, counts and words of the vocabulary into payloads; reads whatever it finds without ever throwing. */
export class WallPayloadConverter extends CompositePayloadConverter {
  private readonly mode: WallMode;

  constructor(mode: WallMode) {
    super(new UndefinedPayloadConverter(), json);
    this.mode = mode;
  }

  /** Throws the failure `wall.breached` in mode `throw`; in mode `withhold` what may not pass is replaced. */
  override toPayload<T>(value: T): Payload {
    if (value instanceof RawValue) return super.toPayload(this.admitReading(value.payload));
    return super.toPayload(this.admit('payload', value));
  }

  /** What cannot be read (another encoding, broken JSON) comes out as `withheld`. */
  override fromPayload<T>(payload: Payload): T {
    return this.read(payload) as T;
  }

  /** The payload itself when it may stand in a history, else a clean one in its place; throws as `toPayload` does. */
  checked(payload: Payload): Payload {
    const value = this.read(payload);
    if (this.isOurs(payload) && (examine(value).breaches.length === 0 || readingOf(value) !== undefined))
      return payload;
    meetBreach(this.mode, 'raw_value', '.');
    return super.toPayload(examine(value).copy);
  }

  private admit(door: Door, value: unknown): unknown {
    const { copy, breaches } = examine(value);
    for (const path of breaches) meetBreach(this.mode, door, path);
    return copy;
  }

  /** The SDK answers its own queries (stack trace, description of a workflow) with raw values; no other one may pass. */
  private admitReading(payload: Payload): unknown {
    const reading = readingOf(this.read(payload));
    if (reading !== undefined) return reading;
    meetBreach(this.mode, 'raw_value', '.');
    return withheld;
  }

  private read(payload: Payload): unknown {
    try {
      return super.fromPayload(payload);
    } catch {
      return withheld;
    }
  }

  private isOurs(payload: Payload): boolean {
    return Object.keys(payload.metadata ?? {}).every((key) => key === 'encoding') && this.isKnown(payload);
  }

  private isKnown(payload: Payload): boolean {
    const encoding = new TextDecoder().decode(payload.metadata?.encoding ?? new Uint8Array());
    return encoding === json.encodingType || (encoding === 'binary/null' && !payload.data?.length);
  }
}

/** The converter of a mode; both modes write the same bytes for what may pass. */
export function wallPayloadConverter(mode: WallMode): WallPayloadConverter {
  return new WallPayloadConverter(mode);
}
