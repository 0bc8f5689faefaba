// A table that is copied from Word reaches the text box as HTML: its text alone would not tell where a cell ends.
const box = document.getElementById('table');

box.addEventListener('paste', (event) => {
  const html = event.clipboardData.getData('text/html');
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table) {
    event.preventDefault();
    box.value = bare(table).outerHTML;
    box.form.requestSubmit();
  }
});

/** The table without what Word adds to show it. */
function bare(table) {
  table.querySelectorAll('*').forEach((element) => {
    [...element.attributes]
      .filter((attribute) => !['rowspan', 'colspan'].includes(attribute.name))
      .forEach((attribute) => element.removeAttribute(attribute.name));
  });
  table.querySelectorAll('img, script, style').forEach((element) => element.remove());
  return table;
}
