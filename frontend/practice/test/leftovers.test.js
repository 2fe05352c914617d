import test from 'node:test';
import assert from 'node:assert/strict';
import { openStore } from '../../answering/store.js';
import { aBrowser } from '../../answering/test/indexeddb.js';
import { deliverLeftBehind, keyOf } from '../js/leftovers.js';

const entry = slot => ({ sitting: keyOf('old'), lease: 1, sequence: null, slot, chosen: ['A'], flagged: false, struck: [], spentMillis: 1, state: 'pending', madeAt: '2026-01-01T00:00:00Z' });

async function aStoreWithOldAnswers() {
  const store = await openStore(aBrowser());
  await store.keepToken(keyOf('old'), 1, 'token-of-old');
  await store.append(entry(1), 0);
  await store.append(entry(2), 0);
  await store.append({ ...entry(1), sitting: 'a-sitting-of-the-exam-room' }, 0);
  return store;
}

function anApi(asked, answer) {
  return run => ({ respond: async (token, entries) => { asked.push({ run, token, sequences: entries.map(e => e.sequence) }); return answer; } });
}

test('answers of another run go out with its own token, once', async () => {
  const store = await aStoreWithOldAnswers();
  const asked = [];
  const createApi = anApi(asked, { ok: true, body: { saved: [1, 2] } });
  await deliverLeftBehind({ store, current: 'new', createApi });
  await deliverLeftBehind({ store, current: 'new', createApi });
  assert.deepEqual(asked, [{ run: 'old', token: 'token-of-old', sequences: [1, 2] }]);
});

test('what the server did not take waits on', async () => {
  const store = await aStoreWithOldAnswers();
  await deliverLeftBehind({ store, current: 'new', createApi: anApi([], { ok: false, kind: 'unreachable' }) });
  assert.equal((await store.waiting()).get(keyOf('old')).length, 2);
});

test('the run that is open delivers its own', async () => {
  const store = await aStoreWithOldAnswers();
  const asked = [];
  await deliverLeftBehind({ store, current: 'old', createApi: anApi(asked, { ok: true, body: { saved: [] } }) });
  assert.deepEqual(asked, []);
});
