// Reading comfort and keys, out of the way until asked for.
import { h } from '../../answering/dom.js';
import { t } from '../../answering/texts.js';
import { openDialog } from '../../answering/dialogs.js';
import { closeButton } from './sheet.js';
import { pref, setPref } from '../../answering/prefs.js';

const KEYS = [['A–E', '1–5', 'keys.choose'], ['PgUp', 'PgDn', 'keys.move'], ['F', 'keys.flag'], ['G', 'keys.go'], ['U', 'keys.open'],
  ['S', 'keys.sheet'], ['Ctrl+Enter', 'keys.submit'], ['Esc', 'keys.close'], ['?', 'keys.help']];

export function openSettings(onChange) {
  const changed = (name, value) => { setPref(name, value); onChange(); };
  openDialog({ name: 'settings', focus: 'input:checked', build: close => [
    titleRow(t('settings'), close),
    choice('size', t('size'), [[0, t('size.0')], [1, t('size.1')], [2, t('size.2')]], changed),
    ...(CSS.supports('color', 'light-dark(#000, #fff)') ? [choice('theme', t('theme'), [['system', t('theme.system')], ['light', t('theme.light')], ['dark', t('theme.dark')]], changed)] : []),
    toggle(t('clock.hide'), t('clock.hideNote'), 'clockHidden', changed),
    toggle(t('keys.on'), t('keys.onNote'), 'shortcuts', changed),
    h('details', { class: 'only-d' }, h('summary', {}, t('keys.title')), keyList(KEYS)),
  ] });
}

export function openKeyHelp(onChange) {
  openDialog({ name: 'keys-help', build: close => [titleRow(t('keys.title'), close), keyList(KEYS),
    toggle(t('keys.on'), t('keys.onNote'), 'shortcuts', (name, value) => { setPref(name, value); onChange(); })] });
}

// The few keys at the foot of the answer sheet.
export function shortKeys({ choices }) {
  return keyList([...(choices ? [['A–E', 'keys.choose']] : []), ['PgUp', 'PgDn', 'keys.move'], ['F', 'keys.flag'], ['G', 'keys.go'], ['U', 'keys.openShort'], ['?', 'keys.all']]);
}

export function titleRow(title, close) {
  return h('div', { class: 'row between' }, h('h2', { id: 'dialog-title' }, title), closeButton(close, t('close')));
}

function keyList(rows) {
  return h('dl', { class: 'keys' }, ...rows.flatMap(row => {
    const keys = row.slice(0, -1).map(key => h('kbd', { class: 'kbd' }, key));
    return [h('dt', {}, ...keys), h('dd', {}, t(row[row.length - 1]))];
  }));
}

function choice(name, label, values, changed) {
  return h('fieldset', { class: 'choice' }, h('legend', {}, label), h('div', { class: 'seg' }, ...values.map(([value, text]) => {
    const input = h('input', { type: 'radio', name: `pref-${name}`, on: { change: () => changed(name, value) } });
    input.checked = pref(name) === value;
    return h('label', {}, input, h('span', {}, text));
  })));
}

function toggle(label, note, name, changed) {
  const input = h('input', { type: 'checkbox', role: 'switch', on: { change: () => changed(name, input.checked) } });
  input.checked = pref(name);
  return h('label', { class: 'toggle' }, h('span', {}, label, h('span', { class: 'cap' }, note)), input);
}
