// What every answer says to the browser: what the page may do, and who may use it.
import { createHash } from 'node:crypto';

const ALWAYS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** The preview's own page: our files, and our own reports in its frames. */
export const PAGE_HEADERS: Record<string, string> = {
  ...ALWAYS,
  'Content-Security-Policy': `${NOTHING}; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; frame-ancestors 'none'`,
};

/** What has neither scripts nor frames: data, texts, files. */
export const FILE_HEADERS: Record<string, string> = {
  ...ALWAYS,
  'Content-Security-Policy': `${NOTHING}; frame-ancestors 'none'`,
};

/** A report: its own scripts and no others, an origin of its own that may read nothing of ours, and no network. */
export function reportHeaders(html: string): Record<string, string> {
  const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) =>
    hashOf(text),
  );
  const policy = [
    NOTHING,
    `script-src ${scripts.join(' ') || "'none'"}`,
    "style-src 'unsafe-inline'; img-src data:; font-src data:",
    "frame-ancestors 'self'",
    'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox',
  ];
  return { ...ALWAYS, 'Content-Security-Policy': policy.join('; ') };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
