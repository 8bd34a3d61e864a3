"""A hand-held circular saw."""

from families import discs
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Handcirkelzaag: een rond zaagblad in een beschermkap, een motor, een handgreep en een vlakke voet.",
            fr="Scie circulaire portative : une lame ronde dans un carter, un moteur, une poignée et une semelle plate.",
            de="Handkreissäge: ein rundes Sägeblatt in einer Schutzhaube, ein Motor, ein Griff und eine flache Grundplatte.",
            en="Hand-held circular saw: a round blade in a guard, a motor, a handle and a flat base.",
        ),
        view=View(azimuth=28, elevation=18),
    ),
    Shot(
        alt=Alt(
            nl="De handcirkelzaag vanaf de kant van de motor.",
            fr="La scie circulaire vue du côté du moteur.",
            de="Die Handkreissäge von der Motorseite.",
            en="The circular saw from the side of the motor.",
        ),
        view=View(azimuth=146, elevation=26),
    ),
)


def build() -> Group:
    red, black, alu = m.plastic("#b3241f", 0.4), m.plastic("#202225", 0.45), m.metal("#b9bcc0", 0.34, "X")
    base = k.slab(s.rectangle(30, 15, 0.8) - s.between(-10.5, -4.4, 9.5, -2.6), 0.4, alu, 0.1).move(0, 2.5, 6)
    blade = k.slab(discs.saw_outline(9.2, 24, 1.1, 1.0), 0.25, m.steel(0.26), 0.03).stand().move(0, -0.9, 11.4)
    flange_ = Group(k.cylinder(2.2, 0.5, m.dark_steel(), 0.1), k.cylinder(0.9, 1.1, m.zinc(), 0.1)).stand().move(0, -1.9, 11.4)
    upper = (s.circle(10.2) & s.between(-11, -0.6, 11, 11)) | s.between(-10.2, -4.2, -6.6, 0)
    rim = (s.ring(10.2, 9.7) & s.between(-11, -0.6, 11, 11)) | s.between(-10.2, -4.2, -9.7, 0)
    hood = (
        Group(
            k.slab(upper, 0.5, red, 0.15).move(z=-1.4),
            k.slab(upper - s.circle(2.9), 0.5, red, 0.15).move(z=1.5),
            k.slab(rim, 3.2, red, 0.15).move(z=-1.4),
        )
        .stand()
        .move(0, -0.4, 11.4)
    )
    lower = s.turn((s.ring(9.9, 2.6) & s.between(-11, -11, 11, -0.4)), -46) & s.between(-11, -11, 11, 11)
    guard = k.slab(lower, 1.0, m.metal("#c3c6ca", 0.3), 0.15).move(z=0.2).stand().move(0, -0.6, 11.4)
    motor = (
        k.bar([(-1, 4.4, 4.4), (0, 4.8, 4.8), (9, 4.7, 4.7), (9.8, 4.0, 4.0), (10, 2.4, 2.4)], black).turn(90).move(0, 1.2, 13.4)
    )
    vents = [k.block(0.5, 0.5, 5.4, m.ink(), 0.1).move(-3 + 1.2 * i, 11.05, 10.7) for i in range(6)]
    loop = [
        (7.0, 2.2, 20.0),
        (3.0, 2.2, 24.4),
        (-4.0, 2.2, 25.0),
        (-10.5, 2.2, 21.5),
        (-13.0, 2.2, 15.8),
        (-9.0, 2.2, 12.4),
        (-3, 2.2, 13.5),
    ]
    grip = k.sweep(loop, [1.9, 1.7, 1.7, 1.8, 1.8, 1.8, 2.0], red, steps=8, n=32)
    soft = k.sweep([(1.6, 2.2, 24.75), (-4.0, 2.2, 25.05), (-9.4, 2.2, 22.4)], [1.6, 1.86, 1.7], black, steps=8, n=32)
    trigger = k.block(3.2, 1.5, 1.6, m.plastic("#1a1b1d", 0.4), 0.5).turn(20, "Y").move(-2.6, 2.2, 22.2)
    front = k.sweep([(6.5, 2.2, 16.5), (10.5, 2.2, 19.0), (11.2, 2.2, 21.4)], [1.9, 1.7, 1.9], black, steps=8, n=32)
    cord = k.sweep(
        [(-12.6, 2.2, 15.8), (-16, 2.4, 14.6), (-19, 3.2, 10), (-22, 5.2, 5.8)], [0.9, 0.7, 0.45, 0.45], black, steps=8
    )
    knife = k.slab(s.ring(11.0, 9.7) & s.between(-12, -6.4, -4, 3), 0.25, m.dark_steel(), 0.03).stand().move(0, -0.9, 11.4)
    return Group(
        base,
        blade.of("circular-saw-blade"),
        flange_,
        hood,
        guard.of("saw-guard"),
        motor,
        vents,
        grip,
        soft,
        trigger,
        front,
        cord,
        knife.of("riving-knife"),
    )
