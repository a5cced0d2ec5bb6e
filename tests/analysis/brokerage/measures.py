"""Reads edges from standard input, two names a line; writes what networkx makes of them as JSON."""

import json
import math
import sys

import networkx as nx

graph = nx.Graph([line.split() for line in sys.stdin if line.strip()])


def defined(values):
    return {key: None if math.isnan(value) else value for key, value in values.items()}


json.dump(
    {
        "betweenness": nx.betweenness_centrality(graph, normalized=False),
        "normalised": nx.betweenness_centrality(graph),
        "constraint": defined(nx.constraint(graph)),
        "effectiveSize": defined(nx.effective_size(graph)),
        "cutPoints": sorted(nx.articulation_points(graph)),
        "bridges": sorted(sorted(bridge) for bridge in nx.bridges(graph)),
    },
    sys.stdout,
)
