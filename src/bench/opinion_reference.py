"""The steps of the opinion engine in NumPy, written to be fast: what `concertations bench opinion` compares itself with.

    python3 opinion_reference.py VOTES REPEAT

VOTES is little endian: int32 participants, statements and votes, then for each vote int32 participant, for each int32
statement, for each int8 vote (-1, 0, 1). Prints JSON: the milliseconds of each step for each repeat, and what was found.
Everything is on dense arrays, where NumPy is at its best; the starts of k-means for one number of groups go together.
"""

import json
import sys
import time

import numpy as np

BASE = 100
BASE_STARTS = 3
BASE_ROUNDS = 100
STILL = 0.01
STARTS = 50
ROUNDS = 20
ENOUGH_VOTES = 7
SURE = 1.2816


def read(path):
    with open(path, "rb") as file:
        people, statements, size = np.fromfile(file, "<i4", 3)
        rows = np.fromfile(file, "<i4", size)
        columns = np.fromfile(file, "<i4", size)
        votes = np.fromfile(file, "i1", size)
    return people, statements, rows, columns, votes


def axes(people, statements, rows, columns, votes):
    """Center, two principal components, positions scaled by how much each person voted, extremity of statements."""
    seen = np.bincount(columns, minlength=statements)
    center = np.bincount(columns, votes, statements) / np.maximum(seen, 1)
    matrix = np.zeros((people, statements))
    matrix[rows, columns] = votes - center[columns]
    wide = people < statements
    gram = matrix @ matrix.T if wide else matrix.T @ matrix
    values, vectors = np.linalg.eigh(gram)
    leading = vectors[:, [-1, -2]]
    components = matrix.T @ leading if wide else leading
    components = components / np.linalg.norm(components, axis=0)
    voted = np.bincount(rows, minlength=people)
    positions = matrix @ components * np.sqrt(statements / np.maximum(voted, 1))[:, None]
    extremity = np.sqrt(statements) * (1 - center) * np.hypot(components[:, 0], components[:, 1])
    return positions, voted, extremity, values[[-1, -2]] / np.trace(gram)


def spread(points, weights, k, random):
    """Starting centers by k-means++."""
    far = weights.astype(float)
    chosen = []
    for _ in range(k):
        sums = np.cumsum(far)
        point = min(np.searchsorted(sums, random.random() * sums[-1], "right"), len(points) - 1)
        chosen.append(point)
        distance = weights * ((points - points[point]) ** 2).sum(axis=1)
        far = distance if len(chosen) == 1 else np.minimum(far, distance)
    return points[chosen]


def nearest(points, squares, centers):
    distances = squares[:, None] - 2 * (points @ centers.T) + (centers**2).sum(axis=1)
    label = distances.argmin(axis=1)
    return label, distances[np.arange(len(points)), label]


def base_clusters(points, random):
    weights = np.ones(len(points))
    squares = (points**2).sum(axis=1)
    best = None
    for _ in range(BASE_STARTS):
        centers = spread(points, weights, BASE, random)
        for _ in range(BASE_ROUNDS):
            label, _ = nearest(points, squares, centers)
            size = np.bincount(label, minlength=BASE)
            sums = np.stack([np.bincount(label, points[:, axis], BASE) for axis in (0, 1)], axis=1)
            moved = np.where(size[:, None] > 0, sums / np.maximum(size, 1)[:, None], centers)
            far = np.sqrt(((moved - centers) ** 2).sum(axis=1).max())
            centers = moved
            if far < STILL:
                break
        label, distance = nearest(points, squares, centers)
        if best is None or distance.sum() < best[0]:
            best = distance.sum(), label
    kept, label = np.unique(best[1], return_inverse=True)
    size = np.bincount(label)
    centers = np.stack([np.bincount(label, points[:, axis]) / size for axis in (0, 1)], axis=1)
    return centers, size, label


def grouped(points, weights, k, random):
    """The best of all starts, which go on side by side."""
    centers = np.stack([spread(points, weights, k, random) for _ in range(STARTS)])
    weighted = np.concatenate([points * weights[:, None], weights[:, None]], axis=1)
    before = None
    for _ in range(ROUNDS):
        distances = ((points[None, :, None, :] - centers[:, None, :, :]) ** 2).sum(axis=3)
        label = distances.argmin(axis=2)
        if before is not None and (label == before).all():
            break
        before = label
        sums = np.einsum("spk,pd->skd", (label[:, :, None] == np.arange(k)).astype(float), weighted)
        centers = np.where(sums[:, :, 2:] > 0, sums[:, :, :2] / np.maximum(sums[:, :, 2:], 1), centers)
    inertia = (distances.min(axis=2) * weights).sum(axis=1)
    return label[inertia.argmin()]


def silhouette(distances, label):
    k = label.max() + 1
    members = (label[:, None] == np.arange(k)).astype(float)
    size = members.sum(axis=0)
    sums = distances @ members
    own = size[label]
    within = sums[np.arange(len(label)), label] / np.maximum(own - 1, 1)
    others = np.where(members > 0, np.inf, sums / np.maximum(size, 1))
    next_one = others.min(axis=1)
    return np.where(own > 1, (next_one - within) / np.maximum(next_one, within), 0).mean()


