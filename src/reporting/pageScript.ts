/**
 * The script of the HTML report: a click on a cell, or the cell's name behind # in the address, shows the postings behind
 * its figure. Whoever changes it changes the digest below; a test tells the new one.
 */
export const PAGE_SCRIPT = `
(() => {
  const places = JSON.parse(document.getElementById('places').textContent);
  const list = document.getElementById('evidence');
  const postings = [...list.querySelectorAll('details.posting')];
  const status = document.getElementById('shown');
  const all = document.getElementById('show-all');
  const everything = status.textContent;
  const rowsOf = new Map();
  for (const cell of document.querySelectorAll('[data-cell]')) {
    const [table, row] = JSON.parse(cell.dataset.cell);
    rowsOf.set(table, (rowsOf.get(table) ?? new Set()).add(row));
  }
  const strengthOf = (place, row) => {
    const strengths = row === 'total' ? Object.values(place.categories) : [place.categories[row]];
    return strengths.includes('required') ? 'required' : strengths.includes('desired') ? 'desired' : undefined;
  };
  const isBehind = (place, [table, row, column]) => {
    if (table === 'categories') {
      const strength = strengthOf(place, row);
      return strength !== undefined && (column === 'any' || column === strength);
    }
    const own = place.rows[table];
    const inRow = row === 'total' || own === row || (row === 'rest' && !rowsOf.get(table).has(own));
    return inRow && place.columns.includes(column);
  };
  const show = (name) => {
    let cell;
    try { cell = JSON.parse(decodeURIComponent(name)); } catch { return; }
    if (!Array.isArray(cell) || cell.length !== 3) return;
    let count = 0;
    postings.forEach((posting, index) => {
      posting.hidden = !isBehind(places[index], cell);
      if (!posting.hidden) count += 1;
    });
    const button = [...document.querySelectorAll('[data-cell]')].find((each) => each.dataset.cell === JSON.stringify(cell));
    status.textContent = (button?.getAttribute('aria-label') ?? cell.join(' · ')) + ': ' + count;
    all.hidden = false;
    list.open = true;
    list.scrollIntoView();
  };
  document.addEventListener('click', (event) => {
    const cell = event.target.closest('[data-cell]');
    if (cell !== null) show(cell.dataset.cell);
  });
  all.addEventListener('click', () => {
    for (const posting of postings) posting.hidden = false;
    status.textContent = everything;
    all.hidden = true;
  });
  if (location.hash.length > 1) show(location.hash.slice(1));
})();
`;

/** SHA-256 of the script in base 64, by which the page allows this script and no other. */
export const PAGE_SCRIPT_DIGEST = '9er5f3Bi0fzkIsyTIycQMDEABpyKbOO8h4ryZ3YMmmg=';
