// Sittings nobody opened on this device for a while: what a superseded or an abandoned device still keeps of them.

// Returns {sitting, waiting} for each of which neither a token nor an entry is newer than `before`; waiting: answers of it
// are still to be delivered. `current` is left alone.
export function leftBehind({ tokens, entries }, before, current) {
  const last = new Map();
  const see = (sitting, time) => last.set(sitting, Math.max(last.get(sitting) || 0, time || 0));
  tokens.forEach(k => see(k.sitting, k.keptAt));
  entries.forEach(e => see(e.sitting, Date.parse(e.madeAt)));
  const waiting = new Set(entries.filter(e => e.state === 'pending').map(e => e.sitting));
  return [...last].filter(([sitting, time]) => sitting !== current && time < before)
    .map(([sitting]) => ({ sitting, waiting: waiting.has(sitting) }));
}
