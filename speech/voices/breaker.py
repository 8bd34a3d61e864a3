"""Leave a service alone after it failed three times, and never hurry it."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable


class Breaker:
    """Opens after a few failures in a row, for ten minutes; then one call may try again."""

    def __init__(
        self,
        *,
        failures: int = 3,
        rest: float = 600.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._allowed, self._rest, self._clock = failures, rest, clock
        self._failed = 0
        self._closed_from = 0.0
        self._lock = threading.Lock()

    def is_open(self) -> bool:
        """Whether the service must be left alone now."""
        with self._lock:
            return self._clock() < self._closed_from

    def succeeded(self) -> None:
        """The service answered: forget its failures."""
        with self._lock:
            self._failed = 0

    def failed(self) -> None:
        """Count a failure; the third, and each after it, starts a rest."""
        with self._lock:
            self._failed += 1
            if self._failed >= self._allowed:
                self._closed_from = self._clock() + self._rest


class Pace:
    """At least half a second, at most one, between two calls."""

    def __init__(
        self,
        *,
        shortest: float = 0.5,
        longest: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._between = (shortest, longest)
        self._clock, self._sleep = clock, sleep
        self._next = 0.0
        self._lock = threading.Lock()

    def wait(self) -> None:
        """Come back when it is our turn."""
        with self._lock:
            ahead = self._next - self._clock()
            if ahead > 0:
                self._sleep(ahead)
            self._next = self._clock() + random.uniform(*self._between)  # noqa: S311
