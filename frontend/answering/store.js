// The store the room uses: IndexedDB, or memory where that is missing or stops working in the middle.
import { openIndexedDbStore } from './store-indexeddb.js';
import { copies, createMemoryStore, forgetCopy, read, remove, write } from './store-memory.js';
import { createDraftStore } from './draft-store.js';
import { leftBehind } from './leftbehind.js';

// A database that hangs is as bad as one that fails.
const PATIENCE = 4000;
const PATIENCE_AT_START = 8000;

const KEPT = 10 * 24 * 3600 * 1000; // the server takes a token until seven days after hand-in at the latest

export async function openStore(scope, now = Date.now) {
  const local = () => scope.localStorage;
  const session = () => scope.sessionStorage;
  const drafts = createDraftStore(local, now);
  const seen = new Map(); // a shadow of what was stored, to go on in memory if the database breaks
  let active;
  let onLost = () => {};

  try {
    active = await within(PATIENCE_AT_START, openDatabase(scope.indexedDB, local));
  } catch (missing) {
    active = createMemoryStore(local);
  }

  function remember(records) {
    records.forEach(r => seen.set(`${r.sitting} ${r.lease} ${r.sequence}`, r));
  }

  async function attempt(work) {
    try {
      return await (active.durable ? within(PATIENCE, work(active)) : work(active));
    } catch (broken) {
      if (active.durable) {
        active = createMemoryStore(local, [...seen.values()]);
        onLost();
      }
      return work(active);
    }
  }

  return {
    drafts,
    isDurable: () => active.durable,
    whenLost: listener => { onLost = listener; },
    async entries(sitting) {
      const found = await attempt(s => s.entries(sitting));
      remember(found);
      return found;
    },
    async append(entry, floor) {
      const stored = await attempt(s => s.append(entry, floor));
      remember([stored]);
      return stored;
    },
    update(changed) {
      remember(changed);
      return attempt(s => s.update(changed));
    },
    forget: sitting => attempt(s => s.forget(sitting)),
    paper: sitting => attempt(s => s.paper(sitting)),
    keepPaper: (sitting, paper) => attempt(s => s.keepPaper(sitting, paper)),
    forgetPaper: sitting => attempt(s => s.forgetPaper(sitting)),
    async keepToken(sitting, lease, token) {
      const kept = read(session, key(sitting, 'tokens')) || [];
      write(session, key(sitting, 'tokens'), [...kept.filter(k => k.lease !== lease), { lease, token }]);
      await attempt(s => s.keepToken(sitting, lease, token, now()));
    },
    forgetTokens(sitting) {
      remove(session, key(sitting, 'tokens'));
      return attempt(s => s.forgetTokens(sitting));
    },
    // Newest lease first.
    async tokens(sitting) {
      const all = [...(await attempt(s => s.tokens(sitting))), ...(read(session, key(sitting, 'tokens')) || [])];
      return [...new Map(all.map(k => [k.lease, k])).values()].sort((a, b) => b.lease - a.lease);
    },
    // For a reload of this tab, when nothing else of the sitting is left here.
    keepReceipt: (sitting, receipt) => write(session, key(sitting, 'receipt'), receipt),
    receipt: sitting => read(session, key(sitting, 'receipt')),
    // What waits for delivery, by what it belongs to.
    async waiting() {
      const { entries } = await attempt(s => s.everything());
      const found = new Map();
      entries.filter(e => e.state === 'pending').forEach(e => found.set(e.sitting, [...(found.get(e.sitting) || []), e]));
      return found;
    },
    // What waits for delivery stays, with the token it needs; everything else of old sittings goes.
    async tidyUp(current) {
      drafts.tidyUp(now() - KEPT, current);
      const old = leftBehind(await attempt(s => s.everything()), now() - KEPT, current);
      for (const { sitting, waiting } of old) {
        await this.forgetPaper(sitting);
        if (!waiting) await this.forgetTokens(sitting).then(() => this.forget(sitting));
      }
    },
  };
}

// With whatever an earlier page kept beside it while it was out of order.
async function openDatabase(factory, local) {
  const store = await openIndexedDbStore(factory);
  for (const { sitting, entries } of copies(local)) {
    await store.merge(sitting, entries);
    forgetCopy(local, sitting);
  }
  return store;
}

function within(millis, work) {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('the database hangs')), millis);
    work.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}

function key(sitting, what) {
  return `zhishe-exam:${sitting}:${what}`;
}
