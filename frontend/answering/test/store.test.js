import test from 'node:test';
import assert from 'node:assert/strict';
import { aBrowser, aDatabase } from './indexeddb.js';
import { aLog, chose, wrote } from './fakes.js';
import { openStore } from '../store.js';
import { openIndexedDbStore } from '../store-indexeddb.js';

const entry = (slot, letter, more = {}) => ({ sitting: 's', lease: 1, slot, ...chose(letter), madeAt: '2026-01-01T00:00:00Z', state: 'pending', ...more });

async function answer(browser, slot, letter) {
  return (await aLog({ store: await openStore(browser) })).append(slot, chose(letter));
}

test('entries are numbered in the database and found again', async () => {
  const browser = aBrowser();
  assert.deepEqual([(await answer(browser, 1, 'A')).sequence, (await answer(browser, 2, 'B')).sequence], [1, 2]);
  const log = await aLog({ store: await openStore(browser) });
  assert.deepEqual([log.newest(1).chosen, log.newest(2).chosen], [['A'], ['B']]);
});

test('two pages on one database never share a number', async () => {
  const browser = aBrowser();
  const [one, two] = [await openStore(browser), await openStore(browser)];
  const stored = await Promise.all([one.append(entry(1, 'A'), 0), two.append(entry(2, 'B'), 0), one.append(entry(3, 'C'), 7)]);
  assert.equal(new Set(stored.map(e => e.sequence)).size, 3);
});

test('without IndexedDB the room goes on in memory and says so', async () => {
  const browser = { ...aBrowser(), indexedDB: undefined };
  const store = await openStore(browser);
  assert.equal(store.isDurable(), false);
  await answer(browser, 1, 'A');
  assert.deepEqual((await aLog({ store: await openStore(browser) })).newest(1).chosen, ['A']);
});

test('a browser that opens the database but refuses to write is one without', async () => {
  const database = aDatabase();
  database.trouble = { fail: 'QuotaExceededError' };
  assert.equal((await openStore(aBrowser(database))).isDurable(), false);
});

test('answers given while the database was out of order are there after a reload', async () => {
  const database = aDatabase();
  const browser = aBrowser(database);
  const store = await openStore(browser);
  let lost = 0;
  store.whenLost(() => lost++);
  const log = await aLog({ store });
  await log.append(1, chose('A'));
  database.trouble = { fail: 'UnknownError' };
  await log.append(2, chose('B'));
  await log.append(3, chose('C'));
  assert.deepEqual([store.isDurable(), lost], [false, 1]);
  database.trouble = null;
  const again = await openStore(browser);
  const after = await aLog({ store: again });
  assert.deepEqual([1, 2, 3].map(slot => after.newest(slot).chosen[0]), ['A', 'B', 'C']);
  assert.deepEqual([again.isDurable(), browser.localStorage.length], [true, 0]);
  assert.deepEqual(database.all('entries').map(e => e.sequence), [1, 2, 3]);
});

test('a copy that cannot be brought back stays', async () => {
  const database = aDatabase();
  const browser = aBrowser(database);
  await openStore(browser);
  browser.localStorage.setItem('zhishe-exam:s:log', JSON.stringify([{ ...entry(4, 'D'), sequence: 1 }]));
  database.trouble = { fail: 'QuotaExceededError' };
  const log = await aLog({ store: await openStore(browser) });
  assert.deepEqual(log.newest(4).chosen, ['D']);
  assert.equal(browser.localStorage.length, 1);
});

test('what was acknowledged while the database was out of order is not asked about again', async () => {
  const database = aDatabase();
  const browser = aBrowser(database);
  const log = await aLog({ store: await openStore(browser) });
  const made = await log.append(1, chose('A'));
  database.trouble = { fail: 'UnknownError' };
  await log.acknowledge(1, { saved: [made.sequence] }, '2026-01-01T10:00:00Z');
  database.trouble = null;
  const after = await aLog({ store: await openStore(browser) });
  assert.equal(after.pending().length, 0);
});

