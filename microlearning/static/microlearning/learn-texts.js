// What the server gave this page: addresses, and the sentences in the language of the interface.
export const config = JSON.parse(document.getElementById("learn-config").textContent);
const { lang } = document.documentElement;
const plurals = new Intl.PluralRules(lang);
const times = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
const DAY = 86_400_000;

// A sentence; `values` fill the places that it names, `count` chooses between one and more.
export function t(name, values = {}) {
  const text = config.texts[name];
  const form = typeof text === "string" ? text : text[plurals.select(values.count)] ?? text.other;
  return form.replace(/%\((\w+)\)s/g, (_all, key) => values[key] ?? "");
}

const midnight = (moment) => new Date(moment).setHours(0, 0, 0, 0);

// "3 days ago", "in 2 hours": as people count, by the calendar.
export function distance(from, to) {
  const days = Math.round((midnight(to) - midnight(from)) / DAY);
  if (Math.abs(days) >= 60) return times.format(Math.round(days / 30), "month");
  if (days) return times.format(days, "day");
  const minutes = Math.round((to - from) / 60_000);
  if (Math.abs(minutes) >= 60) return times.format(Math.trunc(minutes / 60), "hour");
  return times.format(minutes, "minute");
}

export function icon(name, extra = "") {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawing.setAttribute("class", `i ${extra}`);
  drawing.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", name.startsWith("p-") ? `${config.pictures}#${name}` : `${config.icons}#${name}`);
  drawing.append(use);
  return drawing;
}

// An element with attributes and children; `null` attributes and children are left out.
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "onclick") element.addEventListener("click", value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

// Sound links become buttons and read aloud learns their names, as on every page.
export const arrived = (element) => element.dispatchEvent(new CustomEvent("htmx:afterSwap", { bubbles: true }));
