"""Static files: hashed names, and compression where it pays."""

from collections.abc import Iterable, Iterator

from whitenoise.storage import CompressedManifestStaticFilesStorage

SELDOM_READ = ("drf_spectacular_sidecar/", "admin/")
"""What only a few developers and editors fetch; Brotli at its best takes minutes on it."""

OUR_MODULES = (
    "microlearning/*.js",
    ((r"""(?P<matched>from "(?P<url>\./[a-z-]+\.js)")""", 'from "%(url)s"'),),
)
"""Where an address stands in our own scripts, and how it is written back."""


class PlatformStaticStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """As whitenoise does it, but compresses only what visitors' phones fetch.

    Modules that import each other do it under their hashed names: after a new version no page
    may mix an old one with a new one.
    """

    patterns = (*CompressedManifestStaticFilesStorage.patterns, OUR_MODULES)

    def compress_files(self, paths: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Compress the named files; yields pairs of name and compressed name."""
        wanted = [path for path in paths if not path.startswith(SELDOM_READ)]
        yield from super().compress_files(wanted)
