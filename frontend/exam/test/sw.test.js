import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const SCRIPT = readFileSync(new URL('../sw.js', import.meta.url), 'utf8');
const ROOM = 'http://zhishe/exam/';
const [ONE, TWO, THREE] = ['111111111111', '222222222222', '333333333333'];

// The caches of one browser, and a server that has one build at a time.
function aBrowser() {
  const stored = new Map();
  const browser = { build: ONE, network: null, caches: {
    keys: async () => [...stored.keys()],
    delete: async name => stored.delete(name),
    match: async url => [...stored.values()].map(cache => cache.get(url)).find(Boolean)?.clone(),
    async open(name) {
      if (!stored.has(name)) stored.set(name, new Map());
      const cache = stored.get(name);
      return { put: async (url, response) => { cache.set(url, response); }, match: async url => cache.get(url)?.clone() };
    } } };

  browser.fetch = async wanted => {
    const url = wanted.url || wanted;
    if (browser.network) return browser.network(url);
    const path = url.slice(ROOM.length).split('?')[0];
    if (!path) return aReply(`<html data-zhishe-room>${browser.build}/exam/js/main.js`, 'html');
    return path.startsWith(`${browser.build}/`) ? aReply(`${path} of ${browser.build}`, path.split('.').pop()) : new Response('', { status: 404 });
  };

  // Loads the worker the server has now; resolves when it is installed and active, or rejects.
  browser.update = async () => {
    const handlers = {};
    const self = { location: new URL(`${ROOM}sw.js`), skipWaiting() {}, clients: { claim: async () => {} },
      addEventListener: (type, handler) => { handlers[type] = handler; } };
    vm.runInNewContext(SCRIPT.replaceAll('@build@', browser.build), { self, caches: browser.caches, fetch: (...asked) => browser.fetch(...asked), URL, setTimeout: (...timer) => setTimeout(...timer) });
    for (const type of ['install', 'activate']) {
      let work = null;
      handlers[type]({ waitUntil: promise => { work = promise; } });
      await work;
    }
    browser.handle = handlers.fetch;
  };

  // What a page gets, or undefined where the worker leaves the request alone.
  browser.get = async (url, { mode = 'cors', method = 'GET' } = {}) => {
    let answer;
    browser.handle({ request: { url, mode, method }, respondWith: response => { answer = response; } });
    const response = await answer;
    return response && response.text();
  };
  browser.page = () => browser.get(`${ROOM}?sitting=s`, { mode: 'navigate' });
  return browser;
}

function aReply(text, ending) {
  const types = { js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html' };
  return new Response(text, { headers: { 'Content-Type': types[ending] || 'font/woff2' } });
}

const offline = async () => { throw new TypeError('no network'); };

test('without a network the page and its modules are there', async () => {
  const browser = aBrowser();
  await browser.update();
  browser.network = offline;
  assert.match(await browser.page(), /111111111111\/exam\/js\/main.js/);
  assert.match(await browser.get(`${ROOM}${ONE}/answering/log.js`), /log.js of 1/);
  assert.match(await browser.get(`${ROOM}${ONE}/exam/texts/zh-CN.json`), /of 1/);
});

test('a release is picked up at once, with its own modules', async () => {
  const browser = aBrowser();
  await browser.update();
  browser.build = TWO;
  assert.match(await browser.page(), /222222222222/);
  assert.match(await browser.get(`${ROOM}${TWO}/answering/log.js`), /of 2/);
});

test('a page of the release before goes on with its own modules', async () => {
  const browser = aBrowser();
  await browser.update();
  browser.build = TWO;
  await browser.update();
  assert.match(await browser.get(`${ROOM}${ONE}/answering/log.js`), /of 1/);
  browser.network = offline;
  assert.match(await browser.page(), /222222222222/);
});

test('a build that does not arrive whole is not kept, and the one before still opens', async () => {
  const browser = aBrowser();
  await browser.update();
  browser.build = TWO;
  let asked = 0;
  const { fetch } = browser;
  browser.fetch = url => (++asked === 20 ? offline() : fetch(url));
  await assert.rejects(browser.update());
  browser.network = offline;
  assert.match(await browser.page(), /111111111111/);
  assert.match(await browser.get(`${ROOM}${ONE}/exam/js/main.js`), /of 1/);
});

test('a build whose server is replaced while it loads is not kept', async () => {
  const browser = aBrowser();
  let asked = 0;
  const { fetch } = browser;
  browser.fetch = url => { if (++asked === 10) browser.build = TWO; return fetch(url); };
  await assert.rejects(browser.update());
  assert.equal((await browser.caches.keys()).length, 0);
});

test('what a hotel answers instead of a module is not kept', async () => {
  const browser = aBrowser();
  browser.network = async () => aReply('<html>Please sign in', 'html');
  await assert.rejects(browser.update());
});

test('a page that is not ours, or slow, gives way to the one that is kept', async t => {
  const browser = aBrowser();
  await browser.update();
  browser.network = async () => aReply('<html>Please sign in', 'html');
  assert.match(await browser.page(), /data-zhishe-room/);
  t.mock.timers.enable({ apis: ['setTimeout'] });
  browser.network = () => new Promise(() => {});
  const waiting = browser.page();
  for (let i = 0; i < 5; i++) await new Promise(resolve => setImmediate(resolve));
  t.mock.timers.tick(2500);
  assert.match(await waiting, /data-zhishe-room/);
});

test('two builds are kept, no more', async () => {
  const browser = aBrowser();
  for (const build of [ONE, TWO, THREE]) {
    browser.build = build;
    await browser.update();
  }
  assert.deepEqual(await browser.caches.keys(), [`zhishe-exam-${TWO}`, `zhishe-exam-${THREE}`]);
});

test('answers and everything else are none of its business', async () => {
  const browser = aBrowser();
  await browser.update();
  assert.equal(await browser.get('http://zhishe/api/v1/sittings/s'), undefined);
  assert.equal(await browser.get('http://zhishe/exams', { mode: 'navigate' }), undefined);
  assert.equal(await browser.get(`${ROOM}${ONE}/answering/log.js`, { method: 'POST' }), undefined);
});
