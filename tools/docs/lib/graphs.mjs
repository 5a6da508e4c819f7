// The nodes of a chapter's graphs lead to their functions: click the first one.
export async function graphLinks({ page }) {
    const link = await page.$('figure svg a[href]');
    if (!link) return ['no node of a graph leads to a function'];
    const wanted = await link.evaluate((node) => new URL(node.href.baseVal, location).href);
    await link.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    const arrived = page.waitForNavigation({ timeout: 2000 }).catch(() => null);
    await link.click();
    await arrived;
    const here = page.url();
    if (here !== wanted) return [`a click on a node leads to ${here}, not to ${wanted}`];
    const target = await page.$(':target');
    return target ? [] : [`a node leads to ${wanted}, and nothing is there`];
}
