"""A small cache of this process, without the cost of the one that all processes share."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Kept(Generic[Key, Value]):
    """At most so many values; when it is full, the half that came first goes.

    Threads may share it: each step is one of a dict.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: dict[Key, tuple[float, Value]] = {}

    def get(self, key: Key, now: float) -> Value | None:
        """The value, unless its time is over."""
        until, value = self._values.get(key, (0.0, None))
        return value if until > now else None

    def put(self, key: Key, value: Value, until: float) -> None:
        """Keep a value until then."""
        if len(self._values) >= self._most:
            for old in list(self._values)[: self._most // 2]:
                self._values.pop(old, None)
        self._values[key] = (until, value)
