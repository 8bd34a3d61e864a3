"""Trainers: building a set, leading a group, handing out, a quiz on the wall."""

import csv
import io
import json
import sqlite3
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from dictionary.models import Concept, Language
from microlearning.decks.ready import ready_sets_make
from microlearning.decks.services import deck_create
from microlearning.groups.progress import group_progress
from microlearning.groups.services import (
    deck_assign,
    group_create,
    group_join,
    looked_up_add,
    share_set,
)
from microlearning.handout.csv import harmless
from microlearning.keys import new_key
from microlearning.learners.services import learner_register
from microlearning.models import Assignment, Deck, Group, LookedUp, Member, Quiz
from microlearning.quiz.services import quiz_next, quiz_start, quizzes_forget
from microlearning.train.sources import from_words, read_lines
from sectors.funds.models import Fund, User
from tests.microlearning.conftest import Phone

pytestmark = pytest.mark.django_db


@pytest.fixture
def trainer(client: Client, tom: User) -> Client:
    client.force_login(tom)
    return client


def made(**changes: Any) -> dict[str, Any]:
    return {"slug": ["saw", "hammer"], "title": "Wood", "language": "nl", "own_language": "",
            "kinds": ["picture_word", "spell"], "pace": 10, "source": "sector",
            **changes}  # fmt: skip


def test_a_sector_gives_a_set_in_two_requests(
    trainer: Client, words: dict[str, Concept], volta: Fund
) -> None:
    picking = trainer.get("/nl/train/new/?from=sector&which=electrotechnics")
    assert picking.content.decode().count(" checked>") >= 8
    answer = trainer.post("/nl/train/new/", made(fund=volta.pk))
    deck = Deck.objects.get()
    assert answer["Location"] == f"/nl/train/set/{deck.code}/?new=1"
    assert [card.slug for card in deck.cards.all()] == ["saw", "hammer"]
    assert (deck.fund, deck.kinds) == (volta, ["picture_word", "spell"])
    page = trainer.get(answer["Location"])
    assert f"{deck.code[:3]} {deck.code[3:]}" in page.content.decode()


@pytest.mark.parametrize(
    "query",
    ["from=category&which=hand-tools", "from=search&which=hamer", "from=wall",
     "from=sector&which=electrotechnics&n=500", ""],
)  # fmt: skip
def test_every_source_shows_words(trainer: Client, words: dict[str, Concept], query: str) -> None:
    answer = trainer.get(f"/nl/train/new/?{query}")
    assert answer.status_code == 200
    assert not query or b"hamer" in answer.content


@pytest.mark.parametrize("query", ["from=sector&which=x", "from=category&which=x/y"])
def test_an_unknown_source_is_said(trainer: Client, db: None, query: str) -> None:
    answer = trainer.get(f"/nl/train/new/?{query}")
    assert answer.status_code == 400
    assert b'role="alert"' in answer.content


def test_a_set_without_words_is_refused_and_what_was_ticked_stays(
    trainer: Client, words: dict[str, Concept], volta: Fund
) -> None:
    answer = trainer.post("/nl/train/new/", made(slug=[], offered=["saw"], fund=volta.pk))
    assert answer.status_code == 400
    assert b"zaag" in answer.content
    assert not Deck.objects.exists()


def test_pasted_words_are_found_and_the_others_named(
    trainer: Client, words: dict[str, Concept]
) -> None:
    answer = trainer.post("/nl/train/new/", {"pasted": "hamer\nbeittel\t12\nxyzzyplugh"})
    text = answer.content.decode()
    assert answer.status_code == 200
    assert 'value="hammer" checked' in text
    assert 'value="chisel" checked' in text
    assert "xyzzyplugh" in text


def test_five_thousand_pasted_lines_are_cut_and_counted(
    words: dict[str, Concept], dutch: Language
) -> None:
    offer = from_words("\n".join(["hamer", *["zaag"] * 4_999]), dutch)
    assert offer.slugs == ["hammer", "saw"]
    assert offer.left_out == 4_500


