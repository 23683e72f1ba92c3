// Keeping a document to itself: its scripts do not run, and nothing is fetched.
import type { Page } from 'puppeteer-core';

/** @param page - An empty one. */
export async function isolate(page: Page): Promise<Page> {
  page.on('request', (request) => {
    const isOwn = /^(data|about):/.test(request.url());
    void (isOwn ? request.continue() : request.abort('aborted')).catch(() => {});
  });
  await Promise.all([page.setJavaScriptEnabled(false), page.setRequestInterception(true)]);
  return page;
}
