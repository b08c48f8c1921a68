// Go through what waits with keys; Enter opens it, as it does every link.
import { bind, moving } from "./keys.js";

const follow = (selector) => () => document.querySelector(selector)?.click();

bind({
  ...moving(".box a, .note-form button"),
  w: ["write an article", follow(".acts a[href$='/article/add/']")],
  r: ["begin the review", follow(".acts a[href*='/review/']")],
  i: ["import a dispatch", follow(".acts a[href$='/import/']")],
});
