// The answer log: every change of a slot is one entry, written to the store before anything is sent.
// It knows nothing of the screen or the network; the store and what "saved" means are handed in.
//
// An entry's state: writing (not yet in the store), pending, saved, refused (the server will never take it),
// moved (given a new number), replaced (a newer entry of the same slot made it needless).

const OPEN = ['writing', 'pending'];

// onSaved(entries) comes before anyone is told that something changed: an entry is never gone from here and not there yet.
export function createLog({ store, sitting, lease, now, onChange = () => {}, onSaved = () => {} }) {
  let entries = [];
  let floor = 0;
  let loaded = new Set();
  const writes = new Set();

  async function load() {
    entries = await store.entries(sitting);
    entries.sort((a, b) => a.lease - b.lease || a.sequence - b.sequence);
    loaded = new Set(entries.filter(e => e.state === 'saved'));
    onChange();
  }

  // The entry is in `entries` at once, so the screen shows the choice while the store still writes.
  async function append(slot, state) {
    const entry = { sitting, lease, sequence: null, slot, ...state, madeAt: now(), state: 'writing' };
    entries.push(entry);
    onChange();
    const write = store.append({ ...entry, state: 'pending' }, floor)
      .then(({ sequence }) => Object.assign(entry, { sequence, state: 'pending' }));
    writes.add(write);
    await write.finally(() => writes.delete(write));
    onChange();
    return entry;
  }

  // Resolves when every change made so far has its number and is in the store.
  async function written() {
    while (writes.size) await Promise.all(writes);
  }

  function pending(ofLease = lease) {
    return entries.filter(e => e.lease === ofLease && e.state === 'pending').sort((a, b) => a.sequence - b.sequence);
  }

  function unsent() {
    return entries.filter(e => e.lease === lease && OPEN.includes(e.state));
  }

  // What the person last did to this slot and the server does not hold, or undefined.
  function newest(slot) {
    for (let i = entries.length - 1; i >= 0; i--) {
      const e = entries[i];
      if (e.slot !== slot || e.lease !== lease) continue;
      if (OPEN.includes(e.state) || e.state === 'refused') return e;
      if (e.state === 'saved') return undefined;
    }
    return undefined;
  }

  // The highest number of this lease that is known here.
  function last() {
    return entries.reduce((highest, e) => (e.lease === lease ? Math.max(highest, e.sequence || 0) : highest), floor);
  }

  async function change(list, values) {
    if (!list.length) return list;
    list.forEach(e => Object.assign(e, values));
    onChange();
    await store.update(list.map(e => ({ ...e })));
    return list;
  }

  function named(ofLease, sequences) {
    const wanted = new Set(sequences);
    return entries.filter(e => e.lease === ofLease && e.state === 'pending' && wanted.has(e.sequence));
  }

  async function acknowledge(ofLease, { saved, late = [], superseded = [] }, savedAt) {
    const known = named(ofLease, saved);
    known.forEach(e => Object.assign(e, { state: 'saved', savedAt, late: late.includes(e.sequence), superseded: superseded.includes(e.sequence) }));
    if (ofLease === lease) onSaved(known);
    return change(known, {});
  }

  function refuse(list, reason) {
    return change(list, { state: 'refused', reason });
  }

  function raiseFloor(sequence) {
    floor = Math.max(floor, sequence || 0);
  }

  // Another tab used these numbers for something else: the same content goes above all known numbers.
  async function renumber(sequences, lastSequence) {
    raiseFloor(lastSequence);
    for (const e of named(lease, sequences)) {
      const newer = entries.some(o => o.slot === e.slot && o.lease === lease && o !== e && comesAfter(o, e));
      if (!newer) await append(e.slot, content(e)); // before the other goes, so that its content is always there
      await change([e], { state: newer ? 'replaced' : 'moved' });
    }
  }

  // Entries of an older lease of this browser. `held`: leases this browser had. Without a gap up to today's lease no
  // other device was in between and they go on under the new number; else they stay history, and `unused` names them.
  // So do those that reached the server only after this browser had opened the sitting anew: stored, but superseded.
  async function adopt(held, responses) {
    const winning = new Map(responses.map(r => [r.slot, r]));
    const unused = new Set();
    const answeredHere = new Set(entries.filter(e => e.lease === lease).map(e => e.slot)); // newer than anything older
    for (const e of entries.filter(o => o.lease < lease && (o.state === 'pending' || isPassedOver(o)))) {
      if (!withoutGap(held, e.lease, lease)) {
        if (!e.unused) unused.add(e.slot); // told once, also when it cannot be delivered for days
        await change([e], { unused: true });
      } else if (!answeredHere.has(e.slot) && !isNewer(winning.get(e.slot), e)) {
        await append(e.slot, content(e));
        await change([e], { state: 'moved' });
      }
    }
    return [...unused].sort((a, b) => a - b);
  }

  // What was acknowledged before this page was loaded and is not on the server now (it was restored from a backup,
  // say) goes out again under its own number.
  function recheck(responses) {
    const winning = new Map(responses.map(r => [r.slot, r]));
    const newestSaved = new Map(entries.filter(e => e.lease === lease && e.state === 'saved' && !e.late && !e.superseded)
      .map(e => [e.slot, e]));
    const lost = [...newestSaved.values()].filter(e => loaded.has(e) && (!winning.has(e.slot) || isNewer(e, winning.get(e.slot))));
    return change(lost, { state: 'pending' });
  }

  function olderLeases() {
    return [...new Set(entries.filter(e => e.lease < lease && e.state === 'pending').map(e => e.lease))];
  }

  function forExport() {
    return entries.filter(e => OPEN.includes(e.state) || e.state === 'refused').map(e => ({ lease: e.lease,
      sequence: e.sequence, ...content(e), slot: e.slot, madeAt: e.madeAt, state: e.state, reason: e.reason }));
  }

  async function clear() {
    entries = [];
    await store.forget(sitting);
  }

  return { load, append, written, pending, unsent, newest, last, acknowledge, refuse, raiseFloor, renumber, adopt, recheck, olderLeases,
    forExport, clear, lease, refused: () => entries.filter(e => e.state === 'refused'), all: () => entries };
}

// The newest entry of each slot decides, so it goes before the older ones where not all may fit.
export function decisiveFirst(entries) {
  const newest = new Set(new Map(entries.map(e => [e.slot, e])).values());
  return [...newest, ...entries.filter(e => !newest.has(e))];
}

export function toWire(e) {
  return { sequence: e.sequence, slot: e.slot, ...content(e) };
}

export function isNewer(response, entry) {
  return !!response && (response.lease - entry.lease || response.sequence - entry.sequence) > 0;
}

// Only entries of written questions have a text.
function content({ chosen, flagged, struck, spentMillis, text }) {
  return { chosen, flagged, struck, spentMillis, ...(text === undefined ? {} : { text }) };
}

function isPassedOver(e) {
  return e.state === 'saved' && e.superseded;
}

function comesAfter(other, entry) {
  return other.sequence === null || other.sequence > entry.sequence;
}

function withoutGap(held, from, to) {
  for (let n = from; n < to; n++) if (!held.includes(n)) return false;
  return true;
}
