// As much of a page as the question pane uses. `sets`: how often script wrote into a field.
class Element {
  constructor(tag) {
    Object.assign(this, { tag, attributes: new Map(), children: [], parent: null, listeners: {}, sets: 0, content: '', hidden: false, scrollTop: 0 });
    this.classList = { add: name => this.setAttribute('class', `${this.getAttribute('class') || ''} ${name}`) };
  }

  get value() { return this.content; }
  set value(text) { this.content = text; this.sets++; }
  get firstChild() { return this.children[0] || null; }
  get textContent() { return this.children.length ? this.children.map(c => (c.textContent === undefined ? c : c.textContent)).join('') : this.content; }
  set textContent(text) { this.children.forEach(c => c instanceof Element && c.leave()); this.children = []; this.content = text; }
  setAttribute(name, value) { this.attributes.set(name, String(value)); }
  getAttribute(name) { return this.attributes.has(name) ? this.attributes.get(name) : null; }
  hasAttribute(name) { return this.attributes.has(name); }
  removeAttribute(name) { this.attributes.delete(name); }
  addEventListener(type, heard) { this.listeners[type] = heard; }

  // A browser forgets how far an element was scrolled that leaves the page.
  leave() {
    this.scrollTop = 0;
    this.children.forEach(c => c instanceof Element && c.leave());
  }

  append(...children) {
    children.filter(c => c instanceof Element).forEach(c => { c.parent = this; });
    this.children.push(...children);
  }

  replaceWith(other) {
    this.parent.children.splice(this.parent.children.indexOf(this), 1, other);
    other.parent = this.parent;
  }

  setSelectionRange(from) { this.selectionStart = from; }

  // The person writes this, or an input method has it in its making; the caret stands behind what came last.
  write(text, caret = text.length) {
    this.content = text;
    this.selectionStart = caret;
    this.listeners.input();
  }

  find(test) {
    if (test(this)) return this;
    return this.children.filter(c => c instanceof Element).reduce((found, c) => found || c.find(test), null);
  }
}

export function aPage(t) {
  globalThis.document = { createElement: tag => new Element(tag), createElementNS: (space, tag) => new Element(tag) };
  t.after(() => { delete globalThis.document; });
}
