"""What people wear: things of cloth and leather that a model cannot show well."""

from collections.abc import Callable

from pictures.drawings import parts as p

Drawing = Callable[[], str]


def _hand(main: str, seam: str) -> str:
    """An open glove, fingers up, thumb to the right; its wrist at y = 0."""
    outline = (
        "M-120 0V-190C-150 -260 -176 -330 -178 -380C-178 -420 -124 -424 -116 -384L-94 -300L-104 -460C-104 -506 -46 -508 -42 -462L-30 -310"
        "L-22 -496C-20 -540 36 -540 36 -494L34 -308L58 -460C64 -502 118 -496 114 -452L98 -250C140 -300 176 -330 204 -318C232 -304 222 -276 204 -252"
        "C170 -206 150 -130 126 -96V0Z"
    )
    return p.path(main, outline, f'stroke="{seam}" stroke-width="4"')


def _pair(glove: str, x: float = 300, y: float = 760, lean: float = 9) -> str:
    """A left and a right one."""
    return (
        p.shadow(500, 900, 330) + p.put(p.lift(glove), x, y, -lean) + p.put(p.lift(glove), 1000 - x, y + 10, lean, 1, mirror=True)
    )


def work_gloves() -> str:
    """Knitted gloves with a coated palm."""
    coat = p.path("dark", "M-104 -120C-110 -230 -60 -300 30 -290C110 -300 130 -200 104 -110Q0 -70 -104 -120Z", 'opacity=".16"')
    cuff = p.box(-118, -10, 242, 150, "cuff", 26) + "".join(p.line(f"M{x} 6V126", "#69747f", 7) for x in range(-92, 110, 30))
    return _pair(_hand("glove", "#8d5a13") + coat + cuff + p.box(-118, 112, 242, 28, "red", 12))


def welding_gloves() -> str:
    """Long leather gauntlets with seams."""
    cuff = p.path("leather", "M-124 -12H130L176 240H-172Z", 'stroke="#5d3a1a" stroke-width="4"')
    seams = p.line("M-120 20H126M-160 214H164", "#f0cf9a", 5, 'stroke-dasharray="14 10"') + p.line(
        "M-60 -60C-50 -160 -40 -220 -36 -300M34 -60C34 -160 34 -220 34 -300", "#f0cf9a", 4, 'stroke-dasharray="12 9"'
    )
    return _pair(cuff + _hand("leather", "#5d3a1a") + seams, 290, 690)


def insulating_gloves() -> str:
    """Smooth rubber gauntlets with the double triangle."""
    cuff = p.path("orange", "M-120 -8H126L160 244Q0 280 -156 244Z", 'stroke="#a34a06" stroke-width="4"')
    sign = f'<path d="M-30 150L0 96L30 150ZM-30 184L0 130L30 184Z" fill="none" stroke="{p.INK}" stroke-width="7"/>'
    words = f'<text y="226" font-family="sans-serif" font-size="36" font-weight="700" text-anchor="middle" fill="{p.INK}">1000 V</text>'
    flip = f'<g transform="scale(-1 1)">{words}</g>'
    left, right = (cuff + _hand("orange", "#a34a06") + sign + text for text in (words, flip))
    return p.shadow(500, 950, 330) + p.put(p.lift(left), 290, 690, -9) + p.put(p.lift(right), 710, 700, 9, 1, mirror=True)


def disposable_gloves() -> str:
    """Thin blue gloves, a box of them behind."""
    case = p.lift(p.box(90, 90, 820, 300, "white", 12)) + '<ellipse cx="500" cy="240" rx="230" ry="80" fill="#2b333b"/>'
    tuft = p.path("#7fb6e8", "M330 250C360 120 460 210 500 110C540 200 640 130 670 250C600 300 400 300 330 250Z")
    roll = p.line("M-116 -4H122", "#4f93d2", 22)
    glove = (
        _hand("#86bdec", "#4f86b8") + p.path("#ffffff", "M-80 -60C-96 -160 -70 -250 -50 -300L-40 -120Z", 'opacity=".35"') + roll
    )
    return (
        case
        + tuft
        + p.shadow(500, 950, 300)
        + p.put(p.lift(glove), 310, 900, -12, 0.92)
        + p.put(p.lift(glove), 690, 900, 12, 0.92, mirror=True)
    )


