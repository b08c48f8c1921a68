// Sending photos one by one: a lost connection costs nothing, each file is tried again.
const PAUSES = [1000, 3000, 8000, 20000]; // milliseconds before the next try

const wait = (pause) => new Promise((done) => {
  const ready = () => { clearTimeout(timer); removeEventListener("online", ready); done(); };
  const timer = setTimeout(ready, pause);
  addEventListener("online", ready);
});

// Send one file; `tell` hears of its state. Returns the photo, or null where it is refused.
export async function send(file, address, token, tell) {
  for (let round = 0; ; round += 1) {
    tell("sends");
    const answer = await once(file, address, token).catch(() => null);
    if (answer?.photos?.length) return answer.photos[0];
    if (answer?.refused?.length) {
      tell("refused", `${answer.refused[0].reason} ${answer.refused[0].remedy}`);
      return null;
    }
    if (answer?.closed) {
      tell("refused", "The desk does not take it from you: sign in again, or ask an editor.");
      return null;
    }
    tell("waits", "The connection was lost. It is tried again.");
    await wait(PAUSES[Math.min(round, PAUSES.length - 1)]);
  }
}

async function once(file, address, token) {
  const form = new FormData();
  form.append("files", file);
  const answer = await fetch(address, {
    method: "POST",
    body: form,
    headers: { accept: "application/json", "x-csrftoken": token },
    redirect: "manual",
  });
  if (answer.type === "opaqueredirect" || answer.status === 403) return { closed: true };
  if (answer.status >= 500) return null;
  return answer.json();
}
