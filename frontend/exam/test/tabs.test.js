import test from 'node:test';
import assert from 'node:assert/strict';
import { createTabs } from '../js/tabs.js';

const soon = { setTimeout: work => setTimeout(work, 0) };

// The locks of one browser, shared by its tabs.
function someLocks() {
  let holder = null;
  return { request: (name, { steal, ifAvailable }, take) => new Promise((resolve, reject) => {
    if (holder && ifAvailable) return resolve(take(null));
    if (holder && steal) holder(new Error('stolen'));
    holder = reject;
    return Promise.resolve(take({ name })).then(resolve);
  }) };
}

// Tabs without locks hear each other on a channel.
function someChannels() {
  const all = [];
  return class {
    constructor() { all.push(this); }
    postMessage(data) { all.filter(other => other !== this).forEach(other => queueMicrotask(() => other.onmessage({ data }))); }
  };
}

function someStorageEvents() {
  const listeners = [];
  return () => ({ ...soon, navigator: {}, setTimeout: work => setTimeout(work, 5),
    addEventListener: (type, listener) => { listeners.push(listener); },
    localStorage: { setItem(key, newValue) { queueMicrotask(() => listeners.forEach(l => l({ key, newValue }))); } } });
}

const browsers = {
  'with locks': () => { const locks = someLocks(); return () => ({ ...soon, navigator: { locks } }); },
  'by channel': () => { const BroadcastChannel = someChannels(); return () => ({ navigator: {}, BroadcastChannel, setTimeout: work => setTimeout(work, 5) }); },
  'by storage events': () => someStorageEvents(),
};

for (const [how, aBrowser] of Object.entries(browsers)) {
  test(`${how}: the first tab has the sitting, the second is told so`, async () => {
    const scope = aBrowser();
    const [one, two] = [createTabs('s', scope()), createTabs('s', scope())];
    assert.equal(await one.free(), true);
    assert.equal(await two.free(), false);
  });

  test(`${how}: who takes it has it, and the other one learns of it`, async () => {
    const scope = aBrowser();
    const [one, two] = [createTabs('s', scope()), createTabs('s', scope())];
    let lost = 0;
    one.onLost = () => lost++;
    two.onLost = () => assert.fail('it has just taken it');
    await one.free();
    await two.free();
    assert.equal(await two.take(), true);
    await new Promise(resolve => setTimeout(resolve, 20));
    assert.equal(lost, 1);
  });
}

test('where locks are forbidden the room opens all the same', async () => {
  const tabs = createTabs('s', { ...soon, navigator: { locks: { request: async () => { throw new Error('forbidden'); } } } });
  assert.equal(await tabs.free(), true);
});
