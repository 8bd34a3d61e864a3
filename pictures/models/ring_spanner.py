"""A double-ended ring spanner."""

from families import wrenches as w
from kit import materials as m
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Ringsleutel met aan elk uiteinde een gesloten ring.",
            fr="Clé à œil avec un anneau fermé à chaque bout.",
            de="Ringschlüssel mit einem geschlossenen Ring an jedem Ende.",
            en="Ring spanner with a closed ring at each end.",
        ),
        view=View(diagonal=42, elevation=58, key=0.8),
    ),
    Shot(
        alt=Alt(
            nl="Een gesloten ring van dichtbij, met twaalf hoeken binnenin.",
            fr="Un œil fermé de près, à douze pans intérieurs.",
            de="Ein geschlossener Ring aus der Nähe, innen mit zwölf Ecken.",
            en="A closed ring close up, with twelve points inside.",
        ),
        view=View(diagonal=34, elevation=40, near=((0.76, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    big, big_hole = w.place(w.ring_jaw(1.9), 7.4, 0)
    small, small_hole = w.place(w.ring_jaw(1.6), -7.6, 0)
    body = s.rounded(big | small | w.shank(14.4, 1.1, 1.2), inner=1.3) - big_hole - small_hole
    part = w.forged(s.rounded(body, outer=0.05), 1.0, 0.6, 4.4, m.metal("#93969a", 0.22, edge=0.03))
    return Group(part, w.marks("CHROM-VANADIUM", ("19", "17"), (4.6, -4.9), (0.81, 0.84)))
