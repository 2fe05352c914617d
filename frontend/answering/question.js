// The question pane: stem, options as native inputs, what became of each option once that may be told, and where the answer is;
// for a written question its own pane below the same heading.
//
// `room` answers: question(slot), of(slot) -> {chosen, struck, place, savedAt}, total(), editable(slot), change(slot, kind, …),
// verdict(slot) -> {verdict, chosen, key} or null, note(letter) -> a line below an option, placeText(answer, question);
// where there are written questions also typing (see written.js).
import { fill, h, icon, say, set, show } from './dom.js';
import { t } from './texts.js';
import { isWritten } from './words.js';
import { createWritten } from './written.js';

export function createQuestion({ room, canStrike = true, canClear = true }) {
  const element = h('div', { class: 'question' });
  const written = createWritten({ room });
  let shown = null;
  let parts = null;

  function build(question) {
    const heading = buildHeading(question);
    if (isWritten(shown) && written.goesOn(question)) { // the material stays where it was scrolled to
      parts.heading.replaceWith(heading);
      return { heading, ...written.build(question) };
    }
    const built = isWritten(question) ? written.build(question) : buildChoice(question);
    fill(element, heading, ...built.body);
    set(element, 'class', isWritten(question) ? 'question writes' : 'question');
    void element.offsetWidth; // restarts the short fade
    element.classList.add('enter');
    return { heading, ...built };
  }

  function buildHeading(question) {
    return h('h2', { class: 'qno', tabindex: '-1' }, h('b', { class: 'num' }, String(question.slot)),
      h('span', { class: 'badge a' }, t('kind.badge', { kind: t(`kind.${question.kind}`), marks: question.marks })),
      question.rightUntil && h('span', { class: 'badge warn', test: 'superseded' }, t('superseded', { year: question.rightUntil })),
      h('span', { class: 'cap num' }, t('of', { total: room.total() })));
  }

  function buildChoice(question) {
    const multiple = question.kind === 'multiple';
    const legend = h('legend', { class: 'vh' }, t(multiple ? 'legend.multiple' : 'legend.single', { n: question.slot }));
    const options = question.options.map(o => buildOption(question, o, multiple));
    const place = h('p', { class: 'place cap', test: 'answer-state' });
    const clear = h('button', { class: 'btn q sm', type: 'button', test: 'clear', on: { click() { room.change(question.slot, 'clear'); options[0].input.focus(); } } }, t('clear'));
    const stem = h('p', { class: 'stem', id: 'stem' }, question.stem);
    return { options, place, clear, body: [stem, ...(multiple ? [h('p', { class: 'rule cap' }, t('rule.multiple'))] : []),
      h('fieldset', { class: 'opts', 'aria-describedby': 'stem' }, legend, ...options.map(o => o.row)),
      h('div', { class: 'below' }, place, canClear && clear)] };
  }

  function buildOption(question, option, multiple) {
    const input = h('input', { type: multiple ? 'checkbox' : 'radio', name: `q${question.slot}`, value: option.letter,
      autocomplete: 'off', on: { change: () => room.change(question.slot, input.checked ? 'choose' : 'unchoose', option.letter, multiple) } });
    const mark = h('span', { class: 'mk', hidden: '' });
    const note = h('span', { class: 'note cap', hidden: '' });
    const label = h('label', { class: 'row-label', test: 'option', 'data-letter': option.letter }, input,
      h('b', {}, option.letter), h('span', { class: 't' }, option.text, note), mark);
    const strike = canStrike && h('button', { class: 'strike', type: 'button', test: 'strike', 'data-letter': option.letter, 'aria-pressed': 'false',
      'aria-label': t('strike', { letter: option.letter }), title: t('strike', { letter: option.letter }),
      on: { click: () => room.change(question.slot, 'strike', option.letter) } }, icon('strike', 'i-s'));
    return { letter: option.letter, input, strike, mark, note, row: h('div', { class: 'opt' }, label, strike) };
  }

  function update(current) {
    const question = room.question(current);
    if (!question) {
      shown = null;
      return fill(element, h('p', { class: 'empty' }, t('questions.waiting')));
    }
    if (!isSame(shown, question)) parts = build(question);
    shown = question;
    const answer = room.of(question.slot);
    const editable = room.editable(question.slot);
    say(parts.place, room.placeText(answer, question));
    set(parts.place, 'data-place', answer.place);
    if (isWritten(question)) return parts.paint(answer, editable);
    const verdict = room.verdict(question.slot);
    parts.options.forEach(o => paint(o, answer, editable, verdict));
    show(parts.clear, answer.chosen.length > 0 && editable);
    return undefined;
  }

  function paint({ letter, input, strike, mark, note, row }, answer, editable, verdict) {
    const chosen = answer.chosen.includes(letter);
    const struck = answer.struck.includes(letter);
    const fate = verdict ? fateOf(letter, verdict, shown.kind === 'multiple') : null;
    input.checked = chosen;
    input.disabled = !editable;
    set(row, 'class', `opt${chosen && !fate ? ' sel' : ''}${struck ? ' struck' : ''}${fate ? ` ${fate.look}` : ''}${verdict ? ' told' : ''}`);
    show(mark, !!fate);
    if (fate) say(mark, `${fate.sign} ${t(`fate.${fate.word}`)}`);
    const line = verdict ? room.note(letter) : '';
    show(note, !!line);
    say(note, line || '');
    if (!strike) return;
    set(strike, 'aria-pressed', String(struck));
    strike.disabled = !editable || (chosen && !struck); // what is chosen is cleared first, never by a slip
  }

  return { element, update, focus: () => parts && parts.heading.focus({ preventScroll: true }) };
}

// The paper that comes anew is no reason to take a field away from under the keys.
function isSame(shown, question) {
  return shown === question || JSON.stringify(shown) === JSON.stringify(question);
}

// What became of an option, with a sign and a word beside the colour; null for one that nothing became of.
export function fateOf(letter, { key, chosen }, multiple) {
  const mine = chosen.includes(letter);
  if (key.includes(letter)) {
    if (mine) return { look: 'right', sign: '✓', word: 'chosen-right' };
    return multiple && chosen.length ? { look: 'missed', sign: '+', word: 'missed' } : { look: 'right', sign: '✓', word: 'right' };
  }
  return mine ? { look: 'wrong', sign: '✕', word: 'wrong' } : null;
}
