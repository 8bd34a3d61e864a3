"""What a page shows of a concept: plain values, made from rows that are already loaded."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from dictionary.hooks import Sound, Utterance, sounds_for
from dictionary.models import Concept, Label, Language, Photo
from dictionary.web.visitor import Visitor

KINDS = {
    *("access", "actions", "building-parts", "consumables", "electrical", "fixings"),
    *("hand-tools", "machines", "materials", "measuring", "people", "places"),
    *("power-tools", "protection", "safety-signs", "vehicle-parts"),
}
"""Top categories with an icon of their own."""
GENDERS = {"m": "m", "f": "f", "n": "n", "c": "c", "m/f": "c"}
GENDER_NAMES = {
    "m": _("masculine"),
    "f": _("feminine"),
    "n": _("neuter"),
    "c": _("masculine or feminine"),
}
REGION_NAMES = {
    "BE": _("Belgium"),
    "NL": _("the Netherlands"),
    "FR": _("France"),
    "DE": _("Germany"),
    "AT": _("Austria"),
    "CH": _("Switzerland"),
    "LU": _("Luxembourg"),
    "GB": _("Great Britain"),
    "US": _("United States"),
}


@dataclass(frozen=True, slots=True)
class Word:
    """A name of a concept in one language, with its sounds."""

    label: Label
    language: Language
    normal: Sound | None = None
    slow: Sound | None = None

    @property
    def text(self) -> str:
        """The word itself."""
        return self.label.text

    @property
    def lang(self) -> str:
        """For the lang attribute: language and region."""
        return "-".join(filter(None, [self.language.tag, self.label.region]))

    @property
    def gender(self) -> str:
        """m, f, n or c, where the language has genders; '' otherwise."""
        return GENDERS.get(self.label.gender, "")

    @property
    def gender_icon(self) -> str:
        """Its shape: a square, a disc, a triangle or a diamond."""
        return f"g-{self.gender}"

    @property
    def gender_name(self) -> str:
        """For those who cannot see the shape."""
        return str(GENDER_NAMES.get(self.gender, ""))

    @property
    def tags(self) -> list[str]:
        """Where and by whom it is said, when that is not everybody everywhere."""
        label = self.label
        region = str(REGION_NAMES.get(label.region, label.region))
        register = "" if label.register == "standard" else str(label.get_register_display())
        return [tag for tag in (register, region) if tag]

    @property
    def article(self) -> str:
        """The article to learn with the word; English has none worth learning."""
        return "" if self.language.tag == "en" else self.label.article


@dataclass(frozen=True, slots=True)
class Part:
    """A part shown in a picture: tap it to go to its own page."""

    points: str
    x: int
    y: int
    radius: int
    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo in the sizes that exist."""

    photo: Photo
    src: str
    srcset: str
    avif: str
    width: int
    height: int
    alt: str
    parts: tuple[Part, ...] = ()

    @property
    def focus(self) -> str:
        """Classes for the focal point, in tenths: no inline style is allowed."""
        across, down = round(self.photo.focal_x * 10), round(self.photo.focal_y * 10)
        return "" if (across, down) == (5, 5) else f"fx{across} fy{down}"


@dataclass(frozen=True, slots=True)
class Card:
    """A concept as a card: picture, work word, my word."""

    concept: Concept
    url: str
    shown: Word
    mine: Word | None
    picture: Picture | None
    sector: str
    icon: str

    @property
    def has_two_words(self) -> bool:
        """Is my word another than the work word?"""
        return self.mine is not None and self.shown.language != self.mine.language


def kind_icon(path: str) -> str:
    """The icon of a category, that of its top one."""
    top = path.split("/")[0]
    return f"c-{top}" if top in KINDS else "category"


def best_label(concept: Concept, tag: str, fund_first: bool = True) -> Label | None:
    """The name in a language: preferred for everybody, else for a region, else an alternative."""
    own = [label for label in concept.labels.all() if label.language_id == tag]
    own = [label for label in own if label.kind != "hidden"]
    if not own:
        return None
    return min(
        own,
        key=lambda label: (
            label.kind != "preferred",
            label.region not in ("", "BE"),
            label.region != "",
            fund_first and label.fund_id != concept.fund_id,
            label.pk,
        ),
    )


def utterance(label: Label, speed: str = "normal") -> Utterance:
    """A label as it is said, with its article."""
    return Utterance(
        text=label.text,
        language=label.language_id,
        region=label.region,
        say_as=label.say_as,
        article=label.article,
        speed="slow" if speed == "slow" else "normal",
    )


