-- Sums by generation source, kept beside the portal's tables and never trusted blindly. Triggers note each (metric, entity, day)
-- that anybody writes, the portal's own programs included; readers use the sums of clean days and add up the portal's rows for
-- all others, in one statement. A sum is of rows with one label (unidad) as they are stored: how a label is to be read is decided
-- where charts are made, in one place for raw rows and sums alike.

-- What is summed, and nothing else.
CREATE TABLE vigia.rollup_series (
    metric text NOT NULL,
    entity text NOT NULL,
    PRIMARY KEY (metric, entity)
);
INSERT INTO vigia.rollup_series VALUES
    ('Gene', 'Recurso'), ('GeneIdea', 'Recurso'), ('GeneProgDesp', 'Recurso'), ('GeneProgRedesp', 'Recurso'),
    ('GeneSeguridad', 'Recurso'), ('GeneFueraMerito', 'Recurso'), ('DispoReal', 'Recurso'), ('DispoCome', 'Recurso'),
    ('DispoDeclarada', 'Recurso');

-- Hours. Every summed day has one row with source '' and unit '': it says that the day was summed, and counts the rows without
-- a plant code (rows) of metrics_hourly, which belong to no source.
CREATE TABLE vigia.rollup_hour (
    metric    text NOT NULL,
    entity    text NOT NULL,
    fecha     date NOT NULL,
    source    text NOT NULL,              -- '' 'hydro' 'thermal' 'solar' 'wind' 'cogeneration' 'unknown'
    unit      text NOT NULL,              -- metrics_hourly.unidad, '' for NULL
    v         double precision[],         -- 24 sums, NULL where there is no row
    rows      integer NOT NULL,
    day_rows  integer NOT NULL,           -- rows of metrics of this source and day, whatever their label
    loaded_at timestamp,                  -- newest fecha_actualizacion
    PRIMARY KEY (metric, entity, fecha, source, unit)
);

-- Days. rest_*: hours of plants that have no day row; their day is made from what hours there are.
CREATE TABLE vigia.rollup_day (
    metric     text NOT NULL,
    entity     text NOT NULL,
    fecha      date NOT NULL,
    source     text NOT NULL,
    unit       text NOT NULL,             -- unidad of the rows summed, '' for NULL
    value      double precision,          -- sum over rows of metrics; NULL where there is none
    rows       integer NOT NULL,
    rest_sum   double precision,          -- sum over plants of the sum of their hours
    rest_mean  double precision,          -- sum over plants of the mean of their hours
    rest_rows  integer NOT NULL,
    rest_hours smallint,                  -- hours of the plant with the fewest
    loaded_at  timestamp,
    PRIMARY KEY (metric, entity, fecha, source, unit)
);

-- Days written to since they were summed. The transaction is part of the key: writers never wait for each other, and a refresh
-- removes only the marks of transactions whose rows it sees.
CREATE TABLE vigia.rollup_dirty (
    metric text NOT NULL,
    entity text NOT NULL,
    fecha  date NOT NULL,
    xid    xid8 NOT NULL,
    PRIMARY KEY (metric, entity, fecha, xid)
);
-- A plant changed its source in the catalogue: every day with sums of its former source is dirty.
CREATE TABLE vigia.rollup_dirty_source (
    source text NOT NULL,
    xid    xid8 NOT NULL,
    PRIMARY KEY (source, xid)
);

