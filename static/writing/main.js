// Comforts of the writing desk; everything works without them.
import { bindEffect } from "./effect.js";

const desk = document.querySelector("#writing");
if (desk) bindEffect(desk);

// The admin's type-ahead for several rows gives its field no name.
const named = () => {
  for (const field of document.querySelectorAll("select[multiple] + .select2 .select2-search__field:not([aria-label])")) {
    const select = field.closest(".select2").previousElementSibling;
    const label = document.querySelector(`label[for="${select.id}"]`);
    field.setAttribute("aria-label", label?.textContent.replace(":", "").trim() || "Search");
  }
};
new MutationObserver(named).observe(document.body, { childList: true, subtree: true });
named();
