export { issueInvoicesWorkflow } from "./issue-invoices"