def picture_of(photo: Photo, tags: Iterable[str]) -> Picture | None:
    """A photo with its renditions, or None while none has been made."""
    made = list(photo.renditions.all())
    webp = [rendition for rendition in made if rendition.format == "webp"]
    if not webp:
        return None
    avif = [rendition for rendition in made if rendition.format == "avif"]
    middle = next((rendition for rendition in webp if rendition.width >= 320), webp[-1])
    alt = next((photo.alt[tag] for tag in tags if photo.alt.get(tag)), "")
    return Picture(
        photo=photo,
        src=middle.url,
        srcset=_srcset(webp),
        avif=_srcset(avif) if len(avif) == len(webp) else "",
        width=photo.width or middle.width,
        height=photo.height or middle.height,
        alt=alt,
    )


def _srcset(renditions: Sequence[object]) -> str:
    return ", ".join(f"{r.url} {r.width}w" for r in renditions)  # type: ignore[attr-defined]


def pictures_of(concept: Concept, visitor: Visitor) -> list[Picture]:
    """All pictures of a concept that can be shown."""
    tags = [get_language() or "", *visitor.nearest]
    made = (picture_of(photo, tags) for photo in concept.photos.all())
    return [picture for picture in made if picture is not None]


def picture_parts(photo: Photo, visitor: Visitor) -> tuple[Part, ...]:
    """The parts of a photo that visitors may see, in its own pixels."""
    width, height = photo.width or 1, photo.height or 1
    parts = []
    for region in photo.regions.all():
        concept = region.concept
        word = word_in(concept, visitor.work) or nearest_word(concept, visitor)
        if word is None or not concept.is_published or not region.points:
            continue
        corners = [(round(x * width), round(y * height)) for x, y in region.points]
        middle = [round(sum(corner[axis] for corner in corners) / len(corners)) for axis in (0, 1)]
        parts.append(
            Part(
                points=" ".join(f"{x},{y}" for x, y in corners),
                x=middle[0],
                y=middle[1],
                radius=round(width * 0.028),
                name=word.text,
                url=reverse("dictionary:term", args=[concept.slug]),
            )
        )
    return tuple(parts)


def pictures_with_parts(concept: Concept, visitor: Visitor) -> list[Picture]:
    """All pictures with their parts; for rows from `for_term_page()`."""
    return [
        replace(picture, parts=picture_parts(picture.photo, visitor))
        for picture in pictures_of(concept, visitor)
    ]


def word_in(concept: Concept, language: Language) -> Word | None:
    """The concept's word in a language, without sound yet."""
    label = best_label(concept, language.tag)
    return Word(label, language) if label else None


def nearest_word(
    concept: Concept, visitor: Visitor, apart_from: Language | None = None
) -> Word | None:
    """The word in the language nearest to what the visitor reads."""
    by_tag = {language.tag: language for language in visitor.languages}
    tags = [tag for tag in visitor.nearest if by_tag.get(tag) not in (None, apart_from)]
    words = (word_in(concept, by_tag[tag]) for tag in tags)
    return next((word for word in words if word), None)


def card(concept: Concept, visitor: Visitor, sector: str = "") -> Card | None:
    """One card, without sound yet; None for a concept without any word."""
    mine = word_in(concept, visitor.my)
    shown = word_in(concept, visitor.work) or mine or nearest_word(concept, visitor)
    if shown is None:
        return None
    pictures = pictures_of(concept, visitor)
    return Card(
        concept=concept,
        url=reverse("dictionary:term", args=[concept.slug]),
        shown=shown,
        mine=mine,
        picture=pictures[0] if pictures else None,
        sector=sector or getattr(concept, "first_sector", None) or "",
        icon=kind_icon(concept.category.path if concept.category else ""),
    )


def with_sound(words: Iterable[Word | None], *, slow: bool = False) -> dict[int, Word]:
    """The words with their sounds, by the key of their label: one call for all of them."""
    asked = list({word.label.pk: word for word in words if word}.values())
    wanted = [utterance(word.label) for word in asked]
    if slow:
        wanted += [utterance(word.label, "slow") for word in asked]
    sounds = sounds_for(wanted)
    slowly = sounds[len(asked) :] if slow else [None] * len(asked)
    return {
        word.label.pk: replace(word, normal=normal, slow=slower)
        for word, normal, slower in zip(asked, sounds, slowly, strict=False)
    }


def cards(concepts: Iterable[Concept], visitor: Visitor, sector: str = "") -> list[Card]:
    """Cards with the sound of both words."""
    made = [item for concept in concepts if (item := card(concept, visitor, sector))]
    said = with_sound(word for item in made for word in (item.shown, item.mine))
    return [
        replace(
            item,
            shown=said[item.shown.label.pk],
            mine=said[item.mine.label.pk] if item.mine else None,
        )
        for item in made
    ]
