import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { issueInvoicesStep } from "./steps/issue-invoices"

/** Numbers, draws and mails the счёт of each order; whatever is repeated, an order has one. */
export const issueInvoicesWorkflow = createWorkflow(
  "issue-invoices",
  (input: WorkflowData<{ order_ids: string[] }>) => new WorkflowResponse(issueInvoicesStep(input)),
)
