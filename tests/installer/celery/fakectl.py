"""Stands for vigiactl: each test says how it answers."""

import json
import os
import stat
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Any

# It notes its arguments, then does as it is told.
PROGRAM = """#!{python} -I
import json, os, signal, sys, time
folder = {folder!r}
with open(folder + "/calls", "a") as calls:
    calls.write(json.dumps(sys.argv[1:]) + "\\n")
{body}
"""


class FakeCtl(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.before = dict(os.environ)
        self.addCleanup(self.restore)
        os.environ["VIGIA_CTL"] = str(self.folder / "vigiactl")

    def restore(self) -> None:
        os.environ.clear()
        os.environ.update(self.before)

    def does(self, body: str) -> None:
        program = self.folder / "vigiactl"
        program.write_text(PROGRAM.format(python=sys.executable, folder=str(self.folder), body=body))
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    def answers(self, code: int, document: Any = None, messages: str = "") -> None:
        out = "" if document is None else json.dumps(document)
        self.does(f"sys.stdout.write({out!r}); sys.stderr.write({messages!r}); sys.stdout.flush(); sys.exit({code})")

    @property
    def calls(self) -> list[list[str]]:
        file = self.folder / "calls"
        return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []
