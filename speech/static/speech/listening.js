// Keys for the one who listens: B before, Space after, A approve, D decline, arrows to choose.
const list = document.querySelector("[data-takes]");
const takes = list ? [...list.querySelectorAll("[data-take]")] : [];
let chosen = -1;

function choose(number, { focus = true } = {}) {
  if (!takes.length) return;
  takes[chosen]?.classList.remove("is-chosen");
  chosen = Math.max(0, Math.min(takes.length - 1, number));
  takes[chosen].classList.add("is-chosen");
  if (focus) takes[chosen].focus({ preventScroll: true });
  if (focus) takes[chosen].scrollIntoView({ block: "nearest" });
}

function press(selector) {
  if (chosen < 0) choose(0);
  takes[chosen]?.querySelector(selector)?.click();
}

function decline() {
  if (chosen < 0) choose(0);
  const box = takes[chosen]?.querySelector("details");
  if (!box) return;
  box.open = true;
  box.querySelector("input[type=radio]")?.focus();
}

const KEYS = {
  b: () => press("[data-before]"), " ": () => press("[data-after]"), a: () => press("[data-approve]"), d: decline,
  ArrowDown: () => choose(chosen + 1), ArrowUp: () => choose(chosen - 1), j: () => choose(chosen + 1), k: () => choose(chosen - 1),
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.key === "Escape" && event.target.closest("details[open]")) {
    event.target.closest("details").open = false;
    choose(chosen);
    return;
  }
  if (event.target.closest("input, textarea, select")) return;
  if (event.key === " " && event.target.closest("a, button, summary")) return;
  const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (act && takes.length) { event.preventDefault(); act(); }
});
takes.forEach((take, number) => take.addEventListener("focusin", () => choose(number, { focus: false })));
document.querySelectorAll("[data-keys]").forEach((line) => { line.hidden = false; });
if (takes.length) choose(0, { focus: false });
