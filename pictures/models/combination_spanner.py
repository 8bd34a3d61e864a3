"""A combination spanner."""

from families import wrenches as w
from kit import materials as m
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Steek-ringsleutel: aan één kant een open bek, aan de andere kant een gesloten ring.",
            fr="Clé mixte : une fourche ouverte d'un côté, un œil fermé de l'autre.",
            de="Ringmaulschlüssel: auf einer Seite ein offenes Maul, auf der anderen ein geschlossener Ring.",
            en="Combination spanner: an open jaw at one end and a closed ring at the other.",
        ),
        view=View(diagonal=42, elevation=62, key=0.8),
    ),
)


def build() -> Group:
    jaw, slot = w.place(w.open_jaw(1.7), 7.6, -15)
    ring_, hole = w.place(w.ring_jaw(1.7), -7.6, 0)
    body = s.rounded(jaw | ring_ | w.shank(14.6, 1.2, 1.25), inner=1.3) - slot - hole
    part = w.forged(s.rounded(body, outer=0.05), 0.8, 0.68, 3.8, m.metal("#93969a", 0.22, edge=0.03))
    return Group(part, w.marks("CHROM-VANADIUM", ("17", "17"), (5.1, -5.5), (0.68, 0.78)))
