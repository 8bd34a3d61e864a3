"""The web server and the background worker in one command, until Ctrl+C."""

import os
import signal
import sys
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connections
from honcho.manager import Manager


class Command(BaseCommand):
    help = "Serve the platform and do its background work."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument(
            "--prepare", action="store_true", help="First prepare what must be there."
        )
        parser.add_argument(
            "--web-workers", type=int, default=int(os.environ.get("WEB_WORKERS", 2))
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["prepare"]:
            call_command("prepare")
            connections.close_all()
        manager = Manager()
        python = sys.executable
        web = (
            f"{python} -m gunicorn config.wsgi:application --bind 0.0.0.0:{options['port']}"
            f" --workers {options['web_workers']} --threads 4 --worker-class gthread"
            " --no-control-socket --max-requests 20000 --max-requests-jitter 2000"
            " --log-level warning --preload"
        )
        manager.add_process("web", web, cwd=str(settings.BASE_DIR))
        # A worker gives way to visitors; one that dies comes back to what it left undone.
        work = f"until nice -n 10 {python} manage.py work; do sleep 2; done"
        manager.add_process("worker", work, cwd=str(settings.BASE_DIR))
        self._welcome(options["port"])
        signal.signal(signal.SIGTERM, lambda *_: manager.terminate())
        manager.loop()
        sys.exit(manager.returncode or 0)

    def _welcome(self, port: int) -> None:
        lines = ["", f"  The picture dictionary:  http://localhost:{port}/"]
        password = settings.DATA_DIR / "demo_password"
        if settings.DEMO_ACCOUNTS and password.exists():
            lines += [
                f"  Editors and trainers:    http://localhost:{port}/admin/",
                "    accounts  admin · volta-editor · constructiv-editor · woodwize-editor",
                "              mtechplus-editor · educam-editor · volta-trainer",
                f"    password  {password.read_text()}",
            ]
        lines += ["  Stop with Ctrl+C. Sounds and pictures are being prepared meanwhile.", ""]
        self.stdout.write("\n".join(lines))
        self.stdout.flush()
