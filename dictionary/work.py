"""The worker's own care: tasks of a process that died are made ready again."""

import os
import socket
from collections.abc import Iterator

from django_tasks_db.models import DBTaskResult


def worker_name() -> str:
    """The name under which this process claims tasks: machine and process number."""
    return f"{socket.gethostname()}-{os.getpid()}"[:64]


def is_alive(pid: int) -> bool:
    """Does a process with this number run on this machine?"""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def abandoned_tasks() -> Iterator[DBTaskResult]:
    """Tasks that run on paper, claimed by a process of this machine that is no more."""
    prefix = f"{socket.gethostname()}-"
    for result in DBTaskResult.objects.running():
        claimed_by = (result.worker_ids or [""])[-1]
        pid = claimed_by.removeprefix(prefix)
        if not (claimed_by.startswith(prefix) and pid.isdigit()):
            continue
        if int(pid) == os.getpid() or not is_alive(int(pid)):
            yield result


def requeue_abandoned() -> int:
    """Make abandoned tasks ready again; every task of ours may run twice. Returns how many."""
    requeued = 0
    for result in abandoned_tasks():
        requeued += DBTaskResult.objects.filter(pk=result.pk, status=result.status).update(
            status="READY", started_at=None
        )
    return requeued
