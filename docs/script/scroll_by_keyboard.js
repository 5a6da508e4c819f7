// What is wider than the page scrolls in its frame; with a place in the order of the Tab key it
// scrolls by the arrow keys too.
{
    const frames = document.querySelectorAll('.formulaDsp, .frame, .fragment, pre, table');
    const reach = () => {
        for (const frame of frames) {
            if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
            else frame.removeAttribute('tabindex');
        }
    };
    addEventListener('load', reach);
    addEventListener('resize', reach);
}
