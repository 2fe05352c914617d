import test from 'node:test';
import assert from 'node:assert/strict';
import { createApi } from '../js/api.js';

function reply(status, body, headers = { 'Content-Type': 'application/json' }) {
  return { status, headers: new Headers(headers), json: async () => JSON.parse(body) };
}

function anApi(...answers) {
  const asked = [];
  const fetch = async (url, options) => {
    asked.push({ url, ...options });
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(options) : answer;
  };
  return { asked, api: createApi({ sitting: 'a b', language: 'zh-CN', fetch, now: () => 0 }) };
}

const problem = { 'Content-Type': 'application/problem+json' };

test('a request carries the token and no cookie, follows no redirect and is never answered from a cache', async () => {
  const { api, asked } = anApi(reply(200, '{"saved":[1]}'));
  const result = await api.respond('secret', [{ sequence: 1 }], { keepalive: true });
  assert.deepEqual([result.ok, result.body.saved], [true, [1]]);
  const { url, method, redirect, cache, credentials, keepalive, headers, body } = asked[0];
  assert.deepEqual([url, method, body], ['/api/v1/sittings/a%20b/responses', 'PUT', '{"entries":[{"sequence":1}]}']);
  assert.deepEqual([redirect, cache, credentials, keepalive, headers.Authorization], ['error', 'no-store', 'omit', true, 'Bearer secret']);
});

test('the hand-in by the clock says so, the one by hand says nothing', async () => {
  const { api, asked } = anApi(reply(200, '{"hash":"h"}'), reply(200, '{"hash":"h"}'));
  await api.submit('t', [], {}, 'time-up');
  await api.submit('t', [], {});
  assert.deepEqual(asked.map(a => JSON.parse(a.body).reason), ['time-up', undefined]);
});

for (const [status, kind] of [[401, 'unauthorised'], [404, 'missing'], [409, 'conflict'], [413, 'refused'], [500, 'failed'], [502, 'failed'], [304, 'failed']]) {
  test(`${status} is ${kind}`, async () => {
    const { api } = anApi(reply(status, '{"code":"c","detail":"d"}', problem));
    const result = await api.status('t');
    assert.deepEqual([result.ok, result.kind, result.status, result.code, result.detail], [false, kind, status, 'c', 'd']);
  });
}

test('a page of a hotel is no answer, whatever its status', async () => {
  const html = { 'Content-Type': 'text/html' };
  const { api } = anApi(reply(200, '<html>', html), reply(400, '<html>', html), reply(200, '{"cut":'), reply(200, '"text"'));
  const kinds = [await api.status('t'), await api.status('t'), await api.status('t'), await api.status('t')].map(r => r.ok || r.kind);
  assert.deepEqual(kinds, ['failed', 'failed', 'failed', 'failed']);
});

test('a 400 of the server is its word about the answer', async () => {
  const { api } = anApi(reply(400, '{"code":"rest.field"}', problem));
  assert.equal((await api.respond('t', [])).kind, 'refused');
});

test('Retry-After is kept within reason', async () => {
  const busy = after => reply(429, '{}', { ...problem, 'Retry-After': after });
  const { api } = anApi(busy('20'), busy('99999'), busy('tomorrow'), reply(503, '{}', problem));
  const waits = [await api.status('t'), await api.status('t'), await api.status('t'), await api.status('t')].map(r => r.retryAfter);
  assert.deepEqual(waits, [20, 300, 0, 0]);
});

test('no network is unreachable, no answer in time is failed, and calls are numbered', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const silence = ({ signal }) => new Promise((resolve, reject) => { signal.onabort = () => reject(new Error('aborted')); });
  const { api } = anApi(new TypeError('network'), silence);
  const first = await api.status('t');
  const waiting = api.status('t');
  t.mock.timers.tick(15000);
  const second = await waiting;
  assert.deepEqual([first.kind, second.kind, first.started, second.started], ['unreachable', 'failed', 1, 2]);
});
