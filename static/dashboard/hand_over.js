// The note with keys: n begins it, Ctrl+Enter hands over.
import { bind, moving } from "./keys.js";

const words = document.querySelector("#words");
bind({ ...moving(".box a"), n: ["write the note", () => words.focus()] });
words.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  words.form.requestSubmit();
});