-- catalogos.tipo → id of the source.
CREATE FUNCTION vigia.source_of(tipo text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE pg_catalog.upper(pg_catalog.translate(pg_catalog.btrim(tipo), 'áéíóúÁÉÍÓÚ', 'aeiouAEIOU'))
        WHEN 'HIDRAULICA' THEN 'hydro' WHEN 'TERMICA' THEN 'thermal' WHEN 'SOLAR' THEN 'solar' WHEN 'EOLICA' THEN 'wind'
        WHEN 'COGENERADOR' THEN 'cogeneration' WHEN 'COGENERACION' THEN 'cogeneration' ELSE 'unknown' END
$$;

-- Runs with its owner's rights: programs that know nothing of schema vigia can go on writing.
CREATE FUNCTION vigia.mark_rollup() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP IN ('INSERT', 'UPDATE') THEN
        INSERT INTO vigia.rollup_dirty
        SELECT DISTINCT s.metric, s.entity, n.fecha, pg_current_xact_id()
        FROM new_rows n JOIN vigia.rollup_series s ON s.metric = n.metrica AND s.entity = n.entidad
        ON CONFLICT DO NOTHING;
    END IF;
    IF TG_OP IN ('UPDATE', 'DELETE') THEN
        INSERT INTO vigia.rollup_dirty
        SELECT DISTINCT s.metric, s.entity, o.fecha, pg_current_xact_id()
        FROM old_rows o JOIN vigia.rollup_series s ON s.metric = o.metrica AND s.entity = o.entidad
        ON CONFLICT DO NOTHING;
    END IF;
    IF TG_OP = 'TRUNCATE' THEN
        DELETE FROM vigia.rollup_hour;
        DELETE FROM vigia.rollup_day;
        DELETE FROM vigia.rollup_dirty;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION vigia.mark_rollup_source() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO vigia.rollup_dirty_source
        SELECT DISTINCT 'unknown', pg_current_xact_id() FROM new_rows n
        WHERE n.catalogo = 'ListadoRecursos' AND vigia.source_of(n.tipo) <> 'unknown'
        ON CONFLICT DO NOTHING;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO vigia.rollup_dirty_source
        SELECT DISTINCT vigia.source_of(o.tipo), pg_current_xact_id() FROM old_rows o WHERE o.catalogo = 'ListadoRecursos'
        ON CONFLICT DO NOTHING;
    ELSIF TG_OP = 'UPDATE' THEN
        INSERT INTO vigia.rollup_dirty_source
        SELECT DISTINCT coalesce(o.source, 'unknown'), pg_current_xact_id()
        FROM (SELECT codigo, vigia.source_of(tipo) AS source FROM old_rows WHERE catalogo = 'ListadoRecursos') o
        FULL JOIN (SELECT codigo, vigia.source_of(tipo) AS source FROM new_rows WHERE catalogo = 'ListadoRecursos') n USING (codigo)
        WHERE coalesce(o.source, 'unknown') <> coalesce(n.source, 'unknown')
        ON CONFLICT DO NOTHING;
    ELSE
        INSERT INTO vigia.rollup_dirty_source
        SELECT source, pg_current_xact_id()
        FROM unnest(ARRAY['hydro', 'thermal', 'solar', 'wind', 'cogeneration', 'unknown']) source
        ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;

-- Sums these days anew and answers how many they are. Safe beside writers and other refreshes: the marks go first, the rows are
-- read by a later statement, so that what is committed in between keeps its mark. That needs READ COMMITTED.
CREATE FUNCTION vigia.refresh_rollup_days(p_metric text, p_entity text, p_days date[]) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM vigia.rollup_series s WHERE s.metric = p_metric AND s.entity = p_entity) THEN
        RETURN 0;
    END IF;
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'rollups can only be refreshed in a READ COMMITTED transaction' USING ERRCODE = 'invalid_transaction_state';
    END IF;
    PERFORM pg_advisory_xact_lock_shared(hashtext('vigia.rollup.catalogue'), 0);
    PERFORM pg_advisory_xact_lock(hashtext('vigia.rollup.series'), hashtext(p_metric || '/' || p_entity));
    DELETE FROM vigia.rollup_dirty d WHERE d.metric = p_metric AND d.entity = p_entity AND d.fecha = ANY (p_days);
    DELETE FROM vigia.rollup_hour r WHERE r.metric = p_metric AND r.entity = p_entity AND r.fecha = ANY (p_days);
    DELETE FROM vigia.rollup_day r WHERE r.metric = p_metric AND r.entity = p_entity AND r.fecha = ANY (p_days);

    WITH plant AS MATERIALIZED (
        SELECT codigo, vigia.source_of(tipo) AS source FROM catalogos WHERE catalogo = 'ListadoRecursos'
    ), hours AS MATERIALIZED (
        SELECT h.fecha, CASE WHEN coalesce(h.recurso, '') IN ('', 'Sistema', '_SISTEMA_') THEN '' ELSE coalesce(p.source, 'unknown') END AS source,
               coalesce(h.unidad, '') AS unit, h.hora, sum(h.valor_mwh) AS total, count(*) AS n, max(h.fecha_actualizacion) AS at
        FROM metrics_hourly h LEFT JOIN plant p ON p.codigo = h.recurso
        WHERE h.metrica = p_metric AND h.entidad = p_entity AND h.fecha = ANY (p_days)
        GROUP BY 1, 2, 3, 4
    ), days AS (
        SELECT m.fecha, coalesce(p.source, 'unknown') AS source, count(*) AS n
        FROM metrics m LEFT JOIN plant p ON p.codigo = m.recurso
        WHERE m.metrica = p_metric AND m.entidad = p_entity AND m.fecha = ANY (p_days)
          AND coalesce(m.recurso, '') NOT IN ('', 'Sistema', '_SISTEMA_')
        GROUP BY 1, 2
    ), sums AS (
        SELECT fecha, source, unit,
               ARRAY[max(total) FILTER (WHERE hora = 1), max(total) FILTER (WHERE hora = 2), max(total) FILTER (WHERE hora = 3),
                     max(total) FILTER (WHERE hora = 4), max(total) FILTER (WHERE hora = 5), max(total) FILTER (WHERE hora = 6),
                     max(total) FILTER (WHERE hora = 7), max(total) FILTER (WHERE hora = 8), max(total) FILTER (WHERE hora = 9),
                     max(total) FILTER (WHERE hora = 10), max(total) FILTER (WHERE hora = 11), max(total) FILTER (WHERE hora = 12),
                     max(total) FILTER (WHERE hora = 13), max(total) FILTER (WHERE hora = 14), max(total) FILTER (WHERE hora = 15),
                     max(total) FILTER (WHERE hora = 16), max(total) FILTER (WHERE hora = 17), max(total) FILTER (WHERE hora = 18),
                     max(total) FILTER (WHERE hora = 19), max(total) FILTER (WHERE hora = 20), max(total) FILTER (WHERE hora = 21),
                     max(total) FILTER (WHERE hora = 22), max(total) FILTER (WHERE hora = 23), max(total) FILTER (WHERE hora = 24)] AS v,
               sum(n) AS n, max(at) AS at
        FROM hours WHERE source <> '' GROUP BY 1, 2, 3
    )
    INSERT INTO vigia.rollup_hour
    SELECT p_metric, p_entity, coalesce(s.fecha, d.fecha), coalesce(s.source, d.source), coalesce(s.unit, ''), s.v, coalesce(s.n, 0),
           coalesce(d.n, 0), s.at
    FROM sums s FULL JOIN days d ON d.fecha = s.fecha AND d.source = s.source
    UNION ALL
    SELECT p_metric, p_entity, day, '', '', NULL,
           coalesce((SELECT sum(n) FROM hours WHERE hours.fecha = day AND hours.source = ''), 0), 0, NULL
    FROM (SELECT DISTINCT unnest(p_days) AS day) all_days;

    WITH plant AS MATERIALIZED (
        SELECT codigo, vigia.source_of(tipo) AS source FROM catalogos WHERE catalogo = 'ListadoRecursos'
    ), day_row AS MATERIALIZED (
        SELECT m.fecha, m.recurso, m.valor_gwh, coalesce(m.unidad, '') AS unit, m.fecha_actualizacion AS at,
               CASE WHEN coalesce(m.recurso, '') IN ('', 'Sistema', '_SISTEMA_') THEN '' ELSE coalesce(p.source, 'unknown') END AS source
        FROM metrics m LEFT JOIN plant p ON p.codigo = m.recurso
        WHERE m.metrica = p_metric AND m.entidad = p_entity AND m.fecha = ANY (p_days)
    ), rest AS (
        SELECT h.fecha, h.recurso, coalesce(h.unidad, '') AS unit, sum(h.valor_mwh) AS total, avg(h.valor_mwh) AS mean, count(*) AS n,
               CASE WHEN coalesce(h.recurso, '') IN ('', 'Sistema', '_SISTEMA_') THEN '' ELSE coalesce(p.source, 'unknown') END AS source,
               max(h.fecha_actualizacion) AS at
        FROM metrics_hourly h LEFT JOIN plant p ON p.codigo = h.recurso
        WHERE h.metrica = p_metric AND h.entidad = p_entity AND h.fecha = ANY (p_days)
          AND NOT EXISTS (SELECT FROM day_row d WHERE d.fecha = h.fecha AND d.recurso = h.recurso)
        GROUP BY 1, 2, 3, p.source
    )
    INSERT INTO vigia.rollup_day
    SELECT p_metric, p_entity, fecha, source, unit, sum(value), sum(n), sum(rest_sum), sum(rest_mean), sum(rest_n),
           min(rest_hours), max(at)
    FROM (SELECT fecha, source, CASE source WHEN '' THEN '' ELSE unit END AS unit, valor_gwh AS value, 1 AS n,
                 NULL::double precision AS rest_sum, NULL::double precision AS rest_mean, 0 AS rest_n, NULL::smallint AS rest_hours, at
          FROM day_row
          UNION ALL
          SELECT fecha, source, CASE source WHEN '' THEN '' ELSE unit END, NULL, 0, total, mean, n, n, at FROM rest) both_tables
    GROUP BY 1, 2, 3, 4, 5;
    RETURN cardinality(p_days);
