import { expect, it } from "vitest";
import { MissingLinks } from "../../../client/panels/MissingLinks.tsx";
import { draw } from "../draw.tsx";

it.each([
  [{ level: "DISTRICT" }, "/gaps/district"],
  [{ clusters: "all" }, "/gaps/clusters"],
] as const)(
  "leads from one of %o to where links are missing among them",
  async (among, address) => {
    const { root } = await draw(<MissingLinks among={among} />);
    expect(root.querySelector("a")?.getAttribute("href")).toBe(address);
  },
);
