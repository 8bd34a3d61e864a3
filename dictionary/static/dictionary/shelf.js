// Rows of cards that only this device knows: kept and recently seen words, earlier searches.
const memory = (name) => { try { return JSON.parse(localStorage.getItem(name)) ?? []; } catch { return []; } };

async function fill(shelf) {
  const slugs = memory(shelf.dataset.shelf).slice(0, 24);
  if (!slugs.length) return;
  const answer = await fetch(`${shelf.dataset.url}?slugs=${slugs.join(",")}`);
  if (!answer.ok) return;
  const list = shelf.querySelector("ul");
  list.innerHTML = await answer.text();
  if (!list.querySelector(".card")) return;
  shelf.hidden = false;
  if (shelf.dataset.shelf === "kept") document.querySelector("[data-shelf-empty]")?.setAttribute("hidden", "");
  list.dispatchEvent(new CustomEvent("htmx:afterSwap", { bubbles: true }));
}

function searches(box) {
  const words = memory("searches");
  const list = box.querySelector("p");
  for (const word of words) {
    const chip = document.createElement("a");
    chip.className = "chip";
    chip.href = `?q=${encodeURIComponent(word)}`;
    chip.textContent = word;
    list.append(chip);
  }
  box.hidden = !words.length;
}

document.querySelectorAll("[data-shelf]").forEach(fill);
document.querySelectorAll("[data-searches]").forEach(searches);