END $$;

-- For loaders, in their transaction, after their rows are written.
CREATE FUNCTION vigia.refresh_rollup(p_metric text, p_entity text, p_from date, p_to date) RETURNS integer
    LANGUAGE sql AS $$
    SELECT vigia.refresh_rollup_days(p_metric, p_entity, ARRAY(SELECT p_from + i FROM generate_series(0, p_to - p_from) i))
$$;

-- Upkeep and first fill: the newest dirty days of one series, at most p_limit. Answers how many were summed; 0 = nothing to do, or
-- another session is at it. Each call is a slice of its own; whoever is interrupted goes on later.
CREATE FUNCTION vigia.refresh_dirty(p_limit integer DEFAULT 31) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    v_metric text;
    v_entity text;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtext('vigia.rollup.upkeep'), 0) THEN
        RETURN 0;
    END IF;
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

-- Marks every day that has rows of a summed metric and was never summed: the work of refresh_dirty(). Answers how many.
CREATE FUNCTION vigia.queue_rollups() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    v_from date := (SELECT min(fecha) FROM metrics_hourly);
    v_to date := (SELECT max(fecha) FROM metrics_hourly);
    v_marked integer;
BEGIN
    INSERT INTO vigia.rollup_dirty
    SELECT s.metric, s.entity, v_from + i, pg_current_xact_id()
    FROM vigia.rollup_series s CROSS JOIN generate_series(0, v_to - v_from) i
    -- One probe of an index a day: LIMIT keeps the planner from reading the table.
    CROSS JOIN LATERAL (SELECT FROM metrics_hourly h
                        WHERE h.fecha = v_from + i AND h.metrica = s.metric AND h.entidad = s.entity LIMIT 1) present
    WHERE NOT EXISTS (SELECT FROM vigia.rollup_hour r
                      WHERE r.metric = s.metric AND r.entity = s.entity AND r.fecha = v_from + i AND r.source = '' AND r.unit = '')
      AND NOT EXISTS (SELECT FROM vigia.rollup_dirty d WHERE d.metric = s.metric AND d.entity = s.entity AND d.fecha = v_from + i);
    GET DIAGNOSTICS v_marked = ROW_COUNT;
    RETURN v_marked;
