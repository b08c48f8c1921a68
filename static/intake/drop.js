// Bring in: files dropped anywhere are chosen, typed words outlive a lost session.
const form = document.querySelector("#bring");

if (form) {
  const [text, files, said] = ["#text", "#files", "#said"].map((one) => form.querySelector(one));
  const place = `intake-${form.dataset.user}`;

  const say = (words) => { said.textContent = words; };

  function tell() {
    const chosen = [...files.files];
    const long = chosen.filter((one) => one.size > Number(form.dataset.mostBytes));
    if (chosen.length > Number(form.dataset.mostFiles)) say(`At most ${form.dataset.mostFiles} files at once: ${chosen.length} were chosen.`);
    else if (long.length) say(`Too long, split it: ${long.map((one) => one.name).join(", ")}`);
    else say(chosen.length ? `Chosen: ${chosen.map((one) => one.name).join(", ")}` : "");
  }

  function over(event, is) {
    if (![...(event.dataTransfer?.types || [])].includes("Files")) return;
    event.preventDefault();
    form.classList.toggle("over", is);
  }

  document.addEventListener("dragover", (event) => over(event, true));
  document.addEventListener("dragleave", (event) => over(event, false));
  document.addEventListener("drop", (event) => {
    over(event, false);
    if (!event.dataTransfer?.files.length) return;
    const all = new DataTransfer();
    for (const one of [...files.files, ...event.dataTransfer.files]) all.items.add(one);
    files.files = all.files;
    tell();
    form.querySelector("button").focus();
  });
  files.addEventListener("change", tell);

  text.value ||= localStorage.getItem(place) || "";
  text.addEventListener("input", () => localStorage.setItem(place, text.value));
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); form.requestSubmit(); }
  });
  text.focus({ preventScroll: true });
}
