// Ties the room to the network: sending, heartbeat, pause, hand-in. Decides nothing about the look.
import { createSync } from '../../answering/sync.js';
import { decisiveFirst, toWire } from '../../answering/log.js';
import { fitting } from '../../answering/bytes.js';
import { t, duration } from '../../answering/texts.js';

const BEAT = { from: 25000, spread: 10000 };
const HAND_IN = { most: 200, bytes: 250000 }; // entries in the last request; the server reads 256 KiB, with the times spent

export function createDelivery({ room, api, log, tokens, spent, now, onSubmitted, onPaper }) {
  const token = lease => (tokens.find(k => k.lease === lease) || {}).token;
  const mine = token(log.lease);
  let timer = null;
  let beating = null;
  let missed = 0;
  let reached = false; // an answer came since the browser last claimed to be offline

  const sync = createSync({ log, now, random: Math.random, setTimer: (w, ms) => setTimeout(w, ms), clearTimer: id => clearTimeout(id),
    hasToken: lease => !!token(lease), maySend: () => room.state.status.state !== 'paused',
    send: (lease, entries, more) => api.respond(token(lease), entries.map(toWire), more),
    onReply: reply, onChange: () => room.changed() });

  function reply(result, lease, known = []) {
    if (!result.ok || lease !== log.lease) return;
    room.delivered(known, result.body.serverTime);
    heard(result);
  }

  // Every reply of the own lease carries a Status.
  function heard(result) {
    missed = 0;
    reached = true;
    const grown = room.receiveStatus(result.body, result);
    if (grown) room.notify(t('notice.extended', { duration: duration(grown) }));
    if (result.body.state === 'submitted') onSubmitted();
  }

  function beat() {
    if (!beating) beating = ask().finally(() => { beating = null; });
    return beating;
  }

  async function ask() {
    clearTimeout(timer);
    timer = setTimeout(beat, BEAT.from + Math.random() * BEAT.spread);
    if (room.state.receipt || room.state.tab !== 'active') return null;
    const result = await (room.state.fresh && room.state.paper.questions.length ? api.status(mine) : paper());
    if (result.ok) {
      heard(result);
      sync.kick();
    } else {
      missed++;
      reached = false;
      const certain = missed > 1 || !navigator.onLine || result.kind === 'unauthorised';
      if (certain) room.update({ net: result.kind });
    }
    return result;
  }

  async function paper() {
    const since = room.answers.heard();
    const result = await api.paper(mine);
    if (result.ok) await onPaper(result.body, since);
    return result;
  }

  // Coming back to life: from sleep, from another tab, from a tunnel.
  function wake() {
    sync.kick();
    beat();
  }

  // Some networks make browsers say "offline" wrongly: believed until an answer proves otherwise.
  function lost() {
    reached = false;
    room.changed();
    beat();
  }

  // Resolves to null, or to the reason why not.
  async function pause() {
    if (room.state.pausing) return null;
    room.update({ pausing: true });
    await sync.drain();
    const result = await api.pause(mine);
    room.update({ pausing: false });
    if (result.ok) return heard(result) || null;
    return result.status ? result.detail || t('error.server') : t('pause.offline');
  }

  async function resume() {
    const result = await api.resume(mine);
    if (!result.ok) return result.status ? result.detail || t('error.server') : t('resume.offline');
    heard(result);
    if (!room.state.paper.questions.length) await paper();
    sync.kick();
    return null;
  }

  // Resolves to {receipt} or {reason}. What is pending goes first, so that it is acknowledged by number; only what
  // a pause holds back travels with the hand-in itself, or what does not get through when the time is up.
  async function submit({ byClock = false } = {}) {
    const arrived = await sync.drain();
    if (byClock && !room.state.timeUp) return {}; // the answers' acknowledgement told of more time
    if (!arrived && room.state.status.state !== 'paused' && !byClock) return { reason: t('submit.unsent') };
    const entries = fitting(decisiveFirst(log.pending()), HAND_IN).map(toWire);
    const result = await api.submit(mine, entries, spent.all(), byClock ? 'time-up' : undefined);
    if (result.ok) return { receipt: result.body };
    if (result.status === 409) beat();
    return { reason: result.detail || t(result.kind === 'unauthorised' ? 'strip.unauthorised' : 'submit.offline') };
  }

  return { sync, beat, wake, lost, isOnline: () => navigator.onLine !== false || reached, pause, resume, submit, fetchReceipt: () => api.receipt(mine),
    stop: () => { clearTimeout(timer); sync.stop(); } };
}
