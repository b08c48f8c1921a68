// The rich-text editor of the page, whether it is there already or comes later.
const waiting = [];
let editor = null;

export function whenEditor(act) {
  if (editor) act(editor); else waiting.push(act);
}

function come(one) {
  if (editor || !one) return;
  editor = one;
  for (const act of waiting) act(one);
}

document.addEventListener("prose-editor:ready", ({ detail }) => come(detail.editor));
come(document.querySelector(".ProseMirror[contenteditable]")?.editor);
