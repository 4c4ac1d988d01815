import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Histories name who acted and why; a manager's row says which operator added it. */
export class Migration20261123000003CompanyAudit extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      "alter table company_change add column if not exists actor_name text, add column if not exists reason text",
    )
    this.addSql(
      "alter table manager add column if not exists created_by text, add column if not exists created_by_name text",
    )
  }

  override async down(): Promise<void> {
    this.addSql("alter table company_change drop column if exists actor_name, drop column if exists reason")
    this.addSql("alter table manager drop column if exists created_by, drop column if exists created_by_name")
  }
}
