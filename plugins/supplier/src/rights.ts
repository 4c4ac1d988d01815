export const memberRoles = ["owner", "manager", "content", "warehouse"] as const
export type MemberRole = (typeof memberRoles)[number]

export const rights = ["orders", "offers", "cards", "stock", "company"] as const
export type Right = (typeof rights)[number]

/**
 * What a role may change; reading the own cabinet needs membership only. A role has nothing it isn't given here.
 * `offers` = commercial terms and prices, `cards` = content, `stock` = quantities per warehouse,
 * `company` = requisites, warehouses and delivery terms.
 */
export const rightsOfRole: Record<MemberRole, readonly Right[]> = {
  owner: rights,
  manager: ["orders", "offers"],
  content: ["cards"],
  warehouse: ["stock"],
}

export function hasRight(role: MemberRole, right: Right): boolean {
  return rightsOfRole[role].includes(right)
}