test('numbers of the copy that stand for something else get new ones', async () => {
  const browser = aBrowser();
  await answer(browser, 1, 'A');
  const copy = [{ ...entry(2, 'B', { madeAt: '2026-01-01T00:01:00Z' }), sequence: 1 }, { ...entry(3, 'C'), sequence: 2 }];
  browser.localStorage.setItem('zhishe-exam:s:log', JSON.stringify(copy));
  const log = await aLog({ store: await openStore(browser) });
  assert.deepEqual(log.pending().map(e => [e.sequence, e.slot, e.chosen[0]]), [[1, 1, 'A'], [2, 3, 'C'], [3, 2, 'B']]);
});

test('a copy never covers a later change of the same slot', async () => {
  const browser = aBrowser();
  await answer(browser, 1, 'A');
  browser.localStorage.setItem('zhishe-exam:s:log', JSON.stringify([{ ...entry(1, 'B', { madeAt: '2025-01-01T00:00:00Z' }), sequence: 1 }]));
  const log = await aLog({ store: await openStore(browser) });
  assert.deepEqual(log.pending().map(e => e.chosen[0]), ['A']);
});

for (const name of ['InvalidStateError', 'UnknownError', 'AbortError', null]) {
  test(`a connection lost once (${name || 'aborted without a reason'}) is opened once more`, async () => {
    const database = aDatabase();
    const store = await openStore(aBrowser(database));
    database.trouble = { fail: name, times: 1 };
    await store.append(entry(1, 'A'), 0);
    assert.deepEqual([store.isDurable(), database.opened, database.all('entries').length], [true, 2, 1]);
  });
}

test('a full disk is no reason to open it again', async () => {
  const database = aDatabase();
  const store = await openStore(aBrowser(database));
  database.trouble = { fail: 'QuotaExceededError', times: 1 };
  await store.append(entry(1, 'A'), 0);
  assert.deepEqual([store.isDurable(), database.opened], [false, 1]);
});

test('a newer page that changes the database does not wait for this one', async () => {
  const database = aDatabase();
  const store = await openIndexedDbStore(database);
  database.connections[0].onversionchange();
  assert.equal(database.connections[0].closed, true);
  await store.append(entry(1, 'A'), 0); // opens it again
  assert.equal(database.opened, 2);
});

test('a database that hangs is given up after a while', async t => {
  const database = aDatabase();
  const store = await openStore(aBrowser(database));
  database.trouble = { hang: true };
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const appending = store.append(entry(1, 'A'), 0);
  t.mock.timers.tick(4000);
  assert.equal((await appending).sequence, 1);
  assert.equal(store.isDurable(), false);
});

test('tokens of a sitting come newest first, from the database and from this tab', async () => {
  const browser = aBrowser();
  const store = await openStore(browser);
  await store.keepToken('s', 1, 'one');
  await store.keepToken('s', 2, 'two');
  assert.deepEqual((await store.tokens('s')).map(k => k.token), ['two', 'one']);
  const other = await openStore({ ...aBrowser(), sessionStorage: browser.sessionStorage });
  assert.deepEqual((await other.tokens('s')).map(k => k.token), ['two', 'one']);
});

test('tokens are forgotten in the database and in this tab', async () => {
  const browser = aBrowser();
  const store = await openStore(browser);
  await store.keepToken('s', 1, 'one');
  await store.forgetTokens('s');
  assert.deepEqual([await store.tokens('s'), browser.sessionStorage.length], [[], 0]);
});

const DAY = 24 * 3600 * 1000;

// A sitting that was opened here, with one answer, and nothing since.
async function aSittingLeftBehind(browser, { delivered }) {
  const store = await openStore(browser, () => Date.parse('2026-01-01T00:00:00Z'));
  await store.keepToken('old', 1, 'token');
  await store.keepPaper('old', { questions: ['?'] });
  const stored = await store.append(entry(1, 'A', { sitting: 'old' }), 0);
  if (delivered) await store.update([{ ...stored, state: 'saved', superseded: true }]);
  browser.sessionStorage.removeItem('zhishe-exam:old:tokens'); // the tab was closed
}

