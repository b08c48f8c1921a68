// The page that adds photos: files go one by one, each with its state beside it.
import { send } from "./sending.js";

const form = document.querySelector("form[data-upload]");
const list = document.querySelector("#sent");
const SAYS = { sends: "Sending …", waits: "", refused: "" };
let open = 0;

function row(file) {
  const item = document.createElement("li");
  const image = Object.assign(document.createElement("img"), { alt: "" });
  const words = document.createElement("span");
  item.append(image, words, document.createElement("span"));
  list.append(item);
  const tell = (state, said) => {
    item.dataset.state = state;
    words.className = state;
    words.textContent = `${file.name}: ${said || SAYS[state]}`;
  };
  return { item, image, words, tell };
}

function done(shown, photo) {
  shown.item.dataset.state = "kept";
  shown.image.src = photo.small;
  const link = Object.assign(document.createElement("a"), { href: photo.page, textContent: "Say what it shows" });
  shown.words.className = "kept";
  shown.words.textContent = `${photo.words}: ${photo.new ? "kept" : "was here already"}.`;
  shown.item.lastElementChild.replaceChildren(link);
}

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const field = form.elements.files;
  const files = [...field.files];
  const token = form.elements.csrfmiddlewaretoken.value;
  field.value = "";
  for (const [file, shown] of files.map((file) => [file, row(file)])) {
    open += 1;
    const photo = await send(file, location.pathname, token, shown.tell);
    open -= 1;
    if (photo) done(shown, photo);
  }
});
addEventListener("beforeunload", (event) => {
  if (open) event.preventDefault();
});
