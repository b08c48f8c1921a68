// The cards and the text: which one is lit, what state each shows.
const find = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
export const WAITING = ["proposed", "look again"];
export { find, all };

export function cards() {
  return all("#found .card").filter((card) => !card.closest("details.folded:not([open])"));
}

export function current() { return find(".card[aria-current]"); }

export const cardOf = (finding) => document.getElementById(`card-${finding}`);

export function waits(card) {
  return WAITING.includes(card.dataset.state) && !("flagged" in card.dataset);
}

export function light(card, { focus = true } = {}) {
  for (const one of all("[aria-current]", find("#found"))) one.removeAttribute("aria-current");
  for (const one of all("#words mark.lit")) one.classList.remove("lit");
  if (!card) return;
  const folded = card.closest("details.folded");
  if (folded) folded.open = true;
  card.setAttribute("aria-current", "true");
  if (focus) card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
  const marks = all("#words mark").filter((one) => one.dataset.cards.split(" ").includes(card.dataset.finding));
  for (const one of marks) one.classList.add("lit");
  const pane = find("#text");
  if (marks.length && pane.scrollHeight > pane.clientHeight) {
    pane.scrollTop += marks[0].getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
  }
}

export function move(step) {
  const list = cards();
  const place = list.indexOf(current());
  light(list[Math.max(0, Math.min(list.length - 1, place + step))]);
}

// The next card that waits after this one, then from the top.
export function onwards(from) {
  const list = cards();
  const place = list.indexOf(from);
  const next = [...list.slice(place + 1), ...list.slice(0, Math.max(place, 0))].find(waits);
  if (next) light(next);
  count();
  if (!next) find("#nothing").scrollIntoView({ block: "nearest" });
  return next;
}

export function skip() {
  const list = cards().filter((card) => waits(card) || card === current());
  const next = list[(list.indexOf(current()) + 1) % list.length];
  if (next) light(next);
}

export function show(finding, { state, flagged }) {
  const card = cardOf(finding);
  for (const one of all(`[data-mention="${finding}"]`)) one.dataset.state = state;
  if (!card) return;
  card.dataset.state = state;
  find(".now", card).textContent = state;
  if (state !== "rejected") find(".went", card)?.remove();
  if (flagged) card.dataset.flagged = ""; else delete card.dataset.flagged;
  for (const one of all("#words mark")) {
    if (one.dataset.cards.split(" ")[0] === String(finding)) one.dataset.state = state;
  }
}

// What was read of a person alone is rejected with them.
export function about(person) {
  const ofAlone = (card) => card.dataset.only === person.dataset.target && card.dataset.state !== "rejected";
  return all("#found .card").filter((card) => card !== person && ofAlone(card) && (WAITING.includes(card.dataset.state) || card.dataset.group === "by rule"));
}

export function goWith(person, card) {
  show(card.dataset.finding, { ...stateOf(card), state: "rejected" });
  const note = Object.assign(document.createElement("p"), { className: "went", textContent: `Went with ${person.dataset.target}. Undo brings both back.` });
  find("h3", card).after(note);
}

export function stateOf(card) {
  return { state: card.dataset.state, flagged: "flagged" in card.dataset };
}

export function count() {
  const number = all("#cards .card").filter(waits).length;
  find("#here").textContent = number;
  find("#nothing").hidden = number > 0;
}

// The token of the form as the server gives it now to whoever is signed in.
export async function freshToken() {
  const answer = await fetch(location.href.split("#")[0], { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) return "";
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const token = find("[name=csrfmiddlewaretoken]", page)?.value || "";
  for (const field of all("[name=csrfmiddlewaretoken]")) if (token) field.value = token;
  return token;
}

// Take the panes of the page as the server shows it now; nothing is loaded anew.
export async function refresh() {
  const source = find("#review").dataset.source || location.href.split("#")[0];
  const answer = await fetch(source, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const open = all("details.folded").map((one) => one.open);
  for (const part of ["#words", "#found"]) find(part).replaceChildren(...find(part, page).childNodes);
  all("details.folded").forEach((one, n) => { if (open[n]) one.open = true; });
}
