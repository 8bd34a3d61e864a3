"""A box-section spirit level with three vials, standing on its edge."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

LENGTH, HEIGHT, DEPTH = 40.0, 5.6, 2.2

SHOTS = (
    Shot(
        alt=Alt(
            nl="Gele waterpas met drie libellen met groene vloeistof en een luchtbel tussen twee streepjes.",
            fr="Niveau à bulle jaune avec trois fioles de liquide vert et une bulle d'air entre deux traits.",
            de="Gelbe Wasserwaage mit drei Libellen mit grüner Flüssigkeit und einer Luftblase zwischen zwei Strichen.",
            en="Yellow spirit level with three vials of green liquid, an air bubble between two lines.",
        ),
        view=View(azimuth=-38, elevation=24, fill=0.94),
    ),
    Shot(
        alt=Alt(
            nl="De libel in het midden van dichtbij: de luchtbel staat tussen de strepen.",
            fr="La fiole du milieu de près : la bulle est entre les traits.",
            de="Die mittlere Libelle aus der Nähe: die Blase steht zwischen den Strichen.",
            en="The middle vial close up: the bubble is between the lines.",
        ),
        view=View(azimuth=-24, elevation=34, near=((0.3, 0.7), (0, 1), (0, 1))),
    ),
)


def vial(length: float, r: float) -> Group:
    """A tube with green liquid, a bubble and two lines; along X."""
    dark, white = m.ink(), m.plastic("#f4f4f2")
    tube = k.bar([(-length / 2, r, r), (length / 2, r, r)], m.plastic("#c6e01a", 0.08, 1, edge=0.01), steps=1)
    ends = [
        k.bar([(x - 0.12, r * 1.1, r * 1.1), (x + 0.12, r * 1.1, r * 1.1)], white, steps=1) for x in (-length / 2, length / 2)
    ]
    lines = [k.bar([(x - 0.05, r * 1.03, r * 1.03), (x + 0.05, r * 1.03, r * 1.03)], dark, steps=1) for x in (-0.62, 0.62)]
    bubble = k.bar(
        [(-0.55, 0.05, 0.05), (-0.5, 0.2, 0.2), (-0.3, 0.34, 0.34), (0.3, 0.34, 0.34), (0.5, 0.2, 0.2), (0.55, 0.05, 0.05)],
        m.plastic("#f5fccc", 0.05, 1),
    )
    bubble.move(y=-r * 0.72, z=r * 0.42)
    return Group(tube, ends, lines, bubble)


def build() -> Group:
    yellow, black = m.paint("#f2b705", 0.32, edge=0.06), m.rubber("#1c1d1f")
    middle = s.between(-3.2, -0.4, 3.2, HEIGHT / 2 + 1, 0.35)
    rounds = [s.circle(1.75, (x, 0)) for x in (-15, 15)]
    grips = [s.rectangle(5.4, 2.5, 0.9, (x, -0.1)) for x in (-8.6, 8.6)]
    web = s.rectangle(LENGTH, HEIGHT) - s.union(middle, *rounds, *grips)
    parts = [k.slab(web & s.rectangle(LENGTH, HEIGHT - 0.04), DEPTH, yellow, 0.1)]
    ridge = s.between(-LENGTH / 2, -HEIGHT / 2, LENGTH / 2, -HEIGHT / 2 + 0.7)
    ridges = (
        ridge
        | s.between(-LENGTH / 2, HEIGHT / 2 - 0.7, -3.2, HEIGHT / 2)
        | s.between(3.2, HEIGHT / 2 - 0.7, LENGTH / 2, HEIGHT / 2)
    )
    parts.append(k.slab(ridges, DEPTH + 0.3, yellow, 0.06).move(z=-0.15))
    parts += [
        k.slab(s.rectangle(0.9, HEIGHT + 0.25, 0.2, (x * (LENGTH / 2 + 0.3), 0)), DEPTH + 0.5, black, 0.2).move(z=-0.25)
        for x in (-1, 1)
    ]
    parts += [k.slab(g.buffer(0.05) - g.buffer(-0.25), DEPTH + 0.24, black, 0.1).move(z=-0.12) for g in grips]
    parts += [k.slab(r - s.rectangle(2.0, 2.6, 0.2, r.centroid.coords[0]), DEPTH + 0.1, black, 0.1).move(z=-0.05) for r in rounds]
    parts.append(k.slab(s.between(-3.2, -0.45, 3.2, -0.1), DEPTH, black, 0.05))
    level = Group(parts).stand().move(y=DEPTH / 2)
    vials = Group(vial(6.0, 0.85).move(z=1.1), [vial(2.4, 0.7).turn(90, "Y").move(x=x) for x in (-15, 15)])
    return Group(level, vials)
