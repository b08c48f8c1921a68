// The picture for links on other sites is drawn anew once the server has what is typed.
export function bindSharing(desk) {
  const card = document.querySelector("#share-card");
  const form = desk.closest("form");
  if (!card || !form.elements.headline) return;
  desk.addEventListener("kept", () => {
    const asked = new URLSearchParams({ article: desk.dataset.article });
    for (const name of ["headline", "photo_list"]) asked.set(name, form.elements[name]?.value || "");
    const address = `${card.dataset.source}?${asked}`;
    if (card.getAttribute("src") !== address) card.src = address;
  });
}
