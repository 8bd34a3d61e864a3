"""Vehicles and large machines from the side, and parts of a car shown on the whole car."""

import math
from collections.abc import Callable
from functools import partial

from pictures.drawings import parts as p

Drawing = Callable[[], str]
PALE = "#c4ccd3"
CAR = {
    "bumper": "M72 606Q84 590 150 596L158 640L176 700H104Q72 690 72 650Z",
    "bonnet": "M92 560Q190 506 336 494L326 540Q210 548 104 590Z",
    "wing": "M104 590Q210 548 326 540L366 556V700H372A104 104 0 0 0 164 700L158 640L150 596Z",
    "windscreen": "M336 494L466 366L506 362L392 494Z",
    "car-door": "M366 494H392L506 362H596L604 494V700H376L366 600Z",
}
REST = "M596 362L700 372Q760 400 812 480L900 500Q930 520 930 620L926 700H848A104 104 0 0 0 640 700H604L604 494Z"
GLASS = "#9fb6c6"


def _wheel(x: float, y: float, r: float, hub: str = "steel") -> str:
    spokes = "".join(
        p.line(f"M{x} {y}L{x + 0.56 * r * math.cos(a):.0f} {y + 0.56 * r * math.sin(a):.0f}", "#6d757d", r * 0.12)
        for a in (math.radians(v) for v in range(0, 360, 72))
    )
    return p.lift(p.disc(x, y, r, "dark")) + p.disc(x, y, 0.66 * r, hub) + spokes + p.disc(x, y, 0.16 * r, "#3a4148")


def car(part: str = "") -> str:
    """A car that faces left; one part of it in colour."""
    body = [p.path("orange" if name == part else "silver", d, 'stroke="#79838c" stroke-width="4"') for name, d in CAR.items()]
    body.insert(0, p.path("silver", REST, 'stroke="#79838c" stroke-width="4"'))
    window = "" if part == "windscreen" else p.path(GLASS, "M350 490L470 374L496 372L388 490Z")
    glass = window + p.path(GLASS, "M414 488L512 380H578L584 488ZM612 488L608 380L694 388Q740 412 782 480Z")
    lamp = p.path(
        "orange" if part == "headlight" else "#f7f3cf", "M98 566L166 556L176 586L108 600Z", 'stroke="#79838c" stroke-width="4"'
    )
    if part == "headlight":  # small: a beam and a ring point it out
        beam = '<path d="M100 574L-60 480V720L106 602Z" fill="#ffe27a" opacity=".75"/>'
        lamp = beam + lamp + f'<circle cx="138" cy="578" r="66" fill="none" stroke="{p.ARROW}" stroke-width="13"/>'
    rear = p.path("#c73a31", "M902 520L930 540V590L904 580Z")
    knob = p.box(548, 530, 40, 14, "#5d656d", 7)
    return (
        p.shadow(500, 800, 430)
        + p.lift(*body)
        + glass
        + lamp
        + rear
        + knob
        + p.disc(268, 706, 104, "#2b3036")
        + p.disc(744, 706, 104, "#2b3036")
        + _wheel(268, 706, 88)
        + _wheel(744, 706, 88)
    )


def _part(part: str) -> str:
    """The car in the middle of the picture, one part of it in colour."""
    return p.put(car(part), -10, -70, 0, 1.02)


def van() -> str:
    """A white delivery van with a ladder on its roof."""
    body = p.path(
        "white",
        "M60 690V560Q70 500 150 480L250 330Q270 300 320 300H900Q936 300 936 340V690Z",
        'stroke="#a8b0b7" stroke-width="5"',
    )
    glass = p.path(GLASS, "M170 480L262 346H330V480Z")
    doors = p.line("M346 310V690M620 310V690M356 560H610", "#a8b0b7", 5) + p.box(366, 520, 40, 14, "#6d757d", 7)
    lamp = p.path("#f7f3cf", "M66 560L120 548V596L64 606Z", 'stroke="#a8b0b7" stroke-width="4"')
    roof = p.lift(p.line("M300 250H920M300 280H920", "#8d959c", 12)) + "".join(
        p.line(f"M{x} 250V280", "#8d959c", 10) for x in range(340, 920, 60)
    )
    return (
        p.shadow(500, 800, 440)
        + roof
        + p.lift(body)
        + glass
        + doors
        + lamp
        + p.box(50, 640, 890, 50, "dark", 12)
        + _wheel(230, 696, 92)
        + _wheel(760, 696, 92)
    )


def forklift() -> str:
    """A yellow forklift with a loaded pallet on its forks."""
    mast = p.lift(p.box(330, 120, 30, 640, "dark", 6), p.box(376, 120, 26, 640, "dark", 6))
    forks = p.lift(p.path("iron", "M324 560H300V660H60V684H324Z"))
    load = p.plank(70, 470, 210, 130, 40, 50) + p.lift(
        p.box(60, 606, 240, 14, "end", 3),
        p.box(60, 640, 240, 14, "end", 3),
        p.box(70, 606, 40, 48, "wood", 3),
        p.box(250, 606, 40, 48, "wood", 3),
    )
    body = p.lift(p.path("yellow", "M410 560H560L600 470H820Q900 480 900 600V740H410Z"))
    cage = p.lift(p.line("M430 560L470 250H760L820 480", "#2b3036", 30)) + p.lift(p.box(440, 226, 360, 30, "dark", 10))
    seat = (
        p.lift(p.path("dark", "M620 470V340Q640 320 670 340V420H760V470Z"))
        + p.line("M500 540L540 410", "#2b3036", 16)
        + p.line("M500 400L580 430", "#2b3036", 18)
    )
    return p.shadow(520, 850, 420) + seat + cage + mast + forks + load + body + _wheel(490, 750, 90) + _wheel(810, 760, 78)


def excavator() -> str:
    """An orange excavator on tracks, its bucket in front."""
    tracks = p.lift(p.box(330, 740, 580, 140, "dark", 70)) + "".join(
        p.disc(x, 810, 34, "iron") for x in (400, 490, 580, 670, 760, 840)
    )
    body = p.lift(
        p.path("orange", "M420 560H900Q930 560 930 600V730H420Z"), p.path("orange", "M430 560V340Q434 310 470 310H620V560Z")
    )
    glass = p.path(GLASS, "M452 540V350Q456 336 476 336H596V540Z")
    boom = p.lift(
        p.line("M600 640C560 420 460 200 330 190", "#d9650b", 64), p.line("M340 190C260 200 190 380 160 560", "#d9650b", 52)
    )
    pistons = p.line("M560 470L420 290M300 240L210 420", "#9aa2a9", 20)
    bucket = p.lift(p.path("iron", "M190 540L110 560Q40 620 70 720L110 740L120 712L150 740L164 712L196 736Q240 660 190 540Z"))
    soil = p.path("earth", "M0 880Q120 800 250 880Z")
    return p.shadow(600, 890, 340) + soil + boom + pistons + tracks + body + glass + bucket


