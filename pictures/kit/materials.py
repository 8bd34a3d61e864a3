"""What things are made of: materials drawn by rule, without any image file."""

import bpy

from .recipe import Colour, Recipe, colour, darker

Material = bpy.types.Material
LONG = {"X": (0.15, 6, 6), "Y": (6, 0.15, 6), "Z": (6, 6, 0.15), "": (1, 1, 1)}


def metal(
    tint: str = "#b7babd",
    rough: float = 0.27,
    brushed: str = "",
    wear: float = 0.07,
    edge: float = 0.02,
    bump: float = 0.03,
) -> Material:
    """Metal with an uneven shine; `brushed` names the axis of the scratches."""
    r = Recipe("metal")
    noise = r.noise(r.place(LONG[brushed]), 6, 6, 0.65)
    r.set(Base_Color=colour(tint), Metallic=1.0, Roughness=r.between(noise, max(0.03, rough - wear), rough + wear))
    r.relief(noise, 0.08 if brushed else bump, 0.01, edge)
    return r.material


def steel(rough: float = 0.28, edge: float = 0.02, brushed: str = "") -> Material:
    """Bright tool steel."""
    return metal("#b2b5b8", rough, brushed, edge=edge)


def dark_steel(rough: float = 0.32, edge: float = 0.03) -> Material:
    """Forged or hardened steel, darker."""
    return metal("#85888c", rough, edge=edge)


def black_steel(rough: float = 0.4, edge: float = 0.03) -> Material:
    """Blackened steel."""
    return metal("#4a4b4f", rough, edge=edge)


def chrome(edge: float = 0.02) -> Material:
    """Polished chrome."""
    return metal("#c6c8cb", 0.12, wear=0.05, edge=edge)


def zinc(rough: float = 0.34, edge: float = 0.015) -> Material:
    """Zinc-plated steel."""
    return metal("#aeb1b5", rough, edge=edge)


def galvanised() -> Material:
    """Hot-dip galvanised steel with its crystals."""
    r = Recipe("galvanised")
    cells = r.node("TexVoronoi", Vector=r.place(), Scale=1.1, feature="SMOOTH_F1").outputs["Color"]
    noise = r.noise(r.place(), 4, 5)
    grey = r.node("RGBToBW", Color=cells).outputs[0]
    r.set(
        Base_Color=r.ramp(grey, (0.2, "#8f9497"), (0.8, "#b6babc")),
        Metallic=0.9,
        Roughness=r.between(grey, 0.32, 0.52),
    )
    r.relief(noise, 0.05, 0.02, 0.03)
    return r.material


def aluminium(brushed: str = "", rough: float = 0.36) -> Material:
    """Bare aluminium."""
    return metal("#cfd1d3", rough, brushed, edge=0.03)


def brass(rough: float = 0.22) -> Material:
    """Brass, as in fittings."""
    return metal("#d9b25f", rough)


def copper(rough: float = 0.22) -> Material:
    """Bare copper."""
    return metal("#d98a63", rough)


def bronze() -> Material:
    """Sintered bronze."""
    return metal("#b08a5a", 0.38)


def cast_iron(tint: str = "#4c4d4f") -> Material:
    """Grey cast iron with a sandy skin."""
    r = Recipe("cast iron")
    noise = r.noise(r.place(), 22, 4)
    r.set(Base_Color=colour(tint), Metallic=0.75, Roughness=0.55)
    r.relief(noise, 0.35, 0.03, 0.05)
    return r.material


def rusty(tint: str = "#7a4a30") -> Material:
    """Steel as it leaves the rolling mill: blue-grey skin with some rust."""
    r = Recipe("rusty")
    noise = r.noise(r.place(), 1.3, 8, 0.7)
    r.set(Base_Color=r.ramp(noise, (0.42, "#5b5a5a"), (0.62, tint)), Metallic=0.4, Roughness=0.6)
    r.relief(noise, 0.2, 0.02, 0.03)
    return r.material


def mill_scale() -> Material:
    """Hot-rolled steel: a smooth blue-grey skin."""
    r = Recipe("mill scale")
    noise = r.noise(r.place(), 2.2, 7, 0.65)
    r.set(Base_Color=r.ramp(noise, (0.35, "#4d5258"), (0.7, "#74797e")), Metallic=0.8, Roughness=r.between(noise, 0.35, 0.5))
    r.relief(noise, 0.08, 0.02, 0.04)
    return r.material


def plastic(tint: str, rough: float = 0.35, coat: float = 0.15, edge: float = 0.03) -> Material:
    """Moulded plastic."""
    r = Recipe("plastic")
    r.set(Base_Color=colour(tint), Roughness=rough, Coat_Weight=coat, Coat_Roughness=0.2)
    r.relief(r.noise(r.place(), 60, 2), 0.03, 0.01, edge)
    return r.material


