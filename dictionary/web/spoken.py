"""Read aloud: what the controls say. Their sounds are made beforehand, in four languages."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as _noop
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from dictionary.concepts.queries import categories_in_use
from dictionary.hooks import Utterance, home_links, other_controls, sounds_for
from dictionary.models import Language
from dictionary.web.visitor import INTERFACE
from sectors.funds.models import Sector

CONTROLS = (
    _noop("Home"),
    _noop("Search"),
    _noop("Kept"),
    _noop("Read aloud"),
    _noop("Bright sun"),
    _noop("Languages and settings"),
    _noop("My language"),
    _noop("Language at work"),
    _noop("Light"),
    _noop("As the phone"),
    _noop("Day"),
    _noop("Night"),
    _noop("On"),
    _noop("Off"),
    _noop("Start"),
    _noop("Done"),
    _noop("Search a word, a description or a code"),
    _noop("All"),
    _noop("More"),
    _noop("Back"),
    _noop("Close"),
    _noop("Hear it"),
    _noop("Hear it slowly"),
    _noop("Hear what it is"),
    _noop("Hear the sentence"),
    _noop("Keep this word"),
    _noop("Picture before"),
    _noop("Next picture"),
    _noop("Pictures"),
    _noop("Other languages"),
    _noop("Show it to someone"),
    _noop("Share"),
    _noop("Print"),
    _noop("Report a mistake"),
    _noop("Code for paper"),
    _noop("The word is wrong"),
    _noop("The picture is wrong"),
    _noop("The sound is wrong"),
    _noop("Something else"),
    _noop("What should it be? You may leave this empty."),
    _noop("Send"),
    _noop("Tell the editors"),
    _noop("Look for a word"),
    _noop("Look by what it looks like"),
    _noop("More that look like this"),
    _noop("Other shapes"),
    _noop("What changed"),
    _noop("My questions"),
    _noop("The editors answered you"),
    _noop("For which work?"),
)


def spoken_texts(language: str) -> list[Utterance]:
    """What can be said in one interface language, and the own name of every language."""
    with override(language):
        texts = [_(text) for text in (*CONTROLS, *other_controls())]
        texts += [str(sector) for sector in Sector.objects.all()]
        texts += [str(link.name) for link in home_links()]
    texts += [category.name_in(language) for category in categories_in_use()]
    said = [Utterance(text=text, language=language) for text in dict.fromkeys(texts)]
    names = Language.objects.values_list("own_name", "tag")
    return said + [Utterance(text=name, language=tag) for name, tag in names]


def interface_utterances() -> Iterator[Utterance]:
    """Everything that read aloud may say, in all interface languages."""
    for language in INTERFACE:
        yield from spoken_texts(language)


@require_safe
@cache_control(private=True, max_age=3_600)
def spoken(request: HttpRequest) -> HttpResponse:
    """The address of the sound of each control's text."""
    said = spoken_texts(get_language() or INTERFACE[0])
    sounds = sounds_for(said)
    found = {
        utterance.text: sound.url
        for utterance, sound in zip(said, sounds, strict=True)
        if sound is not None
    }
    return JsonResponse(found)
