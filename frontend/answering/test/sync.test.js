import test from 'node:test';
import assert from 'node:assert/strict';
import { aLog, aStore, aSync, chose, failing, savedReply, wrote } from './fakes.js';
import { toWire } from '../log.js';

async function aLogWith(count) {
  const log = await aLog();
  for (let i = 1; i <= count; i++) await log.append(i, chose('A'));
  return log;
}

test('sends what is pending in order, at most fifty at a time', async () => {
  const { sync, requests } = aSync(await aLogWith(120));
  await sync.kick();
  assert.deepEqual(requests.map(r => r.sequences.length), [50, 50, 20]);
  assert.deepEqual(requests.flatMap(r => r.sequences), Array.from({ length: 120 }, (_, i) => i + 1));
});

test('one request at a time', async () => {
  let open = 0;
  const log = await aLogWith(60);
  const { sync } = aSync(log, [], { send: async (lease, entries) => {
    assert.equal(++open, 1);
    await null;
    open--;
    return savedReply(entries);
  } });
  await Promise.all([sync.kick(), sync.kick(), sync.kick()]);
  assert.equal(log.pending().length, 0);
});

test('only numbers that the reply names are saved', async () => {
  const log = await aLogWith(3);
  const { sync, requests } = aSync(log, [entries => savedReply(entries.slice(0, 1))]);
  await sync.kick();
  assert.deepEqual(requests.map(r => r.sequences), [[1, 2, 3], [2, 3]]);
});

for (const kind of ['unreachable', 'failed', 'busy']) {
  test(`${kind}: everything stays pending and is tried again`, async () => {
    const log = await aLogWith(2);
    const { sync, timers } = aSync(log, [failing(kind)]);
    await sync.kick();
    assert.equal(log.pending().length, 2);
    assert.equal(sync.state().problem, kind);
    await timers[0].work();
    assert.equal(log.pending().length, 0);
    assert.equal(sync.state().problem, null);
  });
}

test('a 200 without `saved` is no success', async () => {
  const log = await aLogWith(1);
  const { sync } = aSync(log, [{ ok: true, status: 200, body: { state: 'open' } }]);
  await sync.kick();
  assert.equal(log.pending().length, 1);
});

test('a 200 that names nothing does not loop', async () => {
  const log = await aLogWith(1);
  const { sync, requests } = aSync(log, [savedReply([])]);
  await sync.kick();
  assert.equal(requests.length, 1);
  assert.equal(sync.state().problem, 'failed');
});

test('waits grow to thirty seconds, and Retry-After is kept', async () => {
  const log = await aLogWith(1);
  const { sync, timers, clock, requests } = aSync(log, [...Array(7).fill(failing('failed')), failing('busy', { retryAfter: 60 })]);
  for (let i = 0; i < 8; i++) await sync.kick();
  assert.deepEqual(timers.map(t => t.wait), [1000, 2000, 4000, 8000, 16000, 30000, 30000, 61000]);
  await sync.kick();
  assert.equal(requests.length, 8);
  clock.millis = 60000;
  await sync.kick();
  assert.equal(log.pending().length, 0);
});

test('a new answer does not shorten the back-off, coming online does', async () => {
  const { sync, requests } = aSync(await aLogWith(1), [failing('failed')]);
  await sync.kick();
  await sync.nudge();
  assert.equal(requests.length, 1);
  await sync.kick();
  assert.equal(requests.length, 2);
});

test('a 400 is tracked down one by one and the rest goes on', async () => {
  const log = await aLogWith(4);
  const refuseThird = entries => (entries.some(e => e.slot === 3) ? failing('refused', { status: 400, detail: 'bad' }) : savedReply(entries));
  const { sync } = aSync(log, Array(9).fill(refuseThird));
  await sync.kick();
  assert.equal(log.pending().length, 0);
  assert.deepEqual(log.refused().map(e => [e.slot, e.reason]), [[3, 'bad']]);
});

test('a 401 keeps everything and stops asking', async () => {
  const log = await aLogWith(2);
  const { sync, timers } = aSync(log, [failing('unauthorised')]);
  await sync.kick();
  assert.deepEqual([log.pending().length, timers.length, sync.state().problem], [2, 0, 'unauthorised']);
});

test('conflicts are sent again under new numbers', async () => {
  const log = await aLogWith(1);
  const { sync, requests } = aSync(log, [entries => savedReply([], { conflicts: [entries[0].sequence], lastSequence: 40 })]);
  await sync.kick();
  assert.deepEqual(requests.map(r => r.sequences), [[1], [41]]);
  assert.equal(log.pending().length, 0);
});

