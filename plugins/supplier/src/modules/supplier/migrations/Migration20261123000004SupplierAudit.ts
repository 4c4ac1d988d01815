import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A supplier's history tells moves of its status from requests to the registers, which leave the status as it is. */
export class Migration20261123000004SupplierAudit extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "supplier_event" add column if not exists "kind" text not null default 'move'
      check ("kind" in ('move', 'check'))`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "supplier_event" drop column if exists "kind"`)
  }
}
