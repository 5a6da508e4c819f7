// A real browser, without a network, and its tabs.
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from './chromium.mjs';

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 390, height: 844 };

const OPTIONS = [
    '--no-sandbox', // Chromium refuses its sandbox to root, whom containers run as
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND',
];

// Calls `use(browser)` and closes the browser whatever happens.
export async function withBrowser(use) {
    const browser = await puppeteer.launch({ executablePath: findChromium(), args: OPTIONS });
    try {
        return await use(browser);
    } finally {
        await browser.close();
    }
}

// { page, trouble, known }: `trouble` is what the page complained of, and what it wanted from
// outside, `known` what several tabs have seen of accessibility.
export async function openTab(browser, known = new Set()) {
    const tab = { page: await browser.newPage(), trouble: [], known };
    await setScheme(tab.page, 'light');
    tab.page.on('console', (message) => {
        if (message.type() === 'error') tab.trouble.push(`console: ${message.text()}`);
    });
    tab.page.on('pageerror', (error) => tab.trouble.push(`script: ${error.message}`));
    tab.page.on('request', (request) => {
        if (!/^(file|data|blob):/.test(request.url()))
            tab.trouble.push(`asks for ${request.url()} from outside`);
    });
    return tab;
}

// Loads a file as a reader does, from the disk, and waits for its fonts.
export async function visit(tab, file, viewport = WIDE) {
    tab.trouble.length = 0;
    await tab.page.setViewport(viewport);
    await tab.page.goto(pathToFileURL(file).href);
    await tab.page.evaluate(() => document.fonts.ready.then(() => true));
}

// A colour that is still on its way to its value is nobody's choice: nothing moves meanwhile.
export async function setScheme(page, value) {
    await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
}
