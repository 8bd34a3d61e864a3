"""Every picture that we keep is sRGB, eight bits, and carries nothing but pixels."""

from __future__ import annotations

import logging
from io import BytesIO

from PIL import Image, ImageCms

logger = logging.getLogger(__name__)

PROFILE_SPACES = {"RGB": "RGB", "L": "GRAY", "CMYK": "CMYK"}
SIXTEEN_TO_EIGHT = 1 / 256


def to_srgb(image: Image.Image) -> Image.Image:
    """The picture as plain RGB, or RGBA where some of it is really transparent."""
    if image.mode == "RGB" and not image.info:
        return image
    profile = image.info.get("icc_profile")
    image = _eight_bits(image)
    alpha = None
    if image.has_transparency_data:
        image = image.convert("RGBA")
        alpha = image.getchannel("A")
        if alpha.getextrema() == (255, 255):
            alpha = None
    base = image if image.mode in PROFILE_SPACES else image.convert("RGB")
    plain = _through_profile(base, profile) if profile else base.convert("RGB")
    if alpha is not None:
        plain.putalpha(alpha)
    plain.info = {}
    return plain


def on_white(image: Image.Image) -> Image.Image:
    """The picture without transparency, laid on white."""
    plain = to_srgb(image)
    if plain.mode == "RGB":
        return plain
    white = Image.new("RGB", plain.size, "white")
    white.paste(plain, mask=plain.getchannel("A"))
    return white


def _eight_bits(image: Image.Image) -> Image.Image:
    """Sixteen-bit greys scaled down: a plain conversion would cut them off at 255."""
    if not image.mode.startswith("I"):
        return image
    scaled = image.convert("I").point(lambda value: value * SIXTEEN_TO_EIGHT)
    return scaled.convert("L")


def _through_profile(base: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        fits = source.profile.xcolor_space.strip() == PROFILE_SPACES[base.mode]
        if not fits or ImageCms.getProfileDescription(source).startswith("sRGB"):
            return base.convert("RGB")
        target = ImageCms.createProfile("sRGB")
        done = ImageCms.profileToProfile(base, source, target, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError) as error:
        logger.info("A colour profile was left out: %s", error)
        return base.convert("RGB")
    return done if done is not None else base.convert("RGB")
