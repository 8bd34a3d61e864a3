"""The public change log: a page, and an Atom feed of the same."""

from typing import Any

from django.contrib.syndication.views import Feed
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from dictionary.concepts.public import PublicChange, changes_to_tell, told
from dictionary.web.browse import page_number
from dictionary.web.visitor import page
from sectors.funds.models import Fund

A_PAGE = 40


def _fund(request: HttpRequest) -> Fund | None:
    slug = request.GET.get("fund", "")
    found = Fund.objects.filter(slug=slug).first() if slug else None
    if slug and found is None:
        raise Http404(_("We do not know this fund."))
    return found


def sentence(change: PublicChange) -> str:
    """What happened, in one line."""
    sentences = {
        "new": _("New: %(word)s"),
        "gone": _("Taken out: %(word)s"),
        "merged": _("Two terms became one: %(word)s"),
        "imported": _("A list brought or changed %(count)s terms"),
        "changed": _("Changed: %(word)s"),
    }
    return sentences[change.what] % {"word": change.word, "count": change.count}


@require_safe
def changes(request: HttpRequest) -> HttpResponse:
    """What is new in the words, by day."""
    fund, number = _fund(request), page_number(request)
    part = Paginator(changes_to_tell(fund), A_PAGE).get_page(number)
    rows = [(one, sentence(one)) for one in told(part, language=get_language() or "nl")]
    context = {"rows": rows, "part": part, "fund": fund, "funds": Fund.objects.all()}
    return page(request, "dictionary/changes.html", context)


class ChangesFeed(Feed):  # type: ignore[type-arg]
    """The latest changes, for a feed reader."""

    feed_type = Atom1Feed

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        return (_fund(request),)

    def title(self, wanted: Any) -> str:
        fund = wanted[0]
        return f"{_('Picture dictionary')} · {fund.name if fund else _('What changed')}"

    def link(self, wanted: Any) -> str:
        return reverse("dictionary:changes")

    def items(self, wanted: Any) -> list[PublicChange]:
        return told(changes_to_tell(wanted[0])[:A_PAGE], language=get_language() or "nl")

    def item_title(self, item: Any) -> str:
        return sentence(item)

    def item_description(self, item: Any) -> str:
        lines = [f"{line.language}: " + " ".join(piece.text for piece in line.pieces
                 if piece.kind != "out") for line in item.lines]  # fmt: skip
        return " · ".join([item.fund, *lines])

    def item_link(self, item: Any) -> str:
        if item.slug:
            return reverse("dictionary:term", args=[item.slug])
        return reverse("dictionary:changes")

    def item_guid(self, item: Any) -> str:
        return f"urn:uuid:{item.uuid}"

    def item_updateddate(self, item: Any) -> Any:
        return item.at
