import { defineConfig } from 'prisma/config';

/** For Prisma's own commands: the migrator's role, because the application's owns nothing. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.MIGRATOR_DATABASE_URL ?? '' },
});
