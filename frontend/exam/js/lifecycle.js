// What the browser does to the page: hidden, frozen, gone, back, offline, online.

export function followLifecycle({ room, delivery, spent, log, isOffline, rememberLeft }) {
  function leave() {
    spent.rest();
    rememberLeft();
    delivery.sync.flush();
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
    if (!log.unsent().length || !isOffline()) return;
    event.preventDefault();
    event.returnValue = '';
  });
}
