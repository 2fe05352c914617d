// The end of a sitting: handed in by the candidate, by the clock, or elsewhere; then the receipt.
import { receiptPage } from './receipt.js';
import { showPage } from './pages.js';
import { closeDialog } from './dialogs.js';

const AGAIN = { from: 2000, spread: 4000 };

export function createFinish({ room, delivery, log, store, sitting, downloadLog, forgetPlace }) {
  let fetching = null;
  let painted = '';
  let tidied = false;

  // Resolves to null when handed in, else to the reason why not.
  async function submit() {
    if (room.state.submitting) return null;
    room.update({ submitting: true });
    const { receipt, reason } = await delivery().submit();
    room.update({ submitting: false });
    if (receipt) arrive(receipt);
    return reason || null;
  }

  // At zero nothing can be changed any more; hand in, and keep trying for as long as it takes.
  async function timeUp() {
    if (room.state.timeUp || room.state.receipt) return;
    room.update({ timeUp: true });
    closeDialog();
    while (room.state.timeUp && !room.state.receipt) {
      const { receipt } = await delivery().submit({ unsentToo: true });
      if (receipt) return arrive(receipt);
      await delivery().beat(); // an outage may have moved the deadline, another device may have gone on
      if (!room.state.status.leaseCurrent) return;
      await aWhile();
    }
  }

  function submittedElsewhere() {
    if (!fetching) fetching = fetchReceipt().finally(() => { fetching = null; });
    return fetching;
  }

  async function fetchReceipt() {
    for (let done = false; !done && !room.state.receipt; done || await aWhile()) {
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
    if (!unsent && !tidied) tidy();
    if (painted === `${late} ${unsent}`) return;
    const first = !painted;
    painted = `${late} ${unsent}`;
    const page = receiptPage(receipt, { late, unsent, downloadLog });
    showPage(page);
    if (first) page.focus();
  }

  // The questions leave this device with the receipt, the log only once all of it is on the server.
  function tidy() {
    tidied = true;
    store.forgetPaper(sitting);
    forgetPlace();
    if (!log.forExport().length) store.forget(sitting);
  }

  return { submit, timeUp, submittedElsewhere };
}

function aWhile() {
  return new Promise(resolve => setTimeout(resolve, AGAIN.from + Math.random() * AGAIN.spread));
}
