import { useLingui } from "@lingui/react/macro"
import { Facts } from "~/components/ui/facts"
import { Section } from "~/components/ui/section"
import type { Me } from "../_shared/answers"

/** As whom this person works here. */
export function OwnAccess({ member }: { member?: Me["member"] }) {
  const { t } = useLingui()
  const roles: Record<string, string> = {
    owner: t`Владелец`,
    manager: t`Менеджер`,
    content: t`Контент`,
    warehouse: t`Склад`,
  }
  return (
    <Section title={t`Ваш доступ`}>
      <Facts
        facts={[
          { name: t`Имя`, value: member?.name },
          { name: t`E-mail`, value: member?.email },
          { name: t`Роль`, value: member ? (roles[member.role] ?? member.role) : null },
        ]}
      />
    </Section>
  )
}
