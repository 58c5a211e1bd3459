"""Prometheus and Alertmanager for a test: real, on free loopback ports, gone with the test."""

import http.server
import json
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Any, Callable

SOURCES = Path(os.environ.get("VIGIA_SOURCES", Path(__file__).resolve().parents[3]))
RULES = SOURCES / "installer/prometheus/vigia.rules.yml"
DASHBOARD = SOURCES / "resources/grafana/vigia.json"
ALERTMANAGER = SOURCES / "installer/alertmanager/alertmanager.yml"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Web(http.server.BaseHTTPRequestHandler):
    """Answers what `page` says; keeps what is posted in `posted`."""

    def do_GET(self) -> None:
        self.reply(self.server.page())  # type: ignore[attr-defined]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.posted.append((self.path, json.loads(body)))  # type: ignore[attr-defined]
        self.reply('{"status": "success"}', 202 if self.path.startswith("/v2/enqueue") else 200)

    def reply(self, text: str, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; version=0.0.4")
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *arguments: Any) -> None:
        pass


class ServiceTest(unittest.TestCase):
    def setUp(self) -> None:
        # Both may run as another user, who must get at it.
        self.folder = Path(tempfile.mkdtemp())
        self.folder.chmod(0o755)
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def web(self, page: Callable[[], str] = lambda: "") -> Any:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Web)
        server.page, server.posted = page, []  # type: ignore[attr-defined]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return server

    def service(self, program: str, arguments: list[str], name: str) -> str:
        port = free_port()
        data = self.folder / (name + "-data")
        data.mkdir()
        user: dict[str, Any] = {}
        if os.geteuid() == 0:
            nobody = pwd.getpwnam("nobody")
            os.chown(data, nobody.pw_uid, nobody.pw_gid)
            user = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        log = (self.folder / (name + ".log")).open("wb")
        self.addCleanup(log.close)
        process = subprocess.Popen(
            [program, *arguments, f"--web.listen-address=127.0.0.1:{port}"],
            cwd=self.folder, stdout=log, stderr=log, **user,
        )
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        url = f"http://127.0.0.1:{port}"
        self.eventually(lambda: process.poll() is not None or self.answers(url + "/-/ready"), f"{program} answers")
        self.assertIsNone(process.poll(), (self.folder / (name + ".log")).read_text())
        return url

    def alertmanager(self, config: str) -> str:
        (self.folder / "alertmanager.yml").write_text(config)
        return self.service("prometheus-alertmanager", [
            "--config.file=alertmanager.yml", "--storage.path=alertmanager-data", "--cluster.listen-address=",
        ], "alertmanager")

    def prometheus(self, rules: str, exporter: str, alertmanager: str = "") -> str:
        (self.folder / "rules.yml").write_text(rules)
        config = {
            "global": {"scrape_interval": "1s", "scrape_timeout": "1s", "evaluation_interval": "1s",
                       "external_labels": {"site": "test"}},
            "rule_files": ["rules.yml"],
            "scrape_configs": [{"job_name": "portal_dashboard", "static_configs": [{"targets": [exporter]}]}],
        }
        if alertmanager:
            target = urllib.parse.urlsplit(alertmanager).netloc
            config["alerting"] = {"alertmanagers": [{"static_configs": [{"targets": [target]}]}]}
        (self.folder / "prometheus.yml").write_text(json.dumps(config))  # JSON is YAML
        return self.service("prometheus", [
            "--config.file=prometheus.yml", "--storage.tsdb.path=prometheus-data", "--rules.alert.resend-delay=1s",
        ], "prometheus")

    @staticmethod
    def answers(url: str) -> bool:
        try:
            with urllib.request.urlopen(url, timeout=2) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    @staticmethod
    def query(prometheus: str, expression: str) -> Any:
        address = f"{prometheus}/api/v1/query?" + urllib.parse.urlencode({"query": expression})
        try:
            with urllib.request.urlopen(address, timeout=10) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            return json.load(error)

    def eventually(self, condition: Callable[[], Any], what: str, patience: float = 60) -> Any:
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            if found := condition():
                return found
            time.sleep(0.05)
        self.fail(f"not within {patience:.0f} s: {what}")
