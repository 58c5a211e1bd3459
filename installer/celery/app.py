"""The portal's Celery application: `celery -A app worker`, with this folder on PYTHONPATH."""

from celery import Celery

app = Celery("portal_mme", include=["tasks.etl_tasks"])
app.config_from_object("celeryconfig")
