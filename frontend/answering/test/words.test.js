import test from 'node:test';
import assert from 'node:assert/strict';
import { clean, countWords, isBlank, isWritten, MOST } from '../words.js';
import { bytesOf, fitting, weightOf } from '../bytes.js';

const [high, low] = ['\uD83D', '\uDE00'];

test('half a character never leaves the field, a whole one does', () => {
  assert.equal(clean(`a${high}b${low}c${low}${high}`), 'abc');
  assert.equal(clean(`你${high}${low}好`), `你${high}${low}好`);
  assert.equal(clean('字'.repeat(MOST - 1) + high + low), '字'.repeat(MOST - 1), 'cut in the middle of one');
});

test('control characters go, line breaks and tabs stay', () => {
  assert.equal(clean('一\u0000、\n\t二\u0007\u007F'), '一、\n\t二');
  assert.equal(clean('字'.repeat(MOST + 5)).length, MOST);
});

test('characters are counted as a person counts them', () => {
  assert.equal(countWords(`一、目标：\n 3 次\u3000${high}${low}`), 8);
  assert.equal(countWords(' \n\u3000'), 0);
});

test('white space is no answer', () => {
  assert.deepEqual([undefined, '', ' \n\u3000', '答'].map(isBlank), [true, true, true, false]);
});

test('cases and designs are written', () => {
  assert.deepEqual(['single', 'multiple', 'case', 'design'].map(kind => isWritten({ kind })), [false, false, true, true]);
  assert.equal(isWritten(undefined), false);
});

test('bytes are those of UTF-8', () => {
  for (const text of ['abc', 'é', '社会工作', `a${high}${low}“”`]) assert.equal(bytesOf(text), Buffer.byteLength(text), text);
});

test('as many entries fit as their bytes allow, with what stands around them', () => {
  const entries = [1, 2, 3].map(sequence => ({ sequence, slot: 1, chosen: [], flagged: false, struck: [], spentMillis: 1, text: '字'.repeat(100) }));
  const whole = list => Buffer.byteLength(JSON.stringify({ entries: list }));
  assert.ok(whole(entries) <= 3 * weightOf(entries[0]) + 20 && whole(entries) > 3 * weightOf(entries[0]));
  const fits = (bytes, most = 9) => fitting(entries, { most, bytes }).map(e => e.sequence);
  assert.deepEqual(fits(3 * weightOf(entries[0]) + 20), [1, 2, 3]);
  assert.deepEqual(fits(3 * weightOf(entries[0]) + 19), [1, 2]);
  assert.deepEqual(fits(100), []);
  assert.deepEqual(fits(99999, 2), [1, 2]);
});
