// Title, clock, save state, hand-in; below them the strips that explain what is unusual.
import { fill, h, icon, say, set, show } from '../../answering/dom.js';
import { t, timeOfDay } from '../../answering/texts.js';
import { formatLeft } from './clock.js';
import { pref } from '../../answering/prefs.js';

const SOON = 15 * 60;
const CLOCK_RETURNS = 5 * 60;
const LOOKS = { idle: ['', 'saved'], saving: ['wait', 'saving'], saved: ['', 'saved'], offline: ['off', 'offline'],
  retrying: ['bad', 'retrying'], unauthorised: ['bad', 'offline'] };

export function createHeader({ room, strips, openSubmit, openSettings, pause }) {
  const digits = h('span', { class: 'digits' });
  const note = h('small');
  const clock = h('span', { class: 'clock', role: 'timer', 'aria-label': t('clock.label'), test: 'clock' }, icon('clock'), digits, note);
  const pill = h('span', { class: 'save', test: 'save-state' });
  const pauseButton = h('button', { class: 'iconbtn', type: 'button', test: 'pause', 'aria-label': t('pause'), title: t('pause'), on: { click: pause } }, icon('pause'));
  const settings = h('button', { class: 'iconbtn', type: 'button', test: 'settings', 'aria-label': t('settings'), title: t('settings'), on: { click: openSettings } }, icon('settings'));
  const wait = h('small', { class: 'cap', id: 'hand-in-wait' });
  const submit = h('button', { class: 'btn', type: 'button', test: 'submit', 'aria-describedby': 'hand-in-wait', on: { click: openSubmit } }, t('submit'));
  const title = h('h1');
  const element = h('header', { class: 'xh' }, title, h('div', { class: 'facts' }, clock, pill),
    h('div', { class: 'tools' }, pauseButton, settings), h('div', { class: 'hand-in only-d' }, submit, wait), strips);
  let kind = '';

  function tick() {
    const left = room.clock.left();
    const hidden = pref('clockHidden') && (left === null || left > CLOCK_RETURNS);
    const soon = left !== null && left <= SOON;
    set(clock, 'class', `clock${soon && !hidden ? ' soon' : ''}${hidden ? ' quiet' : ''}`);
    say(digits, hidden ? t('clock.hidden') : left === null ? '--:--:--' : formatLeft(left));
    say(note, hidden ? '' : noteFor(left, soon));
    if (room.state.paper) showWait();
  }

  function noteFor(left, soon) {
    if (left === null) return t('clock.unknown');
    if (!room.clock.isExact()) return t('clock.atMost');
    return t(soon ? 'clock.soon' : 'clock.left');
  }

  function showWait() {
    const seconds = room.handInWait();
    set(submit, 'aria-disabled', seconds > 0 ? 'true' : null);
    say(wait, seconds > 0 ? t('submit.from', { time: timeOfDay(room.clock.serverNow() + seconds * 1000).slice(0, 5) }) : '');
    show(wait, seconds > 0);
  }

  function update(state, save) {
    say(title, state.paper.title);
    document.title = t('page.title', { title: state.paper.title });
    show(pauseButton, state.paper.canPause && state.paper.mode === 'free');
    if (kind !== save.kind) {
      kind = save.kind;
      const [look, sign] = LOOKS[kind];
      set(pill, 'class', `save ${kind === 'idle' ? 'wait' : look}`);
      fill(pill, icon(sign), h('span'));
    }
    set(pill, 'data-state', kind);
    say(pill.lastChild, save.text);
    tick();
  }

  return { element, update, tick };
}
