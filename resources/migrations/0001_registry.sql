-- Everything of Vigía's own lives in schema vigia; the portal's tables are not altered.
CREATE SCHEMA IF NOT EXISTS vigia;

-- One row a run. States are Celery's words, and REVERTED.
CREATE TABLE vigia.etl_run (
    id             uuid PRIMARY KEY,
    job            text NOT NULL,                -- 'load' 'import' 'revert'
    metric         text NOT NULL,
    entity         text NOT NULL,
    day_from       date,
    day_to         date,
    engine         text NOT NULL DEFAULT 'embedded',
    queue          text NOT NULL DEFAULT 'etl',
    worker         text,
    requested_by   text NOT NULL,
    reason         text,
    parent_run     uuid REFERENCES vigia.etl_run,
    reverts        uuid REFERENCES vigia.etl_run,
    reverted_by    uuid REFERENCES vigia.etl_run,
    state          text NOT NULL DEFAULT 'PENDING'
        CHECK (state IN ('PENDING', 'RECEIVED', 'STARTED', 'RETRY', 'SUCCESS', 'FAILURE', 'REVOKED', 'REVERTED')),
    attempt        integer NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    started_at     timestamptz,
    finished_at    timestamptz,
    rows_read      bigint NOT NULL DEFAULT 0,
    rows_inserted  bigint NOT NULL DEFAULT 0,
    rows_changed   bigint NOT NULL DEFAULT 0,
    rows_unchanged bigint NOT NULL DEFAULT 0,
    rows_rejected  bigint NOT NULL DEFAULT 0,
    api_calls      integer NOT NULL DEFAULT 0,
    error_class    text,
    error_kind     text CHECK (error_kind IN ('temporary', 'permanent')),
    error_text     text,
    error_detail   text,
    parameters     jsonb NOT NULL DEFAULT '{}',
    summary        jsonb NOT NULL DEFAULT '{}'   -- findings, incomplete days, missing rows
);
CREATE INDEX etl_run_created ON vigia.etl_run (created_at DESC);
CREATE INDEX etl_run_series ON vigia.etl_run (metric, entity, day_from, day_to);
CREATE INDEX etl_run_open ON vigia.etl_run (state) WHERE state IN ('PENDING', 'RECEIVED', 'STARTED', 'RETRY');

-- Before-images, one row a series and day (24 hours side by side keep a year of all plants small). Element i of every array
-- belongs to hours[i]. grain 'h': metrics_hourly, 'd': metrics (hours = {0}), 'c': catalogos (old_row, new_row).
-- old_values NULL (whole array or element) = the row did not exist; new_values NULL = the run removed it. The old and new key is
-- `recurso` unless old_recursos / new_recursos are there: rows of one series under the portal's other keys (NULL, _SISTEMA_).
CREATE TABLE vigia.etl_change (
    run_id       uuid NOT NULL REFERENCES vigia.etl_run ON DELETE CASCADE,
    grain        "char" NOT NULL CHECK (grain IN ('h', 'd', 'c')),
    fecha        date,
    recurso      text NOT NULL,
    hours        smallint[],
    ids          bigint[],
    old_recursos text[],
    old_values   double precision[],
    old_units    text[],
    old_updated  timestamp[],
    new_recursos text[],
    new_values   double precision[],
    new_unit     text,
    new_updated  timestamp,
    old_row      jsonb,
    new_row      jsonb
);
CREATE INDEX etl_change_run ON vigia.etl_change (run_id);
CREATE INDEX etl_change_key ON vigia.etl_change (fecha, recurso);

-- The same, one row a stored row of metrics_hourly and metrics (hora 0).
CREATE VIEW vigia.etl_change_row AS
SELECT c.run_id, c.grain, c.fecha, c.recurso, e.hora, e.id,
       CASE WHEN c.old_recursos IS NULL THEN c.recurso ELSE e.old_recurso END AS old_recurso,
       e.old_value, e.old_unit, e.old_updated,
       CASE WHEN c.new_recursos IS NULL THEN c.recurso ELSE e.new_recurso END AS new_recurso,
       e.new_value, c.new_unit, c.new_updated
FROM vigia.etl_change c
CROSS JOIN LATERAL unnest(c.hours, c.ids, c.old_recursos, c.old_values, c.old_units, c.old_updated, c.new_recursos, c.new_values)
    AS e (hora, id, old_recurso, old_value, old_unit, old_updated, new_recurso, new_value)
WHERE c.grain <> 'c';

CREATE TABLE vigia.etl_reject (
    run_id  uuid NOT NULL REFERENCES vigia.etl_run ON DELETE CASCADE,
    fecha   date,
    recurso text,
    hora    smallint,
    raw     text,
    reason  text NOT NULL
);
CREATE INDEX etl_reject_run ON vigia.etl_reject (run_id);

