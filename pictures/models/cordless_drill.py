"""A cordless drill."""

from families import discs
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Accuboormachine: blauw-zwart huis als een pistool, boorkop vooraan en een accu onderaan.",
            fr="Perceuse sans fil : corps bleu et noir en forme de pistolet, mandrin devant et batterie en bas.",
            de="Akkuschrauber: blau-schwarzes Gehäuse in Pistolenform, Bohrfutter vorn und Akku unten.",
            en="Cordless drill: blue and black pistol-shaped body, chuck in front and battery below.",
        ),
        view=View(azimuth=-26, elevation=16),
    ),
    Shot(
        alt=Alt(
            nl="De voorkant van dichtbij: boorkop met boor, en de trekker.",
            fr="L'avant de près : le mandrin avec le foret, et la gâchette.",
            de="Die Vorderseite aus der Nähe: Bohrfutter mit Bohrer und der Schalter.",
            en="The front close up: chuck with drill bit, and the trigger.",
        ),
        view=View(azimuth=34, elevation=18, near=((0.3, 1), (0, 1), (0.62, 1))),
    ),
)


def build() -> Group:
    blue, black, steel = m.plastic("#1c5b96", 0.4), m.plastic("#202225", 0.45), m.metal("#94979b", 0.3)
    motor = k.bar([(-7.4, 1.8, 2.0, 3), (-7.0, 2.7, 2.8, 3), (-2, 2.9, 3.0, 2.6), (5, 2.9, 3.0, 2.4), (6.0, 2.6, 2.7)], blue)
    clutch = k.bar([(5.8, 2.6, 2.6, 2, 0.06), (9.0, 2.5, 2.5, 2, 0.06), (9.4, 2.1, 2.1)], black, n=160, flutes=20)
    chuck = k.bar(
        [(9.3, 2.0, 2.0), (9.6, 2.15, 2.15), (12.6, 2.1, 2.1, 2, 0.05), (13.2, 1.9, 1.9), (14.6, 1.0, 1.0), (14.7, 0.6, 0.6)],
        black,
        n=160,
        flutes=14,
    )
    bit = Group(discs.twist(0.4, 5, 2.0, steel, 0.34).move(x=17), k.rod((14.5, 0, 0), (17.1, 0, 0), 0.4, steel)).of("drill-bit")
    grip = (
        k.slab(
            s.rounded(s.polygon((-5.4, -1), (0.6, -1.4), (0.0, -8), (-0.6, -14), (-5.6, -14), (-5.9, -8)), 0.9, 0.5),
            3.6,
            black,
            1.1,
        )
        .stand()
        .move(y=1.8)
    )
    upper = k.slab(s.rounded(s.polygon((-6.4, 1), (3.4, 1), (2.2, -2.6), (-5.2, -3.4)), 0.8), 4.2, blue, 1.0).stand().move(y=2.1)
    trigger = (
        k.slab(
            s.rounded(s.polygon((0.2, -2.6), (1.9, -2.8), (1.6, -4.4), (1.2, -6.0), (0.0, -6.0)), 0.4),
            1.8,
            m.plastic("#b3241f", 0.4),
            0.35,
        )
        .stand()
        .move(y=0.9)
    )
    foot = k.slab(s.rectangle(11.5, 7.4, 1.2), 1.8, blue, 0.4).move(-2.2, 0, -15.4)
    battery = (
        Group(
            k.slab(s.rectangle(11.6, 7.2, 1.0), 4.6, black, 0.6),
            k.block(7, 7.3, 1.2, m.plastic("#3a3e43"), 0.3).move(z=1.8),
            k.text("18 V", 1.7, m.ink("#f2f2ee")).stand().move(0, -3.75, 2.4),
        )
        .move(-2.2, 0, -20.1)
        .of("tool-battery")
    )
    vents = [k.block(0.4, 5.95, 1.6, black, 0.15).move(-5.6 + 0.9 * i, 0, -0.6) for i in range(4)]
    return Group(motor, clutch, chuck.of("drill-chuck"), bit, grip, upper, trigger, foot, battery, vents)
