// One sentence for each thing that is not as usual, and what can be done about it.
import { h, icon, say, show } from '../../answering/dom.js';
import { t } from '../../answering/texts.js';

const DOWNLOAD_AFTER = 60000;

export function createStrips({ room, downloadLog }) {
  const offline = strip('offline', 'offline-strip');
  const refused = strip('retrying', 'refused-strip', 'bad');
  const stopped = strip('info', 'unauthorised-strip', 'bad');
  const unprotected = strip('info', 'protection-off', 'plain');
  const shell = strip('info', 'no-shell', 'plain');
  const loadButton = h('button', { class: 'btn sm', type: 'button', test: 'download-log', on: { click: downloadLog } }, icon('download'), t('download.log'));
  const reopen = h('a', { class: 'btn sm', href: '/exams' }, t('to.exams'));
  const all = [offline, refused, stopped, unprotected, shell];
  const element = h('div', { class: 'strips' }, ...all.map(s => s.element));
  let since = 0;

  function update(state, save, { isProtected, hasShell, now }) {
    const counts = room.counts();
    const isOffline = save.kind === 'offline';
    since = isOffline ? since || now : 0;
    const unsent = room.log.unsent().length;
    offline.show(isOffline && !state.receipt, unsent ? t('strip.offline', { n: unsent }) : t('strip.offlineSaved'));
    stopped.show(save.kind === 'unauthorised', t('strip.unauthorised'));
    refused.show(counts.refused > 0, t('strip.refused', { n: counts.refused }));
    unprotected.show(!isProtected, t('strip.unprotected'));
    shell.show(isProtected && !hasShell && isOffline, t('strip.noShell'));
    place(isOffline && now - since > DOWNLOAD_AFTER, save, counts.refused);
  }

  // The download appears once, where it helps most.
  function place(longOffline, save, refusedCount) {
    const home = save.kind === 'unauthorised' ? stopped : longOffline ? offline : refusedCount ? refused : null;
    if (home && loadButton.parentNode !== home.actions) home.actions.append(loadButton);
    if (!home) loadButton.remove();
    if (save.kind === 'unauthorised' && !reopen.isConnected) stopped.actions.prepend(reopen);
  }

  return { element, update };
}

function strip(sign, test, look = '') {
  const text = h('span');
  const actions = h('span', { class: 'actions' });
  const element = h('div', { class: `strip ${look}`, test, hidden: '' }, icon(sign), h('div', {}, text, actions));
  return { element, actions, show(visible, words) {
    show(element, visible);
    if (visible) say(text, words);
  } };
}
