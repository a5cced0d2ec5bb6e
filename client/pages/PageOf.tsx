import { lazy, Suspense } from "react";
import type { Page } from "../view/view.ts";
import { AskPage } from "./AskPage.tsx";
import { ItemPage } from "./ItemPage.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";

const AboutPage = lazy(() =>
  import("./about/AboutPage.tsx").then((module) => ({ default: module.AboutPage })),
);

const ComparePage = lazy(() =>
  import("./compare/ComparePage.tsx").then((module) => ({ default: module.ComparePage })),
);

const ExplorePage = lazy(() =>
  import("./explore/ExplorePage.tsx").then((module) => ({ default: module.ExplorePage })),
);

const GapsPage = lazy(() =>
  import("./gaps/GapsPage.tsx").then((module) => ({ default: module.GapsPage })),
);

const GapPage = lazy(() =>
  import("./gap/GapPage.tsx").then((module) => ({ default: module.GapPage })),
);

const BrokeragePage = lazy(() =>
  import("./brokerage/BrokeragePage.tsx").then((module) => ({ default: module.BrokeragePage })),
);

/** The page that an address names. */
export function PageOf({ page }: { readonly page: Page }) {
  switch (page.name) {
    case "ask":
    case "links":
      return <AskPage />;
    case "explore":
      return (
        <Suspense>
          <ExplorePage />
        </Suspense>
      );
    case "gaps":
      return (
        <Suspense>
          <GapsPage groups={page.groups} />
        </Suspense>
      );
    case "gap":
      return (
        <Suspense>
          <GapPage from={page.from} to={page.to} />
        </Suspense>
      );
    case "brokerage":
      return (
        <Suspense>
          <BrokeragePage sides={page.sides} />
        </Suspense>
      );
    case "compare":
      return (
        <Suspense>
          <ComparePage of={page} />
        </Suspense>
      );
    case "item":
      return <ItemPage item={page.item} />;
    case "about":
      return (
        <Suspense>
          <AboutPage />
        </Suspense>
      );
    case "notFound":
      return <NotFoundPage path={page.path} />;
  }
}
