import type { FormName } from "../choices.ts";
import { MoreRows } from "../MoreRows.tsx";
import { BrokerList } from "./BrokerList.tsx";
import { BrokerPicture } from "./BrokerPicture.tsx";
import { BrokerTable } from "./BrokerTable.tsx";
import type { Brokers } from "./brokersFound.ts";

interface BrokersShownProps {
  readonly form: FormName;
  readonly found: Brokers;
  /** Null where no more fit on the page. */
  readonly onMore: (() => void) | null;
}

/** The ranking in the form that the reader chose. */
export function BrokersShown({ form, found, onMore }: BrokersShownProps) {
  if (form === "picture") return <BrokerPicture found={found} />;
  if (form === "list") return <BrokerList found={found} onMore={onMore} />;
  return (
    <>
      <BrokerTable brokers={found.nodes} />
      <MoreRows shown={found.nodes.length} total={found.totalCount} onMore={onMore} />
    </>
  );
}