END $$;

-- The portal's tables where they are now, and nothing that a session could put before them.
DO $$
DECLARE
    portal text := (SELECT relnamespace::regnamespace::text FROM pg_class WHERE oid = 'metrics_hourly'::regclass);
    signature text;
BEGIN
    FOREACH signature IN ARRAY ARRAY['refresh_rollup_days(text, text, date[])', 'refresh_dirty(integer)', 'queue_rollups()'] LOOP
        EXECUTE format('ALTER FUNCTION vigia.%s SET search_path = pg_catalog, %s, pg_temp', signature, portal);
        EXECUTE format('REVOKE ALL ON FUNCTION vigia.%s FROM PUBLIC', signature);
    END LOOP;
END $$;
DO $$
BEGIN
    GRANT SELECT ON vigia.rollup_series, vigia.rollup_hour, vigia.rollup_day, vigia.rollup_dirty, vigia.rollup_dirty_source TO vigia_viewer;
    GRANT EXECUTE ON FUNCTION vigia.refresh_rollup_days(text, text, date[]), vigia.refresh_dirty(integer), vigia.queue_rollups()
        TO vigia_operator, vigia_etl;
EXCEPTION WHEN undefined_object THEN
    RAISE NOTICE 'the roles do not exist: rights on the rollups were not granted';
END $$;

SELECT vigia.queue_rollups();

-- Last, since these wait for running writers and keep new ones waiting until the commit.
CREATE TRIGGER vigia_rollup_insert AFTER INSERT ON metrics_hourly REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION vigia.mark_rollup();
CREATE TRIGGER vigia_rollup_update AFTER UPDATE ON metrics_hourly REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION vigia.mark_rollup();
CREATE TRIGGER vigia_rollup_delete AFTER DELETE ON metrics_hourly REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION vigia.mark_rollup();
CREATE TRIGGER vigia_rollup_truncate AFTER TRUNCATE ON metrics_hourly FOR EACH STATEMENT EXECUTE FUNCTION vigia.mark_rollup();
CREATE TRIGGER vigia_rollup_insert AFTER INSERT ON metrics REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION vigia.mark_rollup();
CREATE TRIGGER vigia_rollup_update AFTER UPDATE ON metrics REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION vigia.mark_rollup();
CREATE TRIGGER vigia_rollup_delete AFTER DELETE ON metrics REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION vigia.mark_rollup();
CREATE TRIGGER vigia_rollup_truncate AFTER TRUNCATE ON metrics FOR EACH STATEMENT EXECUTE FUNCTION vigia.mark_rollup();
CREATE TRIGGER vigia_rollup_insert AFTER INSERT ON catalogos REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION vigia.mark_rollup_source();
CREATE TRIGGER vigia_rollup_update AFTER UPDATE ON catalogos REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION vigia.mark_rollup_source();
CREATE TRIGGER vigia_rollup_delete AFTER DELETE ON catalogos REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION vigia.mark_rollup_source();
CREATE TRIGGER vigia_rollup_truncate AFTER TRUNCATE ON catalogos FOR EACH STATEMENT EXECUTE FUNCTION vigia.mark_rollup_source();