def hi_vis_vest() -> str:
    """A yellow vest with silver bands."""
    left = "M480 190L380 120L270 150Q300 300 210 400L200 880H480Z"
    right = "M520 190L620 120L730 150Q700 300 790 400L800 880H520Z"
    inner = p.path("#8f9a08", "M380 120Q500 190 620 120L560 260H440Z")
    bands = "".join(
        p.path("silver", f"M{a} {y}H480V{y + 66}H{a}ZM520 {y}H{b}V{y + 66}H520Z", 'stroke="#ffffff" stroke-width="3"')
        for a, b, y in ((209, 791, 500), (203, 797, 690))
    )
    braces = p.path("silver", "M330 134L394 128L402 500H340ZM670 134L606 128L598 500H660Z")
    zip_ = p.line("M500 240V880", "#5d6614", 16, 'stroke-dasharray="14 8"')
    return p.shadow(500, 915, 330) + inner + p.lift(p.path("hivis", left), p.path("hivis", right)) + braces + bands + zip_


def safety_shoes() -> str:
    """A high safety shoe with laces and a steel toe, seen from the side."""
    shaft = "M200 220Q330 190 450 220Q450 400 560 480Q700 520 800 560Q890 600 890 700V750H180Q170 480 200 220Z"
    sole = "M160 740H900Q916 800 880 832H560L540 812H470L450 832H190Q150 800 160 740Z"
    laces = "".join(
        p.line(f"M{a} {b}L{a + 90} {b - 46}", "#e9c34a", 17) for a, b in ((392, 330), (410, 400), (444, 462), (500, 508))
    )
    hooks = "".join(p.disc(a, b, 12, "steel") for a, b in ((392, 330), (410, 400), (444, 462), (500, 508)))
    toe = p.path("#23282d", "M724 540Q890 560 892 700V740H690Q680 610 724 540Z")
    collar = p.path("cuff", "M196 220Q330 176 454 220Q456 280 452 300Q320 256 194 300Z")
    seam = p.line("M190 560Q330 560 400 470", "#f0cf9a", 5, 'stroke-dasharray="14 10"')
    tongue = p.path("#5a3c1f", "M420 240L500 200Q520 330 600 470L520 480Q430 380 420 240Z")
    return (
        p.shadow(520, 850, 420)
        + p.lift(tongue, p.path("leather", shaft))
        + collar
        + toe
        + seam
        + p.lift(p.path("dark", sole))
        + laces
        + hooks
    )


def earmuffs() -> str:
    """Two ear cups on a headband."""
    band = p.lift(p.line("M210 560C200 60 800 60 790 560", "#2b3036", 52)) + p.line(
        "M300 300C370 150 630 150 700 300", "#4a525a", 60
    )
    cup = (
        p.lift(p.box(-96, -170, 130, 340, "red", 62))
        + p.lift(p.box(20, -150, 74, 300, "dark", 36))
        + p.box(-70, -60, 18, 120, "#7c1a15", 9)
    )
    return p.shadow(500, 850, 350) + band + p.put(cup, 220, 620) + p.put(cup, 780, 620, 0, 1, mirror=True)


def earplugs() -> str:
    """Two foam plugs on a cord."""
    cord = p.lift(p.line("M372 600C330 930 660 930 615 600", "#2f6fb5", 16))
    plug = (
        p.lift(p.path("yellow", "M-70 150V-40Q-62 -180 0 -200Q62 -180 70 -40V150Q0 190 -70 150Z"))
        + '<ellipse cy="152" rx="70" ry="26" fill="#c98a04"/>'
    )
    return p.shadow(500, 900, 340) + p.put(plug, 330, 440, -14, 1.15) + p.put(plug, 680, 440, 22, 1.15) + cord


