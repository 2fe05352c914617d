// Time left, counted down with a monotonic clock from the server's word. The device's date is never asked.

const ROUNDING = 1.5; // seconds; the server sends whole ones, and half of a trip is a guess

export function createClock({ now }) {
  let base = null;
  let at = 0;
  let running = false;
  let exact = false;
  let server = null;

  // Returns by how many seconds the deadline moved back, 0 if it did not. A kept value is an upper bound, so more than it is
  // growth too.
  // `trip`: milliseconds the request took; the answer is about half of that old.
  function set({ secondsLeft, state, serverTime }, trip = 0) {
    const before = running && state === 'open' ? counted() : null;
    at = now() - trip / 2;
    base = secondsLeft;
    running = state === 'open';
    exact = true;
    if (serverTime) server = { at, time: Date.parse(serverTime) };
    const grown = before === null || !left() ? 0 : left() - before;
    return grown > ROUNDING ? Math.round(grown) : 0;
  }

  // After a reload without network: the last value seen can only be too high.
  function setUpperBound(secondsLeft) {
    if (exact) return;
    base = secondsLeft;
    at = now();
    running = true;
  }

  function left() {
    if (base === null) return null;
    return Math.max(0, counted());
  }

  // Below zero too: an outage is told by its whole length, also when it ends after the time ran out here.
  function counted() {
    return base !== null && running ? base - (now() - at) / 1000 : base;
  }

  // The server's time of day, in milliseconds since 1970; null before the first answer.
  function serverNow() {
    return server && server.time + (now() - server.at);
  }

  return { set, setUpperBound, left, serverNow, isExact: () => exact };
}

// The lowest mark (in seconds) passed between two readings, or null. Marks are spoken, so a jump speaks once.
const MARKS = [3600, 1800, 900, 300, 60, 0];

export function passedMark(before, after) {
  const passed = MARKS.filter(mark => before > mark && after <= mark);
  return passed.length ? Math.min(...passed) : null;
}

export function formatLeft(seconds) {
  const whole = Math.ceil(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(n => String(n).padStart(2, '0')).join(':');
}
