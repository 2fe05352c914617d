// Light, dark or as the device. Runs before anything is drawn, so the page never flashes in the other scheme.
(() => {
  const KEY = 'zs-theme';
  const root = document.documentElement;

  function stored() {
    try {
      return localStorage.getItem(KEY) ?? 'system';
    } catch {
      return 'system'; // storage can be switched off
    }
  }

  function apply(choice) {
    if (choice === 'light' || choice === 'dark') {
      root.dataset.theme = choice;
    } else {
      delete root.dataset.theme;
    }
  }

  function choose(choice) {
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // the choice then lasts as long as the page
    }
    apply(choice);
  }

  class ThemeSwitch extends HTMLElement {
    connectedCallback() {
      const fieldset = document.createElement('fieldset');
      const legend = document.createElement('legend');
      legend.className = 'vh';
      legend.textContent = this.getAttribute('legend');
      fieldset.className = 'seg';
      fieldset.append(legend, ...['system', 'light', 'dark'].map((choice) => this.option(choice)));
      this.replaceChildren(fieldset);
    }

    option(choice) {
      const label = document.createElement('label');
      const input = document.createElement('input');
      input.type = 'radio';
      input.name = KEY;
      input.value = choice;
      input.checked = stored() === choice;
      input.addEventListener('change', () => choose(choice));
      label.append(input, this.getAttribute(choice));
      return label;
    }
  }

  apply(stored());
  addEventListener('storage', (event) => event.key === KEY && apply(stored()));
  customElements.define('zs-theme-switch', ThemeSwitch);
})();
