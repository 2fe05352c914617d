// What a run came to: in words and cells, with ways on.
import { fill, h, say, show } from '../../answering/dom.js';
import { t } from '../../answering/texts.js';
import { cells } from './sheet.js';

export function createSummary({ run, actions, guest, review }) {
  const heading = h('h2', { tabindex: '-1' });
  const line = h('p', { class: 'mut' });
  const sheet = h('div');
  const on = guest
    ? h('button', { class: 'btn p', type: 'button', test: 'register', on: { click: actions.register } }, t('guest.register'))
    : h('button', { class: 'btn p', type: 'button', test: 'again', on: { click: actions.again } }, t('again'));
  const leave = h('button', { class: 'btn', type: 'button', test: 'summary-leave', on: { click: actions.leave } }, t(guest ? 'guest.leave' : 'to-practice'));
  const element = h('section', { class: 'sum card', test: 'summary', hidden: '' }, heading, line, sheet, h('div', { class: 'row wrap' }, on, leave));

  function update(visible) {
    show(element, visible);
    if (!visible) return;
    const { total, told, right, waits } = run.counts();
    say(heading, guest && told === total ? t('guest.summary') : t('summary', { right, told }));
    say(line, guest && !waits && told === total ? t('guest.line') : waits ? t('summary.waits', { waits }) : t(told < total ? 'summary.open' : right === told ? 'summary.all' : 'summary.book', { wrong: told - right, open: total - told }));
    fill(sheet, cells({ run, pick: review }));
  }

  return { element, update, focus: () => heading.focus() };
}
