export { environmentProblems, readEnvironment, WrongEnvironment } from "./read"
export type { CmsEnvironment, CommerceEnvironment, Room, StorefrontEnvironment } from "./rooms"
export { s3AddressOf } from "./s3-address"
