"""The unit files, as systemd reads them."""

import os
import shlex
from pathlib import Path

SOURCES = Path(os.environ.get("VIGIA_SOURCES", Path(__file__).resolve().parents[3]))
SYSTEMD = SOURCES / "installer/systemd"
TEMPLATE = SYSTEMD / "celery-worker@.service"
OLD = SYSTEMD / "former/celery-worker.service"
OURS = sorted(SYSTEMD.glob("*.service"))


class Unit:
    def __init__(self, path: Path) -> None:
        self.settings: dict[str, list[str]] = {}
        lines = [line for line in path.read_text().splitlines() if not line.startswith("#")]
        for line in "\n".join(lines).replace("\\\n", " ").splitlines():
            key, separator, value = line.partition("=")
            if separator:
                self.settings.setdefault(key, []).append(value.strip())

    def values(self, key: str) -> list[str]:
        return self.settings.get(key, [])

    def value(self, key: str) -> str:
        return self.values(key)[-1]

    @property
    def command(self) -> list[str]:
        return shlex.split(self.value("ExecStart"))

    @property
    def environment(self) -> dict[str, str]:
        return dict(word.split("=", 1) for line in self.values("Environment") for word in shlex.split(line))

    def option(self, name: str) -> str:
        """Of the command, as --name=value."""
        return next(word.split("=", 1)[1] for word in self.command if word.startswith(f"--{name}="))


def environment_file(path: Path) -> dict[str, str]:
    lines = path.read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))
