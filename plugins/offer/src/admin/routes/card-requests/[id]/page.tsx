import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { CheckList } from "../../../components/check-badges"
import { DecisionForm } from "../../../components/decision-form"
import { DiffTable } from "../../../components/diff-table"
import { Pictures } from "../../../components/diff-value"
import { RequestHistory } from "../../../components/request-history"
import { request } from "../../../lib/request"
import type { CardRequest } from "../../../lib/types"
import { useWords } from "../../../lib/use-words"

const CardRequestPage = () => {
  const { t, formatTime } = useWords()
  const { id = "" } = useParams()
  const { data, isError, refetch } = useQuery({
    queryKey: ["card-requests", id],
    queryFn: () => request<{ card_request: CardRequest }>(`/admin/card-requests/${id}`),
  })
  if (isError) {
    return (
      <Container className="flex items-center gap-x-4">
        <Text>{t("queue.failed")}</Text>
        <Button variant="secondary" onClick={() => refetch()}>
          {t("queue.again")}
        </Button>
      </Container>
    )
  }
  if (!data) return <Container className="h-60 animate-pulse" />
  const {
    card,
    supplier,
    kind,
    status,
    version,
    submitted_at,
    comment,
    actions,
    checks,
    current,
    labels,
    events = [],
  } = data.card_request
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-2">
        <Link to="/card-requests" className="text-ui-fg-interactive text-sm">
          ← {t("request.back")}
        </Link>
        <div className="flex flex-wrap items-center gap-2">
          <Heading>{card.title}</Heading>
          <Badge size="small">{t(`status.${status}`)}</Badge>
          <Badge size="small">{t(`kinds.${kind}`)}</Badge>
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {[supplier.name, card.category, formatTime(submitted_at), t("request.version", { version })].join(" · ")}
        </Text>
        {comment && <Text size="small">{comment}</Text>}
      </Container>
      <div className="grid gap-3 lg:grid-cols-[2fr_1fr]">
        <Container className="p-0">
          <DiffTable actions={actions} labels={labels} />
        </Container>
        <div className="flex flex-col gap-y-3">
          <Container className="flex flex-col gap-y-3">
            <Heading level="h2">{t("request.checksTitle")}</Heading>
            <CheckList checks={checks} labels={labels} />
          </Container>
          {status === "pending" && (
            <Container>
              <DecisionForm id={id} version={version} />
            </Container>
          )}
          <RequestHistory events={events} />
          {!!current?.images.length && (
            <Container className="flex flex-col gap-y-2">
              <Heading level="h2">{t("request.pictures")}</Heading>
              <Pictures urls={current.images} />
            </Container>
          )}
        </div>
      </div>
    </div>
  )
}

export default CardRequestPage
