// <zs-practice run lease token language zone [guest]>: one run of practice inside a screen. It sends 'leave' and 'again'
// to its frame, and 'register' where a guest answers.
//
// Hooks for tests, data-test = option (data-letter), answer-state, verdict (data-verdict), primary, prev, open-sheet,
// sheet-cell (data-slot), counts, leave, offline-strip, summary, again, summary-leave, retry.
import { loadTexts, t, useZone } from '../../answering/texts.js';
import { openStore } from '../../answering/store.js';
import { createLog, toWire } from '../../answering/log.js';
import { createSync } from '../../answering/sync.js';
import { createSpent } from '../../answering/spent.js';
import { fill, h } from '../../answering/dom.js';
import { createApi } from './api.js';
import { createRun } from './run.js';
import { createCard } from './card.js';
import { openNote } from './note.js';
import { openReport } from './report.js';
import { deliverLeftBehind, keyOf } from './leftovers.js';

const now = () => performance.now();
const AGAIN = 3000;

class Practice extends HTMLElement {
  connectedCallback() {
    this.setAttribute('data-behind', '');
    if (!this.started) this.started = this.start();
  }

  disconnectedCallback() {
    this.ended = true;
    if (this.end) this.end();
  }

  async start() {
    const [run, lease, token, language] = ['run', 'lease', 'token', 'language'].map(name => this.getAttribute(name));
    useZone(this.getAttribute('zone'));
    const [store] = await Promise.all([openStore(window), loadTexts(language, new URL('../texts/', import.meta.url))]);
    const options = { language, fetch: (...a) => window.fetch(...a), now };
    const api = createApi({ run, ...options });
    await store.keepToken(keyOf(run), Number(lease), token);
    const tokens = new Map((await store.tokens(keyOf(run))).map(k => [k.lease, k.token]));
    const log = createLog({ store, sitting: keyOf(run), lease: Number(lease), now: () => new Date().toISOString(), onChange: () => this.changed() });
    await log.load();
    const message = await this.first(api, token);
    if (!message) return;
    this.open({ api, log, tokens, message });
    await deliverLeftBehind({ store, current: run, createApi: other => createApi({ run: other, ...options }) });
    store.tidyUp(keyOf(run));
  }

  // The run as the server has it; asks until there is an answer, and says so meanwhile.
  async first(api, token) {
    for (;;) {
      const result = await api.open(token);
      if (this.ended) return null;
      if (result.ok) return result.body;
      if (result.kind === 'unauthorised' || result.kind === 'missing') return this.say(t('gone'), null);
      this.say(t('no-connection'), t('retry'));
      await new Promise(resolve => { this.retry = resolve; setTimeout(resolve, AGAIN); });
    }
  }

  say(text, button) {
    fill(this, h('div', { class: 'empty' }, h('p', {}, text), button
      ? h('button', { class: 'btn', type: 'button', test: 'retry', on: { click: () => this.retry() } }, button)
      : h('button', { class: 'btn', type: 'button', on: { click: () => this.tell('leave') } }, t('to-practice'))));
    return null;
  }

  open({ api, log, tokens, message }) {
    const spent = createSpent({ now });
    const run = createRun({ log, spent, message, onChange: () => this.changed() });
    const sync = createSync({ log, now, random: Math.random, setTimer: (work, wait) => setTimeout(work, wait), clearTimer: timer => clearTimeout(timer),
      hasToken: lease => tokens.has(lease), send: (lease, entries, more) => api.respond(tokens.get(lease), entries.map(toWire), more),
      onReply: result => {
        if (!result.ok) return;
        run.receive(result.body);
        this.card.told((result.body.verdicts || []).map(v => v.slot));
      },
      onChange: () => run.update({ net: sync.state().problem }) });
    this.run = run;
    this.log = log;
    this.sync = sync;
    this.card = createCard({ run, now, guest: this.hasAttribute('guest'), actions: { leave: () => this.tell('leave'), again: () => this.tell('again'), register: () => this.tell('register'), finish: () => this.finish(api, tokens.get(log.lease)),
      favourite: slot => this.keep(api.favourite(tokens.get(log.lease), slot, !run.kept(slot).favourite)),
      report: slot => openReport({ send: (kind, text) => this.report(api.report(tokens.get(log.lease), slot, kind, text)) }),
      note: slot => openNote({ text: run.kept(slot).note, save: text => this.keep(api.note(tokens.get(log.lease), slot, text)) }) } });
    run.go(run.nextOpen(run.total()) || 1);
    fill(this, this.card.element);
    this.card.paint();
    this.listen(spent);
    sync.kick();
    if (run.state.finished) this.card.sum();
  }

  listen(spent) {
    const hide = () => (document.hidden ? (spent.rest(), this.sync.flush()) : (spent.show(this.run.state.current), this.sync.kick()));
    const online = () => this.sync.kick();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('online', online);
    this.end = () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('online', online);
      this.card.end();
      this.sync.flush();
      this.sync.stop();
    };
  }

  // Everything that waits goes first: what comes after the end would not count.
  async finish(api, token) {
    if (!await this.sync.drain()) return;
    const result = await api.finish(token);
    if (!result.ok) return this.run.update({ net: result.kind });
    this.run.receive(result.body);
    this.card.sum();
  }

  // Whether the server has it; where not, it is as it was, and that is said.
  async keep(call) {
    const result = await call;
    if (result.ok) this.run.keep(result.body);
    else this.card.say(t('not-kept'));
    return result.ok;
  }

  async report(call) {
    const result = await call;
    if (result.ok) this.card.say(t('report.thanks'));
    return result;
  }

  // Many changes, one repaint; what waits is sent.
  changed() {
    if (this.told || !this.card) return;
    this.told = true;
    Promise.resolve().then(() => {
      this.told = false;
      this.card.paint();
      if (this.log.pending().length) this.sync.nudge();
    });
  }

  tell(what) {
    this.dispatchEvent(new CustomEvent(what));
  }
}

customElements.define('zs-practice', Practice);
