import type { WorkflowInterceptors } from '@temporalio/workflow';
import { wallWorkflowInterceptors } from './workflow-interceptors.ts';

/** For tests and development; bundled with the workflows. */
export function interceptors(): WorkflowInterceptors {
  return wallWorkflowInterceptors('throw');
}
