#!/usr/bin/env python3
"""Pictures of the page of units on a whole server in a systemd of its own: as it was, the preview, the move under way, done,
going back, rolled back.   run.py FOLDER   Needs root; PYTHONPATH as the test unitsmove has it."""

import subprocess
import sys
from pathlib import Path

from plant import Plant
from sandbox import BIN, eventually

WORKER = "celery-worker@1.service"


class Pictures(Plant):
    def start(self, name: str, *words: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(self.command("env", "QT_QPA_PLATFORM=offscreen", str(BIN / "unitspictures"), "--folder",
                                             self.folder, "--name", name, *words))

    def take(self, name: str, *words: str) -> None:
        if self.start(name, *words).wait():
            print(f"no pictures of {name}", file=sys.stderr)

    def during(self, name: str, *order: str) -> None:
        """While the order runs, and when it has ended."""
        watch = self.start(name, "--views", "migration", "--await", "running")
        moved = self.run("vigiactl", "--lang=en", "--json", "units", *order)
        print(name, moved.returncode, moved.stdout[-300:] if moved.returncode else "", moved.stderr[-300:])
        watch.wait()

    def gallery(self, folder: str) -> None:
        self.folder = folder
        eventually(lambda: self.nodes(), "the former worker answers")
        self.take("former", "--unit", "celery-worker.service")
        self.take("preview", "--views", "migration", "--press", "moveApply")
        self.during("applying", "apply")
        self.take("applied", "--unit", WORKER)
        self.take("logfile", "--views", "logs", "--unit", WORKER, "--press", "logsSource")
        self.take("stop", "--views", "services", "--unit", WORKER, "--press", "order-stop")
        self.take("before-revert", "--views", "migration", "--press", "moveRevert")
        self.during("reverting", "revert")
        self.take("reverted", "--views", "migration")
        self.write("/etc/systemd/system/celery-worker@2.service.d/broken.conf", "[Service]\nExecStartPre=/bin/false\n")
        self.during("failing", "apply")
        self.take("rolled-back", "--views", "migration,services", "--unit", "celery-worker.service")


def main() -> None:
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    plant = Pictures()
    try:
        plant.install()
        inside = "/tmp/pictures"
        plant.must("mkdir", inside)
        plant.gallery(inside)
        subprocess.run(["cp", "-r", f"{plant.state}/tmp/pictures/.", str(folder)], check=True)
    finally:
        plant.close()


if __name__ == "__main__":
    main()