def test_a_single_line_is_parted_by_commas_and_a_sheet_by_tabs() -> None:
    assert read_lines("hamer, zaag;beitel") == [["hamer"], ["zaag"], ["beitel"]]
    assert read_lines("hamer\tmarteau\n\n\tscie") == [["hamer", "marteau"], ["scie"]]
    assert read_lines("") == []


def test_without_account_a_set_is_made_and_its_link_changes_it(
    client: Client, words: dict[str, Concept]
) -> None:
    answer = client.post("/nl/train/new/", made())
    deck = Deck.objects.get()
    assert deck.fund is None
    key = answer["Location"].split("key=")[1].split("&")[0]
    assert client.get(f"/nl/train/set/{deck.code}/edit/").status_code == 302
    assert client.get(f"/nl/train/set/{deck.code}/edit/?key=guess").status_code == 302
    form = client.get(f"/nl/train/set/{deck.code}/edit/?key={key}")
    assert form.status_code == 200
    change = {**made(title="Better", slug=["saw"], added="beitel"), "key": key}
    saved = client.post(f"/nl/train/set/{deck.code}/edit/", change)
    assert saved.status_code == 302, saved.content.decode()[-1500:]
    deck.refresh_from_db()
    assert deck.title == "Better"
    assert [card.slug for card in deck.cards.all()] == ["saw", "chisel"]


def test_adding_unknown_words_changes_nothing(trainer: Client, deck: Deck) -> None:
    change = made(title="Other", added="xyzzyplugh")
    answer = trainer.post(f"/nl/train/set/{deck.code}/edit/", change)
    assert answer.status_code == 400
    assert "xyzzyplugh" in answer.content.decode()
    deck.refresh_from_db()
    assert (deck.title, deck.cards.count()) == ("Wood", 8)


def test_a_trainer_of_another_fund_changes_nothing(
    client: Client, wilma: User, deck: Deck, group: Group
) -> None:
    client.force_login(wilma)
    for path in (f"set/{deck.code}/edit/", f"group/{group.code}/", f"group/{group.code}/edit/"):
        assert client.get(f"/nl/train/{path}").status_code == 403
    assert client.post(f"/nl/train/set/{deck.code}/remove/").status_code == 403
    assign = {"group": group.code}
    assert client.post(f"/nl/train/set/{deck.code}/assign/", assign).status_code == 403
    looked_up = f"/nl/train/new/?from=looked_up&which={group.code}"
    assert client.get(looked_up).status_code == 403
    assert Deck.objects.count() == 1
    assert not Assignment.objects.exists()


def test_a_visitor_is_asked_to_log_in_for_a_group(client: Client, group: Group) -> None:
    answer = client.get(f"/nl/train/group/{group.code}/")
    assert answer.status_code == 302
    assert "login" in answer["Location"]


def test_a_group_gets_sets_with_a_day(trainer: Client, deck: Deck, volta: Fund) -> None:
    answer = trainer.post("/nl/train/group/new/", {"name": "  5 Wood   A ", "fund": "volta"})
    group = Group.objects.get()
    assert (group.name, group.fund) == ("5 Wood A", volta)
    assert answer["Location"] == f"/nl/train/group/{group.code}/"
    path = f"/nl/train/set/{deck.code}/assign/"
    trainer.post(path, {"group": group.code, "due_on": "2026-12-24"})
    trainer.post(path, {"group": group.code, "due_on": "2026-12-31"})
    assert str(Assignment.objects.get().due_on) == "2026-12-31"
    assert deck.title in trainer.get(answer["Location"]).content.decode()
    trainer.post(path, {"group": group.code, "take_back": "1"})
    assert not Assignment.objects.exists()


