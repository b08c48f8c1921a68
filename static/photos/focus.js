// The focal point of a photo: a press on the place, or the arrow keys.
const picture = document.querySelector("#focus");
const [x, y] = ["x", "y"].map((axis) => document.querySelector(`#id_focus_${axis}`));

if (picture && x && y) {
  const parts = Number(picture.dataset.parts);
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  const point = document.createElementNS(space, "circle");
  drawing.setAttribute("aria-hidden", "true");
  point.setAttribute("r", "9");
  drawing.append(point);
  picture.append(drawing);
  const cropped = document.querySelector(".photo-cropped");
  const within = (value) => Math.max(0, Math.min(parts, Math.round(value)));

  function show() {
    const [left, top] = [x, y].map((field) => within(Number(field.value)));
    point.setAttribute("cx", `${(left * 100) / parts}%`);
    point.setAttribute("cy", `${(top * 100) / parts}%`);
    cropped.className = `photo-cropped focus-x${left} focus-y${top}`;
    picture.setAttribute("aria-valuetext", `${left} of ${parts} from the left, ${top} of ${parts} from the top`);
    picture.setAttribute("aria-valuenow", left);
  }

  function put(left, top) {
    x.value = within(left);
    y.value = within(top);
    for (const field of [x, y]) field.dispatchEvent(new Event("change", { bubbles: true }));
    show();
  }

  picture.tabIndex = 0;
  picture.setAttribute("role", "slider");
  picture.setAttribute("aria-label", "Focal point");
  picture.setAttribute("aria-valuemin", "0");
  picture.setAttribute("aria-valuemax", String(parts));
  picture.addEventListener("click", (press) => {
    const box = picture.getBoundingClientRect();
    put(((press.clientX - box.left) / box.width) * parts, ((press.clientY - box.top) / box.height) * parts);
  });
  const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  picture.addEventListener("keydown", (press) => {
    const step = STEPS[press.key];
    if (!step) return;
    press.preventDefault();
    put(Number(x.value) + step[0], Number(y.value) + step[1]);
  });
  for (const field of [x, y]) field.addEventListener("input", show);
  show();
}
