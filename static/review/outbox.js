// What was decided and is not saved yet: kept in the browser, sent in order, sent again.
const PREFIX = "newsroom-review";
const LONGEST_WAIT = 30000; // milliseconds between two attempts

export class Outbox {
  constructor({ user, token, onSaved, onRefused, onState, askToken }) {
    Object.assign(this, { token, askToken, onSaved, onRefused, onState });
    this.prefix = `${PREFIX}:${user}:`;
    this.memory = new Map();
    this.busy = false;
    this.wait = 1000;
    window.addEventListener("online", () => this.flush());
  }

  // A browser may refuse to store (private windows, a full disk): then memory alone holds it.
  add(item) {
    const place = `${this.prefix}${String(Date.now()).padStart(15, "0")}:${item.key}`;
    this.memory.set(place, item);
    try { localStorage.setItem(place, JSON.stringify(item)); } catch { /* kept in memory */ }
    this.flush();
  }

  load() {
    for (let n = 0; n < localStorage.length; n += 1) {
      const place = localStorage.key(n);
      if (place.startsWith(this.prefix)) this.memory.set(place, JSON.parse(localStorage.getItem(place)));
    }
    return this.items().map(([, item]) => item);
  }

  items() { return [...this.memory].sort(([one], [other]) => (one < other ? -1 : 1)); }

  get size() { return this.memory.size; }

  holds(finding) { return this.items().some(([, item]) => item.fields.finding === finding); }

  drop(place) {
    this.memory.delete(place);
    localStorage.removeItem(place);
  }

  clear() { for (const [place] of this.items()) this.drop(place); this.onState("saved", 0); }

  async flush() {
    if (this.busy || !this.size) return;
    this.busy = true;
    clearTimeout(this.timer);
    try {
      while (this.size) {
        this.onState("saving", this.size);
        await this.send(...this.items()[0]);
      }
      this.wait = 1000;
      this.onState("saved", 0);
    } catch (error) {
      this.onState("trouble", this.size, error.message);
      this.timer = setTimeout(() => this.flush(), this.wait);
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
    } finally {
      this.busy = false;
    }
  }

  async post(item) {
    try {
      return await fetch(item.url, {
        method: "POST",
        headers: { "X-CSRFToken": this.token, Accept: "application/json" },
        body: new URLSearchParams(item.fields),
      });
    } catch {
      throw new Error("No connection.");
    }
  }

  // Who signs in again, in any tab, has another token: take it from the page as it is now.
  async renew() {
    const token = await this.askToken?.();
    if (!token || token === this.token) return false;
    this.token = token;
    return true;
  }

  async send(place, item) {
    let answer = await this.post(item);
    if (answer.status === 403 && await this.renew()) answer = await this.post(item);
    const json = (answer.headers.get("content-type") || "").includes("json");
    if (answer.status === 404) {
      this.drop(place);
      this.onRefused(item, { error: "It is no longer there: the dispatch was filed anew. Reload the page." });
    } else if (answer.redirected || answer.status === 403) {
      throw new Error("You are signed out, or may not decide here. Sign in and reload this page.");
    } else if (!json) {
      throw new Error(`The server answered ${answer.status}.`);
    } else {
      const told = await answer.json();
      this.drop(place);
      if (told.error) this.onRefused(item, told); else this.onSaved(item, told);
    }
  }
}
