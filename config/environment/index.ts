export { environmentProblems, readEnvironment, WrongEnvironment } from "./read"
export type { CmsEnvironment, CommerceEnvironment, Room, StorefrontEnvironment } from "./rooms"