-- Log lines of a run, for its page.
CREATE TABLE vigia.etl_log (
    run_id  uuid NOT NULL REFERENCES vigia.etl_run ON DELETE CASCADE,
    seq     integer NOT NULL,
    at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    level   text NOT NULL,
    message text NOT NULL,
    PRIMARY KEY (run_id, seq)
);

CREATE TABLE vigia.circuit_breaker (
    name          text PRIMARY KEY,
    state         text NOT NULL DEFAULT 'closed' CHECK (state IN ('closed', 'open', 'half-open')),
    failures      integer NOT NULL DEFAULT 0,
    opened_at     timestamptz,
    retry_at      timestamptz,
    probe_until   timestamptz,                   -- half-open: one caller probes until then
    last_error    text,
    updated_at    timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Days that XM itself never published: monitors stay quiet about them.
CREATE TABLE vigia.known_gap (
    metric   text NOT NULL,
    entity   text NOT NULL DEFAULT '*',
    day_from date NOT NULL,
    day_to   date NOT NULL,
    note     text NOT NULL,
    PRIMARY KEY (metric, entity, day_from)
);
INSERT INTO vigia.known_gap VALUES
    ('DemaCome', '*', '2022-08-08', '2022-08-27', 'absent at XM'),
    ('DemaReal', '*', '2022-08-08', '2022-08-27', 'absent at XM'),
    ('AporCaudal', 'Rio', '2020-07-17', '2020-07-17', 'absent at XM'),
    ('AporCaudal', 'Rio', '2020-07-19', '2020-07-19', 'absent at XM'),
    ('AporCaudal', 'Rio', '2021-12-07', '2021-12-08', 'absent at XM'),
    ('AporCaudal', 'Rio', '2021-12-27', '2021-12-27', 'absent at XM'),
    ('AporCaudal', 'Rio', '2022-01-26', '2022-01-26', 'absent at XM'),
    ('AporCaudal', 'Rio', '2022-02-20', '2022-02-20', 'absent at XM');

-- Who did what; append-only for everybody.
CREATE TABLE vigia.audit_log (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    who        text NOT NULL,
    db_user    text NOT NULL DEFAULT session_user,
    host       text NOT NULL,
    role       text NOT NULL,
    action     text NOT NULL,
    object     text NOT NULL,
    parameters jsonb NOT NULL DEFAULT '{}',
    reason     text,
    outcome    text NOT NULL CHECK (outcome IN ('done', 'failed', 'refused')),
    proof      jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_log_at ON vigia.audit_log (at DESC);

CREATE FUNCTION vigia.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'vigia.audit_log is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vigia.audit_log
    FOR EACH STATEMENT EXECUTE FUNCTION vigia.refuse_change();

-- The database decides who may do what. Roles are the cluster's: made when the migrating user may, else by its administrator.
-- Each block stands alone, so that a right that cannot be given here takes no other one with it.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['vigia_viewer', 'vigia_operator', 'vigia_engineer', 'vigia_etl'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN', name);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL; -- another database of this cluster was faster
            END;
        END IF;
    END LOOP;
    GRANT vigia_viewer TO vigia_operator;
    GRANT vigia_operator TO vigia_engineer;
    GRANT vigia_viewer TO vigia_etl;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'roles were not made: the migrating user may not; ask the administrator to run this block';
END $$;

DO $$
BEGIN
    GRANT USAGE ON SCHEMA vigia TO vigia_viewer;
    GRANT SELECT ON ALL TABLES IN SCHEMA vigia TO vigia_viewer;
    ALTER DEFAULT PRIVILEGES IN SCHEMA vigia GRANT SELECT ON TABLES TO vigia_viewer;
    GRANT INSERT ON vigia.audit_log TO vigia_viewer;
    GRANT INSERT, UPDATE ON vigia.etl_run TO vigia_operator, vigia_etl;
    GRANT INSERT, DELETE ON vigia.etl_change, vigia.etl_reject TO vigia_operator, vigia_etl;
    GRANT INSERT ON vigia.etl_log TO vigia_operator, vigia_etl;
    GRANT INSERT, UPDATE ON vigia.circuit_breaker TO vigia_viewer;
EXCEPTION WHEN undefined_object THEN
    RAISE NOTICE 'the roles do not exist: rights on schema vigia were not granted';
END $$;

DO $$
BEGIN
    GRANT SELECT ON metrics, metrics_hourly, catalogos TO vigia_viewer;
    GRANT INSERT, UPDATE, DELETE ON metrics, metrics_hourly, catalogos TO vigia_operator, vigia_etl;
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO vigia_operator, vigia_etl;
EXCEPTION WHEN insufficient_privilege OR undefined_object THEN
    RAISE NOTICE 'rights on the portal''s tables were not granted: ask their owner to run this block';
END $$;
