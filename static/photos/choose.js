// The photos of an article: found by words, sent from the device, ordered with keys.
import { send } from "./sending.js";

const element = (name, told = {}, ...inside) => {
  const made = Object.assign(document.createElement(name), told);
  made.append(...inside);
  return made;
};
const button = (text, label, press) => {
  const made = element("button", { type: "button", textContent: text });
  made.setAttribute("aria-label", label);
  made.addEventListener("click", press);
  return made;
};

async function photosAt(address) {
  const answer = await fetch(address, { headers: { accept: "application/json" } });
  return answer.ok ? (await answer.json()).photos : [];
}

function mending(photo) {
  const textContent = photo.credit ? "Give it words" : "Give it a credit";
  const made = element("a", { className: "mend", href: photo.page, target: "_blank", textContent });
  made.setAttribute("aria-label", `${textContent}: ${photo.words}`);
  return made;
}

// Words by the key of a photo, as the form's own field has them: a number, a colon and the words.
function captionsIn(lines) {
  return new Map(lines.split("\n").filter((one) => one.includes(":")).map((one) => {
    const at = one.indexOf(":");
    return [one.slice(0, at).trim(), one.slice(at + 1).trim()];
  }));
}

export function bindPhotos() {
  const field = document.querySelector("input.photo-list");
  if (!field) return;
  const { find, upload } = field.dataset;
  const captions = field.form.elements.captions;
  const said = captionsIn(captions?.value || "");
  const chosen = element("ol", { className: "photo-chosen" });
  const found = element("ul", { className: "photo-found" });
  const status = element("p", { className: "help" });
  status.setAttribute("role", "status");
  let photos = [];

  function writeCaptions() {
    if (!captions) return;
    const lines = photos.map((one) => [one.key, said.get(String(one.key))]).filter(([, words]) => words);
    captions.value = lines.map(([key, words]) => `${key}: ${words}`).join("\n");
    captions.dispatchEvent(new Event("input", { bubbles: true }));
  }
  function captionOf(photo) {
    const typed = element("input", { type: "text", maxLength: 500, value: said.get(String(photo.key)) || "", placeholder: photo.caption || "No caption yet" });
    typed.addEventListener("input", () => { said.set(String(photo.key), typed.value.trim()); writeCaptions(); });
    return element("label", { className: "caption" }, "Caption here", element("span", { className: "visually-hidden", textContent: `: ${photo.words}` }), typed);
  }
  function write() {
    field.value = photos.map((one) => one.key).join(", ");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    writeCaptions();
    draw();
  }
  function move(at, by) {
    const [one] = photos.splice(at, 1);
    photos.splice(at + by, 0, one);
    write();
    const acts = chosen.children[at + by]?.querySelectorAll(".acts button:not([disabled])");
    (by < 0 ? acts?.[0] : acts?.[acts.length - 2])?.focus();
  }
  function row(photo, at) {
    const lacks = [!photo.credit && "no credit", !photo.alt && "no alternative text"].filter(Boolean).join(", ");
    const words = element("span", {}, element("a", { href: photo.page, target: "_blank", textContent: photo.words }));
    if (lacks) words.append(element("br"), element("span", { className: "lacks", textContent: lacks }), " ", mending(photo));
    if (photo.credit) words.append(element("span", { className: "credit", textContent: `Photo: ${photo.credit}` }));
    const up = button("↑", `Earlier: ${photo.words}`, () => move(at, -1));
    const down = button("↓", `Later: ${photo.words}`, () => move(at, 1));
    up.disabled = at === 0;
    down.disabled = at === photos.length - 1;
    const off = button("×", `Take off: ${photo.words}`, () => { photos.splice(at, 1); write(); search.focus(); });
    const made = element("li", {}, element("img", { src: photo.small, alt: "" }), words, element("span", { className: "acts" }, up, down, off));
    if (captions) made.append(captionOf(photo));
    made.dataset.photo = photo.key;
    return made;
  }
  function draw() {
    chosen.replaceChildren(...photos.map(row));
    chosen.hidden = !photos.length;
  }
  function add(photo) {
    if (!photos.some((one) => one.key === photo.key)) photos.push(photo);
    write();
    status.textContent = `Added: ${photo.words}`;
  }

  const search = element("input", { type: "search", placeholder: "Words of caption, credit, file" });
  search.setAttribute("aria-label", "Find a photo");
  let asked = 0;
  let seen = null;
  async function look() {
    const turn = (asked += 1);
    const words = search.value;
    const rows = await photosAt(`${find}?q=${encodeURIComponent(words)}`).catch(() => []);
    if (turn !== asked) return;
    seen = words;
    status.textContent = rows.length ? "" : "No photo here has these words.";
    found.replaceChildren(...rows.map((photo) => {
      const pick = element("button", { type: "button", tabIndex: -1 }, element("img", { src: photo.small, alt: "", loading: "lazy" }), element("span", { textContent: photo.words }));
      pick.addEventListener("click", () => { add(photo); pick.focus(); });
      return element("li", {}, pick);
    }));
  }
  search.addEventListener("input", look);
  search.addEventListener("focus", () => { if (!found.children.length) look(); });
  async function addFirst() {
    if (seen !== search.value) await look(); // never one of an earlier word
    if (seen === search.value) found.querySelector("button")?.click();
    search.focus();
  }
  search.addEventListener("keydown", (press) => {
    if (press.key === "Enter") { press.preventDefault(); addFirst(); }
    if (press.key === "ArrowDown") { press.preventDefault(); found.querySelector("button")?.focus(); }
  });

  // One stop of the tab key: the arrows go from photo to photo, and back to the words.
  found.addEventListener("keydown", (press) => {
    const picks = [...found.querySelectorAll("button")];
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[press.key];
    if (!step && press.key !== "Escape") return;
    press.preventDefault();
    const to = step ? picks.indexOf(document.activeElement) + step : -1;
    (to < 0 ? search : picks[Math.min(to, picks.length - 1)]).focus();
  });

  const files = element("input", { type: "file", multiple: true, accept: "image/jpeg,image/png,image/webp" });
  files.addEventListener("change", async () => {
    const token = field.form.elements.csrfmiddlewaretoken.value;
    for (const file of [...files.files]) {
      const tell = (state, said) => { status.textContent = `${file.name}: ${said || "Sending …"}`; };
      const photo = await send(file, upload, token, tell);
      if (photo) add(photo);
    }
    files.value = "";
  });

  const tools = element("div", { className: "photo-tools" }, search, element("label", { className: "file" }, "Add from this device", files));
  field.after(chosen, tools, found, status);
  field.hidden = true;
  const plain = captions?.closest(".form-row");
  if (plain) plain.hidden = true;
  const known = () => photosAt(`${find}?keys=${encodeURIComponent(field.value)}`);
  if (field.value) known().then((rows) => { photos = rows; draw(); });
  draw();

  // The credit is written on the photo's own page, in another tab.
  async function written() {
    if (document.hidden || photos.every((one) => one.credit && one.alt)) return;
    const rows = await known().catch(() => []);
    const here = document.activeElement;
    const at = [...chosen.children].findIndex((one) => one.contains(here));
    photos = photos.map((one) => rows.find((row) => row.key === one.key) || one);
    draw();
    chosen.children[at]?.querySelector(here.matches("input") ? "input" : "a").focus();
  }
  document.addEventListener("visibilitychange", written);
  window.addEventListener("focus", written);
}
