// The small things of every page. Pages work without it; bigger parts are fetched when needed.
const own = document.querySelector("script[data-shelf]").dataset;
const status = document.getElementById("spoken");
const say = (text) => { status.textContent = ""; requestAnimationFrame(() => { status.textContent = text; }); };

// Sound: links to MP3 files become buttons that play.
let player = null;
let playing = null;

function stop() {
  player?.pause();
  playing?.setAttribute("aria-pressed", "false");
  playing = null;
}

function play(button) {
  const again = playing === button;
  stop();
  if (again) return;
  player ??= new Audio();
  playing = button;
  delete button.dataset.failed;
  button.setAttribute("aria-pressed", "true");
  player.onended = stop;
  player.onerror = () => { button.dataset.failed = ""; stop(); say(status.dataset.failed); };
  player.src = button.href;
  player.play().catch(() => player.onerror());
}

function asButtons(root) {
  for (const link of root.querySelectorAll("a[data-sound]:not([role])")) {
    link.setAttribute("role", "button");
    link.setAttribute("aria-pressed", "false");
  }
}

// What this device keeps: two lists of slugs, and what was searched for.
export const memory = {
  read(name) { try { return JSON.parse(localStorage.getItem(name)) ?? []; } catch { return []; } },
  write(name, list) { try { localStorage.setItem(name, JSON.stringify(list)); } catch { /* full or forbidden */ } },
  push(name, item, most) { this.write(name, [item, ...this.read(name).filter((other) => other !== item)].slice(0, most)); },
};

function drawKeep(button) {
  const kept = memory.read("kept").includes(button.dataset.keep);
  button.hidden = false;
  button.setAttribute("aria-pressed", String(kept));
  const use = button.querySelector("use");
  use.setAttribute("href", use.getAttribute("href").replace(/#.*/, kept ? "#heart-full" : "#heart"));
}

function toggleKeep(button) {
  const slug = button.dataset.keep;
  const kept = memory.read("kept");
  const has = kept.includes(slug);
  memory.write("kept", has ? kept.filter((other) => other !== slug) : [slug, ...kept].slice(0, 200));
  drawKeep(button);
  say(has ? status.dataset.gone : status.dataset.kept);
}

// Pictures: arrows and dots beside swiping.
function gallery(box) {
  const shots = box.querySelector(".shots");
  const dots = [...box.querySelectorAll(".dots a")];
  if (!dots.length) return;
  const now = () => Math.round(Math.abs(shots.scrollLeft) / shots.clientWidth);
  const draw = () => {
    dots.forEach((dot, index) => (index === now() ? dot.setAttribute("aria-current", "true") : dot.removeAttribute("aria-current")));
  };
  const go = (index) => {
    const turned = getComputedStyle(shots).direction === "rtl" ? -1 : 1;
    shots.scrollTo({ left: turned * index * shots.clientWidth });
  };
  shots.addEventListener("scroll", draw, { passive: true });
  dots.forEach((dot, index) => dot.addEventListener("click", (event) => { event.preventDefault(); go(index); }));
  for (const turn of box.querySelectorAll("[data-turn]")) {
    turn.hidden = false;
    turn.addEventListener("click", () => go((now() + Number(turn.dataset.turn) + dots.length) % dots.length));
  }
}

async function share(button) {
  const { title, url } = button.dataset;
  if (navigator.share) return navigator.share({ title, url }).catch(() => {});
  await navigator.clipboard.writeText(url).catch(() => {});
  return say(status.dataset.copied);
}

function setTheme(form) {
  const button = form.querySelector("button");
  const sunny = button.value === "sun";
  const body = new FormData(form, button);
  document.documentElement.dataset.theme = button.value;
  button.value = sunny ? "auto" : "sun";
  button.setAttribute("aria-pressed", String(sunny));
  fetch(form.action, { method: "POST", body, redirect: "manual", keepalive: true });
}

const closest = (event, selector) => event.target.closest?.(selector);
document.addEventListener("click", (event) => {
  if (event.defaultPrevented) return;
  const sound = closest(event, "a[data-sound]");
  if (sound && !event.ctrlKey && !event.metaKey) { event.preventDefault(); play(sound); }
  const keep = closest(event, "[data-keep]");
  if (keep) toggleKeep(keep);
  const sharer = closest(event, "[data-share]");
  if (sharer) share(sharer);
  if (closest(event, "[data-print]")) print();
  const next = closest(event, "a[data-more]");
  if (next && !event.ctrlKey && !event.metaKey) { event.preventDefault(); more(next); }
  const back = closest(event, "a[data-back]");
  if (back && document.referrer.startsWith(location.origin) && history.length > 1) { event.preventDefault(); history.back(); }
});
document.addEventListener("keydown", (event) => {
  const button = closest(event, "a[role=button]");
  if (button && event.key === " ") { event.preventDefault(); button.click(); }
});
document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-theme-form]")) { event.preventDefault(); setTheme(event.target); }
  const query = event.target.matches("[data-find]") && event.target.elements.q.value.trim();
  if (query) memory.push("searches", query, 8);
});
document.addEventListener("htmx:afterSwap", (event) => {
  const fresh = event.target.isConnected ? event.target : document;
  asButtons(fresh);
  rememberNames(fresh);
});
document.addEventListener("click", (event) => {
  const field = document.getElementById("q");
  if (closest(event, "[data-found] a") && field?.value.trim()) memory.push("searches", field.value.trim(), 8);
});

