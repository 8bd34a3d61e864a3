"""A two-pole residual current device with a test button."""

from families import din
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Differentieelschakelaar voor de zekeringkast: brede zwarte hendel, testknop met T en opschrift 300 mA.",
            fr="Interrupteur différentiel pour tableau : large manette noire, bouton de test T et inscription 300 mA.",
            de="FI-Schutzschalter für den Verteiler: breiter schwarzer Hebel, Prüftaste T und Aufschrift 300 mA.",
            en="Residual current device for the board: wide black lever, test button T and the marking 300 mA.",
        ),
        view=din.VIEW,
    ),
    Shot(
        alt=Alt(
            nl="De verliesstroomschakelaar van opzij; achteraan de uitsparing voor de DIN-rail.",
            fr="L'interrupteur différentiel de côté ; à l'arrière l'encoche pour le rail DIN.",
            de="Der FI-Schalter von der Seite; hinten die Aussparung für die Hutschiene.",
            en="The residual current device from the side; the notch for the DIN rail at the back.",
        ),
        view=View(azimuth=-84, elevation=10, fill=0.86, key=1.15, tone="mid"),
    ),
)


def build() -> Group:
    ink = m.ink("#22262b")
    label = Group(
        k.block(3.0, 1.2, 0.02, m.plastic("#ffffff"), 0.005),
        k.text("40 A", 0.42, ink).move(-0.8, 0.25, 0.025),
        k.text("300 mA", 0.42, ink).move(-0.6, -0.28, 0.025),
    )
    test = Group(k.block(0.75, 0.75, 0.2, m.plastic("#e2b100"), 0.08), k.text("T", 0.5, ink).move(z=0.205)).move(x=0.95, z=0.01)
    body = Group(din.body(2, split=False), din.lever(2, "#1d1f22"))
    return Group(body, din.on_front(Group(label, test), y=-1.4), din.poles(("1", "N")))
