// Delivers the log: one request at a time, in the order of the numbers, until the server names each number as saved.
// Back-off is exponential with full jitter (1 s … 30 s); a Retry-After is always kept.
import { decisiveFirst } from './log.js';
import { fitting, weightOf } from './bytes.js';

const BATCH = { most: 50, bytes: 60000 }; // no more than a slow network carries in time
const KEEPALIVE = { most: 200, bytes: 60000 }; // browsers refuse keepalive bodies above 64 KiB, all that are under way together
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30000;

export function createSync({ log, send, now, random, setTimer, clearTimer, maySend = () => true, hasToken = () => true,
  onReply = () => {}, onChange = () => {} }) {
  const suspects = new Set(); // entries of a batch answered with 400: sent one by one to find the culprit
  const leaving = new Set(); // entries of keepalive requests without an answer yet
  const deadLeases = new Set(); // older leases whose token the server no longer knows
  let problem = null;
  let failures = 0;
  let notBefore = 0;
  let timer = null;
  let running = null;
  let again = false;

  function nextBatch() {
    const leases = [log.lease, ...log.olderLeases().filter(l => hasToken(l) && !deadLeases.has(l))];
    for (const lease of leases) {
      const pending = log.pending(lease);
      const fits = suspects.has(pending[0]) ? 1 : Math.max(1, fitting(pending, BATCH).length);
      if (pending.length) return { lease, entries: pending.slice(0, fits) };
    }
    return null;
  }

  function kick() {
    again = !!running;
    if (running) return running;
    if (now() < notBefore || !maySend()) return Promise.resolve();
    clearTimer(timer);
    running = work().finally(() => {
      running = null;
      if (again && !problem) kick(); // something was added just when the last reply had been dealt with
      onChange();
    });
    onChange();
    return running;
  }

  // A new entry: sent at once, except while a back-off is waiting.
  function nudge() {
    if (!problem) kick();
  }

  async function work() {
    for (let batch = nextBatch(); batch && maySend(); batch = nextBatch()) {
      const result = await send(batch.lease, batch.entries);
      if (!await settle(batch, result)) return;
    }
  }

  // True: go on with the next batch.
  async function settle(batch, result) {
    if (result.ok) return delivered(batch, result);
    if (result.kind === 'refused') return refused(batch, result);
    if (result.kind === 'unauthorised' && batch.lease !== log.lease) return !!deadLeases.add(batch.lease);
    if (result.kind === 'conflict') onReply(result, batch.lease);
    return fail(result);
  }

  async function delivered(batch, result) {
    const { saved, conflicts = [], lastSequence, serverTime } = result.body;
    if (!Array.isArray(saved)) return fail({ kind: 'failed' });
    const known = await log.acknowledge(batch.lease, result.body, serverTime);
    if (batch.lease === log.lease && conflicts.length) await log.renumber(conflicts, lastSequence);
    onReply(result, batch.lease, known);
    if (!known.length && !conflicts.length && stillPending(batch)) return fail({ kind: 'failed' });
    known.forEach(e => suspects.delete(e));
    problem = null;
    failures = 0;
    return true;
  }

  // A keepalive request may have delivered the same entries in the meantime; that is no failure.
  function stillPending(batch) {
    return batch.entries.some(e => e.state === 'pending');
  }

  async function refused(batch, result) {
    if (batch.entries.length > 1) batch.entries.forEach(e => suspects.add(e));
    else await log.refuse(batch.entries, result.detail || String(result.status));
    return true;
  }

  function fail(result) {
    failures++;
    problem = result.kind;
    if (result.kind === 'unauthorised') return false; // no timer: only a new sitting token helps
    const jittered = random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures - 1, 5));
    const wait = result.retryAfter ? result.retryAfter * 1000 + random() * 1000 : Math.max(250, jittered);
    if (result.retryAfter) notBefore = now() + result.retryAfter * 1000;
    clearTimer(timer);
    timer = setTimer(() => kick(), wait);
    return false;
  }

  // The page is being hidden and may never come back: everything pending at once, beside a request under way. Asked again
  // while that is on its way, only what came since.
  async function flush() {
    const bytes = [...leaving].reduce((left, e) => left - weightOf(e), KEEPALIVE.bytes);
    const pending = fitting(decisiveFirst(log.pending()).filter(e => !leaving.has(e)), { ...KEEPALIVE, bytes });
    if (!pending.length || !maySend()) return;
    pending.forEach(e => leaving.add(e));
    const result = await send(log.lease, pending, { keepalive: true });
    pending.forEach(e => leaving.delete(e));
    if (result.ok) await delivered({ lease: log.lease, entries: pending }, result);
    onChange();
  }

  // Resolves to true once nothing of this lease is left to send, to false when an attempt failed.
  async function drain() {
    await log.written();
    do {
      if (now() < notBefore || !maySend()) return false;
      await kick();
      if (log.pending().length && problem) return false;
    } while (log.pending().length);
    return true;
  }

  return { kick, nudge, flush, drain, stop: () => clearTimer(timer),
    state: () => ({ sending: !!running, problem: log.unsent().length || problem === 'unauthorised' ? problem : null, failures }) };
}
