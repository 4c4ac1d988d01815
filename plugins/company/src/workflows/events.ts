/** Meaning for readers beside this plugin: prices a buyer sees may have changed. */
export const CompanyEvents = { registered: "company.registered", changed: "company.changed" } as const
