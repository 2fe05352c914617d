// How long each slot was in view, in milliseconds, cumulative; the count rests while the page is hidden or paused. Never less
// than before, whatever the device's clock does: the server would refuse the answer that comes with it.

export function createSpent({ now, initial = {} }) {
  const totals = { ...initial };
  let slot = null;
  let since = 0;

  function settle() {
    if (slot !== null) totals[slot] = (totals[slot] || 0) + Math.max(0, now() - since);
    since = now();
  }

  function show(next) {
    settle();
    slot = next;
  }

  function of(wanted) {
    settle();
    return Math.round(totals[wanted] || 0);
  }

  function raise(known, millis) {
    totals[known] = Math.max(totals[known] || 0, millis || 0);
  }

  function all() {
    settle();
    return Object.fromEntries(Object.entries(totals).map(([s, ms]) => [s, Math.round(ms)]));
  }

  return { show, rest: () => show(null), of, raise, all };
}
