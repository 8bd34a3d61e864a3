"""What people do with what is built or put in: cables, switches, machines, concrete, and an arrow for the movement."""

from collections.abc import Callable

from pictures.drawings import parts as p
from pictures.drawings import tools as t

Drawing = Callable[[], str]


def _switch(pressed: bool) -> str:
    low, high = ("#ffffff", "#c9ced2") if pressed else ("#c9ced2", "#ffffff")
    return (
        p.lift(p.box(-170, -170, 340, 340, "white", 30))
        + p.lift(
            f'<rect x="-110" y="-110" width="220" height="110" rx="8" fill="{high}"/><rect x="-110" y="0" width="220" height="110" rx="8" fill="{low}"/>'
        )
        + p.line("M0 -76v40", p.INK, 12)
        + f'<circle cy="56" r="22" fill="none" stroke="{p.INK}" stroke-width="11"/>'
    )


def _pointing() -> str:
    """A gloved hand whose finger points up to the origin."""
    return p.lift(
        p.path("sleeve", "M20 330H200L230 700H-10Z"),
        p.path("cuff", "M14 300H206V360H14Z"),
        p.path("glove", "M-24 24Q-24 -4 0 -4T26 24V150H150Q204 150 208 210V310H10Q-60 250 -40 180L-24 150Z"),
    ) + "".join(p.line(f"M{x} 160v62", "#8d5a13", 5) for x in (62, 106, 150))


def to_switch_off() -> str:
    """A finger presses the switch: the lamp goes out."""
    first = p.put(t.bulb(True), 500, 330) + p.put(_switch(False), 500, 780)
    second = p.put(t.bulb(False), 500, 330) + p.put(_switch(True), 500, 780) + p.put(_pointing(), 500, 840)
    return p.frames(first, second, 0.78)


def to_connect() -> str:
    """A plug goes into a socket."""
    socket = p.lift(p.box(660, 290, 270, 420, "white", 34), p.disc(796, 500, 104, "#d3d7da"))
    holes = (
        p.disc(796, 500, 92, "#bfc5c9")
        + p.disc(760, 510, 17, p.INK)
        + p.disc(832, 510, 17, p.INK)
        + p.lift(p.disc(796, 448, 15, "copper"))
    )
    return (
        p.shadow(520, 780, 400)
        + socket
        + holes
        + p.held(p.put(t.plug(), 590, 500), 400, 500, -16, 1.1, 520)
        + p.arrow(470, 790, 640, 790)
    )


def to_strip_a_cable() -> str:
    """First the wire stripper grips the wire, then bare copper shows."""
    wire = p.lift(p.line("M-20 250C200 230 300 262 420 250H700", "#2e6fb7", 84))
    jaws = p.lift(
        p.path("steel", "M430 110L560 90L590 232H470L462 196H430Z"),
        p.path("steel", "M430 390L560 410L590 268H470L462 304H430Z"),
        p.line("M560 150C700 60 860 70 1020 60", "#c31a1c", 74),
        p.line("M560 350C700 440 860 430 1020 440", "#c31a1c", 74),
    )
    bare = p.lift(p.line("M440 740H720", "#d98a5c", 46)) + "".join(
        p.line(f"M{x} 720l24 40", "#9c5a34", 6) for x in range(460, 700, 38)
    )
    sheath = p.lift(p.line("M-20 740C160 720 300 752 440 740", "#2e6fb7", 84, 'stroke-linecap="butt"'))
    off = (
        p.lift(p.line("M760 740H960", "#2e6fb7", 84, 'stroke-linecap="butt"'))
        + '<ellipse cx="960" cy="740" rx="16" ry="42" fill="#1d4a7d"/>'
    )
    return (
        wire
        + jaws
        + bare
        + sheath
        + off
        + p.arrow(560, 880, 860, 880)
        + p.line("M60 540H940", "#aeb5bb", 4, 'stroke-dasharray="4 16"')
    )


