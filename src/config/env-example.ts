import type { Setting } from './setting.ts';
import { settings } from './settings.ts';

const preface = `# Every setting, with its default. Copy the lines that you change into \`.env\` beside this file: \`npm start\` reads it, and
# needs none of them. What is set in the environment wins. For a process by itself: node --env-file=.env src/api/main.ts
# This file is printed from the code: node scripts/env-example.ts > .env.example
`;

/** The text of `.env.example`: each setting with what it does, defaults commented out. */
export function envExample(): string {
  return [preface, ...Object.values<Setting>(settings).map(paragraph)].join('\n');
}

function paragraph(setting: Setting): string {
  return `# ${setting.doc}${remark(setting)}\n${line(setting)}\n`;
}

function remark({ default: standard, secret }: Setting): string {
  const remarks = [standard === undefined ? 'Required.' : null, secret === true ? 'Secret.' : null];
  return remarks.map((text) => (text === null ? '' : ` ${text}`)).join('');
}

function line({ env, default: standard }: Setting): string {
  return standard === undefined ? `${env}=` : `#${env}=${standard ?? ''}`;
}