def rubber(tint: str = "#232426", edge: float = 0.03) -> Material:
    """Matt rubber."""
    r = Recipe("rubber")
    r.set(Base_Color=colour(tint), Roughness=0.62, Specular_IOR_Level=0.35)
    r.relief(r.noise(r.place(), 25, 3), 0.12, 0.02, edge)
    return r.material


def paint(tint: str, rough: float = 0.3, edge: float = 0.03) -> Material:
    """Painted metal."""
    r = Recipe("paint")
    r.set(Base_Color=colour(tint), Roughness=rough, Coat_Weight=0.5, Coat_Roughness=0.12)
    r.relief(r.noise(r.place(), 9, 4), 0.03, 0.02, edge)
    return r.material


def ink(tint: str = "#202124") -> Material:
    """Print, or a deep dark hole."""
    r = Recipe("ink")
    r.set(Base_Color=colour(tint), Roughness=0.55, Specular_IOR_Level=0.3)
    return r.material


def wood(
    light: str = "#d9b483", dark: str = "#b3804c", axis: str = "X", fine: float = 1, gloss: float = 0.45, edge: float = 0.03
) -> Material:
    """Sawn wood: rings round a heart that runs along `axis`, so that ends show end grain."""
    r = Recipe("wood")
    along = {"X": (0.06, 1, 1), "Y": (1, 0.06, 1), "Z": (1, 1, 0.06)}[axis]
    away = tuple(0.0 if a == axis else shift for a, shift in zip("XYZ", (2.3, 5.1, -3.7), strict=True))
    rings = r.node("TexWave", Vector=r.place(along, away), Scale=0.55 * fine, Distortion=2.2, Detail=2.5, Detail_Scale=0.6)
    rings.wave_type, rings.rings_direction, rings.wave_profile = "RINGS", axis, "SAW"
    fibres = r.noise(r.place(tuple(v * 7 * fine if v == 1 else 0.25 * fine for v in along)), 2.4, 4, 0.7)
    base = r.ramp(rings.outputs["Fac"], (0, light), (0.55, light), (0.92, dark), (1, light))
    shade = r.ramp(fibres, (0.34, "#c4b8ac"), (0.58, "#ffffff"))
    r.set(Base_Color=r.multiply(base, shade, 0.8), Roughness=gloss, Coat_Weight=0.08, Coat_Roughness=0.3)
    r.relief(fibres, 0.12, 0.02, edge)
    return r.material


def pine(axis: str = "X", fine: float = 0.8) -> Material:
    """Yellowish softwood with clear rings."""
    return wood("#e8cb98", "#cc9a5c", axis, fine, 0.55)


def ash(axis: str = "X") -> Material:
    """Pale, tough wood of tool handles."""
    return wood("#e3c08d", "#c39257", axis, 1.1, 0.4)


def beech(axis: str = "X") -> Material:
    """Pinkish, fine-grained wood."""
    return wood("#d9ab7d", "#c99365", axis, 1.6, 0.4)


def oak(axis: str = "X") -> Material:
    """Brownish hardwood."""
    return wood("#c79f6b", "#94693b", axis, 1.2, 0.45)


def chips(light: str, dark: str, size: float, flat: float = 1, tone: str = "#b98a55") -> Material:
    """Pressed wood flakes of about `size` centimetres."""
    r = Recipe("chips")
    cells = r.node("TexVoronoi", Vector=r.warp(r.place((1, 1, flat)), 0.35), Scale=1 / size)
    pick = r.node("RGBToBW", Color=cells.outputs["Color"]).outputs[0]
    base = r.ramp(pick, (0.2, dark), (0.5, tone), (0.8, light))
    r.set(Base_Color=base, Roughness=0.7)
    r.relief(cells.outputs["Distance"], 0.25, 0.03, 0.02)
    return r.material


def speckled(base: str, spots: str, scale: float, share: float = 0.6, rough: float = 0.85, bump: float = 0.3) -> Material:
    """A mineral material with spots: concrete, stone, mortar, gravel board."""
    r = Recipe("speckled")
    cloud = r.noise(r.place(), 0.6, 6)
    grain = r.noise(r.place(), scale, 6, 0.75)
    tone = r.ramp(grain, (share - 0.12, base), (share + 0.08, spots))
    shade = r.ramp(cloud, (0.3, "#d8d8d8"), (0.7, "#ffffff"))
    r.set(Base_Color=r.multiply(tone, shade, 0.8), Roughness=rough)
    r.relief(grain, bump, 0.05, 0.05)
    return r.material


def concrete(tint: str = "#a9a7a2") -> Material:
    """Grey concrete."""
    return speckled(tint, darker(tint, 0.72), 5, 0.62)


def brick(tint: str = "#a9512f") -> Material:
    """Fired clay."""
    return speckled(tint, darker(tint, 0.7), 7, 0.6, 0.9, 0.4)


def plaster(tint: str = "#ece9e2") -> Material:
    """Fine, pale plaster."""
    return speckled(tint, darker(tint, 0.93), 12, 0.6, 0.9, 0.12)