def safety_glasses() -> str:
    """Clear glasses with side shields."""
    lens = "M500 420C420 380 230 370 180 420C150 470 170 600 230 640C300 680 420 650 450 580Q470 520 500 520Q530 520 550 580C580 650 700 680 770 640C830 600 850 470 820 420C770 370 580 380 500 420Z"
    arms = p.lift(
        p.line("M176 440C120 420 90 360 130 250", "#23282d", 34), p.line("M824 440C880 420 910 360 870 250", "#23282d", 34)
    )
    glass = f'<path d="{lens}" fill="#cfe3ee" fill-opacity=".72" stroke="#2b3036" stroke-width="16"/>'
    shine = p.path(
        "#ffffff", "M230 440L330 420L270 600Q220 570 230 440ZM600 420L690 416L640 600Q590 560 600 420Z", 'opacity=".6"'
    )
    sides = p.path(
        "#cfe3ee",
        "M172 440L112 400L104 520L186 590ZM828 440L888 400L896 520L814 590Z",
        'stroke="#2b3036" stroke-width="8" opacity=".9"',
    )
    return p.shadow(500, 740, 380) + arms + sides + p.lift(glass) + shine + p.line("M470 500q30 -34 60 0", "#2b3036", 18)


def dust_mask() -> str:
    """A cup mask with two straps and a valve."""
    straps = p.lift(
        p.line("M180 470C90 300 260 90 500 90S910 300 820 470", "#e3b21a", 22),
        p.line("M200 610C60 560 120 250 500 240S940 560 800 610", "#e3b21a", 22),
    )
    cup = p.lift(
        p.path(
            "white",
            "M170 520Q240 400 420 360Q500 330 580 360Q760 400 830 520Q850 760 500 860Q150 760 170 520Z",
            'stroke="#b9c0c6" stroke-width="5"',
        )
    )
    folds = p.line("M190 560Q500 460 810 560", "#c3cad0", 6) + p.line("M230 690Q500 800 770 690", "#c3cad0", 6)
    nose = p.line("M410 392Q500 340 590 392", "#8d959c", 30)
    valve = p.lift(p.box(415, 590, 170, 120, "white", 26, 'stroke="#aab1b7" stroke-width="4"')) + "".join(
        p.box(440, y, 120, 10, "#9aa2a9", 5) for y in (618, 644, 670)
    )
    words = '<text x="660" y="640" font-family="sans-serif" font-size="44" font-weight="700" fill="#2f6fb5">FFP2</text>'
    return p.shadow(500, 880, 330) + straps + cup + folds + nose + valve + words


def face_shield() -> str:
    """A clear visor on a headband."""
    crown = p.lift(p.path("dark", "M230 330Q240 130 500 120Q760 130 770 330L730 350Q700 210 500 206Q300 210 270 350Z"))
    visor = '<path d="M210 330Q500 270 790 330L800 700Q780 850 500 890Q220 850 200 700Z" fill="#d4e6f0" fill-opacity=".66" stroke="#7d8891" stroke-width="12"/>'
    brow = p.lift(p.path("yellow", "M196 300Q500 236 804 300V392Q500 330 196 392Z"))
    knobs = p.lift(p.disc(206, 346, 50, "dark"), p.disc(794, 346, 50, "dark"))
    shine = p.path("#ffffff", "M270 440L380 420L300 760Q250 700 270 440ZM420 420L460 414L370 800L330 780Z", 'opacity=".6"')
    return p.shadow(500, 920, 320) + crown + p.lift(visor) + shine + brow + knobs


def welding_helmet() -> str:
    """A dark shell with a small dark window."""
    shell = "M210 420Q220 130 500 110Q780 130 790 420Q800 640 740 760Q680 890 500 910Q320 890 260 760Q200 640 210 420Z"
    window = (
        p.box(310, 340, 380, 190, "#11161a", 18)
        + p.box(340, 366, 320, 138, "#1d5a3c", 8)
        + p.path("#ffffff", "M360 378H450L400 492H350Z", 'opacity=".22"')
    )
    ridges = p.line("M330 620Q500 680 670 620M350 700Q500 750 650 700", "#171b1f", 12) + p.line(
        "M250 420Q270 200 480 160", "#7a838b", 14, 'opacity=".6"'
    )
    knobs = p.lift(p.disc(206, 400, 54, "red"), p.disc(794, 400, 54, "red"))
    return (
        p.shadow(500, 930, 300)
        + knobs
        + p.lift(p.path("dark", shell))
        + ridges
        + p.lift(p.box(280, 312, 440, 246, "iron", 26))
        + window
    )


