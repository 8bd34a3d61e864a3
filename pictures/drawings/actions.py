"""What people do: a hand, a tool, the work, and an arrow for the movement."""

from collections.abc import Callable

from pictures.drawings import parts as p
from pictures.drawings import tools as t

Drawing = Callable[[], str]


def to_drill() -> str:
    """A drill goes into a wall."""
    wall = p.lift(p.box(812, -20, 240, 1040, "concrete", 4)) + p.box(812, 0, 26, 1000, "#d6d8d5", 0)
    crumbs = p.dots([(796, 470), (782, 520), (800, 560), (770, 600), (792, 660), (778, 730), (800, 780)], 9, "#8b8e89")
    tool = p.held(p.put(t.drill(), 545, 430), 345, 610, -84, 1, 480, mirror=True)
    return tool + wall + crumbs + p.arrow(560, 250, 760, 250)


def to_saw() -> str:
    """A hand saw halfway through a beam."""
    back = p.plank(320, 530, 330, 180, 150, 250, "end")
    front = p.plank(140, 645, 330, 190, 92, 154, "end")
    blade = p.put(t.saw() + p.lift(p.path("red", "M-20 -30Q60 -70 120 -20Q160 70 90 150Q30 190 -20 150Z")), 770, 280, -35)
    dust = p.dots([(250, 820), (290, 850), (230, 870), (330, 872), (380, 858), (420, 880)], 10, "#d9a765")
    return (
        p.shadow(420, 850, 360)
        + back
        + p.held(blade, 838, 300, 55, 1, 320)
        + front
        + dust
        + p.arrow(420, 330, 600, 204, both=True)
    )


def to_screw_in() -> str:
    """A screwdriver drives a screw into wood."""
    board = p.plank(90, 740, 660, 150, 90, 150)
    tool = p.put(t.screwdriver(), 470, 600)
    return (
        p.shadow(440, 905, 400)
        + board
        + p.put(t.screw(86), 470, 606)
        + '<ellipse cx="470" cy="694" rx="30" ry="8" fill="#7c5522"/>'
        + p.held(tool, 470, 330, 78, 1, 640)
        + p.turning(470, 170, 190, -20, 205, 26, 0.36)
    )


def _bolt_side(gap: float, tint: str = "steel") -> str:
    """A bolt through a plate, seen from the side, its nut `gap` above the plate."""
    return (
        p.lift(p.box(-150, 0, 300, 46, "iron", 4))
        + p.box(-26, -150, 52, 150, tint, 6)
        + "".join(p.line(f"M-26 {y}L26 {y - 10}", "#6d757d", 5) for y in range(-130, 0, 18))
        + p.lift(p.box(-66, -62 - gap, 132, 58, tint, 10))
    )


def _wrench(start: float, end: float) -> str:
    plate = p.lift(p.box(70, 330, 860, 420, "iron", 26))
    bolt = p.put(p.lift(t.hexagon(84)) + p.disc(0, 0, 40, "#767f87") + p.disc(0, 0, 26, "steel"), 290, 560)
    tool = p.held(p.put(t.spanner(), 290, 560, -18), 720, 420, -8, 1, 560)
    return p.shadow(500, 770, 400) + plate + bolt + tool + p.turning(290, 560, 560, start, end, 26)


def to_tighten() -> str:
    """A spanner turns a bolt clockwise; below, the nut sits tight."""
    inset = p.put(_bolt_side(0), 260, 900, 0, 0.72)
    return _wrench(2, 30) + inset + p.arrow(120, 790, 195, 850, width=18) + p.arrow(400, 790, 325, 850, width=18)


def to_loosen() -> str:
    """A spanner turns a bolt anticlockwise; below, the nut comes off."""
    inset = p.put(_bolt_side(66), 260, 910, 0, 0.68)
    return _wrench(-34, -52) + inset + p.arrow(400, 900, 400, 790, width=18)


def to_weld() -> str:
    """An electrode melts a seam between two plates."""
    spots, tip = list(range(150, 470, 20)), 500
    plate = p.plank(40, 760, 700, 64, 240, 190, "iron", "#8d959c")
    seam = p.line("M140 640H850", "#4c545b", 7)
    bead = "".join(
        f'<ellipse cx="{x}" cy="640" rx="26" ry="20" fill="url(#steel)" stroke="#5d656d" stroke-width="4"/>' for x in spots
    )
    rod = p.line(f"M{tip + 6} 622L{tip + 130} 400", "#b9783f", 16)
    grip = p.put(p.lift(p.box(-40, -40, 250, 74, "dark", 26), p.box(-90, -32, 80, 58, "copper", 10)), tip + 170, 345, -44)
    cable = p.line(f"M{tip + 290} 225C{tip + 380} 120 {tip + 440} 180 {tip + 520} 60", "#23282d", 34)
    sparks = p.burst(tip, 632, 190, 16, "#ff9a1f", 7, 190, 330)
    hand = p.held(cable + rod + grip, tip + 225, 300, 50, 1, 420)
    return p.shadow(480, 850, 420) + plate + seam + bead + hand + t.torch_glow(tip, 632) + sparks


