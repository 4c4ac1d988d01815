export { openAccountStep, type OpenAccountInput, type OpenedAccount } from "./steps/open-account"
export { recordConsentsStep } from "./steps/record-consents"
