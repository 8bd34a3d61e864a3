"""Settings of the tests: scratch folders, one set for each test process."""

import os
import tempfile
from pathlib import Path

_scratch = Path(tempfile.gettempdir()) / (
    f"dictionary-tests-{os.getuid()}-{os.environ.get('PYTEST_XDIST_WORKER', 'main')}-{os.getpid()}"
)
os.environ.setdefault("DATA_DIR", str(_scratch / "data"))
os.environ.setdefault("MEDIA_ROOT", str(_scratch / "media"))
os.environ.setdefault("STATIC_ROOT", str(_scratch / "static"))
os.environ["PRODUCTION"] = "no"

from config.settings import *  # noqa: E402, F403 - the scratch folders must be known first
from config.settings import DATABASES, MEDIA_ROOT, STATIC_ROOT, STORAGES  # noqa: E402

TESTING = True
SCRATCH = _scratch
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    **STORAGES,
    # Hashed names need a collected folder; the live server reads the apps' own.
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
RATE_LIMITS = False
DATABASES["default"].setdefault("TEST", {})
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, not memory: the live server and its pages use several threads.
    DATABASES["default"]["TEST"]["NAME"] = str(_scratch / "test.sqlite3")
_scratch.mkdir(parents=True, exist_ok=True)
for _folder in (MEDIA_ROOT, STATIC_ROOT):  # whitenoise warns where it is not there
    _folder.mkdir(parents=True, exist_ok=True)
