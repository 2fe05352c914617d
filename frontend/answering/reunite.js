// What a copy in web storage adds to the entries the database holds: the room went on without the database for a while.

// Returns the entries to store. An entry of the copy is the later word on itself; where its number stands for something
// else, it gets a new one, unless the slot was changed again later.
export function additions(held, copy) {
  const byKey = new Map(held.map(e => [keyOf(e), e]));
  const all = [...held, ...copy];
  return copy.map(entry => {
    const other = byKey.get(keyOf(entry));
    if (!other || isSame(other, entry)) return entry;
    if (entry.state !== 'pending' || all.some(e => e.slot === entry.slot && e.madeAt > entry.madeAt)) return null;
    const moved = { ...entry, sequence: Math.max(...all.filter(e => e.lease === entry.lease).map(e => e.sequence)) + 1 };
    all.push(moved);
    return moved;
  }).filter(Boolean);
}

function keyOf({ lease, sequence }) {
  return `${lease} ${sequence}`;
}

function isSame(a, b) {
  return a.slot === b.slot && a.madeAt === b.madeAt && JSON.stringify(a.chosen) === JSON.stringify(b.chosen)
    && a.text === b.text && a.flagged === b.flagged && JSON.stringify(a.struck) === JSON.stringify(b.struck);
}
