// A paste from Word: lists, tables, notes and headings that only look so become what they are.
import { whenEditor } from "./editor.js";

const FROM_WORD = /class="?Mso|mso-|urn:schemas-microsoft-com:office/i;
const GONE = "style, script, xml, meta, link, img, del, [style*='mso-element:comment'], .MsoCommentReference, [style*='mso-hide:all']";
const NUMBERED = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i;
const HEADINGS = { H1: "h2", H4: "h3", H5: "h3", H6: "h3" };

export function bindWord() {
  whenEditor((editor) => {
    editor.view.dom.addEventListener("paste", (event) => {
      const html = event.clipboardData?.getData("text/html") || "";
      if (!FROM_WORD.test(html) || event.defaultPrevented) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      editor.view.pasteHTML(clean(html));
    }, true);
  });
}

export function clean(html) {
  const page = new DOMParser().parseFromString(html.replace(/<!\[(?:if[^\]]*|endif)\]>/gi, ""), "text/html");
  page.querySelectorAll(GONE).forEach((one) => one.remove());
  page.querySelectorAll("a[href^='#'], a:not([href]), ins").forEach((one) => one.replaceWith(...one.childNodes));
  page.querySelectorAll("h1, h4, h5, h6, .MsoTitle").forEach((one) => rename(one, HEADINGS[one.tagName] || "h2"));
  page.querySelectorAll("table").forEach(asLines);
  asLists(page);
  spaced(page.body);
  page.querySelectorAll("p").forEach((one) => { if (!one.textContent.trim()) one.remove(); });
  return page.body.innerHTML;
}

function rename(one, name) {
  const made = one.ownerDocument.createElement(name);
  made.append(...one.childNodes);
  one.replaceWith(made);
}

// A row becomes a line, its cells with bars between them: an article has no tables.
function asLines(table) {
  const lines = [...table.rows].map((row) => {
    const line = table.ownerDocument.createElement("p");
    line.textContent = [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, " ").trim()).join(" | ");
    return line;
  });
  table.replaceWith(...lines);
}

function asLists(page) {
  let open = []; // the lists that are begun, the outermost first
  let last = null;
  for (const one of page.querySelectorAll("p[style*='mso-list']")) {
    const level = Number(/level(\d)/.exec(one.getAttribute("style"))?.[1]);
    if (!level) continue;
    if (last?.nextElementSibling !== one) open = [];
    const mark = one.querySelector("[style*='mso-list:Ignore'], [style*='mso-list: Ignore']");
    const name = NUMBERED.test(mark?.textContent || "") ? "ol" : "ul";
    mark?.remove();
    open.length = Math.min(open.length, level);
    while (open.length < level) {
      const list = page.createElement(name);
      const within = open.at(-1)?.lastElementChild;
      if (within) within.append(list);
      else if (!open.length) one.before(list);
      else break;
      open.push(list);
    }
    const item = page.createElement("li");
    const words = page.createElement("p");
    words.append(...one.childNodes);
    item.append(words);
    open.at(-1).append(item);
    one.remove();
    last = open[0];
  }
}

function spaced(body) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replace(/[\s\u00a0]+/g, " ");
}
