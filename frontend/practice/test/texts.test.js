import test from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const read = path => readFileSync(new URL(path, import.meta.url), 'utf8');
const [zh, en] = ['zh-CN', 'en'].map(language => JSON.parse(read(`../texts/${language}.json`)));

test('both languages have the same texts with the same values', () => {
  const values = text => (text.match(/\{\w+\}/g) || []).sort();
  assert.deepEqual(Object.keys(en), Object.keys(zh));
  Object.keys(zh).forEach(key => assert.deepEqual(values(en[key]), values(zh[key]), key));
});

test('every text a module asks for by name exists', () => {
  const files = [...readdirSync(new URL('../js', import.meta.url)).map(f => `../js/${f}`), '../../answering/question.js'];
  const asked = files.flatMap(file => [...read(file).matchAll(/\bt\('([^']+)'/g)].map(m => m[1]));
  assert.ok(asked.length > 20);
  assert.deepEqual(asked.filter(key => !(key in zh)), []);
});
