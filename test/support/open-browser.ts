// The bundled browser for tests that look at pages, not at PDFs.
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../src/output/index.js';

export async function openBrowser(): Promise<Browser> {
  const { env, platform, arch } = process;
  const found = await findBrowser({ env, platform, arch });
  return puppeteer.launch({
    executablePath: found.executablePath,
    headless: 'shell',
    env: { ...env, ...found.env },
    args: found.args,
  });
}
