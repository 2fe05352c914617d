// Puts the screen together and repaints what changed; every action of the person starts here.
import { h, icon, say, set, show } from '../../answering/dom.js';
import { t, timeOfDay } from '../../answering/texts.js';
import { createHeader } from './header.js';
import { createStrips } from './strips.js';
import { createQuestion } from '../../answering/question.js';
import { isWritten } from '../../answering/words.js';
import { paneOf } from './pane.js';
import { createSheet, closeButton } from './sheet.js';
import { createOverlay } from './overlay.js';
import { createAnnouncer } from './announce.js';
import { openDialog, closeDialog, closeUnlessTold } from '../../answering/dialogs.js';
import { openSubmitDialog } from './submit.js';
import { openSettings, openKeyHelp, shortKeys } from './settings.js';
import { openGoTo } from './goto.js';
import { listenToKeys } from '../../answering/keys.js';
import { listenToSwipe } from '../../answering/swipe.js';

const STRIPS_EVERY = 10; // ticks

export function createView({ room, typing, actions, saveState, surroundings }) {
  const announcer = createAnnouncer();
  const strips = createStrips({ room, downloadLog: actions.downloadLog });
  const question = createQuestion({ room: paneOf(room, typing) });
  const pane = createSheet({ room, onPick: slot => goTo(slot) });
  const header = createHeader({ room, strips: strips.element, openSubmit, openSettings: () => openSettings(repaint), pause: actions.pause });
  const flag = h('button', { class: 'ib', type: 'button', test: 'flag', on: { click: () => room.change(room.state.current, 'flag') } }, icon('flag'), h('span'));
  const sheetButton = h('button', { class: 'ib sh', type: 'button', test: 'open-sheet', 'aria-haspopup': 'dialog', on: { click: openSheet } }, icon('sheet'), t('sheet'));
  const previous = h('button', { class: 'btn pv', type: 'button', test: 'prev', on: { click: () => move(-1) } }, t('previous'));
  const next = h('button', { class: 'btn p', type: 'button', test: 'next', on: { click: () => (isLast() ? openSubmit() : move(1)) } });
  const bar = h('div', { class: 'xb', role: 'group', 'aria-label': t('actions') }, flag, sheetButton, previous, next);
  const main = h('main', { class: 'xq' }, question.element, bar);
  const aside = h('aside', { class: 'xs', 'aria-label': t('sheet') }, h('div', { class: 'row between' }, pane.title, pane.counts),
    pane.body, pane.legend, h('hr', { class: 'hr' }), shortKeys({ choices: !room.state.paper.sections.every(isWritten) }));
  const notice = h('div', { class: 'notice', role: 'status', test: 'notice', hidden: '' }, h('span'), closeButton(() => room.notify(null), t('close')));
  const shell = h('div', { class: 'xr' }, header.element, main, aside);
  const overlay = createOverlay({ actions });
  const element = h('div', { class: 'room' }, shell, overlay.element, notice, ...announcer.elements);
  let phoneSheet = null;
  let ticks = 0;

  function isLast() {
    return room.state.current === room.state.paper.questions.length;
  }

  function visit(slot) {
    room.notify(null);
    room.go(slot);
    main.scrollTop = 0;
    question.element.scrollTop = 0;
  }

  function move(step) {
    const slot = room.state.current + step;
    if (slot < 1 || slot > room.state.paper.questions.length) return;
    visit(slot);
    announcer.speak(t('announce.question', { n: slot, total: room.state.paper.questions.length }));
  }

  function goTo(slot) {
    if (phoneSheet) closeDialog();
    visit(slot);
    Promise.resolve().then(() => Promise.resolve().then(question.focus)); // after the repaint
  }

  function openSubmit() {
    const wait = room.handInWait();
    if (wait > 0) return room.notify(t('submit.tooEarly', { time: timeOfDay(room.clock.serverNow() + wait * 1000).slice(0, 5) }));
    if (room.state.receipt || room.state.timeUp) return undefined;
    return openSubmitDialog({ room, goTo, hand: actions.submit });
  }

  function openSheet() {
    const sheet = createSheet({ room, onPick: goTo });
    sheet.title.id = 'dialog-title';
    phoneSheet = sheet;
    sheet.update(room.state);
    const wait = room.handInWait();
    openDialog({ name: 'bsheet', focus: '[aria-current]', onClose: () => { phoneSheet = null; }, build: close => [
      h('div', { class: 'grab', 'aria-hidden': 'true' }),
      h('div', { class: 'row between' }, h('div', {}, sheet.title, sheet.counts), closeButton(close, t('sheet.close'))),
      sheet.legend, sheet.body, h('div', { class: 'bfoot' },
        ...(wait ? [h('p', { class: 'cap' }, t('submit.tooEarly', { time: timeOfDay(room.clock.serverNow() + wait * 1000).slice(0, 5) }))] : []),
        h('button', { class: 'btn grow', type: 'button', test: 'first-open', on: { click: () => { const slot = room.nextOpen(0); if (slot) goTo(slot); } } }, t('sheet.firstOpen')),
        h('button', { class: 'btn p grow', type: 'button', test: 'submit', 'aria-disabled': wait ? 'true' : null, on: { click: () => { if (!wait) close(); openSubmit(); } } }, t('submit')))] });
    sheet.showCurrent();
  }

  function toggle(index) {
    const { slot, kind, options = [] } = room.question(room.state.current);
    const letter = options[index] && options[index].letter;
    if (!letter) return;
    const chosen = room.answers.of(slot).chosen.includes(letter);
    room.change(slot, chosen ? 'unchoose' : 'choose', letter, kind === 'multiple');
  }

  function paint(state) {
    const save = saveState();
    const covered = overlay.update(room) || !!state.receipt;
    if (covered) closeUnlessTold();
    shell.inert = covered;
    set(shell, 'class', `xr${covered ? ' covered' : ''}${state.paper.questions.some(isWritten) ? ' essays' : ''}`);
    set(main, 'class', isWritten(room.question(state.current)) ? 'xq writes' : 'xq');
    header.update(state, save);
    strips.update(state, save, surroundings());
    question.update(state.current);
    pane.update(state);
    if (phoneSheet) phoneSheet.update(state);
    const flagged = room.answers.of(state.current).flagged;
    set(flag, 'aria-pressed', String(flagged));
    say(flag.lastChild, t(flagged ? 'flagged' : 'flag'));
    flag.disabled = !room.editable();
    previous.disabled = state.current === 1;
    say(next, t(isLast() ? 'check' : 'next'));
    show(notice, !!state.notice);
    say(notice.firstChild, state.notice || '');
    announcer.save(save.kind);
  }

  function repaint() {
    paint(room.state);
  }

  function tick() {
    header.tick();
    if (++ticks % STRIPS_EVERY === 0) strips.update(room.state, saveState(), surroundings()); // how long it lasts matters
    announcer.time(room.clock.left());
  }

  room.on(paint);
  listenToSwipe(main, { move, now: () => performance.now() });
  listenToKeys({ blocked: () => !!shell.inert, submit: openSubmit, move, toggle, flag: () => flag.click(),
    goTo: () => openGoTo(room.state.paper.questions.length, goTo), help: () => openKeyHelp(repaint),
    nextOpen: () => { const slot = room.nextOpen(); if (slot) goTo(slot); },
    sheet: () => { if (sheetButton.offsetParent) openSheet(); } });

  return { element, tick, repaint };
}
