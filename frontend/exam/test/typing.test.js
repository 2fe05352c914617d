import test from 'node:test';
import assert from 'node:assert/strict';
import { aBrowser } from '../../answering/test/indexeddb.js';
import { aLog, wrote } from '../../answering/test/fakes.js';
import { openStore } from '../../answering/store.js';
import { createClock } from '../js/clock.js';
import { createSpent } from '../../answering/spent.js';
import { createRoom } from '../js/room.js';
import { createTyping, restoreDrafts } from '../js/typing.js';

const now = () => '2026-01-01T00:00:00Z';
const questions = [{ slot: 1, kind: 'single' }, { slot: 2, kind: 'case' }, { slot: 3, kind: 'design' }];

// One opening of the sitting in this browser; what it keeps outlives it.
async function anOpening(browser, lease = 1, responses = []) {
  const store = await openStore(browser);
  await restoreDrafts(store, 's');
  const log = await aLog({ store, lease });
  const spent = createSpent({ now: () => 0 });
  const room = createRoom({ log, spent, clock: createClock({ now: () => 0 }), recall: () => null, remember: () => {}, settle: () => typing.settle() });
  const typing = createTyping({ room, log, drafts: store.drafts, spent, sitting: 's', now });
  room.receivePaper({ questions, responses, title: '' }, { fresh: true });
  return { store, log, room, typing, text: slot => room.answers.of(slot).text };
}

const heldBy = (lease, text, sequence = 1) => ({ slot: 2, chosen: [], flagged: false, struck: [], text, lease, sequence, savedAt: 'x' });

test('a choice goes to the log without a text, a flag on a written question with the one that stands there', async () => {
  const { room, log } = await anOpening(aBrowser());
  await room.change(1, 'choose', 'A', false);
  await room.change(2, 'write', '答');
  await room.change(2, 'flag');
  assert.deepEqual(log.pending().map(e => [e.slot, 'text' in e, e.text, e.flagged]), [[1, false, undefined, false], [2, true, '答', false], [2, true, '答', true]]);
});

test('a flag takes along what was just typed', async () => {
  const { room, log, typing } = await anOpening(aBrowser());
  typing.typed(2, '刚写');
  await room.change(2, 'flag');
  assert.deepEqual(log.pending().map(e => [e.text, e.flagged]), [['刚写', false], ['刚写', true]]);
});

for (const [what, act] of Object.entries({ 'going to another question': room => room.go(3), 'another tab that takes over': room => room.update({ tab: 'passive' }),
  'a status that ends it': room => room.receiveStatus({ state: 'paused', leaseCurrent: true, secondsLeft: 5 }, { started: 1, trip: 0 }),
  'another device': room => room.receiveStatus({ state: 'open', leaseCurrent: false, secondsLeft: 5 }, { started: 1, trip: 0 }),
  'the end of time': room => room.update({ timeUp: true }), 'handing in': room => room.update({ submitting: true }) })) {
  test(`${what} puts what is being typed into the log`, async () => {
    const { room, log, typing } = await anOpening(aBrowser());
    room.go(2);
    typing.typed(2, '写着');
    act(room);
    await log.written();
    assert.deepEqual(log.pending().map(e => [e.slot, e.text]), [[2, '写着']]);
  });
}

test('killed between two savings, the text is there at the next opening, once', async () => {
  const browser = aBrowser();
  const first = await anOpening(browser);
  await first.room.change(2, 'write', '第一句。');
  first.typing.typed(2, '第一句。第二句');
  const second = await anOpening(browser);
  assert.deepEqual([second.text(2), second.log.pending().map(e => e.sequence)], ['第一句。第二句', [1, 2]]);
  assert.deepEqual(second.store.drafts.of('s'), []);
  const third = await anOpening(browser);
  assert.equal(third.log.pending().length, 2);
});

test('a text that is in the log already makes no second entry', async () => {
  const browser = aBrowser();
  const first = await anOpening(browser);
  first.typing.typed(2, '写了');
  const kept = first.store.drafts.of('s')[0];
  await first.typing.settle();
  first.store.drafts.keep('s', kept); // killed before it was taken away
  assert.deepEqual((await anOpening(browser)).log.pending().map(e => e.text), ['写了']);
});

test('a text typed back to what stands in the log makes no entry either', async () => {
  const browser = aBrowser();
  const first = await anOpening(browser);
  first.typing.typed(2, '写了');
  const settled = first.typing.settle();
  first.typing.typed(2, '写了再改');
  first.typing.typed(2, '写了');
  const kept = first.store.drafts.of('s')[0];
  await settled;
  first.store.drafts.keep('s', kept);
  assert.deepEqual((await anOpening(browser)).log.pending().map(e => e.text), ['写了']);
});

