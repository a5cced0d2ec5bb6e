"""Reads {edges, from, to} and writes how much nearer networkx finds the sides with each new tie added."""

import json
import sys

import networkx as nx

asked = json.load(sys.stdin)
graph = nx.Graph(asked["edges"])


def efficiency():
    return sum(nx.efficiency(graph, x, y) for x in asked["from"] for y in asked["to"])


before = efficiency()
gains = {}
for a in asked["from"]:
    for b in asked["to"]:
        if graph.has_edge(a, b):
            continue
        graph.add_edge(a, b)
        gains[f"{a} {b}"] = efficiency() - before
        graph.remove_edge(a, b)
json.dump(gains, sys.stdout)
