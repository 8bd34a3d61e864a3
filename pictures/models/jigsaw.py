"""A jigsaw."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Decoupeerzaag: motorhuis met beugelgreep, een vlakke voet en een smal zaagblad dat naar onder wijst.",
            fr="Scie sauteuse : corps de moteur à poignée étrier, une semelle plate et une lame étroite vers le bas.",
            de="Stichsäge: Motorgehäuse mit Bügelgriff, eine flache Fußplatte und ein schmales Sägeblatt nach unten.",
            en="Jigsaw: motor body with a loop handle, a flat base and a narrow blade pointing down.",
        ),
        view=View(azimuth=-28, elevation=14),
    ),
    Shot(
        alt=Alt(
            nl="Het zaagblad van dichtbij, in de uitsparing van de voet.",
            fr="La lame de près, dans l'encoche de la semelle.",
            de="Das Sägeblatt aus der Nähe, in der Aussparung der Fußplatte.",
            en="The blade close up, in the notch of the base.",
        ),
        view=View(azimuth=40, elevation=16, near=((0.6, 1), (0, 1), (0, 0.5))),
    ),
)


def build() -> Group:
    blue, black, alu = m.plastic("#1c5b96", 0.4), m.plastic("#202225", 0.45), m.metal("#b9bcc0", 0.34, "X")
    foot = s.rectangle(17, 7, 0.6, (1.5, 0)) - s.between(5.2, -0.7, 12, 0.7)
    sole = Group(k.slab(foot, 0.35, alu, 0.08), k.block(9, 4.6, 1.6, alu, 0.3).move(0.5, 0, 0.3)).move(z=7)
    body = k.bar([(-10, 1.6, 1.8, 3), (-9.4, 2.6, 2.7, 3), (-2, 2.9, 3.1, 3), (3, 2.9, 3.2, 3), (4.4, 2.4, 2.6, 3)], blue).move(
        z=12.2
    )
    head = (
        k.slab(s.rounded(s.polygon((2.6, 8.6), (8.4, 8.6), (8.2, 14.4), (5.6, 18.2), (2.2, 18.6)), 1.0), 4.6, black, 0.9)
        .stand()
        .move(y=2.3)
    )
    loop = [(4.4, 0, 17.6), (1.0, 0, 19.6), (-5.0, 0, 19.9), (-9.6, 0, 18.2), (-10.4, 0, 14.2), (-7.4, 0, 12.4)]
    grip = k.sweep(loop, [2.0, 1.7, 1.6, 1.7, 1.8, 2.0], blue, flat=1.1, steps=8, n=32)
    soft = k.sweep([(0.6, 0, 19.66), (-4.6, 0, 19.95), (-8.6, 0, 18.8)], [1.5, 1.78, 1.6], black, flat=1.1, steps=8, n=32)
    trigger = k.block(3.0, 1.4, 1.4, m.plastic("#b3241f", 0.4), 0.4).move(-1.6, 0, 16.9)
    plunger = k.rod((6.4, 0, 9.4), (6.4, 0, 6.4), 0.55, m.chrome())
    clamp_ = k.block(1.6, 1.2, 1.8, m.dark_steel(), 0.2).move(6.4, 0, 5.9)
    pitch = 0.32
    teeth = [p for i in range(18) for p in ((0.34, 6.1 - i * pitch), (0.56, 6.1 - (i + 0.7) * pitch))]
    blade = k.slab(s.polygon((-0.34, 6.4), (0.34, 6.4), *teeth, (0.2, 0.2), (-0.34, 0.7)), 0.14, m.steel(0.3), 0.02)
    saw = blade.stand().move(6.4, 0.07, 0).of("jigsaw-blade")
    guard = k.sweep([(8.9, -2.0, 8.6), (10.6, -1.6, 8.0), (10.6, 1.6, 8.0), (8.9, 2.0, 8.6)], 0.22, m.chrome(), steps=6)
    vents = [k.block(0.5, 6.2, 1.5, m.ink(), 0.15).move(-8.0 + 1.1 * i, 0, 11.4) for i in range(4)]
    dial = k.cylinder(1.2, 6.0, black, 0.2).stand().move(0.2, 3.0, 13)
    cord = k.sweep([(-9.6, 0, 13.4), (-13, 0, 13), (-16, -0.8, 9.6), (-19, -2.4, 4)], [0.95, 0.75, 0.42, 0.42], black, steps=8)
    return Group(sole, body, head, grip, soft, trigger, plunger, clamp_, saw, guard, vents, dial, cord)
