// The term editor: keeps what is typed, and takes the other version of a field over.
const form = document.querySelector("#words[data-draft]");
if (form) {
  const kept = document.querySelector("#kept");
  let waiting = 0;
  const fields = () => {
    const found = {};
    const data = new FormData(form);
    for (const [name, value] of data) {
      const was = data.get(`was-${name}`);
      if (was !== null && was !== value) Object.assign(found, { [name]: value, [`was-${name}`]: was });
    }
    return found;
  };
  const keep = async () => {
    const token = form.querySelector("[name=csrfmiddlewaretoken]").value;
    const answer = await fetch(form.dataset.draft, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": token },
      body: JSON.stringify(fields()),
      keepalive: true,
    }).catch(() => null);
    if (answer?.ok) kept.textContent = kept.dataset.kept;
  };
  form.addEventListener("input", () => {
    kept.textContent = "";
    clearTimeout(waiting);
    waiting = setTimeout(keep, 1200);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-take]");
    if (!button) return;
    const field = form.querySelector(`[name="${button.dataset.take}"]`);
    field.value = button.dataset.text;
    field.focus();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "s" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
}
