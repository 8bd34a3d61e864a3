"""Danger: black on a yellow triangle."""

from .parts import FLAME, at, limb

_SKULL = f"""<path d="M100 70c-20 0-30 13-30 29 0 10 4 16 11 20v11h38v-11c7-4 11-10 11-20 0-16-10-29-30-29z"/>
<circle cx="88" cy="101" r="7.5" fill="$ground"/><circle cx="112" cy="101" r="7.5" fill="$ground"/>
<path d="M100 109l5 9H95z" fill="$ground"/>{limb("92 122v8M100 122v8M108 122v8", 2.5, "$ground")}
{limb("56 134l88 26M144 134l-88 26", 9)}
<circle cx="54" cy="129" r="6"/><circle cx="49" cy="137" r="6"/>
<circle cx="146" cy="129" r="6"/><circle cx="151" cy="137" r="6"/>
<circle cx="51" cy="158" r="6"/><circle cx="57" cy="164" r="6"/>
<circle cx="149" cy="158" r="6"/><circle cx="143" cy="164" r="6"/>"""

SYMBOLS = {
    "W001": """<path d="M89 62h22l-5 62H94z"/><circle cx="100" cy="146" r="13"/>""",
    "W008": f"""<path d="M36 138h42v24H36z"/><path d="M78 156h84v6H78z"/>
<circle cx="122" cy="98" r="9.5"/>{limb("107 103l-15 14", 14)}
{limb("92 119l-14 2-7 11", 9)}{limb("93 121l-2 14-10 4", 9)}
{limb("108 102l-4-20", 7.5)}{limb("109 106l18 14", 7.5)}""",
    "W011": f"""<circle cx="88" cy="86" r="10"/>{limb("94 101l9 24", 14)}
{limb("92 100l-17 18-8 8", 8)}{limb("95 100l22 2 11-9", 8)}
{limb("104 128l25-2 17 13", 10)}{limb("104 128l19 17 18 6", 10)}
{limb("46 161h108", 6)}""",
    "W012": at(6, 18, '<path d="M112 54L78 114l26-3-11 30-11-6 10 29 24-20-12-2 16-46-24 3 26-43z"/>', 0.9),
    "W014": """<path d="M54 122h10l6-22h30l8 24v24H54z"/><path d="M68 122l4-16h24l5 16z" fill="$ground"/>
<path d="M112 78h6v66h34v6h-40z"/>
<path d="M122 115h22v26h-22z"/><circle cx="82" cy="113" r="5.5"/>
<circle cx="66" cy="152" r="12" stroke="$ground" stroke-width="4"/>
<circle cx="98" cy="152" r="12" stroke="$ground" stroke-width="4"/>""",
    "W015": f"""{limb("100 56v22", 7)}<path d="M92 76h16v10H92z"/>
{limb("100 86v6c10 2 10 16 0 16-6 0-8-4-8-8", 6)}
{limb("100 106L66 128M100 106l34 22", 5)}
<path d="M58 126h84v32H58z"/>""",
    "W016": at(9, 8, _SKULL, 0.91),
    "W017": f"""<path d="M44 148h112v12H44z"/>
{limb("74 138c-12-14 10-20 0-36", 8)}{limb("100 138c-14-18 14-34 0-58", 8)}{limb("126 138c-12-14 10-20 0-36", 8)}""",
    "W021": f"""{at(71, 64, FLAME, 0.95)}<path d="M56 152h88v10H56z"/>""",
    "W023": f"""{limb("98 82L76 100M102 82l22 18", 15)}{limb("96 84L78 98.5M104 84l18 14.5", 5, "$ground")}
<path d="M62 106l10-12 8 9-10 12zM138 106l-10-12-8 9 10 12z" fill="none"/>
{limb("68 113v2M68 126v2M132 113v2M132 126v2", 7)}
<path d="M40 138h52v23H40z"/><circle cx="68" cy="138" r="6.5" fill="$ground"/>
<path d="M160 142h-18l-12-4c-8-2-14 0-20 4l-8 5c-5 4-2 9 4 8l14-2 5 8h40z"/><circle cx="132" cy="137" r="6.5" fill="$ground"/>""",
    "W024": f"""{limb("102 58v8", 8)}<path d="M88 65h28l-14 16z"/>
<path d="M91 86h38v13H91z"/><path d="M40 149h120v13H40z"/>
<path d="M58 117l12-7h22a6 6 0 0 1 6 6v22a6 6 0 0 1-6 6H44z"/>
{limb("92 111h40M92 120.5h46M92 130h43M92 139.5h34", 8)}{limb("68 112l14-10", 9)}""",
    "W026": f"""<path d="M60 111h80v48H60z"/><path d="M70 101h16v11H70zM114 101h16v11h-16z"/>
{limb("70 132h18", 6, "$ground")}{limb("112 132h18M121 123v18", 6, "$ground")}
<path d="M103 62L90 84h9l-5 18 18-24h-10l7-16z"/>""",
}
