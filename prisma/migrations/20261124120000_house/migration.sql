-- Roles: the app owns nothing; the doors role owns the few functions that look across businesses. Their passwords, if
-- they log in at all, are set outside.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'asistian_app') THEN
    CREATE ROLE asistian_app NOLOGIN NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'asistian_doors') THEN
    CREATE ROLE asistian_doors NOLOGIN NOBYPASSRLS;
  END IF;
  IF NOT pg_has_role(current_user, 'asistian_doors', 'SET') THEN
    GRANT asistian_doors TO CURRENT_USER;
  END IF;
END
$$;

CREATE TABLE business (
  id uuid PRIMARY KEY,
  key_id uuid NOT NULL,
  language text NOT NULL,
  zone text NOT NULL,
  facts_sealed bytea NOT NULL,
  queue_patience_ms integer NOT NULL,
  agent_patience_ms integer NOT NULL,
  created_at timestamptz(3) NOT NULL
);

CREATE TABLE agent (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  key_id uuid NOT NULL,
  name_sealed bytea NOT NULL,
  created_at timestamptz(3) NOT NULL,
  left_at timestamptz(3)
);

CREATE TABLE api_key (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  agent_id uuid,
  secret_hash bytea NOT NULL UNIQUE,
  scopes text[] NOT NULL,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3),
  revoked_at timestamptz(3)
);

