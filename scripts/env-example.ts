import { envExample } from '../src/config/env-example.ts';

/** `node scripts/env-example.ts > .env.example` */
process.stdout.write(envExample());
