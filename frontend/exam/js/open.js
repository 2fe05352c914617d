// Builds the room of one sitting from its parts.
import { createLog } from '../../answering/log.js';
import { createClock } from './clock.js';
import { createSpent } from '../../answering/spent.js';
import { createRoom } from './room.js';
import { createDelivery } from './delivery.js';
import { createFinish } from './finish.js';
import { createTyping, restoreDrafts } from './typing.js';
import { createView } from './view.js';
import { followLifecycle } from './lifecycle.js';
import { saveState } from './savestate.js';
import { openUnusedDialog } from './unused.js';
import { showPage } from './pages.js';
import { showReceipt } from './receipt.js';
import { download } from '../../answering/dom.js';
import { t, timeOfDay } from '../../answering/texts.js';
import { read, write, remove } from '../../answering/store-memory.js';

const now = () => performance.now();

export async function openRoom({ sitting, tokens, store, api, tabs, hasShell }) {
  const { lease } = tokens[0];
  const place = createPlace(sitting);
  const clock = createClock({ now });
  const spent = createSpent({ now, initial: place.recall('spent') || {} });
  let room = null;
  const instant = () => new Date(clock.serverNow() || Date.now()).toISOString();
  const log = createLog({ store, sitting, lease, now: instant, onChange: () => room && room.changed(),
    onSaved: entries => room.answers.acknowledge(entries) });
  await restoreDrafts(store, sitting);
  await log.load();
  room = createRoom({ log, clock, spent, recall: place.recall, remember: place.remember, settle: how => typing.settle(how) });
  const typing = createTyping({ room, log, drafts: store.drafts, spent, sitting, now: instant });
  const delivery = createDelivery({ room, api, log, tokens, spent, now, onSubmitted: () => finish.submittedElsewhere(), onPaper });
  const finish = createFinish({ room, delivery: () => delivery, log, store, sitting, forgetPlace: place.forget,
    showReceipt: (receipt, figures) => showReceipt(receipt, { ...figures, downloadLog }) });
  let checked = false;

  async function onPaper(paper, since) {
    room.receivePaper(paper, { fresh: true, since });
    if (paper.state === 'submitted') return;
    if (paper.questions.length) store.keepPaper(sitting, paper);
    if (checked) return;
    checked = true;
    await log.recheck(paper.responses);
    const unused = await log.adopt(tokens.map(k => k.lease), paper.responses);
    if (unused.length) setTimeout(() => openUnusedDialog(unused), 0);
  }

  function downloadLog() {
    download(`zhishe-answers-${sitting}.json`, { sitting, lease, entries: log.forExport() });
  }

  function save() {
    const kind = saveState({ sync: delivery.sync.state(), net: room.state.net, online: delivery.isOnline(),
      unsent: log.unsent().length + typing.count(), lastSavedAt: room.state.lastSavedAt });
    const stored = log.unsent().length || !room.state.lastSavedAt;
    const at = kind === 'offline' ? room.state.lastLocalAt : room.state.lastSavedAt;
    const key = kind === 'offline' && !(stored && at) ? 'save.offlineSaved' : `save.${kind}`;
    return { kind, text: t(key, { time: timeOfDay(at) }) };
  }

  async function tell(reason) {
    const text = await reason;
    if (text) room.notify(text);
  }

  async function takeTab() {
    await tabs.take();
    const known = await store.tokens(sitting);
    if (known.length && known[0].lease > lease) return window.location.reload(); // the other tab was opened with a newer lease
    await restoreDrafts(store, sitting);
    await log.load();
    room.update({ tab: 'active', fresh: false });
    return delivery.wake();
  }

  async function show() {
    const view = createView({ room, typing, saveState: save, surroundings: () => ({ isProtected: store.isDurable(), hasShell: hasShell(), now: now() }),
      actions: { submit: finish.submit, pause: () => tell(delivery.pause()), resume: () => tell(delivery.resume()), downloadLog, takeTab } });
    room.on(goOn);
    setInterval(() => tick(view), 500);
    followLifecycle({ room, delivery, spent, log, isOffline: () => save().kind === 'offline', rememberLeft, settle: typing.settle });
    goOn();
    if (room.state.status.state === 'submitted') await finish.submittedElsewhere();
    if (room.state.receipt) return;
    showPage(view.element);
    view.repaint();
  }

  function goOn() {
    if (room.editable()) typing.resume();
    if (log.pending().length) delivery.sync.nudge();
  }

  function tick(view) {
    if (room.state.receipt) return;
    view.tick();
    const { status, tab } = room.state;
    if (clock.left() === 0 && status.state === 'open' && status.leaseCurrent && tab === 'active') finish.timeUp();
  }

  function rememberLeft() {
    if (room.state.receipt) return;
    if (clock.left() !== null) place.remember('left', Math.ceil(clock.left()));
    place.remember('spent', spent.all());
  }

  function useStored(paper) {
    room.receivePaper(paper, { fresh: false });
    clock.setUpperBound(place.recall('left') || paper.secondsLeft);
  }

  tabs.onLost = () => room.update({ tab: 'passive' });
  store.whenLost(() => room.changed());
  return { beat: delivery.beat, hasPaper: () => !!room.state.paper, useStored, show };
}

// Small things that make a reload land where one was; none of them is an answer.
function createPlace(sitting) {
  const storage = () => window.sessionStorage;
  const key = `zhishe-exam:${sitting}:place`;
  const values = read(storage, key) || {};
  return {
    recall: name => values[name],
    remember(name, value) {
      values[name] = value;
      write(storage, key, values);
    },
    forget: () => remove(storage, key),
  };
}
