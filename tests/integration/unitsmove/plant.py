"""A server as the README of the package vigia-worker makes one, in a systemd of its own: what the package installs, the
portal's former worker, and real PostgreSQL, Redis, XM stand-in, Alertmanager and Prometheus on free loopback ports."""

import json
import os
import socket
import subprocess
import urllib.parse

from sandbox import BIN, SOURCES, Sandbox, eventually

PASSWORD = "correct horse"
UNITS = "/etc/systemd/system"
REDIS = """[Service]
StateDirectory=portal-redis
ExecStart=/usr/bin/redis-server /etc/portal/redis.conf
"""
PROMETHEUS = """[Service]
User=prometheus
StateDirectory=portal-prometheus
ExecStart=/usr/bin/prometheus --config.file=/etc/prometheus/portal.yml \
    --storage.tsdb.path=/var/lib/portal-prometheus --web.listen-address={address}
"""
SITE = """[site.production]
exporter_url = "http://{exporter}"
[site.production.postgresql]
url = "{database}"
[site.production.redis]
url = "redis://{redis}/0"
[site.production.celery]
engine = "celery"
[site.production.prometheus]
url = "http://{prometheus}"
[site.production.alertmanager]
url = "{alertmanager}"
[site.production.xm]
base_url = "{xm}"
simulated = true
gap_ms = 0
"""


def free_address() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{probe.getsockname()[1]}"


