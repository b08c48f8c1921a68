// The review of a dispatch at a key stroke. Without this script the same buttons are plain forms.
import { bindKeys } from "./keys.js";
import { Outbox } from "./outbox.js";
import { bindPeople } from "./people.js";
import { bindPen } from "./pen.js";
import { bindSwipes } from "./swipe.js";
import * as screen from "./screen.js";

const { find, all } = screen;
const review = find("#review");
const before = new Map(); // by the key of an act: what its card showed before
const NEW_STATE = { accept: "confirmed", reject: "rejected", person: "confirmed", correct: "confirmed", propose: "proposed" };
const ANEW = ["person", "correct", "mark"]; // these make cards that only the server knows
const DONE = { accept: "accepted", reject: "rejected", flag: "put aside or back", person: "said who it is", correct: "corrected", mark: "marked in the text", rest: "confirmed what was left", propose: "made a proposal again" };

const outbox = new Outbox({
  user: review.dataset.user,
  token: find("#act [name=csrfmiddlewaretoken]").value,
  onSaved: saved,
  onRefused: refused,
  onState: told,
  askToken: screen.freshToken,
});

function key() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Do at once what the server will be asked to do; it is sent behind the scenes.
function perform(fields) {
  if (find("#trouble").dataset.of === "refusal") find("#trouble").hidden = true;
  const card = fields.finding && screen.cardOf(fields.finding);
  const act = { url: review.dataset.act, key: key(), fields: { ...fields } };
  act.fields.key = act.key;
  if (fields.verb === "undo") undone(fields.of);
  else remember(act, card);
  if (card && fields.verb !== "undo") {
    act.fields.was = card.dataset.state;
    shown(card, fields.verb);
    if (fields.verb === "reject" && card.dataset.kind === "person") takeAlong(act, card);
  }
  outbox.add(act);
  if (card && fields.verb !== "undo") screen.onwards(card);
}

function shown(card, verb) {
  const state = screen.stateOf(card);
  if (verb === "flag") state.flagged = !state.flagged;
  else if (NEW_STATE[verb]) state.state = NEW_STATE[verb];
  screen.show(card.dataset.finding, state);
  card.dataset.saving = "";
}

function takeAlong(act, person) {
  const along = screen.about(person);
  before.get(act.key).along = along.map((card) => ({ finding: card.dataset.finding, ...screen.stateOf(card) }));
  for (const card of along) screen.goWith(person, card);
}

function putBack(was) {
  for (const one of [was, ...(was.along || [])]) screen.show(one.finding, one);
}

function remember(act, card) {
  if (card) before.set(act.key, { finding: card.dataset.finding, ...screen.stateOf(card) });
  const words = card ? `${card.dataset.kind}: ${card.dataset.target}` : act.fields.words || "what was left";
  const entry = document.createElement("li");
  entry.dataset.key = act.key;
  if (card) entry.dataset.finding = card.dataset.finding;
  const said = document.createElement("span");
  said.textContent = `${words}: ${DONE[act.fields.verb]}`;
  const button = document.createElement("button");
  Object.assign(button, { name: "of", value: act.key, textContent: "Undo", formAction: `${review.dataset.act}?verb=undo` });
  button.setAttribute("form", "act");
  button.setAttribute("aria-label", `Undo ${words}`);
  entry.append(said, " ", button);
  find("#history ol").prepend(entry);
  find("#history").open = true;
}

function undone(of) {
  const entry = find(`#history li[data-key="${of}"]`);
  if (!entry) return;
  entry.dataset.back = "";
  find("button", entry)?.remove();
  const was = before.get(of);
  if (was) putBack(was);
  const card = screen.cardOf(was?.finding || entry.dataset.finding);
  if (card) screen.light(card);
  screen.count();
}

function undoLast() {
  const entry = all("#history li").find((one) => !("back" in one.dataset) && find("button", one));
  if (entry) perform({ verb: "undo", of: entry.dataset.key });
}

async function saved(item, answer) {
  take(answer);
  if (item.fields.finding) delete screen.cardOf(item.fields.finding)?.dataset.saving;
  offerEverywhere(item, answer);
  if (!item.url.endsWith(`/${review.dataset.dispatch}/act/`)) return;
  if (ANEW.includes(item.fields.verb) || (item.fields.verb === "undo" && !before.has(item.fields.of))) await anew(answer.made);
}

// Who was just decided can be confirmed in other texts too, as long as it is the latest.
function offerEverywhere({ fields }, answer) {
  const place = find("#latest");
  if (!place) return;
  const card = screen.cardOf(fields.finding);
  const decided = card?.dataset.kind === "person" && answer.states[fields.finding]?.state === "confirmed";
  place.hidden = !(decided && ["accept", "person"].includes(fields.verb));
  if (place.hidden) return;
  place.href = find(".everywhere", card).href;
  find("span", place).textContent = card.dataset.target;
}

function everywhere() {
  const card = screen.current();
  const own = card?.dataset.state === "confirmed" && find(".everywhere", card);
  const latest = find("#latest:not([hidden])");
  if (own || latest) (own || latest).click(); else trouble("Decide first who it is here: then the name can be confirmed everywhere.");
}

