import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../src/sandbox/settings.ts';

const whole = {
  SANDBOX_WHATSAPP_APP_SECRET: 's',
  SANDBOX_WHATSAPP_TOKEN: 't',
  SANDBOX_WHATSAPP_PHONE_NUMBER_ID: '106540352242922',
  SANDBOX_WHATSAPP_VERIFY_TOKEN: 'v',
};

describe('the settings', () => {
  it('have defaults, and no number without its secrets', () => {
    expect(readSettings({})).toMatchObject({
      ok: true,
      exitWithParent: false,
      settings: { port: 3001, host: '127.0.0.1' },
    });
  });

  it('make one number of the WhatsApp settings', () => {
    const url = 'http://127.0.0.1:3000/webhooks/whatsapp';
    const read = readSettings({ ...whole, SANDBOX_WHATSAPP_WEBHOOK_URL: url, SANDBOX_EXIT_WITH_PARENT: '1' });
    expect(read).toMatchObject({
      ok: true,
      exitWithParent: true,
      settings: { whatsapp: { token: 't', phoneNumberId: '106540352242922', webhookUrl: url } },
    });
  });

  it('name what is missing or wrong', () => {
    const { SANDBOX_WHATSAPP_TOKEN: _token, ...withoutToken } = whole;
    expect(readSettings(withoutToken)).toEqual({ ok: false, problems: ['Missing setting SANDBOX_WHATSAPP_TOKEN.'] });
    expect(readSettings({ SANDBOX_PORT: 'many' })).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('SANDBOX_PORT')],
    });
  });
});
