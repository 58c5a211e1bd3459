"""What every task of the portal has in common."""

import signal
import uuid
from typing import Any

from celery import Task
from celery.utils.log import get_task_logger

from . import vigiactl
from .errors import PermanentError, TemporaryError

logger = get_task_logger(__name__)

# Exit codes of vigiactl (sysexits.h).
UNAVAILABLE = 69
TEMPORARY = 75
# From outside, such as by a machine that stops or has no memory left.
KILLED = (-signal.SIGTERM, -signal.SIGKILL)

LONGEST_WAIT = 3600.0  # seconds


class SafeETLTask(Task):
    """Tries again what failed for a temporary reason, and logs each retry and failure in full."""

    autoretry_for = (TemporaryError,)
    max_retries = 3
    retry_backoff = 10  # seconds; doubles
    retry_backoff_max = 600
    retry_jitter = True
    acks_late = True

    def call(self, *arguments: str) -> dict[str, Any]:
        """Runs vigiactl under this task's id and answers its document."""
        request = self.request
        queue = (request.delivery_info or {}).get("routing_key") or "etl"
        ended = vigiactl.run(
            [
                *arguments,
                *("--id", request.id or str(uuid.uuid4())),
                *("--worker", request.hostname or "none"),
                *("--queue", queue),
                *("--attempt", str((request.retries or 0) + 1)),
                "--json",
            ]
        )
        return self.judge(ended)

    def judge(self, ended: vigiactl.Ended) -> dict[str, Any]:
        if ended.code == 0:
            if ended.document is None:
                raise PermanentError("vigiactl answered no JSON document: is VIGIA_CTL the right program?")
            return ended.document
        if ended.error.get("class") == "DoubleDelivery":
            # The first delivery works on, or has ended: this one changed nothing.
            logger.warning("%s[%s] was delivered twice: %s", self.name, self.request.id, ended.sentence)
            return {"duplicate": True, "message": ended.sentence}
        if ended.code == TEMPORARY:
            raise self.temporary(ended)
        if ended.code == UNAVAILABLE or ended.code in KILLED:
            raise TemporaryError(ended.sentence)
        raise PermanentError(ended.sentence)

    def temporary(self, ended: vigiactl.Ended) -> Exception:
        """The site's retry policy says how long to wait, or that it is over."""
        document = ended.document or {}
        if "retry_in_s" not in document:
            return TemporaryError(ended.sentence)
        wait = document["retry_in_s"]
        if isinstance(wait, bool) or not isinstance(wait, (int, float)) or not wait >= 0:
            return PermanentError(ended.sentence)
        countdown = min(float(wait), LONGEST_WAIT)
        return self.retry(exc=TemporaryError(ended.sentence), countdown=countdown, throw=False)

    def on_retry(self, exc: Exception, task_id: str, args: Any, kwargs: Any, einfo: Any) -> None:
        logger.warning(
            "%s[%s] args=%r kwargs=%r worker=%s: attempt %d of %d failed, trying again: %s\n%s",
            *(self.name, task_id, args, kwargs, self.request.hostname),
            *((self.request.retries or 0) + 1, self.max_retries + 1, exc, einfo),
        )

    def on_failure(self, exc: Exception, task_id: str, args: Any, kwargs: Any, einfo: Any) -> None:
        logger.error(
            "%s[%s] args=%r kwargs=%r worker=%s: failed for good at attempt %d: %s\n%s",
            *(self.name, task_id, args, kwargs, self.request.hostname),
            *((self.request.retries or 0) + 1, exc, einfo),
        )
