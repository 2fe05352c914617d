// The log in IndexedDB. A number is allocated inside the transaction that stores its entry, so two tabs never share one.
import { additions } from './reunite.js';

const NAME = 'zhishe-exam';
const OPEN_LIMIT = 3000; // some browsers never answer open(); then the room goes on without
const LOST = ['InvalidStateError', 'UnknownError', 'AbortError'];

export async function openIndexedDbStore(factory) {
  let db = await open(factory);

  // A browser may close the connection of a page it put to sleep, or lose it: open it once more before giving up.
  async function run(stores, mode, work) {
    try {
      return await transact(db, stores, mode, work);
    } catch (e) {
      if (!LOST.includes(e.name)) throw e;
      db = await open(factory);
      return transact(db, stores, mode, work);
    }
  }

  const store = {
    durable: true,
    entries: sitting => run('entries', 'readonly', s => s.getAll(ofSitting(sitting))),
    append: (entry, floor) => run('entries', 'readwrite', s => addNumbered(s, entry, floor)),
    update: changed => run('entries', 'readwrite', s => { changed.forEach(c => s.put(c)); }),
    merge: (sitting, copy) => run('entries', 'readwrite', s => merge(s, sitting, copy)),
    forget: sitting => run('entries', 'readwrite', s => { s.delete(ofSitting(sitting)); }),
    tokens: sitting => run('tokens', 'readonly', s => s.getAll(tokensOf(sitting))),
    keepToken: (sitting, lease, token, keptAt) => run('tokens', 'readwrite', s => { s.put({ sitting, lease, token, keptAt }); }),
    forgetTokens: sitting => run('tokens', 'readwrite', s => { s.delete(tokensOf(sitting)); }),
    paper: async sitting => ((await run('papers', 'readonly', s => s.get(sitting))) || {}).paper || null,
    keepPaper: (sitting, paper) => run('papers', 'readwrite', s => { s.put({ sitting, paper }); }),
    forgetPaper: sitting => run('papers', 'readwrite', s => { s.delete(sitting); }),
    everything: async () => ({ tokens: await run('tokens', 'readonly', s => s.getAll()), entries: await run('entries', 'readonly', s => s.getAll()) }),
  };
  await store.keepPaper('probe', { works: true }); // private modes open, but refuse to write
  await store.forgetPaper('probe');
  return store;
}

function open(factory) {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('IndexedDB does not answer')), OPEN_LIMIT);
    const request = factory.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('entries', { keyPath: ['sitting', 'lease', 'sequence'] });
      request.result.createObjectStore('tokens', { keyPath: ['sitting', 'lease'] });
      request.result.createObjectStore('papers', { keyPath: 'sitting' });
    };
    request.onsuccess = () => {
      clearTimeout(limit);
      request.result.onversionchange = () => request.result.close(); // else a newer page waits for this one
      resolve(request.result);
    };
    request.onerror = () => { clearTimeout(limit); reject(request.error); };
  });
}

// Resolves when the transaction is complete, not when its request succeeded: only then it survives a crash.
function transact(db, name, mode, work) {
  return new Promise((resolve, reject) => {
    const tx = db.transaction(name, mode, { durability: name === 'papers' ? 'relaxed' : 'strict' });
    const asked = work(tx.objectStore(name));
    tx.oncomplete = () => resolve(asked && asked.result);
    tx.onabort = () => reject(tx.error || Object.assign(new Error('transaction aborted'), { name: 'AbortError' }));
  });
}

function addNumbered(store, entry, floor) {
  const answer = { result: null };
  const last = store.openKeyCursor(IDBKeyRange.bound([entry.sitting, entry.lease, 0], [entry.sitting, entry.lease, Infinity]), 'prev');
  last.onsuccess = () => {
    const sequence = Math.max(floor, last.result ? last.result.key[2] : 0) + 1;
    answer.result = { ...entry, sequence };
    store.add(answer.result);
  };
  return answer;
}

function merge(store, sitting, copy) {
  const held = store.getAll(ofSitting(sitting));
  held.onsuccess = () => additions(held.result, copy).forEach(e => store.put(e));
}

function tokensOf(sitting) {
  return IDBKeyRange.bound([sitting, 0], [sitting, Infinity]);
}

function ofSitting(sitting) {
  return IDBKeyRange.bound([sitting, 0, 0], [sitting, Infinity, Infinity]);
}
