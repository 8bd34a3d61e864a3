"""A surface junction box with its lid beside it."""

from families import fasteners as f
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Grijze vierkante opbouwdoos met soepele tules aan de zijkanten en een deksel met vier schroeven.",
            fr="Boîte carrée grise en saillie avec des entrées souples sur les côtés et un couvercle à quatre vis.",
            de="Graue quadratische Aufputzdose mit weichen Einführungen an den Seiten und Deckel mit vier Schrauben.",
            en="Grey square surface box with soft entries on its sides and a lid with four screws.",
        ),
        view=View(azimuth=-32, elevation=40),
    ),
)


def build() -> Group:
    grey, soft = m.plastic("#a7acb0", 0.42), m.rubber("#7d8286")
    base = k.slab(s.rectangle(9, 9, 0.7), 3.2, grey, 0.2)
    lid = k.slab(s.rectangle(9.1, 9.1, 0.7), 0.9, grey, 0.25).move(z=3.25)
    entry = [(1.45, 0), (1.45, 0.25), (1.2, 0.35), (1.15, 0.6), (0.85, 0.7), (0.8, 0.95), (0.5, 1.0), (0, 1.0)]
    entries = [k.lathe(entry, soft).turn(90, "Y").move(4.5, y, 1.6).turn(90 * q) for q in range(4) for y in (-2.0, 2.0)]
    screws = []
    for x in (-3.7, 3.7):
        for y in (-3.7, 3.7):
            head = k.cylinder(0.5, 0.25, m.plastic("#8d9296", 0.4), 0.06).cut(f.slot(0.12, 1.2, 0.12, grey).turn(30).move(z=0.25))
            screws.append(head.move(x, y, 4.1))
    return Group(base, lid, entries, screws)
