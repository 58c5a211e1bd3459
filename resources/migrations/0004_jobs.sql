-- Jobs: batches, retries, deliveries, tries with what came, the schedule's claims; the audit becomes a chain.
ALTER TABLE vigia.etl_run
    ADD COLUMN batch_run        uuid REFERENCES vigia.etl_run,  -- the run that this one is a part of
    ADD COLUMN retries          integer NOT NULL DEFAULT 0,     -- of the whole run, by its engine
    ADD COLUMN deliveries       integer NOT NULL DEFAULT 0,     -- how often an engine brought it
    ADD COLUMN next_try_at      timestamptz,                    -- RETRY: when it is tried again
    ADD COLUMN landing_s        bigint,                         -- SUCCESS: from the end of day_to (Colombian) to the load
    ADD COLUMN owner            text,                           -- embedded engine that holds it in its queue
    ADD COLUMN cancel_requested timestamptz;                    -- STARTED: whoever works on it ends it
CREATE INDEX etl_run_batch ON vigia.etl_run (batch_run) WHERE batch_run IS NOT NULL;

-- Each failed try, of one call to XM or of the whole run, with the beginning of what came.
CREATE TABLE vigia.etl_attempt (
    run_id      uuid NOT NULL REFERENCES vigia.etl_run ON DELETE CASCADE,
    seq         integer NOT NULL,
    scope       text NOT NULL CHECK (scope IN ('call', 'run')),
    number      integer NOT NULL,             -- 1 = the first try
    request     text NOT NULL DEFAULT '',
    started_at  timestamptz NOT NULL,
    duration_ms bigint NOT NULL DEFAULT 0,
    http_status integer NOT NULL DEFAULT 0,
    error_class text,
    error_kind  text CHECK (error_kind IN ('temporary', 'permanent')),
    error_text  text,
    wait_ms     bigint,                       -- before the next try; NULL = it was the last
    document    bytea,
    worker      text,
    PRIMARY KEY (run_id, seq)
);

-- Which program starts what is due: the first that writes the row does.
CREATE TABLE vigia.schedule_claim (
    job        text NOT NULL,
    due_at     timestamptz NOT NULL,
    claimed_by text NOT NULL,
    claimed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    run_id     uuid,
    PRIMARY KEY (job, due_at)
);

-- Whoever shows runs hears of each change at commit.
CREATE FUNCTION vigia.tell_run() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('vigia_run', NEW.id::text || ' ' || NEW.state);
    RETURN NULL;
END $$;
CREATE TRIGGER etl_run_told AFTER INSERT OR UPDATE ON vigia.etl_run FOR EACH ROW EXECUTE FUNCTION vigia.tell_run();

-- The audit as a chain: each entry's hash covers the entry and the hash before it, so that a change by somebody who may switch
-- triggers off shows. Entries of before this migration have no hash.
ALTER TABLE vigia.audit_log ADD COLUMN hash bytea;

CREATE FUNCTION vigia.audit_hash(before bytea, entry vigia.audit_log) RETURNS bytea LANGUAGE sql STABLE
    SET search_path = pg_catalog, pg_temp AS $$
    SELECT sha256(convert_to(concat_ws(E'\x1f', encode(coalesce(before, ''), 'hex'), entry.id, extract(epoch FROM entry.at),
        entry.who, entry.db_user, entry.host, entry.role, entry.action, entry.object, entry.parameters, coalesce(entry.reason, ''),
        entry.outcome, entry.proof), 'UTF8'))
$$;

-- Runs with its owner's rights: the sequence is not for everybody. The lock makes ids and hashes follow each other; it comes last
-- in every transaction that audits, so it closes no circle.
CREATE FUNCTION vigia.chain_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    before bytea;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('vigia.audit', 0));
    NEW.id := nextval(pg_get_serial_sequence('vigia.audit_log', 'id'));
    SELECT a.hash INTO before FROM vigia.audit_log a ORDER BY a.id DESC LIMIT 1;
    NEW.hash := vigia.audit_hash(before, NEW);
    RETURN NEW;
END $$;
CREATE TRIGGER audit_log_chain BEFORE INSERT ON vigia.audit_log FOR EACH ROW EXECUTE FUNCTION vigia.chain_audit();

CREATE FUNCTION vigia.tell_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('vigia_audit', '');
    RETURN NULL;
END $$;
CREATE TRIGGER audit_log_told AFTER INSERT ON vigia.audit_log FOR EACH STATEMENT EXECUTE FUNCTION vigia.tell_audit();

DO $$
BEGIN
    GRANT SELECT ON vigia.etl_attempt, vigia.schedule_claim TO vigia_viewer;
    GRANT INSERT ON vigia.etl_attempt TO vigia_operator, vigia_etl;
    GRANT INSERT, UPDATE ON vigia.schedule_claim TO vigia_operator, vigia_etl;
    GRANT DELETE ON vigia.etl_log, vigia.etl_attempt TO vigia_operator, vigia_etl;
EXCEPTION WHEN undefined_object THEN
    RAISE NOTICE 'the roles do not exist: rights on the tables of jobs were not granted';
END $$;
