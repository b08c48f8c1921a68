// The checks beside the text: run when the page opens, after typing and before publishing.
import { whenEditor } from "./editor.js";

const PAUSE = 1500; // milliseconds after the last key
const FIELDS = ["headline", "body", "language", "tag_list", "photo_list", ...["published_at", "publish_at", "embargo_until"].flatMap((name) => [`${name}_0`, `${name}_1`]), "precision"];
const GUARDED = ["publish", "reschedule"];

export function bindChecks(desk) {
  const place = document.querySelector("#checks");
  const form = desk.closest("form");
  if (!place) return;
  const list = place.querySelector("div");
  const told = place.querySelector("[role=status]");
  const count = document.querySelector("#checks-count");
  let editor = null;
  let timer;
  let passed = false;
  let last = 0;

  whenEditor((one) => { editor = one; editor.on("update", later); run(); });
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  // What is checked is mended in other tabs, too.
  document.addEventListener("visibilitychange", () => { if (!document.hidden && editor) run(); });
  count.addEventListener("click", () => arrive(place));
  place.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.replace) replace(button.dataset);
    else if (button.dataset.words) toWords(button.dataset.words);
    else if (button.dataset.photo) toPhoto(button.dataset);
    else toField(button.dataset.field);
  });
  form.addEventListener("submit", guard);

  function later() { clearTimeout(timer); timer = setTimeout(run, PAUSE); }

  function typed() {
    const body = new URLSearchParams({ article: desk.dataset.article });
    for (const name of FIELDS) {
      const field = form.elements[name];
      if (!field) continue;
      if (field.multiple) for (const one of field.selectedOptions) body.append(name, one.value);
      else body.append(name, field.value);
    }
    return body;
  }

  function send(address, body, accept) {
    return fetch(address, { method: "POST", body, headers: { "X-CSRFToken": form.elements.csrfmiddlewaretoken.value, Accept: accept } });
  }

  async function run() {
    clearTimeout(timer);
    const mine = last += 1;
    try {
      const answer = await send(place.dataset.source, typed(), "text/html");
      if (!answer.ok || answer.redirected) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (mine === last) show(page.querySelector("ul"));
    } catch { told.textContent = "The checks did not answer; they run again when the article is published."; }
  }

  function show(found) {
    if (list.innerHTML !== found.outerHTML) list.replaceChildren(found);
    const number = Number(found.dataset.number);
    const words = number ? `${number} to check` : "Nothing to mend";
    count.hidden = !number;
    count.textContent = words;
    count.toggleAttribute("data-blocks", Boolean(list.querySelector("[data-blocks]")));
    if (told.textContent !== words) told.textContent = words;
  }

  // What holds an article back is shown at once, on the page as it stands.
  async function guard(event) {
    const button = event.submitter;
    if (passed || button?.name !== "_step" || !GUARDED.includes(button.value)) return;
    event.preventDefault();
    await run();
    if (list.querySelector("[data-blocks]")) { arrive(place); return; }
    passed = true;
    form.requestSubmit(button);
  }

  function arrive(there, focused = there) {
    there.scrollIntoView({ block: "start" });
    focused.focus({ preventScroll: true });
  }

  function toField(name) {
    const readings = document.querySelector("#readings");
    if (name === "readings" && readings) { arrive(readings.querySelector(".card") || readings.querySelector("a")); return; }
    const field = form.elements[name];
    const typing = field?.nextElementSibling?.querySelector(".select2-search__field") || field;
    if (typing) { arrive(typing); return; }
    told.textContent = "This is not on the page: you may not change it.";
  }

  function toPhoto({ photo, field }) {
    const link = document.querySelector(`.photo-chosen li[data-photo="${photo}"] a.mend`);
    if (link) arrive(link.closest("li"), link);
    else toField(field);
  }

  function toWords(words) {
    const found = placeOf(words);
    if (!found) { told.textContent = "These words have changed meanwhile."; return; }
    editor.chain().focus().setTextSelection(found).scrollIntoView().run();
  }

  function placeOf(words) {
    const flat = words.replace(/\s+/g, " ");
    let found = null;
    editor.state.doc.descendants((node, start) => {
      if (found || !node.isTextblock) return !found;
      const at = node.textBetween(0, node.content.size, null, " ").replace(/\s/g, " ").indexOf(flat);
      if (at >= 0) found = { from: start + 1 + at, to: start + 1 + at + flat.length };
      return false;
    });
    return found;
  }

  async function replace({ replace: words, instead }) {
    const body = new URLSearchParams({ article: desk.dataset.article, body: editor.getHTML(), words, instead });
    const answer = await send(place.dataset.replace, body, "application/json");
    if (!answer.ok) { told.textContent = `Nothing was replaced: the server answered ${answer.status}.`; return; }
    const { body: changed, number } = await answer.json();
    editor.commands.setContent(changed);
    await run();
    told.textContent = `Replaced ${number === 1 ? "once" : `${number} times`}; quotations stay. Ctrl+Z takes it back.`;
    place.focus();
  }
}
