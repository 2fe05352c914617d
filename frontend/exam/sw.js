// Keeps the room (never /api), so that a discarded tab reloads without network. All files of one build lie below one address:
// a page never runs modules of another release, and a build is kept whole or not at all. The page itself comes from the
// network first, so that a release is picked up; from here when the network is slow, gone or answers with something that is
// not ours (a login page of a hotel, an error page of a proxy).
const BUILD = '@build@'; // put in by the server, from the content of all files
const CACHE = `zhishe-exam-${BUILD}`;
const SLOW = 2500;
const PAGE = './';
const MARK = 'data-zhishe-room';
const FILES = ['css/tokens.css', 'css/answering.css', 'fonts/InstrumentSans.woff2', 'exam/texts/zh-CN.json', 'exam/texts/en.json',
  ...['parts', 'room', 'written', 'pages', 'old-browsers'].map(name => `exam/${name}.css`),
  ...['bytes', 'call', 'dialogs', 'dom', 'draft-store', 'drafts', 'keys', 'leftbehind', 'log', 'material', 'prefs', 'question',
    'reunite', 'spent', 'store', 'store-indexeddb', 'store-memory', 'swipe', 'sync', 'texts', 'words', 'written'].map(name => `answering/${name}.js`),
  ...['address', 'announce', 'answers', 'api', 'clock', 'delivery', 'finish', 'goto', 'header', 'lifecycle', 'main', 'open',
    'overlay', 'pages', 'pane', 'receipt', 'room', 'savestate', 'settings', 'sheet', 'strips', 'submit',
    'tabs', 'typing', 'unused', 'view'].map(name => `exam/js/${name}.js`)];
const TYPES = { js: /javascript/, css: /css/, json: /json/ };

self.addEventListener('install', event => {
  self.skipWaiting();
  event.waitUntil(keepBuild());
});

self.addEventListener('activate', event => event.waitUntil(forgetOldBuilds().then(() => self.clients.claim())));

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  const room = new URL(PAGE, self.location).href;
  if (event.request.method !== 'GET' || !url.href.startsWith(room)) return;
  const path = url.pathname.slice(new URL(room).pathname.length);
  if (event.request.mode === 'navigate' && ['', 'index.html'].includes(path)) event.respondWith(page(event.request));
  if (/^[0-9a-f]{12}\//.test(path)) event.respondWith(caches.match(url.href).then(kept => kept || fetch(event.request)));
});

// All of it or nothing; the page last, because with it a build counts as kept.
async function keepBuild() {
  const files = await Promise.all(FILES.map(file => load(`${BUILD}/${file}`)));
  const page = await load(PAGE);
  const cache = await caches.open(CACHE);
  await Promise.all(files.map(([url, response]) => cache.put(url, response)));
  await cache.put(...page);
}

async function load(path) {
  const url = new URL(path, self.location).href;
  const response = await fetch(url, { cache: 'reload' });
  if (!await isOurs(response, path)) throw new Error(`not ours: ${path}`);
  return [url, response];
}

async function isOurs(response, path) {
  if (!response.ok || response.redirected) return false;
  if (path === PAGE) return isPage(response, `${BUILD}/`);
  const type = TYPES[path.split('.').pop()];
  return !type || type.test(response.headers.get('Content-Type') || '');
}

async function isPage(response, build = '') {
  const text = await response.clone().text();
  return text.includes(MARK) && text.includes(build);
}

async function page(request) {
  const kept = await caches.open(CACHE).then(cache => cache.match(new URL(PAGE, self.location).href));
  const fresh = fetch(request);
  if (!kept) return fresh;
  const ours = fresh.then(async response => (response.ok && await isPage(response) ? response : null));
  const found = await Promise.race([ours.catch(() => null), new Promise(resolve => setTimeout(() => resolve(null), SLOW))]);
  return found || kept;
}

// But for the one before: a page of it may be loading just now.
async function forgetOldBuilds() {
  const others = (await caches.keys()).filter(name => name.startsWith('zhishe-exam-') && name !== CACHE);
  await Promise.all(others.slice(0, -1).map(name => caches.delete(name)));
}
