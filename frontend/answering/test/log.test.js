import test from 'node:test';
import assert from 'node:assert/strict';
import { aLog, aStore, chose, noStorage, wrote } from './fakes.js';
import { decisiveFirst, toWire } from '../log.js';
import { createMemoryStore } from '../store-memory.js';

test('numbers rise per lease and go above what the server has seen', async () => {
  const log = await aLog();
  log.raiseFloor(17);
  const first = await log.append(1, chose('A'));
  const second = await log.append(1, chose('B'));
  assert.deepEqual([first.sequence, second.sequence], [18, 19]);
});

test('two tabs on one store never share a number', async () => {
  const store = aStore();
  const [one, two] = [await aLog({ store }), await aLog({ store })];
  const numbers = await Promise.all([one.append(1, chose('A')), two.append(1, chose('B')), one.append(2, chose('C'))]);
  assert.equal(new Set(numbers.map(e => e.sequence)).size, 3);
});

test('a choice is seen before the store has written it, but is not sent before', async () => {
  const log = await aLog();
  const writing = log.append(3, chose('C'));
  assert.deepEqual(log.newest(3).chosen, ['C']);
  assert.equal(log.pending().length, 0);
  await writing;
  assert.equal(log.pending().length, 1);
});

test('a reload finds what is pending', async () => {
  const store = aStore();
  await (await aLog({ store })).append(5, chose('D'));
  assert.deepEqual((await aLog({ store })).newest(5).chosen, ['D']);
});

test('an acknowledged entry no longer covers what the server says', async () => {
  const log = await aLog();
  const entry = await log.append(1, chose('A'));
  await log.acknowledge(1, { saved: [entry.sequence] }, '2026-01-01T10:00:00Z');
  assert.equal(log.newest(1), undefined);
  assert.equal(log.unsent().length, 0);
});

test('a refused entry stays on the screen and in the download', async () => {
  const log = await aLog();
  await log.refuse([await log.append(1, chose('E'))], 'no such letter');
  assert.deepEqual(log.newest(1).chosen, ['E']);
  assert.equal(log.forExport()[0].reason, 'no such letter');
});

test('a conflict gets a number above all known ones', async () => {
  const log = await aLog();
  const entry = await log.append(1, chose('A'));
  await log.renumber([entry.sequence], 9);
  assert.deepEqual(log.pending().map(e => [e.sequence, e.chosen[0]]), [[10, 'A']]);
});

test('a conflict never covers a newer choice of the same slot', async () => {
  const log = await aLog();
  const old = await log.append(1, chose('A'));
  await log.append(1, chose('B'));
  await log.renumber([old.sequence], 9);
  assert.deepEqual(log.pending().map(e => e.chosen[0]), ['B']);
});

test('entries of the lease before go on under the new one', async () => {
  const store = aStore();
  const before = await aLog({ store, lease: 1 });
  await before.append(1, chose('A'));
  await before.append(2, chose('B'));
  const log = await aLog({ store, lease: 2 });
  assert.deepEqual(await log.adopt([1], []), []);
  assert.deepEqual(log.pending(2).map(e => [e.slot, e.chosen[0]]), [[1, 'A'], [2, 'B']]);
  assert.deepEqual(log.pending(1), []);
});

test('an adopted entry gives way to a newer response of the server', async () => {
  const store = aStore();
  await (await aLog({ store, lease: 1 })).append(1, chose('A'));
  const log = await aLog({ store, lease: 2 });
  await log.adopt([1], [{ slot: 1, chosen: ['C'], lease: 2, sequence: 1 }]);
  assert.deepEqual(log.pending(2), []);
  assert.equal(log.pending(1).length, 1);
});

test('an adopted entry gives way to what was answered here meanwhile', async () => {
  const store = aStore();
  await (await aLog({ store, lease: 1 })).append(1, chose('A'));
  const log = await aLog({ store, lease: 2 });
  await log.append(1, chose('D'));
  await log.adopt([1], []);
  assert.deepEqual(log.pending(2).map(e => e.chosen[0]), ['D']);
});

test('several entries of one slot are adopted in their order', async () => {
  const store = aStore();
  const before = await aLog({ store, lease: 1 });
  await before.append(1, chose('A'));
  await before.append(1, chose('B'));
  const log = await aLog({ store, lease: 2 });
  await log.adopt([1], []);
  assert.deepEqual(log.pending(2).map(e => e.chosen[0]), ['A', 'B']);
  assert.deepEqual(log.newest(1).chosen, ['B']);
});

