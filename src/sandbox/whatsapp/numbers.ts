import type { WhatsAppNumberSettings } from '../settings.ts';

/** A number of a business, as the peer knows it. */
export interface BusinessNumber extends WhatsAppNumberSettings {
  readonly verifiedName: string;
}

/** The numbers that this peer serves. */
export interface Numbers {
  add(settings: WhatsAppNumberSettings): BusinessNumber;
  get(phoneNumberId: string): BusinessNumber | undefined;
  /** The number with this id, or the first one. */
  getOrFirst(phoneNumberId: string | undefined): BusinessNumber | undefined;
  all(): BusinessNumber[];
  hasToken(token: string): boolean;
  /** Where the webhooks of one number, or of all, go from now on. */
  setWebhookUrl(url: string, phoneNumberId?: string): void;
}

/** No numbers yet. */
export const createNumbers = (): Numbers => {
  const numbers = new Map<string, BusinessNumber>();
  return {
    add(settings) {
      const number = { ...settings, verifiedName: settings.verifiedName ?? 'Sandbox Business' };
      numbers.set(number.phoneNumberId, number);
      return number;
    },
    get: (id) => numbers.get(id),
    getOrFirst: (id) => (id === undefined ? numbers.values().next().value : numbers.get(id)),
    all: () => [...numbers.values()],
    hasToken: (token) => [...numbers.values()].some((number) => number.token === token),
    setWebhookUrl(webhookUrl, only) {
      for (const [id, number] of numbers)
        if (only === undefined || only === id) numbers.set(id, { ...number, webhookUrl });
    },
  };
};
