import test from 'node:test';
import assert from 'node:assert/strict';
import { createClock, formatLeft, passedMark } from '../js/clock.js';
import { createSpent } from '../../answering/spent.js';

function aClock() {
  const time = { millis: 1000 };
  return { time, clock: createClock({ now: () => time.millis }) };
}

test('counts down from the word of the server', () => {
  const { clock, time } = aClock();
  assert.equal(clock.left(), null);
  clock.set({ secondsLeft: 100, state: 'open' });
  time.millis += 30500;
  assert.equal(clock.left(), 69.5);
  time.millis += 1e6;
  assert.equal(clock.left(), 0);
});

test('half of the trip of a reply has passed when it arrives', () => {
  const { clock } = aClock();
  clock.set({ secondsLeft: 100, state: 'open' }, 4000);
  assert.equal(clock.left(), 98);
});

test('stands still while paused', () => {
  const { clock, time } = aClock();
  clock.set({ secondsLeft: 100, state: 'paused' });
  time.millis += 50000;
  assert.equal(clock.left(), 100);
});

test('says by how much an outage moved the deadline, and nothing for rounding or after a pause', () => {
  const { clock, time } = aClock();
  clock.set({ secondsLeft: 1000, state: 'open' });
  time.millis += 100000;
  assert.equal(clock.set({ secondsLeft: 901, state: 'open' }), 0);
  assert.equal(clock.set({ secondsLeft: 1200, state: 'open' }), 299);
  clock.set({ secondsLeft: 1200, state: 'paused' });
  time.millis += 100000;
  assert.equal(clock.set({ secondsLeft: 1200, state: 'open' }), 0);
});

test('a kept value is an upper bound until the server speaks', () => {
  const { clock } = aClock();
  clock.setUpperBound(500);
  assert.deepEqual([clock.left(), clock.isExact()], [500, false]);
  assert.equal(clock.set({ secondsLeft: 200, state: 'open' }), 0);
  clock.setUpperBound(500);
  assert.deepEqual([clock.left(), clock.isExact()], [200, true]);
});

test('a kept value that ran out before the server gave time back is told as growth', () => {
  const { clock, time } = aClock();
  clock.setUpperBound(10);
  time.millis += 20000;
  assert.equal(clock.left(), 0);
  assert.equal(clock.set({ secondsLeft: 600, state: 'open' }), 610);
});

test('an outage that ends after the time ran out here is told by its whole length', () => {
  const { clock, time } = aClock();
  clock.set({ secondsLeft: 10, state: 'open' });
  time.millis += 40000;
  assert.equal(clock.set({ secondsLeft: 0, state: 'open' }), 0);
  time.millis += 10000;
  assert.equal(clock.set({ secondsLeft: 5, state: 'open' }), 15);
});

test('the time of day is the one of the server', () => {
  const { clock, time } = aClock();
  clock.set({ secondsLeft: 1, state: 'open', serverTime: '2026-01-01T00:00:00Z' });
  time.millis += 1500;
  assert.equal(clock.serverNow(), Date.parse('2026-01-01T00:00:01.500Z'));
});

test('marks are passed once, and a jump passes only the lowest', () => {
  assert.equal(passedMark(901, 900), 900);
  assert.equal(passedMark(900, 899), null);
  assert.equal(passedMark(4000, 250), 300);
  assert.equal(passedMark(3, 0), 0);
});

test('formats whole seconds, rounded up', () => {
  assert.equal(formatLeft(4367.2), '01:12:48');
  assert.equal(formatLeft(0), '00:00:00');
});

test('time on a slot adds up over visits and rests when nothing is shown', () => {
  let millis = 0;
  const spent = createSpent({ now: () => millis, initial: { 2: 500 } });
  spent.show(1);
  millis = 100;
  spent.show(2);
  millis = 150;
  spent.rest();
  millis = 900;
  assert.deepEqual(spent.all(), { 1: 100, 2: 550 });
});

test('time on a slot never falls, also when the clock of the device does', () => {
  let millis = 5000;
  const spent = createSpent({ now: () => millis });
  spent.show(1);
  millis = 10;
  assert.equal(spent.of(1), 0);
  millis = 30;
  assert.equal(spent.of(1), 20);
});
