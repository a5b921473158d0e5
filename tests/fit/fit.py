#!/usr/bin/env python3
"""Fits the judgments of src/article/fitted.rs; writes src/article/trees.rs and pages.rs.

    pip install numpy lightgbm==4.7.0
    python3 tests/fit/fit.py CORPUS…            cross-validates, then fits on everything
    python3 tests/fit/fit.py --check CORPUS…    cross-validates only

A CORPUS is a folder with `gold.jsonl`, a line for each page:
`{"file": "pages/a.html", "url": …, "kind": "article", "paragraphs": […], "optional": [0]}`,
and the pages beside it, plain or gzipped. Pages of other kinds (listing, collection,
product) have no article; they tell the judgment on whole pages what one looks like. The table in the repository was fitted on
parts of article-extraction-benchmark (scrapinghub, MIT), fundus-evaluation
(dobbersc, MIT), the test data of fundus (flairNLP, MIT), article-extraction-dataset
(AndyTheFactory, Apache-2.0) and web-content-extraction-benchmark (Murrough-Foley,
CC-BY-4.0). Folds of the cross-validation share no site.
"""
import argparse
import collections
import gzip
import json
import os
import re
import subprocess
import tempfile

import lightgbm
import numpy

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
TOKEN = re.compile(r"\w+", re.UNICODE)
FOLDS = 4
SETTINGS = dict(
    objective="binary", num_leaves=16, learning_rate=0.12, min_data_in_leaf=30,
    feature_fraction=0.35, bagging_fraction=0.8, bagging_freq=1, lambda_l2=2,
    max_bin=127, seed=1, deterministic=True, num_threads=1, verbose=-1,
)
TREES = 100
FIRST_TREES = TREES // 5
PAGE_SETTINGS = dict(
    objective="binary", num_leaves=5, learning_rate=0.2, min_data_in_leaf=12,
    feature_fraction=0.4, bagging_fraction=0.8, bagging_freq=1, lambda_l2=3,
    seed=1, deterministic=True, num_threads=1, verbose=-1,
)
PAGE_TREES = 50
SCRIPT = re.compile(rb"<script\b", re.IGNORECASE)
# Pages without an article are few in the corpora, and more of the Web.
PAGE_WEIGHT = 3
# A lost article is worse than a list that is read: of articles as many may be lost.
LOST_ARTICLES = 0.008


def tokens(text):
    return TOKEN.findall(text.replace("\u00ad", ""))


def site(gold):
    found = re.match(r"\w+://(?:www\.)?([^/:?#]+)", gold.get("url") or "")
    return found.group(1).lower() if found else re.split(r"\d", gold["id"])[0]