test('what the server lost since it acknowledged goes out again', async () => {
  const store = aStore();
  const before = await aLog({ store });
  const entry = await before.append(1, chose('A'));
  await before.append(2, chose('B'));
  await before.acknowledge(1, { saved: [1, 2] }, '2026-01-01T10:00:00Z');
  const log = await aLog({ store });
  await log.recheck([{ slot: 2, chosen: ['B'], lease: 1, sequence: 2 }]);
  assert.deepEqual(log.pending().map(e => e.sequence), [entry.sequence]);
});

test('with another device in between they stay history, and the slots are named once', async () => {
  const store = aStore();
  const before = await aLog({ store, lease: 1 });
  await before.append(7, chose('A'));
  await before.append(3, chose('A'));
  const log = await aLog({ store, lease: 3 });
  assert.deepEqual(await log.adopt([1], []), [3, 7]);
  assert.deepEqual(await log.adopt([1], []), []);
  assert.deepEqual([log.pending(3).length, log.pending(1).length], [0, 2]);
});

// The sitting was opened again in a second tab while an answer of the first one was on its way.
async function aPassedOverAnswer(store) {
  const before = await aLog({ store, lease: 1 });
  await before.append(5, chose('A'));
  await before.acknowledge(1, { saved: [1], superseded: [1] }, '2026-01-01T10:00:00Z');
}

test('what arrived superseded by a lease of the same browser goes on under the new one, once', async () => {
  const store = aStore();
  await aPassedOverAnswer(store);
  const log = await aLog({ store, lease: 2 });
  assert.deepEqual(await log.adopt([1, 2], []), []);
  assert.deepEqual([log.newest(5).chosen, log.pending(2).length], [['A'], 1]);
  const third = await aLog({ store, lease: 3 });
  await third.adopt([1, 2, 3], []);
  assert.deepEqual(third.pending(3).map(e => e.chosen[0]), ['A']);
});

test('what arrived superseded gives way to what was answered here meanwhile', async () => {
  const store = aStore();
  await aPassedOverAnswer(store);
  const log = await aLog({ store, lease: 2 });
  await log.append(5, chose('D'));
  await log.adopt([1, 2], []);
  assert.deepEqual(log.pending(2).map(e => e.chosen[0]), ['D']);
});

test('what arrived superseded by another device is named', async () => {
  const store = aStore();
  await aPassedOverAnswer(store);
  const log = await aLog({ store, lease: 3 });
  assert.deepEqual(await log.adopt([1, 3], []), [5]);
  assert.deepEqual([log.pending(3).length, log.newest(5)], [0, undefined]);
});

test('the newest entry of each slot goes before the older ones', async () => {
  const log = await aLog();
  for (const [slot, letter] of [[1, 'A'], [1, 'B'], [2, 'A'], [1, 'C'], [2, 'D']]) await log.append(slot, chose(letter));
  assert.deepEqual(decisiveFirst(log.pending()).map(e => e.sequence), [4, 5, 1, 2, 3]);
});

test('without IndexedDB a copy in web storage survives a reload', async () => {
  const kept = new Map();
  const webStorage = () => ({ getItem: k => kept.get(k) || null, setItem: (k, v) => kept.set(k, v), removeItem: k => kept.delete(k) });
  await (await aLog({ store: createMemoryStore(webStorage) })).append(1, chose('A'));
  assert.deepEqual((await aLog({ store: createMemoryStore(webStorage) })).newest(1).chosen, ['A']);
  await (await aLog({ store: createMemoryStore(noStorage) })).append(1, chose('A'));
});

test('entries of choice questions go out as ever, those of written ones with their text', async () => {
  const log = await aLog();
  assert.deepEqual(toWire(await log.append(1, chose('A'))),
    { sequence: 1, slot: 1, chosen: ['A'], flagged: false, struck: [], spentMillis: 10 });
  assert.deepEqual(toWire(await log.append(2, wrote(''))),
    { sequence: 2, slot: 2, chosen: [], flagged: false, struck: [], spentMillis: 10, text: '' });
  assert.deepEqual(log.forExport().map(e => e.text), [undefined, '']);
});

test('a text goes along under a new number and under a new lease', async () => {
  const store = aStore();
  const before = await aLog({ store, lease: 1 });
  const entry = await before.append(1, wrote('答'));
  await before.renumber([entry.sequence], 9);
  assert.deepEqual(before.pending().map(e => [e.sequence, e.text]), [[10, '答']]);
  const log = await aLog({ store, lease: 2 });
  await log.adopt([1], []);
  assert.deepEqual(log.pending(2).map(e => e.text), ['答']);
});

test('the last number is the highest one known of this lease', async () => {
  const store = aStore();
  await (await aLog({ store, lease: 1 })).append(1, chose('A'));
  const log = await aLog({ store, lease: 2 });
  assert.equal(log.last(), 0);
  log.raiseFloor(5);
  assert.equal(log.last(), 5);
  await log.append(1, chose('B'));
  assert.equal(log.last(), 6);
});
