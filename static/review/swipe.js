// On a phone: a card to the right is accepted, to the left rejected.
const FAR = 90; // pixels
const STRAIGHT = 40;

export function bindSwipes(decide) {
  let start = null;
  document.addEventListener("touchstart", (event) => {
    const card = event.target.closest("#cards .card");
    const busy = event.target.closest("input, textarea, select");
    start = card && !busy && event.touches.length === 1 ? { card, x: event.touches[0].clientX, y: event.touches[0].clientY } : null;
  }, { passive: true });
  document.addEventListener("touchend", (event) => {
    if (!start) return;
    const touch = event.changedTouches[0];
    const across = touch.clientX - start.x;
    const { card } = start;
    const straight = Math.abs(touch.clientY - start.y) < STRAIGHT;
    start = null;
    if (straight && Math.abs(across) > FAR) decide(card, across > 0 ? "accept" : "reject");
  }, { passive: true });
}
