// Trainers' screens: how many words are ticked, printing, and the wall of a quiz.
const picking = document.querySelector("[data-picking]");
const count = picking?.querySelector("[data-count]");
function counted() {
  const ticks = picking.querySelectorAll("input[name=slug]:checked").length;
  count.textContent = ticks ? `✓ ${ticks}` : count.dataset.none;
}
if (count) { picking.addEventListener("change", counted); counted(); }

const printer = document.querySelector("[data-print-now]");
if (printer) { printer.hidden = false; printer.addEventListener("click", () => print()); }

const quiz = document.querySelector("[data-quiz]");
const EVERY = 400;
function drawn(board) {
  if (board.phase !== quiz.dataset.phase) return location.reload();
  quiz.querySelector("[data-answered]").textContent = board.answered;
  quiz.querySelector("[data-players]").textContent = board.players;
  const names = quiz.querySelector("[data-nicknames]");
  if (names && board.nicknames?.length !== names.children.length) return location.reload();
  return undefined;
}
async function look() {
  try {
    const answer = await fetch(quiz.dataset.quiz, { headers: { Accept: "application/json" } });
    if (answer.ok) drawn(await answer.json());
  } catch { /* the network comes back */ }
  setTimeout(look, EVERY);
}
if (quiz && quiz.dataset.phase !== "ended") look();
