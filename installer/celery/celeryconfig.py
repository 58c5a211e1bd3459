"""Settings of the application. Where Redis is, and its password, come from the environment:

VIGIA_REDIS_URL             redis://[USER@]HOST[:PORT][/DB], rediss://… (TLS) or unix:///PATH[?db=N]; no password
VIGIA_REDIS_PASSWORD        the password, or
VIGIA_REDIS_PASSWORD_FILE   a file with it on the first line, readable only by its owner
VIGIA_REDIS_CA_FILE, VIGIA_REDIS_CERTIFICATE_FILE, VIGIA_REDIS_KEY_FILE   PEM files for rediss://
VIGIA_RESULT_DATABASE       Redis database of the results; 1 unless told
"""

import os
import ssl
import stat
from urllib.parse import parse_qs, quote, urlsplit

from celery.schedules import crontab
from kombu import Queue


def _password() -> str:
    if password := os.environ.get("VIGIA_REDIS_PASSWORD", ""):
        return password
    path = os.environ.get("VIGIA_REDIS_PASSWORD_FILE", "")
    if not path:
        return ""
    with open(path, encoding="utf-8") as file:
        if stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077:
            raise PermissionError(f"{path} may be read by others: close it with chmod 600.")
        return file.readline().strip()


def _redis_url(database: int | None = None) -> str:
    """The address as Celery takes it, with the password; another database when one is given."""
    url = urlsplit(os.environ.get("VIGIA_REDIS_URL", "redis://127.0.0.1:6379/0"))
    if url.password is not None:
        raise ValueError("VIGIA_REDIS_URL holds a password: put it in VIGIA_REDIS_PASSWORD or a password file.")
    password = _password()
    login = f"{url.username or ''}:{quote(password, safe='')}@" if password else ""
    if url.scheme in ("unix", "redis+socket"):
        number = (parse_qs(url.query).get("db") or parse_qs(url.query).get("virtual_host") or ["0"])[0]
        return f"redis+socket://{login}{url.path}?virtual_host={number if database is None else database}"
    if url.scheme not in ("redis", "rediss") or not url.hostname:
        raise ValueError("VIGIA_REDIS_URL is not valid: write it as redis://host:6379/0.")
    host = f"[{url.hostname}]" if ":" in url.hostname else url.hostname
    number = url.path.strip("/") or "0"
    return f"{url.scheme}://{login}{host}:{url.port or 6379}/{number if database is None else database}"


def _tls() -> dict[str, object] | None:
    if not os.environ.get("VIGIA_REDIS_URL", "").startswith("rediss:"):
        return None
    files = {
        "ssl_ca_certs": os.environ.get("VIGIA_REDIS_CA_FILE"),
        "ssl_certfile": os.environ.get("VIGIA_REDIS_CERTIFICATE_FILE"),
        "ssl_keyfile": os.environ.get("VIGIA_REDIS_KEY_FILE"),
    }
    return {"ssl_cert_reqs": ssl.CERT_REQUIRED} | {key: path for key, path in files.items() if path}


broker_url = _redis_url()
result_backend = _redis_url(int(os.environ.get("VIGIA_RESULT_DATABASE", "1")))
broker_use_ssl = redis_backend_use_ssl = _tls()
broker_connection_retry_on_startup = True

# JSON alone: whoever may write to Redis must not run code here.
task_serializer = result_serializer = event_serializer = "json"
accept_content = result_accept_content = ["json"]

task_queues = [Queue("etl"), Queue("maintenance")]
task_default_queue = "etl"
task_routes = {
    "tasks.etl_tasks.clean_old_logs": {"queue": "maintenance"},
    "tasks.etl_tasks.*": {"queue": "etl"},
}

task_track_started = True
task_send_sent_event = True
worker_send_task_events = True
worker_prefetch_multiplier = 1
worker_max_tasks_per_child = 1000

task_acks_late = True
task_soft_time_limit = 3540
task_time_limit = 3600
# Longer than the longest wait for a retry and the hard time limit together: no task is delivered again while it is
# being worked on.
broker_transport_options = {"visibility_timeout": 3 * 3600}

timezone = "America/Bogota"
enable_utc = True
beat_scheduler = "schedule:LivelyScheduler"
beat_max_loop_interval = 30
beat_schedule = {
    "etl-incremental-all-metrics": {
        "task": "tasks.etl_tasks.etl_incremental_all_metrics",
        "schedule": crontab(minute=0, hour="*/6"),
        "options": {"expires": 6 * 3600},
    },
    "clean-old-logs": {
        "task": "tasks.etl_tasks.clean_old_logs",
        "schedule": crontab(minute=0, hour=3),
        "kwargs": {"days": 30},
        "options": {"expires": 24 * 3600},
    },
}
