// The question pane: stem, options as native inputs, and whether this answer is on the server.
import { fill, h, icon, say, set, show } from '../../answering/dom.js';
import { t, timeOfDay } from '../../answering/texts.js';

export function createQuestion({ room }) {
  const element = h('div', { class: 'question' });
  let shown = null;
  let parts = null;

  function build(question, total) {
    const multiple = question.kind === 'multiple';
    const legend = h('legend', { class: 'vh' }, t(multiple ? 'legend.multiple' : 'legend.single', { n: question.slot }));
    const options = question.options.map(o => buildOption(question, o, multiple));
    const place = h('p', { class: 'place cap', test: 'answer-state' });
    const clear = h('button', { class: 'btn q sm', type: 'button', test: 'clear', on: { click() { room.change(question.slot, 'clear'); options[0].input.focus(); } } }, t('clear'));
    const heading = h('h2', { class: 'qno', tabindex: '-1' }, h('b', { class: 'num' }, String(question.slot)),
      h('span', { class: 'badge a' }, t('kind.badge', { kind: t(`kind.${question.kind}`), marks: question.marks })),
      h('span', { class: 'cap num' }, t('of', { total })));
    const stem = h('p', { class: 'stem', id: 'stem' }, question.stem);
    fill(element, heading, stem, ...(multiple ? [h('p', { class: 'rule cap' }, t('rule.multiple'))] : []),
      h('fieldset', { class: 'opts', 'aria-describedby': 'stem' }, legend, ...options.map(o => o.row)),
      h('div', { class: 'below' }, place, clear));
    element.classList.remove('enter');
    void element.offsetWidth; // restarts the short fade
    element.classList.add('enter');
    return { options, place, clear, heading };
  }

  function buildOption(question, option, multiple) {
    const input = h('input', { type: multiple ? 'checkbox' : 'radio', name: `q${question.slot}`, value: option.letter,
      autocomplete: 'off', on: { change: () => room.change(question.slot, input.checked ? 'choose' : 'unchoose', option.letter, multiple) } });
    const label = h('label', { class: 'row-label', test: 'option', 'data-letter': option.letter }, input,
      h('b', {}, option.letter), h('span', { class: 't' }, option.text));
    const strike = h('button', { class: 'strike', type: 'button', test: 'strike', 'data-letter': option.letter, 'aria-pressed': 'false',
      'aria-label': t('strike', { letter: option.letter }), title: t('strike', { letter: option.letter }),
      on: { click: () => room.change(question.slot, 'strike', option.letter) } }, icon('strike', 'i-s'));
    return { letter: option.letter, input, strike, row: h('div', { class: 'opt' }, label, strike) };
  }

  function update(state) {
    const question = room.question(state.current);
    if (!question) {
      shown = null;
      return fill(element, h('p', { class: 'empty' }, t('questions.waiting')));
    }
    if (shown !== question) parts = build(question, state.paper.questions.length);
    shown = question;
    const answer = room.answers.of(question.slot);
    const editable = room.editable();
    parts.options.forEach(o => paint(o, answer, editable));
    say(parts.place, placeText(answer));
    set(parts.place, 'data-place', answer.place);
    show(parts.clear, answer.chosen.length > 0 && editable);
    return undefined;
  }

  function paint({ letter, input, strike, row }, answer, editable) {
    const chosen = answer.chosen.includes(letter);
    const struck = answer.struck.includes(letter);
    input.checked = chosen;
    input.disabled = !editable;
    set(row, 'class', `opt${chosen ? ' sel' : ''}${struck ? ' struck' : ''}`);
    set(strike, 'aria-pressed', String(struck));
    strike.disabled = !editable || (chosen && !struck); // what is chosen is cleared first, never by a slip
  }

  return { element, update, focus: () => parts && parts.heading.focus({ preventScroll: true }) };
}

function placeText(answer) {
  if (answer.place === 'server') return t('place.server', { time: timeOfDay(answer.savedAt) });
  return t(`place.${answer.place}`);
}
