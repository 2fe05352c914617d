// Drafts in web storage: it alone keeps a word with every key, at once and beyond the end of a killed browser. Where it is
// blocked there are no drafts.
import { keys, read, remove, write } from './store-memory.js';

const PREFIX = 'zhishe-exam:';
const DRAFTS = ':drafts';

export function createDraftStore(local, now) {
  const kept = sitting => read(local, keyOf(sitting)) || {};

  function store(sitting, drafts) {
    if (Object.keys(drafts).length) write(local, keyOf(sitting), drafts);
    else remove(local, keyOf(sitting));
  }

  return {
    of: sitting => Object.values(kept(sitting)).filter(d => d && d.slot >= 1 && d.lease >= 1 && typeof d.text === 'string'),
    keep: (sitting, draft) => store(sitting, { ...kept(sitting), [draft.slot]: { ...draft, keptAt: now() } }),
    // Another tab may have gone on with the slot: then its draft stays.
    forget(sitting, slot, text) {
      const { [slot]: draft, ...others } = kept(sitting);
      if (draft && draft.text === text) store(sitting, others);
    },
    forgetAll: sitting => remove(local, keyOf(sitting)),
    tidyUp(before, current) {
      keys(local).filter(key => key && key.startsWith(PREFIX) && key.endsWith(DRAFTS) && key !== keyOf(current))
        .filter(key => Object.values(read(local, key) || {}).every(draft => draft.keptAt < before))
        .forEach(key => remove(local, key));
    },
  };
}

function keyOf(sitting) {
  return PREFIX + sitting + DRAFTS;
}