def sand(tint: str = "#d7b67c") -> Material:
    """Loose sand."""
    return speckled(tint, darker(tint, 0.7), 30, 0.55, 0.95, 0.6)


def foam(tint: str, scale: float = 6) -> Material:
    """Foam with visible cells."""
    r = Recipe("foam")
    cells = r.node("TexVoronoi", Vector=r.place(), Scale=scale)
    r.set(
        Base_Color=r.ramp(cells.outputs["Distance"], (0.0, tint), (0.75, darker(tint, 0.86))),
        Roughness=0.8,
        Subsurface_Weight=0.15,
        Subsurface_Scale=0.3,
    )
    r.relief(cells.outputs["Distance"], 0.5, -0.05, 0.03)
    return r.material


def fibres(tint: str, axis: str = "X", rough: float = 0.95) -> Material:
    """Wool-like insulation or rope."""
    r = Recipe("fibres")
    along = {"X": (0.3, 2, 2), "Y": (2, 0.3, 2), "Z": (2, 2, 0.3)}[axis]
    noise = r.noise(r.warp(r.place(along), 0.6), 4, 8, 0.8)
    r.set(Base_Color=r.ramp(noise, (0.3, darker(tint, 0.62)), (0.65, tint)), Roughness=rough, Sheen_Weight=0.3)
    r.relief(noise, 0.8, 0.12, 0.03)
    return r.material


def cloth(tint: str, threads: float = 14, rough: float = 0.85) -> Material:
    """Woven cloth."""
    r = Recipe("cloth")
    weave = r.node("TexVoronoi", Vector=r.place(), Scale=threads).outputs["Distance"]
    folds = r.noise(r.place(), 0.5, 3)
    shade = r.ramp(folds, (0.3, "#d9d9d9"), (0.7, "#ffffff"))
    r.set(Base_Color=r.multiply(colour(tint), shade, 0.8), Roughness=rough, Sheen_Weight=0.4, Specular_IOR_Level=0.2)
    r.relief(weave, 0.3, 0.02, 0.03)
    return r.material


def leather(tint: str = "#8a5a34", rough: float = 0.55) -> Material:
    """Grained leather."""
    r = Recipe("leather")
    cells = r.node("TexVoronoi", Vector=r.place(), Scale=9).outputs["Distance"]
    noise = r.noise(r.place(), 1.2, 5)
    shade = r.ramp(noise, (0.3, "#c9c9c9"), (0.7, "#ffffff"))
    r.set(Base_Color=r.multiply(colour(tint), shade, 0.8), Roughness=rough)
    r.relief(cells, 0.25, 0.03, 0.03)
    return r.material


def opal(glow: float = 0) -> Material:
    """Milky plastic that light shines through."""
    r = Recipe("opal")
    r.set(Base_Color=colour("#ffffff"), Roughness=0.38, Coat_Weight=0.2)
    if glow:
        r.set(Emission_Color=colour("#fff3dc"), Emission_Strength=glow)
    return r.material


def glass(tint: str = "#ffffff", rough: float = 0.02) -> Material:
    """Clear glass."""
    r = Recipe("glass")
    r.set(Base_Color=colour(tint), Roughness=rough, Transmission_Weight=1.0, IOR=1.45)
    return r.material


def clear(tint: str = "#dbe4e8") -> Material:
    """Clear sheet, drawn as a pale shiny skin: real transparency would need many more samples."""
    r = Recipe("clear")
    r.set(Base_Color=colour(tint), Roughness=0.05, Coat_Weight=1.0, Coat_Roughness=0.03, Specular_IOR_Level=0.8)
    return r.material


def glow(tint: str, strength: float = 2) -> Material:
    """A lit lamp or display."""
    r = Recipe("glow")
    r.set(Base_Color=colour(tint), Emission_Color=colour(tint), Emission_Strength=strength)
    return r.material


def bands(first: str, second: str, width: float, axis: str = "X", rough: float = 0.4, lean: float = 0) -> Material:
    """Two colours in stripes across `axis`."""
    r = Recipe("bands")
    split = r.node("SeparateXYZ", Vector=r.place())
    value = split.outputs["XYZ".index(axis)]
    if lean:
        value = r.sum(value, r.times(split.outputs["Z" if axis != "Z" else "X"], lean))
    wave = r.node("Math", operation="PINGPONG")
    r.wire(value, wave.inputs[0])
    wave.inputs[1].default_value = width
    base = r.ramp(wave.outputs[0], (width / 2, first), (width / 2 + 0.001, second), hard=True, span=width)
    r.set(Base_Color=base, Roughness=rough)
    return r.material


def plain(tint: Colour | str, rough: float = 0.5) -> Material:
    """One even colour."""
    r = Recipe("plain")
    r.set(Base_Color=colour(tint) if isinstance(tint, str) else tint, Roughness=rough)
    return r.material
