// Reports a fault in a question to the editors. What was typed stays until the server has it.
import { h, say, show } from '../../answering/dom.js';
import { t } from '../../answering/texts.js';
import { openDialog } from '../../answering/dialogs.js';

const KINDS = ['key', 'outdated', 'unclear', 'typo', 'other'];
const LONGEST = 1000;

// `send(kind, text)` resolves to the result of the call.
export function openReport({ send }) {
  return openDialog({ name: 'bsheet note', focus: 'input', build: close => {
    const kinds = KINDS.map((kind, i) => h('label', { class: 'kind' }, h('input', { type: 'radio', name: 'fault', value: kind, checked: i === 0 ? '' : null, test: `fault-${kind}` }), t(`fault.${kind}`)));
    const area = h('textarea', { rows: '4', maxlength: LONGEST, placeholder: t('report.hint'), 'aria-label': t('report.hint'), test: 'report-text' });
    const failed = h('p', { class: 'refusal', role: 'alert', hidden: '' });
    const button = h('button', { class: 'btn p', type: 'button', test: 'report-send', on: { click: report } }, t('report.send'));

    async function report() {
      button.disabled = true;
      const result = await send(kinds.map(k => k.firstChild).find(input => input.checked).value, area.value);
      button.disabled = false;
      if (result.ok) return close();
      say(failed, result.detail || t('note.failed'));
      return show(failed, true);
    }

    return [h('h2', { id: 'dialog-title' }, t('report.title')), h('fieldset', { class: 'kinds' }, h('legend', { class: 'vh' }, t('report.title')), ...kinds), area, failed,
      h('div', { class: 'row' }, h('button', { class: 'btn', type: 'button', on: { click: close } }, t('cancel')), button)];
  } });
}
