"""You must do this: white on a blue disc."""

from .parts import FACE, NECK, at, limb

_GLOVE = f"""<rect x="-23" y="-14" width="46" height="54" rx="12"/>
{limb("-17 0L-20-40", 11)}{limb("-6 0L-7-54", 11)}{limb("6 0L7-53", 11)}{limb("17 0L20-42", 11)}
{limb("14 26L40-4", 14)}
<path d="M-21 45h42l5 26h-52z"/>"""

_BOOT = """<path d="M50 50h40l2 44c12 11 46 10 50 34v8H46c-2-22 6-44 4-86z"/>
<path d="M46 141h96v13h-22l-4-5H86l-4 5H46z"/>"""

_PLUG = f"""<path d="M36 58h30a6 6 0 0 1 6 6v72a6 6 0 0 1-6 6H36z"/>
<path d="M52 80h22v10H52zM52 110h22v10H52z" fill="$ground"/>
<path d="M82 80h28v10H82zM82 110h28v10H82z"/>
<path d="M106 66h18c16 0 28 14 28 34s-12 34-28 34h-18z"/>
{limb("150 100h6c16 0 16 24 4 40", 9)}"""

SYMBOLS = {
    "M002": f"""<circle cx="100" cy="50" r="20"/>
<path d="M52 102c0-20 20-28 48-28s48 8 48 28l-48 14z"/>
<path d="M100 108c-14-11-34-14-60-12v62c26-2 46 1 60 12 14-11 34-14 60-12V96c-26-2-46 1-60 12z"
 stroke="$ground" stroke-width="7"/>
{limb("100 112v54", 4, "$ground")}
{limb("54 113c12 0 22 2 32 6M54 128c12 0 22 2 32 6M54 143c12 0 22 2 32 6", 5, "$ground")}
{limb("146 113c-12 0-22 2-32 6M146 128c-12 0-22 2-32 6M146 143c-12 0-22 2-32 6", 5, "$ground")}""",
    "M003": f"""{limb("60 100c2 28 19 48 40 48s38-20 40-48", 6)}{NECK}
{limb("56 92C48 14 152 14 144 92", 11)}
<rect x="38" y="74" width="30" height="52" rx="14" stroke="$ground" stroke-width="5"/>
<rect x="132" y="74" width="30" height="52" rx="14" stroke="$ground" stroke-width="5"/>""",
    "M004": f"""{FACE}{NECK}
<path d="M50 77h100v11l-6 3c0 19-7 27-21 27-13 0-18-9-19-21h-8c-1 12-6 21-19 21-14 0-21-8-21-27l-6-3z"
 stroke="$ground" stroke-width="5"/>""",
    "M006": at(-13, -11, _PLUG, 1.12),
    "M008": at(0, 12, at(34, -28, _BOOT) + at(0, 0, f'<g stroke="$ground" stroke-width="9">{_BOOT}</g>{_BOOT}')),
    "M009": at(64, 98, _GLOVE, 0.92, mirror=True, turn=-4) + at(136, 98, _GLOVE, 0.92, turn=4),
    "M010": f"""<path d="M80 32l20 14 20-14 30 14 16 62-20 5-12-38 4 97h-32l-6-56-6 56H62l4-97-12 38-20-5 16-62z"/>
{limb("100 46v66", 4, "$ground")}{limb("68 112h64", 4, "$ground")}{limb("80 32l20 26 20-26", 4, "$ground")}""",
    "M013": f"""{limb("70 168v-26c-14-12-22-30-20-52 2-30 22-46 48-46 20 0 32 12 34 30l1 12 8 18-7 4v8c0 11-6 14-16 13l-4 18", 6)}
{limb("51 84c20-14 52-20 82-16", 12)}<circle cx="62" cy="80" r="11"/>
<path d="M120 54c32-4 52 16 52 48 0 28-14 50-38 60l-12-8c18-12 29-30 29-52 0-20-11-33-31-34z"
 stroke="$ground" stroke-width="4"/>""",
    "M014": f"""{limb("63 106c0 26 18 44 37 44s37-18 37-44", 6)}{NECK}
<path d="M50 86c0-34 22-52 50-52s50 18 50 52l12 6v10c-40-8-84-8-124 0V92z"/>
{limb("85 36c-4 12-5 28-5 44M115 36c4 12 5 28 5 44", 4, "$ground")}""",
    "M015": f"""<path d="M62 34h22c1 18 6 32 16 42 10-10 15-24 16-42h22c2 20 8 32 20 40v90H42V74c12-8 18-20 20-40z"/>
{limb("42 112h116M42 140h116", 11, "$ground")}
<path d="M71 36v70M129 36v70" stroke="$ground" stroke-width="10" stroke-linecap="butt"/>
<path d="M100 74v94" stroke="$ground" stroke-width="4"/>""",
    "M018": f"""<circle cx="88" cy="48" r="15"/>
<path d="M64 72c0-4 4-6 8-6h32c4 0 8 2 8 6v48H64z"/>
{limb("66 74L50 118", 13)}{limb("110 74L126 118", 13)}
{limb("74 118L66 172", 17)}{limb("102 118L110 172", 17)}
{limb("71 66L104 110M105 66L72 110", 6, "$ground")}
{limb("62 112h52", 6, "$ground")}{limb("60 132c8 8 18 8 26-6M116 132c-8 8-18 8-26-6", 6, "$ground")}
{limb("104 80c20-4 34-14 36-26", 6)}
<circle cx="140" cy="46" r="8" fill="none" stroke="$ink" stroke-width="6"/>{limb("124 34h32", 7)}""",
    "M019": f"""{NECK}
<path d="M54 54c14-20 78-20 92 0v54c0 32-20 54-46 54s-46-22-46-54z"/>
<rect x="68" y="72" width="64" height="32" rx="4" fill="$ground"/>
<rect x="75" y="79" width="50" height="18" rx="2"/>
{limb("78 130h44", 4, "$ground")}""",
    "M021": f"""{limb("76 166v-34", 16)}<circle cx="76" cy="124" r="14"/>{limb("76 124l44-54", 16)}{limb("76 66V36", 16)}
{limb("98 52h30", 9)}<path d="M126 36l28 16-28 16z"/>""",
}