def to_measure() -> str:
    """A tape measure along a board."""
    board = p.plank(70, 660, 660, 150, 80, 130)
    ticks = "".join(p.line(f"M{x} 612v{34 if i % 5 == 0 else 20}", p.INK, 5) for i, x in enumerate(range(96, 620, 21)))
    digits = "".join(
        f'<text x="{x}" y="674" font-family="sans-serif" font-weight="700" font-size="26" fill="{p.INK}">{n}</text>'
        for n, x in enumerate(range(190, 600, 105), 1)
    )
    tape = p.lift(p.box(70, 610, 580, 70, "yellow", 2), p.box(56, 600, 18, 110, "iron", 2))
    case = p.lift(p.path("dark", "M640 690V520Q640 440 730 440H790Q860 440 860 520V690Z"), p.disc(752, 560, 70, "yellow"))
    return (
        p.shadow(430, 830, 380)
        + board
        + tape
        + ticks
        + digits
        + p.held(case, 770, 500, 42, 1.05, 400)
        + p.arrow(72, 510, 640, 510, both=True)
    )


def to_grind() -> str:
    """An angle grinder on steel throws sparks."""
    tube = p.plank(60, 700, 640, 130, 100, 170, "iron", "#b4bbc1")
    sparks = p.burst(600, 640, 330, 15, "#ff8a00", 8, -38, 68) + p.burst(600, 640, 240, 11, "#ffc845", 6, -30, 56)
    tool = p.held(p.put(t.grinder(), 470, 615, 9), 120, 420, -20, 1.0, 260, mirror=True)
    return p.shadow(430, 850, 380) + tube + sparks + tool


def to_paint() -> str:
    """A roller paints a wall."""
    wall = p.lift(p.box(70, 60, 860, 640, "white", 10))
    done = p.path("paint", "M70 70H600V360Q540 352 480 372Q400 360 330 378Q240 362 70 374Z")
    wet = p.path("paint", "M470 60H770V420Q700 432 620 418Q540 430 470 418Z")
    return (
        p.shadow(500, 730, 400)
        + wall
        + done
        + wet
        + p.held(p.put(t.roller(), 620, 430), 620, 760, 188, 1, 330)
        + p.arrow(850, 600, 850, 300, both=True)
    )


def _worker(bones: str, hip: tuple[int, int], neck: tuple[int, int]) -> str:
    """A figure from the side with helmet and vest; `bones` are its limbs."""
    hx, hy = neck
    body = p.line(f"M{hip[0]} {hip[1]}L{hx - 14} {hy + 70}", "#e8781c", 128) + p.line(
        f"M{hip[0] - 58} {hip[1] - 62}l116 26", "#f4f1d6", 20
    )
    face = p.disc(hx + 26, hy - 50, 60, "#d9a47c")
    helmet = p.path("yellow", f"M{hx - 44} {hy - 66}A72 72 0 0 1 {hx + 96} {hy - 74}L{hx + 128} {hy - 62}V{hy - 48}H{hx - 44}Z")
    return p.lift(bones) + p.lift(body) + p.lift(face, helmet)


def to_lift() -> str:
    """Somebody lifts a box with bent knees and a straight back."""
    legs = p.line("M330 610L540 640L440 850", "#2c4a6b", 92) + p.line("M440 862h92", "#23282d", 62)
    figure = _worker(legs, (330, 590), (450, 330))
    case = p.plank(560, 610, 250, 190, 50, 80)
    arm = p.lift(p.line("M440 410L520 560L640 680", "#c9621a", 62), p.disc(650, 690, 42, "glove"))
    return p.shadow(480, 905, 330) + figure + case + arm + p.arrow(905, 720, 905, 430)


def to_plaster() -> str:
    """A plastering trowel spreads plaster on a brick wall."""
    bricks = t.wall_of_bricks(70, 60, 5, 9, 172, 84)
    smear = p.lift(p.path("plaster", "M70 60H930V330Q820 380 740 350Q600 420 520 380Q420 470 300 430Q180 500 70 452Z"))
    tool = p.put(t.trowel() + t.handle(230), 560, 440, -14)
    return bricks + smear + p.held(tool, 560, 440, 166, 1.05, 480) + p.arrow(300, 700, 300, 500)


