"""Reads edges from standard input, two names a line; writes how many milliseconds networkx takes for each measure, as JSON."""

import json
import sys
import time

import networkx as nx

graph = nx.Graph([line.split() for line in sys.stdin if line.strip()])
times = {"version": nx.__version__}


def timed(name, work):
    start = time.perf_counter()
    work()
    times[name] = (time.perf_counter() - start) * 1000


timed("betweenness", lambda: nx.betweenness_centrality(graph, normalized=False))
timed("constraint", lambda: nx.constraint(graph))
timed("effectiveSize", lambda: nx.effective_size(graph))
timed("cutPoints", lambda: (list(nx.articulation_points(graph)), list(nx.bridges(graph))))
json.dump(times, sys.stdout)
