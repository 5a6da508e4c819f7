// How long a reader waits for a chapter's first text.
const LIMIT = 500; // milliseconds
const LOADS = 3;

export async function firstText({ page }) {
    const times = [];
    for (let i = 0; i < LOADS; i++) {
        await page.reload();
        times.push(await page.evaluate(firstPaint));
    }
    const median = Math.round(times.sort((a, b) => a - b)[Math.floor(LOADS / 2)]);
    return median > LIMIT ? [`the first text after ${median} ms, more than ${LIMIT}`] : [];
}

// Runs in the page.
function firstPaint() {
    return new Promise((resolve) => {
        new PerformanceObserver((list) => {
            const [paint] = list.getEntriesByName('first-contentful-paint');
            if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
    });
}
