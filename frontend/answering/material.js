// The material of a case: beside the answer where there is room, else above it and to be folded away.
import { fill, h, say, set, show } from './dom.js';
import { t } from './texts.js';

export function createMaterial() {
  const folded = new Set(); // cases whose material was folded away, by its text
  const box = h('div', { class: 'material', id: 'material', tabindex: '0', role: 'region', 'aria-label': t('material'), 'data-scrolls': '' });
  const fold = h('button', { class: 'btn q sm fold', type: 'button', test: 'fold', 'aria-controls': 'material', on: { click: turn } });
  const element = h('div', { class: 'case' }, fold, box);
  let text = null;
  let place = 0; // where it was scrolled to when it was folded away

  function turn() {
    const isOpen = !folded.has(text);
    if (isOpen) place = box.scrollTop;
    if (isOpen) folded.add(text);
    else folded.delete(text);
    paint();
    if (!isOpen) box.scrollTop = place;
  }

  function paint() {
    const isOpen = !folded.has(text);
    set(fold, 'aria-expanded', String(isOpen));
    say(fold, t(isOpen ? 'material.fold' : 'material.open'));
    set(element, 'class', isOpen ? 'case' : 'case folded');
  }

  function update(next) {
    if (next === text) return;
    text = next;
    place = 0;
    fill(box, ...text.split('\n').filter(p => p.trim()).map(p => h('p', {}, p.trim())));
    box.scrollTop = 0;
    show(element, box.firstChild !== null);
    paint();
  }

  return { element, update, shows: other => other === text };
}
