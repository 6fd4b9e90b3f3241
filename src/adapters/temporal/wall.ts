import { join } from 'node:path';
import { type BreachListener, listenForBreaches, type WallMode } from './breaches.ts';
import { wallClientInterceptors } from './client-interceptors.ts';

export type { BreachListener, WallMode } from './breaches.ts';

/** How the wall stands in this process: what a breach leads to, and who is told of it (an alarm). */
export interface Wall {
  readonly mode: WallMode;
  readonly onBreach: BreachListener;
}

/** Absolute paths of the converters, as clients and workers take them. */
export interface ConverterPaths {
  readonly payloadConverterPath: string;
  readonly failureConverterPath: string;
}

/** Where the converters of a mode are; the one place that chooses. */
export function dataConverterPaths(mode: WallMode): ConverterPaths {
  return {
    payloadConverterPath: here(`payload-converter.${mode}.ts`),
    failureConverterPath: here('failure-converter.ts'),
  };
}

/** What `bundleWorkflowCode` needs beside the path of the workflows, so that the wall stands inside the sandbox too. */
export function wallBundleOptions(mode: WallMode): ConverterPaths & { workflowInterceptorModules: string[] } {
  return { ...dataConverterPaths(mode), workflowInterceptorModules: [here(`workflow-interceptors.${mode}.ts`)] };
}

/** What a Temporal client needs for the wall; from now on this process tells `onBreach` of breaches. */
export function wallClientOptions(wall: Wall): {
  dataConverter: ConverterPaths;
  interceptors: ReturnType<typeof wallClientInterceptors>;
} {
  listenForBreaches(wall.onBreach);
  return { dataConverter: dataConverterPaths(wall.mode), interceptors: wallClientInterceptors(wall.mode) };
}

function here(file: string): string {
  return join(import.meta.dirname, file);
}
