// What was read from the text, beside it, with the keys of the review desk once a card has focus.
export async function bindReadings() {
  const place = document.querySelector("#readings");
  if (!place) return;
  const answer = await fetch(place.dataset.source, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) return; // the link to the review desk stays
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  place.replaceChildren(...page.body.childNodes);
  await import("../review/main.js");
}
