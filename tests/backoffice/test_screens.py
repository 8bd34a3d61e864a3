"""The screens of the back office, as an editor walks through them."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from dictionary.concepts.services import label_save
from dictionary.models import Change, Concept, ImportBatch, ImportRow, Label, Photo, Proposal
from sectors.funds.models import Fund, Role, User
from tests.conftest import PASSWORD, person, picture

pytestmark = pytest.mark.django_db
HTML = "text/html"


@pytest.fixture
def volta_desk(client: Client, bart: User) -> Client:
    client.force_login(bart)
    return client


def form_of(page: Any) -> dict[str, str]:
    """The fields of the term editor as the page shows them."""
    fields = {}
    for column in page.context["columns"]:
        for part in column["parts"].values():
            fields[part["name"]] = part["value"]
            fields[f"was-{part['name']}"] = part["was"]
    return fields


def test_a_stranger_is_asked_to_log_in_and_a_visitor_without_a_role_is_refused(
    client: Client, bart: User
) -> None:
    answer = client.get("/backoffice/terms/")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/backoffice/login/?next=")
    client.force_login(person("nobody"))
    assert client.get("/backoffice/").status_code == 403
    client.logout()
    data = {"username": "bart", "password": PASSWORD}
    assert client.post("/backoffice/login/", data)["Location"] == "/backoffice/"


def test_the_desk_shows_what_waits(
    volta_desk: Client, chloe: User, woodwize: Fund, voltage_tester: Concept
) -> None:
    Proposal.objects.create(
        concept=voltage_tester, proposed_by=chloe, fund=voltage_tester.fund,
        change={"labels": {"nl": "zoeker"}, "fund": "woodwize"}, reason="Zo zeggen wij het",
    )  # fmt: skip
    page = volta_desk.get("/backoffice/")
    assert page.status_code == 200
    assert "Zo zeggen wij het" in page.content.decode()
    assert 'value="100"' in page.content.decode()


@pytest.mark.parametrize("query", ["hamer", "Hammer", "hammmer", "marteau"])
def test_any_word_in_any_language_finds_the_term(
    volta_desk: Client, bart: User, make_concept: Callable[..., Concept], query: str
) -> None:
    make_concept(bart, "volta", de="Hammer", fr="marteau")
    make_concept(bart, "volta", de="Zange", fr="pince")
    page = volta_desk.get("/backoffice/terms/", {"q": query})
    assert page.context["page"][0].slug == "hammer"


def test_the_list_takes_the_same_queries_for_one_and_for_fifty_terms(
    volta_desk: Client, bart: User, make_concept: Callable[..., Concept],
    django_assert_max_num_queries: Any,
) -> None:  # fmt: skip
    for number in range(50):
        make_concept(bart, "volta", nl=f"woord {number}", fr=f"mot {number}")
    with django_assert_max_num_queries(18):
        page = volta_desk.get("/backoffice/terms/?sort=name")
    assert len(page.context["page"]) == 50


def test_a_save_writes_words_of_all_languages_as_one_act(
    volta_desk: Client, bart: User, make_concept: Callable[..., Concept]
) -> None:
    concept = make_concept(bart, "volta", nl="hamer")
    url = f"/backoffice/term/{concept.slug}/"
    data = form_of(volta_desk.get(url))
    data |= {
        "nl-article": "de", "nl-also": "klopper | moker", "fr-text": "marteau",
        "fr-article": "le", "de-text": "Hammer", "nl-definition": "Om mee te slaan.",
        "why": "Aangevuld",
    }  # fmt: skip
    before = Change.objects.count()
    assert volta_desk.post(url, data).status_code == 302
    assert Change.objects.count() == before + 1
    words = set(concept.labels.values_list("language", "text", "kind"))
    assert words == {
        ("nl", "hamer", "preferred"), ("nl", "klopper", "alternative"),
        ("nl", "moker", "alternative"), ("fr", "marteau", "preferred"),
        ("de", "Hammer", "preferred"),
    }  # fmt: skip
    told = volta_desk.get(f"{url}history/").content.decode()
    assert "Aangevuld" in told
    assert "<ins>marteau</ins>" in told
    change = Change.objects.first()
    assert change is not None
    volta_desk.post(f"/backoffice/changes/{change.uuid}/undo/")
    assert set(concept.labels.values_list("text", flat=True)) == {"hamer"}
    assert not concept.definitions.exists()


def test_two_people_who_save_the_same_field_lose_nothing(
    volta_desk: Client, voltage_tester: Concept
) -> None:
    url = f"/backoffice/term/{voltage_tester.slug}/"
    first, second = form_of(volta_desk.get(url)), form_of(volta_desk.get(url))
    volta_desk.post(url, first | {"nl-text": "spanningszoeker", "nl-plural": "zoekers"})
    page = volta_desk.post(url, second | {"nl-text": "fasetester", "fr-text": "détecteur"})
    assert page.status_code == 409
    text = page.content.decode()
    assert 'value="fasetester"' in text
    assert "spanningszoeker" in text
    assert voltage_tester.labels.get(language="nl").text == "spanningszoeker"
    again = volta_desk.post(url, form_of(page))
    assert again.status_code == 302
    words = set(voltage_tester.labels.values_list("text", flat=True))
    assert {"fasetester", "détecteur"} <= words


def test_two_people_who_save_different_fields_both_succeed(
    volta_desk: Client, voltage_tester: Concept
) -> None:
    url = f"/backoffice/term/{voltage_tester.slug}/"
    first, second = form_of(volta_desk.get(url)), form_of(volta_desk.get(url))
    volta_desk.post(url, first | {"nl-text": "spanningszoeker"})
    assert volta_desk.post(url, second | {"de-text": "Prüfer"}).status_code == 302
    words = dict(voltage_tester.labels.values_list("language", "text"))
    assert (words["nl"], words["de"]) == ("spanningszoeker", "Prüfer")


def test_what_is_typed_is_kept_and_brought_back(
    volta_desk: Client, voltage_tester: Concept
) -> None:
    url = f"/backoffice/term/{voltage_tester.slug}/"
    kept = volta_desk.post(f"{url}draft/", {"nl-text": "half wo"}, content_type="application/json")
    assert kept.json() == {"kept": True}
    assert "half wo" not in volta_desk.get(url).content.decode()
    assert 'value="half wo"' in volta_desk.get(f"{url}?draft=1").content.decode()
    assert voltage_tester.labels.get(language="nl").text == "spanningstester"


def test_a_draft_that_is_brought_back_does_not_overwrite_what_others_saved_since(
    volta_desk: Client, bart: User, voltage_tester: Concept
) -> None:
    url = f"/backoffice/term/{voltage_tester.slug}/"
    typed = {"nl-text": "half wo", "was-nl-text": "spanningstester"}
    volta_desk.post(f"{url}draft/", typed, content_type="application/json")
    word = voltage_tester.labels.get(language="nl")
    word.text = "zoeker"
    label_save(actor=bart, label=word)
    answer = volta_desk.post(url, form_of(volta_desk.get(f"{url}?draft=1")))
    assert answer.status_code == 409
    assert voltage_tester.labels.get(language="nl").text == "zoeker"


def test_an_editor_of_another_fund_writes_beside_and_proposes(
    client: Client, chloe: User, voltage_tester: Concept
) -> None:
    client.force_login(chloe)
    url = f"/backoffice/term/{voltage_tester.slug}/"
    data = form_of(client.get(url))
    assert data["nl-text"] == ""
    client.post(url, data | {"nl-text": "zoeker", "propose": "1", "why": "Korter"})
    assert Proposal.objects.get().change == {"labels": {"nl": "zoeker"}, "fund": "woodwize"}
    client.post(url, data | {"nl-text": "zoeker"})
    words = set(voltage_tester.labels.filter(language="nl").values_list("text", "fund__slug"))
    assert words == {("spanningstester", "volta"), ("zoeker", "woodwize")}


def test_the_owner_decides_on_a_proposal_from_the_page(
    volta_desk: Client, chloe: User, voltage_tester: Concept
) -> None:
    proposal = Proposal.objects.create(
        concept=voltage_tester, proposed_by=chloe, fund=voltage_tester.fund,
        change={"labels": {"nl": "zoeker"}, "fund": "woodwize"},
    )  # fmt: skip
    url = f"/backoffice/term/{voltage_tester.slug}/proposal/{proposal.uuid}/"
    assert volta_desk.post(url, {"decision": "decline"}).status_code == 400
    assert volta_desk.post(url, {"decision": "accept"}).status_code == 302
    assert voltage_tester.labels.get(language="nl").text == "zoeker"


@pytest.mark.parametrize(
    ("path", "data"),
    [("facts/", {"signs": "M004"}), ("status/", {"status": "retired"}),
     ("sign-off/nl/", {"note": "goed"})],
)  # fmt: skip
def test_who_may_not_is_refused_also_by_address(
    client: Client, chloe: User, voltage_tester: Concept, path: str, data: dict[str, str]
) -> None:
    client.force_login(chloe)
    answer = client.post(f"/backoffice/term/{voltage_tester.slug}/{path}", data)
    assert answer.status_code == 403


def test_a_picture_needs_its_maker_and_goes_away_again(
    volta_desk: Client, voltage_tester: Concept
) -> None:
    url = f"/backoffice/term/{voltage_tester.slug}/photo/"
    file = SimpleUploadedFile("a.jpg", picture(size=(640, 480)), "image/jpeg")
    acts = Change.objects.count()
    assert volta_desk.post(url, {"file": file, "licence": "CC0 1.0"}).status_code == 400
    assert Change.objects.count() == acts
    file = SimpleUploadedFile("a.jpg", picture(size=(640, 480)), "image/jpeg")
    data = {"file": file, "maker": "Bart", "licence": "CC0 1.0", "alt-nl": "een tester"}
    assert volta_desk.post(url, data).status_code == 302
    photo = Photo.objects.get()
    assert (photo.maker, photo.alt, photo.fund.slug) == ("Bart", {"nl": "een tester"}, "volta")
    volta_desk.post(url, {"remove": str(photo.uuid)})
    assert not Photo.objects.exists()


def test_a_reviewer_signs_off_from_the_page(client: Client, voltage_tester: Concept) -> None:
    client.force_login(person("rik", "educam", Role.REVIEWER))
    url = f"/backoffice/term/{voltage_tester.slug}/"
    assert "nl" in client.get(url).context["signable"]
    client.post(f"{url}sign-off/nl/", {"note": ""})
    assert voltage_tester.languages.get(language="nl").status == "checked"


def test_a_double_becomes_one_term_and_its_old_address_leads_there(
    volta_desk: Client, bart: User, voltage_tester: Concept, make_concept: Callable[..., Concept]
) -> None:
    double = make_concept(bart, "volta", nl="spanningzoeker", en="tester pen")
    url = f"/backoffice/term/{double.slug}/merge/"
    assert volta_desk.post(url, {"same_as": "gone"}).status_code == 400
    answer = volta_desk.post(url, {"same_as": voltage_tester.slug})
    assert answer["Location"] == f"/backoffice/term/{voltage_tester.slug}/"
    assert volta_desk.get("/nl/term/tester-pen/", follow=True).status_code == 200
    assert not Concept.objects.filter(slug="tester-pen").exists()


LIST = (
    "Nr;Nederlands;Français;Catégorie\r\n"
    "1;spanningstester;testeur de tension;meten\r\n"
    "2;kruiskopschroef;vis cruciforme;\r\n"
    "3;spannings tester;;\r\n"
    "4;<script>x</script>;;\r\n"
)


def test_a_list_is_mapped_compared_decided_imported_and_undone(
    client: Client, chloe: User, voltage_tester: Concept, work: Callable[[], None]
) -> None:
    client.force_login(chloe)
    file = SimpleUploadedFile("lijst.csv", LIST.encode("cp1252"), "text/csv")
    answer = client.post("/backoffice/lists/upload/", {"file": file})
    batch = ImportBatch.objects.get()
    assert answer["Location"] == f"/backoffice/lists/{batch.uuid}/"
    assert batch.mapping == {
        "nr": "id", "nederlands": "label_nl", "français": "label_fr", "catégorie": "category",
    }  # fmt: skip
    url = answer["Location"]
    columns = {f"column-{name}": column for name, column in batch.mapping.items()}
    client.post(f"{url}compare/", columns | {"publish": "1"})
    ImportBatchWork(batch, work).compare()
    rows = {row.number: row for row in ImportRow.objects.all()}
    assert {number: row.verdict for number, row in rows.items()} == {
        2: "same", 3: "new", 4: "same", 5: "refused",
    }  # fmt: skip
    assert rows[2].target == voltage_tester
    assert rows[5].fault["column"] == "label_nl"
    page = client.get(f"{url}?show=same").content.decode()
    assert "spannings tester" in page
    client.post(f"{url}decide/", {"decision": "skip:4"})
    client.post(f"{url}run/")
    ImportBatchWork(batch, work).run()
    assert Concept.objects.get(labels__text="kruiskopschroef").fund.slug == "woodwize"
    assert voltage_tester.sectors.filter(slug="wood").exists() is False
    assert voltage_tester.source_ids.get(fund__slug="woodwize").source_id == "1"
    client.post(f"{url}undo/", {"row": "2"})
    assert not voltage_tester.source_ids.filter(fund__slug="woodwize").exists()
    client.post(f"{url}undo/")
    assert not Concept.objects.filter(labels__text="kruiskopschroef").exists()
    batch.refresh_from_db()
    assert batch.state == "undone"


class ImportBatchWork:
    """The worker's part, without waiting for a commit that a test never makes."""

    def __init__(self, batch: ImportBatch, work: Callable[[], None]) -> None:
        self.batch = batch

    def _fresh(self) -> ImportBatch:
        return ImportBatch.objects.get(pk=self.batch.pk)

    def compare(self) -> None:
        from dictionary.imports.batches import compare_rows

        compare_rows(self._fresh())

    def run(self) -> None:
        from dictionary.imports.batches import import_rows

        import_rows(self._fresh())


