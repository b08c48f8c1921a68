// Comforts of the writing desk; everything works without them.
import { bindEffect } from "./effect.js";
import { bindPresence } from "./presence.js";
import { nameTypeAheads } from "./names.js";

const desk = document.querySelector("#writing");
if (desk) {
  bindEffect(desk);
  if ("write" in desk.dataset) bindPresence(desk);
}
nameTypeAheads();
