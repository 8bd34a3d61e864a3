"""A double open-end wrench."""

from families import wrenches as w
from kit import materials as m
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Platte stalen sleutel met aan elk uiteinde een open bek; de maten 17 en 13 staan erop.",
            fr="Clé plate en acier avec une fourche ouverte à chaque bout ; les tailles 17 et 13 y sont marquées.",
            de="Flacher Stahlschlüssel mit einem offenen Maul an jedem Ende; die Größen 17 und 13 sind eingeprägt.",
            en="Flat steel wrench with an open jaw at each end; the sizes 17 and 13 are stamped on it.",
        ),
        view=View(diagonal=42, elevation=62, key=0.8),
    ),
    Shot(
        alt=Alt(
            nl="Een open bek van dichtbij: de moer past tussen twee vlakken.",
            fr="Une tête ouverte de près : l'écrou se place entre deux faces.",
            de="Ein offenes Maul aus der Nähe: die Mutter passt zwischen zwei Flächen.",
            en="An open jaw close up: the nut fits between two flat faces.",
        ),
        view=View(diagonal=34, elevation=40, near=((0.76, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    big, big_slot = w.place(w.open_jaw(1.7), 7.4, -15)
    small, small_slot = w.place(w.open_jaw(1.35), -7.7, 165)
    body = s.rounded(big | small | w.shank(14, 1.15, 1.3), inner=1.5)
    outline = s.rounded(body - big_slot - small_slot, outer=0.07)
    part = w.forged(outline, 0.72, 0.72, 3.4, m.metal("#93969a", 0.24, edge=0.03))
    return Group(part, w.marks("CHROM-VANADIUM", ("17", "13"), (5.0, -5.4), (0.62, 0.70)))
