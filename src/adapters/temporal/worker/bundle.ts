import { bundleWorkflowCode, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import type { Log } from '../../../ports/log.ts';
import { wallLogger } from '../loggers.ts';
import { type WallMode, wallBundleOptions } from '../wall.ts';

/**
 * The workflows of a module (absolute path) with the wall built in; rejects when one of them reaches for Node. Other
 * interceptors, by path, stand outside the wall, so that it sees what they add.
 */
export async function bundleWorkflows(
  workflowsPath: string,
  mode: WallMode,
  log: Log,
  outside: readonly string[] = [],
): Promise<WorkflowBundleWithSourceMap> {
  const { workflowInterceptorModules, ...converters } = wallBundleOptions(mode);
  return bundleWorkflowCode({
    workflowsPath,
    ...converters,
    workflowInterceptorModules: [...outside, ...workflowInterceptorModules],
    logger: wallLogger(log),
  });
}
