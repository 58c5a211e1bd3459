import json
import os
import unittest
from typing import Any

from fakectl import FakeCtl
from tasks.errors import InvalidArguments
from tasks.etl_tasks import clean_old_logs, etl_incremental_all_metrics, fetch_metric_data


class Arguments(FakeCtl):
    def setUp(self) -> None:
        super().setUp()
        self.answers(0, {"state": "SUCCESS"})

    def given(self, task: Any, *args: Any, **kwargs: Any) -> Any:
        task.push_request(
            id="5a5e1d9c-0000-4000-8000-000000000001",
            retries=2,
            hostname="worker1@host",
            delivery_info={"routing_key": "maintenance"},
        )
        self.addCleanup(task.pop_request)
        return task.run(*args, **kwargs)

    TAIL = [
        *("--id", "5a5e1d9c-0000-4000-8000-000000000001", "--worker", "worker1@host"),
        *("--queue", "maintenance", "--attempt", "3", "--json"),
    ]

    def test_a_fetch_is_a_run_of_that_series(self) -> None:
        self.assertEqual(self.given(fetch_metric_data, "Gene", "2026-05-01", "2026-05-31"), {"state": "SUCCESS"})
        self.given(fetch_metric_data, metric_code="Gene", start_date="2026-05-01", end_date="2026-05-01", entity="Recurso")
        days = ["--from", "2026-05-01", "--to"]
        self.assertEqual(
            self.calls,
            [
                ["etl", "run", "Gene", *days, "2026-05-31", "--engine", "embedded", *self.TAIL],
                ["etl", "run", "Gene/Recurso", *days, "2026-05-01", "--engine", "embedded", *self.TAIL],
            ],
        )

    def test_the_other_tasks_have_commands_of_their_own(self) -> None:
        self.given(etl_incremental_all_metrics)
        self.given(clean_old_logs)
        self.given(clean_old_logs, days=7)
        clean = ["etl", "clean-logs", "--days"]
        self.assertEqual(
            self.calls,
            [["etl", "incremental", *self.TAIL], [*clean, "30", *self.TAIL], [*clean, "7", *self.TAIL]],
        )

    def test_the_site_comes_from_the_environment(self) -> None:
        os.environ |= {"VIGIA_CONFIG": "/etc/a b.toml", "VIGIA_SITE": "production", "VIGIA_STATE": ""}
        self.given(etl_incremental_all_metrics)
        self.assertEqual(self.calls[0][:5], ["--config", "/etc/a b.toml", "--site", "production", "etl"])

    def test_nothing_runs_for_arguments_that_make_no_sense(self) -> None:
        good = ("Gene", "2026-05-01", "2026-05-02", None)
        hostile = [
            *((bad, *good[1:]) for bad in ("", "--id", "Gene/Recurso", "a b", "Gené", "G" * 1000, "Gene\n", 7, None, ["Gene"])),
            *(("Gene", bad, "2026-05-02") for bad in ("", "yesterday", "20260501", "2026-W18-5", "2026-02-30", "--to", 5, None)),
            *(("Gene", "2026-05-01", bad) for bad in ("2026-13-01", "2026-05-02T00:00", "٢٠٢٦-٠٥-٠٢", {}, True)),
            ("Gene", "2026-05-02", "2026-05-01"),
            *((*good[:3], bad) for bad in ("", "-x", "Rec urso", "../x", 0, "R" * 1000)),
        ]
        for arguments in hostile:
            with self.subTest(arguments=json.dumps(arguments)[:60]), self.assertRaises(InvalidArguments) as raised:
                self.given(fetch_metric_data, *arguments)
            self.assertLess(len(str(raised.exception)), 300)
        for days in (0, -1, 10**9, True, "30", 1.5, None):
            with self.subTest(days=days), self.assertRaises(InvalidArguments):
                self.given(clean_old_logs, days)
        self.assertEqual(self.calls, [])


if __name__ == "__main__":
    unittest.main()
