// Calm full-page states that lie over the questions: paused, continued elsewhere, second tab, time is up.
import { fill, h, icon, say, show } from '../../answering/dom.js';
import { t, duration } from '../../answering/texts.js';

// Which one holds, or null. The strongest first.
export function overlayOf({ state, log }) {
  if (!state.status.leaseCurrent) return 'superseded';
  if (state.tab !== 'active') return 'passive';
  if (state.status.state === 'paused') return 'paused';
  if (state.timeUp) return log.unsent().length || state.net ? 'timeup-waiting' : 'timeup';
  return null;
}

export function createOverlay({ actions }) {
  const element = h('div', { class: 'overlay', hidden: '' });
  const note = h('p', { class: 'cap', role: 'status' });
  let kind = null;
  const views = {
    passive: () => card('passive', 'tabs', [button('tab-take', 'tab.take', actions.takeTab, 'p')]),
    superseded: () => card('superseded', 'device', [link('/exams', 'to.exams')]),
    paused: () => card('paused', 'pause', [button('resume', 'resume', actions.resume, 'p')]),
    timeup: () => card('timeup', 'clock', []),
    'timeup-waiting': () => card('timeup-waiting', 'clock', [button('download-log', 'download.log', actions.downloadLog)]),
  };

  // Says whether the room underneath is to be hidden.
  function update(room) {
    const next = overlayOf(room);
    if (next !== kind) {
      kind = next;
      fill(element, ...(kind ? [views[kind]()] : []));
      show(element, !!kind);
      if (kind) element.querySelector('h2').focus();
      if (kind) element.firstChild.append(note);
    }
    const n = room.log.unsent().length;
    say(note, n ? t('overlay.unsent', { n }) : timeKept(room));
    return !!kind;
  }

  return { element, update };
}

function timeKept({ state, clock }) {
  return state.status.state === 'paused' && clock.left() !== null ? t('paused.left', { duration: duration(clock.left()) }) : '';
}

function card(name, sign, buttons) {
  return h('section', { class: 'calm', test: name, role: 'region', 'aria-labelledby': 'overlay-title' }, icon(sign),
    h('h2', { id: 'overlay-title', tabindex: '-1' }, t(`${name}.title`)), h('p', { class: 'mut' }, t(`${name}.text`)),
    h('div', { class: 'calm-actions' }, ...buttons));
}

function button(test, key, click, look = '') {
  return h('button', { class: `btn ${look}`, type: 'button', test, on: { click } }, t(key));
}

function link(href, key) {
  return h('a', { class: 'btn p', href }, t(key));
}
