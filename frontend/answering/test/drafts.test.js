import test from 'node:test';
import assert from 'node:assert/strict';
import { aTimer } from './fakes.js';
import { createDrafts } from '../drafts.js';

// The log and the storage as far as drafts know them.
function someDrafts(standing = {}) {
  const world = { stands: new Map(Object.entries(standing).map(([slot, text]) => [Number(slot), text])), saved: [], kept: new Map(),
    locked: false, store: Promise.resolve() };
  const timer = aTimer();
  const drafts = createDrafts({ ...timer, stands: slot => world.stands.get(slot) || '',
    async save(slot, text) {
      if (world.locked) return null;
      world.saved.push(text);
      world.stands.set(slot, text);
      await world.store;
      return {};
    },
    keep: (slot, text) => world.kept.set(slot, text),
    forget: (slot, text) => { if (world.kept.get(slot) === text) world.kept.delete(slot); } });
  return Object.assign(world, { drafts, timer, type: (...more) => drafts.typed(1, ...more) });
}

const compose = true;

test('a text is saved a moment after the last key', async () => {
  const { type, timer, saved, drafts } = someDrafts();
  type('一');
  await timer.pass(1400);
  type('一二');
  await timer.pass(1499);
  assert.deepEqual(saved, []);
  await timer.pass(1);
  assert.deepEqual([saved, drafts.count()], [['一二'], 0]);
  await timer.pass(60000);
  assert.deepEqual(saved, ['一二']);
});

test('who types without a rest is saved every eight seconds', async () => {
  const { type, timer, saved } = someDrafts();
  for (let i = 1; i <= 20; i++) {
    type('字'.repeat(i));
    await timer.pass(1000);
  }
  assert.deepEqual(saved.map(text => text.length), [8, 16]);
});

test('what is typed is kept at once and until it is stored in the log', async () => {
  const world = someDrafts();
  let stored = null;
  world.store = new Promise(resolve => { stored = resolve; });
  world.type('一');
  assert.equal(world.kept.get(1), '一');
  const settled = world.drafts.settle();
  world.drafts.settle();
  await null;
  assert.deepEqual([world.saved, world.kept.get(1), world.drafts.text(1)], [['一'], '一', '一']);
  stored();
  await settled;
  assert.deepEqual([world.kept.size, world.drafts.text(1)], [0, null]);
});

test('what is typed while an entry is being stored is saved after it', async () => {
  const world = someDrafts();
  let stored = null;
  world.store = new Promise(resolve => { stored = resolve; });
  world.type('一');
  const settled = world.drafts.settle();
  world.type('一二');
  stored();
  await settled;
  assert.deepEqual([world.kept.get(1), world.drafts.text(1)], ['一二', '一二']);
  await world.timer.pass(1500);
  assert.deepEqual([world.saved, world.kept.size], [['一', '一二'], 0]);
});

test('an unchanged text makes no entry and leaves no draft', async () => {
  const { type, timer, saved, kept, drafts } = someDrafts({ 1: '一' });
  type('一二');
  type('一');
  assert.deepEqual([kept.size, drafts.count()], [0, 0]);
  await timer.pass(9000);
  await drafts.settle();
  assert.deepEqual([saved, kept.size, drafts.count()], [[], 0, 0]);
});

test('a text emptied is an answer too', async () => {
  const { type, timer, saved } = someDrafts({ 1: '一' });
  type('');
  await timer.pass(1500);
  assert.deepEqual(saved, ['']);
});

test('half-composed letters are never saved, what stood before them is', async () => {
  const { type, timer, saved, kept } = someDrafts();
  type('社会');
  type('社会gong', compose);
  await timer.pass(20000);
  assert.deepEqual([saved, kept.get(1)], [['社会'], '社会gong']);
  type('社会gongzuo', compose);
  await timer.pass(20000);
  type('社会工作');
  await timer.pass(1500);
  assert.deepEqual([saved, kept.size], [['社会', '社会工作'], 0]);
});

test('a composition given up leaves nothing', async () => {
  const { type, timer, saved, kept } = someDrafts({ 1: '社会' });
  type('社会g', compose);
  type('社会');
  await timer.pass(9000);
  assert.deepEqual([saved, kept.size], [[], 0]);
});

test('settling saves all at once; the letters in the middle only for a page that goes', async () => {
  const { drafts, saved } = someDrafts();
  drafts.typed(1, '一');
  drafts.typed(2, '二');
  drafts.typed(2, '二er', compose);
  await drafts.settle();
  assert.deepEqual([saved, drafts.text(2)], [['一', '二'], '二er']);
  await drafts.settle({ whole: true });
  assert.deepEqual([saved, drafts.count()], [['一', '二', '二er'], 0]);
});

test('settling twice makes one entry', async () => {
  const { type, drafts, saved } = someDrafts();
  type('一');
  await Promise.all([drafts.settle(), drafts.settle()]);
  assert.deepEqual([saved, drafts.count()], [['一'], 0]);
});

test('what a locked room does not take waits, and goes on when it is open again', async () => {
  const world = someDrafts();
  world.locked = true;
  world.type('一');
  await world.timer.pass(1000);
  world.kept.set(1, '另一个标签页');
  await world.timer.pass(20000);
  assert.equal(world.kept.get(1), '另一个标签页');
  world.type('一');
  await world.timer.pass(20000);
  assert.deepEqual([world.saved, world.kept.get(1), world.drafts.text(1)], [[], '一', '一']);
  world.locked = false;
  world.drafts.resume();
  await world.timer.pass(1);
  assert.deepEqual([world.saved, world.kept.size], [['一'], 0]);
});

test('resuming saves nothing that is still being typed', async () => {
  const { type, drafts, saved } = someDrafts();
  type('一');
  drafts.resume();
  await null;
  assert.deepEqual(saved, []);
});
