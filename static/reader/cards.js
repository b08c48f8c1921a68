// Cards of people: beside the name with a mouse or keys, a sheet at the bottom on touch.
// Without this module each name is a plain link to the same page.
import { say } from "./words.js";

const WAIT = 350; // milliseconds that a pointer rests on a name
const PERSON = /^(?:\/[a-z]{2})?\/people\/[^/]+\/$/;
const body = document.querySelector(".body");
const kept = new Map();
let card, timer, sheet, turn = 0;

const named = (target) => {
  const link = target.closest?.("a[href]");
  return link && PERSON.test(new URL(link.href).pathname) ? link : null;
};

async function told(link) {
  const address = `${link.pathname}card/?on=${body.dataset.day}`;
  if (!kept.has(address)) {
    const answer = await fetch(address, { credentials: "omit" });
    if (!answer.ok) return null;
    const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
    kept.set(address, parsed.querySelector(".cardbody"));
  }
  return kept.get(address)?.cloneNode(true);
}

function close() {
  clearTimeout(timer);
  turn += 1; // a card that is on its way comes no more
  card?.remove();
  card = null;
}

async function show(link) {
  const mine = turn;
  const inside = await told(link).catch(() => null);
  if (!inside || mine !== turn || !(link.matches(":hover") || link === document.activeElement)) return;
  close();
  card = document.createElement("div");
  card.className = "card";
  card.setAttribute("role", "status");
  card.append(inside);
  document.body.append(card);
  const spot = link.getClientRects()[0];
  const room = document.documentElement.clientWidth - card.offsetWidth - 16;
  const below = spot.bottom + card.offsetHeight + 12 < innerHeight || spot.top < card.offsetHeight;
  card.style.left = `${Math.max(16, Math.min(spot.left, room)) + scrollX}px`;
  card.style.top = `${(below ? spot.bottom + 6 : spot.top - card.offsetHeight - 6) + scrollY}px`;
  card.addEventListener("pointerleave", (event) => event.relatedTarget !== link && close());
}

function soon(link) {
  clearTimeout(timer);
  timer = setTimeout(show, WAIT, link);
}

function openSheet(link, inside) {
  sheet = document.createElement("dialog");
  sheet.className = "sheet";
  sheet.setAttribute("aria-label", link.textContent);
  const tools = document.createElement("p");
  tools.className = "tools";
  const page = Object.assign(document.createElement("a"), { href: link.href, textContent: say("Open page") });
  const shut = Object.assign(document.createElement("button"), { type: "button", textContent: say("Close") });
  tools.append(page, shut);
  sheet.append(inside, tools);
  document.body.append(sheet);
  shut.addEventListener("click", () => sheet.close());
  sheet.addEventListener("click", (event) => event.target === sheet && sheet.close());
  // The entry made here is what "back" takes away; leaving by the link replaces it.
  page.addEventListener("click", (event) => { event.preventDefault(); location.replace(link.href); });
  sheet.addEventListener("close", () => {
    sheet.remove();
    sheet = null;
    if (history.state?.sheet) history.back();
    link.focus({ preventScroll: true });
  });
  history.pushState({ sheet: true }, "");
  sheet.showModal();
}

if (body) {
  body.addEventListener("pointerover", (event) => {
    const link = event.pointerType === "mouse" && named(event.target);
    if (link) soon(link);
  });
  body.addEventListener("pointerout", (event) => {
    if (named(event.target) && !card?.contains(event.relatedTarget)) close();
  });
  body.addEventListener("focusin", (event) => {
    const link = event.target.matches(":focus-visible") && named(event.target);
    if (link) soon(link);
  });
  body.addEventListener("focusout", close);
  addEventListener("keydown", (event) => event.key === "Escape" && close());
  addEventListener("scroll", close, { passive: true });
  addEventListener("popstate", () => sheet?.close());
  body.addEventListener("click", async (event) => {
    const link = event.pointerType === "touch" && named(event.target);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const inside = await told(link).catch(() => null);
    if (inside) openSheet(link, inside);
    else location.assign(link.href);
  });
}
