// Put rows in order by drag and by keys; nothing is saved before the form is sent.
import { bind, moving } from "./keys.js";

const form = document.querySelector("#order");
const list = form.querySelector(".order");
const said = document.querySelector("#said");
const places = (list.dataset.places || "").split(",");
const rows = () => [...list.querySelectorAll(":scope > .row")];
let changed = "unsaved" in form.dataset;

function tell(words) {
  changed = true;
  rows().forEach((row, number) => {
    const place = row.querySelector(".place");
    if (places[0]) place.textContent = places[Math.min(number, places.length - 1)];
    else place.textContent = number + 1;
  });
  said.textContent = words;
}

function shift(row, by) {
  const there = rows()[rows().indexOf(row) + by];
  if (!there) return;
  if (by < 0) there.before(row); else there.after(row);
  row.focus();
  tell(`${row.getAttribute("aria-label")} is now ${rows().indexOf(row) + 1} of ${rows().length}.`);
}

function remove(row) {
  const next = row.nextElementSibling || row.previousElementSibling;
  const name = row.getAttribute("aria-label");
  row.remove();
  next?.focus();
  tell(`${name} is taken off.`);
}

const current = () => document.activeElement?.closest(".order .row");
const here = (act) => () => { const row = current(); if (row) act(row); };

bind({
  ...moving(".order .row"),
  K: ["move it up", here((row) => shift(row, -1))],
  J: ["move it down", here((row) => shift(row, 1))],
  x: ["take it off", here(remove)],
  a: ["add: to the search", () => form.querySelector("[name=q]")?.focus()],
  ...(document.querySelector("#preview") && { p: ["preview in a new tab", () => document.querySelector("#preview").click()] }),
});

document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
  event.preventDefault();
  form.querySelector("[value=save]").click();
});

form.addEventListener("click", (event) => {
  const [act] = (event.target.closest("button")?.value || "").split(":");
  const row = event.target.closest(".order .row");
  if (!row || !["up", "down", "remove"].includes(act)) return;
  event.preventDefault();
  if (act === "remove") remove(row); else shift(row, act === "up" ? -1 : 1);
  if (act !== "remove") event.target.closest("button").focus();
});

let dragged = null;
list.addEventListener("dragstart", (event) => {
  dragged = event.target.closest?.(".row");
  dragged?.classList.add("dragged");
  event.dataTransfer.effectAllowed = "move";
});
list.addEventListener("dragover", (event) => {
  const over = event.target.closest?.(".row");
  if (!dragged) return;
  event.preventDefault();
  if (!over || over === dragged) return;
  const box = over.getBoundingClientRect();
  if (event.clientY < box.top + box.height / 2) over.before(dragged); else over.after(dragged);
});
list.addEventListener("dragend", () => {
  if (!dragged) return;
  dragged.classList.remove("dragged");
  const row = dragged;
  dragged = null;
  shift(row, 0);
});
list.addEventListener("drop", (event) => event.preventDefault());

form.addEventListener("input", () => { changed = true; });
form.addEventListener("submit", (event) => { if (event.submitter?.value !== "preview") changed = false; });
window.addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });
