// Pairs that may be one, judged at a key stroke. Without this script the buttons are plain forms.
import { Outbox } from "./outbox.js";

const find = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const pairs = find("#pairs");
const SAID = { same: "the same", different: "not the same", unsure: "cannot tell yet" };
const TEXT = "input:not([type=radio]), textarea, select";

const outbox = new Outbox({
  user: pairs.dataset.user,
  token: find("#token [name=csrfmiddlewaretoken]").value,
  onSaved: () => {},
  onRefused: refused,
  onState: told,
});

const cards = () => all(".pair-card");
const open = (card) => card.dataset.state === "open";
const current = () => find(".pair-card[aria-current]");

function key() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function light(card) {
  for (const one of all("[aria-current=true]", pairs)) one.removeAttribute("aria-current");
  find("#nothing").hidden = Boolean(card);
  if (!card) { find("#nothing a")?.focus(); return; }
  card.setAttribute("aria-current", "true");
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
}

function move(step) {
  const list = cards();
  light(list[Math.max(0, Math.min(list.length - 1, list.indexOf(current()) + step))]);
}

function onwards(from) {
  const list = cards();
  const place = list.indexOf(from);
  light([...list.slice(place + 1), ...list.slice(0, place)].find(open));
}

function send(fields) { outbox.add({ url: pairs.dataset.act, key: fields.key, fields }); }

function judge(verb) {
  const card = current();
  if (!card || !open(card)) return;
  const asked = Object.fromEntries(new FormData(find("form", card)));
  const fields = { verb, key: key(), one: asked.one, other: asked.other, keep: asked.keep };
  card.dataset.state = verb;
  card.dataset.key = fields.key;
  find(".now", card).textContent = SAID[verb];
  remember(card, fields);
  send(fields);
  onwards(card);
}

function remember(card, fields) {
  const entry = document.createElement("li");
  entry.dataset.key = fields.key;
  const said = document.createElement("span");
  said.textContent = `${card.getAttribute("aria-label")}: ${SAID[fields.verb]}`;
  const button = Object.assign(document.createElement("button"), { name: "of", value: fields.key, textContent: "Undo" });
  entry.append(said, " ", button);
  find("#history ol").prepend(entry);
}

function undo(entry) {
  const button = entry && find("button", entry);
  if (!button) return;
  send({ verb: "undo", key: key(), of: button.value });
  entry.dataset.back = "";
  button.remove();
  reopen(cards().find((one) => one.dataset.key && one.dataset.key === entry.dataset.key));
}

function reopen(card) {
  if (!card) return;
  card.dataset.state = "open";
  find(".now", card).textContent = "";
  light(card);
}

function refused(item, answer) {
  const card = cards().find((one) => one.dataset.key === item.key);
  find(`#history li[data-key="${item.key}"]`)?.remove();
  reopen(card);
  trouble(answer.error);
}

function told(state, number, error) {
  find("#saved").textContent = { saving: `Saving ${number} …`, saved: "Saved", trouble: `${number} not saved` }[state];
  find("#saved").dataset.is = state;
  if (state === "trouble") trouble(`${error} ${number} kept in this browser, to be sent again.`, true);
  else if (find("#trouble").dataset.of === "sending") find("#trouble").hidden = true;
}

function trouble(words, sending = false) {
  const place = find("#trouble");
  place.dataset.of = sending ? "sending" : "refusal";
  place.textContent = words;
  place.hidden = false;
}

function swap() {
  const other = current() && find("[name=keep]:not(:checked)", current());
  if (other) other.checked = true;
}

const KEYS = {
  x: () => judge("same"),
  n: () => judge("different"),
  u: () => find("[value=unsure]", current() || document) && judge("unsure"),
  s: swap,
  z: () => undo(all("#history li").find((one) => find("button", one))),
};
const MOVES = { j: () => move(1), k: () => move(-1) };

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const act = MOVES[event.key] || ("decide" in pairs.dataset && KEYS[event.key]);
  if (event.target.closest?.(TEXT) || !act) return;
  event.preventDefault();
  act();
});

document.addEventListener("submit", (event) => {
  const { submitter } = event;
  if (submitter?.name === "verb") {
    event.preventDefault();
    light(submitter.closest(".pair-card"));
    judge(submitter.value);
  } else if (submitter?.name === "of") {
    event.preventDefault();
    undo(submitter.closest("li"));
  }
});

outbox.load();
outbox.flush();
light(cards()[0]);
