// The answer sheet, once as the pane at the right and once in the phone's bottom sheet.
import { fill, h, icon, say, set } from '../../answering/dom.js';
import { t } from '../../answering/texts.js';
import { isAnswered } from './answers.js';

export function createSheet({ room, onPick, heading = 'h2' }) {
  const cells = new Map();
  const counts = h('span', { class: 'counts num' });
  const body = h('div', { class: 'sections' });
  let drawn = null;

  function draw(paper) {
    cells.clear();
    fill(body, ...paper.sections.flatMap((section, i) => {
      const name = t('section', { no: t(`numeral.${i + 1}`), kind: t(`section.${section.kind}`) });
      const all = paper.questions.filter(q => q.slot >= section.from && q.slot <= section.to).map(q => cell(q.slot));
      return [h('h3', {}, name, h('span', { class: 'num' }, `${section.from}–${section.to}`)),
        h('div', { class: 'cells', role: 'group', 'aria-label': name }, ...all)];
    }));
  }

  function cell(slot) {
    const button = h('button', { class: 'cell', type: 'button', test: 'sheet-cell', 'data-slot': slot, on: { click: () => onPick(slot) } }, String(slot));
    cells.set(slot, button);
    return button;
  }

  function update(state) {
    if (drawn !== state.paper.questions) draw(state.paper);
    drawn = state.paper.questions;
    cells.forEach((button, slot) => paint(button, room.answers.of(slot), slot, state.current === slot));
    say(counts, t('counts', room.counts()));
  }

  function showCurrent() {
    const current = cells.get(room.state.current);
    if (current) current.scrollIntoView({ block: 'nearest' });
    return current;
  }

  return { counts, body, legend: legend(), title: h(heading, {}, t('sheet')), update, showCurrent };
}

function paint(button, answer, slot, current) {
  const done = isAnswered(answer);
  const unsent = ['pending', 'writing', 'refused'].includes(answer.place);
  set(button, 'class', `cell${done ? ' done' : ''}${answer.flagged ? ' flag' : ''}${current ? ' cur' : ''}${unsent ? ' unsent' : ''}`);
  set(button, 'aria-current', current ? 'true' : null);
  set(button, 'aria-label', [t('cell.no', { n: slot }), t(done ? 'cell.done' : 'cell.open'), answer.flagged && t('cell.flagged'),
    unsent && t('cell.unsent'), current && t('cell.current')].filter(Boolean).join(t('comma')));
}

function legend() {
  const kinds = [['done', 'legend.done'], ['', 'legend.open'], ['cur', 'legend.current'], ['flag', 'legend.flagged'], ['unsent', 'legend.unsent']];
  return h('div', { class: 'legend' }, ...kinds.map(([look, key]) => h('span', {}, h('i', { class: `cell ${look}`, 'aria-hidden': 'true' }), t(key))));
}

export function closeButton(close, label) {
  return h('button', { class: 'iconbtn', type: 'button', 'aria-label': label, on: { click: close } }, icon('close'));
}
