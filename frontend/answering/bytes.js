// How much of the log one request may carry: measured in bytes, because a Chinese character takes three.
import { toWire } from './log.js';

const ENVELOPE = 20; // what stands around the entries

// The UTF-8 length of a text without halves of surrogate pairs.
export function bytesOf(text) {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isHalf = code >= 0xD800 && code <= 0xDFFF; // the two halves of a pair take four together
    bytes += code < 0x80 ? 1 : code < 0x800 || isHalf ? 2 : 3;
  }
  return bytes;
}

export function weightOf(entry) {
  return bytesOf(JSON.stringify(toWire(entry))) + 1;
}

// The entries from the first on that one request may carry.
export function fitting(entries, { most, bytes }) {
  let left = bytes - ENVELOPE;
  const over = entries.slice(0, most).findIndex(e => { left -= weightOf(e); return left < 0; });
  return entries.slice(0, over < 0 ? most : over);
}
