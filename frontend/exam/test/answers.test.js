import test from 'node:test';
import assert from 'node:assert/strict';
import { aLog, chose, wrote } from '../../answering/test/fakes.js';
import { createAnswers, changes, isAnswered } from '../js/answers.js';
import { saveState } from '../js/savestate.js';
import { takeAddress } from '../js/address.js';

const response = (slot, letter, lease, sequence) => ({ slot, chosen: [letter], flagged: false, struck: [], lease, sequence, savedAt: 'x' });
const nothing = { chosen: [], flagged: false, struck: [] };

test('what is not delivered covers the response of the server', async () => {
  const log = await aLog();
  const answers = createAnswers(log);
  answers.replace([response(1, 'A', 1, 0)], 0);
  const entry = await log.append(1, chose('B'));
  assert.deepEqual([answers.of(1).chosen, answers.of(1).place], [['B'], 'pending']);
  answers.acknowledge(await log.acknowledge(1, { saved: [entry.sequence] }, '10:00'));
  assert.deepEqual([answers.of(1).chosen, answers.of(1).place, answers.of(1).savedAt], [['B'], 'server', '10:00']);
});

test('an old paper that arrives late does not undo what was acknowledged meanwhile', async () => {
  const log = await aLog();
  const answers = createAnswers(log);
  answers.replace([response(1, 'A', 1, 0), response(2, 'A', 1, 1)], 0);
  const askedAt = answers.heard();
  const entry = await log.append(1, chose('B'));
  answers.acknowledge(await log.acknowledge(1, { saved: [entry.sequence] }, '10:00'));
  answers.replace([response(1, 'A', 1, 0)], askedAt);
  assert.deepEqual(answers.of(1).chosen, ['B']);
  assert.equal(answers.of(2).place, 'none');
});

test('a late or superseded entry does not count as the answer', async () => {
  const log = await aLog();
  const answers = createAnswers(log);
  await log.append(1, chose('B'));
  answers.acknowledge(await log.acknowledge(1, { saved: [1], late: [1] }, '10:00'));
  assert.equal(answers.of(1).place, 'none');
});

test('choosing replaces in single choice, adds in multiple choice, and lifts a strike', () => {
  assert.deepEqual(changes.choose({ ...nothing, chosen: ['A'] }, 'C', false).chosen, ['C']);
  assert.deepEqual(changes.choose({ ...nothing, chosen: ['C'], struck: ['A'] }, 'A', true), { chosen: ['A', 'C'], struck: [] });
  assert.deepEqual(changes.unchoose({ ...nothing, chosen: ['A', 'C'] }, 'A').chosen, ['C']);
  assert.deepEqual(changes.strike({ ...nothing, struck: ['B'] }, 'B').struck, []);
});

test('a text is an answer, white space is none', async () => {
  const log = await aLog();
  const answers = createAnswers(log);
  answers.replace([{ ...response(1, 'A', 1, 0), text: '' }, { ...response(2, 'A', 1, 1), chosen: [], text: '服务器上的' }], 0);
  await log.append(3, wrote('写的'));
  await log.append(4, wrote(' \n'));
  assert.deepEqual([1, 2, 3, 4, 5].map(slot => answers.of(slot).text), ['', '服务器上的', '写的', ' \n', '']);
  answers.replace([response(6, 'A', 1, 0)], answers.heard());
  await log.append(7, chose('B'));
  assert.deepEqual([answers.of(6).text, answers.of(7).text], ['', '']);
  answers.replace([{ ...response(1, 'A', 1, 0), text: '' }, { ...response(2, 'A', 1, 1), chosen: [], text: '服务器上的' }], answers.heard());
  assert.deepEqual([1, 2, 3, 4, 5].map(slot => isAnswered(answers.of(slot))), [true, true, true, false, false]);
  const { answered, open } = answers.counts([1, 2, 3, 4, 5].map(slot => ({ slot })));
  assert.deepEqual([answered, open], [3, 2]);
  assert.deepEqual(changes.write({ ...nothing, text: '旧' }, '新'), { text: '新' });
});

test('the save state is never better than the truth', () => {
  const sync = { sending: false, problem: null, failures: 0 };
  const calm = { sync, net: null, online: true, unsent: 0, lastSavedAt: '10:00' };
  assert.equal(saveState(calm), 'saved');
  assert.equal(saveState({ ...calm, lastSavedAt: null }), 'idle');
  assert.equal(saveState({ ...calm, unsent: 1 }), 'saving');
  assert.equal(saveState({ ...calm, unsent: 1, sync: { ...sync, problem: 'failed', failures: 1 } }), 'retrying');
  assert.equal(saveState({ ...calm, unsent: 1, sync: { ...sync, problem: 'unreachable', failures: 2 } }), 'offline');
  assert.equal(saveState({ ...calm, online: false }), 'offline');
  assert.equal(saveState({ ...calm, unsent: 1, sync: { ...sync, problem: 'unauthorised' } }), 'unauthorised');
});

test('the token leaves the address before anything else happens', () => {
  const replaced = [];
  const location = { search: '?sitting=abc', hash: '#token=secret&lease=2', pathname: '/exam/' };
  const taken = takeAddress(location, { replaceState: (...a) => replaced.push(a[2]) });
  assert.deepEqual(taken, { sitting: 'abc', reader: { language: null, zone: null }, opened: { token: 'secret', lease: 2 } });
  assert.deepEqual(replaced, ['/exam/?sitting=abc']);
  assert.equal(takeAddress({ search: '?sitting=abc', hash: '', pathname: '/exam/' }, null).opened, null);
});