def test_progress_counts_only_who_agreed(
    phone: Phone, member: Member, group: Group, deck: Deck, tom: User, words: dict[str, Concept]
) -> None:
    deck_assign(actor=tom, group=group, deck=deck)
    quiet = Phone(new_key())
    silent, _new = learner_register(key=quiet.key)
    group_join(learner=silent, group=group, nickname="p-a p-b", share=False)
    now = timezone.now()
    for one, days in ((phone, 30), (quiet, 30)):
        for back in (days, days - 10, 0):
            one.review(words["hammer"], 3, now - timedelta(days=back))
        one.review(words["saw"], 1, now)
        one.sync(now)
    progress = group_progress(group, None)
    assert (progress.members, len(progress.learners)) == (2, 1)
    [tracked] = progress.learners
    assert (tracked.known, tracked.begun, tracked.reviews) == (1, 2, 4)
    by_slug = {word.entry.concept.slug: word for word in progress.decks[0].words}
    assert (by_slug["hammer"].known, by_slug["saw"].again) == (1, 1)
    assert [word.entry.concept.slug for word in progress.hardest] == ["saw"]
    assert member.learner is not None
    share_set(learner=member.learner, group=group, share=False)
    assert group_progress(group, None).learners == []


def test_what_the_group_looked_up_counts_once_and_only_with_consent(
    phone: Phone, member: Member, group: Group, words: dict[str, Concept], trainer: Client
) -> None:
    for _time in range(2):
        answer = phone.post("me/looked-up/", {"slugs": ["saw", "plank", "nothing"]})
        assert answer.json() == {"counted": 2}
    assert LookedUp.objects.count() == 2
    page = trainer.get(f"/nl/train/new/?from=looked_up&which={group.code}")
    assert b"zaag" in page.content
    phone.post(f"groups/{group.code}/share/", {"share": False})
    assert not LookedUp.objects.exists()
    assert looked_up_add(learner=member.learner, slugs=["saw"]) == 0


def test_ready_sets_are_made_once(words: dict[str, Concept]) -> None:
    # Dutch and German: the words have no French name, and one pair is too small a set.
    assert ready_sets_make() == 2
    assert ready_sets_make() == 0
    deck = Deck.objects.get(ready_key="first:electrotechnics:nl")
    assert deck.cards.count() == 8
    assert deck.fund is not None
    assert deck.fund.slug == "volta"


def test_printed_cards_lie_back_to_back(client: Client, deck: Deck) -> None:
    text = client.get(f"/nl/train/set/{deck.code}/cards/").content.decode()
    assert text.count('class="sheet"') == 2
    fronts, backs = text.split('class="sheet"')[1:]
    assert fronts.count("<img") == 8
    assert backs.count('class="qr"') == 8
    # Turned over the long edge, the second card of a row lies first.
    assert backs.index(">hameren<") < backs.index(">hamer<")
    assert "style=" not in text


def test_a_csv_runs_no_formula(client: Client, deck: Deck, words: dict[str, Concept]) -> None:
    words["saw"].labels.filter(language_id="nl").update(text='=HYPERLINK("http://x";"y")')
    answer = client.get(f"/nl/train/set/{deck.code}/words.csv?my=pl")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["code", "slug", "article_nl", "label_nl", "label_pl"]
    assert rows[1][2:] == ["de", "hamer", "młotek"]
    assert rows[3][3].startswith("'=")
    assert [harmless(text) for text in ("-x", "@x", " =x", "x-y")] == ["'-x", "'@x", "' =x", "x-y"]


def test_an_anki_package_opens_and_holds_pictures_and_sounds(
    client: Client, deck: Deck, tmp_path: Path
) -> None:
    answer = client.get(f"/nl/train/set/{deck.code}/words.apkg?my=pl")
    package = zipfile.ZipFile(io.BytesIO(answer.content))
    media = json.loads(package.read("media"))
    kinds = {name.rsplit(".", 1)[1] for name in media.values()}
    assert kinds == {"webp", "mp3"}
    for number, name in media.items():
        data = package.read(number)
        assert data[:4] == b"RIFF" if name.endswith("webp") else len(data) > 500
    package.extract("collection.anki2", tmp_path)
    base = sqlite3.connect(tmp_path / "collection.anki2")
    notes = base.execute("select flds from notes order by id").fetchall()
    cards = base.execute("select count(*) from cards").fetchone()[0]
    base.close()
    assert (len(notes), cards) == (8, 16)
    said, own, picture, sound, _code = notes[0][0].split("\x1f")
    assert (said, own) == ("de hamer", "młotek")
    assert picture.startswith('<img src="')
    assert sound.startswith("[sound:")
    assert sound[7:-1] in media.values()


