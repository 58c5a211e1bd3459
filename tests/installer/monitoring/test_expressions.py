import itertools
import json
import re
import unittest
import urllib.request
from typing import Any, Iterator

from services import DASHBOARD, RULES, ServiceTest

# One of each family, so that a wrong label shows; {n} grows with every scrape.
METRICS = """\
dashboard_requests_total{page="generation",method="GET"} {n}
dashboard_response_time_seconds_bucket{page="generation",le="0.1"} {n}
dashboard_response_time_seconds_bucket{page="generation",le="+Inf"} {n}
database_queries_total{table="metrics",status="success"} {n}
database_query_duration_seconds_bucket{table="metrics",le="0.1"} {n}
database_query_duration_seconds_bucket{table="metrics",le="+Inf"} {n}
xm_api_calls_total{metric="Gene",status="success"} {n}
xm_api_calls_total{metric="Gene",status="timeout"} {n}
redis_cache_operations_total{result="hit"} {n}
redis_cache_operations_total{result="miss"} {n}
dashboard_active_connections 2
celery_worker_up{hostname="w1@h"} 1
celery_queue_length{queue_name="etl"} 3
celery_task_succeeded_total{name="t",hostname="w1@h"} {n}
celery_task_failed_total{name="t",hostname="w1@h"} {n}
celery_task_retried_total{name="t",hostname="w1@h"} {n}
celery_task_runtime_bucket{name="t",hostname="w1@h",le="1"} {n}
celery_task_runtime_bucket{name="t",hostname="w1@h",le="+Inf"} {n}
vigia_etl_runs_total{metric="Gene",entity="Sistema",state="SUCCESS"} {n}
vigia_etl_runs_total{metric="Gene",entity="Sistema",state="FAILURE"} {n}
vigia_data_age_seconds{metric="Gene",entity="Sistema"} 400000
vigia_data_lag_seconds{metric="Gene",entity="Sistema"} 259200
vigia_breaker_open{name="xm"} 0
vigia_worker_nodes{hostname="w1@h"} 1
"""


def dashboard_expressions() -> Iterator[str]:
    def walk(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            for key, inner in value.items():
                if key == "expr":
                    yield inner.replace("$__rate_interval", "1m").replace("$job", ".*")
                else:
                    yield from walk(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from walk(inner)

    yield from walk(json.loads(DASHBOARD.read_text()))


class Expressions(ServiceTest):
    def setUp(self) -> None:
        super().setUp()
        scrapes = itertools.count(1)
        exporter = self.web(lambda: METRICS.replace("{n}", str(next(scrapes))))
        self.url = self.prometheus(RULES.read_text(), f"127.0.0.1:{exporter.server_port}")
        self.eventually(lambda: self.query(self.url, 'up{job="portal_dashboard"} == 1')["data"]["result"], "a scrape")

    def rules(self) -> list[dict[str, Any]]:
        with urllib.request.urlopen(self.url + "/api/v1/rules", timeout=10) as answer:
            groups = json.load(answer)["data"]["groups"]
        return [rule for group in groups for rule in group["rules"]]

    def test_prometheus_answers_each_of_them(self) -> None:
        rules = self.rules()
        self.assertEqual(len(rules), len(re.findall(r"- (?:alert|record): ", RULES.read_text())))
        expressions = [*dashboard_expressions(), *(rule["query"] for rule in rules)]
        self.assertGreater(len(expressions), 40)
        for expression in expressions:
            with self.subTest(expression):
                answer = self.query(self.url, expression)
                self.assertEqual(answer["status"], "success", answer)
                self.assertIn(answer["data"]["resultType"], ("vector", "matrix"))
        self.eventually(lambda: all(rule["health"] == "ok" for rule in self.rules()), "every rule is evaluated")

    def test_they_find_the_series_that_the_exporter_names(self) -> None:
        for expression in dashboard_expressions():
            if "ALERTS" in expression:
                continue  # but the dead-man's there may be none
            with self.subTest(expression):
                self.eventually(lambda: self.query(self.url, expression)["data"]["result"], expression, 30)


if __name__ == "__main__":
    unittest.main()
