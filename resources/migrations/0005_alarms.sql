-- Alerts that somebody took on or put aside: a history, whose last line of each kind holds. An acknowledgement is for the time that
-- the alert was open then; a shelf ends by itself.
CREATE TABLE vigia.alarm_ack (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{16}$'),  -- Alertmanager's, of the labels
    action      text NOT NULL CHECK (action IN ('ack', 'unack', 'shelve', 'unshelve')),
    who         text NOT NULL,                                         -- for people
    db_user     text NOT NULL DEFAULT session_user,
    note        text NOT NULL DEFAULT '',
    until       timestamptz,                                           -- of a shelf
    since       timestamptz,                                           -- the alert was open since
    silence_id  text,                                                  -- the short silence made with it
    name        text NOT NULL DEFAULT '',
    labels      jsonb NOT NULL DEFAULT '{}',
    CHECK (action <> 'shelve' OR (until IS NOT NULL AND until > at))
);
CREATE INDEX alarm_ack_of ON vigia.alarm_ack (fingerprint, id DESC);

-- One rule for every history that nobody rewrites.
CREATE OR REPLACE FUNCTION vigia.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER alarm_ack_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vigia.alarm_ack
    FOR EACH STATEMENT EXECUTE FUNCTION vigia.refuse_change();

-- Whoever shows alerts hears of each change at commit.
CREATE FUNCTION vigia.tell_alarm() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('vigia_alarm', NEW.action || ' ' || NEW.fingerprint);
    RETURN NULL;
END $$;
CREATE TRIGGER alarm_ack_told AFTER INSERT ON vigia.alarm_ack FOR EACH ROW EXECUTE FUNCTION vigia.tell_alarm();

DO $$
BEGIN
    GRANT SELECT ON vigia.alarm_ack TO vigia_viewer;
    GRANT INSERT ON vigia.alarm_ack TO vigia_operator; -- and so vigia_engineer
EXCEPTION WHEN undefined_object THEN
    RAISE NOTICE 'the roles do not exist: rights on acknowledgements were not granted';
END $$;
