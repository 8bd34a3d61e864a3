"""Short addresses for QR codes: a set, a group, a quiz, the sound of a word."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_safe

from dictionary.concepts.codes import read_code
from dictionary.concepts.queries import concept_by_code
from dictionary.hooks import sound_for
from dictionary.web.visitor import interface_for, visitor_of
from dictionary.web.words import best_label, utterance


def _to(request: HttpRequest, name: str, code: str) -> HttpResponse:
    """The page of a code, in the language of the visitor; it also says when a code is wrong."""
    visitor = visitor_of(request)
    with override(interface_for(visitor.my.tag, visitor.work.tag)):
        return redirect(reverse(name, args=[read_code(code) or code[:20]]))


@require_safe
def deck(request: HttpRequest, code: str) -> HttpResponse:
    """A set."""
    return _to(request, "microlearning:set", code)


@require_safe
def group(request: HttpRequest, code: str) -> HttpResponse:
    """Joining a group."""
    return _to(request, "learn:group", code)


@require_safe
def quiz(request: HttpRequest, code: str) -> HttpResponse:
    """Playing along."""
    return _to(request, "learn:quiz", code)


@require_safe
def hear(request: HttpRequest, code: str, tag: str) -> HttpResponse:
    """The sound of a word today; its page where nothing can say it."""
    known = read_code(code)
    concept = concept_by_code(known) if known else None
    if concept is None:
        raise Http404(_("We do not know this code."))
    label = best_label(concept, tag[:8])
    sound = sound_for(utterance(label)) if label else None
    if sound is None:
        visitor = visitor_of(request)
        with override(interface_for(visitor.my.tag, visitor.work.tag)):
            return redirect(concept.get_absolute_url())
    return redirect(sound.url)
