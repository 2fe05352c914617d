// Asks before a run with open questions is ended; the safe choice is the primary one.
import { h } from '../../answering/dom.js';
import { t } from '../../answering/texts.js';
import { openDialog } from '../../answering/dialogs.js';

export function openFinish({ open, goOn, finish }) {
  return openDialog({ name: 'bsheet note', role: 'alertdialog', focus: '.btn.p', build: close => [
    h('h2', { id: 'dialog-title' }, t('finish.open', { open })),
    h('div', { class: 'row' },
      h('button', { class: 'btn', type: 'button', test: 'finish-anyway', on: { click() { close(); finish(); } } }, t('primary.finish')),
      h('button', { class: 'btn p', type: 'button', test: 'finish-not-yet', on: { click() { close(); goOn(); } } }, t('primary.open'))),
  ] });
}
