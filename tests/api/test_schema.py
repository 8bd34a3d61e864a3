"""The API keeps what its schema says, whatever is sent to it (schemathesis, fixed seeds)."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
)

from dictionary.models import Concept
from tests.api.conftest import basic

# What names a concept, sector or language that is not there is refused though it has the right
# form: so that not everything well-formed is accepted here.
CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    negative_data_rejection,
)
few_and_always_the_same = settings(
    max_examples=12,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def described_api(voltage_tester: Concept) -> Iterator[Any]:
    """The schema as it is served, over the WSGI application and in the test's transaction."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield schemathesis.openapi.from_wsgi("/api/schema/", app=get_wsgi_application())
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


def check_with(operation: Any, mode: GenerationMode) -> Callable[[], None]:
    """A check of one operation, as Bart, with well-formed or with malformed questions."""

    @few_and_always_the_same
    @given(case=operation.as_strategy(generation_mode=mode))
    def check(case: Any) -> None:
        response = case.call(headers={"Authorization": basic("bart")})
        case.validate_response(response, checks=CHECKS)

    return check


@pytest.mark.slow
@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_every_operation_keeps_its_schema(described_api: Any, mode: GenerationMode) -> None:
    operations = [found.ok() for found in described_api.get_all_operations()]
    assert len(operations) == 13
    for operation in operations:
        takes_input = len(operation.body) or len(operation.query)
        if mode == GenerationMode.POSITIVE or takes_input:
            check_with(operation, mode)()
