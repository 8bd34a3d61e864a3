"""Forty phones answer a quiz: how long until an answer is on the board?

Starts a server (gunicorn, two workers of eight threads) on a scratch database, lets forty phones
ask every second and answer each question within two seconds, and one board ask every 400 ms as the
wall does. Measured from the moment a phone sends its answer to the moment the board has counted it.

    .venv/bin/python benchmarks/quiz.py [--phones 40] [--questions 5]
"""

from __future__ import annotations

import argparse
import json
import os
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
BOARD_EVERY, PHONE_EVERY, THINKING = 0.4, 1.0, 2.0
PEER = "the goal: 1 s at the 95th percentile"


def ask(base: str, path: str, body: Any = None, cookie: str = "") -> Any:
    """One call of the API."""
    data = json.dumps(body).encode() if body is not None else None
    headers = {"Content-Type": "application/json", "Accept-Language": "nl", "Cookie": cookie}
    request = urllib.request.Request(base + path, data, headers)  # noqa: S310 - our own server
    with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310
        return json.loads(answer.read())


def prepare() -> tuple[Any, str, Any]:
    """A scratch dictionary of eight words, a trainer who is logged in, a quiz."""
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    from microlearning.models import Deck, Quiz
    from sectors.funds.models import Fund, Membership, User

    volta = Fund.objects.get(slug="volta")
    tom = User.objects.create_user("tom")
    Membership.objects.create(user=tom, fund=volta, role="trainer")
    deck = Deck.objects.create(title="Quiz", fund=volta, language_id="nl")
    options = [{"concept": str(n), "text": f"woord {n}", "lang": "nl", "dir": "ltr", "picture": ""}
               for n in range(4)]  # fmt: skip
    asked = {"kind": "picture_word", "text": "", "lang": "nl", "dir": "ltr", "picture": "/x.webp",
             "concept": "1", "sound": "", "options": options, "right": 1}  # fmt: skip
    quiz = Quiz.objects.create(deck=deck, fund=volta, made_by=tom, questions=[asked] * 20)
    session = SessionStore()
    session[SESSION_KEY], session[HASH_SESSION_KEY] = str(tom.pk), tom.get_session_auth_hash()
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session.save()
    return quiz, f"sessionid={session.session_key}", tom


def serve(port: int) -> subprocess.Popen[bytes]:
    """The server as `make run` starts it, without its worker."""
    command = [str(Path(sys.executable).with_name("gunicorn")), "config.wsgi:application",
               "--bind", f"127.0.0.1:{port}", "--workers", "2", "--threads", "8",
               "--log-level", "error"]  # fmt: skip
    return subprocess.Popen(command, cwd=ROOT, env=os.environ.copy())


def wait_for(base: str, code: str) -> None:
    """Until the server answers."""
    for _time in range(240):
        try:
            ask(base, f"/api/v1/learn/quiz/{code}/")
        except OSError:
            time.sleep(0.5)
        else:
            return
    raise SystemExit("The server does not start.")


class Phone(threading.Thread):
    """Asks every second, answers each question once."""

    def __init__(self, base: str, code: str, number: int, sent: dict[int, list[float]]) -> None:
        super().__init__(daemon=True)
        signs = "0123456789abcdefghjkmnpqrstvwxy"
        self.base, self.path, self.sent = base, f"/api/v1/learn/quiz/{code}", sent
        nickname = f"p-{signs[number % 31]} p-{signs[(number // 31 + number + 1) % 31]}"
        self.token = ask(base, f"{self.path}/join/", {"nickname": nickname})["player"]
        self.chance = random.Random(number)

    def run(self) -> None:
        answered = -1
        while True:
            seen = ask(self.base, f"{self.path}/?player={self.token}")
            if seen["phase"] == "ended":
                return
            if seen["phase"] == "asking" and seen["question"] > answered:
                answered = seen["question"]
                time.sleep(self.chance.uniform(0, THINKING))
                self.sent[answered].append(time.monotonic())
                ask(self.base, f"{self.path}/answer/",
                    {"player": self.token, "question": answered, "option": 1})  # fmt: skip
            time.sleep(PHONE_EVERY)


def main() -> None:
    """Play, and print the percentiles."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--phones", type=int, default=40)
    parser.add_argument("--questions", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("DATA_DIR", "MEDIA_ROOT", "STATIC_ROOT"):
            os.environ[name] = f"{folder}/{name.lower()}"
            Path(os.environ[name]).mkdir()
        os.environ["DATABASE_URL"] = f"sqlite:///{folder}/quiz.sqlite3"
        os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
        os.environ["RATE_LIMITS"] = "no"
        waits = play(options.phones, options.questions)
    waits.sort()
    p95 = waits[int(len(waits) * 0.95) - 1]
    middle = statistics.median(waits)
    print(f"{len(waits)} answers of {options.phones} phones")
    print(f"median {middle:.2f} s, p95 {p95:.2f} s, longest {waits[-1]:.2f} s")
    print(f"{PEER}; ratio {p95 / 1.0:.2f}")


def play(phones: int, questions: int) -> list[float]:
    """All questions; returns how long each answer took to be on the board."""
    quiz, cookie, tom = prepare()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    base, server = f"http://127.0.0.1:{port}", serve(port)
    try:
        wait_for(base, quiz.code)
        return _measured(base, quiz, cookie, tom, phones, questions)
    finally:
        server.terminate()
        server.wait(timeout=20)


def _measured(
    base: str, quiz: Any, cookie: str, tom: Any, phones: int, questions: int
) -> list[float]:
    from microlearning.quiz.services import quiz_next

    sent: dict[int, list[float]] = {number: [] for number in range(20)}
    players = [Phone(base, quiz.code, number, sent) for number in range(phones)]
    for player in players:
        player.start()
    waits: list[float] = []
    for number in range(questions):
        quiz = quiz_next(actor=tom, quiz=quiz)
        seen, until = 0, time.monotonic() + 30
        while seen < phones and time.monotonic() < until:
            board = ask(base, f"/nl/train/quiz/{quiz.code}/board.json", cookie=cookie)
            now = time.monotonic()
            # Answers are counted in the order in which they were sent, near enough.
            waits += [now - at for at in sorted(sent[number])[seen : board["answered"]]]
            seen = board["answered"]
            time.sleep(BOARD_EVERY)
        quiz = quiz_next(actor=tom, quiz=quiz)
    return waits


if __name__ == "__main__":
    main()
