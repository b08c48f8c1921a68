// Words and characters against the house's limits, and how the article looks elsewhere.
import { whenEditor } from "./editor.js";

const find = (selector) => document.querySelector(selector);

export function bindCounts(desk) {
  const form = desk.closest("form");
  const headline = form.elements.headline;
  if (!headline) return;
  const below = lay(find(".field-headline"));
  const standfirst = lay(find(".field-standfirst"));
  const text = lay(find(".field-body"));
  let editor = null;

  function count() {
    const words = editor ? editor.state.doc.textBetween(0, editor.state.doc.content.size, "\n\n") : "";
    const number = words.trim() ? words.trim().split(/\s+/).length : 0;
    const most = Number(desk.dataset.headline);
    const length = [...headline.value].length;
    tell(below, `${length} of ${most} characters`, length > most);
    const said = [...(form.elements.standfirst?.value || "")].length;
    tell(standfirst, `${said} of ${desk.dataset.standfirst} characters`, said > Number(desk.dataset.standfirst));
    tell(text, `${number.toLocaleString("en")} words, ${[...words].length.toLocaleString("en")} characters, ${Math.max(1, Math.round(number / 200))} min to read`, number > Number(desk.dataset.words));
    preview(words);
  }

  function preview(words) {
    const lead = form.elements.standfirst?.value.trim() || words.split("\n\n")[0].replace(/\s+/g, " ");
    const slug = form.elements.slug?.value || "made-from-the-headline";
    find("#seen-title").textContent = cut(headline.value, 60) || "No headline yet";
    find("#seen-place").textContent = `${location.host} › articles › ${slug}`;
    find("#seen-lead").textContent = cut(lead, 155) || "The first sentence stands here.";
    find("#share-title").textContent = cut(headline.value, 90) || "No headline yet";
    find("#share-lead").textContent = cut(lead, 110);
  }

  whenEditor((one) => {
    editor = one;
    editor.view.dom.setAttribute("spellcheck", "true");
    editor.view.dom.setAttribute("lang", form.elements.language?.value || "en");
    editor.on("update", count);
    count();
  });
  form.addEventListener("input", count);
  count();
}

function lay(row) {
  const place = Object.assign(document.createElement("p"), { className: "counts" });
  row?.append(place);
  return place;
}

function tell(place, words, over) {
  place.textContent = over ? `${words}: over the house's limit` : words;
  place.toggleAttribute("data-over", over);
}

const cut = (words, most) => ([...words].length > most ? `${[...words].slice(0, most - 1).join("").trimEnd()}…` : words);
