// Keys of a page of the desk, and the dialog that lists them. Dead inside fields and dialogs.
const TEXT = "input, textarea, select, [contenteditable]";

export function bind(keys) {
  const dialog = document.querySelector("#keys");
  const button = document.querySelector("#show-keys");
  const all = { ...keys, "?": ["these keys", () => dialog.showModal()] };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest?.(TEXT) || document.querySelector("dialog[open]") || !all[event.key]) return;
    if (all[event.key][1](event) !== false) event.preventDefault();
  });
  for (const [key, [words]] of [...Object.entries(all), ["Ctrl K", ["find anything"]]]) {
    const term = document.createElement("dt");
    term.append(Object.assign(document.createElement("kbd"), { textContent: key }));
    dialog.querySelector("dl").append(term, Object.assign(document.createElement("dd"), { textContent: words }));
  }
  button.hidden = false;
  button.addEventListener("click", () => dialog.showModal());
}

// Return keys that move the focus along what `selector` finds.
export function moving(selector) {
  const step = (by) => {
    const rows = [...document.querySelectorAll(selector)].filter((one) => one.offsetParent);
    const here = document.activeElement;
    const above = rows.filter((one) => here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING).length;
    const behind = here === document.body && by < 0 ? rows.length : above;
    const between = rows.includes(here) || by < 0 ? 0 : 1;
    rows[Math.max(0, Math.min(rows.length - 1, behind + by - between))]?.focus();
  };
  return { j: ["next", () => step(1)], k: ["the one before", () => step(-1)] };
}
