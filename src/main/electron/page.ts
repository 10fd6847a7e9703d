/** Where the window's page comes from: our own scheme, or in development the dev server. */
export interface PageSource {
  /** What the window opens. */
  address: string;
  /** What every address of the page begins with. */
  origin: string;
  isDevelopment: boolean;
}

export const SCHEME = 'packwright';
const OWN = `${SCHEME}://app`;

/** `devServer` is the address that the dev server gives; left out, the page is the built one. */
export function pageSource(devServer: string | undefined): PageSource {
  if (!devServer) return { address: `${OWN}/index.html`, origin: OWN, isDevelopment: false };
  return { address: devServer, origin: new URL(devServer).origin, isDevelopment: true };
}

/** True for an address of our own page. */
export const isOurs = (page: PageSource, address: string): boolean => address.startsWith(`${page.origin}/`);

const LOCAL = new Set([`${SCHEME}:`, 'devtools:', 'blob:', 'data:']);

/** True for what a page may ask for: what the program itself serves, and in development its dev server. */
export function isAllowed(address: string, page: PageSource): boolean {
  const { protocol, origin } = new URL(address);
  if (LOCAL.has(protocol)) return true;
  return page.isDevelopment && origin.replace(/^ws/, 'http') === page.origin;
}
