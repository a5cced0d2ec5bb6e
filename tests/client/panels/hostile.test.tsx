import { describe, expect, it } from "vitest";
import { EvidenceList } from "../../../client/evidence/EvidenceList.tsx";
import { ActorPanel } from "../../../client/panels/actor/ActorPanel.tsx";
import { SourcePanel } from "../../../client/panels/source/SourcePanel.tsx";
import { draw } from "../draw.tsx";
import { ACTOR, BARE_SOURCE, EVIDENCE, SOURCE } from "./data.ts";

const HTML = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
const BAD = [
  "javascript:alert(1)",
  "data:text/html,x",
  " javascript:alert(1)",
  "//x",
  "vbscript:x",
];
const PAGE = { level: 1 } as const;

function addresses(root: HTMLElement): string[] {
  return [...root.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
}

describe("hostile data", () => {
  it("stays text where it holds HTML", async () => {
    const evidence = [
      { ...EVIDENCE, claim: HTML, locator: HTML, role: HTML, roleLabel: HTML } as const,
    ];
    const { root } = await draw(<EvidenceList evidence={evidence.map(stated)} />);
    expect(root.querySelectorAll("img, script")).toHaveLength(0);
    expect(root.querySelector(".evidence-claim")?.textContent).toBe(HTML);
  });

  it.each(BAD)("never becomes a link out: %s", async (url) => {
    const answers = {
      ActorPanel: { actor: { ...ACTOR, website: url, sources: [{ ...SOURCE, url }] } },
      SourcePanel: { source: { ...BARE_SOURCE, url } },
    };
    const actor = await draw(<ActorPanel id="act" place={PAGE} />, { answers });
    await actor.until("Arctic Cluster Team");
    const source = await draw(<SourcePanel id="p1" place={PAGE} />, { answers });
    await source.until("A page");
    const all = [...addresses(actor.root), ...addresses(source.root)];
    expect(all.every((href) => href.startsWith("/") && !href.startsWith("//"))).toBe(true);
  });

  it("keeps names of 500 characters and ids that look like addresses whole", async () => {
    const name = "Å".repeat(500);
    const actor = { ...ACTOR, id: "../x?y=1#z", name, aliases: [HTML, name.toLowerCase()] };
    const { root, until } = await draw(<ActorPanel id={actor.id} place={PAGE} />, {
      answers: { ActorPanel: { actor } },
    });
    await until(name);
    expect(root.querySelector("h1")?.textContent).toBe(name);
    expect(addresses(root).some((href) => href.includes("/explore/actor/..%2Fx%3Fy%3D1%23z"))).toBe(
      true,
    );
  });
});

function stated(row: Omit<typeof EVIDENCE, "basis">) {
  return { ...row, basis: "STATED" as const };
}