CREATE TABLE channel (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  kind text NOT NULL,
  provider_hash bytea NOT NULL,
  account_hash bytea,
  provider_sealed bytea NOT NULL,
  credentials_sealed bytea NOT NULL,
  display_sealed bytea NOT NULL,
  paused_until timestamptz(3),
  created_at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX channel_kind_provider_hash_key ON channel (kind, provider_hash);

CREATE TABLE contact (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  key_id uuid NOT NULL,
  name_sealed bytea,
  language text,
  blocked_at timestamptz(3),
  restricted_at timestamptz(3),
  created_at timestamptz(3) NOT NULL
);

CREATE TABLE contact_address (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  channel_kind text NOT NULL,
  kind text NOT NULL,
  address_hash bytea NOT NULL,
  address_sealed bytea,
  created_at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX contact_address_business_id_channel_kind_address_hash_key ON contact_address (business_id, channel_kind, address_hash);
CREATE INDEX contact_address_contact_id_idx ON contact_address (contact_id);

CREATE TABLE conversation (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  channel_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  owner text NOT NULL,
  fence integer NOT NULL,
  agent_id uuid,
  owner_since timestamptz(3) NOT NULL,
  deadline_at timestamptz(3),
  lapses integer NOT NULL,
  seq integer NOT NULL,
  last_inbound_seq integer NOT NULL,
  last_inbound_at timestamptz(3),
  human_ended_seq integer NOT NULL,
  taken_seq integer NOT NULL,
  heard_through_seq integer NOT NULL DEFAULT 0,
  disclosure_due boolean NOT NULL,
  turns integer NOT NULL,
  last_activity_at timestamptz(3) NOT NULL,
  created_at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX conversation_channel_id_contact_id_key ON conversation (channel_id, contact_id);
CREATE INDEX conversation_business_id_last_activity_at_id_idx ON conversation (business_id, last_activity_at, id);

CREATE TABLE message (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  seq integer NOT NULL,
  direction text NOT NULL,
  author text NOT NULL,
  agent_id uuid,
  kind text NOT NULL,
  system_kind text,
  body_sealed bytea,
  provider_hash bytea,
  provider_sealed bytea,
  said_at timestamptz(3) NOT NULL,
  received_at timestamptz(3) NOT NULL,
  late boolean NOT NULL,
  accepted_day date,
  turn_id uuid,
  outcome text,
  outcome_reason text,
  outcome_at timestamptz(3),
  fence integer,
  group_id uuid,
  part integer,
  answers_through integer,
  status text,
  status_at timestamptz(3),
  tries integer NOT NULL,
  next_try_at timestamptz(3),
  failure_code text,
  edited_at timestamptz(3),
  revoked_at timestamptz(3)
);
CREATE UNIQUE INDEX message_conversation_id_seq_key ON message (conversation_id, seq);
CREATE UNIQUE INDEX message_conversation_id_provider_hash_key ON message (conversation_id, provider_hash);
CREATE INDEX message_turn_id_idx ON message (turn_id);
CREATE INDEX message_group_id_idx ON message (group_id);

CREATE TABLE turn (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  number integer NOT NULL,
  fence integer NOT NULL,
  through_seq integer NOT NULL,
  supersessions integer NOT NULL,
  opened_at timestamptz(3) NOT NULL,
  deadline_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3),
  outcome text,
  reason text,
  intent text,
  urgency text,
  language text,
  why_sealed bytea
);
CREATE UNIQUE INDEX turn_conversation_id_number_key ON turn (conversation_id, number);

CREATE TABLE attempt (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  message_id uuid NOT NULL,
  started_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3),
  state text NOT NULL,
  failure_code text
);
CREATE INDEX attempt_message_id_idx ON attempt (message_id);

CREATE TABLE receipt (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  provider_hash bytea NOT NULL,
  status text NOT NULL,
  failure_code text,
  told_at timestamptz(3) NOT NULL,
  received_at timestamptz(3) NOT NULL
);
CREATE INDEX receipt_provider_hash_idx ON receipt (provider_hash);

CREATE TABLE handoff (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  reason text NOT NULL,
  turn_id uuid,
  requested_at timestamptz(3) NOT NULL,
  taken_by uuid,
  taken_at timestamptz(3),
  ended_at timestamptz(3),
  ended_as text
);
CREATE INDEX handoff_conversation_id_requested_at_idx ON handoff (conversation_id, requested_at);

CREATE TABLE opt_out (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  channel_id uuid NOT NULL,
  scope text NOT NULL,
  source text NOT NULL,
  since timestamptz(3) NOT NULL,
  revoked_at timestamptz(3)
);
CREATE INDEX opt_out_contact_id_idx ON opt_out (contact_id);

CREATE TABLE ring (
  id bigserial PRIMARY KEY,
  business_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  reason text NOT NULL,
  settled boolean NOT NULL,
  agent_id uuid,
  fence integer,
  due_at timestamptz(3) NOT NULL,
  lease_until timestamptz(3),
  tries integer NOT NULL,
  quarantined_at timestamptz(3)
);

CREATE TABLE intake (
  id uuid PRIMARY KEY,
  business_id uuid,
  channel_id uuid,
  channel_kind text NOT NULL,
  channel_hash bytea NOT NULL,
  dedupe_hash bytea NOT NULL,
  type text NOT NULL,
  accepted_day date,
  said_at timestamptz(3) NOT NULL,
  received_at timestamptz(3) NOT NULL,
  key_day date NOT NULL,
  event_sealed bytea,
  state text NOT NULL,
  lease_until timestamptz(3),
  claims integer NOT NULL,
  tries integer NOT NULL,
  quarantine_reason text
);
CREATE UNIQUE INDEX intake_channel_hash_dedupe_hash_key ON intake (channel_hash, dedupe_hash);

CREATE TABLE ledger_delta (
  id bigserial PRIMARY KEY,
  business_id uuid,
  day date NOT NULL,
  line text NOT NULL,
  n integer NOT NULL
);

CREATE TABLE ledger_day (
  id bigserial PRIMARY KEY,
  business_id uuid,
  day date NOT NULL,
  line text NOT NULL,
  n integer NOT NULL
);

CREATE TABLE alarm (
  id uuid PRIMARY KEY,
  business_id uuid,
  code text NOT NULL,
  subject_id uuid,
  detail text,
  times integer NOT NULL,
  raised_at timestamptz(3) NOT NULL,
  last_at timestamptz(3) NOT NULL,
  acknowledged_at timestamptz(3)
);

CREATE TABLE article (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  language text NOT NULL,
  title_sealed bytea NOT NULL,
  body_sealed bytea NOT NULL,
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  retired_at timestamptz(3)
);
CREATE INDEX article_business_id_idx ON article (business_id);

CREATE TABLE idempotency (
  business_id uuid NOT NULL,
  key_hash bytea NOT NULL,
  request_hash bytea NOT NULL,
  response_sealed bytea NOT NULL,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (business_id, key_hash)
);

-- One person of a business is one contact, one conversation per channel; nothing points across businesses.
ALTER TABLE contact ADD UNIQUE (business_id, id);
ALTER TABLE channel ADD UNIQUE (business_id, id);
ALTER TABLE conversation ADD UNIQUE (business_id, id);
ALTER TABLE message ADD UNIQUE (business_id, id);
ALTER TABLE agent ADD FOREIGN KEY (business_id) REFERENCES business (id);
ALTER TABLE channel ADD FOREIGN KEY (business_id) REFERENCES business (id);
ALTER TABLE contact ADD FOREIGN KEY (business_id) REFERENCES business (id);
ALTER TABLE contact_address ADD FOREIGN KEY (business_id, contact_id) REFERENCES contact (business_id, id);
ALTER TABLE conversation ADD FOREIGN KEY (business_id, channel_id) REFERENCES channel (business_id, id);
ALTER TABLE conversation ADD FOREIGN KEY (business_id, contact_id) REFERENCES contact (business_id, id);
ALTER TABLE message ADD FOREIGN KEY (business_id, conversation_id) REFERENCES conversation (business_id, id);
ALTER TABLE turn ADD FOREIGN KEY (business_id, conversation_id) REFERENCES conversation (business_id, id);
ALTER TABLE attempt ADD FOREIGN KEY (business_id, message_id) REFERENCES message (business_id, id);
ALTER TABLE handoff ADD FOREIGN KEY (business_id, conversation_id) REFERENCES conversation (business_id, id);
ALTER TABLE opt_out ADD FOREIGN KEY (business_id, contact_id) REFERENCES contact (business_id, id);

-- What the rules of the code demand, held once more by the database.
ALTER TABLE conversation
  ADD CHECK (owner IN ('assistant', 'agent', 'queue', 'nobody')),
  ADD CHECK (owner = 'agent' OR agent_id IS NULL),
  ADD CHECK (owner <> 'queue' OR deadline_at IS NOT NULL);
ALTER TABLE message
  ADD CHECK (direction IN ('inbound', 'outbound')),
  ADD CHECK ((direction = 'outbound') = (status IS NOT NULL)),
  ADD CHECK (direction = 'inbound' OR outcome IS NULL);
ALTER TABLE turn ADD CHECK ((closed_at IS NULL) = (outcome IS NULL));
ALTER TABLE attempt ADD CHECK (state IN ('open', 'accepted', 'refused', 'not_sent', 'unknown'));
ALTER TABLE intake ADD CHECK (state IN ('received', 'recorded', 'quarantined'));
CREATE UNIQUE INDEX turn_one_live ON turn (conversation_id) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX attempt_one_open ON attempt (message_id) WHERE state = 'open';
CREATE UNIQUE INDEX opt_out_one ON opt_out (contact_id, channel_id, scope) WHERE revoked_at IS NULL;
CREATE UNIQUE INDEX ledger_day_line ON ledger_day (business_id, day, line) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX alarm_open ON alarm (business_id, code, subject_id, detail) NULLS NOT DISTINCT WHERE acknowledged_at IS NULL;

CREATE INDEX channel_account ON channel (account_hash) WHERE account_hash IS NOT NULL;

-- What the loops look for.
CREATE INDEX intake_received ON intake (received_at, id) WHERE state = 'received';
CREATE INDEX intake_past ON intake (received_at) WHERE state <> 'received';
CREATE INDEX receipt_past ON receipt (received_at);
CREATE INDEX intake_quarantined ON intake (key_day) WHERE state = 'quarantined' AND event_sealed IS NOT NULL;
CREATE INDEX ring_due ON ring (due_at, id) WHERE quarantined_at IS NULL;
CREATE INDEX ring_conversation ON ring (conversation_id);
CREATE INDEX message_open ON message (conversation_id, seq) WHERE direction = 'inbound' AND outcome IS NULL;
CREATE INDEX message_due ON message (next_try_at) WHERE status = 'queued';
CREATE INDEX message_parked ON message (said_at) WHERE status = 'queued';
CREATE INDEX message_unsettled ON message (conversation_id, seq) WHERE status IN ('queued', 'sending', 'unknown');
CREATE INDEX message_doubt ON message (status_at) WHERE status = 'unknown';
CREATE INDEX attempt_open ON attempt (started_at) WHERE state = 'open';
CREATE INDEX turn_live ON turn (opened_at) WHERE closed_at IS NULL;
CREATE INDEX conversation_deadline ON conversation (deadline_at) WHERE deadline_at IS NOT NULL;
CREATE INDEX message_receipt ON message (business_id, provider_hash) WHERE provider_hash IS NOT NULL;

-- Row-level security, forced: without a business set, nothing is seen and nothing is written.
CREATE FUNCTION current_business() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.business', true), '')::uuid;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['agent', 'api_key', 'channel', 'contact', 'contact_address', 'conversation', 'message', 'turn',
    'attempt', 'receipt', 'handoff', 'opt_out', 'ring', 'intake', 'ledger_delta', 'ledger_day', 'alarm', 'article',
    'idempotency'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY within_business ON %I TO asistian_app USING (business_id = current_business()) WITH CHECK (business_id = current_business())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO asistian_app', t);
  END LOOP;
END
$$;
ALTER TABLE business ENABLE ROW LEVEL SECURITY;
ALTER TABLE business FORCE ROW LEVEL SECURITY;
CREATE POLICY within_business ON business TO asistian_app USING (id = current_business()) WITH CHECK (id = current_business());
GRANT SELECT, INSERT, UPDATE ON business TO asistian_app;
GRANT DELETE ON ring, receipt, idempotency TO asistian_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO asistian_app, asistian_doors;
GRANT USAGE ON SCHEMA public TO asistian_app, asistian_doors;

-- What the doors role may touch, and no more.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['business', 'api_key', 'channel', 'conversation', 'message', 'turn', 'attempt', 'ring', 'intake',
    'ledger_delta', 'ledger_day', 'alarm', 'receipt', 'idempotency'] LOOP
    EXECUTE format('CREATE POLICY doors ON %I TO asistian_doors USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT ON %I TO asistian_doors', t);
  END LOOP;
END
$$;
GRANT INSERT, UPDATE ON intake, ledger_delta, ledger_day, alarm TO asistian_doors;
GRANT INSERT, UPDATE, DELETE ON ring TO asistian_doors;
GRANT DELETE ON intake, ledger_delta, receipt, idempotency TO asistian_doors;
GRANT UPDATE (next_try_at) ON message TO asistian_doors;
-- Whether an agent has left, not who it is.
CREATE POLICY doors ON agent TO asistian_doors USING (true);
GRANT SELECT (id, left_at) ON agent TO asistian_doors;

GRANT CREATE ON SCHEMA public TO asistian_doors;
SET LOCAL ROLE asistian_doors;

-- Door: which line does a provider's name belong to? Some news names the account; any line of it will do.
CREATE FUNCTION door_channel(p_kind text, p_hashes bytea[])
RETURNS TABLE (channel_id uuid, business_id uuid, provider_hash bytea, zone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT ON (h.hash) c.id, c.business_id, h.hash, b.zone
  FROM unnest(p_hashes) AS h (hash) JOIN channel c ON c.kind = p_kind AND h.hash IN (c.provider_hash, c.account_hash)
    JOIN business b ON b.id = c.business_id
  ORDER BY h.hash, c.provider_hash = h.hash DESC, c.id
$$;

-- Door: whose API key is it?
CREATE FUNCTION door_api_key(p_hash bytea, p_now timestamptz)
RETURNS TABLE (id uuid, business_id uuid, agent_id uuid, scopes text[], secret_hash bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT k.id, k.business_id, k.agent_id, k.scopes, k.secret_hash FROM api_key k
  WHERE k.secret_hash = p_hash AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > p_now)
    AND NOT EXISTS (SELECT FROM agent a WHERE a.id = k.agent_id AND a.left_at IS NOT NULL)
$$;

-- Door: accept what was delivered; a repeated delivery is accepted once. Counts the accepted messages in the same statement.
CREATE FUNCTION door_intake_insert(
  p_id uuid[], p_business uuid[], p_channel uuid[], p_kind text, p_channel_hash bytea[], p_dedupe bytea[], p_type text[],
  p_day date[], p_said timestamptz[], p_received timestamptz, p_key_day date, p_sealed bytea[], p_state text[], p_reason text[]
) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH written AS (
    INSERT INTO intake (id, business_id, channel_id, channel_kind, channel_hash, dedupe_hash, type, accepted_day, said_at,
      received_at, key_day, event_sealed, state, claims, tries, quarantine_reason)
    SELECT u.id, u.business, u.channel, p_kind, u.channel_hash, u.dedupe, u.type, u.day, u.said,
      p_received, p_key_day, u.sealed, u.state, 0, 0, u.reason
    FROM unnest(p_id, p_business, p_channel, p_channel_hash, p_dedupe, p_type, p_day, p_said, p_sealed, p_state, p_reason)
      AS u (id, business, channel, channel_hash, dedupe, type, day, said, sealed, state, reason)
    -- One order for all, so that two deliveries of one batch do not wait for each other.
    ORDER BY u.channel_hash, u.dedupe
    ON CONFLICT (channel_hash, dedupe_hash) DO NOTHING
    RETURNING business_id, accepted_day, state
  ), counted AS (
    INSERT INTO ledger_delta (business_id, day, line, n)
    SELECT business_id, accepted_day, line, count(*) FROM written
    CROSS JOIN LATERAL (VALUES ('accepted'), (CASE WHEN state = 'quarantined' THEN 'quarantined' END)) AS l (line)
    WHERE accepted_day IS NOT NULL AND line IS NOT NULL
    GROUP BY business_id, accepted_day, line
  )
  SELECT count(*)::integer FROM written
$$;

-- Door: the bell takes a batch of what was accepted, oldest first, for a while. Being claimed blames nobody: whoever
-- claimed it, or a store, may have gone away.
CREATE FUNCTION door_intake_claim(p_now timestamptz, p_lease timestamptz, p_limit integer)
RETURNS TABLE (id uuid, business_id uuid, channel_id uuid, channel_kind text, type text, accepted_day date, said_at timestamptz,
  received_at timestamptz, key_day date, event_sealed bytea, claims integer, tries integer, dedupe_hash bytea)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH claimed AS (
    UPDATE intake i SET lease_until = p_lease, claims = i.claims + 1
    WHERE i.id IN (
      SELECT c.id FROM intake c
      WHERE c.state = 'received' AND (c.lease_until IS NULL OR c.lease_until <= p_now)
      ORDER BY c.received_at, c.id LIMIT p_limit FOR UPDATE SKIP LOCKED
    )
    RETURNING i.*
  )
  SELECT i.id, i.business_id, i.channel_id, i.channel_kind, i.type, i.accepted_day, i.said_at, i.received_at, i.key_day,
    i.event_sealed, i.claims, i.tries, i.dedupe_hash
  FROM claimed i ORDER BY i.received_at, i.id
$$;

-- Door: blames an event for a failure, or takes that back when a store was to blame. Answers how often it is blamed.
CREATE FUNCTION door_intake_blame(p_id uuid, p_by integer) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE intake SET tries = tries + p_by WHERE id = p_id AND state = 'received' RETURNING tries
$$;

-- Door: what cannot be recorded is set aside alone; its content dies with its day's key.
CREATE FUNCTION door_intake_quarantine(p_id uuid, p_reason text) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH moved AS (
    UPDATE intake SET state = 'quarantined', quarantine_reason = p_reason, lease_until = NULL
    WHERE id = p_id AND state = 'received' RETURNING business_id, accepted_day
  ), counted AS (
    INSERT INTO ledger_delta (business_id, day, line, n)
    SELECT business_id, accepted_day, 'quarantined', 1 FROM moved WHERE accepted_day IS NOT NULL
  )
  SELECT count(*)::integer FROM moved
$$;

-- Door: the rings that are due, for a while.
CREATE FUNCTION door_rings_claim(p_now timestamptz, p_lease timestamptz, p_limit integer)
RETURNS TABLE (id bigint, business_id uuid, conversation_id uuid, reason text, settled boolean, agent_id uuid, fence integer,
  tries integer, owner text, channel_kind text)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH claimed AS (
    UPDATE ring r SET lease_until = p_lease, tries = r.tries + 1
    WHERE r.id IN (
      SELECT d.id FROM ring d
      WHERE d.quarantined_at IS NULL AND d.due_at <= p_now AND (d.lease_until IS NULL OR d.lease_until <= p_now)
      ORDER BY d.due_at, d.id LIMIT p_limit FOR UPDATE SKIP LOCKED
    )
    RETURNING r.*
  )
  SELECT r.id, r.business_id, r.conversation_id, r.reason, r.settled, r.agent_id, r.fence, r.tries, c.owner, ch.kind
  FROM claimed r LEFT JOIN conversation c ON c.id = r.conversation_id LEFT JOIN channel ch ON ch.id = c.channel_id
  ORDER BY r.id
$$;

-- Door: rung; the rings are done with.
CREATE FUNCTION door_rings_done(p_ids bigint[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM ring WHERE id = ANY (p_ids)
$$;

-- Door: the engine did not answer; the rings wait.
CREATE FUNCTION door_rings_later(p_ids bigint[], p_due timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE ring SET due_at = p_due, lease_until = NULL WHERE id = ANY (p_ids)
$$;

-- Door: a ring that can never be rung is set aside alone.
CREATE FUNCTION door_ring_quarantine(p_id bigint, p_now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE ring SET quarantined_at = p_now WHERE id = p_id
$$;

-- Door: messages that are due to leave; the next look at each is put off, so that two loops do not both take it. What
-- is due on a paused line waits until the pause is over, so that it is not looked at again and again. The parts of one
-- saying leave in order, and so do an agent's sayings, but one in doubt holds back its own parts alone.
CREATE FUNCTION door_outbox_claim(p_now timestamptz, p_lease timestamptz, p_limit integer)
RETURNS TABLE (message_id uuid, business_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH put_off AS (
    UPDATE message m SET next_try_at = w.until FROM (
      SELECT d.id, ch.paused_until AS until FROM message d JOIN conversation c ON c.id = d.conversation_id
        JOIN channel ch ON ch.id = c.channel_id
      WHERE d.status = 'queued' AND d.next_try_at <= p_now AND ch.paused_until > p_now
      ORDER BY d.next_try_at LIMIT 1000 FOR UPDATE OF d SKIP LOCKED
    ) w WHERE m.id = w.id
  )
  UPDATE message m SET next_try_at = p_lease
  WHERE m.id IN (
    SELECT d.id FROM message d JOIN conversation c ON c.id = d.conversation_id JOIN channel ch ON ch.id = c.channel_id
    WHERE d.status = 'queued' AND d.next_try_at <= p_now AND (ch.paused_until IS NULL OR ch.paused_until <= p_now)
      AND NOT EXISTS (SELECT FROM message e WHERE e.conversation_id = d.conversation_id AND e.seq < d.seq
        AND e.status IN ('queued', 'sending', 'unknown')
        AND (e.group_id = d.group_id OR d.author = 'agent' AND e.author = 'agent' AND e.status <> 'unknown'
          AND NOT EXISTS (SELECT FROM message u WHERE u.group_id = e.group_id AND u.status = 'unknown')))
    ORDER BY d.next_try_at, d.seq LIMIT p_limit FOR UPDATE OF d SKIP LOCKED
  )
  RETURNING m.id, m.business_id
$$;

-- Door: lines on which something waits to leave for too long, and about which nobody was told, or not lately.
CREATE FUNCTION door_parked_channels(p_now timestamptz, p_before timestamptz, p_limit integer)
RETURNS TABLE (channel_id uuid, business_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT c.channel_id, c.business_id FROM message m JOIN conversation c ON c.id = m.conversation_id
  WHERE m.status = 'queued' AND m.said_at < p_before
    AND NOT EXISTS (SELECT FROM message u WHERE u.group_id = m.group_id AND u.status = 'unknown')
    AND NOT EXISTS (SELECT FROM alarm a WHERE a.business_id = c.business_id AND a.code = 'send_parked'
      AND a.subject_id = c.channel_id AND (a.acknowledged_at IS NULL OR a.last_at > p_now - interval '15 minutes'))
  LIMIT p_limit
$$;

-- Door: messages that wait to leave for too long and whose conversation no person has. Who gave it back to the
-- assistant when it had already waited so long, knew.
CREATE FUNCTION door_parked_overdue(p_now timestamptz, p_before timestamptz, p_limit integer)
RETURNS TABLE (message_id uuid, business_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id, m.business_id FROM message m JOIN conversation c ON c.id = m.conversation_id
  WHERE m.status = 'queued' AND m.said_at < p_before AND c.owner = 'assistant'
    AND c.owner_since < m.said_at + (p_now - p_before)
    AND NOT EXISTS (SELECT FROM message u WHERE u.group_id = m.group_id AND u.status = 'unknown')
  ORDER BY m.said_at LIMIT p_limit
$$;

-- Door: attempts that began long ago and never ended: whoever made them is gone.
CREATE FUNCTION door_attempts_lapsed(p_before timestamptz, p_limit integer)
RETURNS TABLE (attempt_id uuid, business_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.id, a.business_id FROM attempt a WHERE a.state = 'open' AND a.started_at < p_before ORDER BY a.started_at LIMIT p_limit
$$;

-- Door: messages in doubt for too long, whose conversation no person has been given yet.
CREATE FUNCTION door_doubts_overdue(p_before timestamptz, p_limit integer)
RETURNS TABLE (message_id uuid, business_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id, m.business_id FROM message m
  WHERE m.status = 'unknown' AND m.status_at < p_before AND m.failure_code IS DISTINCT FROM 'send.unknown'
  ORDER BY m.status_at LIMIT p_limit
$$;

-- Door: conversations where somebody waits and nothing moves get a ring; that heals a lost ring, workflow or engine. A
-- ring that was set aside does not hold this up: it is replaced.
CREATE FUNCTION door_sweep(p_now timestamptz, p_before timestamptz, p_limit integer) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH still AS (
    SELECT m.conversation_id AS id FROM message m JOIN conversation c ON c.id = m.conversation_id
    WHERE m.direction = 'inbound' AND m.outcome IS NULL AND m.turn_id IS NULL AND m.received_at < p_before
      AND c.owner = 'assistant'
      AND NOT EXISTS (SELECT FROM turn t WHERE t.conversation_id = c.id AND t.closed_at IS NULL AND t.opened_at >= p_before)
    UNION
    SELECT t.conversation_id FROM turn t WHERE t.closed_at IS NULL AND t.opened_at < p_before
    UNION
    SELECT c.id FROM conversation c WHERE c.deadline_at < p_before
  ), written AS (
    INSERT INTO ring (business_id, conversation_id, reason, settled, due_at, tries)
    SELECT c.business_id, c.id, 'swept', true, p_now, 0 FROM still s JOIN conversation c ON c.id = s.id
    WHERE NOT EXISTS (SELECT FROM ring r WHERE r.conversation_id = c.id AND r.quarantined_at IS NULL)
    LIMIT p_limit
    RETURNING conversation_id
  ), replaced AS (
    DELETE FROM ring r USING written w WHERE r.conversation_id = w.conversation_id AND r.quarantined_at IS NOT NULL
  )
  SELECT count(*)::integer FROM written
$$;

-- Door: an alarm, of a business or of the installation; the same one, unanswered, is counted up.
CREATE FUNCTION door_alarm(p_id uuid, p_business uuid, p_code text, p_subject uuid, p_detail text, p_now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO alarm (id, business_id, code, subject_id, detail, times, raised_at, last_at)
  VALUES (p_id, p_business, p_code, p_subject, p_detail, 1, p_now, p_now)
  ON CONFLICT (business_id, code, subject_id, detail) WHERE acknowledged_at IS NULL
  DO UPDATE SET times = alarm.times + 1, last_at = excluded.last_at
$$;

-- Door: the ledger of one business, or of all and of what has none; live rows are counted apart from the written lines.
CREATE FUNCTION door_ledger(p_business uuid)
RETURNS TABLE (business_id uuid, day date, line text, n bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.business_id, l.day, l.line, sum(l.n) FROM (
    SELECT d.business_id, d.day, d.line, d.n FROM ledger_delta d WHERE p_business IS NULL OR d.business_id = p_business
    UNION ALL SELECT d.business_id, d.day, d.line, d.n FROM ledger_day d WHERE p_business IS NULL OR d.business_id = p_business
  ) l GROUP BY 1, 2, 3
  UNION ALL
  SELECT m.business_id, m.accepted_day,
    CASE WHEN EXISTS (SELECT FROM message o WHERE o.turn_id = m.turn_id AND o.direction = 'outbound' AND o.status = 'unknown')
      THEN 'open.unknown'
      WHEN c.owner IN ('queue', 'agent') THEN 'open.waiting_for_person'
      ELSE 'open.in_work' END, count(*)
  FROM message m JOIN conversation c ON c.id = m.conversation_id
  WHERE m.direction = 'inbound' AND m.outcome IS NULL AND m.accepted_day IS NOT NULL
    AND (p_business IS NULL OR m.business_id = p_business) GROUP BY 1, 2, 3
  UNION ALL
  SELECT i.business_id, i.accepted_day, 'open.in_work', count(*) FROM intake i
  WHERE i.state = 'received' AND i.accepted_day IS NOT NULL
    AND (p_business IS NULL OR i.business_id = p_business) GROUP BY 1, 2
$$;

-- Door: the written lines of past days become one row each; answers how many lines were moved.
CREATE FUNCTION door_ledger_compact(p_before date, p_limit integer) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH moved AS (
    DELETE FROM ledger_delta WHERE id IN (SELECT id FROM ledger_delta WHERE day < p_before ORDER BY id LIMIT p_limit)
    RETURNING business_id, day, line, n
  ), kept AS (
    INSERT INTO ledger_day (business_id, day, line, n)
    SELECT business_id, day, line, sum(n) FROM moved GROUP BY 1, 2, 3
    ON CONFLICT (business_id, day, line) DO UPDATE SET n = ledger_day.n + excluded.n
  )
  SELECT count(*)::integer FROM moved
$$;

-- Door: what was set aside and whose key is gone is emptied; answers how many.
CREATE FUNCTION door_intake_empty(p_key_day date, p_limit integer) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH emptied AS (
    UPDATE intake SET event_sealed = NULL WHERE id IN (
      SELECT id FROM intake WHERE state = 'quarantined' AND event_sealed IS NOT NULL AND key_day < p_key_day LIMIT p_limit)
    RETURNING 1
  )
  SELECT count(*)::integer FROM emptied
$$;

-- Door: intake rows whose time is over; the ledger holds their count.
CREATE FUNCTION door_intake_expire(p_before timestamptz, p_limit integer) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH gone AS (
    DELETE FROM intake WHERE id IN (
      SELECT id FROM intake WHERE state <> 'received' AND received_at < p_before ORDER BY received_at LIMIT p_limit)
    RETURNING 1
  )
  SELECT count(*)::integer FROM gone
$$;

-- Door: receipts that nothing of ours belongs to.
CREATE FUNCTION door_receipts_expire(p_before timestamptz, p_limit integer) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH gone AS (
    DELETE FROM receipt WHERE id IN (SELECT id FROM receipt WHERE received_at < p_before ORDER BY received_at LIMIT p_limit)
    RETURNING 1
  )
  SELECT count(*)::integer FROM gone
$$;

-- Door: answers that no client will ask for again.
CREATE FUNCTION door_answers_expire(p_now timestamptz, p_limit integer) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH gone AS (
    DELETE FROM idempotency WHERE (business_id, key_hash) IN (
      SELECT business_id, key_hash FROM idempotency WHERE expires_at <= p_now LIMIT p_limit)
    RETURNING 1
  )
  SELECT count(*)::integer FROM gone
$$;

-- Door: how much waits, for health and for tests.
CREATE FUNCTION door_backlog(p_now timestamptz) RETURNS TABLE (received bigint, rings bigint, due bigint, open_attempts bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT (SELECT count(*) FROM intake WHERE state = 'received'), (SELECT count(*) FROM ring WHERE quarantined_at IS NULL),
    (SELECT count(*) FROM message WHERE status = 'queued' AND next_try_at <= p_now), (SELECT count(*) FROM attempt WHERE state = 'open')
$$;

RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM asistian_doors;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO asistian_app;
GRANT EXECUTE ON FUNCTION current_business() TO asistian_doors;

-- At start-up the app compares this with the files that it ships, and refuses to serve when one is missing.
DO $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    GRANT SELECT ON _prisma_migrations TO asistian_app;
  END IF;
END
$$;
