// The worker of all screens but the exam room, which has its own: where there is no network, a page of ours says so instead
// of the browser's. It keeps nothing else; screens always come from the server.
const CACHE = 'zhishe-offline-1';
const PAGE = new URL('pwa/offline.html', self.location).href;

self.addEventListener('install', event => {
  self.skipWaiting();
  event.waitUntil(caches.open(CACHE).then(cache => cache.add(new Request(PAGE, { cache: 'reload' }))));
});

self.addEventListener('activate', event => event.waitUntil(forgetOlder().then(() => self.clients.claim())));

self.addEventListener('fetch', event => {
  if (event.request.mode !== 'navigate' || event.request.method !== 'GET') return;
  event.respondWith(fetch(event.request).catch(async away => {
    const page = await caches.match(PAGE);
    if (!page) throw away;
    return page;
  }));
});

async function forgetOlder() {
  const older = (await caches.keys()).filter(name => name.startsWith('zhishe-offline-') && name !== CACHE);
  await Promise.all(older.map(name => caches.delete(name)));
}
