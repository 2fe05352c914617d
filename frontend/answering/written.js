// The pane of a written question: the material of its case, what is asked, a field for the answer, and how much stands in it.
// The material stays in place while one moves between the questions of a case; the field is a new one for each of them, so
// that undoing never brings back another answer.
//
// `room.typing` answers: typed(slot, text, composing), settle(), text(slot) -> what is typed and not saved, or null.
import { fill, h, say, set } from './dom.js';
import { t } from './texts.js';
import { MOST, clean, countWords } from './words.js';
import { createMaterial } from './material.js';

const NEAR = 2700;

export function createWritten({ room }) {
  const material = createMaterial();
  const reply = h('div', { class: 'reply' });

  function build(question) {
    const { slot } = question;
    const ask = h('p', { class: 'ask', id: 'ask' }, question.ask);
    const part = h('p', { class: 'cap', id: 'part' }, t('part', { question: room.group(slot), n: question.part, total: question.parts }));
    const count = h('span', { class: 'num', id: 'count', test: 'count' });
    const limit = h('span', { class: 'limit', role: 'status' });
    const place = h('p', { class: 'place cap', test: 'answer-state' });
    const field = h('textarea', { test: 'text', maxlength: MOST, rows: '6', spellcheck: 'false', autocomplete: 'off', 'aria-labelledby': 'ask', 'aria-describedby': 'part count' });
    const grows = h('div', { class: 'grows' }, field);
    let standing = null; // the text in the field, as far as it was put or noticed there
    let composing = false;

    function typed() {
      if (!composing && field.value.length > MOST) shorten(); // an input method may pass the limit
      standing = clean(field.value);
      measure();
      room.typing.typed(slot, standing, composing);
    }

    // What came last goes, never the end of what stood there before.
    function shorten() {
      const caret = field.selectionStart;
      const from = Math.max(0, caret - (field.value.length - MOST));
      field.value = clean(field.value.slice(0, from) + field.value.slice(caret));
      field.setSelectionRange(from, from);
    }

    // The field takes its height from a copy of its text in the style sheet, so nothing jumps.
    function measure() {
      set(grows, 'data-text', field.value);
      say(count, t('words', { n: countWords(field.value) }));
      say(limit, field.value.length < NEAR ? '' : t(field.value.length < MOST ? 'words.most' : 'words.full', { most: MOST }));
    }

    // Touches the field only where something else stands in it than the answer and what is being typed.
    function paint(answer, editable) {
      const typing = room.typing.text(slot);
      const wanted = typing === null ? answer.text : typing;
      if (wanted !== standing) {
        field.value = wanted;
        standing = wanted;
        measure();
      }
      field.readOnly = !editable; // still to be read and copied
    }

    field.addEventListener('input', typed);
    field.addEventListener('compositionstart', () => { composing = true; });
    field.addEventListener('compositionend', () => { composing = false; typed(); });
    field.addEventListener('blur', () => room.typing.settle());
    material.update(question.material);
    fill(reply, part, ask, grows, h('div', { class: 'below' }, h('p', { class: 'cap' }, count, limit), place));
    reply.scrollTop = 0;
    return { place, paint, body: [material.element, reply] };
  }

  return { build, goesOn: question => material.shows(question.material) };
}
