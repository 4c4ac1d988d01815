import { Skeleton, Stack } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"

/** A list that is on its way. */
export function SkeletonRows({ rows = 6 }: { rows?: number }) {
  const { t } = useLingui()
  return (
    <Stack gap={6} role="status" aria-label={t`Загружаем`}>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={34} />
      ))}
    </Stack>
  )
}
