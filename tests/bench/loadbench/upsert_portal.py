#!/usr/bin/python3
"""Upserts hourly rows one by one as a Python loader does, and prints the seconds it took. Needs python3-psycopg2.

Usage: upsert_portal.py URL METRIC ENTITY UNIT ROWS_A_COMMIT < rows, each "YYYY-MM-DD,code,hour,value"
"""
import sys
import time

import psycopg2

UPSERT = """INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh, unidad)
VALUES (%s, %s, %s, %s, %s, %s, %s)
ON CONFLICT (fecha, metrica, entidad, recurso, hora)
DO UPDATE SET valor_mwh = excluded.valor_mwh, unidad = excluded.unidad, fecha_actualizacion = now()"""


def main():
    url, metric, entity, unit, commit = sys.argv[1:]
    rows = [line.rstrip().split(",") for line in sys.stdin]
    connection = psycopg2.connect(url)
    cursor = connection.cursor()
    started = time.perf_counter()
    for number, (day, code, hour, value) in enumerate(rows, 1):
        cursor.execute(UPSERT, (day, metric, entity, code, int(hour), float(value), unit))
        if number % int(commit) == 0:
            connection.commit()
    connection.commit()
    print(time.perf_counter() - started)


if __name__ == "__main__":
    main()
