const DELAY = 4000;
const SEEN = 'actie-gezien';

/** The coupon that interrupts whoever is reading: once per tab, in the middle of the page. */
function interrupt() {
  const popup = document.querySelector('.actie');
  if (!(popup instanceof HTMLElement)) return;
  for (const button of popup.querySelectorAll('button')) {
    button.addEventListener('click', () => {
      popup.hidden = true;
    });
  }
  popup.hidden = false;
  sessionStorage.setItem(SEEN, 'ja');
}

if (sessionStorage.getItem(SEEN) === null) setTimeout(interrupt, DELAY);
