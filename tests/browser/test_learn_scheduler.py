"""The phone's own scheduler, run in Chromium, gives what the `fsrs` package of Python gives."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fsrs import Card, Rating, Scheduler
from playwright.sync_api import Page

from microlearning.memory import scheduler

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SOURCE = Path(__file__).parents[2] / "microlearning/static/microlearning/fsrs.js"
START = datetime(2026, 1, 5, 8, tzinfo=UTC)
HISTORIES = 10_000

IN_THE_PAGE = """async ([source, settings, histories]) => {
  const address = URL.createObjectURL(new Blob([source], {type: "text/javascript"}));
  const {Scheduler} = await import(address);
  const by = new Scheduler(settings);
  return histories.map((history) => {
    let card = null;
    return history.map(([rating, at]) => {
      card = by.review(card, rating, at);
      return [card.due, card.stability, card.difficulty, card.state, card.step];
    });
  });
}"""


def _histories(chance: random.Random, how_many: int, ratings: list[int]) -> list[Any]:
    """Reviews a minute, an hour, days or months apart; sometimes on a clock that went back."""
    made = []
    for _number in range(how_many):
        at, rows = START + timedelta(milliseconds=chance.randrange(86_400_000)), []
        for _review in range(chance.randint(1, 12)):
            rows.append([chance.choice(ratings), round(at.timestamp() * 1000)])
            longest = chance.choice([60, 3_600, 86_400, 6 * 86_400, 60 * 86_400, 500 * 86_400])
            at += timedelta(milliseconds=chance.randrange(-2_000, longest * 1000))
        made.append(rows)
    return made


def _in_python(by: Scheduler, history: list[Any]) -> list[Any]:
    card, rows = Card(card_id=1, due=START), []
    for rating, at in history:
        moment = datetime.fromtimestamp(at / 1000, tz=UTC)
        card, _log = by.review_card(card, Rating(rating), moment)
        due = round(card.due.timestamp() * 1000)
        rows.append([due, card.stability, card.difficulty, int(card.state), card.step])
    return rows


def _compare(page: Page, by: Scheduler, histories: list[Any]) -> tuple[int, float]:
    """How many reviews were compared, and the largest relative difference in stability."""
    page.goto("about:blank")
    said = page.evaluate(IN_THE_PAGE, [SOURCE.read_text(), by.to_dict(), histories])
    reviews, largest = 0, 0.0
    for history, rows in zip(histories, said, strict=True):
        for mine, theirs in zip(rows, _in_python(by, history), strict=True):
            reviews += 1
            assert mine[0] == theirs[0], f"due of {history}"
            assert mine[3:] == theirs[3:], f"state of {history}"
            assert abs(mine[2] - theirs[2]) < 1e-9
            largest = max(largest, abs(mine[1] - theirs[1]) / theirs[1])
    return reviews, largest


def test_the_phone_and_the_package_agree_on_ten_thousand_histories(page: Page) -> None:
    histories = _histories(random.Random(85), HISTORIES, [1, 3])
    reviews, largest = _compare(page, scheduler(), histories)
    assert reviews > 5 * HISTORIES
    assert largest < 1e-9
    print(f"{reviews} reviews, largest difference in stability {largest:.1e}")  # noqa: T201


def test_they_agree_with_other_parameters_more_steps_and_all_four_ratings(page: Page) -> None:
    chance = random.Random(6)
    fitted = [value * chance.uniform(0.85, 1.1) for value in scheduler().parameters]
    fitted[16] = max(fitted[16], 1.0)
    by = Scheduler(
        parameters=fitted,
        desired_retention=0.9,
        learning_steps=(timedelta(minutes=1), timedelta(minutes=10)),
        relearning_steps=(timedelta(minutes=5), timedelta(minutes=20)),
        maximum_interval=400,
        enable_fuzzing=False,
    )
    _reviews, largest = _compare(page, by, _histories(chance, 2_000, [1, 2, 3, 4]))
    assert largest < 1e-9
