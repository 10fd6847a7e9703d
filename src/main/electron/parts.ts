/** Where the parts of the desktop program are. */
export interface Parts {
  resources: URL;
  engine: URL;
  preload: URL;
  /** The folder of the built page; ends with a slash. */
  pages: URL;
}
