// Comforts of the desk; everything works without them.
"use strict";

// So that readers' pages ask the desk only in an editor's browser.
try {
  if (document.querySelector("#logout-form")) localStorage.setItem("desk", "1");
  else localStorage.removeItem("desk");
} catch { /* a browser that keeps nothing: the link at the foot of each page serves too */ }

const form = document.querySelector(".change-form form[method=post][id$=_form]");

if (form) {
  let changed = false;
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("change", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  window.addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });
  // Before a type-ahead has it: those keep every key from the page.
  document.addEventListener("keydown", (event) => {
    const save = form.querySelector("[name=_continue]");
    if (save && (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      save.click();
    }
  }, true);
}

// In a text of several lines Enter begins a new one: with Ctrl it presses the button of the form.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
  const main = event.target.closest?.("form.act")?.querySelector("button.main");
  if (!main || !event.target.matches("textarea")) return;
  event.preventDefault();
  main.click();
});

// The stock admin's autocomplete fields have no name for a screen reader: it is that of the label.
function nameAutocompletes() {
  for (const select of document.querySelectorAll("select.admin-autocomplete")) {
    const box = select.nextElementSibling?.querySelector("[role=combobox]");
    const said = select.labels[0]?.textContent.trim() || select.name.split("-").pop();
    for (const part of box ? [box, ...box.querySelectorAll("[role=textbox]")] : []) {
      part.setAttribute("aria-label", said.replace(/:$/, ""));
      part.removeAttribute("aria-labelledby");
    }
  }
}
if (document.querySelector("select.admin-autocomplete")) {
  nameAutocompletes();
  new MutationObserver(nameAutocompletes).observe(document.body, { childList: true, subtree: true });
}

// A verdict is taken in place, so that what is typed in the form above stays.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("tr .verdict button");
  if (!button) return;
  event.preventDefault();
  const row = button.closest("tr");
  const token = document.querySelector("#verdicts [name=csrfmiddlewaretoken]").value;
  const said = row.querySelector(".state-of");
  try {
    const answer = await fetch(button.formAction, {
      method: "POST", headers: { "X-CSRFToken": token, Accept: "application/json" },
    });
    const found = await answer.json();
    row.dataset.state = found.state;
    said.textContent = found.error || found.state;
  } catch {
    said.textContent = "Not saved: reload the page and try again.";
  }
  said.setAttribute("role", "status");
});

for (const area of document.querySelectorAll("textarea[data-django-prose-editor-configurable]")) {
  const name = document.querySelector(`label[for=${area.id}]`)?.textContent.replace(":", "").trim();
  new MutationObserver((_, watcher) => {
    const editor = area.parentElement.querySelector("[contenteditable]");
    if (editor) { editor.setAttribute("aria-label", name || "Text"); watcher.disconnect(); }
  }).observe(area.parentElement, { childList: true, subtree: true });
}

// Django's two boxes of choices name an icon that has no role.
addEventListener("load", () => setTimeout(() => {
  for (const icon of document.querySelectorAll(".search-label-icon")) icon.setAttribute("role", "img");
}));