def to_solder() -> str:
    """A soldering iron and tin on a joint of two wires."""
    wires = "".join(
        p.lift(p.line(d, c, 46))
        for d, c in (("M40 790C180 780 260 740 400 724", "#a9221b"), ("M960 800C800 790 720 740 600 724", "#23282d"))
    )
    joint = p.lift(p.line("M390 724C450 716 540 732 610 724", "#c98a54", 28)) + p.lift(
        '<ellipse cx="500" cy="720" rx="70" ry="34" fill="url(#silver)"/>'
    )
    iron = p.lift(
        p.poly("copper", (500, 690), (560, 610), (590, 640), r=4),
        p.line("M575 625L660 520", "#9aa2a9", 40),
        p.line("M664 516L800 350", "#e3a406", 76),
        p.line("M800 350C880 240 850 160 980 90", "#23282d", 26),
    )
    tin = p.lift(p.line("M490 690C420 620 330 600 120 560", "#b9c1c8", 16))
    smoke = p.line("M470 600c-40 -60 40 -90 0 -150s30 -90 -10 -150", "#9aa2a9", 18, 'opacity=".55"')
    return p.shadow(500, 850, 400) + wires + joint + tin + smoke + p.held(iron, 735, 430, 40, 1, 420)


def to_plane() -> str:
    """A hand plane takes a shaving off a board."""
    board = p.plank(40, 700, 760, 150, 80, 130)
    curl = p.lift(p.line("M470 500C440 400 560 380 560 450S470 480 480 400S600 300 640 380", "#e9c489", 34))
    tool = p.put(t.plane(), 420, 690)
    return p.shadow(440, 880, 420) + board + p.held(tool, 232, 545, -44, 1, 340, mirror=True) + curl + p.arrow(760, 560, 930, 560)


def to_sand() -> str:
    """Sandpaper goes to and fro over a board."""
    board = p.plank(40, 700, 760, 150, 110, 130)
    block = p.lift(p.box(330, 530, 300, 110, "end", 14), p.box(322, 630, 316, 26, "#6b3a22", 8))
    dust = p.dots([(240, 650), (200, 668), (270, 676), (700, 652), (740, 670), (690, 682), (790, 660), (160, 676)], 8, "#e2bb80")
    return (
        p.shadow(440, 880, 420) + board + dust + p.held(block, 480, 560, 22, 1.15, 420) + p.arrow(170, 460, 350, 460, both=True)
    )


def to_lay_bricks() -> str:
    """A brick is laid in fresh mortar."""
    wall = t.wall_of_bricks(70, 640, 4, 3, 200, 104, 16)
    mortar = p.lift(p.path("concrete", "M70 642Q120 600 180 616T320 610T470 618T600 604T730 616Q800 610 868 642Z"))
    laid = p.lift(p.box(70, 516, 184, 92, "brick", 6))
    brick = p.lift(p.box(400, 400, 250, 118, "brick", 8))
    return p.shadow(470, 960, 420) + wall + mortar + laid + p.held(brick, 525, 430, 14, 1.15, 390) + p.arrow(760, 400, 760, 560)


def to_glue() -> str:
    """A bottle lays a bead of glue on a board."""
    board = p.plank(60, 700, 720, 130, 150, 150)
    bead = p.line("M170 640c50 -50 90 40 140 0s90 -40 140 0s70 20 100 0", "#fbf6e2", 26)
    bottle = p.lift(
        p.poly("red", (0, 0), (-22, -90), (22, -90)),
        p.box(-74, -380, 148, 290, "white", 40),
        p.box(-74, -290, 148, 90, "green", 2),
    )
    return (
        p.shadow(440, 850, 400)
        + board
        + bead
        + p.held(p.put(bottle, 560, 620, 30), 690, 400, 74, 1.05, 420)
        + p.arrow(330, 520, 470, 520)
    )


def to_mark_out() -> str:
    """A pencil draws a line along a try square."""
    board = p.lift(p.box(60, 380, 880, 420, "top", 8)) + p.grain(60, 380, 880, 420, 6)
    square = p.lift(p.box(430, 240, 96, 600, "steel", 4)) + p.lift(p.box(330, 800, 300, 90, "end", 10))
    ticks = "".join(p.line(f"M{440} {y}h{34 if i % 5 == 0 else 20}", p.INK, 4) for i, y in enumerate(range(270, 790, 20)))
    mark = p.line("M534 400L536 640", "#2b2f34", 7)
    return board + mark + square + ticks + p.held(p.put(t.pencil(), 540, 640, 34), 690, 410, 78, 1, 380)


def to_dig() -> str:
    """A shovel digs a hole."""
    ground = p.path("earth", "M0 640H380Q420 640 430 700Q450 840 560 850Q690 850 700 720Q704 640 750 640H1000V1000H0Z")
    heap = p.lift(p.path("earth", "M730 650Q790 500 850 520Q920 520 1000 650Z"))
    clods = p.dots([(640, 560), (690, 520), (600, 500), (760, 470), (560, 600)], 20, "#7b5434")
    load = p.path("earth", "M-96 -150Q-60 -240 0 -230Q70 -240 96 -150Q0 -110 -96 -150Z")
    tool = p.put(t.shovel() + load, 590, 790, -34)
    return (
        ground
        + heap
        + p.held(tool, 360, 440, 56, 1, 1000)
        + clods
        + p.line("M0 640H380", "#6d8f3e", 18)
        + p.arrow(640, 420, 800, 330)
    )


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