// Read aloud knows a control by the name that the server gave it.
function rememberNames(root) {
  if (!document.documentElement.hasAttribute("data-aloud")) return;
  for (const control of root.querySelectorAll("a[href], button, summary, label, input:not([type=hidden]), textarea")) {
    const label = control.matches("input, textarea") ? control.labels?.[0]?.textContent || control.placeholder : control.textContent;
    control.dataset.sayText ??= (control.getAttribute("aria-label") || label).replace(/\u00ad/g, "").replace(/\s+/g, " ").trim();
  }
}

// What was put into the page later gets what the rest of the page has.
const arrived = (element) => element.dispatchEvent(new CustomEvent("htmx:afterSwap", { bubbles: true }));
const fragment = (address, signal) => fetch(address, { headers: { "HX-Request": "true" }, signal });

// Hits while somebody types: each key asks at once, at most two questions are under way, and an older
// answer never takes the place of a newer one.
function liveSearch(form) {
  const field = form.elements.q;
  const live = document.getElementById("live");
  const silence = form.parentElement.querySelector("[data-no-answer]");
  const under = [];
  let asked = field.defaultValue.trim();
  let number = 0;
  let shown = 0;
  let stays = 0;
  const show = async (address, mine, signal) => {
    const answer = await fragment(address, signal);
    if (!answer.ok) throw new Error(answer.status);
    const html = await answer.text();
    if (mine < shown) return;
    shown = mine;
    live.innerHTML = html;
    silence.hidden = true;
    if (form.hasAttribute("data-replace")) history.replaceState(history.state, "", address);
    arrived(live);
    // A word that is not here and that stays in the field is a wish: the editors count it.
    clearTimeout(stays);
    if (mine === number && live.querySelector("[data-nothing]")) {
      stays = setTimeout(() => fragment(`${address}&stays=1`).catch(() => {}), 3000);
    }
  };
  const ask = () => {
    const query = field.value.trim();
    if (query === asked) return;
    asked = query;
    clearTimeout(stays);
    if (!query && !form.hasAttribute("data-replace")) {
      under.splice(0).forEach((stopper) => stopper.abort());
      shown = ++number;
      live.textContent = "";
      silence.hidden = true;
      return;
    }
    const stopper = new AbortController();
    if (under.push(stopper) > 2) under.shift().abort();
    const mine = ++number;
    show(`${form.action}?${new URLSearchParams({ q: query })}`, mine, stopper.signal)
      .catch((error) => { if (error.name !== "AbortError" && mine === number) { silence.hidden = false; asked = null; } })
      .finally(() => { if (under.includes(stopper)) under.splice(under.indexOf(stopper), 1); });
  };
  field.addEventListener("input", ask);
  form.addEventListener("submit", (event) => {
    if (field.value.trim() !== asked || !live.querySelector("[data-found]")) return;
    event.preventDefault();
    field.blur();
  });
  ask();
}

// "More" puts the next cards under these; without a script it is a link to them.
async function more(link) {
  const row = link.parentElement;
  const answer = await fragment(link.href).catch(() => null);
  if (!answer?.ok) { location.href = link.href; return; }
  const before = row.previousElementSibling;
  history.replaceState(history.state, "", link.href);
  row.outerHTML = await answer.text();
  arrived(before.parentElement);
  before.nextElementSibling?.querySelector("a")?.focus({ preventScroll: true });
}

// htmx is for the pages that ask for it (the back office); a worker's page does without it.
// It looks for its work once: not before the page is whole.
function addHtmx() {
  const script = document.createElement("script");
  script.src = own.htmx;
  document.head.append(script);
}
if (document.querySelector("[hx-get], [hx-post]")) {
  if (document.readyState === "complete") addHtmx(); else addEventListener("load", addHtmx);
}
const find = document.querySelector("[data-find]");
if (find) liveSearch(find);

asButtons(document);
rememberNames(document);
document.querySelectorAll("[data-keep]").forEach(drawKeep);
document.querySelectorAll("[data-gallery]").forEach(gallery);
document.querySelectorAll("[data-share], [data-print]").forEach((button) => { button.hidden = false; });
const seen = document.querySelector("[data-seen]");
if (seen) memory.push("recent", seen.dataset.seen, 24);
if (document.querySelector("section[data-shelf], [data-searches]")) import(own.shelf);
if (document.documentElement.hasAttribute("data-aloud")) import(own.aloud);
