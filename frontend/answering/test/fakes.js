// A server, a store and timers small enough to see through.
import { createMemoryStore } from '../store-memory.js';
import { createLog } from '../log.js';
import { createSync } from '../sync.js';

export const noStorage = () => { throw new Error('blocked'); };

export function aStore() {
  return createMemoryStore(noStorage);
}

export async function aLog({ store = aStore(), lease = 1 } = {}) {
  const log = createLog({ store, sitting: 's', lease, now: () => '2026-01-01T00:00:00Z' });
  await log.load();
  return log;
}

export function chose(letter) {
  return { chosen: letter ? [letter] : [], flagged: false, struck: [], spentMillis: 10 };
}

// What an answer to a written question is in the log.
export function wrote(text) {
  return { ...chose(), text };
}

// Timers that ring when a test lets time pass.
export function aTimer() {
  const timers = new Map();
  let now = 0;
  let last = 0;
  return { setTimer(work, wait) { timers.set(++last, { work, at: now + wait }); return last; }, clearTimer: id => timers.delete(id),
    async pass(millis) {
      for (const end = now + millis; ;) {
        const [id, due] = [...timers].filter(([, timer]) => timer.at <= end).sort((a, b) => a[1].at - b[1].at)[0] || [];
        now = due ? due.at : end;
        if (!due) break;
        timers.delete(id);
        due.work();
        await new Promise(resolve => setImmediate(resolve));
      }
      await new Promise(resolve => setImmediate(resolve));
    } };
}

export function savedReply(entries, more = {}) {
  return { ok: true, status: 200, body: { saved: entries.map(e => e.sequence), late: [], superseded: [], conflicts: [],
    serverTime: '2026-01-01T10:00:00Z', lastSequence: 0, ...more } };
}

export function failing(kind, more = {}) {
  return { ok: false, kind, ...more };
}

// `answers`: one function (or result) per request; afterwards everything is saved.
export function aSync(log, answers = [], options = {}) {
  const requests = [];
  const timers = [];
  const clock = { millis: 0 };
  const sync = createSync({ log, now: () => clock.millis, random: () => 1,
    setTimer: (work, wait) => { timers.push({ work, wait }); return timers.length; }, clearTimer: () => {},
    send: async (lease, entries, more) => {
      requests.push({ lease, sequences: entries.map(e => e.sequence), ...more });
      const answer = answers.shift() || savedReply;
      return typeof answer === 'function' ? answer(entries) : answer;
    }, ...options });
  return { sync, requests, timers, clock };
}