def tower_crane() -> str:
    """A yellow tower crane with a load on its hook."""
    tower = p.lift(p.box(600, 230, 16, 700, "#d49a08", 2), p.box(680, 230, 16, 700, "#d49a08", 2)) + "".join(
        p.line(f"M608 {y}L688 {y + 70}L608 {y + 140}", "#d49a08", 9) for y in range(230, 920, 140)
    )
    jib = p.lift(p.box(60, 200, 860, 14, "#d49a08", 2), p.box(60, 250, 860, 14, "#d49a08", 2)) + p.line(
        "M70 256" + "".join(f"L{x} {206 if i % 2 else 256}" for i, x in enumerate(range(110, 920, 40), 1)), "#d49a08", 8
    )
    ties = p.line("M650 90L240 204M650 90L880 204", "#5d656d", 8) + p.lift(
        p.poly("yellow", (612, 204), (684, 204), (654, 80), (642, 80))
    )
    cab = p.lift(p.box(540, 264, 100, 110, "white", 12)) + p.box(550, 280, 56, 60, GLASS, 6)
    weight = p.lift(p.box(810, 264, 100, 110, "concrete", 6))
    hook = (
        p.line("M250 260V600M270 260V600", "#5d656d", 6)
        + p.lift(p.box(240, 590, 40, 50, "red", 8))
        + p.line("M260 640L160 730M260 640L360 730", "#5d656d", 6)
    )
    load = p.plank(140, 740, 220, 70, 30, 40)
    return (
        p.shadow(650, 940, 200)
        + tower
        + jib
        + ties
        + cab
        + weight
        + hook
        + load
        + p.lift(p.box(540, 910, 220, 40, "concrete", 6))
    )


def hand_truck() -> str:
    """A hand truck with two boxes, leaning."""
    frame = p.lift(p.line("M620 120L420 800", "#c9362c", 36), p.line("M620 120Q640 60 720 70", "#23282d", 40)) + p.line(
        "M590 230L480 600", "#c9362c", 20
    )
    boxes = p.put(p.plank(-300, -210, 270, 200, 40, 40) + p.plank(-280, -400, 230, 180, 40, 40), 400, 790, 16)
    plate = p.lift(p.line("M424 800L150 722", "#5d656d", 26))
    return p.shadow(430, 880, 300) + frame + boxes + plate + _wheel(480, 800, 82)


def pallet_truck() -> str:
    """A red pallet truck with two forks and a steering handle."""
    forks = p.lift(p.path("red", "M90 690H650V744H110Q70 740 90 690Z")) + p.lift(
        p.path("red", "M190 620H690V660H210Q176 656 190 620Z")
    )
    pump = p.lift(p.box(620, 520, 130, 200, "red", 18), p.box(660, 440, 50, 110, "iron", 10))
    handle = p.lift(p.line("M690 470L840 180", "#2b3036", 26)) + p.lift(
        p.path("dark", "M780 190L920 130L936 176L850 220L810 260Z")
    )
    return p.shadow(480, 850, 420) + forks + pump + handle + _wheel(690, 760, 76, "iron") + p.lift(p.disc(150, 770, 36, "dark"))


def car_lift() -> str:
    """A car raised between two posts."""
    posts = "".join(p.lift(p.box(x, 120, 70, 780, "blue", 8), p.box(x - 30, 880, 130, 40, "dark", 6)) for x in (60, 870))
    arms = p.lift(p.box(120, 604, 330, 26, "iron", 6), p.box(560, 604, 320, 26, "iron", 6))
    raised = p.put(car(), 150, 120, 0, 0.7).replace('opacity=".28"', 'opacity="0"')
    return p.shadow(500, 920, 440) + posts + arms + raised + p.arrow(500, 880, 500, 720)


def charging_station() -> str:
    """A charging station whose cable leads to a car."""
    post = p.lift(p.box(650, 180, 240, 700, "white", 40)) + p.box(690, 230, 160, 150, "#23343f", 16)
    flash = p.path("green", "M790 420L726 540H772L748 640L824 506H776Z")
    tail = p.put(car(), -486, 190, 0, 0.95)
    cable = p.lift(p.line("M700 700C600 700 640 940 520 900S470 620 372 590", "#23282d", 26)) + p.lift(
        p.put(p.box(-20, -30, 90, 60, "green", 14), 360, 588, 16)
    )
    return tail + p.shadow(770, 890, 180) + post + flash + cable