def test_words_in_an_anki_package_are_text_and_no_html(
    client: Client, deck: Deck, words: dict[str, Concept], tmp_path: Path
) -> None:
    words["hammer"].labels.filter(language_id="nl").update(text="<b>x & y</b>", article="")
    answer = client.get(f"/nl/train/set/{deck.code}/words.apkg")
    package = zipfile.ZipFile(io.BytesIO(answer.content))
    package.extract("collection.anki2", tmp_path)
    base = sqlite3.connect(tmp_path / "collection.anki2")
    [first] = base.execute("select flds from notes order by id limit 1").fetchone()
    base.close()
    assert first.startswith("&lt;b&gt;x &amp; y&lt;/b&gt;")


def test_a_quiz_goes_from_joining_to_the_end(
    trainer: Client, deck: Deck, tom: User, volta: Fund
) -> None:
    trainer.post(f"/nl/train/set/{deck.code}/quiz/")
    quiz = Quiz.objects.get()
    phone, wall = Client(), f"/nl/train/quiz/{quiz.code}/"
    offered = phone.get(f"/api/v1/learn/quiz/{quiz.code}/").json()["nicknames"]
    path = f"/api/v1/learn/quiz/{quiz.code}"
    joined = phone.post(f"{path}/join/", {"nickname": offered[0]}, content_type="application/json")
    token = joined.json()["player"]
    trainer.post(wall)
    seen = phone.get(f"{path}/?player={token}").json()
    assert (seen["phase"], seen["question"], "right" in seen) == ("asking", 0, False)
    right = quiz.questions[0]["right"]
    body = {"player": token, "question": 0, "option": right}
    for expected in (True, False):
        answer = phone.post(f"{path}/answer/", body, content_type="application/json")
        assert answer.json() == {"taken": expected}
    board = trainer.get(f"{wall}board.json").json()
    assert (board["players"], board["answered"], "counts" in board) == (1, 1, False)
    trainer.post(wall)
    board = trainer.get(f"{wall}board.json").json()
    assert board["counts"][right] == 1
    assert board["best"] == [{"nickname": offered[0], "right": 1}]
    assert phone.get(f"{path}/?player={token}").json()["right"] == right
    late = phone.post(f"{path}/answer/", body, content_type="application/json")
    assert late.json() == {"taken": False}
    assert trainer.get(wall).status_code == 200


@pytest.mark.parametrize("body", [{}, {"question": "0", "option": 0}, {"question": 0, "option": 9}])
def test_forged_answers_to_a_quiz_are_refused(
    client: Client, deck: Deck, tom: User, volta: Fund, body: dict[str, Any]
) -> None:
    quiz = quiz_next(actor=tom, quiz=quiz_start(actor=tom, fund=volta, deck=deck))
    path = f"/api/v1/learn/quiz/{quiz.code}"
    joined = client.post(f"{path}/join/", {"nickname": "p-k p-x"}, content_type="application/json")
    body = {"player": joined.json()["player"], **body}
    answer = client.post(f"{path}/answer/", body, content_type="application/json")
    assert answer.status_code == 400
    stranger = {"player": "0" * 32, "question": 0, "option": 0}
    refused = client.post(f"{path}/answer/", stranger, content_type="application/json")
    assert refused.status_code == 404


