// node screenshot.mjs PAGE OUT.png: what a reader sees first of a page, in the light.
import { openTab, visit, withBrowser } from './lib/browser.mjs';

const [page, picture] = process.argv.slice(2);
await withBrowser(async (browser) => {
    const tab = await openTab(browser);
    await visit(tab, page);
    await tab.page.screenshot({ path: picture });
});
