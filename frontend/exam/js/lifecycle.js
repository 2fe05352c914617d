// What the browser does to the page: hidden, frozen, gone, back, offline, online.

// `settle`: puts what is being typed into the log; resolves when it is stored.
export function followLifecycle({ room, delivery, spent, log, isOffline, rememberLeft, settle }) {
  // What is typed has no number before it is stored, so it goes in a request of its own. A page that is gone by then finds
  // it at the next opening.
  function leave() {
    const stored = settle({ whole: true });
    spent.rest();
    rememberLeft();
    delivery.sync.flush();
    stored.then(() => delivery.sync.flush());
  }

  function back() {
    if (room.state.status.state === 'open' && !room.state.receipt) spent.show(room.state.current);
    delivery.wake();
  }

  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? leave() : back()));
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', async event => {
    if (!event.persisted) return; // back from the back-forward cache: another page may have written meanwhile
    await log.load();
    back();
  });
  window.addEventListener('online', () => delivery.wake());
  window.addEventListener('offline', () => delivery.lost());
  // The only question the room ever asks at leaving: there are answers that exist nowhere else.
  window.addEventListener('beforeunload', event => {
    settle();
    if (!log.unsent().length || !isOffline()) return;
    event.preventDefault();
    event.returnValue = '';
  });
}
