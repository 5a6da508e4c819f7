// The outline marks the section that is being read, and unfolds only that section's parts.
const links = [...document.querySelectorAll('.toc a')];
const headings = links.map((link) =>
    document.getElementById(decodeURIComponent(link.hash.slice(1))));
const above = new Set();

// A heading that is seen, or was passed, lies above the lower edge of this band.
const observer = new IntersectionObserver((entries) => {
    for (const { target, boundingClientRect, rootBounds } of entries) {
        if (boundingClientRect.top < rootBounds.bottom) above.add(target);
        else above.delete(target);
    }
    show(headings.findLastIndex((heading) => above.has(heading)));
}, { rootMargin: '100000px 0px -75% 0px' });

// The last sections may be too short to reach the band: where the page ends, the last is read.
const end = new IntersectionObserver(([{ isIntersecting }]) => {
    if (isIntersecting && scrollY > 0) show(links.length - 1);
});

function show(place) {
    links.forEach((link, i) => {
        if (i === place) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
    });
    const current = links[Math.max(place, 0)];
    for (const item of document.querySelectorAll('.toc > li'))
        item.classList.toggle('open', item.contains(current));
    keepInView(current);
}

// Only the contents list scrolls, never the page.
function keepInView(link) {
    const menu = link.closest('.menu');
    const [box, frame] = [link.getBoundingClientRect(), menu.getBoundingClientRect()];
    if (box.top < frame.top || box.bottom > frame.bottom)
        menu.scrollTop += box.top - frame.top - frame.height / 3;
}

document.querySelector('.toc')?.classList.add('folds');
headings.forEach((heading) => observer.observe(heading));
if (links.length > 0) end.observe(document.querySelector('.foot'));
