"""What microlearning registers with the dictionary: the ways in, and work in the background."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils.translation import gettext as _

from dictionary.hooks import (
    HomeLink,
    register_after_publish,
    register_controls,
    register_home_link,
    register_sweep,
)
from dictionary.models import Concept
from microlearning import tasks
from microlearning.learn.texts import CONTROLS

AN_IMPORT = 5

register_sweep(tasks.sweep)


@register_home_link
def learn() -> HomeLink:
    """Learners' way in."""
    return HomeLink(reverse("learn:home"), "learn", _("Learn"), bar=True, here="learn")


@register_home_link
def train() -> HomeLink:
    """Trainers' way in."""
    return HomeLink(reverse("microlearning:train"), "cards", _("For trainers"))


@register_controls
def controls() -> Sequence[str]:
    """What stands on the learners' buttons."""
    return CONTROLS


@register_after_publish
def renew_ready_sets(concepts: Sequence[Concept]) -> None:
    """After an import the ready-made sets are made anew; a single save does not move them."""
    if len(concepts) > AN_IMPORT:
        tasks.enqueue_ready_sets()