def test_an_import_that_was_cut_off_goes_on_and_keeps_its_relations(
    bart: User, volta: Fund, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dictionary.imports import batches, services

    monkeypatch.setattr(services, "CHUNK", 2)
    lines = [
        {"slug": f"w{n}", "labels": {"nl": f"woord {n}"},
         "relations": [{"kind": "used_with", "to": f"w{5 - n}"}]}
        for n in range(6)
    ]  # fmt: skip
    data = "\n".join(json.dumps(line) for line in lines).encode()
    batch = batches.batch_upload(actor=bart, fund=volta, name="lijst.jsonl", data=data)
    batches.batch_compare(actor=bart, batch=batch, mapping={})
    batches.compare_rows(batch)
    batches.batch_run(actor=bart, batch=batch)
    finish = services.RowsImport.take

    def dies(self: Any, rows: Any, **kwargs: Any) -> None:
        finish(self, rows[:4], **kwargs)
        raise KeyboardInterrupt

    with monkeypatch.context() as cut:
        cut.setattr(services.RowsImport, "take", dies)
        with pytest.raises(KeyboardInterrupt):
            batches.import_rows(ImportBatch.objects.get())
    assert Concept.objects.count() == 4
    assert ImportBatch.objects.get().done == 4
    batches.import_rows(ImportBatch.objects.get())
    assert Concept.objects.count() == 6
    pairs = set(Concept.objects.values_list("slug", "relations__target__slug"))
    assert pairs == {(f"w{n}", f"w{5 - n}") for n in range(6)}


def test_an_import_of_another_fund_is_not_there(client: Client, bart: User, chloe: User) -> None:
    from dictionary.imports.batches import batch_upload

    batch = batch_upload(
        actor=bart, fund=Fund.objects.get(slug="volta"), name="a.csv", data=b"label_nl\nx\n"
    )
    client.force_login(chloe)
    assert client.get(f"/backoffice/lists/{batch.uuid}/").status_code == 404
    assert client.post(f"/backoffice/lists/{batch.uuid}/run/").status_code == 404


def test_a_file_that_is_no_list_is_refused_with_its_reason(volta_desk: Client) -> None:
    for name, data in (("a.pdf", b"%PDF"), ("a.xlsx", b"no zip"), ("a.csv", b"x" + b",y" * 300)):
        file = SimpleUploadedFile(name, data)
        answer = volta_desk.post("/backoffice/lists/upload/", {"file": file})
        assert answer.status_code == 400
    assert not ImportBatch.objects.exists()


def test_changed_words_in_a_page_of_many_labels_stay_with_their_fund(
    volta_desk: Client, chloe: User, woodwize: Fund, voltage_tester: Concept
) -> None:
    label_save(
        actor=chloe,
        label=Label(concept=voltage_tester, language_id="nl", text="zoeker", fund=woodwize),
    )
    url = f"/backoffice/term/{voltage_tester.slug}/"
    page = volta_desk.get(url)
    volta_desk.post(url, form_of(page) | {"nl-text": "nieuw"})
    assert voltage_tester.labels.get(fund=woodwize).text == "zoeker"
