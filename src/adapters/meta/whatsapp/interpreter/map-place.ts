import { type Content, contentOf } from './content.ts';
import { asNumber, asSomeWords, present, type WireRecord } from './wire-value.ts';

/** A place on the map; null when it has neither coordinates nor a name. */
export function placeOnMap(body: WireRecord): Content | null {
  const details = present({
    latitude: asNumber(body.latitude),
    longitude: asNumber(body.longitude),
    name: asSomeWords(body.name),
    address: asSomeWords(body.address),
    url: asSomeWords(body.url),
  });
  return details === null ? null : contentOf('location', { details });
}
