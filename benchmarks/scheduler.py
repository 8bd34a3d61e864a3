"""How soon the next card stands there, on a phone four times slower than this machine, and what a
set of a hundred weighs. Run it beside a server that has one: `--address .../nl/learn/set/CODE/`."""

import argparse
import shutil
from typing import Any

from playwright.sync_api import Page, sync_playwright

SLOWDOWN = 4
CARDS = 60

# From the tap to the frame after the new card was laid out.
TAP = """() => new Promise((resolve) => {
  const buttons = document.querySelectorAll(".verdict");
  const from = performance.now();
  buttons[buttons.length - 1].click();
  document.querySelector(".play").getBoundingClientRect();
  const laid = performance.now() - from;
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve([laid, performance.now() - from]);
    channel.port2.postMessage(0);
  });
})"""
STEP = """async (count) => {
  const {Scheduler} = await import(count.address);
  const by = new Scheduler();
  let card = null;
  const from = performance.now();
  for (let turn = 0; turn < count.turns; turn += 1) {
    card = by.review(card, turn % 5 ? 3 : 1, turn * 3e8);
  }
  return (performance.now() - from) / count.turns;
}"""
WEIGHT = """async () => {
  const code = document.getElementById("deck").dataset.code;
  const cache = await caches.open(`learn-set-${code}`);
  const sizes = {pictures: 0, sounds: 0, files: 0};
  for (const request of await cache.keys()) {
    const body = await (await cache.match(request)).blob();
    sizes[new URL(request.url).pathname.startsWith("/sound/") ? "sounds" : "pictures"] += body.size;
    sizes.files += 1;
  }
  const {api, my} = document.getElementById("deck").dataset;
  const json = await (await fetch(`${api}?my=${my}`)).blob();
  return {...sizes, json: json.size};
}"""


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def next_cards(page: Page) -> list[list[float]]:
    """Milliseconds of each tap: laid out, painted."""
    page.locator("label[for=goal-time]").click()
    page.locator("[data-start=go]").click()
    page.wait_for_selector(".play")
    taps = []
    for _card in range(CARDS):
        if page.locator(".play").get_attribute("data-phase") == "ended":
            break
        taps.append(page.evaluate(TAP))
    return taps


def report(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_selector("[data-start=kept][data-done='1']", timeout=120_000)
    weight: dict[str, Any] = page.evaluate(WEIGHT)
    whole = weight["pictures"] + weight["sounds"] + weight["json"]
    print(f"set: {weight['files']} files, pictures {weight['pictures'] / 1e6:.2f} MB, "
          f"sounds {weight['sounds'] / 1e6:.2f} MB, list {weight['json'] / 1e6:.2f} MB, "
          f"together {whole / 1e6:.2f} MB")  # fmt: skip
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    taps = next_cards(page)
    for name, index in (("laid out", 0), ("painted", 1)):
        values = [tap[index] for tap in taps]
        print(f"next card, {name}, CPU {SLOWDOWN}x slower, n={len(values)}: median "
              f"{percentile(values, 0.5):.1f} ms, p95 {percentile(values, 0.95):.1f} ms, "
              f"longest {max(values):.1f} ms")  # fmt: skip
    script = page.locator("link[rel=modulepreload][href*=fsrs]").get_attribute("href")
    per = page.evaluate(STEP, {"address": script, "turns": 20_000})
    print(f"one review in the scheduler, CPU {SLOWDOWN}x slower: {per * 1000:.1f} µs")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--address", default="", help="the page of a set of a hundred words")
    address = parser.parse_args().address
    if not address:
        print("Name the page of a set: --address http://localhost:8000/nl/learn/set/CODE/")
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or "/usr/bin/chromium",
            args=["--no-sandbox", "--disable-background-networking"],
        )
        page = browser.new_page(viewport={"width": 360, "height": 740})
        report(page, address)
        browser.close()


if __name__ == "__main__":
    main()
