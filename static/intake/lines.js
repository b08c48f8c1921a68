// Go through the lines of an import with keys. Without this script the buttons are plain forms.
const find = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const page = find("#intake");
const lines = all(".line", page);
const token = find("#act [name=csrfmiddlewaretoken]").value;
const TEXT = "input, textarea, select, [contenteditable]";

// What was pasted has arrived: the browser's copy of it is no longer needed.
for (const one of Object.keys(localStorage)) if (one.startsWith("intake-")) localStorage.removeItem(one);

function light(line) {
  if (!line) return;
  for (const one of lines) one.removeAttribute("aria-current");
  line.setAttribute("aria-current", "true");
  line.focus({ preventScroll: true });
  line.scrollIntoView({ block: "nearest" });
}

const current = () => find(".line[aria-current]", page);

function move(step) {
  const place = lines.indexOf(current()) + step;
  light(lines[Math.max(0, Math.min(lines.length - 1, place))]);
}

function say(words, is) {
  find("#saved").textContent = words;
  find("#saved").dataset.is = is;
}

async function refuse(line) {
  const button = line && find(".refuse", line);
  if (!button) return;
  const refused = !("refused" in line.dataset);
  show(line, refused);
  say("Saving …", "saving");
  try {
    const answer = await fetch(`${page.dataset.line}?${new URLSearchParams({ delivery: line.dataset.delivery, line: line.dataset.line, refuse: refused ? "yes" : "no" })}`, {
      method: "POST", headers: { "X-CSRFToken": token, Accept: "application/json" },
    });
    if (!answer.ok || answer.redirected) throw new Error(answer.redirected ? "you were signed out" : `the server answered ${answer.status}`);
    const known = (await answer.json()).refused;
    for (const one of lines.filter((other) => other.dataset.delivery === line.dataset.delivery)) show(one, known.includes(one.dataset.line));
    say("Saved", "saved");
  } catch (error) {
    show(line, !refused);
    light(line);
    say(`Not saved: ${error.message}. Try again.`, "trouble");
  }
}

// A refusal moves on like every verdict; what is taken back stays in sight.
function decide() {
  const line = current();
  const refuses = line && find(".refuse", line) && !("refused" in line.dataset);
  refuse(line);
  if (refuses) move(1);
}

function show(line, refused) {
  line.toggleAttribute("data-refused", refused);
  const word = find(".refuse .word", line);
  if (word) word.textContent = refused ? "Take back" : "Refuse";
}

document.addEventListener("click", (event) => {
  const line = event.target.closest(".line");
  const button = event.target.closest(".refuse");
  if (button) { event.preventDefault(); light(line); refuse(line); } else if (line && !event.target.closest("a, summary")) light(line);
});

const keys = {
  j: ["next line", () => move(1)],
  k: ["line before", () => move(-1)],
  x: ["refuse the line and go on, or take that back", decide],
  c: ["what the main button says", () => find("#create")?.click()],
  "?": ["these keys", () => find("#help").showModal()],
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || find("dialog[open]")) return;
  if (event.target.closest?.(TEXT) || !keys[event.key]) return;
  event.preventDefault();
  keys[event.key][1]();
});

for (const [key, [words]] of Object.entries(keys)) {
  const term = document.createElement("dt");
  term.append(Object.assign(document.createElement("kbd"), { textContent: key }));
  find("#help dl").append(term, Object.assign(document.createElement("dd"), { textContent: words }));
}
const help = find("#show-help");
if (help) { help.hidden = false; help.addEventListener("click", keys["?"][1]); }
if (lines.length) light(document.getElementById(location.hash.slice(1)) || lines[0]);
