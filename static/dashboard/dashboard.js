// Go through what waits with keys; Enter opens it, as it does every link.
import { bind, moving } from "./keys.js";

const follow = (selector) => () => document.querySelector(selector)?.click();

bind({
  ...moving(".box a"),
  w: ["write an article", follow(".acts a[href$='/article/add/']")],
  r: ["begin the review", follow(".acts a[href*='/review/']")],
  f: ["arrange the front", follow(".acts a[href$='/front/']")],
  c: ["the calendar", follow(".acts a[href$='/planning/']")],
  h: ["hand over", follow(".acts a[href$='/hand-over/']")],
  t: ["the note is taken", follow(".hand-over button")],
  i: ["import a dispatch", follow(".acts a[href$='/import/']")],
});
