-- Which series was written to, by anybody: who keeps answers (the consoles' cache in Redis) keeps them under this version. One row
-- a series and transaction, so that writers never wait for each other. (sum(n), max(at)) of a series is its version: a snapshot
-- that sees one more writer sees a greater sum, and at tells a restored database from the one it was copied from. Series '' of
-- entity '' stands for all of them: a catalogue or a whole table changed.
CREATE TABLE vigia.data_mark (
    metric text NOT NULL,
    entity text NOT NULL,
    xid    xid8 NOT NULL DEFAULT pg_current_xact_id(),
    n      bigint NOT NULL DEFAULT 1,
    at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (metric, entity, xid)
);

-- As before, and a mark a series.
CREATE OR REPLACE FUNCTION vigia.mark_rollup() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP IN ('INSERT', 'UPDATE') THEN
        INSERT INTO vigia.rollup_dirty
        SELECT DISTINCT s.metric, s.entity, n.fecha, pg_current_xact_id()
        FROM new_rows n JOIN vigia.rollup_series s ON s.metric = n.metrica AND s.entity = n.entidad
        ON CONFLICT DO NOTHING;
        INSERT INTO vigia.data_mark (metric, entity)
        SELECT DISTINCT n.metrica, n.entidad FROM new_rows n WHERE n.metrica IS NOT NULL AND n.entidad IS NOT NULL
        ON CONFLICT DO NOTHING;
    END IF;
    IF TG_OP IN ('UPDATE', 'DELETE') THEN
        INSERT INTO vigia.rollup_dirty
        SELECT DISTINCT s.metric, s.entity, o.fecha, pg_current_xact_id()
        FROM old_rows o JOIN vigia.rollup_series s ON s.metric = o.metrica AND s.entity = o.entidad
        ON CONFLICT DO NOTHING;
        INSERT INTO vigia.data_mark (metric, entity)
        SELECT DISTINCT o.metrica, o.entidad FROM old_rows o WHERE o.metrica IS NOT NULL AND o.entidad IS NOT NULL
        ON CONFLICT DO NOTHING;
    END IF;
    IF TG_OP = 'TRUNCATE' THEN
        DELETE FROM vigia.rollup_hour;
        DELETE FROM vigia.rollup_day;
        DELETE FROM vigia.rollup_dirty;
        INSERT INTO vigia.data_mark (metric, entity) VALUES ('', '') ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION vigia.mark_rollup_source() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_rows boolean := true;
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO vigia.rollup_dirty_source
        SELECT DISTINCT 'unknown', pg_current_xact_id() FROM new_rows n
        WHERE n.catalogo = 'ListadoRecursos' AND vigia.source_of(n.tipo) <> 'unknown'
        ON CONFLICT DO NOTHING;
        v_rows := EXISTS (SELECT FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO vigia.rollup_dirty_source
        SELECT DISTINCT vigia.source_of(o.tipo), pg_current_xact_id() FROM old_rows o WHERE o.catalogo = 'ListadoRecursos'
        ON CONFLICT DO NOTHING;
        v_rows := EXISTS (SELECT FROM old_rows);
    ELSIF TG_OP = 'UPDATE' THEN
        INSERT INTO vigia.rollup_dirty_source
        SELECT DISTINCT coalesce(o.source, 'unknown'), pg_current_xact_id()
        FROM (SELECT codigo, vigia.source_of(tipo) AS source FROM old_rows WHERE catalogo = 'ListadoRecursos') o
        FULL JOIN (SELECT codigo, vigia.source_of(tipo) AS source FROM new_rows WHERE catalogo = 'ListadoRecursos') n USING (codigo)
        WHERE coalesce(o.source, 'unknown') <> coalesce(n.source, 'unknown')
        ON CONFLICT DO NOTHING;
        v_rows := EXISTS (SELECT FROM old_rows);
    ELSE
        INSERT INTO vigia.rollup_dirty_source
        SELECT source, pg_current_xact_id()
        FROM unnest(ARRAY['hydro', 'thermal', 'solar', 'wind', 'cogeneration', 'unknown']) source
        ON CONFLICT DO NOTHING;
    END IF;
    IF v_rows THEN
        INSERT INTO vigia.data_mark (metric, entity) VALUES ('', '') ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;

-- Puts the marks of each series that has many into one, which leaves its version as it is. Beside writers, who touch no marks but
-- their own; one at a time.
CREATE FUNCTION vigia.fold_marks(p_many integer DEFAULT 32) RETURNS void LANGUAGE sql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
    WITH many AS (
        SELECT metric, entity FROM vigia.data_mark GROUP BY 1, 2 HAVING count(*) > p_many
    ), gone AS (
        DELETE FROM vigia.data_mark d USING many m WHERE d.metric = m.metric AND d.entity = m.entity AND d.xid <> pg_current_xact_id()
        RETURNING d.metric, d.entity, d.n, d.at
    )
    INSERT INTO vigia.data_mark AS d (metric, entity, n, at) SELECT metric, entity, sum(n), max(at) FROM gone GROUP BY 1, 2
    ON CONFLICT (metric, entity, xid) DO UPDATE SET n = d.n + excluded.n, at = greatest(d.at, excluded.at)
$$;
REVOKE ALL ON FUNCTION vigia.fold_marks(integer) FROM PUBLIC;

-- Upkeep as before, and of the marks.
CREATE OR REPLACE FUNCTION vigia.refresh_dirty(p_limit integer DEFAULT 31) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    v_metric text;
    v_entity text;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtext('vigia.rollup.upkeep'), 0) THEN
        RETURN 0;
    END IF;
    PERFORM vigia.fold_marks();
    IF EXISTS (SELECT FROM vigia.rollup_dirty_source) THEN
        -- Not while a refresh runs that read the former catalogue.
        PERFORM pg_advisory_xact_lock(hashtext('vigia.rollup.catalogue'), 0);
        WITH gone AS (DELETE FROM vigia.rollup_dirty_source RETURNING source)
        INSERT INTO vigia.rollup_dirty
        SELECT DISTINCT r.metric, r.entity, r.fecha, pg_current_xact_id()
        FROM vigia.rollup_hour r WHERE r.source IN (SELECT source FROM gone)
        ON CONFLICT DO NOTHING;
    END IF;
    SELECT d.metric, d.entity INTO v_metric, v_entity FROM vigia.rollup_dirty d ORDER BY d.fecha DESC, d.metric LIMIT 1;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    RETURN vigia.refresh_rollup_days(v_metric, v_entity, ARRAY(
        SELECT DISTINCT d.fecha FROM vigia.rollup_dirty d WHERE d.metric = v_metric AND d.entity = v_entity
        ORDER BY d.fecha DESC LIMIT p_limit));
END $$;
DO $$
BEGIN
    EXECUTE format('ALTER FUNCTION vigia.refresh_dirty(integer) SET search_path = pg_catalog, %s, pg_temp',
                   (SELECT relnamespace::regnamespace::text FROM pg_class WHERE oid = 'metrics_hourly'::regclass));
END $$;
DO $$
BEGIN
    GRANT SELECT ON vigia.data_mark TO vigia_viewer;
EXCEPTION WHEN undefined_object THEN
    RAISE NOTICE 'the roles do not exist: rights on the marks were not granted';
END $$;

-- Last: writers that began under the former functions, and so without marks, are over.
LOCK TABLE metrics_hourly, metrics, catalogos IN SHARE ROW EXCLUSIVE MODE;
