// Choose what to read next with keys; each press is a plain button of the form.
import { bind, moving } from "./keys.js";

const press = (act) => () => document.activeElement?.closest(".other")?.querySelector(`[value^="${act}"]`)?.click();
bind({
  ...moving(".other"),
  a: ["put it beside the article", press("choose:")],
  x: ["not this one", () => { press("refuse:")(); press("forget:")(); }],
  f: ["find another", () => document.querySelector("#q").focus()],
});
