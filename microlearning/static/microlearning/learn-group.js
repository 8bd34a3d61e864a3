// Joining a group: a nickname of two pictures, and yes or no to sharing.
import { call, Me } from "./learn-me.js";
import { registerWorker } from "./learn-offline.js";
import { arrived, config, icon, make, t } from "./learn-texts.js";

const box = document.getElementById("join");
const { code } = box.dataset;

export const nameOf = (nickname) => nickname.split(" ").map((one) => config.names[one] ?? one).join(" · ");
export const drawn = (nickname) => make("span", { class: "nick" }, nickname.split(" ").map((one) => make("span", { class: "key-pic" }, icon(one))));

function tell(trouble) {
  const text = trouble.reason === "offline" ? t("offline") : trouble.message;
  box.prepend(make("p", { class: "note", role: "alert" }, icon("warn"), make("span", {}, text)));
}

function radio(name, value, checked, ...content) {
  const id = `${name}-${value.replace(" ", "-")}`;
  return make("div", { class: "choice" }, make("input", { type: "radio", name, id, value, required: true, checked }), make("label", { for: id }, icon("check", "tick"), content));
}

const shareField = (shares) => make("fieldset", {}, make("legend", {}, t("may_see")), make("div", { class: "choices choices-2" }, radio("share", "no", shares === false, icon("close"), t("no")), radio("share", "yes", shares === true, icon("check"), t("yes"))), make("p", { class: "quiet" }, t("may_see_more")));

function form(nicknames, me) {
  const names = nicknames.map((nickname) => radio("nickname", nickname, false, drawn(nickname), make("span", { class: "unseen" }, nameOf(nickname))));
  const made = make("form", { class: "form join" }, make("fieldset", {}, make("legend", {}, t("choose_name")), make("div", { class: "choices nicks" }, names)), shareField(null), make("button", { class: "button button-main button-wide" }, icon("check"), make("span", {}, t("join"))));
  made.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { nickname, share } = Object.fromEntries(new FormData(made));
    try {
      await me.ensureKey();
      inside(await me.ask("POST", `groups/${code}/join/`, { nickname, share: share === "yes" }), me);
    } catch (trouble) {
      if (trouble.body?.nicknames) put(form(trouble.body.nicknames, me));
      tell(trouble);
    }
  });
  return made;
}

function inside(member, me) {
  const share = make("form", { class: "form" }, shareField(member.shares));
  share.addEventListener("change", () => me.ask("POST", `groups/${code}/share/`, { share: new FormData(share).get("share") === "yes" }).catch(tell));
  const leave = make("button", { type: "button", class: "button button-plain", onclick: async () => {
    try { await me.ask("POST", `groups/${code}/leave/`, {}); await main(); } catch (trouble) { tell(trouble); }
  } }, icon("close"), make("span", {}, t("leave")));
  put(make("p", { class: "who" }, drawn(member.nickname), make("span", {}, make("b", {}, t("you_are")), make("span", { class: "quiet" }, nameOf(member.nickname)))), make("details", { class: "langs" }, make("summary", {}, icon("group"), make("span", {}, t("membership")), icon("down", "turner")), make("div", { class: "details-in" }, share, leave)));
}

function put(...parts) {
  box.replaceChildren(...parts);
  arrived(box);
}

async function main() {
  registerWorker();
  const me = await Me.open();
  try {
    const groups = me.row?.registered ? (await me.ask("GET", "me/")).groups : [];
    const member = groups.find((group) => group.code === code);
    if (member) return inside(member, me);
    return put(form((await call("GET", `groups/${code}/`)).nicknames, me));
  } catch (trouble) {
    return tell(trouble);
  }
}

main();