class Plant(Sandbox):
    def install(self) -> None:
        self.install_package()
        self.redis, self.exporter, self.prometheus = free_address(), free_address(), free_address()
        embedded = self.start_site()
        self.configure_site(embedded)
        self.start_services()
        self.load()

    def install_package(self) -> None:
        """Its files and its script, without dpkg's list of packages."""
        tree = self.state / "tmp/tree"
        subprocess.run(["cmake", "--install", str(BIN.parent), "--component", "worker", "--prefix", "/usr"], check=True,
                       env=os.environ | {"DESTDIR": str(tree)}, stdout=subprocess.DEVNULL)
        (tree / "upper").mkdir()
        (tree / "work").mkdir()
        self.must("mount", "-t", "overlay", "overlay", "-o",
                  "lowerdir=/tmp/tree/usr:/usr,upperdir=/tmp/tree/upper,workdir=/tmp/tree/work", "/usr")
        self.must("sh", "-c", "cp -a /tmp/tree/lib/. /usr/lib/ && cp -a /tmp/tree/etc/. /etc/")
        self.must("sh", str(SOURCES / "installer/packaging/worker/postinst"), "configure", "")

    def start_site(self) -> dict[str, str]:
        """An embedded site, for its database, its stand-in and its Alertmanager: their addresses."""
        self.must("vigiactl", "--state", "/tmp/site", "site", "up", "--unsafe")
        services = json.loads(self.must("vigiactl", "--state", "/tmp/site", "--json", "site", "status"))
        found = {service["name"]: service["address"] for service in services["services"]}
        self.pg_password = self.must("cat", "/tmp/site/postgresql/pgpass").strip().rsplit(":", 1)[1]
        return found | {"postgresql": found["postgresql"].split("?")[0]}

    def configure_site(self, embedded: dict[str, str]) -> None:
        addresses = {"redis": self.redis, "exporter": self.exporter, "prometheus": self.prometheus}
        self.write("/etc/vigia/vigia.toml", SITE.format(database=embedded["postgresql"], xm=embedded["xm"],
                                                        alertmanager=embedded["alertmanager"], **addresses))
        self.write("/etc/vigia/secrets.env", f"VIGIA_REDIS_PASSWORD={PASSWORD}\nPGPASSWORD={self.pg_password}\n", "0600")
        self.write("/etc/vigia/exporter.env", f"VIGIA_EXPORTER_LISTEN={self.exporter}\n")
        self.edit("/etc/vigia/worker.env", ("127.0.0.1:6379", self.redis))
        self.edit("/etc/vigia/unit-helper.toml", ("# site", "site"), ("# metrics_url", "metrics_url"),
                  ("# target_job", "target_job"), ("127.0.0.1:8050", self.exporter), ("wait_seconds = 120", "wait_seconds = 60"),
                  ("settle_seconds = 5", "settle_seconds = 2"))
        self.write("/etc/portal/redis.conf",
                   f'bind 127.0.0.1\nport {self.redis.split(":")[1]}\nrequirepass "{PASSWORD}"\nsave ""\nappendonly yes\ndir /var/lib/portal-redis\n', "0600")
        alertmanager = urllib.parse.urlsplit(embedded["alertmanager"]).netloc
        rules = "/usr/share/vigia/prometheus/vigia.rules.yml"
        text = (SOURCES / "installer/prometheus/prometheus.yml").read_text()
        for was, now in (("127.0.0.1:8050", self.exporter), ("127.0.0.1:9090", self.prometheus), ("15s", "1s"),
                         ("127.0.0.1:9093", alertmanager), ("vigia.rules.yml # ", f"{rules} # ")):
            assert was in text, was
            text = text.replace(was, now)
        self.write("/etc/prometheus/portal.yml", text)
        self.write(f"{UNITS}/portal-redis.service", REDIS)
        self.write(f"{UNITS}/portal-prometheus.service", PROMETHEUS.format(address=self.prometheus))

    def edit(self, path: str, *changes: tuple[str, str]) -> None:
        text = self.must("cat", path)
        for was, now in changes:
            assert was in text, f"{path}: {was}"
            text = text.replace(was, now)
        self.write(path, text)

    def start_services(self) -> None:
        self.must("cp", "/usr/share/vigia/systemd/former/celery-worker.service", UNITS)
        self.must("systemctl", "daemon-reload")
        self.must("systemctl", "stop", "*.timer")  # of this machine's packages: what they start is no change of ours
        self.must("systemctl", "start", "polkit", "portal-redis", "portal-prometheus")
        self.must("systemctl", "enable", "--now", "vigia-exporter", "celery-beat", "celery-worker")
        self.host = self.must("hostname").strip()

    def load(self) -> None:
        """A few days of data, and each scheduled task done once, so that nothing is amiss at the site."""
        for words in (("db", "migrate"), ("db", "seed", "--days", "2"), ("etl", "incremental", "Gene/Sistema"), ("etl", "clean-logs")):
            result = self.as_vigia(*words)
            if result.returncode:
                raise AssertionError(f"{words}: {result.stdout}{result.stderr}")

    def as_vigia(self, *words: str) -> "subprocess.CompletedProcess[str]":
        """vigiactl as the package's README runs it."""
        return self.run("systemd-run", "--quiet", "--pipe", "--wait", "--uid=vigia",
                        "--property=EnvironmentFile=/etc/vigia/secrets.env", "vigiactl", "--lang=en", *words)

    def doctor(self) -> list[str]:
        """What is not well: "check result: evidence"."""
        checks = json.loads(self.as_vigia("--json", "doctor").stdout)
        assert len(checks) > 20, checks
        return [f"{c['check']} {c['result']}: {c['evidence']}" for c in checks if c["result"] != "ok"]

    def nodes(self) -> list[str]:
        listed = json.loads(self.as_vigia("--json", "workers", "list").stdout)
        return sorted(worker["name"] for worker in listed if worker["state"] in ("idle", "working"))

    def whole(self) -> dict[str, str]:
        """The machine: every file and link of /etc, every unit file's enablement, every service's activity."""
        ours = "grep -v -e vigia-unit-helper -e '^run-u'"  # the helper, and what systemd-run ran for the test
        enabled = self.must("sh", "-c", f"systemctl list-unit-files --no-legend --plain | {ours}")
        active = self.must("sh", "-c", "systemctl list-units --all --type=service --no-legend --plain"
                           f" | {ours} | awk '$2 != \"not-found\" {{print $1, $2, $3, $4}}'")
        files = self.must("sh", "-c", "cd /etc && find . -printf '%p %y %m %u %g %l\\n' | sort;"
                          " find . -type f -exec sha256sum {} + | sort")
        return {"enabled": enabled, "active": active, "files": files}
