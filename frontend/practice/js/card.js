// The card: one question at a time, its verdict, and a bar in reach of the thumb. One-thumb speed is the point of it.
import { h, icon, say, set, show } from '../../answering/dom.js';
import { t } from '../../answering/texts.js';
import { createQuestion } from '../../answering/question.js';
import { listenToKeys } from '../../answering/keys.js';
import { listenToSwipe } from '../../answering/swipe.js';
import { createVerdict } from './verdict.js';
import { openFinish } from './finish.js';
import { openSheet } from './sheet.js';
import { createSummary } from './summary.js';

const POINTED = 1000; // a choice so soon after a finger or a mouse went down was pointed at, not walked to with arrow keys
const A_MOMENT = 5000;
const A_LOOK = 700; // how long a right answer stays where the next question comes by itself

export function createCard({ run, actions, now, guest }) {
  let pointedAt = -POINTED;
  let moving = null;
  let hiding = null;
  let summed = false; // whether the summary stands instead of a question
  const pane = createQuestion({ canStrike: false, canClear: false, room: { question: run.question, of: run.of, total: run.total,
    editable: run.editable, verdict: run.verdict, change, note, placeText } });
  const verdict = createVerdict();
  const summary = createSummary({ run, actions, guest, review: slot => { summed = false; visit(slot); } });
  const back = h('button', { class: 'iconbtn', type: 'button', test: 'leave', 'aria-label': t('leave'), on: { click: actions.leave } }, icon('back'));
  const bar = h('div', { class: 'bar' }, h('i'));
  const counts = h('span', { class: 'cap num', test: 'counts' });
  const strip = h('div', { class: 'strip', role: 'status', test: 'offline-strip', hidden: '' }, icon('offline'), h('div', {}, t('offline')));
  const sheetButton = h('button', { class: 'ib', type: 'button', test: 'open-sheet', 'aria-haspopup': 'dialog', on: { click: sheet } }, icon('sheet'), t('sheet'));
  const favourite = h('button', { class: 'ib', type: 'button', test: 'favourite', on: { click: () => actions.favourite(run.state.current) } }, icon('star'), t('favourite'));
  const noteButton = h('button', { class: 'ib', type: 'button', test: 'note', 'aria-haspopup': 'dialog', on: { click: () => actions.note(run.state.current) } }, icon('note'), t('note'));
  const report = h('button', { class: 'btn q', type: 'button', test: 'report', 'aria-haspopup': 'dialog', on: { click: () => actions.report(run.state.current) } }, t('report'));
  const previous = h('button', { class: 'ib', type: 'button', test: 'prev', on: { click: () => move(-1) } }, icon('back'), t('previous'));
  const primary = h('button', { class: 'btn p', type: 'button', test: 'primary', on: { click: press } });
  const buttons = h('div', { class: 'xb', role: 'group', 'aria-label': t('actions') }, favourite, noteButton, sheetButton, previous, primary);
  const hint = h('div', { class: 'hint', role: 'status', test: 'hint', hidden: '' });
  const body = h('div', { class: 'run-q' }, pane.element, verdict.element, h('div', { class: 'report' }, report));
  if (guest) [favourite, noteButton, report].forEach(button => show(button, false)); // they need an account
  const element = h('div', { class: guest ? 'run guest' : 'run' }, h('header', {}, h('div', { class: 'row' }, back, h('h1', {}, run.state.message.title)),
    h('div', { class: 'row' }, bar, counts), strip), body, summary.element, hint, buttons);

  function change(slot, kind, letter, multiple) {
    const done = run.change(slot, kind, letter, multiple);
    if (run.atOnce && !multiple && kind === 'choose' && now() - pointedAt < POINTED) answer(slot);
    return done;
  }

  async function answer(slot) {
    await run.commit(slot);
  }

  function note(letter) {
    const told = run.verdict(run.state.current);
    const trap = told && told.others && told.others.trap;
    return trap && trap.letter === letter ? t('trap', { percent: trap.percent }) : '';
  }

  function placeText({ place }) {
    return ['pending', 'refused'].includes(place) ? t(`place.${place}`) : '';
  }

  // What the one primary button does now.
  function duty() {
    const { place } = run.of(run.state.current);
    if (run.atOnce && ['draft', 'refused'].includes(place) && run.of(run.state.current).chosen.length) return 'confirm';
    if (run.state.current < run.total()) return 'next';
    if (run.state.message.telling === 'shown') return 'leave';
    return run.state.finished || (run.atOnce && run.nextOpen() === null) ? 'summary' : run.atOnce ? 'open' : 'finish';
  }

  function press() {
    const slot = run.state.current;
    const todo = { confirm: () => answer(slot), next: () => move(1), leave: actions.leave, summary: sum, open: () => visit(run.nextOpen()), finish };
    return todo[duty()]();
  }

  function finish() {
    const open = run.total() - run.counts().answered;
    return open ? openFinish({ open, goOn: () => visit(run.nextOpen()), finish: actions.finish }) : actions.finish();
  }

  function visit(slot) {
    clearTimeout(moving);
    moving = null;
    run.go(slot);
    body.scrollTop = 0;
    window.scrollTo(0, 0);
  }

  function move(step) {
    const slot = run.state.current + step;
    if (summed || slot < 1 || slot > run.total()) return;
    visit(slot);
    Promise.resolve().then(() => pane.focus());
  }

  function sheet() {
    openSheet({ run, go: slot => { summed = false; visit(slot); } });
  }

  function sum() {
    summed = true;
    paint();
    summary.focus();
  }

  function toggle(index) {
    const { slot, kind, options } = run.question(run.state.current);
    if (!options[index]) return;
    const { letter } = options[index];
    const chosen = run.of(slot).chosen.includes(letter);
    change(slot, chosen ? 'unchoose' : 'choose', letter, kind === 'multiple');
    if (kind !== 'multiple' && !chosen) answer(slot);
  }

  // A right single choice moves on by itself where the person switched that on.
  function advance() {
    const slot = run.state.current;
    const told = run.verdict(slot);
    if (!told || told.verdict !== 'right' || run.question(slot).kind !== 'single' || moving !== null || slot === run.total()) return;
    moving = setTimeout(() => run.state.current === slot && !summed && move(1), A_LOOK);
  }

  function told(slots) {
    if (run.state.message.advance && slots.includes(run.state.current)) advance();
    if (slots.includes(run.state.current)) Promise.resolve().then(() => verdict.element.firstChild.scrollIntoView({ block: 'nearest' }));
  }

  // For a moment, where something did not work that can simply be tried again.
  function sayShortly(text) {
    say(hint, text);
    show(hint, true);
    clearTimeout(hiding);
    hiding = setTimeout(() => show(hint, false), A_MOMENT);
  }

  function paint() {
    const { told: answered, right, wrong, total, waits } = run.counts();
    const done = run.atOnce || run.state.finished ? answered : run.counts().answered;
    show(body, !summed);
    show(buttons, !summed);
    summary.update(summed);
    pane.update(run.state.current);
    verdict.update(run.verdict(run.state.current), run.kept(run.state.current).note);
    set(favourite, 'aria-pressed', String(run.kept(run.state.current).favourite));
    bar.firstChild.style.width = `${Math.round(100 * (run.state.message.telling === 'shown' ? run.state.current : done) / total)}%`;
    say(counts, run.atOnce || run.state.finished ? t('counts', { n: run.state.current, total, right, wrong }) : t('counts.plain', { n: run.state.current, total }));
    show(strip, !!run.state.net && waits > 0);
    say(primary, t(`primary.${duty()}`));
    previous.disabled = run.state.current === 1;
    set(element, 'data-current', run.state.current);
  }

  pane.element.addEventListener('pointerdown', () => { pointedAt = now(); });
  listenToSwipe(body, { move, now });
  const forgetKeys = listenToKeys({ blocked: () => summed || !element.isConnected, move, toggle, sheet, enter: press,
    nextOpen: () => { const slot = run.nextOpen(); if (slot) visit(slot); } });
  return { element, paint, told, sum, say: sayShortly, focus: pane.focus, end: forgetKeys };
}
