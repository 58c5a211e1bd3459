import os
import select
import signal
import subprocess
import sys
import unittest
from pathlib import Path

from fakectl import FakeCtl
from tasks import vigiactl
from tasks.errors import PermanentError


class Interrupted(Exception):
    pass


def interrupt(*_: object) -> None:
    raise Interrupted


class Process(FakeCtl):
    # Tells through the fifo that it is there, and goes on until TERM; the pipe closes when all of it is gone.
    SLEEPS = """
fifo = os.open(folder + "/fifo", os.O_WRONLY)
if {grandchild}:
    os.fork()
if {stubborn}:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
os.write(fifo, b"x")
while True:
    time.sleep(60)
"""

    def sleeps(self, grandchild: bool = False, stubborn: bool = False) -> int:
        self.does(self.SLEEPS.format(grandchild=grandchild, stubborn=stubborn))
        os.mkfifo(self.folder / "fifo")
        fifo = os.open(self.folder / "fifo", os.O_RDONLY | os.O_NONBLOCK)
        self.addCleanup(os.close, fifo)
        return fifo

    def assert_gone(self, fifo: int) -> None:
        """Reads on until nobody holds the other end."""
        while True:
            self.assertTrue(select.select([fifo], [], [], 30)[0], "vigiactl goes on")
            if not os.read(fifo, 100):
                return

    def run_until_interrupted(self, fifo: int) -> None:
        """As Celery's soft time limit does it: an exception out of a signal handler."""
        before = signal.signal(signal.SIGUSR1, interrupt)
        self.addCleanup(signal.signal, signal.SIGUSR1, before)
        if os.fork() == 0:
            select.select([fifo], [], [], 30)
            os.kill(os.getppid(), signal.SIGUSR1)
            os._exit(0)
        with self.assertRaises(Interrupted):
            vigiactl.run([])
        os.wait()

    def test_a_time_limit_ends_the_program_and_its_children(self) -> None:
        fifo = self.sleeps(grandchild=True)
        self.run_until_interrupted(fifo)
        self.assert_gone(fifo)

    def test_what_ignores_term_is_killed(self) -> None:
        fifo = self.sleeps(stubborn=True)
        grace, vigiactl.STOP_GRACE = vigiactl.STOP_GRACE, 0.1
        self.addCleanup(setattr, vigiactl, "STOP_GRACE", grace)
        self.run_until_interrupted(fifo)
        self.assert_gone(fifo)

    def test_it_ends_when_the_worker_is_killed_or_terminated(self) -> None:
        for number in (signal.SIGKILL, signal.SIGTERM):
            with self.subTest(signal=number):
                fifo = self.sleeps()
                worker = subprocess.Popen([sys.executable, "-c", "from tasks import vigiactl; vigiactl.run([])"])
                select.select([fifo], [], [], 30)
                worker.send_signal(number)
                worker.wait()
                self.assert_gone(fifo)
                (self.folder / "fifo").unlink()

    def test_endless_output_is_cut_off(self) -> None:
        self.does("while True: sys.stdout.write('x' * 65536)")
        with self.assertRaisesRegex(PermanentError, "more than"):
            vigiactl.run([])

    def test_of_endless_messages_the_end_is_kept(self) -> None:
        self.does("sys.stderr.write('x' * 10_000_000 + 'the end'); sys.exit(1)")
        ended = vigiactl.run([])
        self.assertEqual(ended.code, 1)
        self.assertLess(len(ended.messages), 20_000)
        self.assertTrue(ended.sentence.endswith("the end"))

    def test_arguments_reach_it_as_they_are(self) -> None:
        self.answers(0, {})
        hostile = ["$(touch x)", "; rm -rf /", "a b", "'", '"', "", "*"]
        vigiactl.run(hostile)
        self.assertEqual(self.calls, [hostile])
        self.assertEqual(sorted(path.name for path in Path(self.folder).iterdir()), ["calls", "vigiactl"])


if __name__ == "__main__":
    unittest.main()