def read(corpus):
    """The pages of a corpus: features of the whole, and of candidates with their texts."""
    with open(os.path.join(corpus, "gold.jsonl"), encoding="utf8") as file:
        golds = [json.loads(line) for line in file]
    golds = [g for g in golds if not g.get("suspect")]
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, gold in enumerate(golds):
            path = os.path.join(corpus, gold["file"])
            opener = open if os.path.exists(path) else gzip.open
            with opener(path if opener is open else path + ".gz", "rb") as file:
                data = file.read()
            # Also without what the page states of itself in scripts: many state nothing,
            # and what is saved of others has lost it.
            for name, data in ("stated", data), ("bare", SCRIPT.sub(b'<script type="text/plain"', data)):
                paths.append(os.path.join(folder, "%05d-%s.html" % (number, name)))
                with open(paths[-1], "wb") as file:
                    file.write(data)
        binary = ["cargo", "run", "--quiet", "--profile", "quick", "--example", "features", "--"]
        out = subprocess.run(binary + paths, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout
    pages, current = {}, None
    for line in out.decode("utf8").split("\n"):
        if line.startswith("#"):
            path, whole = line[1:].split("\t")
            current = pages.setdefault(path, ([], [], bytes.fromhex(whole)))
        elif line:
            row, text = line.split("\t", 1)
            current[0].append(bytes.fromhex(row))
            current[1].append(tokens(text))
    for gold, path, bare in zip(golds, paths[::2], paths[1::2]):
        rows, texts, whole = pages[path]
        matrix = numpy.frombuffer(b"".join(rows), numpy.uint8).reshape(len(rows), -1)
        yield dict(
            site=site(gold), rows=matrix, texts=texts, gold=gold, wholes=[list(whole), list(pages[bare][2])],
            is_article=gold.get("kind", "article") == "article",
        )


def label(page):
    """Which candidates are body, and how much each counts in the fit.

    A candidate is body when three quarters of its words stand in the gold text, in
    runs of four; of several such, the heaviest sequence in the gold's order is taken.
    """
    gold, optional = [], []
    for number, paragraph in enumerate(page["gold"]["paragraphs"]):
        words = tokens(paragraph)
        gold += words
        optional += [number in (page["gold"].get("optional") or [])] * len(words)
    places = [collections.defaultdict(list) for _ in range(5)]
    for size in range(1, 5):
        for at in range(len(gold) - size + 1):
            places[size][tuple(gold[at:at + size])].append(at)
    is_body = numpy.zeros(len(page["texts"]))
    weight = numpy.ones(len(page["texts"]))
    likely = []
    for index, words in enumerate(page["texts"]):
        if not words:
            continue
        size = min(4, len(words))
        covered, starts = numpy.zeros(len(words), bool), []
        for at in range(len(words) - size + 1):
            found = places[size].get(tuple(words[at:at + size]))
            if found:
                covered[at:at + size] = True
                starts.append(found)
        share = covered.mean()
        if 0.75 <= share:
            is_body[index] = 1
            middle = sorted(it[0] for it in starts)[len(starts) // 2]
            if optional[middle]:
                weight[index] = 0
            likely.append((index, starts[0][:8], len(words), len(words) * share))
        elif 0.3 < share:
            weight[index] = 0.2
    kept = heaviest(likely, len(gold))
    for index, _, size, _ in likely:
        if index not in kept:
            is_body[index] = 0
            if 8 <= size:
                weight[index] *= 0.1
    return is_body, weight


def heaviest(likely, n_gold):
    """The heaviest sequence of candidates whose places in the gold increase."""
    size = n_gold + 2
    tree = [(0, -1)] * (size + 1)
    nodes = []

    def best(place):
        res, place = (0, -1), place + 1
        while 0 < place:
            res = max(res, tree[place], key=lambda it: it[0])
            place -= place & -place
        return res

    for index, starts, n_words, value in likely:
        new = []
        for start in starts:
            before = best(start - 1) if 0 < start else (0, -1)
            nodes.append((index, before[1]))
            new.append((min(start + n_words - 1, size - 1), (before[0] + value, len(nodes) - 1)))
        for place, entry in new:
            place += 1
            while place <= size:
                if tree[place][0] < entry[0]:
                    tree[place] = entry
                place += place & -place
    res, at = set(), best(size - 1)[1]
    while 0 <= at:
        res.add(nodes[at][0])
        at = nodes[at][1]
    return res


def fit(pages):
    rows = numpy.concatenate([it["rows"] for it in pages])
    bodies = numpy.concatenate([it["is_body"] for it in pages])
    weights = []
    for it in pages:
        # Long blocks weigh more, and pages with very many candidates less.
        lengths = numpy.log1p([len(words) for words in it["texts"]])
        weights.append(it["weight"] * (1 + lengths) * min(1, 150 / len(lengths)) ** 0.5)
    data = lightgbm.Dataset(rows, bodies, weight=numpy.concatenate(weights))
    return lightgbm.train(SETTINGS, data, TREES)


def shingles(words):
    return collections.Counter(zip(*(words[at:] for at in range(4)))) or collections.Counter([tuple(words)])


def validate(pages):
    """Prints precision and recall in words, and pages without a fault, on unseen sites."""
    sites = sorted({it["site"] for it in pages})
    numpy.random.RandomState(3).shuffle(sites)
    fold = {name: number % FOLDS for number, name in enumerate(sites)}
    precision, recall, exact = [], [], 0
    for number in range(FOLDS):
        model = fit([it for it in pages if fold[it["site"]] != number])
        for it in (it for it in pages if fold[it["site"]] == number):
            taken = 0.5 < model.predict(it["rows"])
            got = [word for words, is_in in zip(it["texts"], taken) if is_in for word in words]
            true = [word for text in it["gold"]["paragraphs"] for word in tokens(text)]
            a, b = shingles(got), shingles(true)
            hits = sum((a & b).values())
            precision.append(hits / max(1, sum(a.values())))
            recall.append(hits / max(1, sum(b.values())))
            exact += got == true
    print("unseen sites: %d pages, precision %.3f, recall %.3f, exact %.3f" % (
        len(pages), numpy.mean(precision), numpy.mean(recall), exact / len(pages)))


def fit_pages(pages):
    rows = numpy.array([whole for it in pages for whole in it["wholes"]])
    are = numpy.array([it["is_article"] for it in pages for _ in it["wholes"]])
    data = lightgbm.Dataset(rows, are, weight=numpy.where(are, 1, PAGE_WEIGHT))
    return lightgbm.train(PAGE_SETTINGS, data, PAGE_TREES)


def validate_pages(pages):
    """Prints what share of pages without article is told, and yields the logit to ask for."""
    sites = sorted({it["site"] for it in pages})
    numpy.random.RandomState(3).shuffle(sites)
    fold = {name: number % 6 for number, name in enumerate(sites)}
    articles, others = [], []
    for number in range(6):
        model = fit_pages([it for it in pages if fold[it["site"]] != number])
        for it in (it for it in pages if fold[it["site"]] == number):
            logits = model.predict(it["wholes"], raw_score=True)
            (articles if it["is_article"] else others).extend(logits)
    if not others:
        return 0
    least = sorted(articles)[int(LOST_ARTICLES * len(articles))]
    print("unseen sites, with and without scripts: %d articles, lost %.3f; %d others, told %.3f (asking for %.2f logits)" % (
        len(articles), numpy.mean(numpy.array(articles) < least),
        len(others), numpy.mean(numpy.array(others) < least), least))
    return least


def encode(model):
    """The columns of the trees, the base and the unit; [`super::fitted`] has the form."""
    trees = [it["tree_structure"] for it in model.dump_model()["tree_info"]]
    first = leaves(trees[0])
    base = sum(first) / len(first)
    unit = int(127 / max(abs(it) for tree in [[leaf - base for leaf in first]] + [leaves(it) for it in trees[1:]] for it in tree))
    most = max(len(leaves(it)) for it in trees)
    features, thresholds, lefts, values = [], [], [], []

    def node(it, shift, spare):
        if "leaf_value" in it:
            # A tree with fewer leaves than the others ends in nodes that ask nothing.
            for number in range(spare):
                features.append(0), thresholds.append(255), lefts.append(spare - 1 - number)
            values.extend([round((it["leaf_value"] - shift) * unit) & 0xFF] * (spare + 1))
            return
        features.append(it["split_feature"]), thresholds.append(int(it["threshold"]))
        lefts.append(len(leaves(it["left_child"])) - 1)
        node(it["left_child"], shift, 0)
        node(it["right_child"], shift, spare)

    for number, tree in enumerate(trees):
        node(tree, 0 if number else base, most - len(leaves(tree)))
    return (most, features, thresholds, lefts, values), round(base * unit), unit


def leaves(it):
    return [it["leaf_value"]] if "leaf_value" in it else leaves(it["left_child"]) + leaves(it["right_child"])


def write(name, of, columns, base, unit, gives_up=False):
    lines = [
        "//! Trees of %s." % of,
        "//! A table, written by `tests/fit/fit.py`; see [`super::fitted`] for its form.",
        "",
        "use super::fitted::Trees;",
        "",
        "/// The score before the first tree; a logit has %d parts." % unit,
        "pub(super) const BASE: i32 = %d;" % base,
        "",
    ]
    if gives_up:
        lines += [
            "/// The parts of a logit.",
            "pub(super) const LOGIT: i32 = %d;" % unit,
            "",
            "/// The number of the first trees, after which most candidates are given up.",
            "pub(super) const FIRST_TREES: usize = %d;" % FIRST_TREES,
            "",
            "/// The score up to which they are: two logits.",
            "pub(super) const GIVE_UP: i32 = %d;" % (-2 * unit),
            "",
        ]
    lines += [
        "#[rustfmt::skip]",
        "pub(super) const TREES: Trees = Trees {",
        "    leaves: %d," % columns[0],
    ]
    for field, column in zip(["features", "thresholds", "lefts", "values"], columns[1:]):
        lines.append("    %s: b\"\\" % field)
        for at in range(0, len(column), 29):
            lines.append("        " + "".join("\\x%02x" % it for it in column[at:at + 29]) + "\\")
        lines[-1] = lines[-1][:-1] + "\","
    lines.append("};")
    with open(os.path.join(ROOT, "src", "article", name), "w", encoding="utf8") as file:
        file.write("\n".join(lines + [""]))
    print("%s: %d bytes" % (name, sum(len(it) for it in columns[1:])))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", metavar="CORPUS")
    parser.add_argument("--check", action="store_true", help="cross-validate only")
    parser.add_argument("--no-check", action="store_true", help="fit only")
    options = parser.parse_args()
    pages = [page for corpus in options.corpora for page in read(corpus)]
    articles = [page for page in pages if page["is_article"] and page["texts"]]
    least = 0 if options.no_check else validate_pages(pages)
    for page in articles:
        page["is_body"], page["weight"] = label(page)
    if not options.no_check:
        validate(articles)
    if not options.check:
        write("trees.rs", "the fitted scorer", *encode(fit(articles)), gives_up=True)
        columns, base, unit = encode(fit_pages(pages))
        write("pages.rs", "the fitted judgment on whole pages", columns, base - round(least * unit), unit)


if __name__ == "__main__":
    main()
