// The hand-in dialog: the title states the fact, going on is the safe choice.
import { h, show, say } from '../../answering/dom.js';
import { t, duration, timeOfDay } from '../../answering/texts.js';
import { openDialog } from '../../answering/dialogs.js';
import { isAnswered } from './answers.js';

const SHOWN = 13;

// `hand`: hands in, resolves to null when done or to the reason why not.
export function openSubmitDialog({ room, goTo, hand }) {
  room.settle(); // what is being typed counts as well
  const counts = room.counts();
  const status = h('p', { class: 'cap center', role: 'status' });
  const confirm = h('button', { class: 'btn danger', type: 'button', test: 'submit-confirm' }, t('submit.confirm'));
  const cancel = h('button', { class: 'btn p', type: 'button', test: 'submit-cancel' }, t('submit.cancel'));
  const title = h('h2', { id: 'dialog-title' }, counts.open ? t('submit.open', { n: counts.open }) : t('submit.complete', { n: counts.total }));

  let reason = null;

  function refresh() {
    const { unsent, refused } = room.counts();
    if (room.state.submitting) say(status, t('submit.sending'));
    else if (reason || unsent) say(status, reason || t('submit.pending', { n: unsent }));
    else say(status, refused ? t('strip.refused', { n: refused }) : savedText(room.state.lastSavedAt));
  }

  async function handIn() {
    if (confirm.disabled) return;
    confirm.disabled = true;
    reason = await hand();
    confirm.disabled = false;
    if (status.isConnected) refresh();
    else if (reason) room.notify(reason);
  }

  const off = room.on(refresh);
  confirm.addEventListener('click', handIn);
  refresh();
  return openDialog({ role: 'alertdialog', name: 'submit', focus: '[data-test=submit-cancel]', onClose: off, build(close) {
    cancel.addEventListener('click', close);
    const jump = slot => { close(); goTo(slot); };
    return [title, h('p', { class: 'mut sm' }, advice(room, counts)), figures(counts), ...openSlots(room, jump),
      h('div', { class: 'db' }, cancel, confirm), status];
  } });
}

function advice(room, counts) {
  const left = room.clock.left();
  return [left === null ? '' : t('submit.left', { duration: duration(left) }), counts.open ? t('submit.zero') : ''].join('');
}

function savedText(at) {
  return at ? t('submit.allSaved', { time: timeOfDay(at) }) : t('submit.nothing');
}

function figures({ answered, open, flagged, unsent }) {
  const box = (n, key, look) => h('div', { class: look }, h('b', {}, String(n)), h('span', { class: 'cap' }, t(key)));
  return h('div', { class: 'figures num' }, box(answered, 'figure.answered'), box(open, 'figure.open', open ? 'w' : null),
    box(flagged, 'figure.flagged'), ...(unsent ? [box(unsent, 'figure.unsent', 'w')] : []));
}

function openSlots(room, jump) {
  const open = room.state.paper.questions.map(q => q.slot).filter(slot => !isAnswered(room.answers.of(slot)));
  if (!open.length) return [];
  const cells = open.map((slot, i) => h('button', { class: `cell${room.answers.of(slot).flagged ? ' flag' : ''}`, type: 'button',
    'aria-label': t('cell.go', { n: slot }), hidden: i >= SHOWN && open.length > SHOWN + 1 ? '' : null, on: { click: () => jump(slot) } }, String(slot)));
  const more = h('button', { class: 'cell', type: 'button', 'aria-label': t('submit.more', { n: open.length - SHOWN }),
    on: { click: () => { cells.forEach(c => show(c, true)); more.remove(); cells[SHOWN].focus(); } } }, `+${open.length - SHOWN}`);
  return [h('p', { class: 'sm' }, h('b', {}, t('submit.openSlots')), ' ', h('span', { class: 'cap' }, t('submit.jump'))),
    h('div', { class: 'jump' }, ...cells, ...(open.length > SHOWN + 1 ? [more] : []))];
}
