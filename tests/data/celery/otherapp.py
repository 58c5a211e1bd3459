"""A Celery application that has nothing to do with ours: other names, other queues. For the integration tests."""
import os
import time

from celery import Celery

BROKER = os.environ.get('OTHERAPP_BROKER', 'redis://127.0.0.1:6379/0')

app = Celery('meteo', broker=BROKER, backend=os.environ.get('OTHERAPP_BACKEND', BROKER[:-1] + '1'))
app.conf.update(
    task_default_queue='weather',
    task_track_started=True,
    task_send_sent_event=True,
    worker_send_task_events=True,
    worker_prefetch_multiplier=1,
    task_acks_late=True,
    broker_connection_retry_on_startup=True,
    worker_hijack_root_logger=False,
)
for option, key in (('broker_use_ssl', 'OTHERAPP_CA'), ('redis_backend_use_ssl', 'OTHERAPP_CA')):
    if os.environ.get(key):
        app.conf[option] = {'ssl_ca_certs': os.environ[key], 'ssl_cert_reqs': 'required', 'ssl_check_hostname': False}


@app.task(name='meteo.add')
def add(a, b=0):
    return a + b


@app.task(name='meteo.wait')
def wait(seconds):
    time.sleep(seconds)
    return 'waited'


@app.task(name='meteo.fail')
def fail(text):
    raise ValueError(text)


@app.task(name='meteo.nan')
def nan():
    return {'mean': float('nan'), 'max': float('inf'), 'rows': 12345678901234567890}


@app.task(name='meteo.limited', rate_limit='100/s')
def limited(i):
    return i
