-- The keyring lives in a database of its own, so that no backup of the data brings its keys back.
CREATE TABLE sealing_key (
  id uuid PRIMARY KEY,
  scope text NOT NULL CHECK (scope IN ('contact', 'agent', 'business', 'intake_day')),
  wrapped bytea,
  wrapped_with integer NOT NULL,
  day date UNIQUE,
  created_at timestamptz(3) NOT NULL,
  destroyed_at timestamptz(3),
  -- A destroyed key leaves a tombstone without material, so that it is never made again.
  CHECK ((destroyed_at IS NULL) = (wrapped IS NOT NULL))
);

-- A keyed hash of a fixed text, written on first use: it tells a wrong root key before that seals what nobody can read.
CREATE TABLE root_check (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  hash bytea NOT NULL
);

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'asistian_keyring') THEN
    CREATE ROLE asistian_keyring NOLOGIN NOBYPASSRLS;
  END IF;
  -- Made by whoever migrates; readiness reads it.
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    GRANT SELECT ON _prisma_migrations TO asistian_keyring;
  END IF;
END
$$;

GRANT USAGE ON SCHEMA public TO asistian_keyring;
GRANT SELECT, INSERT ON sealing_key, root_check TO asistian_keyring;
GRANT UPDATE (wrapped, wrapped_with, destroyed_at) ON sealing_key TO asistian_keyring;
