// Writes a note on a question. What was typed stays until the server has it.
import { h, say, show } from '../../answering/dom.js';
import { t } from '../../answering/texts.js';
import { openDialog } from '../../answering/dialogs.js';

const LONGEST = 2000;

// `save(text)` resolves to whether the server has it.
export function openNote({ text, save }) {
  return openDialog({ name: 'bsheet note', focus: 'textarea', build: close => {
    const area = h('textarea', { rows: '5', maxlength: LONGEST, 'aria-labelledby': 'dialog-title', test: 'note-text' });
    const failed = h('p', { class: 'refusal', role: 'alert', hidden: '' });
    const button = h('button', { class: 'btn p', type: 'button', test: 'note-save', on: { click: keep } }, t('note.save'));
    area.value = text;

    async function keep() {
      button.disabled = true;
      const saved = await save(area.value);
      button.disabled = false;
      if (saved) return close();
      say(failed, t('note.failed'));
      return show(failed, true);
    }

    return [h('h2', { id: 'dialog-title' }, t('note.title')), area, failed,
      h('div', { class: 'row' }, h('button', { class: 'btn', type: 'button', on: { click: close } }, t('cancel')), button)];
  } });
}
