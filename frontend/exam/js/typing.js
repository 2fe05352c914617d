// What is typed, on its way from the keys into the log.
import { createDrafts } from '../../answering/drafts.js';

// `drafts`: the drafts in web storage. A draft knows what it was written over, so that the next opening can tell whether the
// slot has changed since.
export function createTyping({ room, log, drafts, spent, sitting, now }) {
  const stands = slot => room.answers.of(slot).text;

  function keep(slot, text) {
    drafts.keep(sitting, { slot, text, lease: log.lease, after: log.last(), over: stands(slot), flagged: room.answers.of(slot).flagged,
      spentMillis: spent.of(slot), madeAt: now() });
  }

  return createDrafts({ stands, keep, save: (slot, text) => room.change(slot, 'write', text),
    forget: (slot, text) => drafts.forget(sitting, slot, text), onChange: room.changed,
    setTimer: (work, millis) => setTimeout(work, millis), clearTimer: id => clearTimeout(id) });
}

// What was typed here and had not reached the log when the browser was killed becomes an entry of the opening it was typed
// in. From then on it fares like all others: delivered, adopted by today's opening, or named as unused where another device
// went on in between. To be done before the log is loaded; a draft that is gone by now is in the log.
export async function restoreDrafts(store, sitting) {
  for (const draft of store.drafts.of(sitting)) {
    const { slot, text, lease, flagged, spentMillis, madeAt } = draft;
    const newest = newestOf(slot, await store.entries(sitting));
    if (!newest || isStill(newest, draft)) {
      await store.append({ sitting, lease, sequence: null, slot, chosen: [], flagged: newest ? newest.flagged : flagged, struck: [],
        spentMillis, text, madeAt, state: 'pending' }, draft.after);
    }
    store.drafts.forget(sitting, slot, text);
  }
}

function newestOf(slot, entries) {
  return entries.filter(e => e.slot === slot).sort((a, b) => a.lease - b.lease || a.sequence - b.sequence).pop();
}

// Nothing was written into the slot after the draft: by the number of the entry there, or, where only a flag was set or the
// entry had no number yet, by its words.
function isStill(entry, { lease, after, over, text }) {
  if (entry.text === text || entry.lease > lease) return false;
  return entry.lease < lease || entry.sequence <= after || entry.text === over;
}
