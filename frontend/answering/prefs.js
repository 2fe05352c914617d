// What the person set for reading, here or (language, zone) in their account: kept per browser, harmless if it cannot be kept.
import { read, write } from './store-memory.js';

const KEY = 'zhishe-exam:prefs';
const DEFAULTS = { size: 0, theme: 'system', shortcuts: true, clockHidden: false, language: null, zone: null };
const prefs = { ...DEFAULTS, ...read(() => localStorage, KEY) };

export function pref(name) {
  return prefs[name];
}

export function setPref(name, value) {
  prefs[name] = value;
  write(() => localStorage, KEY, prefs);
  applyPrefs();
}

export function applyPrefs() {
  const root = document.documentElement;
  if (prefs.theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', prefs.theme);
  root.setAttribute('data-size', prefs.size);
}
