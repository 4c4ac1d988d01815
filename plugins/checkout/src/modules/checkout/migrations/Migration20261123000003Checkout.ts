import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who is bringing Medusa's own order up to ours, and until when: two processes that both did would capture a payment twice. */
export class Migration20261123000003Checkout extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table purchase_order add column if not exists mirror_leased_until timestamptz`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table purchase_order drop column if exists mirror_leased_until`)
  }
}
