/* A portal database of realistic key distribution. @SCALE@ scales the number of series, not the years; @HOURLY@ and @DAILY@ are
   the exact numbers of rows at the end. Each statement begins with its title; one with @YEAR@ runs once a year. */

-- series
CREATE TABLE bench_series AS
WITH kind (metric, entity, prefix, n, kind, tipo) AS (VALUES
    ('Gene', 'Recurso', 'H', 159, 'full', 'HIDRAULICA'), ('Gene', 'Recurso', 'T', 75, 'peak', 'TERMICA'),
    ('Gene', 'Recurso', 'S', 711, 'sun', 'SOLAR'), ('Gene', 'Recurso', 'W', 6, 'full', 'EOLICA'),
    ('Gene', 'Recurso', 'C', 12, 'full', 'COGENERADOR'),
    ('DispoReal', 'Recurso', 'H', 85, 'full', NULL), ('DispoCome', 'Recurso', 'H', 85, 'full', NULL),
    ('DispoDeclarada', 'Recurso', 'H', 85, 'full', NULL), ('GeneProgDesp', 'Recurso', 'H', 70, 'full', NULL),
    ('GeneProgRedesp', 'Recurso', 'H', 70, 'full', NULL),
    ('DemaReal', 'Agente', 'A', 95, 'full', NULL), ('DemaCome', 'Agente', 'A', 95, 'full', NULL),
    ('PerdidasEner', 'Agente', 'A', 95, 'full', NULL),
    ('Gene', 'Sistema', '', 1, 'full', NULL), ('DemaReal', 'Sistema', '', 1, 'full', NULL), ('DemaCome', 'Sistema', '', 1, 'full', NULL),
    ('PrecBolsNaci', 'Sistema', '', 1, 'full', NULL), ('MaxPrecOferNal', 'Sistema', '', 1, 'full', NULL),
    ('PerdidasEner', 'Sistema', '', 1, 'full', NULL), ('RestAliv', 'Sistema', '', 1, 'full', NULL))
SELECT metric, entity, CASE prefix WHEN '' THEN 'Sistema' ELSE prefix || lpad(i::text, 3, '0') END AS code, kind, tipo, i AS number,
       CASE WHEN metric = 'Gene' AND kind = 'sun' THEN DATE '2021-01-01' + (i * 1826 / (n * @SCALE@ + 1))::int
            WHEN entity = 'Sistema' THEN DATE '2016-01-01' ELSE DATE '2021-01-01' END AS first
FROM kind CROSS JOIN LATERAL generate_series(1, CASE WHEN n = 1 THEN 1 ELSE greatest(4, round(n * @SCALE@)::int) END) i
ORDER BY metric, entity, code

-- catalogue
INSERT INTO catalogos (catalogo, codigo, nombre, tipo)
SELECT 'ListadoRecursos', code, 'PLANTA ' || code, tipo FROM bench_series WHERE metric = 'Gene' AND tipo IS NOT NULL

-- hours @YEAR@
INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh, unidad, fecha_actualizacion)
SELECT d.day, s.metric, s.entity, s.code, h, ((s.number * 37 + (d.day - DATE '2000-01-01') * 11 + h * 17) % 997) / 7.3,
       CASE WHEN s.metric LIKE 'Prec%' OR s.metric LIKE 'Max%' THEN 'COP/kWh' WHEN s.metric LIKE 'Dispo%' THEN 'MW'
            WHEN s.metric = 'RestAliv' THEN 'MCOP' ELSE 'MWh' END, d.day + interval '2 days 3 hours'
FROM (SELECT i::date AS day FROM generate_series(DATE '@YEAR@-01-01', DATE '@YEAR@-12-31', interval '1 day') i) d
CROSS JOIN LATERAL (SELECT * FROM bench_series s WHERE s.first <= d.day
                    AND (s.kind <> 'peak' OR (s.number * 7 + (d.day - DATE '2000-01-01')) % 5 < 2) OFFSET 0) s
CROSS JOIN LATERAL generate_series(CASE s.kind WHEN 'sun' THEN 7 ELSE 1 END, CASE s.kind WHEN 'sun' THEN 18 ELSE 24 END) h

-- days @YEAR@
INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh, unidad, fecha_actualizacion)
SELECT h.fecha, h.metrica, h.entidad, h.recurso,
       CASE WHEN h.unidad IN ('MWh') THEN sum(h.valor_mwh) / 1000 WHEN h.unidad = 'MCOP' THEN sum(h.valor_mwh) ELSE sum(h.valor_mwh) / 24 END,
       CASE h.unidad WHEN 'MWh' THEN 'GWh' ELSE h.unidad END, max(h.fecha_actualizacion)
FROM metrics_hourly h WHERE h.fecha BETWEEN '@YEAR@-01-01' AND '@YEAR@-12-31'
GROUP BY h.fecha, h.metrica, h.entidad, h.recurso, h.unidad ORDER BY h.fecha, h.metrica, h.entidad, h.recurso

-- idle days @YEAR@
INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh, unidad, fecha_actualizacion)
SELECT d.day, s.metric, s.entity, s.code, 0, 'GWh', d.day + interval '2 days 3 hours'
FROM (SELECT i::date AS day FROM generate_series(DATE '@YEAR@-01-01', DATE '@YEAR@-12-31', interval '1 day') i) d
CROSS JOIN bench_series s
WHERE s.kind = 'peak' AND s.first <= d.day AND (s.number * 7 + (d.day - DATE '2000-01-01')) % 5 >= 2

-- older hours, up to the number asked for
INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh, unidad, fecha_actualizacion)
SELECT DATE '2020-12-31' - (n / 2400)::int, 'CompContEner', 'Agente', 'A' || lpad(((n / 24) % 100 + 1)::text, 3, '0'), (n % 24 + 1)::int,
       (n % 997) / 7.3, 'MWh', timestamp '2021-01-02 03:00:00'
FROM generate_series(0, @HOURLY@ - 1 - (SELECT count(*) FROM metrics_hourly)) n

-- older days, up to the number asked for
INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh, unidad, fecha_actualizacion)
SELECT DATE '2025-12-31' - (n / 2400)::int, (ARRAY['CapEfecNeta', 'ENFICC', 'PrecOferIdeal'])[n / 800 % 3 + 1], 'Recurso',
       'R' || lpad((n % 800 + 1)::text, 3, '0'), (n % 997) / 7.3, (ARRAY['MW', 'GWh/d', 'COP/kWh'])[n / 800 % 3 + 1], timestamp '2026-01-02 03:00:00'
FROM generate_series(0, @DAILY@ - 1 - (SELECT count(*) FROM metrics)) n
