// After the hand-in: what the server holds, with times and a hash, to keep or to print.
import { h, icon, download } from '../../answering/dom.js';
import { showPage } from './pages.js';
import { t, dateAndTime, timeOfDay } from '../../answering/texts.js';
import { countWords, isBlank } from '../../answering/words.js';

// The first time it takes the focus; later only its figures have changed.
export function showReceipt(receipt, figures) {
  const isThere = document.querySelector('main.receipt');
  const page = receiptPage(receipt, figures);
  showPage(page);
  if (!isThere) page.focus();
}

function receiptPage(receipt, { late, unsent, downloadLog }) {
  const table = h('details', {}, h('summary', {}, t('receipt.answers', { n: receipt.answers.length })),
    h('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': t('receipt.answers', { n: receipt.answers.length }) }, answerTable(receipt.answers)));
  window.addEventListener('beforeprint', () => { table.open = true; });
  return h('main', { class: 'receipt', test: 'receipt', tabindex: '-1' },
    icon('check', 'big'), h('h1', {}, t('receipt.title')), h('p', { class: 'mut' }, receipt.title),
    h('dl', { class: 'facts' }, ...fact('receipt.answered', t('receipt.count', { answered: receipt.answered, total: receipt.total })),
      ...fact('receipt.started', dateAndTime(receipt.startedAt)), ...fact('receipt.submitted', dateAndTime(receipt.submittedAt)),
      ...fact('receipt.closedBy', t(`receipt.by.${receipt.closedBy}`)),
      ...fact('receipt.hash', h('code', { test: 'receipt-hash' }, receipt.hash))),
    ...(late ? [h('p', { class: 'call warn', test: 'receipt-late' }, icon('info'), h('span', {}, t('receipt.late', { n: late })))] : []),
    ...(unsent ? [h('p', { class: 'call warn', test: 'receipt-unsent' }, icon('offline'), h('span', {}, t('receipt.unsent', { n: unsent })),
      h('button', { class: 'btn sm', type: 'button', test: 'download-log', on: { click: downloadLog } }, t('download.log')))] : []),
    h('p', { class: 'cap' }, t('receipt.note')),
    h('div', { class: 'receipt-actions' }, h('a', { class: 'btn p', href: ownPath(receipt.resultUrl), test: 'result' }, t('receipt.result')),
      h('button', { class: 'btn', type: 'button', test: 'receipt-download', on: { click: () => download(`zhishe-receipt-${receipt.sitting}.json`, receipt) } }, icon('download'), t('receipt.download')),
      h('button', { class: 'btn', type: 'button', on: { click: () => window.print() } }, t('receipt.print'))),
    table);
}

function fact(key, value) {
  return [h('dt', {}, t(key)), h('dd', { class: 'num' }, value)];
}

function answerTable(answers) {
  return h('table', { class: 'tbl' }, h('thead', {}, h('tr', {}, ...['slot', 'chosen', 'saved'].map(c => h('th', { scope: 'col' }, t(`receipt.${c}`))))),
    h('tbody', {}, ...answers.map(a => h('tr', {}, h('td', {}, String(a.slot)), h('td', {}, given(a)), h('td', { class: 'num' }, timeOfDay(a.savedAt))))));
}

// A written answer by its length; the downloaded receipt holds its text.
function given({ chosen, text }) {
  return isBlank(text) ? chosen.join('') : t('receipt.words', { n: countWords(text) });
}

// Only a path of this site is followed.
function ownPath(url) {
  return /^\/(?!\/)/.test(url || '') ? url : '/exams';
}
