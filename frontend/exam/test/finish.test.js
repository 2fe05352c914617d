import test from 'node:test';
import assert from 'node:assert/strict';
import { aStore, chose } from '../../answering/test/fakes.js';
import { aWebStorage } from '../../answering/test/indexeddb.js';
import { createDraftStore } from '../../answering/draft-store.js';
import { aServer, stoppedTime } from './server.js';
import { createLog } from '../../answering/log.js';
import { createClock } from '../js/clock.js';
import { createSpent } from '../../answering/spent.js';
import { createRoom } from '../js/room.js';
import { createDelivery } from '../js/delivery.js';
import { createFinish } from '../js/finish.js';
import { createTyping } from '../js/typing.js';

// The room without a screen.
async function aRoom(t, { secondsLeft = 30 } = {}) {
  const time = stoppedTime(t);
  const server = aServer({ time, secondsLeft });
  const now = () => time.millis;
  const storage = aWebStorage();
  const store = { ...aStore(), drafts: createDraftStore(() => storage, now), keepReceipt: (sitting, kept) => { store.kept = kept; } };
  await store.keepToken('s', 1, 't');
  await store.keepPaper('s', {});
  const log = createLog({ store, sitting: 's', lease: 1, now: () => '2026-01-01T00:00:00Z',
    onChange: () => room && room.changed(), onSaved: entries => room.answers.acknowledge(entries) });
  let room = null;
  await log.load();
  const clock = createClock({ now });
  const spent = createSpent({ now });
  room = createRoom({ log, clock, spent, recall: () => null, remember: () => {}, settle: () => typing.settle() });
  const typing = createTyping({ room, log, drafts: store.drafts, spent, sitting: 's', now: () => '2026-01-01T00:00:00Z' });
  const shown = [];
  let finish = null;
  const delivery = createDelivery({ room, api: server.api, log, tokens: [{ lease: 1, token: 't' }], spent, now,
    onSubmitted: () => finish.submittedElsewhere(), onPaper: async (paper, since) => room.receivePaper(paper, { fresh: true, since }) });
  t.after(() => delivery.stop());
  finish = createFinish({ room, delivery: () => delivery, log, store, sitting: 's', forgetPlace: () => {},
    showReceipt: (receipt, figures) => shown.push({ receipt, ...figures }) });
  room.on(() => { // as the screen does with every repaint
    if (room.editable()) typing.resume();
    if (log.pending().length) delivery.sync.nudge();
  });
  await delivery.beat();
  async function pass(millis) { // with the ticking clock of the screen
    for (let i = 0; i < millis; i += 500) {
      await time.pass(500);
      if (clock.left() === 0 && room.state.status.state === 'open' && room.state.status.leaseCurrent) finish.timeUp();
    }
  }
  return { time, store, server, log, room, delivery, finish, shown, pass, clock, typing, type: text => typing.typed(2, text), choose: letter => room.change(1, 'choose', letter, false) };
}

const handIns = server => server.requests.filter(r => r.startsWith('submit'));

test('at zero the paper is handed in by the clock, and says so', async t => {
  const { server, room, shown, pass } = await aRoom(t);
  await pass(40000);
  assert.deepEqual(handIns(server), ['submit time-up']);
  assert.equal(shown.length, 1);
  assert.ok(room.state.receipt);
});

test('the server is asked before the paper is handed in', async t => {
  const { server, pass } = await aRoom(t);
  server.requests.length = 0;
  await pass(40000);
  assert.ok(server.requests.indexOf('status') < server.requests.indexOf('submit time-up'), server.requests.join(', '));
});

for (const unsent of [false, true]) {
  test(`time given back after an outage is the candidate's, ${unsent ? 'with' : 'without'} answers on their way`, async t => {
    const { server, room, pass, choose, clock } = await aRoom(t);
    await pass(10000);
    server.isAway = true;
    if (unsent) await choose('B');
    await pass(60000);
    assert.equal(room.state.timeUp, true);
    assert.equal(room.editable(), false);
    server.giveBack(60);
    server.isAway = false;
    await pass(10000);
    assert.deepEqual(handIns(server), []);
    assert.equal(room.editable(), true);
    assert.match(room.state.notice, /notice.extended/);
    assert.ok(clock.left() > 0);
    assert.equal(server.saved.length, unsent ? 1 : 0);
    await pass(30000);
    assert.deepEqual(handIns(server), ['submit time-up']);
  });
}

