"""The models on disk, and which of their pictures are up to date."""

import ast
import hashlib
import importlib
import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType

from .picture import LOOK, QUALITY, SIZE, Shot

HOME = Path(__file__).resolve().parents[1]
MODELS = HOME / "models"
STARTER = HOME.parent / "dictionary" / "starter"
PICTURES = STARTER / "pictures"
MANIFEST = HOME / "manifest.json"
FOLDERS = ("families", "models")


@dataclass(frozen=True)
class Model:
    """One concept's model file."""

    slug: str

    @property
    def name(self) -> str:
        """The name of its Python file."""
        return self.slug.replace("-", "_")

    @cached_property
    def module(self) -> ModuleType:
        """The file, imported."""
        return importlib.import_module(f"models.{self.name}")

    @property
    def shots(self) -> tuple[Shot, ...]:
        """Its pictures, the best first."""
        return self.module.SHOTS

    def file(self, order: int) -> str:
        """The name of the picture with this order."""
        return f"{self.slug}{f'-{order + 1}' if order else ''}.webp"

    def fingerprint(self, settings: str, order: int = 0) -> str:
        """Changes when what this picture shows, the families it is built from, or the settings change."""
        own = MODELS / f"{self.name}.py"
        sources = [_without_words(path, order if path == own else None) for path in _sources(own)]
        return hashlib.sha256("\n".join([settings, *sources]).encode()).hexdigest()[:20]


def settings() -> str:
    """What every picture has alike; how finely it was rendered does not make another picture of it."""
    return f"look {LOOK}, {SIZE} px, quality {QUALITY}"


def models(names: list[str] | None = None) -> list[Model]:
    """All models by slug, or those asked for."""
    found = sorted(path.stem.replace("_", "-") for path in MODELS.glob("[a-z]*.py"))
    unknown = set(names or []) - set(found)
    if unknown:
        raise SystemExit(f"No model of: {', '.join(sorted(unknown))}.")
    return [Model(slug) for slug in names or found]


def _sources(path: Path) -> list[Path]:
    """A model file and the families and other models that it imports, theirs included."""
    paths, waiting = [], [path]
    while waiting:
        path = waiting.pop()
        if path not in paths:
            paths.append(path)
            waiting += _imported(path)
    return sorted(paths)


def _imported(path: Path) -> list[Path]:
    imports = [n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.ImportFrom)]
    names = [f"{n.module}.{alias.name}" for n in imports if n.module in FOLDERS for alias in n.names]
    names += [n.module for n in imports if n.module and n.module.partition(".")[0] in FOLDERS]
    names += [f"{path.parent.name}.{alias.name}" for n in imports if n.level and not n.module for alias in n.names]
    files = (HOME.joinpath(*name.split(".")).with_suffix(".py") for name in names)
    return [file for file in files if file.exists()]


class _Wordless(ast.NodeTransformer):
    def visit_Call(self, node: ast.Call) -> ast.AST:
        if isinstance(node.func, ast.Name) and node.func.id == "Alt":
            return ast.Constant("alt")
        return self.generic_visit(node)


def _without_words(path: Path, order: int | None) -> str:
    """The source as a tree without alt texts and docstrings: new words need no new picture.

    Of a model with several pictures, only what the one with this order shows.
    """
    tree = _Wordless().visit(ast.parse(path.read_text("utf-8")))
    if order is not None:
        _one_shot(tree, order)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef) and ast.get_docstring(node) is not None:
            node.body = node.body[1:]
    return ast.dump(tree)


def _one_shot(tree: ast.Module, order: int) -> None:
    """Leave one entry of SHOTS, and no function that builds another picture."""
    shots = next(n for n in tree.body if isinstance(n, ast.Assign) and ast.unparse(n.targets[0]) == "SHOTS")
    shot = shots.value.elts[order]
    shots.value.elts = [shot]
    kept = {"build", *[k.value.value for k in shot.keywords if k.arg == "build"]}
    tree.body = [n for n in tree.body if getattr(n, "name", "build") in kept or not n.name.startswith("build")]


def manifest_read() -> dict[str, dict]:
    """What was rendered from what: file name to fingerprint and regions."""
    return json.loads(MANIFEST.read_text("utf-8")) if MANIFEST.exists() else {}


def manifest_write(entries: dict[str, dict]) -> None:
    """Keep the manifest, one picture a line."""
    lines = [f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in sorted(entries.items())]
    aside = MANIFEST.with_suffix(".part")
    aside.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    aside.replace(MANIFEST)
