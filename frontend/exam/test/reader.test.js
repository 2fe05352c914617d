import test from 'node:test';
import assert from 'node:assert/strict';
import { takeAddress } from '../js/address.js';
import { languageOf, timeOfDay, useZone } from '../../answering/texts.js';

test('what the account says about reading comes with the address and leaves it', () => {
  const calls = [];
  const location = { pathname: '/exam/', search: '?sitting=s', hash: '#token=t&lease=2&lang=en&zone=Asia%2FUrumqi' };
  const address = takeAddress(location, { replaceState: (...a) => calls.push(a) });
  assert.deepEqual(address.reader, { language: 'en', zone: 'Asia/Urumqi' });
  assert.deepEqual(calls, [[null, '', '/exam/?sitting=s']]);
});

test('times are those of the person, and of China where nothing else is known', () => {
  assert.equal(timeOfDay('2026-12-31T16:30:00Z'), '00:30:00');
  useZone('Asia/Urumqi');
  assert.equal(timeOfDay('2026-12-31T16:30:00Z'), '22:30:00');
  useZone('Asia/Atlantis');
  assert.equal(timeOfDay('2026-12-31T16:30:00Z'), '22:30:00');
  useZone(null);
  assert.equal(timeOfDay('2026-12-31T16:30:00Z'), '00:30:00');
});

test('English is for those who ask for it', () => {
  assert.equal(languageOf({ language: 'en-GB' }), 'en');
  assert.equal(languageOf({ language: 'fr' }), 'zh-CN');
});
