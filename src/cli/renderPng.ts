import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Pixels for each unit of the figure: sharp on paper at half of its width. */
const ZOOM = 2;
const FONTS = ['DejaVuSans', 'DejaVuSans-Bold'];

let ready: Promise<readonly Uint8Array[]> | undefined;

/** The fonts are those of the program, so that Kazakh letters are drawn on any machine, and the same bytes come out on all. */
function prepare(): Promise<readonly Uint8Array[]> {
  return (ready ??= (async () => {
    await initWasm(readFile(pathOf('@resvg/resvg-wasm/index_bg.wasm')));
    return Promise.all(FONTS.map((name) => readFile(pathOf(`dejavu-fonts-ttf/ttf/${name}.ttf`))));
  })());
}

function pathOf(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}

/** An SVG as PNG, at twice its size. */
export async function renderPng(svg: string): Promise<Uint8Array> {
  const fontBuffers = [...(await prepare())];
  const font = { fontBuffers, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' };
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM }, font }).render().asPng();
}
