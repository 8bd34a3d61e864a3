"""The way out and first aid: white on green. What fights a fire: white on red."""

from .frames import GREEN
from .parts import FLAMES, POINTING_HAND, SLEEVE, at, limb

_RUNNER = f"""<circle cx="70" cy="46" r="14"/>
{limb("82 70l12 36", 23)}
{limb("78 68L54 80l-8 22", 11)}{limb("90 68l28 16 22-8", 11)}
{limb("92 108l-26 20-6 36", 15)}{limb("96 108l20 26 34 6", 15)}"""

_PERSON = """<circle cx="0" cy="-30" r="8"/><path d="M-11-18h22v26h-4v24H-7V8h-4z"/>"""

_ARROW = "<path d='M0 0l30 0-10 10 18 18-10 10-18-18-10 10z'/>"

SYMBOLS = {
    "E001": f"""<clipPath id="door"><path d="M24 22h86v156H24z"/></clipPath>
<path d="M24 22h86v156H24z"/>{_RUNNER}
<g clip-path="url(#door)">{_RUNNER.replace("$ink", GREEN).replace("<circle ", f'<circle fill="{GREEN}" ')}</g>""",
    "E003": """<path d="M76 30h48v46h46v48h-46v46H76v-46H30V76h46z"/>""",
    "E007": "".join(at(100, 100, at(-84, -84, _ARROW), turn=turn) for turn in (0, 90, 180, 270))
    + at(68, 96, _PERSON, 1.3)
    + at(132, 96, _PERSON, 1.3)
    + at(100, 112, f'<g stroke="$ground" stroke-width="6">{_PERSON}</g>{_PERSON}', 1.5),
    "E011": f"""<path d="M40 66c20-34 100-34 120 0-20 34-100 34-120 0z"/>
<circle cx="100" cy="66" r="19" fill="$ground"/><circle cx="100" cy="66" r="8"/>
{limb("68 138c2-18 8-28 18-36M80 138c0-12 4-20 10-26M132 138c-2-18-8-28-18-36M120 138c0-12-4-20-10-26", 6)}
<path d="M62 144h24v12H62zM114 144h24v12h-24z"/><path d="M40 154h120c-8 16-30 26-60 26s-52-10-60-26z"/>""",
    "F001": f"""<path d="M48 78c0-14 10-20 22-20s22 6 22 20v88a8 8 0 0 1-8 8H56a8 8 0 0 1-8-8z"/>
<path d="M62 42h16v14H62z"/>{limb("70 42L92 30M70 44L44 34", 8)}{limb("56 50c-22 8-26 30-24 62", 7)}
<path d="M28 108h9l6 30H24z"/>{at(106, 76, FLAMES, 1.1)}""",
    "F002": f"""<circle cx="72" cy="82" r="46" fill="none" stroke="$ink" stroke-width="9"/>
<circle cx="72" cy="82" r="29" fill="none" stroke="$ink" stroke-width="9"/><circle cx="72" cy="82" r="10"/>
{limb("26 86c0 40 2 60 16 76h24", 9)}<path d="M66 152h16l20 5v10l-20 5H66z"/>
{at(118, 84, FLAMES, 0.98)}""",
    "F005": f"""<path d="M22 34h72v72H22z"/><circle cx="58" cy="70" r="25" fill="$ground"/><circle cx="58" cy="70" r="16"/>
{at(62, 74, f'<g stroke="$ground" stroke-width="7">{POINTING_HAND}</g>{POINTING_HAND + SLEEVE}', 0.8, turn=42)}
{at(118, 22, FLAMES, 0.92)}""",
}