function take(answer) {
  for (const [finding, state] of Object.entries(answer.states || {})) {
    if (!outbox.holds(finding)) screen.show(finding, state);
  }
  if (answer.left) find("#left").textContent = answer.left;
  screen.count();
}

async function anew(made) {
  const here = screen.current()?.dataset.finding;
  await screen.refresh();
  for (const [, item] of outbox.items()) again(item);
  const fresh = made.map(screen.cardOf).find((card) => card && screen.waits(card));
  screen.light(fresh || (here && screen.cardOf(here)) || screen.cards().find(screen.waits));
  if (fresh && fresh.dataset.kind !== "person") openPart(fresh, ".edit");
  screen.count();
}

function again(item) {
  const card = item.fields.finding && screen.cardOf(item.fields.finding);
  if (card) shown(card, item.fields.verb);
}

function refused(item, answer) {
  take(answer);
  find(`#history li[data-key="${item.key}"]`)?.remove();
  const card = item.fields.finding && screen.cardOf(item.fields.finding);
  const was = before.get(item.key);
  if (was && !answer.states) putBack(was);
  if (card) { delete card.dataset.saving; screen.light(card); }
  trouble(`${card ? `${card.dataset.target}: ` : ""}${answer.error}`);
}

function told(state, number, error) {
  const words = { saving: `Saving ${number} …`, saved: "Saved", trouble: `${number} not saved` }[state];
  find("#saved").textContent = words;
  find("#saved").dataset.is = state;
  if (state === "trouble") trouble(`${error} ${number} kept in this browser, to be sent again.`, true);
  else if (find("#trouble").dataset.of === "sending") find("#trouble").hidden = true;
}

function trouble(words, sending = false) {
  const place = find("#trouble");
  if (place.dataset.of === "sending" && sending && place.firstChild?.textContent === words && !place.hidden) return;
  place.dataset.of = sending ? "sending" : "refusal";
  place.replaceChildren(words);
  if (sending) {
    for (const [label, act] of [["Send now", () => outbox.flush()], ["Discard", discard]]) {
      const button = document.createElement("button");
      Object.assign(button, { type: "button", textContent: label, onclick: act });
      place.append(" ", button);
    }
  }
  place.hidden = false;
}

function discard() {
  if (confirm("Forget what is not saved?")) { outbox.clear(); location.reload(); }
}

function openPart(card, part) {
  const details = card && find(part, card);
  if (!details) return;
  details.open = true;
  const field = find("input:not([type=hidden]), select, textarea", details);
  field.focus();
  field.select?.();
}

document.addEventListener("submit", (event) => {
  const button = event.submitter;
  const asked = new URL(button?.hasAttribute("formaction") ? button.formAction : event.target.action, location.href);
  if (event.target.method !== "post" || !asked.href.startsWith(new URL(review.dataset.act, location.href).href)) return;
  event.preventDefault();
  const fields = { ...Object.fromEntries(asked.searchParams), ...Object.fromEntries(new FormData(event.target, button)) };
  for (const name of ["csrfmiddlewaretoken", "page", "order", "pen"]) delete fields[name];
  if (fields.verb !== "mark") delete fields.words;
  if (fields.verb === "rest" || fields.verb === "undo" || fields.verb === "mark") delete fields.finding;
  for (const one of all("details.edit[open], details.other[open]")) one.open = false;
  perform(fields);
});

document.addEventListener("click", (event) => {
  const mark = event.target.closest("#words mark");
  if (mark && getSelection().isCollapsed) screen.light(screen.cardOf(mark.dataset.cards.split(" ")[0]));
  const card = event.target.closest("#found .card");
  if (card && !event.target.closest("button, input, select, textarea, summary, a")) screen.light(card);
});

const press = (card, selector) => card && find(selector, card)?.click();
const decides = "decide" in review.dataset;
if (decides) {
  bindPen(perform);
  bindPeople(review.dataset.people);
  bindSwipes((card, verb) => { screen.light(card); press(card, `[data-verb=${verb}]`); });
}
const beside = "beside" in review.dataset; // beside a form, whose keys and place stay its own
bindKeys({
  decides,
  scope: beside ? review : null,
  verb: (verb) => press(screen.current(), `[data-verb=${verb}]`),
  digit: (number) => press(screen.current(), `.candidates li:nth-child(${number}) button`),
  open: (part) => openPart(screen.current(), part),
  rest: () => find("#rest")?.click(),
  undo: undoLast,
  everywhere,
  mayNot: () => trouble("You may look; editors decide."),
  skip: screen.skip,
  move: screen.move,
  next: () => location.assign(review.dataset.next),
});

for (const item of outbox.load()) {
  const known = find(`#history li[data-key="${item.key}"]`);
  if (!known && item.url === review.dataset.act) again(item);
}
outbox.flush();
window.addEventListener("beforeunload", (event) => { if (outbox.size && !localStorage.length) event.preventDefault(); });
if (!beside) screen.light(screen.cardOf(location.hash.replace("#card-", "")) || screen.cards().find(screen.waits), { focus: Boolean(screen.cards().length) });
