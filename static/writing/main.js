// Comforts of the writing desk; everything works without them.
import { bindBylines } from "./bylines.js";
import { bindChecks } from "./checks.js";
import { bindCounts } from "./counting.js";
import { bindEffect } from "./effect.js";
import { bindLinks } from "./linking.js";
import { bindPhotos } from "../photos/choose.js";
import { bindPresence } from "./presence.js";
import { nameTypeAheads } from "./names.js";
import { bindReadings } from "./readings.js";
import { bindSharing } from "./sharing.js";
import { bindToolbar } from "./toolbar.js";
import { bindWord } from "./word.js";

const desk = document.querySelector("#writing");
if (desk) {
  bindEffect(desk);
  if ("write" in desk.dataset) bindPhotos();
  if ("write" in desk.dataset) for (const bind of [bindBylines, bindChecks, bindCounts, bindLinks, bindSharing, bindPresence, bindToolbar, bindWord]) bind(desk);
}
nameTypeAheads();
bindReadings();
