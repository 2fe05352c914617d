// As much of IndexedDB as the room uses: arrays as keys in their order, transactions that store all or nothing, and the ways
// in which browsers let it down. Web storage beside it.

const RANK = { number: 0, string: 1 };

function compare(a, b) {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
      const order = compare(a[i], b[i]);
      if (order) return order;
    }
    return a.length - b.length;
  }
  return typeof a === typeof b ? (a < b ? -1 : Number(a > b)) : RANK[typeof a] - RANK[typeof b];
}

globalThis.IDBKeyRange = { bound: (lower, upper) => ({ has: key => compare(key, lower) >= 0 && compare(key, upper) <= 0 }) };

const rangeOf = wanted => (!wanted ? { has: () => true } : wanted.has ? wanted : { has: key => compare(key, wanted) === 0 });
const failure = name => Object.assign(new Error(name), { name });
const later = work => setTimeout(work, 0);

// `trouble`: {fail: name of an error, times} or {hang: true}; taken up by the next transactions.
export function aDatabase() {
  const stores = {};
  const database = { version: 0, opened: 0, trouble: null, connections: [], open };

  function open(name, version) {
    const request = {};
    later(() => {
      if (database.closedForGood) return request.onerror(request.error = failure('UnknownError'));
      database.opened++;
      request.result = connect();
      if (database.version < version) request.onupgradeneeded();
      database.version = version;
      return request.onsuccess();
    });
    return request;
  }

  function connect() {
    const connection = { closed: false, close() { connection.closed = true; }, transaction,
      createObjectStore(name, { keyPath }) { stores[name] = { keyPath: [].concat(keyPath), records: [] }; } };
    database.connections.push(connection);

    function transaction(name) {
      if (connection.closed) throw failure('InvalidStateError');
      return begin(stores[name]);
    }
    return connection;
  }

  function begin(store) {
    const tx = { error: null, objectStore: () => access };
    const { trouble } = database;
    const queue = [];
    const before = [...store.records];
    if (trouble && trouble.times && --trouble.times === 0) database.trouble = null;
    const keyOf = record => { const key = store.keyPath.map(p => record[p]); return key.length > 1 ? key : key[0]; };
    const remove = range => { store.records = store.records.filter(r => !range.has(keyOf(r))); };
    const insert = record => { store.records.push(structuredClone(record)); store.records.sort((a, b) => compare(keyOf(a), keyOf(b))); };
    const find = range => store.records.filter(r => range.has(keyOf(r)));

    function ask(work) {
      const request = {};
      queue.push(() => { request.result = structuredClone(work()); if (request.onsuccess) request.onsuccess(); });
      return request;
    }

    const access = {
      getAll: range => ask(() => find(rangeOf(range))),
      get: key => ask(() => find(rangeOf(key))[0]),
      put: record => ask(() => { remove(rangeOf(keyOf(record))); insert(record); }),
      add: record => ask(() => insert(record)),
      delete: range => ask(() => remove(rangeOf(range))),
      openKeyCursor: range => ask(() => find(range).reverse().map(r => ({ key: keyOf(r) }))[0] || null),
    };

    later(() => {
      if (trouble && trouble.hang) return;
      if (trouble) {
        store.records = before;
        tx.error = trouble.fail ? failure(trouble.fail) : null;
        tx.onabort();
        return;
      }
      while (queue.length) queue.shift()();
      tx.oncomplete();
    });
    return tx;
  }

  database.all = name => (stores[name] ? structuredClone(stores[name].records) : []);
  return database;
}

export function aWebStorage() {
  const kept = new Map();
  return { get length() { return kept.size; }, key: i => [...kept.keys()][i], getItem: k => (kept.has(k) ? kept.get(k) : null),
    setItem: (k, v) => kept.set(k, String(v)), removeItem: k => kept.delete(k) };
}

// What a page sees of its browser.
export function aBrowser(database = aDatabase()) {
  return { indexedDB: database, localStorage: aWebStorage(), sessionStorage: aWebStorage() };
}
