import test from 'node:test';
import assert from 'node:assert/strict';
import { aPage } from './page.js';
import { createQuestion } from '../question.js';

const part = (slot, material = '甲。\n\n乙。') => ({ slot, kind: 'case', marks: '6', material, ask: `第${slot}问`, part: slot, parts: 2 });
const choice = slot => ({ slot, kind: 'single', marks: '1', stem: '题干', options: [{ letter: 'A', text: '甲' }] });

// The pane over answers and drafts that a test sets.
function aPane(t, questions) {
  aPage(t);
  const world = { answers: new Map(), drafts: new Map(), heard: [], editable: true, current: 1, questions };
  const pane = createQuestion({ room: { question: slot => world.questions[slot - 1], group: () => 1, total: () => world.questions.length, editable: () => world.editable,
    of: slot => ({ chosen: [], struck: [], text: world.answers.get(slot) || '', place: 'none' }), verdict: () => null, note: () => '', placeText: () => '',
    typing: { text: slot => (world.drafts.has(slot) ? world.drafts.get(slot) : null), settle: () => world.heard.push('settle'),
      typed: (slot, text, composing) => { world.heard.push([slot, text, composing]); world.drafts.set(slot, text); } } } });
  world.paint = () => pane.update(world.current);
  world.go = slot => { world.current = slot; world.paint(); };
  world.save = slot => { world.answers.set(slot, world.drafts.get(slot)); world.drafts.delete(slot); world.paint(); };
  const byTest = name => pane.element.find(e => e.getAttribute('data-test') === name);
  world.paint();
  return Object.assign(world, { byTest, field: () => byTest('text'), material: () => pane.element.find(e => e.getAttribute('role') === 'region') });
}

test('a repaint never touches a field that holds what is meant', t => {
  const pane = aPane(t, [part(1)]);
  const field = pane.field();
  const sets = field.sets;
  field.write('一');
  pane.paint();
  pane.answers.set(1, '别的'); // what stands in the slot is older than what is typed
  pane.paint();
  field.write('一二');
  pane.save(1);
  pane.paint();
  assert.deepEqual([field.value, field.sets - sets], ['一二', 0]);
  pane.answers.set(1, '在另一台设备上写的');
  pane.paint();
  assert.equal(field.value, '在另一台设备上写的');
});

test('a paper that comes anew leaves the field alone, a changed question does not', t => {
  const pane = aPane(t, [part(1)]);
  const field = pane.field();
  pane.questions = [part(1)];
  pane.paint();
  assert.equal(pane.field(), field);
  pane.questions = [{ ...part(1), ask: '换了' }];
  pane.paint();
  assert.notEqual(pane.field(), field);
});

test('within a case the material stays, and each question has a field of its own', t => {
  const pane = aPane(t, [part(1), part(2), part(3, '另一个案例。')]);
  pane.answers.set(2, '第二问的答案');
  const [material, field] = [pane.material(), pane.field()];
  assert.deepEqual(material.children.map(p => p.textContent), ['甲。', '乙。']);
  material.scrollTop = 120;
  pane.go(2);
  assert.notEqual(pane.field(), field);
  assert.deepEqual([pane.field().value, pane.material().scrollTop, pane.material() === material], ['第二问的答案', 120, true]);
  pane.go(3);
  assert.deepEqual([pane.material().children.map(p => p.textContent), pane.material().scrollTop], [['另一个案例。'], 0]);
});

test('what was typed and not saved is there again on coming back', t => {
  const pane = aPane(t, [part(1), part(2)]);
  pane.field().write('没存上');
  pane.go(2);
  pane.go(1);
  assert.equal(pane.field().value, '没存上');
});

test('the material is folded away for its own case only', t => {
  const pane = aPane(t, [part(1), part(2), part(3, '另一个案例。')]);
  const open = () => pane.byTest('fold').getAttribute('aria-expanded');
  assert.equal(open(), 'true');
  pane.byTest('fold').listeners.click();
  pane.go(2);
  assert.equal(open(), 'false');
  pane.go(3);
  assert.equal(open(), 'true');
  pane.go(1);
  assert.equal(open(), 'false');
});

test('the letters of an input method are told from a text', t => {
  const pane = aPane(t, [part(1)]);
  const field = pane.field();
  field.listeners.compositionstart();
  field.write('she');
  field.content = '社';
  field.listeners.compositionend();
  field.listeners.blur();
  assert.deepEqual(pane.heard, [[1, 'she', true], [1, '社', false], 'settle']);
});

test('a locked field can be read; a word that was in its making counts', t => {
  const pane = aPane(t, [part(1)]);
  pane.answers.set(1, '写了');
  pane.editable = false;
  pane.paint();
  assert.deepEqual([pane.field().readOnly, pane.field().hasAttribute('disabled')], [true, false]);
  pane.field().content = '写了字';
  pane.field().listeners.compositionend();
  assert.deepEqual(pane.heard, [[1, '写了字', false]]);
});

test('an input method that passes the limit is cut back, and the limit is told', t => {
  const pane = aPane(t, [part(1)]);
  const field = pane.field();
  const limit = () => field.parent.parent.find(e => e.getAttribute('role') === 'status').textContent;
  field.write('字'.repeat(2699));
  assert.equal(limit(), '');
  field.write('字'.repeat(2700));
  assert.equal(limit(), 'words.most');
  field.listeners.compositionstart();
  field.write('字'.repeat(3005));
  assert.equal(field.value.length, 3005, 'not in the middle of a word');
  field.listeners.compositionend();
  assert.deepEqual([field.value.length, limit()], [3000, 'words.full']);
});

test('what passes the limit goes where it came in, not at the end of what stood there', t => {
  const field = aPane(t, [part(1)]).field();
  const before = '前'.repeat(1000) + '后'.repeat(2000);
  field.write(before);
  field.listeners.compositionstart();
  field.write(`${'前'.repeat(1000)}新字${'后'.repeat(2000)}`, 1002);
  field.listeners.compositionend();
  assert.deepEqual([field.value, field.selectionStart], [before, 1000]);
});

test('choices and written questions take turns', t => {
  const pane = aPane(t, [part(1), choice(2)]);
  pane.go(2);
  assert.deepEqual([pane.field(), !!pane.byTest('option')], [null, true]);
  pane.go(1);
  assert.deepEqual([!!pane.field(), pane.byTest('option'), pane.byTest('clear')], [true, null, null]);
});
