// After a comma the names of the staff are offered again, behind those that stand there.
export function bindBylines(desk) {
  const field = desk.closest("form").elements.by;
  const list = document.querySelector("#staff-names");
  if (!field || !list) return;
  const names = [...list.options].map((one) => one.value);
  field.addEventListener("input", () => {
    const before = field.value.slice(0, field.value.lastIndexOf(",") + 1);
    const there = before.split(",").map((one) => one.trim());
    const left = names.filter((one) => !there.includes(one));
    list.replaceChildren(...left.map((one) => Object.assign(document.createElement("option"), { value: before ? `${before} ${one}` : one })));
  });
}
