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
  if (told.facts.length) show(told);
}

function show({ facts, token }) {
  const bar = make("details", "", { className: "deskbar" });
  const list = make("ul", "");
  for (const fact of facts) list.append(line(fact, token));
  bar.append(make("summary", "Hide now…"), list);
  document.body.prepend(bar);
}

function line(fact, token) {
  const entry = make("li", "");
  const said = make("span", "", { role: "status" });
  const button = make("button", "", { type: "button" });
  const label = () => {
    button.textContent = fact.hidden ? "Show again" : "Hide now";
    button.setAttribute("aria-label", `${button.textContent}: ${fact.kind} ${fact.words}`);
  };
  button.addEventListener("click", async () => {
    said.textContent = " …";
    try {
      const body = new URLSearchParams(fact.hidden ? { show: "1" } : {});
      const headers = { "X-CSRFToken": token, Accept: "application/json" };
      const answer = await fetch(fact.url, { method: "POST", headers, body });
      if (!answer.ok) throw new Error(answer.status);
      fact.hidden = (await answer.json()).hidden;
      said.textContent = fact.hidden ? " Hidden from readers, to be decided at the desk." : " Shown again.";
      label();
    } catch {
      said.textContent = " Not saved: try again, or hide it at the desk.";
    }
  });
  label();
  entry.append(`${fact.words} `, make("span", fact.kind, { className: "quiet" }), " ", button, said);
  return entry;
}

const desk = document.querySelector("a[data-desk]");
if (desk && marked()) ask(desk.href);
