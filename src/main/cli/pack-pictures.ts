import { resolve } from 'node:path';
import { failureSentence } from '../../shared/failure-sentence.ts';
import type { Picture } from '../../shared/model/picture.ts';
import { type PicturesByFile, pictureFiles } from '../../shared/pack/own-items.ts';
import { isLibraryItem, type SpecItem } from '../../shared/pack/spec-items.ts';
import type { Run } from './with-library.ts';

/** The pictures that a description names, taken into the library one after another as they are met. */
export class PackPictures {
  readonly #run: Run;
  readonly #folder: string;
  readonly #pictures = new Map<string, Picture>();
  readonly #problems = new Map<string, string>();

  /** Paths begin in `folder`, where the description lies. */
  constructor(run: Run, folder: string) {
    this.#run = run;
    this.#folder = folder;
  }

  /** Takes those of one item; what is wrong with them, each in a sentence. */
  async take(item: SpecItem): Promise<string[]> {
    if (isLibraryItem(item)) return [];
    const problems: string[] = [];
    for (const file of pictureFiles(item)) {
      const problem = await this.#problemWith(file);
      if (problem !== undefined) problems.push(problem);
    }
    return problems;
  }

  get byFile(): PicturesByFile {
    return this.#pictures;
  }

  async #problemWith(file: string): Promise<string | undefined> {
    if (this.#pictures.has(file)) return undefined;
    const known = this.#problems.get(file);
    if (known !== undefined) return known;
    const added = await this.#run('pictures.add', { path: resolve(this.#folder, file) });
    if (added.ok) this.#pictures.set(file, added.value);
    else this.#problems.set(file, failureSentence(added.failure));
    return this.#problems.get(file);
  }
}
