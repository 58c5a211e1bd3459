import importlib
import os
import unittest
from pathlib import Path
from typing import Any

import celeryconfig
from app import app
from fakectl import FakeCtl


class Config(FakeCtl):
    def loaded(self, **environment: str) -> Any:
        for name in list(os.environ):
            if name.startswith("VIGIA_RE"):
                del os.environ[name]
        os.environ |= environment
        return importlib.reload(celeryconfig)

    def test_redis_comes_from_the_environment(self) -> None:
        config = self.loaded(VIGIA_REDIS_URL="redis://h.example:7000/3", VIGIA_REDIS_PASSWORD="p@ss:/w#rd %")
        self.assertEqual(config.broker_url, "redis://:p%40ss%3A%2Fw%23rd%20%25@h.example:7000/3")
        self.assertEqual(config.result_backend, "redis://:p%40ss%3A%2Fw%23rd%20%25@h.example:7000/1")
        config = self.loaded(VIGIA_REDIS_URL="redis://vigia@h", VIGIA_REDIS_PASSWORD="x", VIGIA_RESULT_DATABASE="9")
        self.assertEqual(config.broker_url, "redis://vigia:x@h:6379/0")
        self.assertEqual(config.result_backend, "redis://vigia:x@h:6379/9")
        self.assertEqual(self.loaded(VIGIA_REDIS_URL="redis://[::1]:1/0").broker_url, "redis://[::1]:1/0")
        config = self.loaded(VIGIA_REDIS_URL="unix:///run/redis.sock?db=2", VIGIA_REDIS_PASSWORD="x")
        self.assertEqual(config.broker_url, "redis+socket://:x@/run/redis.sock?virtual_host=2")

    def test_tls_proves_the_server(self) -> None:
        config = self.loaded(VIGIA_REDIS_URL="rediss://h/0", VIGIA_REDIS_CA_FILE="/ca.pem")
        self.assertEqual(config.broker_use_ssl["ssl_ca_certs"], "/ca.pem")
        self.assertEqual(config.broker_use_ssl["ssl_cert_reqs"].name, "CERT_REQUIRED")
        self.assertIsNone(self.loaded(VIGIA_REDIS_URL="redis://h/0").broker_use_ssl)

    def test_the_password_file_has_to_be_closed_to_others(self) -> None:
        file = Path(self.folder) / "password"
        file.write_text("from the file\nnot this\n")
        file.chmod(0o640)
        with self.assertRaisesRegex(PermissionError, "chmod 600"):
            self.loaded(VIGIA_REDIS_PASSWORD_FILE=str(file))
        file.chmod(0o600)
        config = self.loaded(VIGIA_REDIS_PASSWORD_FILE=str(file))
        self.assertEqual(config.broker_url, "redis://:from%20the%20file@127.0.0.1:6379/0")

    def test_a_wrong_address_is_refused_without_showing_the_password(self) -> None:
        for url in ("redis://u:secret@h/0", "http://h", "nonsense", "redis://"):
            with self.subTest(url=url), self.assertRaises(ValueError) as raised:
                self.loaded(VIGIA_REDIS_URL=url)
            self.assertNotIn("secret", str(raised.exception))

    def test_the_application_is_the_portals(self) -> None:
        self.assertEqual(app.main, "portal_mme")
        conf = app.conf
        self.assertEqual((conf.accept_content, conf.task_serializer, conf.result_serializer), (["json"], "json", "json"))
        self.assertGreater(conf.broker_transport_options["visibility_timeout"], conf.task_time_limit)
        self.assertEqual((conf.worker_prefetch_multiplier, conf.worker_max_tasks_per_child), (1, 1000))
        self.assertEqual(conf.timezone, "America/Bogota")
        for name, queue in (("fetch_metric_data", "etl"), ("etl_incremental_all_metrics", "etl"), ("clean_old_logs", "maintenance")):
            routed = app.amqp.router.route({}, f"tasks.etl_tasks.{name}")
            self.assertEqual(routed["queue"].name, queue)

    def test_the_schedule_names_tasks_that_exist(self) -> None:
        app.loader.import_default_modules()
        for entry in app.conf.beat_schedule.values():
            self.assertIn(entry["task"], app.tasks)
        hours = {entry["task"].rsplit(".", 1)[1]: sorted(entry["schedule"].hour) for entry in app.conf.beat_schedule.values()}
        self.assertEqual(hours, {"etl_incremental_all_metrics": [0, 6, 12, 18], "clean_old_logs": [3]})
        for entry in app.conf.beat_schedule.values():
            self.assertEqual(entry["schedule"].minute, {0})


if __name__ == "__main__":
    unittest.main()
