// /exam/?sitting=<uuid>#token=<token>&lease=<n>&lang=<tag>&zone=<IANA id>: the fragment is taken once and leaves the address at once,
// so the token is in no history entry, log or Referer.

export function takeAddress(location, history) {
  const sitting = new URLSearchParams(location.search).get('sitting');
  const fragment = new URLSearchParams(location.hash.slice(1));
  const token = fragment.get('token');
  const lease = Number(fragment.get('lease'));
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  const reader = { language: fragment.get('lang'), zone: fragment.get('zone') };
  return { sitting, reader, opened: token && lease >= 1 ? { token, lease } : null };
}
