"""Reads [{size, edges, from, to}] and writes what networkx finds: routes, cut and distance."""

import json
import sys

import networkx as nx


def found(asked):
    graph = nx.empty_graph(asked["size"])
    graph.add_edges_from(asked["edges"])
    fewest = nx.multi_source_dijkstra_path_length(graph, set(asked["from"]))
    distances = [fewest[actor] for actor in asked["to"] if actor in fewest]
    graph.add_edges_from(("from", actor) for actor in asked["from"])
    graph.add_edges_from(("to", actor) for actor in asked["to"])
    return {
        "routes": nx.node_connectivity(graph, "from", "to"),
        "cut": len(nx.minimum_node_cut(graph, "from", "to")),
        "distance": min(distances) if distances else None,
    }


json.dump([found(asked) for asked in json.load(sys.stdin)], sys.stdout)
