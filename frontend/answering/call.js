// One thing that a token opens, spoken to over REST. Every call ends in a plain result, never in an exception:
//   {ok: true, body, started, trip}  or  {ok: false, kind, status, code, detail, retryAfter, started}
// kind: unreachable (no answer), failed (an answer that is not ours), busy (429, 503), refused (400, 413),
//       unauthorised (401), missing (404), conflict (409).
const TIMEOUT = 15000;
const KINDS = { 400: 'refused', 401: 'unauthorised', 404: 'missing', 409: 'conflict', 413: 'refused', 429: 'busy', 503: 'busy' };

export function createCall({ address, language, fetch, now }) {
  let calls = 0;

  return async function call(method, path, token, body, keepalive = false) {
    const started = ++calls; // tells an old answer that overtakes a new one
    const sentAt = now();
    const abort = new AbortController();
    const limit = setTimeout(() => abort.abort(), TIMEOUT);
    try {
      const response = await fetch(`${address}${path}`, {
        method, keepalive, signal: abort.signal, body: body && JSON.stringify(body),
        redirect: 'error', cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer',
        headers: { Authorization: `Bearer ${token}`, Accept: 'application/json, application/problem+json',
          'Accept-Language': language, ...(body ? { 'Content-Type': 'application/json' } : {}) } });
      return { ...await judge(response), started, trip: now() - sentAt };
    } catch (e) {
      return { ok: false, kind: abort.signal.aborted ? 'failed' : 'unreachable', started };
    } finally {
      clearTimeout(limit);
    }
  };
}

async function judge(response) {
  const body = await json(response);
  if (response.status === 200 && body) return { ok: true, status: 200, body };
  const kind = KINDS[response.status] || 'failed';
  // A proxy's own 400 is no word of the server about an answer.
  if (response.status === 400 && !body) return { ok: false, kind: 'failed', status: 400 };
  return { ok: false, kind, status: response.status, code: body && body.code, detail: body && body.detail,
    retryAfter: kind === 'busy' ? seconds(response.headers.get('Retry-After')) : 0 };
}

async function json(response) {
  if (!/json/.test(response.headers.get('Content-Type') || '')) return null;
  try {
    const body = await response.json();
    return body && typeof body === 'object' ? body : null;
  } catch (cut) {
    return null;
  }
}

function seconds(header) {
  const n = Number(header);
  return Number.isFinite(n) && n > 0 ? Math.min(n, 300) : 0;
}
