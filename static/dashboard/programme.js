// A programme with keys.
import { bind, moving } from "./keys.js";

const text = document.querySelector("#text");
const tick = () => document.activeElement?.closest(".item")?.querySelector("[type=checkbox]").click();
bind({
  ...moving(".item"),
  x: ["leave it out, or take it in", tick],
  c: ["plan what is ticked", () => document.querySelector("[value=plan]")?.click()],
});
text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  document.querySelector("[value=read]").click();
});
