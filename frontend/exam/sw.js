// Keeps the shell of the exam room (never /api), so that a discarded tab reloads without network.
// Network first, so a new release is picked up; from the cache when the network is slow, gone or answers with
// something that is not ours (a login page of a hotel, an error page of a proxy).
const CACHE = 'zhishe-exam-shell';
const SLOW = 2500;
const TRUST_CACHE = 15000; // after one failure the rest of a load comes from the cache at once
const MARK = 'data-zhishe-room';
const PAGE = './';
const SHELL = [PAGE, '../css/tokens.css', '../fonts/InstrumentSans.woff2', 'parts.css', 'room.css', 'pages.css', 'old-browsers.css',
  'texts/zh-CN.json', 'texts/en.json',
  ...['address', 'announce', 'answers', 'api', 'clock', 'delivery', 'dialogs', 'dom', 'finish', 'goto', 'header', 'keys',
    'leftbehind', 'lifecycle', 'log', 'main', 'open', 'overlay', 'pages', 'prefs', 'question', 'receipt', 'reunite', 'room', 'savestate', 'settings',
    'sheet', 'spent', 'store', 'store-indexeddb', 'store-memory', 'strips', 'submit', 'swipe', 'sync', 'tabs', 'texts',
    'unused', 'view'].map(name => `js/${name}.js`)];
const TYPES = { js: /javascript/, css: /css/, json: /json/ };
let networkBadUntil = 0;

self.addEventListener('install', event => {
  self.skipWaiting();
  event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(SHELL.map(url => new Request(url, { cache: 'reload' })))));
});

self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/')) return;
  const isPage = event.request.mode === 'navigate';
  const known = SHELL.some(path => new URL(path, self.location).pathname === url.pathname);
  if (known || (isPage && url.pathname.endsWith('/exam/index.html'))) event.respondWith(answer(event, isPage ? new URL(PAGE, self.location).href : url.href));
});

async function answer(event, key) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(key);
  const fresh = fetchFresh(event.request, cache, key);
  event.waitUntil(fresh.catch(() => {}));
  if (!kept) return fresh.then(found => found.response);
  if (Date.now() < networkBadUntil) return kept;
  const found = await Promise.race([fresh.catch(() => null), new Promise(resolve => setTimeout(() => resolve(null), SLOW))]);
  if (found && found.ours) return found.response;
  networkBadUntil = Date.now() + TRUST_CACHE;
  return kept;
}

async function fetchFresh(request, cache, key) {
  const response = await fetch(request);
  const ours = await isOurs(response.clone(), request, key);
  if (ours) await cache.put(key, response.clone());
  return { response, ours };
}

async function isOurs(response, request, key) {
  if (!response.ok || response.redirected) return false;
  if (request.mode === 'navigate') return (await response.text()).includes(MARK);
  const type = TYPES[key.split('.').pop()];
  return !type || type.test(response.headers.get('Content-Type') || '');
}
