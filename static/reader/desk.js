// Hide now, for editors on readers' pages. Every reader gets these bytes; only a browser in which
// the desk has left its mark asks the desk, and the desk answers only who may hide.
const MARK = "desk";
const marked = () => { try { return localStorage.getItem(MARK); } catch { return null; } };
const forget = () => { try { localStorage.removeItem(MARK); } catch { /* nothing was kept */ } };

function make(tag, words, more = {}) {
  return Object.assign(document.createElement(tag), { textContent: words, ...more });
}

async function ask(at) {
  const answer = await fetch(`${at}?path=${encodeURIComponent(location.pathname)}`, { headers: { Accept: "application/json" } });
  const json = (answer.headers.get("content-type") || "").includes("json");
  if (!answer.ok || !json) { forget(); return; }
  const told = await answer.json();
  for (const fact of told.facts) fact.shown = fact.shown.map(plain);
  if (told.facts.length) show(told);
}

// A fact that the page shows gets its button beside it, any other stands in the corner.
function show({ facts, token }) {
  const taken = new Set();
  const left = facts.filter((fact) => {
    const spot = fact.seen ? place(fact, taken) : null;
    if (!spot) return true;
    taken.add(spot);
    beside(spot, press(fact, token));
    return false;
  });
  const bar = make("details", "", { className: "deskbar" });
  const list = make("ul", "");
  for (const fact of left) list.append(line(fact, token));
  if (!left.length) list.append(make("li", "Everything here has its button beside it."));
  bar.append(make("summary", left.some((fact) => fact.hidden) ? "Hidden, and more to hide…" : "More to hide…"), list);
  document.body.prepend(bar);
}

function place(fact, taken) {
  const free = (found) => found.find((one) => !taken.has(one)) || null;
  if (fact.kind === "quotation") return free([...document.querySelectorAll(`main #q${fact.key}`)]);
  if (fact.kind === "photo") return free([...document.querySelectorAll("main picture")].filter((one) => one.querySelector("img").src.includes(fact.key)));
  if (fact.kind === "mention") return free(links(fact.shown, ".body").filter((one) => one.textContent === fact.words));
  if (fact.shown.length > 1) return free(rowsOf(fact.shown));
  if (fact.shown.includes(here())) return free([...document.querySelectorAll("main h1")]);
  return free(links(fact.shown, "main").filter((one) => !one.closest(".body, .quote, .crumbs, .rests")));
}

// The desk tells addresses without the part that says the language of the page.
const plain = (path) => path.replace(/^\/[a-z]{2}(?=\/)/, "");
const here = () => plain(location.pathname);

function links(addresses, within) {
  return [...document.querySelectorAll(`${within} a[href]`)].filter((one) => addresses.includes(plain(new URL(one.href).pathname)));
}

// An office stands where both its person and its post are named; one of them may be the page.
function rowsOf(addresses) {
  return [...document.querySelectorAll("main .rows li, main .line li.office")].map((row) => {
    const found = addresses.filter((one) => one !== here()).map((one) => links([one], "main").find((link) => row.contains(link)));
    return found.length && found.every(Boolean) ? found.at(-1) : null;
  }).filter(Boolean);
}

function beside(spot, button) {
  const inside = spot.matches("h1, figure");
  if (inside) spot.append(" ", button); else spot.after(button);
}

function press(fact, token) {
  const holder = make("span", "", { className: "deskhide" });
  const said = make("span", "", { className: "unseen" });
  said.setAttribute("role", "status");
  const button = make("button", "", { type: "button" });
  const label = () => {
    const short = fact.kind === "mention" ? "×" : "Hide"; // within a text the words come first
    button.textContent = fact.hidden ? "Hidden · undo" : short;
    button.setAttribute("aria-label", `${fact.hidden ? "Show again" : "Hide now"}: ${fact.kind} ${fact.words}`);
  };
  button.addEventListener("click", () => act(fact, token, (words) => { said.textContent = words; said.className = fact.failed ? "alarm" : "unseen"; label(); }));
  label();
  holder.append(button, said);
  return holder;
}

async function act(fact, token, tell) {
  fact.failed = false;
  try {
    const body = new URLSearchParams(fact.hidden ? { show: "1" } : {});
    const headers = { "X-CSRFToken": token, Accept: "application/json" };
    const answer = await fetch(fact.url, { method: "POST", headers, body });
    if (!answer.ok) throw new Error(answer.status);
    fact.hidden = (await answer.json()).hidden;
    tell(fact.hidden ? " Hidden from readers, to be decided at the desk." : " Shown again.");
  } catch {
    fact.failed = true;
    tell(" Not saved: try again, or hide it at the desk.");
  }
}

function line(fact, token) {
  const entry = make("li", "");
  const said = make("span", "");
  said.setAttribute("role", "status");
  const button = make("button", "", { type: "button" });
  const label = () => {
    button.textContent = fact.hidden ? "Show again" : "Hide now";
    button.setAttribute("aria-label", `${button.textContent}: ${fact.kind} ${fact.words}`);
  };
  button.addEventListener("click", () => act(fact, token, (words) => { said.textContent = words; label(); }));
  label();
  entry.append(`${fact.words} `, make("span", fact.kind, { className: "quiet" }), " ", button, said);
  return entry;
}

const desk = document.querySelector("a[data-desk]");
if (desk && marked()) ask(desk.href);
