// The answer sheet in a bottom sheet: one cell for each question, with what became of it.
import { h, icon } from '../../answering/dom.js';
import { t } from '../../answering/texts.js';
import { openDialog } from '../../answering/dialogs.js';

export function openSheet({ run, go }) {
  return openDialog({ name: 'bsheet', focus: '.cur', build: close => [
    h('div', { class: 'row between' }, h('h2', { id: 'dialog-title' }, t('sheet')),
      h('button', { class: 'iconbtn', type: 'button', 'aria-label': t('close'), on: { click: close } }, icon('close'))),
    cells({ run, pick: slot => { close(); go(slot); } }),
  ] });
}

export function cells({ run, pick }) {
  return h('div', { class: 'cells', role: 'group', 'aria-label': t('sheet') },
    ...run.state.message.questions.map(q => cell(run, q.slot, pick)));
}

function cell(run, slot, pick) {
  const look = lookOf(run, slot);
  const current = run.state.current === slot;
  const name = [t('cell.no', { n: slot }), t(`cell.${look}`), current && t('cell.current')].filter(Boolean).join(t('comma'));
  const sign = { right: '✓', wrong: '✕', partly: '+' }[look];
  return h('button', { class: `cell ${look}${current ? ' cur' : ''}`, type: 'button', test: 'sheet-cell', 'data-slot': slot,
    'aria-label': name, 'aria-current': current ? 'true' : null, on: { click: () => pick(slot) } },
    h('span', {}, String(slot)), sign && h('i', { 'aria-hidden': 'true' }, sign));
}

function lookOf(run, slot) {
  const verdict = run.state.message.telling === 'shown' ? null : run.verdict(slot);
  if (verdict && verdict.verdict !== 'unanswered') return verdict.verdict;
  const { place, chosen } = run.of(slot);
  if (place === 'pending') return 'unsent';
  return chosen.length && place === 'server' ? 'done' : 'open';
}
