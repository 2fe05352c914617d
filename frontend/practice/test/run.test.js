import test from 'node:test';
import assert from 'node:assert/strict';
import { aLog, aSync, savedReply, failing } from '../../answering/test/fakes.js';
import { createRun } from '../js/run.js';

const question = (slot, kind = 'single') => ({ slot, kind, marks: '1', stem: `Q${slot}`, options: ['A', 'B', 'C'].map(letter => ({ letter, text: letter })) });
const verdict = (slot, word, chosen) => ({ slot, verdict: word, chosen, key: ['A'], references: [], explanation: '' });
const spent = { of: () => 10, show() {} };

async function aRun(more = {}) {
  const log = await aLog();
  const message = { telling: 'at-once', title: '', finished: false, questions: [question(1), question(2, 'multiple'), question(3)],
    answers: [], verdicts: [], lastSequence: 0, ...more };
  return { log, run: createRun({ log, spent, message }) };
}

function withVerdicts(word) {
  return entries => savedReply(entries, { verdicts: entries.map(e => verdict(e.slot, word, ['B'])) });
}

test('a choice is a draft until it is committed, and then it is final', async () => {
  const { log, run } = await aRun();
  await run.change(1, 'choose', 'B', false);
  assert.deepEqual(run.of(1), { chosen: ['B'], struck: [], place: 'draft' });
  assert.equal(log.pending().length, 0);
  await run.commit(1);
  assert.equal(run.of(1).place, 'pending');
  assert.equal(run.editable(1), false);
  assert.equal(await run.change(1, 'choose', 'A', false), null);
  await run.commit(1);
  assert.equal(log.pending().length, 1, 'committed twice is once');
});

test('several options are chosen before a multiple choice is committed', async () => {
  const { log, run } = await aRun();
  for (const letter of ['C', 'A', 'B']) await run.change(2, 'choose', letter, true);
  await run.change(2, 'unchoose', 'B', true);
  await run.commit(2);
  assert.deepEqual(log.pending().map(e => e.chosen), [['A', 'C']]);
});

test('between the acknowledgement and the verdict an answer cannot be changed', async () => {
  const { log, run } = await aRun();
  await run.change(1, 'choose', 'B', false);
  await run.commit(1);
  await log.acknowledge(1, { saved: [1] }, 'now');
  assert.equal(run.editable(1), false);
  assert.deepEqual(run.of(1).chosen, ['B']);
  run.receive({ verdicts: [verdict(1, 'wrong', ['B'])], lastSequence: 1 });
  assert.equal(run.of(1).place, 'told');
  assert.deepEqual(run.counts(), { total: 3, told: 1, right: 0, wrong: 1, waits: 0, answered: 1 });
});

test('without a network one goes on, and everything is judged when it is back', async () => {
  const { log, run } = await aRun();
  const { sync, requests, timers } = aSync(log, [failing('unreachable'), withVerdicts('right')], { onReply: r => r.ok && run.receive(r.body) });
  await run.change(1, 'choose', 'A', false);
  await run.commit(1);
  await sync.kick();
  assert.equal(run.of(1).place, 'pending');
  assert.equal(run.nextOpen(), 2);
  await run.change(3, 'choose', 'A', false);
  await run.commit(3);
  await timers.pop().work();
  assert.deepEqual(requests.map(r => r.sequences), [[1], [1, 2]]);
  assert.equal(run.counts().right, 2);
  assert.equal(run.nextOpen(), 2);
});

test('an answer the server never takes can be given again', async () => {
  const { log, run } = await aRun();
  await run.change(1, 'choose', 'A', false);
  await run.commit(1);
  await log.refuse(log.pending(), 'no');
  assert.equal(run.of(1).place, 'refused');
  assert.equal(run.editable(1), true);
  await run.change(1, 'choose', 'B', false);
  await run.commit(1);
  assert.deepEqual(log.pending().map(e => e.chosen), [['B']]);
});

test('an answer of another device is told and closes the question here', async () => {
  const { run } = await aRun();
  await run.change(1, 'choose', 'A', false);
  run.receive({ verdicts: [verdict(1, 'wrong', ['B'])] });
  assert.deepEqual(run.of(1), { chosen: ['B'], struck: [], place: 'told' });
  assert.equal(await run.commit(1), null);
});

test('where the end tells, answers change until then and no verdict shows', async () => {
  const { log, run } = await aRun({ telling: 'at-end' });
  await run.change(1, 'choose', 'A', false);
  await run.change(1, 'choose', 'B', false);
  assert.deepEqual(run.of(1).chosen, ['B']);
  await log.acknowledge(1, { saved: [1, 2] }, 'now');
  assert.deepEqual(run.of(1), { chosen: ['B'], struck: [], place: 'server' });
  assert.equal(run.editable(1), true);
  assert.equal(run.verdict(1), null);
  run.receive({ finished: true, verdicts: [verdict(1, 'wrong', ['B']), verdict(2, 'unanswered', []), verdict(3, 'unanswered', [])] });
  assert.equal(run.editable(1), false);
  assert.equal(run.verdict(1).verdict, 'wrong');
  assert.equal(run.counts().told, 1);
});

test('for reading everything is told and nothing can be chosen', async () => {
  const { run } = await aRun({ telling: 'shown', verdicts: [verdict(1, 'unanswered', [])] });
  assert.equal(run.editable(1), false);
  assert.equal(run.verdict(1).key[0], 'A');
  assert.deepEqual(run.of(1).chosen, []);
});
