import { Breadcrumbs } from "../breadcrumbs.tsx";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { EmptyState } from "../empty-state.tsx";
import { ErrorState } from "../error-state.tsx";
import { PlusIcon } from "../icons/action-icons.tsx";
import { linkClass } from "../link-class.ts";
import { LoadMore } from "../load-more.tsx";
import { Picture } from "../picture.tsx";
import { Price } from "../price.tsx";
import { Rating } from "../rating.tsx";
import { Skeleton } from "../skeleton.tsx";
import { Spinner } from "../spinner.tsx";
import { StatusPill } from "../status-pill.tsx";
import { Section } from "./section.tsx";
import type { Words } from "./words.ts";

const blank = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

export function States({ words }: { words: Words }) {
  return (
    <Section id="states" title="Products, sections and states">
      <Breadcrumbs
        label={words.home}
        links={[
          { key: "home", link: <a href="#top">{words.home}</a> },
          { key: "kitchen", link: <a href="#top">{words.kitchen}</a> },
        ]}
        current={words.short}
      />
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        <ProductCard words={words} name={words.product} sale />
        <ProductCard words={words} name={words.short} />
        <SkeletonCard />
        <SkeletonCard />
      </div>
      <LoadMore label={words.load} status={words.shown} share={24 / 312} onLoadMore={() => {}} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <EmptyState title={words.empty} action={<Button start={<PlusIcon size={18} />}>{words.add}</Button>}>
          {words.emptyText}
        </EmptyState>
        <ErrorState
          title={words.error}
          retryLabel={words.retry}
          onRetry={() => {}}
          detail="req 019a8f3c-77d2"
        >
          {words.errorText}
        </ErrorState>
        <Card
          title={words.customer}
          action={
            <Button size="sm" variant="secondary">
              {words.more}
            </Button>
          }
        >
          <p className="text-muted">{words.care}</p>
        </Card>
        <Card title={words.delivery} look="plain">
          <p className="text-muted">{words.standardHelp}</p>
        </Card>
      </div>
      <div className="flex flex-wrap items-center gap-6 text-primary">
        <Spinner size={20} />
        <Spinner size={32} label={words.saving} />
        <Spinner size={48} className="text-clay" />
        <Rating value={4.3} label="4.3 / 5" count="27" />
        <Price price={words.sale} oldPrice={words.old} oldLabel={words.was} nowLabel={words.now} size="lg" />
      </div>
      <div className="flex flex-wrap gap-2">
        <StatusPill>{words.draft}</StatusPill>
        <StatusPill tone="info">{words.sent}</StatusPill>
        <StatusPill tone="progress">{words.pending}</StatusPill>
        <StatusPill tone="success">{words.paid}</StatusPill>
        <StatusPill tone="warning">{words.pending}</StatusPill>
        <StatusPill tone="danger">{words.failed}</StatusPill>
        <StatusPill tone="accent">−17 %</StatusPill>
      </div>
    </Section>
  );
}

function ProductCard({ words, name, sale = false }: { words: Words; name: string; sale?: boolean }) {
  return (
    <article className="flex flex-col gap-2">
      <Picture alt="" src={blank} width={800} height={1000} />
      <h3 className="line-clamp-2 text-base font-medium">
        <a href="#states" className={linkClass("plain")}>
          {name}
        </a>
      </h3>
      <Price
        price={words.sale}
        {...(sale ? { oldPrice: words.old, oldLabel: words.was, nowLabel: words.now } : {})}
      />
      <p className="text-sm text-muted">{words.stock}</p>
    </article>
  );
}

function SkeletonCard() {
  return (
    <div className="flex flex-col gap-2">
      <Skeleton shape="card" className="aspect-4/5 w-full" />
      <Skeleton className="h-5 w-4/5" />
      <Skeleton className="h-5 w-2/5" />
    </div>
  );
}