def wiper_blade() -> str:
    """A wiper arm with its rubber blade on a wet windscreen."""
    glass = p.path(
        GLASS, "M40 860L210 270Q500 200 790 270L960 860Q500 790 40 860Z", 'stroke="#2b3036" stroke-width="22" opacity=".85"'
    )
    swept = p.path("#cfe0ea", "M230 800A600 600 0 0 1 800 430L660 620A340 340 0 0 0 470 790Z", 'opacity=".9"')
    drops = p.dots(
        [(230, 520), (260, 420), (330, 350), (430, 300), (560, 280), (690, 320), (180, 640), (150, 760)], 13, "#eef5f9"
    )
    arm_ = p.lift(
        p.line("M520 900L600 700", "#2b3036", 26),
        p.line("M330 800L840 470", "#16191c", 26),
        p.line("M600 700L590 630", "#2b3036", 22),
    ) + p.disc(520, 900, 30, "dark")
    return glass + drops + swept + arm_ + p.turning(520, 900, 300, -150, -100, 20)


def seat_belt() -> str:
    """A person in a car seat with the belt across chest and hips."""
    seat = p.lift(
        p.path(
            "board",
            "M610 180Q700 160 740 240L820 700Q830 800 740 810H380Q340 800 350 740Q360 690 430 690H650L590 280Q580 200 610 180Z",
        )
    ) + p.lift(p.box(600, 60, 130, 120, "board", 36))
    body = p.lift(
        p.path("sleeve", "M470 330Q560 270 640 330L680 690H470Z"), p.path("cuff", "M460 640H690V760H220Q190 700 240 660Z")
    ) + p.lift(p.disc(556, 190, 88, "#d9a47c"))
    belt = p.lift(
        p.line("M650 320C600 420 520 540 450 690", "#d9480f", 46), p.line("M450 690C520 720 600 720 690 700", "#d9480f", 46)
    )
    buckle = p.lift(p.box(410, 660, 70, 70, "dark", 10), p.box(424, 674, 42, 22, "red", 6))
    return p.shadow(540, 850, 330) + seat + body + belt + buckle


def oil_drain_pan() -> str:
    """A round pan with old oil."""
    return (
        p.shadow(500, 800, 400)
        + p.lift(
            p.path("dark", "M110 480H890L830 740Q500 840 170 740Z"),
            '<ellipse cx="500" cy="480" rx="390" ry="120" fill="url(#dark)"/>',
        )
        + '<ellipse cx="500" cy="500" rx="340" ry="90" fill="#2b1c0d"/>'
        + p.path("#6b4a22", "M240 486Q400 430 560 452Q420 470 300 520Z", 'opacity=".8"')
        + p.lift(p.path("#3b2712", "M486 120Q510 100 520 130L516 470H488Z"))
    )


def waste_skip() -> str:
    """A yellow skip full of rubble."""
    rubble = "".join(
        p.put(p.lift(p.box(-60, -34, 120, 68, tint, 8)), x, y, a)
        for x, y, a, tint in (
            (250, 420, 12, "brick"),
            (380, 380, -20, "wood"),
            (520, 400, 8, "concrete"),
            (650, 380, 30, "brick"),
            (760, 420, -14, "concrete"),
            (450, 330, 40, "wood"),
            (590, 330, -8, "brick"),
        )
    )
    body = p.lift(p.path("yellow", "M50 430H950L800 800H200Z"))
    ribs = "".join(p.line(f"M{x} 460L{500 + (x - 500) * 0.62:.0f} 780", "#b98705", 18) for x in (240, 410, 590, 760))
    rim = p.lift(p.box(40, 410, 920, 44, "yellow", 10)) + p.lift(p.disc(110, 560, 26, "dark"), p.disc(890, 560, 26, "dark"))
    return p.shadow(500, 830, 380) + rubble + body + ribs + rim


DRAWINGS: dict[str, Drawing] = {part: partial(_part, part) for part in (*CAR, "headlight")} | {
    made.__name__.replace("_", "-"): made
    for made in (van, forklift, excavator, tower_crane, hand_truck, pallet_truck, car_lift, charging_station)
    + (wiper_blade, seat_belt, oil_drain_pan, waste_skip)
}
