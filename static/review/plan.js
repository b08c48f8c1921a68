// The plan of a merge: s swaps which one stays, b goes back; Enter presses the lit button.
const links = { s: "#swap", b: "#back" };

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest?.("input, textarea, select") || !links[event.key]) return;
  event.preventDefault();
  document.querySelector(links[event.key]).click();
});
