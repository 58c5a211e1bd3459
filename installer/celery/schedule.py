"""Beat's scheduler."""

from pathlib import Path
from typing import Any

from celery.beat import PersistentScheduler


class LivelyScheduler(PersistentScheduler):
    """Shows that beat goes on: at each look at the clock it touches SCHEDULE.alive."""

    def tick(self, *args: Any, **kwargs: Any) -> float:
        wait = super().tick(*args, **kwargs)
        Path(f"{self.schedule_filename}.alive").touch()
        return wait
