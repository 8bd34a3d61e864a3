"""Three round wire nails."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie stalen nagels met een platte ronde kop en een scherpe punt.",
            fr="Trois clous en acier à tête ronde plate et pointe fine.",
            de="Drei Stahlnägel mit flachem rundem Kopf und scharfer Spitze.",
            en="Three steel nails with a flat round head and a sharp point.",
        ),
        view=View(azimuth=-42, elevation=44),
    ),
    Shot(
        alt=Alt(
            nl="De koppen van de nagels van dichtbij.",
            fr="Les têtes des clous, de près.",
            de="Die Köpfe der Nägel aus der Nähe.",
            en="The heads of the nails close up.",
        ),
        view=View(azimuth=-64, elevation=30, near=((0, 0.3), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    steel = m.steel(0.3)

    def one() -> Group:
        """One nail along X."""
        rings = [k.ring(0.2, 0.025, steel).move(z=0.5 + 0.14 * i) for i in range(5)]
        body = k.lathe(
            [(0, 0), (0.4, 0), (0.46, 0.05), (0.46, 0.12), (0.22, 0.3), (0.2, 0.4), (0.2, 7.2), (0.02, 8.0), (0, 8.0)],
            steel,
            n=48,
        )
        return Group(body, rings).turn(90, "Y").move(z=0.3)

    return Group(one(), one().turn(-9).move(0.2, -1.1), one().turn(7).move(0.1, 1.2))