def to_pull_a_cable() -> str:
    """A hand pulls a cable out of a conduit."""
    wall = p.lift(p.box(-20, -20, 250, 1040, "concrete", 4))
    pipe = p.lift(p.box(120, 410, 290, 150, "#8b9298", 20)) + "".join(
        p.box(150 + 44 * i, 398, 22, 174, "#777f86", 8) for i in range(6)
    )
    mouth = '<ellipse cx="410" cy="485" rx="26" ry="75" fill="#23282d"/>'
    cores = "".join(
        p.lift(p.line(d, c, 26))
        for d, c in (
            ("M410 462C540 440 600 470 960 470", "#6b3f24"),
            ("M410 488C560 480 640 500 960 500", "#2e6fb7"),
            ("M410 514C540 530 640 530 960 530", "#3f9a3f"),
        )
    )
    return wall + pipe + mouth + p.held(cores, 720, 500, 16, 1.1, 520) + p.arrow(560, 720, 860, 720)


def to_bend() -> str:
    """A straight tube, then the same tube bent."""
    tube = p.lift(p.line("M90 160H910", "#c98a54", 90)) + p.line("M100 138H900", "#f0c3a0", 16)
    bent = p.lift(p.line("M110 830H480Q660 830 660 650V400", "#c98a54", 90)) + p.line(
        "M120 808H480Q638 808 638 650V410", "#f0c3a0", 16
    )
    ghost = p.line("M600 830H890", "#b2b8be", 90, 'opacity=".5"')
    return (
        tube
        + p.line("M60 290H940", "#aeb5bb", 4, 'stroke-dasharray="4 16"')
        + ghost
        + bent
        + p.turning(480, 830, 400, -8, -62, 28)
    )


def to_earth() -> str:
    """A green and yellow wire leads from a machine to a rod in the ground."""
    ground = p.path("earth", "M0 700Q250 680 500 704T1000 694V1000H0Z") + p.line("M0 700Q250 680 500 704T1000 694", "#6d8f3e", 18)
    case = (
        p.lift(p.box(120, 220, 330, 440, "board", 24)) + p.box(160, 262, 250, 150, "#dfe3e6", 12) + p.disc(285, 540, 48, "dark")
    )
    rod = p.lift(p.box(714, 560, 44, 400, "copper", 10)) + p.lift(p.box(690, 574, 92, 58, "iron", 10))
    path = "M448 520C560 520 560 360 640 380S720 480 736 584"
    wire = p.lift(p.line(path, "#2f9a3f", 34)) + p.line(path, "#f2d21e", 34, 'stroke-dasharray="30 34" stroke-linecap="butt"')
    symbol = p.line("M640 130v70M580 200h120M602 236h76M624 272h32", p.INK, 16)
    return ground + rod + case + wire + symbol


def _table(legs: float, x: float = 0) -> str:
    """A small table: its top, and four legs `legs` lower."""
    out = [p.lift(p.box(px + x, 470 + legs, 60, 330, "wood", 6)) for px in (190, 740)]
    back = [p.lift(p.box(px + x, 430 + legs, 48, 300, "end", 6)) for px in (320, 830)]
    return "".join(back + out) + p.plank(120 + x, 400 - legs * 0.5, 640, 76, 130, 160)


def to_assemble() -> str:
    """Loose parts become a table."""
    apart = _table(150) + p.arrow(500, 620, 500, 480, width=36)
    return p.frames(apart, p.shadow(500, 810, 400) + _table(0), 0.57)


def to_dismantle() -> str:
    """A table comes apart."""
    apart = _table(150) + p.arrow(500, 470, 500, 620, width=36)
    return p.frames(p.shadow(500, 810, 400) + _table(0), apart, 0.57)


def to_tidy_up() -> str:
    """A broom sweeps chips together."""
    chips = p.dots([(200, 850), (250, 820), (300, 860), (160, 880), (340, 830), (230, 890), (120, 850)], 22, "#c48f4d")
    pan = (
        p.lift(p.path("red", "M20 760H300L330 900H-10Z"))
        + p.path("#7c1a15", "M50 780H280L296 850H30Z")
        + p.line("M150 760V640", "#a9221b", 40)
    )
    broom = p.lift(
        p.line("M690 720L860 120", "#c99a5c", 34),
        p.path("end", "M560 690L800 750L784 806L546 748Z"),
        p.path("#4a3a2a", "M548 744L788 804L720 930Q600 930 470 866Z"),
    )
    return p.shadow(500, 930, 440) + pan + chips + p.held(broom, 800, 330, 70, 1, 260) + p.arrow(560, 620, 360, 700)


