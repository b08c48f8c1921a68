// The main button always says what it will do with the times in the form; the server has the words.
const TIMES = ["published_at", "publish_at", "embargo_until"];

export function bindEffect(desk) {
  const form = desk.closest("form");
  const buttons = [...form.querySelectorAll("button[data-effect]")];
  const promise = form.querySelector("[name=_promise]");
  const trouble = document.querySelector("#time-trouble");
  const fields = [...TIMES.flatMap((name) => [`${name}_0`, `${name}_1`]), "precision"]
    .map((name) => form.elements[name]).filter(Boolean);
  if (!buttons.length) return;
  bindQuick(form, () => ask());

  let last = 0;
  async function ask() {
    const mine = ++last;
    const query = new URLSearchParams(fields.map((field) => [field.name, field.value]));
    query.set("article", desk.dataset.article);
    let told;
    try {
      const answer = await fetch(`${desk.dataset.effect}?${query}`, { headers: { Accept: "application/json" } });
      if (!answer.ok) throw new Error();
      told = await answer.json();
    } catch { return; } // the server compares the button's words again when it is pressed
    if (mine === last) show(told);
  }

  function show({ label, errors }) {
    const wrong = Object.values(errors).flat();
    trouble.hidden = !wrong.length;
    trouble.textContent = wrong.join(" ");
    for (const button of buttons) {
      button.disabled = Boolean(wrong.length);
      if (label) button.textContent = label;
    }
    if (label) promise.value = label;
  }

  if (form.elements.embargo_until_0?.value) ask();
  for (const field of fields) for (const kind of ["input", "change", "blur"]) field.addEventListener(kind, ask);
  // The calendar and clock of the admin write into the fields without an event.
  form.addEventListener("click", (event) => { if (event.target.closest(".datetimeshortcuts, .calendarbox, .clockbox")) ask(); });
  document.addEventListener("click", (event) => { if (event.target.closest(".calendarbox, .clockbox")) setTimeout(ask); });
}

function bindQuick(form, changed) {
  const row = document.querySelector("#quick");
  const [day, clock] = [form.elements.publish_at_0, form.elements.publish_at_1];
  if (!row || !day) return;
  row.hidden = false;
  document.querySelector(".field-publish_at")?.append(document.querySelector("#times"));
  const embargo = [form.elements.embargo_until_0, form.elements.embargo_until_1];
  const after = document.querySelector("#after-embargo");
  const offer = () => { after.hidden = !embargo[0]?.value; };
  for (const field of embargo) for (const kind of ["input", "change", "blur"]) field?.addEventListener(kind, offer);
  offer();
  row.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button === after) [button.dataset.day, button.dataset.clock] = embargo.map((one) => one.value);
    day.value = button.dataset.day;
    clock.value = button.dataset.clock;
    day.dispatchEvent(new Event("input", { bubbles: true }));
    changed();
  });
}
