// "Go to number", for keyboards.
import { h } from '../../answering/dom.js';
import { t } from '../../answering/texts.js';
import { openDialog } from '../../answering/dialogs.js';
import { titleRow } from './settings.js';

export function openGoTo(total, goTo) {
  openDialog({ name: 'goto', focus: 'input', build(close) {
    const input = h('input', { class: 'input', inputmode: 'numeric', autocomplete: 'off', 'aria-label': t('goto.label', { total }), maxlength: '3' });
    const form = h('form', { class: 'row', on: { submit(event) {
      event.preventDefault();
      const slot = Number(input.value);
      if (!(slot >= 1 && slot <= total)) return input.select();
      close();
      return goTo(slot);
    } } }, input, h('button', { class: 'btn p' }, t('goto.go')));
    return [titleRow(t('goto.title'), close), h('p', { class: 'mut sm' }, t('goto.label', { total })), form];
  } });
}
