"""Kills the helper in a step of a move that one chooses, however short. Both share one processor, and this process, which
goes first on it, lets the helper run some microseconds at a time; between them the record on the disk tells the step."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

from sandbox import STATE, Sandbox, eventually

PAUSE = 0.00001  # seconds that the helper runs at a time, as far as the kernel can


class SlowMotion:
    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.sandbox.helper("Units")
        self.pid = eventually(sandbox.helper_pid, "the helper runs")
        self.record = Path(f"/proc/{sandbox.init}/root/var/lib/vigia-unit-helper/move.json")
        self.seen: tuple[tuple[int, int], dict[str, Any]] = ((0, 0), {})

    def move(self) -> dict[str, Any]:
        """As it stands on the disk; {}: none yet."""
        try:
            with self.record.open() as file:
                state = os.fstat(file.fileno())
                if (mark := (state.st_ino, state.st_mtime_ns)) != self.seen[0]:
                    self.seen = mark, json.load(file)["move"]
        except FileNotFoundError:
            pass
        return self.seen[1]

    def killed_in(self, kind: str, place: int) -> bool:
        """Begins a move and kills the helper while the record says that its step at `place` runs. False: the step was
        over before."""
        former = self.move().get("id")
        ours = os.sched_getaffinity(0)
        processor = {min(ours)}
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            os.sched_setaffinity(int(thread), processor)
        caller = subprocess.Popen(
            self.sandbox.command("dbus-send", "--system", "--print-reply", "--dest=org.vigia.UnitHelper1",
                                 "/org/vigia/UnitHelper1", "org.vigia.UnitHelper1.Move", f"string:{kind}", "string:"),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.sched_setaffinity(0, processor)
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
        try:
            deadline = time.monotonic() + 60
            while time.monotonic() < deadline:
                if (move := self.move()).get("id") != former:
                    states = [step["state"] for step in move["steps"]]
                    if states[place:place + 1] == ["running"]:
                        os.kill(self.pid, signal.SIGKILL)
                        return True
                    if move["state"] != "running" or states[place:place + 1] not in ([], ["waiting"]):
                        return False
                time.sleep(PAUSE)
            raise AssertionError(f"the {kind} does not come to step {place}")
        finally:
            os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
            os.sched_setaffinity(0, ours)
            caller.wait()
