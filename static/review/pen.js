// Selected words become a person, post, event or quotation. They travel with the words around
// them, never as an offset: the text may have been filed anew.
import { all, find } from "./screen.js";

const AROUND = 60; // characters

export function bindPen(perform) {
  const bar = find("#pen");
  document.addEventListener("selectionchange", () => { bar.hidden = !selected(); });
  for (const button of all("button", bar)) {
    button.addEventListener("mousedown", (event) => event.preventDefault()); // the selection stays
    button.addEventListener("click", () => mark(button.dataset.kind, perform));
  }
  document.addEventListener("keydown", (event) => {
    const button = all("button", bar)[Number(event.key) - 1];
    if (bar.hidden || !button || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.("input, textarea, select")) return;
    event.preventDefault();
    button.click();
  });
}

function selected() {
  const selection = getSelection();
  if (selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const words = find("#words");
  return words.contains(range.commonAncestorContainer) && selection.toString().trim() ? range : null;
}

function mark(kind, perform) {
  const range = selected();
  if (!range) return;
  const whole = find("#words");
  const before = document.createRange();
  before.setStart(whole, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(whole, whole.childNodes.length);
  perform({
    verb: "mark", kind, words: range.toString(),
    before: before.toString().slice(-AROUND), after: after.toString().slice(0, AROUND),
  });
  getSelection().removeAllRanges();
}
