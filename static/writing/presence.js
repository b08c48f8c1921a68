// Who else is here, whether somebody saved meanwhile, and what became of one's own words.
import { whenEditor } from "./editor.js";
import { Typing } from "./typing.js";

const FIELDS = ["headline", "standfirst", "by", "photo_list", "captions", "slug", "body", "language", "source", "reason", "tag_list", "tags_opened", "publish_at_0", "publish_at_1", "embargo_until_0", "embargo_until_1"];
const WORDS = { typing: "Typing …", kept: "Kept as your draft", clean: "", trouble: "Kept in this browser only" };
const find = (selector) => document.querySelector(selector);

export function bindPresence(desk) {
  const form = desk.closest("form");
  const typing = new Typing({ desk, form, fields: FIELDS, onTold: told, onState: state });
  whenEditor((editor) => editor.on("update", () => setTimeout(() => typing.changed())));
  find("#take-over")?.addEventListener("click", (event) => { event.preventDefault(); takeOver(); });
  let took = "";
  typing.start();

  function told({ others, saved, taken }) {
    const words = others.map((one) => `${one.who} since ${one.since}${one.unsaved ? ", with unsaved changes" : ""}`);
    const place = find("#presence");
    if (place) {
      place.hidden = !others.length && !taken;
      if (find("#others").textContent !== words.join("; ")) find("#others").textContent = words.join("; ");
    }
    const rival = find("#rival");
    const said = taken ? `${taken.by} took this article over at ${taken.at}. What you typed is kept; press “Take over” to go on yourself.`
      : saved ? `${saved.by} saved this article at ${saved.at}. If you save now you will see both texts side by side first.` : took;
    if (rival.textContent !== said) rival.textContent = said;
    rival.hidden = !said;
  }

  function state(now, why) {
    if (now === "kept") desk.dispatchEvent(new Event("kept"));
    const place = find("#saving");
    const clock = new Date().toTimeString().slice(0, 5);
    const words = now === "kept" ? `${WORDS.kept}, ${clock}` : now === "trouble" ? `${why}. ${WORDS.trouble}` : WORDS[now];
    place.dataset.is = now;
    if (place.textContent !== words) place.textContent = words;
  }

  async function takeOver() {
    const body = new URLSearchParams({ _token: typing.token });
    const answer = await fetch(desk.dataset.take, { method: "POST", body, headers: { "X-CSRFToken": typing.csrf, Accept: "application/json" } });
    if (!answer.ok) return state("trouble", `The server answered ${answer.status}`);
    took = "You took it over; the others have been told.";
    find("#rival").textContent = took;
    find("#rival").hidden = false;
  }
}
