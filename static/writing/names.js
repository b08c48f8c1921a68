// The admin's type-ahead for several rows gives its field no name.
const UNNAMED = "select[multiple] + .select2 .select2-search__field:not([aria-label])";

function name(field) {
  const select = field.closest(".select2").previousElementSibling;
  const label = document.querySelector(`label[for="${select.id}"]`);
  field.setAttribute("aria-label", label?.textContent.replace(":", "").trim() || "Search");
}

export function nameTypeAheads() {
  const all = () => document.querySelectorAll(UNNAMED).forEach(name);
  new MutationObserver(all).observe(document.body, { childList: true, subtree: true });
  all();
}