test('a few seconds given back unlock the room too', async t => {
  const { server, room, pass } = await aRoom(t);
  await pass(20000);
  server.isAway = true;
  await pass(17000);
  server.giveBack(17);
  server.isAway = false;
  await pass(4000);
  assert.equal(room.editable(), true);
  assert.match(room.state.notice, /notice.extended/);
  assert.deepEqual(handIns(server), []);
});

test('an acknowledgement that tells of more time stops the hand-in under way', async t => {
  const { server, room, pass, choose, log } = await aRoom(t);
  const { respond } = server.api;
  await pass(29000);
  server.api.respond = async () => ({ ok: false, kind: 'busy', status: 503 });
  await choose('C');
  await pass(1000);
  server.api.respond = (...request) => { server.giveBack(120); return respond(...request); };
  await pass(10000);
  assert.deepEqual(handIns(server), []);
  assert.equal(log.pending().length, 0);
  assert.equal(room.editable(), true);
});

test('a refusal because time is left lets the candidate go on', async t => {
  const { server, room, pass } = await aRoom(t);
  const { submit } = server.api;
  server.api.submit = (...request) => { // another node settled the outage just now
    if (!handIns(server).length) server.giveBack(300);
    return submit(...request);
  };
  await pass(40000);
  assert.deepEqual(handIns(server), ['submit time-up']);
  assert.equal(server.submitted, null);
  assert.equal(room.editable(), true);
  assert.match(room.state.notice, /notice.extended/);
});

test('a second tab or device that goes on is not disturbed', async t => {
  const { server, room, pass } = await aRoom(t);
  await pass(29000);
  server.lease = 2;
  await pass(20000);
  assert.equal(room.state.status.leaseCurrent, false);
  assert.deepEqual(handIns(server), []);
});

test('closed by the server meanwhile, the receipt is fetched', async t => {
  const { server, shown, pass } = await aRoom(t);
  await pass(20000);
  server.isAway = true;
  await pass(20000);
  server.submitted = { hash: 'x', answers: [] };
  server.isAway = false;
  await pass(15000);
  assert.deepEqual(handIns(server), []);
  assert.equal(shown[0].receipt.hash, 'x');
});

test('by hand the paper is handed in only when every answer has arrived', async t => {
  const { server, finish, choose, room } = await aRoom(t);
  server.isAway = true;
  await choose('A');
  assert.match(await finish.submit(), /submit.unsent/);
  server.isAway = false;
  assert.equal(await finish.submit(), null);
  assert.deepEqual(handIns(server), ['submit by hand']);
  assert.equal(server.saved.length, 1);
  assert.ok(room.state.receipt);
});

test('a text never gives way to an older one while it is saved', async t => {
  const { room, log, type, typing, delivery, server } = await aRoom(t);
  const { respond } = server.api;
  const seen = [];
  room.on(() => seen.push(room.answers.of(2).text));
  for (const text of ['一', '一二', '一二三']) {
    if (text === '一二三') server.api.respond = async (...request) => { // another tab used the number
      server.api.respond = respond;
      return { ...await respond(...request), body: { ...(await respond(...request)).body, saved: [], conflicts: [3], lastSequence: 7 } };
    };
    type(text);
    await typing.settle();
    await delivery.sync.drain();
    await new Promise(resolve => setImmediate(resolve));
  }
  assert.equal(log.pending().length, 0);
  assert.deepEqual(seen.filter((text, i) => i && text.length < seen[i - 1].length), []);
  assert.equal(seen[seen.length - 1], '一二三');
});

test('what was typed before zero is sent, and counts where the server says so', async t => {
  const { server, pass, type, room } = await aRoom(t);
  await pass(29500);
  type('写到一半');
  await pass(1000);
  assert.equal(room.state.timeUp, true);
  assert.deepEqual(server.saved.map(e => [e.slot, e.text]), [[2, '写到一半']]);
  await pass(20000);
  assert.deepEqual(handIns(server), ['submit time-up']);
});

