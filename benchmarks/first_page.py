"""From a fresh clone to the first page, and again: `python benchmarks/first_page.py`.

Clones this repository into a scratch folder, runs `make run`, and waits until the Dutch home page
answers; stops it, and does so once more. Then reads the memory of the web processes after fifty
requests, and whether torch was loaded. Targets: 120 s, 10 s the next time, 140 MB a process.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PORT = int(os.environ.get("PORT", "8421"))
PAGES = ["/nl/", "/fr/sector/construction/", "/en/term/claw-hammer/", "/api/v1/concepts/",
         "/api/v1/search/?q=schrovendraaier&lang=nl"]  # fmt: skip


def answers(path: str) -> bool:
    """Does this page come with status 200?"""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{PORT}{path}", timeout=10) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def start(clone: Path) -> tuple[subprocess.Popen[bytes], float]:
    """`make run`, and the seconds until the first page."""
    before = time.monotonic()
    environment = {k: v for k, v in os.environ.items() if k not in ("DATA_DIR", "MEDIA_ROOT")}
    process = subprocess.Popen(
        ["make", "run", f"PORT={PORT}"], cwd=clone, env=environment, start_new_session=True,
        stdout=subprocess.DEVNULL,
    )  # fmt: skip
    while not answers("/nl/"):
        if process.poll() is not None or time.monotonic() - before > 900:
            sys.exit("make run did not come up")
        time.sleep(0.1)
    return process, time.monotonic() - before


def stop(process: subprocess.Popen[bytes]) -> None:
    """As Ctrl+C would."""
    os.killpg(process.pid, signal.SIGINT)
    try:
        process.wait(timeout=60)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)


def web_processes(clone: Path) -> list[int]:
    """The gunicorn processes that run from this clone."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes().decode(errors="replace")
            if "gunicorn" in command and str((folder / "cwd").readlink()) == str(clone):
                found.append(int(folder.name))
        except OSError:
            continue
    return found


def memory(pid: int) -> tuple[float, float]:
    """Resident and proportional memory in MB."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    sizes = {key: int(kb) / 1000 for key, kb in re.findall(r"^(Rss|Pss):\s+(\d+) kB", text, re.M)}
    return sizes["Rss"], sizes["Pss"]


def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="first-page-"))
    clone = folder / "clone"
    subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
    try:
        process, first = start(clone)
        print(f"first page after {first:.1f} s (target 120)")
        stop(process)
        process, second = start(clone)
        print(f"again after {second:.1f} s (target 10)")
        for _ in range(10):
            for page in PAGES:
                answers(page)
        for pid in web_processes(clone):
            rss, pss = memory(pid)
            maps = Path(f"/proc/{pid}/maps").read_text()
            print(f"web process {pid}: {rss:.0f} MB resident, {pss:.0f} MB its share; "
                  f"torch loaded: {'libtorch' in maps}")  # fmt: skip
        stop(process)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
