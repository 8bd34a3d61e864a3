"""Pages on a slow phone: weight, largest paint, shift, blocking and requests.

Chromium with the processor slowed down four times, 1.6 Mbit/s and 150 ms, at 360 x 740, on the
served installation (DATA_DIR, MEDIA_ROOT, STATIC_ROOT as `make run` uses them). Run
`manage.py prepare` first. The peer is Lunes, whose search is its whole list of words (198,144
bytes, uncompressed, for its own fixture; measured at commit ac4683e).
"""

import json
import os
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
NETWORK = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
PEER_SEARCH_BYTES = 198_144
WATCH = """() => {
  window.seen = {lcp: 0, cls: 0, tbt: 0};
  new PerformanceObserver((list) => { for (const e of list.getEntries()) seen.lcp = e.startTime; })
    .observe({type: "largest-contentful-paint", buffered: true});
  new PerformanceObserver((list) => { for (const e of list.getEntries())
    if (!e.hadRecentInput) seen.cls += e.value; }).observe({type: "layout-shift", buffered: true});
  new PerformanceObserver((list) => { for (const e of list.getEntries())
    seen.tbt += Math.max(0, e.duration - 50); }).observe({type: "longtask", buffered: true});
}"""


@dataclass
class Visit:
    """What one visit cost."""

    requests: int = 0
    bytes: int = 0
    photo_bytes: int = 0
    seen: dict[str, float] = field(default_factory=dict)


def free_port() -> int:
    """A port nobody uses."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def serve() -> tuple[subprocess.Popen[bytes], str]:
    """Gunicorn as `make run` starts it, without the worker."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "config.wsgi:application", "--bind"]
    command += [f"127.0.0.1:{port}", "--workers", "1", "--threads", "4", "--worker-class"]
    command += ["gthread", "--no-control-socket", "--log-level", "error", "--preload"]
    server = subprocess.Popen(command, cwd=ROOT, env=os.environ | {"RATE_LIMITS": "no"})
    base = f"http://127.0.0.1:{port}"
    for _ in range(240):
        try:
            urllib.request.urlopen(f"{base}/nl/thanks/", timeout=30)  # noqa: S310 - our own server
            return server, base
        except OSError:
            time.sleep(0.5)
    raise SystemExit("The server did not start. Run: manage.py prepare")


def slow(page: Page) -> None:
    """A cheap phone in a bad place."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", NETWORK)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})


def visit(page: Page, address: str) -> Visit:
    """Open a page and wait until nothing moves any more."""
    cost = Visit()
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    urls: dict[str, str] = {}
    session.on(
        "Network.requestWillBeSent", lambda e: urls.update({e["requestId"]: e["request"]["url"]})
    )

    def loaded(event: dict[str, object]) -> None:
        url = urls.get(str(event["requestId"]), "")
        if url.startswith("data:"):
            return
        size = int(event["encodedDataLength"])  # type: ignore[call-overload]
        cost.requests += 1
        cost.bytes += size
        cost.photo_bytes += size if "/media/" in url else 0

    session.on("Network.loadingFinished", loaded)
    page.goto(address, wait_until="load")
    page.wait_for_timeout(1_500)
    cost.seen = json.loads(page.evaluate("JSON.stringify(seen)"))
    session.detach()
    return cost


def measure(browser: Browser, address: str) -> tuple[Visit, Visit]:
    """The first visit and the next one."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, device_scale_factor=2)
    page = context.new_page()
    page.add_init_script(f"({WATCH})()")
    slow(page)
    first, second = visit(page, address), visit(page, address)
    context.close()
    return first, second


TYPED = """() => {
  window.typed = [];
  let since = 0;
  document.addEventListener("keydown", () => { since = performance.now(); }, true);
  document.addEventListener("htmx:afterSwap", () => requestAnimationFrame(() => setTimeout(() => {
    typed.push(performance.now() - since);
  })));
}"""


def keystroke(browser: Browser, base: str) -> tuple[float, int]:
    """Milliseconds from a key to the painted hits, without the network's delay; bytes of an answer.

    Taken in the page itself: from `keydown` to the frame after the hits were put in.
    """
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.add_init_script(f"({TYPED})()")
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.goto(f"{base}/nl/search/", wait_until="networkidle")
    page.locator("#q").press_sequentially("schro")
    page.wait_for_selector(".hit")
    page.evaluate("typed.length = 0")
    size = 0
    for count, letter in enumerate("evendr", start=1):
        with page.expect_response(lambda answer: "/search/" in answer.url) as answered:
            page.locator("#q").press_sequentially(letter)
        size = len(answered.value.body())
        page.wait_for_function(f"typed.length >= {count}")
    times = page.evaluate("typed")
    context.close()
    return statistics.median(times), size


def report(name: str, first: Visit, second: Visit) -> None:
    """One line a page."""
    words = (first.bytes - first.photo_bytes) / 1000
    print(
        f"{name:8} {words:6.1f} kB without photos, {first.bytes / 1000:6.1f} kB with;"
        f" {first.requests} requests; LCP {first.seen['lcp'] / 1000:.2f} s,"
        f" next {second.seen['lcp'] / 1000:.2f} s; CLS {first.seen['cls']:.3f};"
        f" TBT {first.seen['tbt']:.0f} ms"
    )


def main() -> None:
    """Measure the pages that matter."""
    server, base = serve()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path="/usr/bin/chromium",
                args=["--no-sandbox", "--disable-background-networking"],
            )
            print("targets  60 kB, 150 kB; 8 requests; LCP 1.5 s, next 0.6 s; CLS .02; TBT 100 ms")
            pages = {
                "term": "/nl/term/screwdriver/?my=fr&work=nl",
                "home": "/nl/",
                "sector": "/nl/sector/electrotechnics/",
                "search": "/nl/search/?q=hamer",
            }
            for path in pages.values():  # the server's own first time is not the visitor's
                urllib.request.urlopen(base + path, timeout=60)  # noqa: S310
            for name, path in pages.items():
                report(name, *measure(browser, base + path))
            median, size = keystroke(browser, base)
            print(
                f"key      {median:.0f} ms from key to hits, 90 ms of it waiting for the next key"
            )
            print(f"peer     Lunes sends {PEER_SEARCH_BYTES / size:.0f} x the bytes for a search")
            browser.close()
    finally:
        server.terminate()
        server.wait(20)


if __name__ == "__main__":
    main()
