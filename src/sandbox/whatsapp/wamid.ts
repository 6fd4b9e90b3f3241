import { randomBytes } from 'node:crypto';

/**
 * A message id as WhatsApp makes it: base64 of a small binary record that holds the customer's number in clear digits.
 * It is personal data, and different for each message.
 */
export const wamid = (number: string, direction: 'inbound' | 'outbound'): string => {
  const digits = Buffer.from(number, 'ascii');
  const random = Buffer.from(randomBytes(9).toString('hex').toUpperCase(), 'ascii');
  const bytes = Buffer.concat([
    Buffer.from([0x1c, 0x18, digits.length]),
    digits,
    Buffer.from([0x15, 0x02, 0x00, direction === 'outbound' ? 0x11 : 0x12, 0x18, random.length]),
    random,
    Buffer.from([0x00]),
  ]);
  return `wamid.${bytes.toString('base64')}`;
};
