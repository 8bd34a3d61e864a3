"""Forbidden: black on white, with the red ring and bar over it."""

from .parts import FLAME, FLAMES, POINTING_HAND, SLEEVE, at, limb

SYMBOLS = {
    "P002": f"""<path d="M36 104h84v17H36zM124 104h7v17h-7zM135 104h20v17h-20z"/>
{limb("127 92c1-14-14-12-13-26 0-9 8-12 8-22", 7)}{limb("145 92c1-16-13-15-12-29 0-6 4-9 5-14", 7)}""",
    "P003": f"""{limb("66 156L98 106", 11)}{at(72, 34, FLAME, 0.92)}""",
    "P004": f"""<circle cx="104" cy="44" r="13"/>
<path d="M92 60h20c5 0 8 4 8 8l-4 44H88l-4-42c0-6 3-10 8-10z"/>
{limb("114 68l14 22 14 10", 11)}{limb("90 68L74 88l-4 20", 11)}
{limb("108 112l8 22 4 28", 14)}{limb("94 110l-6 26-20 22", 14)}""",
    "P010": f"""<path d="M36 48h17v104H36z"/>{at(57, 88, POINTING_HAND + SLEEVE, 0.95)}""",
    "P011": f"""<path d="M118 34l44 30-34 40-36-26z"/>{limb("118 34c-20 6-30 20-26 44", 5)}
{limb("96 84c-12 6-18 14-20 24M108 92c-12 6-18 14-20 24M84 76c-14 6-20 14-22 26", 6)}
{at(44, 106, FLAMES, 0.72)}""",
    "P031": f"""{limb("66 156v-26", 13)}<circle cx="66" cy="122" r="11"/>{limb("66 122l34-48", 13)}{limb("66 72V50", 13)}
{at(108, 78, POINTING_HAND, 0.62)}""",
}
