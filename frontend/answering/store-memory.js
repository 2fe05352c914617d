// The log when IndexedDB is not to be had: in memory, with a copy in web storage where that works.
// The copy helps after a reload; it is no promise, so the room still says that offline protection is off.

const PREFIX = 'zhishe-exam:';
const LOG = ':log';

export function createMemoryStore(webStorage, seed = []) {
  let records = [];
  const tokens = new Map();
  const papers = new Map();

  function recall(sitting) {
    const kept = read(webStorage, keyOf(sitting)) || [];
    kept.filter(k => !records.some(r => same(r, k))).forEach(k => records.push(k));
    return records.filter(r => r.sitting === sitting);
  }

  function keep(sitting) {
    write(webStorage, keyOf(sitting), records.filter(r => r.sitting === sitting && r.state !== 'moved'));
  }

  records = seed.slice();
  new Set(records.map(r => r.sitting)).forEach(keep);

  return {
    durable: false,
    async entries(sitting) { return recall(sitting).map(r => ({ ...r })); },
    async append(entry, floor) {
      const numbers = recall(entry.sitting).filter(r => r.lease === entry.lease).map(r => r.sequence);
      const stored = { ...entry, sequence: Math.max(floor, 0, ...numbers) + 1 };
      records.push(stored);
      keep(entry.sitting);
      return { ...stored };
    },
    async update(changed) {
      changed.forEach(c => { records = records.map(r => (same(r, c) ? c : r)); });
      if (changed.length) keep(changed[0].sitting);
    },
    async forget(sitting) {
      records = records.filter(r => r.sitting !== sitting);
      remove(webStorage, keyOf(sitting));
    },
    async tokens(sitting) { return tokens.get(sitting) || []; },
    async keepToken(sitting, lease, token) { tokens.set(sitting, [...(tokens.get(sitting) || []), { lease, token }]); },
    async forgetTokens(sitting) { tokens.delete(sitting); },
    async paper(sitting) { return papers.get(sitting) || null; },
    async keepPaper(sitting, paper) { papers.set(sitting, paper); },
    async forgetPaper(sitting) { papers.delete(sitting); },
    async everything() { return { tokens: [], entries: copies(webStorage).flatMap(copy => copy.entries) }; },
  };
}

// The sittings of which web storage holds a copy, each with its entries.
export function copies(webStorage) {
  return keys(webStorage).filter(key => key.startsWith(PREFIX) && key.endsWith(LOG))
    .map(key => ({ sitting: key.slice(PREFIX.length, -LOG.length), entries: read(webStorage, key) || [] }));
}

export function forgetCopy(webStorage, sitting) {
  remove(webStorage, keyOf(sitting));
}

function keyOf(sitting) {
  return PREFIX + sitting + LOG;
}

export function keys(webStorage) {
  try {
    const storage = webStorage();
    return Array.from({ length: storage.length }, (_, i) => storage.key(i));
  } catch (blocked) {
    return [];
  }
}

function same(a, b) {
  return a.sitting === b.sitting && a.lease === b.lease && a.sequence === b.sequence;
}

// Web storage throws when blocked, full or in some private modes; each of these then does nothing.
export function read(webStorage, key) {
  try {
    return JSON.parse(webStorage().getItem(key));
  } catch (blocked) {
    return null;
  }
}

export function write(webStorage, key, value) {
  try {
    webStorage().setItem(key, JSON.stringify(value));
    return true;
  } catch (blocked) {
    return false;
  }
}

export function remove(webStorage, key) {
  try {
    webStorage().removeItem(key);
  } catch (blocked) { /* nothing was kept there */ }
}
