// Share, print, and copy a quotation with its speaker and address. No third party is told.
import { say } from "./words.js";

const address = document.querySelector("link[rel=canonical]").href;

function button(words, act) {
  const made = Object.assign(document.createElement("button"), { type: "button", textContent: say(words) });
  made.addEventListener("click", () => act(made));
  return made;
}

async function copy(made, words) {
  const before = made.textContent;
  await navigator.clipboard.writeText(words);
  made.textContent = say("Copied");
  setTimeout(() => { made.textContent = before; }, 2000);
}

const tools = document.querySelector("#share");
if (tools) {
  if (navigator.share) {
    tools.append(button("Share", () => navigator.share({ title: document.title, url: address }).catch(() => {})));
  }
  if (navigator.clipboard) tools.append(button("Copy link", (made) => copy(made, address)));
  tools.append(button("Print", () => print()));
}

if (navigator.clipboard) {
  for (const quote of document.querySelectorAll("figure.quote[id]")) {
    const said = quote.querySelector("blockquote").textContent.trim();
    const words = quote.classList.contains("said") ? `“${said}”` : said;
    const by = quote.querySelector("figcaption").textContent.trim();
    const own = quote.dataset.address || quote.querySelector("a[rel=bookmark]")?.href;
    const made = button("Copy", (one) => copy(one, `${words}\n${by}, ${own || `${address}#${quote.id}`}`));
    made.setAttribute("aria-label", say("Copy this quotation with its source"));
    made.className = "noprint";
    quote.append(made);
  }
}
