import { lazy, type ReactNode, Suspense, useState } from "react";
import { NetworkDocument } from "../../network/network.gen.ts";
import type { OnScreen } from "../../network/networkContext.ts";
import { networkQuestion } from "../../network/question.ts";
import { Failed } from "../../parts/Failed.tsx";
import { Guard } from "../../parts/Guard.tsx";
import { useWords } from "../../useWords.ts";
import { askedQuery, queryAddress } from "../queryAddress.ts";

const NetworkExport = lazy(() =>
  import("./NetworkExport.tsx").then((module) => ({ default: module.NetworkExport })),
);

interface Taking {
  /** What opens the export, and what shows the query behind the screen. */
  readonly openers: { readonly export: () => void; readonly query: () => void };
  /** The dialogue, while it is open. */
  readonly dialogue: ReactNode;
}

/** Ways to take along what is on the screen; their code is loaded when one is chosen. */
export function useTaking(screen: OnScreen): Taking {
  const { language } = useWords();
  const [open, setOpen] = useState(false);
  const show = (): void => setOpen(true);
  const query = (): void => {
    const address = queryAddress(
      askedQuery(NetworkDocument, networkQuestion(screen.view, language)),
    );
    // What is too long for an address can be copied from the dialogue.
    if (address === null) show();
    else globalThis.location.assign(address);
  };
  return {
    openers: { export: show, query },
    dialogue: open && (
      <Guard fallback={<Failed failure={{ kind: "away" }} onRetry={() => location.reload()} />}>
        <Suspense>
          <NetworkExport {...screen} onClose={() => setOpen(false)} />
        </Suspense>
      </Guard>
    ),
  };
}
