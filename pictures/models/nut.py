"""Three hexagon nuts of one size, one lying on the others' edge."""

from families import fasteners as f
from kit import materials as m
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie verzinkte zeskantmoeren met schroefdraad in het gat.",
            fr="Trois écrous hexagonaux zingués, avec un filetage dans le trou.",
            de="Drei verzinkte Sechskantmuttern mit Gewinde in der Bohrung.",
            en="Three zinc-plated hexagon nuts with a thread in the hole.",
        ),
        view=View(azimuth=-28, elevation=34),
    ),
    Shot(
        alt=Alt(
            nl="De moeren van boven: zes kanten en een rond gat met schroefdraad.",
            fr="Les écrous vus de dessus : six pans et un trou rond fileté.",
            de="Die Muttern von oben: sechs Kanten und ein rundes Loch mit Gewinde.",
            en="The nuts from above: six sides and a round threaded hole.",
        ),
        view=View(azimuth=-10, elevation=80),
    ),
)


def build() -> Group:
    zinc = m.zinc()
    lean = f.nut(1.2, 1.9, 1.0, zinc).turn(30).move(z=-0.5).turn(62, "X").move(0.2, 1.5, 1.02)
    return Group(f.nut(1.2, 1.9, 1.0, zinc).turn(8), f.nut(1.2, 1.9, 1.0, zinc).turn(24).move(2.3, 0.5), lean.move(0.9, 0.1))
