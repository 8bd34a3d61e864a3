"""Two blind rivets."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee popnagels: een korte aluminium huls met kraag en een lange dunne stift.",
            fr="Deux rivets pop : un corps court en aluminium à collerette et une longue tige fine.",
            de="Zwei Blindnieten: kurze Aluminiumhülse mit Kragen und langer dünner Dorn.",
            en="Two blind rivets: a short aluminium sleeve with a collar and a long thin pin.",
        ),
        view=View(azimuth=-40, elevation=38),
    ),
)


def build() -> Group:
    alu, steel = m.aluminium(), m.steel(0.28)

    def rivet() -> Group:
        """One rivet along X."""
        body = k.lathe(
            [(0, 0), (0.45, 0), (0.48, 0.1), (0.48, 2.4), (0.95, 2.42), (1.0, 2.5), (0.92, 2.68), (0.3, 2.85), (0, 2.85)], alu
        )
        head = k.lathe([(0, -0.55), (0.3, -0.5), (0.44, -0.25), (0.4, 0.05), (0, 0.05)], steel)
        return (
            Group(body, head, k.lathe([(0, 2.8), (0.22, 2.8), (0.22, 8.6), (0.02, 9.2), (0, 9.2)], steel))
            .turn(90, "Y")
            .move(z=0.98)
        )

    return Group(rivet(), rivet().turn(12).move(0.2, -2.6))
