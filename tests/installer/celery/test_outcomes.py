import unittest
from typing import Any
from unittest.mock import patch

from app import app
from celery.exceptions import Retry
from fakectl import FakeCtl
from tasks.base import SafeETLTask
from tasks.errors import PermanentError, TemporaryError
from tasks.etl_tasks import clean_old_logs


def failed(kind: str, message: str = "XM is away.", **more: Any) -> dict[str, Any]:
    return {"state": "FAILURE", "error": {"class": kind, "kind": "temporary", "message": message}} | more


class Outcomes(FakeCtl):
    """What the exit code of vigiactl makes of the task."""

    def run_once(self, retries: int = 0) -> Any:
        clean_old_logs.push_request(id="5a5e1d9c-0000-4000-8000-000000000001", retries=retries, called_directly=False)
        self.addCleanup(clean_old_logs.pop_request)
        return clean_old_logs.run()

    def wait_before_the_retry(self, retries: int = 0) -> float:
        with patch("celery.canvas.Signature.apply_async"), self.assertRaises(Retry) as raised:
            self.run_once(retries)
        self.assertIsInstance(raised.exception.exc, TemporaryError)
        self.assertIn("XM is away.", str(raised.exception.exc))
        return float(raised.exception.when)

    def test_success_is_the_document(self) -> None:
        self.answers(0, {"state": "SUCCESS", "rows": {"read": 5}})
        self.assertEqual(self.run_once()["rows"]["read"], 5)

    def test_a_temporary_failure_waits_as_the_site_says(self) -> None:
        for wait in (0, 12.5, 600):
            self.answers(75, failed("Timeout", retry_in_s=wait))
            self.assertEqual(self.wait_before_the_retry(), wait)
        self.answers(75, failed("Timeout", retry_in_s=1e12))
        self.assertEqual(self.wait_before_the_retry(), 3600)

    def test_a_temporary_failure_is_final_when_the_site_gives_up(self) -> None:
        for wait in (None, "soon", -1, True, float("nan")):
            self.answers(75, failed("Timeout", retry_in_s=wait))
            with self.subTest(wait=wait), self.assertRaisesRegex(PermanentError, "XM is away. .Timeout"):
                self.run_once()

    def test_without_a_wait_celery_backs_off(self) -> None:
        for code in (75, 69, "-signal.SIGKILL", "-signal.SIGTERM"):
            end = f"os.kill(os.getpid(), {code[1:]})" if isinstance(code, str) else f"sys.exit({code})"
            self.does(f"sys.stderr.write('XM is away.'); sys.stderr.flush(); {end}")
            with self.subTest(code=code):
                for retries, bound in ((0, 10), (1, 20), (2, 40)):
                    self.assertLessEqual(self.wait_before_the_retry(retries), bound)
                with self.assertRaises(TemporaryError):
                    self.run_once(retries=3)

    def test_other_exit_codes_fail_for_good_with_the_message_of_the_document(self) -> None:
        for code in (1, 2, 77, 99):
            self.answers(code, failed("InvalidData", "Gene has no such entity.", retry_in_s=5))
            with self.subTest(code=code), self.assertRaisesRegex(PermanentError, "no such entity"):
                self.run_once()
        self.does("os.kill(os.getpid(), signal.SIGSEGV)")
        with self.assertRaisesRegex(PermanentError, "-11"):
            self.run_once()

    def test_without_a_document_the_message_is_what_it_wrote(self) -> None:
        self.answers(1, messages="vigiactl: The disk is full.\n")
        with self.assertRaisesRegex(PermanentError, "disk is full"):
            self.run_once()

    def test_a_double_delivery_does_not_fail(self) -> None:
        self.answers(1, failed("DoubleDelivery", "Run 5a5e was delivered twice."))
        self.assertEqual(self.run_once()["duplicate"], True)

    def test_success_without_a_document_is_a_failure(self) -> None:
        for out in ("", "no JSON", "[1]", "7", "{", "[" * 100_000, "\x00\xff"):
            self.does(f"sys.stdout.write({out!r})")
            with self.subTest(out=out[:20]), self.assertRaisesRegex(PermanentError, "JSON"):
                self.run_once()

    def test_a_missing_program_is_named(self) -> None:
        with self.assertRaisesRegex(PermanentError, "vigiactl cannot be started"):
            self.run_once()

    def test_four_attempts_then_the_failure_is_logged_in_full(self) -> None:
        self.answers(75, failed("Timeout", retry_in_s=0))
        with self.assertLogs("tasks.base", "WARNING") as logs:
            result = clean_old_logs.apply(kwargs={"days": 9})
        self.assertEqual(result.state, "FAILURE")
        self.assertIsInstance(result.result, TemporaryError)
        self.assertEqual(
            [call[call.index("--attempt") + 1] for call in self.calls],
            ["1", "2", "3", "4"],
        )
        self.assertEqual(len({call[call.index("--id") + 1] for call in self.calls}), 1)
        text = "\n".join(logs.output)
        for part in ("attempt 1 of 4", "attempt 3 of 4", "for good at attempt 4", "'days': 9", "Traceback"):
            self.assertIn(part, text)

    def test_every_task_of_ours_is_safe(self) -> None:
        ours = [task for name, task in app.tasks.items() if name.startswith("tasks.")]
        self.assertEqual(len(ours), 3)
        for task in ours:
            self.assertIsInstance(task, SafeETLTask)
            self.assertTrue(task.acks_late and task.rate_limit and task.max_retries == 3)


if __name__ == "__main__":
    unittest.main()
