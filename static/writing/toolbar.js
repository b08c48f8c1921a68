// The buttons above the text: one stop of the tab key, the arrows go from one to the next.
import { whenEditor } from "./editor.js";

const STEPS = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

function bind(bar) {
  const buttons = () => [...bar.querySelectorAll(".prose-menubar__button")].filter((one) => one.offsetParent);
  const stopAt = (one) => {
    for (const other of bar.querySelectorAll(".prose-menubar__button")) other.tabIndex = other === one ? 0 : -1;
  };
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "Form of the text");
  stopAt(buttons()[0]);
  bar.addEventListener("keydown", (press) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement);
    if (at < 0 || !(press.key in STEPS)) return;
    press.preventDefault();
    const next = all[Math.max(0, Math.min(all.length - 1, at + STEPS[press.key]))];
    stopAt(next);
    next.focus();
  });
}

export function bindToolbar() {
  whenEditor(() => { for (const bar of document.querySelectorAll(".prose-menubar")) bind(bar); });
}
