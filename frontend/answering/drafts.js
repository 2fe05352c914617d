// When what is being typed becomes an entry of the log: soon after the last key, at the latest some seconds after the first
// one, and at once where it must. Timers and everything with an effect are handed in.
//
//   stands(slot)      the text of the slot as the log and the server have it
//   save(slot, text)  makes an entry; resolves when it is stored, to null where the slot cannot be changed now
//   keep(slot, text)  writes the draft down at once, outside the log      forget(slot, text)  the log has it, or nothing is left of it
const QUIET = 1500;
const LONGEST = 8000;

export function createDrafts({ stands, save, keep, forget, setTimer, clearTimer, onChange = () => {} }) {
  const drafts = new Map();

  // `composing`: an input method is in the middle of a word, so the text as it was before is the one to save.
  function typed(slot, text, composing = false) {
    const draft = drafts.get(slot) || { slot, settled: stands(slot), saving: 0 };
    Object.assign(draft, { text, settled: composing ? draft.settled : text });
    clearTimer(draft.quiet);
    if (text === stands(slot) && !draft.saving) return drop(draft);
    drafts.set(slot, draft);
    write(draft);
    draft.quiet = setTimer(() => put(draft), QUIET);
    draft.limit = draft.limit || setTimer(() => put(draft), LONGEST);
    return onChange();
  }

  async function put(draft, text = draft.settled) {
    stop(draft);
    draft.waits = false;
    if (text !== stands(draft.slot)) {
      draft.saving++;
      const entry = await save(draft.slot, text);
      draft.saving--;
      draft.waits = !entry;
    }
    if (draft.saving || draft.waits) return;
    if (draft.text === stands(draft.slot)) drop(draft);
    else write(draft); // goes on from the entry just made
  }

  function write(draft) {
    draft.kept = draft.text;
    keep(draft.slot, draft.text);
  }

  function drop(draft) {
    stop(draft);
    drafts.delete(draft.slot);
    forget(draft.slot, draft.kept);
    onChange();
  }

  function stop(draft) {
    clearTimer(draft.quiet);
    clearTimer(draft.limit);
    draft.quiet = null;
    draft.limit = null;
  }

  // Everything at once. The entries are in the log when this returns, and stored when it resolves. `whole`: with a word in
  // the middle too, for a page that may never come back.
  function settle({ whole = false } = {}) {
    return Promise.all([...drafts.values()].map(draft => put(draft, whole ? draft.text : draft.settled)));
  }

  // What could not be saved while the room was locked goes on once it is open again.
  function resume() {
    drafts.forEach(draft => { if (draft.waits) put(draft); });
  }

  return { typed, settle, resume, text: slot => (drafts.has(slot) ? drafts.get(slot).text : null), count: () => drafts.size };
}
