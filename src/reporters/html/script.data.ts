/**
 * What the page gains where scripts may run: sorting, filtering, opening what a link leads to. It reads only what
 * stands in the page and writes no markup.
 */
export const SCRIPT = String.raw`(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];

  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    for (let node = target; node; node = node.parentElement) if (node.localName === 'details') node.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', openTarget);
  openTarget();

  const keyOf = (cell) => {
    if (!cell) return '';
    return cell.dataset.v === undefined ? cell.textContent.trim().toLowerCase() : Number(cell.dataset.v);
  };
  const compare = (a, b) => {
    if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
  };
  const sortBy = (table, at, head) => {
    const down = head.getAttribute('aria-sort') === 'ascending' ||
      (!head.hasAttribute('aria-sort') && head.classList.contains('num'));
    for (const other of all('thead th', table)) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const rows = [...table.tBodies[0].rows].map((row) => ({ row, key: keyOf(row.cells[at]) }));
    rows.sort((a, b) => (down ? compare(b.key, a.key) : compare(a.key, b.key)));
    table.tBodies[0].append(...rows.map(({ row }) => row));
  };
  for (const table of all('table[data-sort]')) {
    all('thead th', table).forEach((head, at) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      if (button.textContent.trim() === '') return head.append(...button.childNodes);
      button.addEventListener('click', () => sortBy(table, at, head));
      head.append(button);
    });
  }

  const filter = (target) => {
    const fields = all('[data-filter="' + target + '"]');
    const list = document.getElementById(target);
    const items = list.localName === 'table' ? [...list.tBodies[0].rows] : [...list.children];
    let shown = 0;
    for (const item of items) {
      const text = item.textContent.toLowerCase();
      const fits = fields.every(({ dataset, value }) => {
        const wanted = value.trim().toLowerCase();
        if (wanted === '') return true;
        return dataset.by ? item.dataset[dataset.by] === wanted : wanted.split(/\s+/).every((word) => text.includes(word));
      });
      item.hidden = !fits;
      if (fits) shown++;
    }
    const empty = list.parentElement.querySelector('.no-match');
    if (empty) empty.hidden = shown > 0;
  };
  for (const field of all('[data-filter]')) field.addEventListener('input', () => filter(field.dataset.filter));
})();`;
