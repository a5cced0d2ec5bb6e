"""Reads edges from standard input, two names a line; writes what networkx makes of them as JSON."""

import json
import math
import sys

import networkx as nx

graph = nx.Graph([line.split() for line in sys.stdin if line.strip()])


def defined(values):
    return {key: None if math.isnan(value) else value for key, value in values.items()}


# The first half of the names against the second: pairs of the one, and between the two.
names = sorted(graph)
one, other = names[: len(names) // 2], names[len(names) // 2 :]


def subset(sources, targets):
    return nx.betweenness_centrality_subset(graph, sources, targets, normalized=False)


json.dump(
    {
        "withinHalf": subset(one, one),
        # networkx halves what it finds in undirected graphs, though here each pair has one source.
        "betweenHalves": {name: 2 * value for name, value in subset(one, other).items()},
        "betweenness": nx.betweenness_centrality(graph, normalized=False),
        "normalised": nx.betweenness_centrality(graph),
        "constraint": defined(nx.constraint(graph)),
        "effectiveSize": defined(nx.effective_size(graph)),
        "cutPoints": sorted(nx.articulation_points(graph)),
        "bridges": sorted(sorted(bridge) for bridge in nx.bridges(graph)),
    },
    sys.stdout,
)
