// The state of the room: paper, answers, status, place. No DOM and no network; both listen or are handed in.
import { createAnswers, changes, isAnswered } from './answers.js';
import { isWritten } from '../../answering/words.js';

// Less than this is no news to the candidate: a slow network makes the clock jump a little.
const WORTH_TELLING = 20; // seconds

// `settle`: puts what is being typed into the log, while that can still be done.
export function createRoom({ log, clock, spent, recall, remember, settle = () => {} }) {
  const listeners = new Set();
  const answers = createAnswers(log);
  const state = {
    paper: null, fresh: false, status: { state: 'open', leaseCurrent: true, handInAfterSeconds: 0 }, current: 1,
    tab: 'active', // or 'passive': another tab of this browser goes on
    net: null, // what the last heartbeat ran into, null when it got through
    timeUp: false, submitting: false, receipt: null, lastSavedAt: null, lastLocalAt: null,
    notice: null, pausing: false,
  };
  let told = false;
  let newest = 0; // start of the newest call whose status was applied

  function changed() {
    if (told) return;
    told = true;
    Promise.resolve().then(() => {
      told = false;
      listeners.forEach(listener => listener(state));
    });
  }

  function update(values) {
    if (editable() && !editable({ ...state, ...values })) settle({ whole: !!values.timeUp }); // no key will follow
    Object.assign(state, values);
    changed();
  }

  // `since`: answers.heard() when the paper was asked for; a stored paper is no word of the server (fresh = false).
  function receivePaper(paper, { fresh, since = 0 }) {
    const questions = paper.questions.length || !state.paper ? paper.questions : state.paper.questions; // [] while paused
    answers.replace(paper.responses, since);
    if (!fresh) answers.acknowledge(log.all().filter(e => e.state === 'saved'));
    paper.responses.forEach(r => spent.raise(r.slot, r.spentMillis));
    const lastSavedAt = paper.responses.map(r => r.savedAt).sort().pop() || state.lastSavedAt;
    update({ paper: { ...paper, questions }, fresh: state.fresh || fresh, lastSavedAt });
    if (questions.length) go(state.current === 1 ? recall('current') || 1 : state.current);
  }

  // Returns by how many seconds the deadline moved if that is worth telling, else 0. Answers overtaken by newer ones are
  // ignored. Whatever the clock here said: while the server's word leaves time, time is not up.
  function receiveStatus(body, { started, trip }) {
    if (typeof body.secondsLeft !== 'number' || started < newest) return 0;
    newest = started;
    const { state: name, leaseCurrent, handInAfterSeconds = 0, lastSequence } = body;
    log.raiseFloor(lastSequence);
    const grown = clock.set(body, trip);
    const over = state.timeUp;
    state.timeUp = over && !grown;
    if (name !== 'open') spent.rest();
    else if (state.status.state !== 'open') spent.show(state.current);
    update({ status: { state: name, leaseCurrent, handInAfterSeconds, at: clock.serverNow() }, net: null });
    return over || grown >= WORTH_TELLING ? grown : 0;
  }

  function editable({ tab, status, timeUp, submitting, receipt, pausing } = state) {
    return tab === 'active' && status.state === 'open' && status.leaseCurrent && !timeUp && !submitting && !receipt && !pausing;
  }

  // Resolves when the change is in the local log.
  async function change(slot, kind, ...more) {
    if (!editable()) return null;
    if (kind !== 'write') settle(); // an entry holds the whole slot, so also what was just typed
    const answer = answers.of(slot);
    const next = { chosen: answer.chosen, flagged: answer.flagged, struck: answer.struck,
      ...(isWritten(question(slot)) ? { text: answer.text } : {}), ...changes[kind](answer, ...more) };
    const entry = await log.append(slot, { ...next, spentMillis: spent.of(slot) });
    update({ lastLocalAt: clock.serverNow() || Date.now() }); // a time to show, not to count with
    return entry;
  }

  function delivered(entries, serverTime) {
    answers.acknowledge(entries);
    if (entries.length) update({ lastSavedAt: serverTime });
  }

  function go(slot) {
    const last = state.paper ? state.paper.questions.length : 1;
    const wanted = Math.min(Math.max(1, slot), Math.max(1, last));
    if (wanted !== state.current) settle();
    spent.show(wanted);
    remember('current', wanted);
    update({ current: wanted });
  }

  // The next slot without an answer, from here around to here; null if all are answered.
  function nextOpen(from = state.current) {
    const total = state.paper.questions.length;
    for (let i = 1; i <= total; i++) {
      const slot = (from + i - 1) % total + 1;
      if (!isAnswered(answers.of(slot))) return slot;
    }
    return null;
  }

  function question(slot) {
    return state.paper.questions[slot - 1];
  }

  // Seconds until the paper may be handed in; 0 when it may.
  function handInWait() {
    const { handInAfterSeconds, at } = state.status;
    return Math.max(0, handInAfterSeconds - Math.max(0, (clock.serverNow() - at) / 1000));
  }

  function notify(text) {
    update({ notice: text });
  }

  // Returns the function that ends it.
  function on(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return { state, answers, log, clock, on, changed, update, receivePaper, receiveStatus, editable,
    change, delivered, go, nextOpen, handInWait, notify, question, settle,
    counts: () => answers.counts(state.paper.questions) };
}
