// Moves the list by so many pixels before each frame and tells the times between frames in
// nanoseconds, and how many rows the list had read in the end.
const [pixels, count, done] = arguments;
const list = document.querySelector('[data-testid="invoice-grid"]');
const nanos = [];
let last = null;

function frame(now) {
  if (last !== null) nanos.push(Math.round((now - last) * 1e6));
  last = now;
  if (nanos.length >= count) {
    done({ nanos, rows: Number(list.lastElementChild.offsetHeight) / 40 });
    return;
  }
  list.scrollTop += pixels;
  requestAnimationFrame(frame);
}

if (pixels > 0) list.scrollTop = 0;
requestAnimationFrame(frame);
