/** @param {string} id */
function part(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`${id} is missing`);
  return element;
}

part('levend').addEventListener('click', ({ target }) => {
  if (target instanceof HTMLElement) target.textContent = 'Deed iets';
});
part('vraagt').addEventListener('click', () => void fetch('/traag'));
part('dialoog').addEventListener('click', () => {
  const dialog = part('venster');
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
});
part('verdwijnt').addEventListener('click', ({ target }) => {
  const end = performance.now() + 300;
  while (performance.now() < end);
  if (target instanceof HTMLElement) target.remove();
});
part('eigen').addEventListener('blur', ({ target }) => {
  if (target instanceof HTMLElement) target.ariaInvalid = 'true';
});
// A consent banner that comes a moment later, as they do.
setTimeout(() => {
  part('onetrust-banner-sdk').hidden = false;
}, 300);
