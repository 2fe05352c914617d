import test from 'node:test';
import assert from 'node:assert/strict';
import { followLifecycle } from '../js/lifecycle.js';

// A page whose life a test plays.
function aPage(t, { unsent = 0, offline = false, state = 'open', typed = Promise.resolve() } = {}) {
  const [forDocument, forWindow, heard] = [{}, {}, []];
  const record = name => (...more) => { heard.push([name, ...more].join(' ')); };
  globalThis.document = { visibilityState: 'visible', addEventListener: (type, listener) => { forDocument[type] = listener; } };
  globalThis.window = { addEventListener: (type, listener) => { forWindow[type] = listener; } };
  t.after(() => { delete globalThis.document; delete globalThis.window; });
  followLifecycle({ room: { state: { status: { state }, receipt: null, current: 7 } },
    delivery: { sync: { flush: record('flush') }, wake: record('wake'), lost: record('lost') },
    spent: { rest: record('rest'), show: record('show') }, rememberLeft: record('remember'), isOffline: () => offline,
    settle: more => { record('settle')(...(more ? Object.keys(more) : [])); return typed; },
    log: { load: async () => record('load')(), unsent: () => Array(unsent) } });
  return { heard, forWindow, visibility(value) { document.visibilityState = value; forDocument.visibilitychange(); } };
}

const leaving = ['settle whole', 'rest', 'remember', 'flush'];

test('a hidden page sends what it has at once and stops counting, a shown one goes on', async t => {
  const { heard, visibility } = aPage(t);
  visibility('hidden');
  assert.deepEqual(heard.splice(0), leaving);
  await null;
  assert.deepEqual(heard.splice(0), ['flush']);
  visibility('visible');
  assert.deepEqual(heard, ['show 7', 'wake']);
});

test('a page that goes away sends what it has, also where it was never hidden', t => {
  const { heard, forWindow } = aPage(t);
  forWindow.pagehide();
  assert.deepEqual(heard, leaving);
});

test('what is being typed when the page is hidden is sent as soon as it is stored', async t => {
  let stored = null;
  const { heard, visibility } = aPage(t, { typed: new Promise(resolve => { stored = resolve; }) });
  visibility('hidden');
  await null;
  assert.deepEqual(heard.splice(0), leaving);
  stored();
  await new Promise(resolve => setImmediate(resolve));
  assert.deepEqual(heard, ['flush']);
});

test('what is being typed counts when the page asks whether to leave', t => {
  const { heard, forWindow } = aPage(t);
  forWindow.beforeunload({ preventDefault() {} });
  assert.deepEqual(heard, ['settle']);
});

test('back from the cache of the browser the log is read anew before anything is sent', async t => {
  const { heard, forWindow } = aPage(t);
  await forWindow.pageshow({ persisted: true });
  assert.deepEqual(heard, ['load', 'show 7', 'wake']);
  await forWindow.pageshow({ persisted: false });
  assert.equal(heard.length, 3);
});

test('a paused sitting counts no time on a question when it is shown again', t => {
  const { heard, visibility } = aPage(t, { state: 'paused' });
  visibility('visible');
  assert.deepEqual(heard, ['wake']);
});

test('online wakes, offline is noticed', t => {
  const { heard, forWindow } = aPage(t);
  forWindow.online();
  forWindow.offline();
  assert.deepEqual(heard, ['wake', 'lost']);
});

for (const [unsent, offline, asks] of [[0, true, false], [3, false, false], [3, true, true]]) {
  test(`leaving ${asks ? 'is' : 'is not'} asked about with ${unsent} answers waiting ${offline ? 'offline' : 'online'}`, t => {
    const { forWindow } = aPage(t, { unsent, offline });
    let prevented = false;
    forWindow.beforeunload({ preventDefault: () => { prevented = true; } });
    assert.equal(prevented, asks);
  });
}