test('letters in the middle of a word outlive the saving of what stands before them', async () => {
  const browser = aBrowser();
  const first = await anOpening(browser);
  first.typing.typed(2, '社会');
  first.typing.typed(2, '社会gong', true);
  await first.typing.settle();
  assert.equal(first.text(2), '社会');
  assert.equal((await anOpening(browser)).text(2), '社会gong');
});

test('a draft never covers what was written after it', async () => {
  const browser = aBrowser();
  const first = await anOpening(browser);
  first.typing.typed(2, '旧稿');
  const kept = first.store.drafts.of('s')[0];
  await first.log.append(2, wrote('另一个标签页写的'));
  first.store.drafts.keep('s', kept);
  const second = await anOpening(browser);
  assert.deepEqual([second.text(2), second.store.drafts.of('s')], ['另一个标签页写的', []]);
});

test('a flag set after the last key does not make a draft old', async () => {
  const browser = aBrowser();
  const first = await anOpening(browser);
  await first.room.change(2, 'write', '一');
  first.typing.typed(2, '一二');
  await first.log.append(2, { ...wrote('一'), flagged: true });
  const second = await anOpening(browser);
  assert.deepEqual([second.text(2), second.room.answers.of(2).flagged], ['一二', true]);
});

test('killed while an entry was being stored, what was typed after it counts', async () => {
  const browser = aBrowser();
  const first = await anOpening(browser);
  await first.room.change(2, 'write', '一');
  first.typing.typed(2, '一二');
  const settled = first.typing.settle();
  first.typing.typed(2, '一二三');
  const [kept] = first.store.drafts.of('s');
  await settled;
  for (const reached of [['一'], ['一', '一二']]) { // the entry that was being stored is lost with the browser, or is not
    const other = aBrowser();
    const store = await openStore(other);
    for (const text of reached) await store.append({ sitting: 's', lease: 1, slot: 2, ...wrote(text), madeAt: now(), state: 'pending' }, 0);
    store.drafts.keep('s', kept);
    assert.equal((await anOpening(other)).text(2), '一二三', reached.join());
  }
});

test('opened anew, a draft of the opening before goes on', async () => {
  const browser = aBrowser();
  (await anOpening(browser, 1)).typing.typed(2, '昨天写的');
  const responses = [heldBy(1, '更早')];
  const second = await anOpening(browser, 2, responses);
  assert.deepEqual(await second.log.adopt([1, 2], responses), []);
  assert.deepEqual([second.text(2), second.log.pending(2).map(e => e.text)], ['昨天写的', ['昨天写的']]);
});

test('numbers of another opening say nothing about a draft, the order of openings does', async () => {
  const browser = aBrowser();
  const first = await anOpening(browser, 1);
  for (const text of ['一', '一二', '一二三']) await first.room.change(2, 'write', text);
  await first.log.acknowledge(1, { saved: [1, 2, 3] }, 'x');
  const responses = [heldBy(2, '另一台设备写的')];
  const third = await anOpening(browser, 3, responses);
  third.typing.typed(2, '第三次打开写的');
  const kept = third.store.drafts.of('s')[0];
  const reloaded = await anOpening(browser, 3, responses);
  assert.equal(reloaded.text(2), '第三次打开写的');
  reloaded.store.drafts.keep('s', { ...kept, lease: 1, after: 9, text: '头一次打开写的' });
  assert.equal((await anOpening(browser, 3, responses)).log.all().length, 4);
});

test('another device that went on in between is not overwritten; the draft stays history and is named', async () => {
  const browser = aBrowser();
  (await anOpening(browser, 1)).typing.typed(2, '昨天写的');
  const responses = [heldBy(2, '另一台设备写的')];
  const third = await anOpening(browser, 3, responses);
  assert.deepEqual(await third.log.adopt([1, 3], responses), [2]);
  assert.deepEqual([third.text(2), third.log.pending(3), third.log.pending(1).map(e => e.text)], ['另一台设备写的', [], ['昨天写的']]);
});

test('a draft gets a number above all the server has seen of its opening', async () => {
  const browser = aBrowser();
  const first = await anOpening(browser);
  first.log.raiseFloor(41);
  first.typing.typed(2, '写着');
  assert.deepEqual((await anOpening(browser)).log.pending().map(e => e.sequence), [42]);
});

test('where storage is blocked one types and saves as ever', async () => {
  const { typing, log } = await anOpening({ indexedDB: undefined });
  typing.typed(2, '写着');
  await typing.settle();
  assert.deepEqual(log.pending().map(e => e.text), ['写着']);
});

test('a written question without a text is the next open one', async () => {
  const { room } = await anOpening(aBrowser());
  await room.change(1, 'choose', 'A', false);
  await room.change(2, 'write', '  ');
  assert.equal(room.nextOpen(), 2);
  await room.change(2, 'write', '写了');
  assert.equal(room.nextOpen(), 3);
});
