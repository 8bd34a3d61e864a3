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


DRAWINGS: dict[str, Drawing] = {
    name.replace("_", "-"): made for name, made in list(globals().items()) if name.startswith("to_") and callable(made)
}
