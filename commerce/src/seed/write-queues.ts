import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { demoParties } from "@ryad/identity/demo-directory"
import type { DemoParty } from "@ryad/identity/demo-directory"
import { currentLegalTexts } from "@ryad/identity/legal-texts/index"
import type { LegalDocument } from "@ryad/identity/legal-texts/index"
import { proposeOffersWorkflow, storePicturesWorkflow } from "@ryad/offer/workflows"
import { SUPPLIER_MODULE } from "@ryad/supplier/modules/supplier"
import type { SupplierModuleService } from "@ryad/supplier/modules/supplier"
import { applyAsSupplierWorkflow, submitApplicationWorkflow } from "@ryad/supplier/workflows"
import { DEMO_PASSWORD } from "./accounts"
import { sections } from "./catalogue/index"
import { inventCard } from "./catalogue/invent-card"
import type { LeafSeed } from "./catalogue/shape"
import { emailOf, personOf, requisitesOf } from "./party-rows"
import { drawPicture } from "./pictures/draw"
import { SeededRandom } from "./random"
import type { SeededSupplier } from "./write-suppliers"

/** Its own generator: what waits for the operator must not change what the rest of the market draws. */
const SEED = 20261124

/** Spare companies of the directory that no browser journey registers. */
const APPLICANTS = ["ООО «Хлебный Край»", "ИП Савельев Максим Юрьевич"]

/** Who proposes which shelf's goods; the first supplier of the market is left to those who try the cabinet. */
const PROPOSALS = [
  { supplier: "ООО «ТехноНива»", shelf: "podshipniki" },
  { supplier: "ООО «Белогорье Семена»", shelf: "semena-podsolnechnika" },
  { supplier: "ООО «Урал Шина Трейд»", shelf: "shiny-traktornye" },
]

/** Above the numbers of the shelves' own cards, so articles and barcodes never meet. */
const FIRST_SERIAL = 9_000

const versionOf = (document: LegalDocument): string =>
  currentLegalTexts().find((text) => text.document === document)?.version ?? ""

const applicationOf = (party: DemoParty, email: string, phone: string) => ({
  ...requisitesOf(party),
  head: party.head,
  vat_payer: party.kind === "legal",
  phone,
  email,
})

/** An application goes the applicant's own road: account, draft, checks of the registers, consents, notices. */
async function apply(container: MedusaContainer, party: DemoParty, serial: number) {
  const email = emailOf(party)
  const phone = `+7863200${3000 + serial}`
  const person = personOf(party)
  const { result } = await applyAsSupplierWorkflow(container).run({
    input: { email, password: DEMO_PASSWORD, ...person, phone },
  })
  const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
  await suppliers.saveDraft(result.supplier_id, applicationOf(party, email, phone))
  const [owner] = await suppliers.listSupplierMembers({ supplier_id: result.supplier_id })
  if (!owner) throw new Error(`Nobody applied for ${party.short_name}`)
  await submitApplicationWorkflow(container).run({
    input: {
      supplier_id: result.supplier_id,
      actor: { kind: "supplier", id: owner.id, name: `${person.first_name} ${person.last_name}` },
      consents: {
        personal_data: versionOf("personal_data"),
        offer_supplier: versionOf("offer_supplier"),
      },
      ip: "127.0.0.1",
    },
  })
}

async function propose(
  container: MedusaContainer,
  knex: Knex,
  random: SeededRandom,
  supplier: SeededSupplier,
  leaf: LeafSeed,
  serial: number,
) {
  const card = inventCard(random, leaf, serial)
  const quantity = random.int(10, 60) * (leaf.multiplicity ?? 1)
  const content = Buffer.from(drawPicture(leaf.picture, 0)).toString("base64")
  const sha256 = createHash("sha256").update(content).digest("hex")
  const { result: pictures } = await storePicturesWorkflow(container).run({
    input: {
      supplier_id: supplier.id,
      pictures: [{ filename: `${card.handle}.svg`, mimeType: "image/svg+xml", content, sha256 }],
    },
  })
  const category = await knex("product_category").where({ handle: leaf.handle }).first<{ id: string }>("id")
  const { title, description, brand, article, gtin, attributes, price_kopecks } = card
  const multiplicity = leaf.multiplicity ?? 1
  await proposeOffersWorkflow(container).run({
    input: {
      supplier_id: supplier.id,
      actor: { kind: "supplier", id: supplier.member_id, name: supplier.email },
      card: {
        title,
        description,
        brand,
        article,
        gtin,
        attributes,
        category_id: category?.id ?? "",
        images: pictures.map(({ id }) => id),
      },
      offers: [
        {
          article,
          unit: leaf.unit,
          vat_rate: supplier.vat_payer ? leaf.vat : null,
          min_quantity: multiplicity,
          multiplicity,
          lead_days: 3,
          prices: [{ price_type: "retail", min_quantity: 1, amount_kopecks: price_kopecks }],
          stock: supplier.warehouse_ids.slice(0, 1).map((warehouse_id) => ({ warehouse_id, quantity })),
        },
      ],
    },
  })
}

/** What the operator finds waiting in the morning: two applications and three cards, made by the platform's own commands. */
export async function writeQueues(container: MedusaContainer, knex: Knex, suppliers: SeededSupplier[]): Promise<void> {
  const random = new SeededRandom(SEED)
  for (const [serial, name] of APPLICANTS.entries()) {
    const party = demoParties.find(({ short_name }) => short_name === name)
    if (!party) throw new Error(`The directory has no ${name}`)
    await apply(container, party, serial)
  }
  const leaves = sections.flatMap(({ branches }) => branches.flatMap((branch) => branch.leaves))
  for (const [i, { supplier: name, shelf }] of PROPOSALS.entries()) {
    const supplier = suppliers.find((known) => known.name === name)
    const leaf = leaves.find(({ handle }) => handle === shelf)
    if (!supplier || !leaf) throw new Error(`The market has no ${name} or no shelf ${shelf}`)
    await propose(container, knex, random, supplier, leaf, FIRST_SERIAL + i)
  }
}
