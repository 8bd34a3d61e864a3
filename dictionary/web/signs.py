"""Safety signs after ISO 7010: what each one says, and the drawing that stands for it."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

SIGN_NAMES: dict[str, Promise] = {
    "M001": _("Look out: do what is asked here"),
    "M002": _("Read the manual"),
    "M003": _("Wear ear protection"),
    "M004": _("Wear safety glasses"),
    "M008": _("Wear safety shoes"),
    "M009": _("Wear gloves"),
    "M010": _("Wear work clothes"),
    "M011": _("Wash your hands"),
    "M012": _("Hold the handrail"),
    "M013": _("Wear a face shield"),
    "M014": _("Wear a helmet"),
    "M015": _("Wear a bright vest"),
    "M016": _("Wear a dust mask"),
    "M017": _("Wear breathing protection"),
    "M018": _("Wear a safety harness"),
    "M019": _("Wear a welding mask"),
    "M020": _("Wear your seat belt"),
    "M021": _("Switch the power off first"),
    "M026": _("Wear an apron"),
}
FAMILIES: dict[str, Promise] = {
    "M": _("You must do this: sign"),
    "W": _("Danger: sign"),
    "P": _("Forbidden: sign"),
    "E": _("Safe way: sign"),
    "F": _("Fire: sign"),
}


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign on a term page."""

    symbol: str
    name: str


def signs_for(codes: Iterable[str]) -> list[Sign]:
    """The signs that we can draw; a code without its own drawing gets that of its family."""
    found = []
    for code in codes:
        if code in SIGN_NAMES:
            found.append(Sign(code, str(SIGN_NAMES[code])))
        elif code[:1] in FAMILIES:
            found.append(Sign(code[0], f"{FAMILIES[code[0]]} {code}"))
    return found
