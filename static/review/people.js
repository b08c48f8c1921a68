// Type-ahead over the people who exist, with their posts and when they were last named.
import { all, find } from "./screen.js";

const PAUSE = 150; // milliseconds after the last letter

export function bindPeople(address) {
  let timer;
  document.addEventListener("input", (event) => {
    const field = event.target.closest(".who [name=who]");
    if (!field) return;
    const made = find(".new-person [name=name]", field.closest("details"));
    if (field.value.trim()) made.value = field.value.trim();
    clearTimeout(timer);
    timer = setTimeout(() => look(field, address), PAUSE);
  });
  document.addEventListener("submit", (event) => {
    if (!event.target.matches(".who")) return;
    event.preventDefault();
    const list = find(".found", event.target.closest("details"));
    const field = find("[name=who]", event.target);
    const first = find("button", list);
    // Nobody of an earlier word is chosen: what is asked for now is shown first.
    if (first && list.dataset.words === field.value.trim()) first.click(); else look(field, address);
  });
  document.addEventListener("keydown", (event) => {
    const details = event.target.closest?.("details.other");
    if (!details || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
    const stops = [find("[name=who]", details), ...all(".found button", details)];
    const place = stops.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1);
    if (stops[place]) { event.preventDefault(); stops[place].focus(); }
  });
}

async function look(field, address) {
  const details = field.closest("details");
  const list = find(".found", details);
  const words = field.value.trim();
  if (!words) { list.replaceChildren(); return; }
  let people;
  try {
    const answer = await fetch(`${address}?${new URLSearchParams({ q: words })}`, { headers: { Accept: "application/json" } });
    people = (await answer.json()).people;
  } catch {
    list.replaceChildren(line("The list of people does not answer. A new person can be made all the same."));
    return;
  }
  if (field.value.trim() !== words) return;
  const finding = field.closest(".card").dataset.finding;
  list.dataset.words = words;
  list.replaceChildren(...people.map((one) => row(one, finding)));
  if (!people.length) list.append(line("Nobody of that name."));
}

function row(person, finding) {
  const button = document.createElement("button");
  const act = find("#review").dataset.act;
  Object.assign(button, { name: "person", value: person.uid, textContent: person.name, formAction: `${act}?verb=person&finding=${finding}` });
  button.setAttribute("form", "act");
  const told = document.createElement("span");
  told.className = "quiet";
  told.textContent = ` ${person.posts}${person.last ? ` · last named ${person.last}` : ""}`;
  const entry = document.createElement("li");
  entry.append(button, told);
  return entry;
}

function line(words) {
  const entry = document.createElement("li");
  entry.textContent = words;
  return entry;
}
