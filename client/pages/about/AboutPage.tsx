import { PageTitle } from "../PageTitle.tsx";

/** About the data. */
export function AboutPage() {
  return <PageTitle>About</PageTitle>;
}
