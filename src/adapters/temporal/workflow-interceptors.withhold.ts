import type { WorkflowInterceptors } from '@temporalio/workflow';
import { wallWorkflowInterceptors } from './workflow-interceptors.ts';

/** For production; bundled with the workflows. */
export function interceptors(): WorkflowInterceptors {
  return wallWorkflowInterceptors('withhold');
}
