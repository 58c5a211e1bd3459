"""The portal's tasks. The work is vigiactl's; here are the names, the arguments and the limits."""

import re
from datetime import date
from typing import Any

from app import app

from .base import SafeETLTask
from .errors import InvalidArguments

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}", re.ASCII)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_MOST_DAYS = 3650


def _name(value: Any, what: str) -> str:
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        raise InvalidArguments(f"{value!r:.80} is no {what}: it is a word of XM's, such as Gene or Recurso.")
    return value


def _day(value: Any) -> date:
    try:
        if isinstance(value, str) and _DATE.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise InvalidArguments(f"{value!r:.80} is not a date: write it as YYYY-MM-DD.")


# XM's plan is a call every half second, and a fetch makes at least one.
@app.task(base=SafeETLTask, bind=True, name="tasks.etl_tasks.fetch_metric_data", rate_limit="120/m")
def fetch_metric_data(
    self: SafeETLTask, metric_code: str, start_date: str, end_date: str, entity: str | None = None
) -> dict[str, Any]:
    """Loads one metric, both days included; without an entity, the main one of the rule table."""
    series = _name(metric_code, "metric")
    if entity is not None:
        series += "/" + _name(entity, "entity")
    first, last = _day(start_date), _day(end_date)
    if last < first:
        raise InvalidArguments(f"The last day, {last}, is before the first, {first}.")
    days = ("--from", first.isoformat(), "--to", last.isoformat())
    return self.call("etl", "run", series, *days, "--engine", "embedded")


@app.task(base=SafeETLTask, bind=True, name="tasks.etl_tasks.etl_incremental_all_metrics", rate_limit="30/m")
def etl_incremental_all_metrics(self: SafeETLTask) -> dict[str, Any]:
    """Loads what is new of every metric."""
    return self.call("etl", "incremental")


@app.task(base=SafeETLTask, bind=True, name="tasks.etl_tasks.clean_old_logs", rate_limit="30/m")
def clean_old_logs(self: SafeETLTask, days: int = 30) -> dict[str, Any]:
    """Deletes the logs of runs that ended more than so many days ago."""
    if isinstance(days, bool) or not isinstance(days, int) or not 1 <= days <= _MOST_DAYS:
        raise InvalidArguments(f"{days!r:.80} is no number of days: it is 1 to {_MOST_DAYS}.")
    return self.call("etl", "clean-logs", "--days", str(days))
