-- The portal's own tables, as its loaders create them (PostgreSQL 15). Used to set up an embedded site and test databases;
-- never run against a portal that exists. Source: the portal's DDL, names and traps kept (NULL recurso, short unidad).
CREATE TABLE IF NOT EXISTS public.metrics (
    id                  serial PRIMARY KEY,
    fecha               date NOT NULL,
    metrica             varchar(50) NOT NULL,
    entidad             varchar(100) NOT NULL,
    recurso             varchar(100),
    valor_gwh           double precision NOT NULL,
    unidad              varchar(10) DEFAULT 'GWh',
    fecha_actualizacion timestamp DEFAULT now(),
    UNIQUE (fecha, metrica, entidad, recurso)
);
CREATE INDEX IF NOT EXISTS idx_metrics_fecha ON public.metrics (fecha);
CREATE INDEX IF NOT EXISTS idx_metrics_metrica_entidad ON public.metrics (metrica, entidad);
CREATE INDEX IF NOT EXISTS idx_metrics_fecha_metrica ON public.metrics (fecha, metrica);
CREATE INDEX IF NOT EXISTS idx_metrics_fecha_metrica_entidad ON public.metrics (fecha, metrica, entidad);
CREATE INDEX IF NOT EXISTS idx_metrics_recurso ON public.metrics (recurso) WHERE recurso IS NOT NULL;

CREATE TABLE IF NOT EXISTS public.metrics_hourly (
    id                  serial PRIMARY KEY,
    fecha               date NOT NULL,
    metrica             varchar(50) NOT NULL,
    entidad             varchar(100) NOT NULL,
    recurso             varchar(100),
    hora                integer NOT NULL CHECK (hora BETWEEN 1 AND 24),
    valor_mwh           double precision NOT NULL,
    unidad              varchar(10) DEFAULT 'MWh',
    fecha_actualizacion timestamp DEFAULT now(),
    UNIQUE (fecha, metrica, entidad, recurso, hora)
);
CREATE INDEX IF NOT EXISTS idx_hourly_fecha ON public.metrics_hourly (fecha);
CREATE INDEX IF NOT EXISTS idx_hourly_metrica_entidad ON public.metrics_hourly (metrica, entidad);
CREATE INDEX IF NOT EXISTS idx_hourly_fecha_metrica ON public.metrics_hourly (fecha, metrica);
CREATE INDEX IF NOT EXISTS idx_hourly_fecha_metrica_entidad ON public.metrics_hourly (fecha, metrica, entidad);

CREATE TABLE IF NOT EXISTS public.catalogos (
    id                  serial PRIMARY KEY,
    catalogo            varchar(50) NOT NULL,
    codigo              varchar(100) NOT NULL,
    nombre              varchar(200),
    tipo                varchar(100),
    region              varchar(100),
    capacidad           real,
    metadata            text,
    fecha_actualizacion timestamp DEFAULT now(),
    UNIQUE (catalogo, codigo)
);
CREATE INDEX IF NOT EXISTS idx_catalogos_catalogo ON public.catalogos (catalogo);
CREATE INDEX IF NOT EXISTS idx_catalogos_codigo ON public.catalogos (catalogo, codigo);
CREATE INDEX IF NOT EXISTS idx_catalogos_tipo ON public.catalogos (catalogo, tipo);
