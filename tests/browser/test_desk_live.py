"""The desk in a browser: what moves by itself does."""

from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import BrowserContext, expect

from dictionary.models import BatchState, ImportBatch
from sectors.funds.models import Fund, Membership, Role, User

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_an_imports_progress_moves_without_a_reload(
    phone: BrowserContext, live_server: Any
) -> None:
    user = User.objects.create_user("els", is_staff=True)
    volta = Fund.objects.get(slug="volta")
    Membership.objects.create(user=user, fund=volta, role=Role.EDITOR)
    batch = ImportBatch.objects.create(
        by=user, fund=volta, name="words.csv", state=BatchState.RUNNING, total=10, done=3
    )
    client = Client()
    client.force_login(user)
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    phone.add_cookies(
        [{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}]
    )
    page = phone.new_page()
    page.goto(f"{live_server.url}/backoffice/lists/{batch.uuid}/")
    expect(page.locator("#progress progress")).to_have_attribute("value", "3")
    ImportBatch.objects.filter(pk=batch.pk).update(done=7)
    expect(page.locator("#progress progress")).to_have_attribute("value", "7", timeout=15_000)
