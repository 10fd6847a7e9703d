import { webAddress } from '../web-address.ts';
import { escaped, relationshipTypes } from './xml.ts';

/** The web addresses that one part of a file links to. Their ids are counted in the order of the part. */
export class Links {
  readonly #addresses: string[] = [];

  /** The relationship id of a link; undefined where the address is none, which Word would call damage. */
  idOf(address: string): string | undefined {
    const safe = webAddress(address);
    return safe === null ? undefined : `rIdLink${this.#addresses.push(safe)}`;
  }

  /** As relationships of the part. */
  xml(): string {
    return this.#addresses
      .map(
        (address, at) =>
          `<Relationship Id="rIdLink${at + 1}" Type="${relationshipTypes}/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`,
      )
      .join('');
  }
}
