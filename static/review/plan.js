// The plan of a merge: s swaps which one stays, b goes back; Enter presses the lit button,
// and none is lit where something clashes. The page opens at its heading.
const links = { s: "#swap", b: "#back" };

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest?.("input, textarea, select") || !links[event.key]) return;
  event.preventDefault();
  document.querySelector(links[event.key]).click();
});

const heading = document.querySelector("#content h1");
heading?.setAttribute("tabindex", "-1");
(document.querySelector("#lit") || heading)?.focus({ preventScroll: true });
