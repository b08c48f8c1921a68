// The calendar with keys; every act is a plain form without them.
import { bind, moving } from "./keys.js";

const current = () => document.activeElement?.closest(".event");
const here = (act) => () => { const event = current(); if (event) act(event); };
const follow = (selector) => () => document.querySelector(selector)?.click();

bind({
  ...moving(".event"),
  a: ["assign somebody", here((event) => {
    const box = event.querySelector("details");
    if (!box) return;
    box.open = true;
    box.querySelector("select").focus();
  })],
  s: ["show it to readers, or take it from them", here((event) => event.querySelector("[value=release]")?.click())],
  g: ["only what nobody covers, or all", follow("#gaps")],
  t: ["today", follow("#today")],
  b: ["the month before", follow(".acts [rel=prev]")],
  n: ["the next month", follow(".acts [rel=next]")],
  v: ["paste a programme", follow(".acts .write")],
});

const asked = document.getElementById(location.hash.slice(1));
const today = document.querySelector(".day.today h2");
if (asked) asked.focus();
else if (today && !location.hash) { today.scrollIntoView(); today.focus({ preventScroll: true }); }
