// The exam room of one sitting: opens it, ties state, network and screen together.
//
// Hooks for tests, data-test = clock, save-state (data-state: idle | saving | saved | offline | retrying | unauthorised),
// sheet-cell (data-slot), option (data-letter; the label around the input), strike (data-letter), clear, answer-state
// (data-place: none | writing | pending | server | refused), of a written question text, count and fold (the material's),
// flag, prev, next, open-sheet, first-open, submit, submit-confirm, submit-cancel, pause, resume, settings, notice, offline-strip, refused-strip, unauthorised-strip,
// protection-off, download-log, tab-take, tab-leave, receipt, receipt-hash, receipt-late, receipt-unsent,
// receipt-download, result, unused-slots, polite (live region), no-shell, again. `submit` exists twice (header, phone
// sheet): take the visible one; while hand-in is not allowed it is aria-disabled. Whole pages and overlays: paused, passive, superseded, timeup, timeup-waiting, asking,
// no-token, not-found, expired, no-connection.
import { takeAddress } from './address.js';
import { languageOf, loadTexts, useZone, t } from '../../answering/texts.js';
import { applyPrefs, pref, setPref } from '../../answering/prefs.js';
import { openStore } from '../../answering/store.js';
import { createApi } from './api.js';
import { createTabs } from './tabs.js';
import { messagePage, showPage, toExams } from './pages.js';
import { showReceipt } from './receipt.js';
import { openRoom } from './open.js';

const STORED_PAPER_AFTER = 2000; // a slow network must not keep a stored paper from the screen
const AGAIN = 5000;

const address = takeAddress(window.location, window.history); // first of all: the token leaves the address

async function start() {
  for (const [name, chosen] of Object.entries(address.reader)) if (chosen) setPref(name, chosen); // a reload finds them
  const language = languageOf({ language: pref('language') || navigator.language });
  useZone(pref('zone'));
  document.documentElement.lang = language;
  const [store] = await Promise.all([openStore(window), loadTexts(language, new URL('../texts/', import.meta.url))]);
  const { sitting, opened } = address;
  if (sitting && opened) await store.keepToken(sitting, opened.lease, opened.token);
  const tokens = sitting ? await store.tokens(sitting) : [];
  if (!tokens.length) return showWhatIsLeft(store, sitting);
  store.tidyUp(sitting);
  const api = createApi({ sitting, language, fetch: (...a) => window.fetch(...a), now: () => performance.now() });
  const tabs = createTabs(`zhishe-exam:${sitting}`, window);
  if (!await tabs.free()) await (opened ? tabs.take() : askWhichTab(tabs));
  return enter(await openRoom({ sitting, tokens, store, api, tabs, hasShell: registerShell() }), await store.paper(sitting));
}

// Handed in and delivered, only the receipt stays, in this tab.
function showWhatIsLeft(store, sitting) {
  const kept = sitting && store.receipt(sitting);
  if (kept) return showReceipt(kept.receipt, { late: kept.late, unsent: 0 });
  return showPage(messagePage('no-token', 'info', [toExams()]));
}

// Opened again from 模考 the newest tab goes on without a question; a copied tab asks.
function askWhichTab(tabs) {
  return new Promise(resolve => {
    const take = { text: t('tab.take'), test: 'tab-take', click: () => tabs.take().then(resolve) };
    const leave = { text: t('tab.leave'), test: 'tab-leave', click() {
      window.close(); // works only for tabs opened by script; else the page rests
      showPage(messagePage('passive', 'tabs', [take]));
    } };
    showPage(messagePage('asking', 'tabs', [take, leave]));
  });
}

async function enter(room, stored) {
  const first = room.beat();
  const answered = await (stored && !address.opened ? Promise.race([first, later(STORED_PAPER_AFTER)]) : first);
  if (!room.hasPaper() && stored) room.useStored(stored);
  if (room.hasPaper()) return room.show();
  const kind = answered && answered.kind;
  if (kind === 'missing') return showPage(messagePage('not-found', 'info', [toExams()]));
  if (kind === 'unauthorised') return showPage(messagePage('expired', 'info', [toExams()]));
  showPage(messagePage('no-connection', 'offline', [{ text: t('again'), test: 'again', click: () => window.location.reload() }]));
  await later(AGAIN);
  return enter(room, stored);
}

function later(millis) {
  return new Promise(resolve => setTimeout(resolve, millis));
}

// Returns the function that says whether a reload would work without network.
function registerShell() {
  try {
    navigator.serviceWorker.register('sw.js').catch(() => {});
  } catch (blocked) {
    return () => false;
  }
  const ours = new URL('sw.js', window.location).href; // until it is ready, the worker of all other screens is in charge
  return () => !!navigator.serviceWorker.controller && navigator.serviceWorker.controller.scriptURL === ours;
}

// Opened again in this very tab only the fragment changes: that is a new opening all the same.
window.addEventListener('hashchange', () => window.location.hash && window.location.reload());
applyPrefs();
start();
