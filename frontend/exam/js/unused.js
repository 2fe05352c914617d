// Tells that answers given here were not used because the sitting went on elsewhere in between.
import { h } from '../../answering/dom.js';
import { t } from '../../answering/texts.js';
import { openDialog } from '../../answering/dialogs.js';

export function openUnusedDialog(slots) {
  openDialog({ name: 'unused', focus: '.btn.p', build: close => [
    h('h2', { id: 'dialog-title' }, t('unused.title', { n: slots.length })),
    h('p', { class: 'mut sm' }, t('unused.text')),
    h('p', { class: 'num', test: 'unused-slots' }, t('unused.slots', { slots: slots.join(t('list.comma')) })),
    h('div', { class: 'db one' }, h('button', { class: 'btn p', type: 'button', on: { click: close } }, t('unused.ok')))] });
}
