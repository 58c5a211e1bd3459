"""A site on a machine, set up with the commands of the package's README.Debian."""

from machine import SOURCES, Machine

DATABASE_PASSWORD = "secreto p1"
REDIS_PASSWORD = "clave r1"
SECRETS = f'VIGIA_REDIS_PASSWORD="{REDIS_PASSWORD}"\nPGPASSWORD="{DATABASE_PASSWORD}"\n'
XM = "127.0.0.1:8065"
EXAMPLES = "/usr/share/doc/vigia-worker/examples"
README = "/usr/share/doc/vigia-worker/README.Debian"
USER = "ana"
REPORT = 'title = "Yesterday"\nperiod = "yesterday"\nformats = ["pdf", "xlsx"]\nkeep = 90\n'
WORKERS = ("celery-worker@1.service", "celery-worker@2.service")


def prepare(machine: Machine) -> None:
    """What the machine has before our packages: a portal's database, a Redis with a password, a user of the console."""
    machine.must("useradd", "--create-home", "--groups", "systemd-journal", USER)
    machine.write(f"/home/{USER}/.pgpass", f"127.0.0.1:5432:*:vigia:{DATABASE_PASSWORD}\n", "0600")
    machine.must("chown", f"{USER}:", f"/home/{USER}/.pgpass")
    as_postgres = ("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--")
    machine.must(*as_postgres, "psql", "-qc", f"CREATE ROLE vigia LOGIN PASSWORD '{DATABASE_PASSWORD}'")
    machine.must(*as_postgres, "createdb", "--owner=vigia", "portal_energetico")
    machine.must(*as_postgres, "psql", "-q", "-c", "SET ROLE vigia", "-f", "-", "portal_energetico",
                 input=(SOURCES / "resources/portal/schema.sql").read_text())
    machine.must("sh", "-c", "cat >>/etc/redis/redis.conf", input=f'requirepass "{REDIS_PASSWORD}"\n')
    machine.must("systemctl", "restart", "redis-server.service")


def as_vigia(machine: Machine, *words: str) -> str:
    return machine.must("systemd-run", "--quiet", "--pipe", "--wait", "--uid=vigia",
                        "--property=EnvironmentFile=/etc/vigia/secrets.env", "vigiactl", "--lang", "en", *words)


def configure(machine: Machine) -> None:
    example = machine.must("cat", f"{EXAMPLES}/vigia.toml")
    for given, ours in (("https://servapibi.xm.com.co", f"http://{XM}"), ("#gap_ms = 500", "gap_ms = 0"),
                        ("#[site.production.prometheus]\n#url", "[site.production.prometheus]\nurl"),
                        ("#[site.production.alertmanager]\n#url", "[site.production.alertmanager]\nurl")):
        assert given in example, given
        example = example.replace(given, ours)
    machine.write("/etc/vigia/vigia.toml", example)
    machine.must("sh", "-c", "cat >>/etc/vigia/secrets.env", input=SECRETS)
    proofs = machine.must("cat", "/etc/vigia/unit-helper.toml")
    for key in ("site", "metrics_url", "target_job"):
        assert f"\n# {key} = " in proofs, key
        proofs = proofs.replace(f"\n# {key} = ", f"\n{key} = ")
    machine.write("/etc/vigia/unit-helper.toml", proofs)
    machine.must("cp", f"{EXAMPLES}/prometheus.yml", "/usr/share/vigia/prometheus/vigia.rules.yml", "/etc/prometheus/")
    machine.must("systemctl", "reload", "prometheus.service")
    as_vigia(machine, "db", "migrate")


def begin(machine: Machine) -> None:
    """Everything that the package brings runs, its workers after a move from the portal's single one."""
    machine.must("systemd-run", "--quiet", "--unit=standin", "--uid=nobody", "vigiactl", "xm-standin", f"--listen={XM}")
    machine.must("systemctl", "enable", "--now", "vigia-exporter.service", "celery-beat.service")
    machine.must("cp", "/usr/share/vigia/systemd/former/celery-worker.service", "/etc/systemd/system/")
    machine.must("systemctl", "daemon-reload")
    machine.must("systemctl", "enable", "--now", "celery-worker.service")
    machine.must("vigiactl", "--lang", "en", "units", "apply", "--reason", "test")
    machine.write("/etc/vigia/reports/daily.toml", REPORT)
    machine.must("systemctl", "enable", "--now", "vigia-report@daily.timer")