def test_only_its_trainer_moves_a_quiz_and_it_is_gone_after_a_day(
    client: Client, deck: Deck, tom: User, wilma: User, volta: Fund
) -> None:
    quiz = quiz_start(actor=tom, fund=volta, deck=deck)
    with pytest.raises(PermissionDenied):
        quiz_next(actor=wilma, quiz=quiz)
    Quiz.objects.update(created=timezone.now() - timedelta(days=2))
    answer = client.get(f"/api/v1/learn/quiz/{quiz.code}/")
    assert (answer.status_code, answer.json()["reason"]) == (410, "quiz_ended")
    assert quizzes_forget() == 1
    assert not Quiz.objects.exists()


def test_a_quiz_without_pictures_is_refused(
    trainer: Client, tom: User, volta: Fund, dutch: Language, make_concept: Any, bart: User
) -> None:
    bare = make_concept(bart, "volta", nl="kabelgoot", en="cable duct")
    deck = deck_create(actor=tom, fund=volta, title="Bare", language=dutch, concepts=[bare]).deck
    answer = trainer.post(f"/nl/train/set/{deck.code}/quiz/")
    assert answer.status_code == 400
    assert not Quiz.objects.exists()


def test_a_group_belongs_to_the_fund_of_its_trainer(wilma: User, volta: Fund) -> None:
    with pytest.raises(PermissionDenied):
        group_create(actor=wilma, fund=volta, name="Mine")


def test_the_progress_of_forty_learners_is_cheap(
    trainer: Client,
    group: Group,
    deck: Deck,
    tom: User,
    django_assert_max_num_queries: Any,
) -> None:
    deck_assign(actor=tom, group=group, deck=deck)
    trainer.get(f"/nl/train/group/{group.code}/")
    with django_assert_max_num_queries(34):
        assert trainer.get(f"/nl/train/group/{group.code}/").status_code == 200


def test_the_home_page_leads_to_learning(client: Client, db: None) -> None:
    text = client.get("/nl/").content.decode()
    assert 'href="/nl/learn/"' in text
    assert 'href="/nl/train/"' in text


def test_learning_stands_in_the_bar_of_every_page(client: Client, db: None) -> None:
    for path, is_here in (("/nl/", False), ("/nl/search/", False), ("/nl/learn/", True)):
        text = client.get(path).content.decode()
        bar = text.split('<nav class="bar"')[1].split("</nav>")[0]
        assert bar.count("<li>") == 5
        assert f'href="/nl/learn/"{" aria-current=" if is_here else ">"}' in bar


def test_a_ready_made_set_is_copied_and_never_changed_by_hand(
    trainer: Client, words: dict[str, Concept], volta: Fund
) -> None:
    ready_sets_make()
    deck = Deck.objects.get(ready_key="first:electrotechnics:nl")
    answer = trainer.post(f"/nl/train/set/{deck.code}/edit/", made(title="Mine", fund=volta.pk))
    assert answer.status_code in (403, 404)
    trainer.post(f"/nl/train/set/{deck.code}/remove/")
    deck.refresh_from_db()
    assert deck.title != "Mine"
    assert deck.cards.count() == 8


def test_a_double_click_moves_a_quiz_one_step(
    trainer: Client, deck: Deck, tom: User, volta: Fund
) -> None:
    quiz = quiz_start(actor=tom, fund=volta, deck=deck)
    seen = f"{quiz.phase} {quiz.question}"
    for _click in range(2):
        quiz_next(actor=tom, quiz=quiz, seen=seen)
    quiz.refresh_from_db()
    assert (quiz.phase, quiz.question) == ("asking", 0)


def test_a_wrong_day_is_said_and_leaves_the_day_that_was_there(
    trainer: Client, deck: Deck, group: Group, tom: User
) -> None:
    day = timezone.localdate() + timedelta(days=3)
    deck_assign(actor=tom, deck=deck, group=group, due_on=day)
    url = f"/nl/train/set/{deck.code}/assign/"
    answer = trainer.post(url, {"group": group.code, "due_on": "31 juni"})
    assert answer.status_code == 400
    assert Assignment.objects.get().due_on == day
