export { createOwnedDatabase, type DatabaseRoles, prepareDatabases } from './postgres/databases.ts';
export { ensurePostgresFiles, type PostgresFiles } from './postgres/files.ts';
export { outsidePlaceOf } from './postgres/place.ts';
export { postgresPlan, type RunningPostgres, startPostgres, superuserUrl } from './postgres/server.ts';
