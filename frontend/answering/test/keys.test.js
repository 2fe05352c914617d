import test from 'node:test';
import assert from 'node:assert/strict';
import { listenToKeys } from '../keys.js';
import { listenToSwipe } from '../swipe.js';

// What a key does that is pressed in an element of this kind: the actions it calls, and whether the browser's own is kept.
function pressedIn(t, kind) {
  let listener = null;
  globalThis.document = { addEventListener: (type, heard) => { listener = heard; }, removeEventListener() {} };
  t.after(() => { delete globalThis.document; });
  const called = [];
  const action = name => (...more) => called.push([name, ...more].join(' '));
  listenToKeys({ blocked: () => false, submit: action('submit'), move: action('move'), toggle: action('toggle'), flag: action('flag') });
  return (code, more = {}) => {
    let kept = true;
    const target = { matches: selector => selector.split(', ').includes(kind) };
    listener({ code, target, preventDefault: () => { kept = false; }, ...more });
    return [called.splice(0).join(), kept];
  };
}

test('who types keeps every key but the one for handing in', t => {
  const press = pressedIn(t, 'textarea');
  for (const code of ['PageUp', 'PageDown', 'KeyA', 'KeyF', 'Digit1', 'Enter']) assert.deepEqual(press(code), ['', true], code);
  assert.deepEqual(press('Enter', { ctrlKey: true }), ['submit', false]);
});

test('in the material the keys for pages scroll it, the others are those of the room', t => {
  const press = pressedIn(t, '[data-scrolls]');
  assert.deepEqual([press('PageUp'), press('PageDown')], [['', true], ['', true]]);
  assert.deepEqual(press('KeyF'), ['flag', false]);
});

test('elsewhere they change the question', t => {
  const press = pressedIn(t, 'main');
  assert.deepEqual([press('PageUp'), press('PageDown'), press('KeyB')], [['move -1', false], ['move 1', false], ['toggle 1', false]]);
});

for (const [where, moved] of [['', [1]], ['textarea', []], ['[data-scrolls]', []]]) {
  test(`a stroke ${where ? `within ${where} belongs to it` : 'changes the question'}`, t => {
    globalThis.window = { getSelection: () => '' };
    t.after(() => { delete globalThis.window; });
    const on = {};
    const moves = [];
    listenToSwipe({ addEventListener: (type, heard) => { on[type] = heard; } }, { move: step => moves.push(step), now: () => 0 });
    const target = { closest: selector => selector.split(', ').includes(where), parentElement: null };
    on.touchstart({ touches: [{ clientX: 300, clientY: 50 }], target });
    on.touchend({ changedTouches: [{ clientX: 60, clientY: 50 }] });
    assert.deepEqual(moves, moved);
  });
}
