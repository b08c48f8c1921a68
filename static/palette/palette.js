// Ctrl/Cmd+K on every page of the desk. Without this script the link leads to a plain page.
const link = document.querySelector("#find-anything");
const PAUSE = 120; // milliseconds after the last letter
let dialog, field, list, timer, asked = "", turn = 0;

function made(tag, fields = {}, attributes = {}) {
  const one = Object.assign(document.createElement(tag), fields);
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
  return one;
}

function build() {
  dialog = made("dialog", { id: "palette" }, { "aria-label": "Find anything" });
  field = made("input", { type: "text", maxLength: 100, placeholder: "People, articles, posts, events, commands", autocomplete: "off", spellcheck: false },
    { role: "combobox", "aria-label": "Find anything", "aria-expanded": "true", "aria-controls": "palette-list", "aria-autocomplete": "list" });
  list = made("div", { id: "palette-list" }, { role: "listbox", "aria-label": "Found" });
  dialog.append(field, list, made("p", { className: "told" }, { role: "status", "aria-live": "polite" }));
  document.body.append(dialog);
  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, PAUSE); });
  field.addEventListener("keydown", pressed);
  list.addEventListener("click", (event) => go(event.target.closest("[role=option]"), event));
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("close", () => { clearTimeout(timer); });
}

const options = () => [...list.querySelectorAll("[role=option]")];
const chosen = () => list.querySelector("[aria-selected=true]");

function choose(option) {
  chosen()?.setAttribute("aria-selected", "false");
  if (!option) { field.removeAttribute("aria-activedescendant"); return; }
  option.setAttribute("aria-selected", "true");
  field.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
}

async function pressed(event) {
  const all = options();
  const place = all.indexOf(chosen());
  const moves = { ArrowDown: place + 1, ArrowUp: place - 1, PageDown: place + 6, PageUp: place - 6 };
  if (event.key in moves) {
    event.preventDefault();
    if (all.length) { clearTimeout(timer); asked = field.value.trim(); turn += 1; } // the list that is seen stays
    choose(all[Math.max(0, Math.min(all.length - 1, moves[event.key]))]);
  } else if (event.key === "Enter" && !event.isComposing) {
    event.preventDefault();
    if (field.value.trim() !== asked) { clearTimeout(timer); await look(); }
    go(chosen(), event);
  }
}

function go(option, event) {
  if (!option) return;
  if (event.ctrlKey || event.metaKey) window.open(option.dataset.address, "_blank", "noopener");
  else location.assign(option.dataset.address);
}

async function look() {
  const words = field.value.trim();
  const mine = (turn += 1);
  const told = dialog.querySelector(".told");
  try {
    const answer = await fetch(`${link.href}?${new URLSearchParams({ q: words })}`, { headers: { Accept: "application/json" } });
    if (!answer.ok || answer.redirected) throw new Error("signed out");
    const { groups } = await answer.json();
    if (mine !== turn || field.value.trim() !== words) return;
    asked = words;
    show(groups);
    const number = options().length;
    told.textContent = number ? `${number} found. ↑ ↓ choose, Enter opens, Ctrl Enter in a new tab.` : "Nothing of that name.";
  } catch (error) {
    told.textContent = error.message === "signed out" ? "You are signed out: reload the page." : "The search does not answer. Try again.";
  }
}

function show(groups) {
  let number = 0;
  list.replaceChildren(...groups.map((group) => {
    const id = `palette-group-${group.name.toLowerCase()}`;
    const box = made("div", {}, { role: "group", "aria-labelledby": id });
    box.append(made("div", { className: "group", id, textContent: group.name }, { role: "presentation" }));
    for (const row of group.rows) {
      const option = made("div", { id: `palette-option-${number += 1}` }, { role: "option", "aria-selected": "false" });
      option.dataset.address = row.address;
      option.append(made("span", { textContent: row.words }));
      if (row.note) option.append(made("span", { className: "note", textContent: row.note }));
      box.append(option);
    }
    return box;
  }));
  choose(options()[0]);
}

function open() {
  if (!dialog) build();
  if (dialog.open) { field.select(); return; }
  field.value = "";
  asked = null;
  dialog.showModal();
  field.focus();
  look();
}

if (link) {
  document.addEventListener("keydown", (event) => {
    const palette = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
    if (!palette || event.defaultPrevented) return; // the text editor keeps it for links
    event.preventDefault();
    open();
  });
  link.addEventListener("click", (event) => { if (!event.ctrlKey && !event.metaKey) { event.preventDefault(); open(); } });
}
