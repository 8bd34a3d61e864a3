"""How the tests talk to the API."""

import base64
import json
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from sectors.funds.models import User
from tests.conftest import PASSWORD

Answer = Any
CONCEPTS = "/api/v1/concepts/"
LABELS = "/api/v1/labels/"


class Talker:
    """Somebody with a JSON client."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def get(self, path: str, **more: Any) -> Answer:
        return self.client.get(path, **more)

    def _send(self, method: str, path: str, body: Any, **more: Any) -> Answer:
        content = body if isinstance(body, (str, bytes)) else json.dumps(body)
        more.setdefault("content_type", "application/json")
        return self.client.generic(method, path, content, **more)

    def post(self, path: str, body: Any, **more: Any) -> Answer:
        return self._send("POST", path, body, **more)

    def patch(self, path: str, body: Any, **more: Any) -> Answer:
        return self._send("PATCH", path, body, **more)

    def delete(self, path: str) -> Answer:
        return self.client.delete(path)


@pytest.fixture
def aicha(db: None) -> Talker:
    """Looks up; she has no account."""
    return Talker(Client())


@pytest.fixture
def as_person() -> Callable[[User], Talker]:
    """Somebody who is logged in."""

    def login(user: User) -> Talker:
        client = Client()
        client.force_login(user)
        return Talker(client)

    return login


@pytest.fixture
def as_bart(bart: User, as_person: Callable[[User], Talker]) -> Talker:
    return as_person(bart)


@pytest.fixture
def as_chloe(chloe: User, as_person: Callable[[User], Talker]) -> Talker:
    return as_person(chloe)


def basic(name: str, password: str = PASSWORD) -> str:
    """The Authorization header of a name and a password."""
    return "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()


def is_problem(answer: Answer, status: int) -> bool:
    """Is it problem details with this status, in the header and in the body?"""
    assert answer.status_code == status, answer.content
    assert answer["Content-Type"] == "application/problem+json"
    body = answer.json()
    assert body["status"] == status
    return bool(body["title"] and body["detail"])
