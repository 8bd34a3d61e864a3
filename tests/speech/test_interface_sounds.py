"""What read aloud says is made beforehand, in every language of the interface."""

import pytest

from dictionary import hooks
from speech.models import Pronunciation
from speech.tasks import sweep_interface_sounds


@pytest.mark.django_db
def test_the_worker_finds_the_controls_that_have_no_sound_yet() -> None:
    assert sweep_interface_sounds in hooks.sweeps
    assert sweep_interface_sounds() > 4 * 40
    assert sweep_interface_sounds() == 0
    said = set(Pronunciation.objects.values_list("text", "language"))
    assert {("Luister", "nl"), ("Écouter", "fr"), ("Anhören", "de"), ("Hear it", "en")} <= said
