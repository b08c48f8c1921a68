// ? on every page of the desk says which keys it has; pages with keys of their own show those.
const MAC = /Mac|iPhone|iPad/.test(navigator.platform);
const TEXT = "input, textarea, select, [contenteditable]";
const there = (selector) => document.querySelector(selector);
const save = () => there(".change-form [name=_continue]");
const GROUPS = [
  ["Everywhere", [
    ["?", "these keys"],
    ["Ctrl K", "find anything: people, articles, posts, events, commands"],
    ["/", "search this list", () => there("#searchbar")],
    ["Ctrl S", "save, and stay on this page", save],
    ["Esc", "close what is open"],
  ]],
  ["Writing", [
    ["Ctrl K", "in the text: link the selected words to a person, post, event or article"],
    ["Ctrl B, Ctrl I", "in the text: bold, italic"],
    ["Ctrl Z, Ctrl Shift Z", "take back what was typed or replaced, and do it again"],
    ["Enter", "in the headline: save"],
    ["?", "on a card of what was read: its keys, a accept, x reject, z undo"],
  ], () => there("#writing[data-write]")],
];
let dialog = null;

function made(tag, text, ...inside) {
  const one = Object.assign(document.createElement(tag), { textContent: text });
  one.append(...inside);
  return one;
}

function term(keys) {
  const parts = keys.split(", ").map((one) => made("kbd", MAC ? one.replace("Ctrl", "⌘").replace("Shift", "⇧") : one));
  return made("dt", "", ...parts.flatMap((one, n) => (n ? [", ", one] : [one])));
}

function build() {
  dialog = document.createElement("dialog");
  dialog.id = "desk-help";
  dialog.setAttribute("aria-labelledby", "desk-help-title");
  dialog.append(Object.assign(made("h2", "Keys"), { id: "desk-help-title" }));
  for (const [name, rows, shown] of GROUPS) {
    if (shown && !shown()) continue;
    const list = document.createElement("dl");
    for (const [keys, words, useful] of rows) if (!useful || useful()) list.append(term(keys), made("dd", words));
    dialog.append(made("h3", name), list);
  }
  const close = Object.assign(made("button", "Close "), { type: "button" });
  close.append(made("kbd", "Esc"));
  close.addEventListener("click", () => dialog.close());
  dialog.append(close);
  document.body.append(dialog);
}

function open() {
  if (!dialog) build();
  if (!dialog.open) dialog.showModal();
}

const button = there("#desk-keys");
if (button) {
  button.hidden = Boolean(there("#show-keys, .review-bar #show-help"));
  button.addEventListener("click", open);
  // On the window: a page's own keys come first and say so.
  window.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (there("dialog[open]") || event.target.closest?.(TEXT)) return;
    if (event.key === "/" && there("#searchbar")) { event.preventDefault(); there("#searchbar").focus(); }
    if (event.key === "?") { event.preventDefault(); open(); }
  });
}