test('what is being typed is handed in by hand as well, and nothing of it stays here', async t => {
  const { server, finish, type, store } = await aRoom(t);
  type('刚写的');
  assert.equal(store.drafts.of('s').length, 1);
  assert.equal(await finish.submit(), null);
  assert.deepEqual(server.saved.map(e => e.text), ['刚写的']);
  assert.deepEqual([store.drafts.of('s'), await whatIsLeft(store)], [[], []]);
});

test('a draft that could not be used any more goes with the rest', async t => {
  const { finish, store } = await aRoom(t);
  store.drafts.keep('s', { slot: 2, text: '半pin', lease: 1 });
  await finish.submit();
  assert.deepEqual(store.drafts.of('s'), []);
});

test('a pause saves what is being typed first', async t => {
  const { server, delivery, type } = await aRoom(t);
  server.api.pause = async () => { server.requests.push('pause'); return { ok: false, kind: 'unreachable' }; };
  type('先停一下');
  await delivery.pause();
  assert.deepEqual(server.requests.slice(-2), ['respond', 'pause']);
});

test('typed on while the paper was out of time, it is saved once there is time again', async t => {
  const { server, room, typing, pass } = await aRoom(t);
  await pass(28000);
  server.isAway = true;
  typing.typed(2, '时间到shi', true);
  await pass(8000);
  typing.typed(2, '时间到时');
  await pass(10000);
  assert.deepEqual([room.editable(), typing.text(2)], [false, '时间到时']);
  server.giveBack(60);
  server.isAway = false;
  await pass(8000);
  assert.deepEqual(server.saved.map(e => e.text), ['时间到时']);
});

for (const entries of [22, 40]) {
  test(`the hand-in carries ${entries} long texts as far as the server reads, the decisive ones`, async t => {
    const { server, room, pass, log } = await aRoom(t);
    const { submit } = server.api;
    let body = null;
    await pass(29000);
    server.api.respond = async () => ({ ok: false, kind: 'busy', status: 503 });
    server.api.submit = (token, sent, spent, reason) => { body = { entries: sent, spent, reason }; return submit(token, sent, spent, reason); };
    for (let i = 0; i < entries; i++) await log.append(i % 22 + 1, { chosen: [], flagged: false, struck: [], spentMillis: 1, text: '字'.repeat(3000) });
    await pass(20000);
    assert.ok(room.state.receipt);
    assert.ok(Buffer.byteLength(JSON.stringify(body)) <= 262144, String(Buffer.byteLength(JSON.stringify(body))));
    assert.equal(new Set(body.entries.map(e => e.slot)).size, 22);
    assert.deepEqual(body.entries.slice(0, 22).map(e => e.sequence).sort((a, b) => a - b)[21], entries);
  });
}

test('a second click hands in once', async t => {
  const { server, finish, shown } = await aRoom(t);
  await Promise.all([finish.submit(), finish.submit()]);
  assert.deepEqual(handIns(server), ['submit by hand']);
  assert.equal(shown.length, 1);
});

async function whatIsLeft(store) {
  return [await store.paper('s') && 'paper', (await store.tokens('s')).length && 'token', (await store.entries('s')).length && 'log'].filter(Boolean);
}

test('handed in and delivered, nothing but the receipt of this tab stays', async t => {
  const { store, finish, choose } = await aRoom(t);
  await choose('A');
  assert.deepEqual(await whatIsLeft(store), ['paper', 'token', 'log']);
  await finish.submit();
  assert.deepEqual(await whatIsLeft(store), []);
  assert.equal(store.kept.receipt.hash, 'h');
});

test('what is not delivered at the end stays with its token until it is', async t => {
  const { server, store, choose, pass, shown } = await aRoom(t);
  const { respond } = server.api;
  await pass(29000);
  server.api.respond = async () => ({ ok: false, kind: 'busy', status: 503 });
  await choose('B');
  server.submitted = { hash: 'x', answers: [] }; // closed by the server
  await pass(40000);
  assert.equal(shown.at(-1).unsent, 1);
  assert.deepEqual(await whatIsLeft(store), ['paper', 'token', 'log']);
  server.api.respond = respond;
  await pass(40000);
  assert.equal(shown.at(-1).unsent, 0);
  assert.deepEqual(await whatIsLeft(store), []);
});