test('an older lease is delivered with its own token, and its 401 does not stop the room', async () => {
  const store = aStore();
  await (await aLog({ store, lease: 1 })).append(1, chose('A'));
  const log = await aLog({ store, lease: 3 });
  await log.append(2, chose('B'));
  const { sync, requests } = aSync(log, [savedReply, failing('unauthorised')]);
  await sync.kick();
  assert.deepEqual(requests.map(r => r.lease), [3, 1]);
  assert.equal(sync.state().problem, null);
});

test('hiding the page sends what is pending with keepalive, below the limit of the browser', async () => {
  const log = await aLogWith(150);
  const { sync, requests } = aSync(log);
  await sync.flush();
  assert.equal(requests[0].keepalive, true);
  assert.ok(requests[0].sequences.length >= 100);
});

test('what does not fit into the last request are changes that were changed again', async () => {
  const log = await aLog();
  for (let i = 0; i < 1000; i++) await log.append(i % 80 + 1, chose('A'));
  const { sync, requests } = aSync(log);
  await sync.flush();
  const newest = Array.from({ length: 80 }, (_, i) => 921 + i);
  assert.deepEqual(newest.filter(n => !requests[0].sequences.includes(n)), []);
});

test('drain says whether everything arrived', async () => {
  const { sync } = aSync(await aLogWith(60), [savedReply, failing('unreachable')]);
  assert.equal(await sync.drain(), false);
  assert.equal(await sync.drain(), true);
});

test('an entry made while the last reply is handled is not left behind', async () => {
  const log = await aLogWith(1);
  const { sync, requests } = aSync(log, [], { onReply: () => { if (!log.newest(2) && requests.length === 1) log.append(2, chose('B')).then(() => sync.nudge()); } });
  await sync.kick();
  await new Promise(resolve => setImmediate(resolve));
  assert.equal(log.pending().length, 0);
});

const LONG = '字'.repeat(3000); // 9,000 bytes, and as many JSON characters as a third of that

async function aLogOfTexts(slots, text = LONG) {
  const log = await aLog();
  for (let slot = 1; slot <= slots; slot++) await log.append(slot, wrote(text));
  return log;
}

// What each request holds on the wire, in bytes.
function weighing(log) {
  const weights = [];
  const { sync } = aSync(log, [], { send: async (lease, entries, more = {}) => {
    weights.push({ bytes: Buffer.byteLength(JSON.stringify({ entries: entries.map(toWire) })), slots: entries.map(e => e.slot), ...more });
    return more.keepalive && log.isSlow ? new Promise(() => {}) : savedReply(entries);
  } });
  return { sync, weights };
}

test('long texts go in several requests, each small enough, none left out', async () => {
  const { sync, weights } = weighing(await aLogOfTexts(22));
  await sync.kick();
  assert.ok(weights.length > 1 && weights.every(w => w.bytes <= 60000), JSON.stringify(weights.map(w => w.bytes)));
  assert.deepEqual(weights.flatMap(w => w.slots), Array.from({ length: 22 }, (_, i) => i + 1));
});

test('an entry too large for a request still goes, alone', async () => {
  const log = await aLog();
  await log.append(1, wrote('字'.repeat(30000)));
  await log.append(2, chose('A'));
  const { sync, weights } = weighing(log);
  await sync.kick();
  assert.deepEqual(weights.map(w => w.slots), [[1], [2]]);
});

test('a hidden page sends no more bytes than a browser takes with keepalive, the newest of each slot first', async () => {
  const log = await aLogOfTexts(4, 'old');
  for (let slot = 1; slot <= 4; slot++) await log.append(slot, wrote(LONG));
  const { sync, weights } = weighing(log);
  await sync.flush();
  assert.deepEqual(weights[0].slots, [1, 2, 3, 4, 1, 2, 3, 4]);
  const more = weighing(await aLogOfTexts(22));
  await more.sync.flush();
  assert.ok(more.weights[0].bytes < 60000 && more.weights[0].bytes > 50000, String(more.weights[0].bytes));
});

test('a second request of a page that goes takes only what came since, within what the browser allows for both', async () => {
  const log = await aLogOfTexts(3);
  log.isSlow = true;
  const { sync, weights } = weighing(log);
  sync.flush();
  sync.flush();
  for (let slot = 4; slot <= 9; slot++) await log.append(slot, wrote(LONG));
  sync.flush();
  assert.deepEqual(weights.map(w => w.slots), [[1, 2, 3], [4, 5, 6]]);
  assert.ok(weights[0].bytes + weights[1].bytes < 60000);
});

test('a request of a hidden page that fails is no reason to leave its entries out later', async () => {
  const log = await aLogOfTexts(1);
  const { sync, requests } = aSync(log, [failing('unreachable')]);
  await sync.flush();
  await sync.flush();
  assert.deepEqual([requests.length, log.pending().length], [2, 0]);
});
