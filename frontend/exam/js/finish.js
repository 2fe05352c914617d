// The end of a sitting: handed in by the candidate, by the clock, or elsewhere; then the receipt.
import { closeDialog } from '../../answering/dialogs.js';

const AGAIN = { from: 2000, spread: 4000 };
const SETTLING = { from: 1000, spread: 1000 }; // the server sends whole seconds, so zero comes up to one early

// `showReceipt(receipt, {late, unsent})` is called again whenever the figures beside the receipt change.
export function createFinish({ room, delivery, log, store, sitting, showReceipt, forgetPlace }) {
  let fetching = null;
  let painted = '';
  let tidied = false;
  let delivered = false;
  let ending = null;

  // Resolves to null when handed in, else to the reason why not.
  async function submit() {
    if (room.state.submitting) return null;
    room.update({ submitting: true });
    const { receipt, reason } = await delivery().submit();
    room.update({ submitting: false });
    if (receipt) arrive(receipt);
    return reason || null;
  }

  // At zero nothing can be changed any more, and what is left to send goes at once.
  function timeUp() {
    if (room.state.receipt) return null;
    if (!room.state.timeUp) {
      room.update({ timeUp: true });
      closeDialog();
      delivery().sync.kick();
    }
    if (!ending) ending = handInByClock().finally(() => { ending = null; });
    return ending;
  }

  // The clock here has no say: an outage may have moved the deadline, another device may have gone on. So the server is
  // asked, for as long as it takes, and the paper is handed in only when the server itself says that no time is left.
  async function handInByClock() {
    await aWhile(SETTLING);
    while (room.state.timeUp && !room.state.receipt && room.state.status.leaseCurrent) {
      if (isOver(await delivery().beat())) {
        const { receipt } = await delivery().submit({ byClock: true });
        if (receipt) return arrive(receipt);
      }
      await aWhile(AGAIN);
    }
    return null;
  }

  function submittedElsewhere() {
    if (!fetching) fetching = fetchReceipt().finally(() => { fetching = null; });
    return fetching;
  }

  async function fetchReceipt() {
    for (let done = false; !done && !room.state.receipt; done || await aWhile(AGAIN)) {
      const result = await delivery().fetchReceipt();
      done = result.ok || result.code === 'exams.sitting.open' || result.kind === 'unauthorised';
      if (result.ok) arrive(result.body);
    }
  }

  function arrive(receipt) {
    if (room.state.receipt) return;
    closeDialog();
    room.update({ receipt });
    paint(receipt);
    room.on(() => paint(receipt));
    delivery().sync.kick();
  }

  function paint(receipt) {
    const late = new Set(log.all().filter(e => e.late).map(e => e.slot)).size;
    const unsent = log.unsent().length;
    if (!unsent) tidy(receipt, late);
    if (painted === `${late} ${unsent}`) return;
    painted = `${late} ${unsent}`;
    showReceipt(receipt, { late, unsent });
  }

  // The questions leave this device first, the tokens and the log only once all of it is on the server.
  function tidy(receipt, late) {
    if (!tidied) {
      tidied = true;
      store.forgetPaper(sitting);
      forgetPlace();
    }
    if (delivered || log.olderLeases().length) return;
    delivered = true;
    store.keepReceipt(sitting, { receipt, late });
    store.forgetTokens(sitting);
    store.drafts.forgetAll(sitting);
    if (!log.forExport().length) store.forget(sitting);
  }

  return { submit, timeUp, submittedElsewhere };
}

function isOver(asked) {
  return !!asked && asked.ok && asked.body.state === 'open' && asked.body.leaseCurrent && asked.body.secondsLeft === 0;
}

function aWhile({ from, spread }) {
  return new Promise(resolve => setTimeout(resolve, from + Math.random() * spread));
}
