import { describe, expect, it, vi } from "vitest";
import { NetworkExport } from "../../../../client/export/network/NetworkExport.tsx";
import { collectedOf, screenOf } from "../../../export/world.ts";
import { type Answers, draw } from "../../draw.tsx";

const NAMES = ["Arctic", "Eyde"];
const { dataset, details } = collectedOf(NAMES);
const TERMS = { dataset, regions: [{ id: "north", name: "The North" }], themes: [] };
const ACTORS = {
  dataset: { version: dataset.version },
  actors: { nodes: [...details.values()].map((each) => ({ __typename: "Company", ...each })) },
};

/** Draws the dialogue, and catches the files that it hands over. */
async function dialogue(answers: Answers, names = NAMES) {
  const files: Array<{ name: string; blob: Blob }> = [];
  let last = new Blob();
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    last = blob instanceof Blob ? blob : last;
    return "blob:file";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, blob: last });
  });
  const onClose = vi.fn();
  const drawn = await draw(<NetworkExport {...screenOf(names)} onClose={onClose} />, { answers });
  const choose = async (name: string): Promise<void> => {
    const buttons = [...drawn.root.querySelectorAll<HTMLElement>(".network-export-format")];
    const button = buttons.find((each) => each.textContent?.startsWith(name));
    if (!button) throw new Error(`no ${name} among ${buttons.map((each) => each.textContent)}`);
    button.id = "chosen";
    await drawn.click("#chosen");
  };
  return { ...drawn, files, choose };
}

const answers = { ExportTerms: TERMS, ExportActors: ACTORS };

describe("the export of a network", () => {
  it("offers each format with what it holds", async () => {
    const { root } = await dialogue(answers);
    expect(root.textContent).toContain("2 actors and 4 ties, as they are shown.");
    const formats = [...root.querySelectorAll(".network-export-format")];
    expect(formats.map((each) => each.querySelector("strong")?.textContent)).toEqual([
      "PNG",
      "SVG",
      "CSV",
      "CSV",
      "ZIP",
      "JSON",
      "GraphML",
      "GEXF",
    ]);
    expect(formats[2]?.textContent).toContain("2 actors");
    expect(formats[3]?.textContent).toContain("4 ties");
  });

  it.each([
    ["SVG", ".svg", "<svg"],
    ["JSON", ".json", '"multigraph": true'],
    ["GraphML", ".graphml", "<graphml"],
    ["GEXF", ".gexf", "<gexf"],
    ["CSV", "-actors.csv", "id,label,name"],
  ])("hands %s over as a file", async (name, ending, text) => {
    const { choose, until, files } = await dialogue(answers);
    await choose(name);
    await until("Downloaded");
    expect(files).toHaveLength(1);
    expect(files[0]?.name).toMatch(new RegExp(`^intercluster-a0-.*-data-0123456789ab\\${ending}$`));
    expect(await files[0]?.blob.text()).toContain(text);
  });

  it("says so and hands nothing over where the data has changed since the page was loaded", async () => {
    const changed = { ...ACTORS, dataset: { version: "another" } };
    const { choose, until, files } = await dialogue({ ...answers, ExportActors: changed });
    await choose("GEXF");
    await until("The data has changed");
    expect(files).toEqual([]);
  });

  it("says so where the server fails, and works when asked again", async () => {
    const failing = { errors: [{ message: "away", extensions: { code: "GRAPH_UNAVAILABLE" } }] };
    const { choose, until, files } = await dialogue({
      ...answers,
      ExportTerms: [failing, TERMS],
    });
    await choose("GEXF");
    await until("That did not work");
    await choose("GEXF");
    await until("Downloaded");
    expect(files).toHaveLength(1);
  });

  it("has nothing to offer where nothing is shown", async () => {
    const { root } = await dialogue(answers, []);
    expect(root.querySelector(".network-export-format")).toBeNull();
    expect(root.textContent).toContain("nothing to export");
  });
});
