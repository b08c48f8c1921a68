// One key, one act. Keys are dead in text fields, with a modifier and while a dialog is open.
import { find } from "./screen.js";

const TEXT = "input, textarea, select, [contenteditable]";
const OWN = "button, summary, a[href]"; // space and Enter press these

export function bindKeys(desk) {
  const deciding = {
    a: ["accept", () => desk.verb("accept")],
    x: ["reject", () => desk.verb("reject")],
    f: ["put aside for later, or take up again", () => desk.verb("flag")],
    p: ["another person", () => desk.open(".other")],
    e: ["edit", () => desk.open(".edit")],
    z: ["undo", desk.undo],
    Backspace: ["undo", desk.undo],
    C: ["confirm what is left", desk.rest],
    E: ["confirm this name, or the last decided, as this person everywhere", desk.everywhere],
  };
  const moving = {
    " ": ["skip", desk.skip],
    j: ["next card", () => desk.move(1)],
    k: ["card before", () => desk.move(-1)],
    n: ["next dispatch", desk.next],
    "?": ["these keys", help],
  };
  const keys = { ...(desk.decides ? deciding : {}), ...moving };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (find("dialog[open]")) return;
    if (desk.scope && !desk.scope.contains(event.target)) return;
    if (event.target.closest?.(TEXT)) { if (event.key === "Escape") leave(event.target); return; }
    if (event.key === " " && event.target.closest?.(OWN)) return;
    const digit = desk.decides && /^[1-9]$/.test(event.key) && find("#pen")?.hidden !== false;
    if (digit) { event.preventDefault(); desk.digit(event.key); return; }
    if (!desk.decides && (deciding[event.key] || /^[1-9]$/.test(event.key))) desk.mayNot();
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key][1]();
  });
  write(keys, desk.decides);
  const button = find("#show-help");
  button.hidden = false;
  button.addEventListener("click", help);
}

function leave(field) {
  const card = field.closest(".card");
  const details = field.closest("details");
  if (details) details.open = false;
  card?.focus();
}

function write(keys, decides) {
  const list = find("#help dl");
  const rows = Object.entries(keys).map(([key, [words]]) => [key === " " ? "space" : key, words]);
  if (decides) rows.splice(3, 0, ["1 … 9", "choose a candidate"], ["Esc", "leave a field"]);
  for (const [key, words] of rows) {
    const term = document.createElement("dt");
    const told = document.createElement("dd");
    term.append(Object.assign(document.createElement("kbd"), { textContent: key }));
    told.textContent = words;
    list.append(term, told);
  }
}

function help() { find("#help").showModal(); }
