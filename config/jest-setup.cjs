// Medusa's module runner keeps decorated metadata globally; without this the second spec file of a worker sees the first one's entities.
const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

MetadataStorage.clear()