async function whatIsLeft(store) {
  return [await store.paper('old') && 'paper', (await store.tokens('old')).length && 'token', (await store.entries('old')).length && 'log'].filter(Boolean);
}

for (const [delivered, days, left] of [[true, 9, ['paper', 'token', 'log']], [true, 11, []], [false, 11, ['token', 'log']]]) {
  test(`after ${days} days a sitting with its answers ${delivered ? 'delivered' : 'waiting'} leaves ${left.join(', ') || 'nothing'}`, async () => {
    const browser = aBrowser();
    await aSittingLeftBehind(browser, { delivered });
    const store = await openStore(browser, () => Date.parse('2026-01-01T00:00:00Z') + days * DAY);
    await store.tidyUp('new');
    assert.deepEqual(await whatIsLeft(store), left);
  });
}

test('the sitting that is opened now is never too old', async () => {
  const browser = aBrowser();
  await aSittingLeftBehind(browser, { delivered: true });
  const store = await openStore(browser, () => Date.parse('2027-01-01T00:00:00Z'));
  await store.tidyUp('old');
  assert.deepEqual(await whatIsLeft(store), ['paper', 'token', 'log']);
});

test('a copy with another text under the same number is no copy', async () => {
  const browser = aBrowser();
  const log = await aLog({ store: await openStore(browser) });
  await log.append(1, wrote('一'));
  browser.localStorage.setItem('zhishe-exam:s:log', JSON.stringify([{ ...entry(1, null, { text: '二', madeAt: '2026-01-01T00:00:00Z' }), sequence: 1 }]));
  const after = await aLog({ store: await openStore(browser) });
  assert.deepEqual(after.pending().map(e => e.text), ['一', '二']);
});

const draft = (slot, text) => ({ slot, text, lease: 1 });

test('drafts are there at the next opening, each until its own text is in the log', async () => {
  const browser = aBrowser();
  const { drafts } = await openStore(browser);
  drafts.keep('s', draft(1, '一'));
  drafts.keep('s', draft(2, '二'));
  drafts.keep('s', draft(1, '一一'));
  drafts.forget('s', 1, '一'); // another tab went on
  assert.deepEqual((await openStore(browser)).drafts.of('s').map(d => d.text), ['一一', '二']);
  drafts.forget('s', 1, '一一');
  drafts.forget('s', 2, '二');
  assert.deepEqual([drafts.of('s'), browser.localStorage.length], [[], 0]);
});

test('without web storage there are no drafts, and with nonsense in it neither', async () => {
  const { drafts } = await openStore({ indexedDB: aDatabase() });
  drafts.keep('s', draft(1, '一'));
  drafts.forget('s', 1, '一');
  drafts.tidyUp(1, 't');
  assert.deepEqual(drafts.of('s'), []);
  const browser = aBrowser();
  browser.localStorage.setItem('zhishe-exam:s:drafts', '{"1":null,"2":{"slot":2},"x":7}');
  assert.deepEqual((await openStore(browser)).drafts.of('s'), []);
});

test('drafts of sittings left behind go after some days, those of the one opened now stay', async () => {
  const browser = aBrowser();
  const at = day => openStore(browser, () => Date.parse('2026-01-01T00:00:00Z') + day * DAY);
  (await at(0)).drafts.keep('old', draft(1, '一'));
  (await at(0)).drafts.keep('new', draft(1, '一'));
  (await at(5)).drafts.keep('later', draft(1, '一'));
  const store = await at(11);
  await store.tidyUp('new');
  assert.deepEqual(['old', 'new', 'later'].map(s => store.drafts.of(s).length), [0, 1, 1]);
});
