// Which tab of this browser goes on with a sitting. With Web Locks the browser knows for sure; else the tabs
// ask each other by BroadcastChannel, or by storage events where even that is missing.
//   free(): resolves to true if no other tab has the sitting (this one has it then)
//   take(): takes it from whoever has it      onLost: called when another tab took it

export function createTabs(name, scope) {
  const locks = scope.navigator.locks;
  return locks ? byLock(name, locks, scope) : byAsking(name, scope);
}

function byLock(name, locks, scope) {
  const tabs = { onLost: () => {}, free, take: () => hold({ steal: true }) };

  function hold(options) {
    return new Promise(resolve => {
      let held = false;
      locks.request(name, options, lock => {
        held = !!lock;
        resolve(held);
        return lock ? new Promise(() => {}) : null; // kept until the tab closes or another one steals it
      }).catch(() => (held ? tabs.onLost() : resolve(true))); // locks forbidden here: nothing to be noticed
    });
  }

  // A reload finds the lock of the page before still held for a moment.
  async function free() {
    for (const wait of [0, 100, 200, 400]) {
      await new Promise(resolve => scope.setTimeout(resolve, wait));
      if (await hold({ ifAvailable: true })) return true;
    }
    return false;
  }

  return tabs;
}

function byAsking(name, scope) {
  const me = Math.random().toString(36).slice(2);
  const tabs = { onLost: () => {}, free, take };
  let mine = false;
  let answered = false;
  const post = connect(name, scope, hear);

  function hear(message) {
    if (!message || message.from === me) return;
    if (message.say === 'who' && mine) post({ say: 'here', from: me });
    if (message.say === 'here') answered = true;
    if (message.say === 'mine' && mine) {
      mine = false;
      tabs.onLost();
    }
  }

  async function free() {
    answered = false;
    post({ say: 'who', from: me });
    await new Promise(resolve => scope.setTimeout(resolve, 300));
    if (!answered) mine = true;
    return mine;
  }

  async function take() {
    mine = true;
    post({ say: 'mine', from: me });
    return true;
  }

  return tabs;
}

function connect(name, scope, hear) {
  if (scope.BroadcastChannel) {
    const channel = new scope.BroadcastChannel(name);
    channel.onmessage = event => hear(event.data);
    return message => channel.postMessage(message);
  }
  scope.addEventListener('storage', event => {
    if (event.key === name && event.newValue) hear(JSON.parse(event.newValue));
  });
  return message => {
    try {
      scope.localStorage.setItem(name, JSON.stringify({ ...message, nonce: Math.random() }));
    } catch (blocked) { /* then a second tab cannot be noticed; numbers in conflict are still put right */ }
  };
}
