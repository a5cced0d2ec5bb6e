"""Reads exported files by networkx, pictures as XML, and prints what it found as JSON: read.py FILE ..."""

import json
import sys
from xml.etree import ElementTree

import networkx as nx

READERS = {
    "graphml": lambda file: nx.read_graphml(file, force_multigraph=True),
    "gexf": nx.read_gexf,
    "json": lambda file: nx.node_link_graph(json.load(open(file)), edges="edges"),
}

found = {}
for file in sys.argv[1:]:
    kind = file.rsplit(".", 1)[1]
    if kind == "svg":
        found[kind] = [element.tag for element in ElementTree.parse(file).iter()]
        continue
    graph = READERS[kind](file)
    found[kind] = {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "nodes": dict(graph.nodes(data=True)),
        "edges": {
            key: {**data, "source": source, "target": target}
            for source, target, key, data in graph.edges(keys=True, data=True)
        },
    }
print(json.dumps(found))