def overalls() -> str:
    """A one-piece work suit with zip and pockets."""
    suit = "M400 90Q500 130 600 90L740 150L880 520L770 566L690 380L680 560L710 930H540L500 640L460 930H290L320 560L310 380L230 566L120 520L260 150Z"
    zip_ = p.line("M500 124V600", "#dfe3e6", 12, 'stroke-dasharray="12 8"')
    pockets = "".join(p.box(x, 290, 110, 110, "#1d4a79", 8, 'stroke="#6f9fcc" stroke-width="4"') for x in (350, 540))
    belt = p.box(318, 540, 364, 34, "#1d4a79", 4)
    collar = p.path("#1d4a79", "M400 90L500 190L600 90L640 120L520 250H480L360 120Z")
    cuffs = p.line("M128 520L228 560M872 520L772 560M294 900H458M542 900H706", "#f5a623", 26)
    return p.shadow(500, 950, 280) + p.lift(p.path("blue", suit)) + belt + pockets + zip_ + collar + cuffs


def safety_harness() -> str:
    """Straps round shoulders, chest and thighs, on a grey figure, with a line at the back."""
    body = p.path(
        "skin",
        "M440 210Q500 236 560 210L720 270L770 560L700 574L664 420L664 640L690 960H540L500 720L460 960H310L336 640V420L300 574L230 560L280 270Z",
    )
    face = p.disc(500, 120, 88, "skin") + p.path("yellow", "M404 96A98 98 0 0 1 596 96L606 112H394Z")
    rope = p.lift(p.line("M560 236C700 140 760 60 900 -20", "#2f6fb5", 22))
    straps = p.lift(
        p.line("M420 224L372 640", "#d9480f", 36),
        p.line("M580 224L628 640", "#d9480f", 36),
        p.line("M400 380H600", "#d9480f", 32),
        p.line("M340 650H660", "#23282d", 44),
        p.line("M352 660C330 790 420 820 478 700M648 660C670 790 580 820 522 700", "#d9480f", 36),
    )
    rings = "".join(
        f'<circle cx="{x}" cy="{y}" r="{r}" fill="none" stroke="#8d959c" stroke-width="13"/>'
        for x, y, r in ((500, 650, 28), (560, 236, 26))
    )
    buckles = "".join(
        p.lift(p.box(x - 26, y - 22, 52, 44, "steel", 8)) for x, y in ((500, 380), (404, 480), (596, 480), (382, 740), (618, 740))
    )
    return p.shadow(500, 960, 280) + p.lift(body, face) + rope + straps + rings + buckles


def knee_pads() -> str:
    """Two padded caps with straps."""
    pad = (
        p.lift(p.line("M-150 -120H150M-140 110H140", "#39424b", 48))
        + p.lift(p.path("dark", "M-130 -230Q0 -280 130 -230Q160 0 120 220Q0 270 -120 220Q-160 0 -130 -230Z"))
        + p.lift(p.path("yellow", "M-96 -150Q0 -190 96 -150Q116 0 84 130Q0 170 -84 130Q-116 0 -96 -150Z"))
        + p.line("M-70 -60Q0 -90 70 -60M-76 10Q0 -16 76 10M-70 78Q0 56 70 78", "#a87604", 12)
    )
    return p.shadow(500, 860, 380) + p.put(pad, 280, 540, -4, 1.15) + p.put(pad, 720, 540, 4, 1.15)


def welding_apron() -> str:
    """A leather apron with neck strap and ties."""
    strap = p.lift(
        p.line("M390 250C330 30 670 30 610 250", "#5d3a1a", 32),
        p.line("M270 520C120 540 90 620 60 700M730 520C880 540 910 620 940 700", "#5d3a1a", 26),
    )
    sheet = p.lift(p.path("leather", "M380 230H620Q630 420 740 480L770 930Q500 960 230 930L260 480Q370 420 380 230Z"))
    seams = p.line("M398 250H602M264 900Q500 930 736 900", "#f0cf9a", 6, 'stroke-dasharray="16 11"')
    pocket = p.box(390, 560, 220, 190, "#8a5a2c", 10, 'stroke="#f0cf9a" stroke-width="5" stroke-dasharray="16 11"')
    return p.shadow(500, 965, 300) + strap + sheet + seams + pocket


DRAWINGS: dict[str, Drawing] = {
    name.replace("_", "-"): made
    for name, made in list(globals().items())
    if callable(made) and getattr(made, "__module__", "") == __name__ and not name.startswith("_")
}
