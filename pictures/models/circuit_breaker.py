"""A two-pole miniature circuit breaker."""

from families import din
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Tweepolige automaat voor de zekeringkast: grijs-wit huis, blauwe hendel, opschrift C16.",
            fr="Disjoncteur bipolaire pour tableau électrique : boîtier blanc, manette bleue, inscription C16.",
            de="Zweipoliger Leitungsschutzschalter für den Verteiler: weißes Gehäuse, blauer Kipphebel, Aufschrift C16.",
            en="Two-pole circuit breaker for the distribution board: white body, blue lever, marked C16.",
        ),
        view=din.VIEW,
    ),
    Shot(
        alt=Alt(
            nl="Dezelfde automaat, uitgeschakeld: de blauwe hendel staat omlaag.",
            fr="Le même disjoncteur, coupé : la manette bleue est en bas.",
            de="Derselbe Leitungsschutzschalter, ausgeschaltet: der blaue Hebel steht unten.",
            en="The same circuit breaker switched off: the blue lever is down.",
        ),
        view=View(azimuth=28, elevation=20, fill=0.86, key=1.15, tone="mid"),
        build="build_off",
    ),
)


def build() -> Group:
    ink = m.ink("#22262b")
    label = Group(
        k.block(2.96, 1.05, 0.02, m.plastic("#ffffff"), 0.005),
        k.text("C16", 0.62, ink).move(x=-0.72, y=0.06, z=0.025),
        k.text("230/400 V~", 0.24, ink).move(x=0.72, y=0.2, z=0.025),
        k.text("3000", 0.26, ink).move(x=0.72, y=-0.2, z=0.025),
    )
    return Group(din.body(2), din.lever(2, "#1f5fae"), din.on_front(label, y=-1.35), din.poles(("1", "3")))


def build_off() -> Group:
    """The same device, its lever down."""
    lever = din.lever(2, "#1f5fae", on=False)
    lever[-1].move(z=-0.75)
    return Group(din.body(2), lever, din.poles(("1", "3")))