def groups(positions, voted, statements):
    random = np.random.default_rng(1)
    placed = np.flatnonzero(voted >= min(ENOUGH_VOTES, statements))
    points = positions[placed]
    centers, size, of = base_clusters(points, random)
    distances = np.sqrt(((centers[:, None] - centers[None]) ** 2).sum(axis=2))
    tried = {}
    for k in range(2, min(5, 2 + len(centers) // 12) + 1):
        label = grouped(centers, size, k, random)
        tried[k] = silhouette(distances, label), label
    k = max(tried, key=lambda one: tried[one][0])
    group = np.full(len(voted), -1)
    group[placed] = tried[k][1][of]
    return group, k, {one: mean for one, (mean, _) in tried.items()}


def share(said, seen):
    return (said + 1) / (seen + 2)


def above_half(said, seen):
    return 2 * np.sqrt(seen + 1) * ((said + 1) / (seen + 1) - 0.5)


def above(said, said_out, seen, seen_out):
    one = (said + 1) / (seen + 1)
    other = (said_out + 1) / (seen_out + 1)
    both = (said + said_out + 2) / (seen + seen_out + 2)
    deviation = np.sqrt(both * (1 - both) * (1 / (seen + 1) + 1 / (seen_out + 1)))
    return np.where(both == 1, 0, (one - other) / np.where(deviation == 0, 1, deviation))


def representative(agree, disagree, seen, agree_out, disagree_out, seen_out):
    sides = []
    for said, said_out in ((agree, agree_out), (disagree, disagree_out)):
        here = share(said, seen)
        sides.append((here, above_half(said, seen), here / share(said_out, seen_out), above(said, said_out, seen, seen_out)))
    (pa, pat, ra, rat), (pd, pdt, rd, rdt) = sides
    best = -1
    first = (pat > SURE) | ((ra > 1) & (pa > 0.5))
    product, simple = ra * rat * pa * pat, pa * pat
    for one in np.flatnonzero((agree > 0) | (disagree > 0)):
        if best < 0:
            best = one if first[one] else -1
        elif (product[one] > product[best]) if ra[best] > 1 else (simple[one] > simple[best]):
            best = one
    sure = ((rat > SURE) & (pat > SURE)) | ((rdt > SURE) & (pdt > SURE))
    weight = np.where(rat > rdt, product, rd * rdt * pd * pdt)
    order = np.argsort(-weight, kind="stable")
    chosen = [one for one in order if sure[one] and one != best][:5]
    return ([best] if best >= 0 else []) + chosen


def statistics(statements, rows, columns, votes, group, k, extremity):
    of = group[rows]
    cells = 3 * columns + votes + 1
    index = (of * (3 * statements) + cells)[of >= 0]
    by_group = np.bincount(index, minlength=k * 3 * statements).reshape(k, statements, 3)
    everybody = np.bincount(cells, minlength=3 * statements).reshape(statements, 3)
    agree, disagree, seen = by_group[:, :, 2], by_group[:, :, 0], by_group.sum(axis=2)
    consensus = share(agree, seen).prod(axis=0)
    chosen = [
        representative(
            agree[one],
            disagree[one],
            seen[one],
            agree.sum(axis=0) - agree[one],
            disagree.sum(axis=0) - disagree[one],
            seen.sum(axis=0) - seen[one],
        )
        for one in range(k)
    ]
    majority = []
    for side in (2, 0):
        pa, pat = share(everybody[:, side], everybody.sum(axis=1)), above_half(everybody[:, side], everybody.sum(axis=1))
        order = np.argsort(-pa * pat, kind="stable")
        majority.append([one for one in order if pa[one] > 0.5 and pat[one] > SURE][:5])
    a, p, s = agree.sum(axis=0), by_group[:, :, 1].sum(axis=0), seen.sum(axis=0)
    priority = ((1 - share(p, s)) * (extremity + 1) * share(a, s) * (1 + 8 * 2.0 ** (-s / 5))) ** 2
    return consensus, chosen, majority, priority


def main(path, repeat):
    table = read(path)
    people, statements, rows, columns, votes = table
    rows, columns, votes = rows.astype(np.intp), columns.astype(np.intp), votes.astype(np.intp)
    millis = {"pca": [], "cluster": [], "statistics": []}
    for _ in range(repeat):
        began = time.perf_counter()
        positions, voted, extremity, explained = axes(people, statements, rows, columns, votes)
        placing = time.perf_counter()
        group, k, means = groups(positions, voted, statements)
        counting = time.perf_counter()
        statistics(statements, rows, columns, votes, group, k, extremity)
        ended = time.perf_counter()
        millis["pca"].append(1000 * (placing - began))
        millis["cluster"].append(1000 * (counting - placing))
        millis["statistics"].append(1000 * (ended - counting))
    print(
        json.dumps(
            {
                "numpy": np.__version__,
                "explained": list(explained),
                "k": int(k),
                "silhouettes": {str(one): float(mean) for one, mean in means.items()},
                "millis": millis,
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
