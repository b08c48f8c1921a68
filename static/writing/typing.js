// What is typed and not saved: in the browser at once, on the server every few seconds.
const PREFIX = "newsroom-typing";
const PAUSE = 1500; // milliseconds after the last key
const BEAT = 15000; // milliseconds between two signs of life

export class Typing {
  constructor({ desk, form, fields, onTold, onState }) {
    Object.assign(this, { desk, form, fields, onTold, onState });
    this.token = form.elements._token.value;
    this.csrf = form.elements.csrfmiddlewaretoken.value;
    this.user = desk.dataset.user;
    this.place = `${PREFIX}:${this.user}:${this.token}`;
    this.first = JSON.stringify(this.read());
    this.dirty = "restored" in desk.dataset;
    this.sent = "";
    this.leaving = false;
  }

  start() {
    this.form.addEventListener("input", () => this.changed());
    this.form.addEventListener("change", () => this.changed());
    this.form.addEventListener("submit", () => { this.leaving = true; });
    window.addEventListener("pagehide", () => this.close());
    window.addEventListener("beforeunload", (event) => { if (this.dirty && !this.leaving) event.preventDefault(); });
    document.addEventListener("visibilitychange", () => this.beat());
    window.addEventListener("online", () => this.beat());
    setInterval(() => this.beat(), BEAT);
    this.sendLeft().finally(() => this.beat());
  }

  read() {
    const found = { opened: this.form.elements.opened?.value || "" };
    for (const name of this.fields) {
      const field = this.form.elements[name];
      if (!field) continue;
      found[name] = field.multiple ? [...field.selectedOptions].map((one) => one.value) : field.value;
    }
    return found;
  }

  changed() {
    const typed = JSON.stringify(this.read());
    this.dirty = typed !== this.first || "restored" in this.desk.dataset;
    if (!this.dirty) return;
    this.keepHere(typed);
    this.onState("typing");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.beat(), PAUSE);
  }

  keepHere(typed) {
    const item = { token: this.token, article: this.desk.dataset.article, typed };
    try { localStorage.setItem(this.place, JSON.stringify(item)); } catch { /* full or private: the server keeps it */ }
  }

  async beat() {
    if (this.leaving) return;
    if (this.busy) { this.again = true; return; }
    this.busy = true;
    this.again = false;
    const typed = JSON.stringify(this.read());
    const fields = { unsaved: this.dirty ? "1" : "0", opened: this.form.elements.opened?.value || "" };
    if (this.dirty && typed !== this.sent) fields.typed = typed;
    try {
      const told = await this.post({ token: this.token, article: this.desk.dataset.article }, fields);
      if (fields.typed) {
        this.sent = typed;
        if (JSON.stringify(this.read()) === typed) localStorage.removeItem(this.place);
      }
      this.onTold(told);
      if (!this.dirty) this.onState("clean");
      else if (JSON.stringify(this.read()) === this.sent) this.onState("kept");
    } catch (error) {
      this.onState("trouble", error.message);
    } finally {
      this.busy = false;
    }
    if (this.again) this.beat();
  }

  async post({ token, article }, fields) {
    const body = new URLSearchParams({ ...fields, _token: token, article: article || "" });
    let answer;
    try {
      answer = await fetch(this.desk.dataset.open, { method: "POST", body, headers: { "X-CSRFToken": this.csrf, Accept: "application/json" } });
    } catch {
      throw new Error("No connection");
    }
    if (answer.redirected || answer.status === 403) throw new Error("You are signed out, or may not change it");
    if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
    return answer.json();
  }

  // What a browser kept of a form that was closed before the server had it all.
  async sendLeft() {
    const left = Object.keys(localStorage).filter((place) => place.startsWith(`${PREFIX}:${this.user}:`) && place !== this.place);
    let sent = 0;
    for (const place of left) {
      const item = JSON.parse(localStorage.getItem(place));
      try {
        await this.post(item, { typed: item.typed, closed: "1", unsaved: "1" });
        localStorage.removeItem(place);
        if ((item.article || "") === (this.desk.dataset.article || "")) sent += 1;
      } catch { /* it stays here until the next time */ }
    }
    if (sent) document.querySelector("#left-behind").hidden = false;
  }

  close() {
    const body = new FormData();
    for (const [name, value] of Object.entries({ _token: this.token, article: this.desk.dataset.article, closed: "1", unsaved: this.dirty && !this.leaving ? "1" : "0", csrfmiddlewaretoken: this.csrf })) body.append(name, value);
    if (this.leaving) { localStorage.removeItem(this.place); return; }
    navigator.sendBeacon(this.desk.dataset.open, body);
  }
}
