"""Editing in the admin: the own fund's concepts, live at once; another's never."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from dictionary.models import Concept, Label, Photo, Report, SearchChange
from sectors.funds.models import Fund, Role, Sector, User
from tests.conftest import person, picture

ADD = "/admin/dictionary/concept/add/"


def change_url(concept: Concept) -> str:
    return f"/admin/dictionary/concept/{concept.pk}/change/"


def empty_formsets() -> dict[str, Any]:
    names = ("labels", "photos", "definitions", "examples", "relations")
    form: dict[str, Any] = {}
    for name in names:
        form |= {f"{name}-TOTAL_FORMS": 0, f"{name}-INITIAL_FORMS": 0}
    return form


def label(number: int, language: str, text: str) -> dict[str, Any]:
    values = {"language": language, "text": text, "kind": "preferred", "register": "standard"}
    return {f"labels-{number}-{name}": value for name, value in values.items()}


def photo(data: bytes, **facts: Any) -> dict[str, Any]:
    values = {
        "upload": SimpleUploadedFile("tool.jpg", data, "image/jpeg"),
        "maker": "Bart",
        "licence": "CC BY 4.0",
        "kind": "photo",
        "order": 0,
        "focal_x": 0.5,
        "focal_y": 0.5,
        "alt_nl": "Een striptang op een tafel",
        **facts,
    }
    return {"photos-TOTAL_FORMS": 1} | {f"photos-0-{k}": v for k, v in values.items()}


def new_concept(fund: Fund, **extra: Any) -> dict[str, Any]:
    return {
        **empty_formsets(),
        "fund": fund.pk,
        "status": "published",
        "sectors": [Sector.objects.get(slug="electrotechnics").pk],
        "ppe": "[]",
        "labels-TOTAL_FORMS": 2,
        **label(0, "nl", "striptang"),
        **label(1, "en", "wire stripper"),
        **extra,
    }


def test_an_editor_adds_a_concept_with_a_photo_and_visitors_see_it(
    client: Client, bart: User, volta: Fund, work: Callable[[], None],
    django_capture_on_commit_callbacks: Any,
) -> None:  # fmt: skip
    client.force_login(bart)
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(ADD, new_concept(volta, **photo(picture())))
    assert response.status_code == 302, response.context["errors"]
    concept = Concept.objects.get(slug="wire-stripper")
    assert (concept.fund, concept.status) == (volta, "published")
    assert concept.labels.get(language="nl").fund == volta
    assert SearchChange.objects.filter(concept_slug="wire-stripper").exists()
    work()
    stored = concept.photos.get()
    widths = set(stored.renditions.filter(format="webp").values_list("width", flat=True))
    assert widths == {160, 320, 640, 800}
    page = Client().get("/nl/term/wire-stripper/")
    assert page.status_code == 200
    assert "striptang" in page.content.decode()
    image = Client().get(stored.renditions.first().url)  # type: ignore[union-attr]
    assert image["Content-Type"] in ("image/webp", "image/avif")


def test_an_editor_of_another_fund_may_not_open_or_change_it(
    client: Client, chloe: User, voltage_tester: Concept
) -> None:
    client.force_login(chloe)
    before = list(voltage_tester.labels.values_list("text", flat=True))
    url = change_url(voltage_tester)
    assert client.get(url).status_code == 403
    form = {**empty_formsets(), "fund": voltage_tester.fund_id, "status": "draft", "ppe": "[]"}
    assert client.post(url, form).status_code == 403
    assert client.post(url.replace("change", "delete"), {"post": "yes"}).status_code == 403
    assert list(voltage_tester.labels.values_list("text", flat=True)) == before


def test_nobody_adds_a_concept_in_another_funds_name(
    client: Client, chloe: User, volta: Fund
) -> None:
    client.force_login(chloe)
    client.post(ADD, new_concept(volta))
    assert not Concept.objects.exists()


def test_a_contributor_may_draft_but_not_publish(client: Client, volta: Fund) -> None:
    client.force_login(person("dora", "volta", Role.CONTRIBUTOR))
    assert client.post(ADD, new_concept(volta)).status_code == 403
    assert not Concept.objects.exists()
    client.post(ADD, new_concept(volta, status="draft"))
    assert Concept.objects.get().status == "draft"


def test_a_concept_without_a_core_word_stays_a_draft(
    client: Client, bart: User, volta: Fund
) -> None:
    client.force_login(bart)
    form = new_concept(volta, **{"labels-TOTAL_FORMS": 0})
    response = client.post(ADD, form)
    assert response.status_code == 200 or Concept.objects.get().status == "draft"


@pytest.mark.parametrize("data", [b"GIF89a", b"\xff\xd8\xff\xe0 not a photo", b""])
def test_a_file_that_is_no_photo_is_refused_with_a_sentence(
    client: Client, bart: User, volta: Fund, data: bytes
) -> None:
    client.force_login(bart)
    response = client.post(ADD, new_concept(volta, **photo(data)))
    assert response.status_code == 200
    assert not Photo.objects.exists()
    assert not Concept.objects.exists()


def test_a_photo_needs_maker_and_licence(client: Client, bart: User, volta: Fund) -> None:
    client.force_login(bart)
    response = client.post(ADD, new_concept(volta, **photo(picture(), maker="", licence="")))
    assert response.status_code == 200
    assert not Photo.objects.exists()


def test_an_editor_sees_and_answers_only_the_own_funds_reports(
    client: Client, bart: User, chloe: User, voltage_tester: Concept
) -> None:
    report = Report.objects.create(kind="word", concept=voltage_tester, fund=voltage_tester.fund)
    url = f"/admin/dictionary/report/{report.pk}/change/"
    client.force_login(chloe)
    assert client.get(url).status_code in (302, 403)
    client.force_login(bart)
    assert client.get(url).status_code == 200


def test_a_draft_and_its_photo_are_hidden_from_visitors(
    client: Client, bart: User, volta: Fund, work: Callable[[], None],
    django_capture_on_commit_callbacks: Any,
) -> None:  # fmt: skip
    client.force_login(bart)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(ADD, new_concept(volta, status="draft", **photo(picture())))
    work()
    url = Photo.objects.get().renditions.get(width=160, format="webp").url
    assert Client().get("/nl/term/wire-stripper/").status_code == 404
    assert Client().get(url).status_code == 404
    mine = client.get(url)
    assert mine.status_code == 200
    assert mine["Cache-Control"] == "private, no-store"


def test_what_another_fund_wrote_does_not_vanish_by_the_admin_either(
    client: Client, bart: User, chloe: User, voltage_tester: Concept
) -> None:
    woodwize, wood = Fund.objects.get(slug="woodwize"), Sector.objects.get(slug="wood")
    Label.objects.create(concept=voltage_tester, language_id="nl", text="spanningspen",
                         kind="alternative", fund=woodwize)  # fmt: skip
    voltage_tester.sectors.add(wood)
    client.force_login(bart)
    url, own = change_url(voltage_tester), voltage_tester.fund_id
    form = {**empty_formsets(), "fund": own, "ppe": "[]"}
    refused = client.post(url, {**form, "status": "retired"})
    assert refused.status_code == 200
    assert "Woodwize" in refused.content.decode()
    assert client.post(url.replace("change", "delete"), {"post": "yes"}).status_code == 403
    client.post(url, {**form, "status": "published", "sectors": []})
    voltage_tester.refresh_from_db()
    assert voltage_tester.status == "published"
    assert wood in voltage_tester.sectors.all()
    assert voltage_tester.labels.filter(text="spanningspen").exists()
