// Suggestions below a search field, chosen with keys or a pointer. Without it the form works alone.
// A field with data-suggest asks that address and takes the name; the others lead to the page.
import { say } from "./words.js";

const WAIT = 150; // milliseconds after the last key

function wire(input) {
  const { suggest } = input.dataset;
  const from = suggest || `${new URL(input.form.action).pathname}suggest/?`;
  const list = document.createElement("ul");
  const said = Object.assign(document.createElement("p"), { className: "unseen" });
  list.id = `${input.id}-choices`;
  list.className = "choices";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", say("Suggestions"));
  list.hidden = true;
  said.setAttribute("role", "status");
  (input.closest(".field") || input.form).append(list, said);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list", autocomplete: "off",
  })) input.setAttribute(name, value);
  let timer, asked, lit = -1;

  const light = (place) => {
    const items = [...list.children];
    lit = items.length ? (place + items.length + 1) % (items.length + 1) : -1;
    if (lit === items.length) lit = -1;
    items.forEach((one, at) => one.setAttribute("aria-selected", String(at === lit)));
    if (lit < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", items[lit].id);
  };
  const shut = () => {
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    light(-1);
  };
  const show = (found) => {
    list.replaceChildren(...found.map((one, at) => {
      const item = document.createElement("li");
      item.id = `${list.id}-${at}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      Object.assign(item.dataset, { url: one.url, name: one.name });
      item.append(one.name, Object.assign(document.createElement("span"), { textContent: one.about }));
      return item;
    }));
    lit = -1;
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(!!found.length));
    said.textContent = found.length ? `${found.length} ${say("suggestions")}` : "";
  };
  const take = ({ dataset }) => {
    if (!suggest) return location.assign(dataset.url);
    input.value = dataset.name;
    shut();
  };
  const ask = async () => {
    const words = (asked = input.value.trim());
    if (words.length < 2) return shut();
    const answer = await fetch(`${from}&q=${encodeURIComponent(words)}`, { credentials: "omit" });
    if (!answer.ok) return;
    const { suggestions } = await answer.json();
    if (words === asked && words === input.value.trim() && document.activeElement === input) show(suggestions);
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask().catch(shut), WAIT);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      clearTimeout(timer);
      asked = null; // who chooses already keeps the list that is seen
      light(event.key === "ArrowDown" ? lit + 1 : lit < 0 ? list.children.length - 1 : lit - 1);
    } else if (event.key === "Enter" && lit >= 0) {
      event.preventDefault();
      take(list.children[lit]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      shut();
    }
  });
  input.addEventListener("blur", () => setTimeout(shut, 100));
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[data-url]");
    if (item) take(item);
  });
}

document.querySelectorAll("form.find input[type=search], [data-suggest]").forEach(wire);
