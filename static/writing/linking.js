// Link the selected words to our own people, posts, events and articles: Ctrl/Cmd+K, type, Enter.
import { whenEditor } from "./editor.js";

const PAUSE = 150; // milliseconds after the last letter

export function bindLinks(desk) {
  whenEditor((editor) => lay(desk, editor));
}

function lay(desk, editor) {
  const place = document.createElement("div");
  place.className = "linker";
  place.innerHTML = `<label for="linker">Link to a person, post, event or article (Ctrl+K)</label>
    <input id="linker" type="text" role="combobox" autocomplete="off" maxlength="100" aria-expanded="false" aria-controls="linker-found" aria-autocomplete="list">
    <ul id="linker-found" role="listbox" aria-label="Found"></ul><p class="quiet" role="status"></p>`;
  editor.view.dom.closest(".form-row").append(place);
  const [field, list, told] = ["input", "ul", "p"].map((one) => place.querySelector(one));
  let timer;
  let found = [];
  let asked = "";
  let lit = 0;

  // Before the editor's own dialog, which asks for an address.
  editor.view.dom.parentElement.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
    event.preventDefault();
    event.stopPropagation();
    editor.view.domObserver.flush(); // what was selected a moment ago, too
    open();
  }, { capture: true });
  field.addEventListener("input", (event) => { event.stopPropagation(); clearTimeout(timer); timer = setTimeout(look, PAUSE); });
  field.addEventListener("change", (event) => event.stopPropagation());
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") { event.preventDefault(); if (found[lit] && asked === field.value.trim()) choose(found[lit]); else look(); }
    if (event.key === "Escape") { event.preventDefault(); show([]); editor.commands.focus(); }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) { event.preventDefault(); light((lit + step + found.length) % found.length); }
  });
  list.addEventListener("mousedown", (event) => { event.preventDefault(); const row = event.target.closest("li"); if (row) choose(found[Number(row.dataset.n)]); });

  function open() {
    const { from, to } = editor.state.selection;
    field.value = editor.state.doc.textBetween(from, to, " ").trim();
    field.focus();
    field.select();
    if (field.value) look();
  }

  async function look() {
    const words = field.value.trim();
    if (!words) { show([]); return; }
    let rows = [];
    try {
      const answer = await fetch(`${desk.dataset.pointing}?${new URLSearchParams({ q: words })}`, { headers: { Accept: "application/json" } });
      rows = (await answer.json()).found;
    } catch { told.textContent = "The list does not answer: try again."; return; }
    if (field.value.trim() === words) { asked = words; show(rows); told.textContent = rows.length ? "" : "Nothing with a public page is found."; }
  }

  function show(rows) {
    found = rows;
    list.replaceChildren(...rows.map((one, n) => Object.assign(document.createElement("li"), { id: `linker-${n}`, textContent: `${one.words} (${one.kind})` })));
    [...list.children].forEach((row, n) => { row.setAttribute("role", "option"); row.dataset.n = n; });
    field.setAttribute("aria-expanded", String(rows.length > 0));
    light(0);
  }

  function light(n) {
    lit = n;
    [...list.children].forEach((row, place) => row.setAttribute("aria-selected", String(place === n)));
    if (list.children[n]) field.setAttribute("aria-activedescendant", list.children[n].id); else field.removeAttribute("aria-activedescendant");
  }

  function choose(one) {
    const chain = editor.chain().focus();
    if (editor.state.selection.empty) chain.insertContent([{ type: "text", text: one.words, marks: [{ type: "link", attrs: { href: one.url } }] }]).run();
    else chain.setLink({ href: one.url }).run();
    field.value = "";
    show([]);
    told.textContent = `Linked to ${one.words}.`;
  }
}
