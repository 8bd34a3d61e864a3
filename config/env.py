"""Settings from the environment: typed, loud when wrong, useful when empty."""

import os
import secrets
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured


def env_text(name: str, default: str = "") -> str:
    """The variable as text, stripped; the default when it is unset or empty."""
    return os.environ.get(name, "").strip() or default


def env_bool(name: str, default: bool) -> bool:
    """`yes` or `no`; anything else stops the program with a message.

    Raises ImproperlyConfigured for any other word.
    """
    value = env_text(name)
    if value not in ("", "yes", "no"):
        raise ImproperlyConfigured(f"{name}={value}: write yes or no.")
    return default if value == "" else value == "yes"


def env_int(name: str, default: int) -> int:
    """A whole number. Raises ImproperlyConfigured for anything else."""
    value = env_text(name)
    try:
        return int(value) if value else default
    except ValueError as error:
        raise ImproperlyConfigured(f"{name}={value}: write a whole number.") from error


def env_list(name: str, default: str = "") -> list[str]:
    """Words separated by commas."""
    return [word.strip() for word in env_text(name, default).split(",") if word.strip()]


def local_secret(folder: Path) -> str:
    """The secret key of a local installation: made once, kept in its data folder.

    The file is made by an exclusive create, so two processes that start
    together end with the same key.
    """
    path = folder / "secret_key"
    folder.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(f"secret_key.{os.getpid()}")
    if not path.exists():
        scratch.write_text(secrets.token_urlsafe(50), encoding="ascii")
        scratch.chmod(0o600)
        try:
            os.link(scratch, path)
        except FileExistsError:
            pass
        finally:
            scratch.unlink()
    return path.read_text(encoding="ascii")


def require_safe_production(
    *, secret_key: str, allowed_hosts: list[str], debug: bool, site_url: str
) -> None:
    """Refuse to start a public site with settings that are not safe.

    Raises ImproperlyConfigured with every fault at once.
    """
    faults = []
    if len(secret_key) < 50 or len(set(secret_key)) < 5:
        faults.append("SECRET_KEY: give at least 50 random characters.")
    if not allowed_hosts or "*" in allowed_hosts:
        faults.append("ALLOWED_HOSTS: name the hosts of this site; * is not safe.")
    if debug:
        faults.append("DEBUG: must be no.")
    if not site_url.startswith("https://"):
        faults.append("SITE_URL: give the public address, beginning with https://.")
    if faults:
        raise ImproperlyConfigured("PRODUCTION=yes, but:\n  " + "\n  ".join(faults))