def to_turn_on_a_lathe() -> str:
    """A cutter takes a chip off a turning bar."""
    chuck = p.lift(p.box(-20, 190, 260, 560, "iron", 30)) + p.lift(
        p.box(230, 290, 90, 110, "dark", 10), p.box(230, 540, 90, 110, "dark", 10)
    )
    bar = p.lift(p.box(300, 400, 300, 140, "steel", 8), p.box(590, 366, 300, 208, "steel", 10))
    post = p.lift(p.box(520, 720, 260, 180, "dark", 14), p.poly("iron", (600, 560), (560, 740), (680, 740), (650, 600)))
    chip = p.lift(p.line("M596 560C500 560 520 660 440 640S440 740 380 720S360 800 300 790", "#9fc4e6", 20))
    return p.shadow(500, 920, 420) + chuck + bar + post + chip + p.turning(745, 480, 190, -150, -40, 24)


def to_pour_concrete() -> str:
    """Concrete flows from a chute into formwork with bars."""
    bars = "".join(p.line(f"M{x} 430V860", "#7a4a30", 16) for x in (360, 480, 600)) + "".join(
        p.line(f"M300 {y}H700", "#7a4a30", 14) for y in (520, 610)
    )
    fill = p.path("concrete", "M280 660Q380 600 480 620T720 660V900H280Z")
    boards = p.plank(170, 480, 120, 420, 30, 40) + p.plank(710, 480, 120, 420, 30, 40)
    chute = p.lift(p.poly("iron", (40, 90), (440, 300), (410, 380), (20, 190))) + p.path(
        "concrete", "M70 120L430 320L418 350L60 170Z"
    )
    flow = p.lift(p.path("concrete", "M410 300Q520 350 516 640H420Q430 440 400 370Z"))
    return p.shadow(500, 910, 380) + bars + flow + fill + boards + chute + p.arrow(620, 220, 620, 400)


def to_change_the_oil() -> str:
    """Old oil runs from the engine's sump into a pan."""
    sump = p.lift(p.path("board", "M120 60H880V230H790V380Q790 420 750 420H250Q210 420 210 380V230H120Z")) + "".join(
        p.disc(x, 200, 16, "dark") for x in (160, 330, 500, 670, 840)
    )
    oil = p.path("#3b2712", "M470 424H530Q540 620 526 820H476Q462 600 470 424Z")
    pan = p.lift(p.path("dark", "M190 760H810L750 930H250Z")) + '<ellipse cx="500" cy="764" rx="300" ry="44" fill="#2b1c0d"/>'
    plug = p.lift(p.put(t.hexagon(46), 760, 600), p.box(800, 582, 80, 36, "steel", 6))
    return p.shadow(500, 940, 340) + sump + p.box(450, 408, 100, 30, "iron", 6) + pan + oil + plug + p.arrow(380, 500, 380, 680)


def two_way_switch() -> str:
    """A staircase with one lamp, and a switch above and below for it."""
    steps = "M60 900H240V800H360V700H480V600H600V500H720V400H960V960H60Z"
    wire = p.line("M150 520V120H820V190M500 120V190", "#6b7680", 10, 'stroke-dasharray="22 14"')
    lamp = p.put(t.bulb(True), 500, 330, 0, 0.62)
    low, high = (p.put(_switch(pressed), x, y, 0, 0.5) for pressed, x, y in ((False, 150, 610), (True, 820, 280)))
    return p.lift(p.path("concrete", steps)) + wire + lamp + low + high


DRAWINGS: dict[str, Drawing] = {
    name.replace("_", "-"): made for name, made in list(globals().items()) if name.startswith(("to_", "two_")) and callable(made)
}
