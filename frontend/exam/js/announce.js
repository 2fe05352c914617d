// What a screen reader hears without asking: time marks, changes of the save state, the question's number.
import { h } from '../../answering/dom.js';
import { t } from '../../answering/texts.js';
import { passedMark } from './clock.js';

export function createAnnouncer() {
  const polite = h('p', { class: 'vh', 'aria-live': 'polite', test: 'polite' });
  const assertive = h('p', { class: 'vh', 'aria-live': 'assertive' });
  let before = null;
  let saveKind = null;

  function time(left) {
    const mark = before === null || left === null ? null : passedMark(before, left);
    before = left;
    if (mark === null) return;
    const region = mark <= 60 ? assertive : polite;
    region.textContent = mark ? t('announce.left', { minutes: mark / 60 }) : t('announce.over');
  }

  // "saving" comes and goes with every answer and is not spoken.
  function save(kind) {
    if (kind === 'saving' || kind === 'idle') return;
    if (saveKind && saveKind !== kind) polite.textContent = t(`announce.${kind}`);
    saveKind = kind;
  }

  return { elements: [polite, assertive], time, save, speak: text => { polite.textContent = text; } };
}
