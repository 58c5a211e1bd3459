"""totals.py FOLDER EXPECTED: report.{json,csv,html,xlsx,pdf} in FOLDER say the values that EXPECTED, a JSON file,
has from SQL: {"figures": {id: value}, "tables": [{"id": id, "column": number, "rows": {cell: value}, "total": value}]}.
"rows" go by the first cell, or that of the column "key"; a table without "total" has none; days are ISO texts.
The labels that people read come from the JSON report; every other file is read by itself. English reports only."""
import csv
import datetime
import html.parser
import json
import math
import re
import subprocess
import sys

import openpyxl


def near(a, b):
    return a is not None and math.isclose(float(a), b, rel_tol=1e-9, abs_tol=1e-9)


def number(text):
    return float(text) if re.fullmatch(r"-?[0-9.]+(e[-+]?[0-9]+)?", text) else None


class Tables(html.parser.HTMLParser):
    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.tables, self.where = [], None
        self.feed(source)

    def handle_starttag(self, tag, attrs):
        if tag == "table":
            self.tables.append(["", []])
        elif tag == "tr":
            self.tables[-1][1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][1][-1].append("")
        if tag in ("caption", "td", "th"):
            self.where = tag

    def handle_endtag(self, tag):
        if tag == self.where:
            self.where = None

    def handle_data(self, data):
        if self.where == "caption":
            self.tables[-1][0] += data
        elif self.where:
            self.tables[-1][1][-1][-1] += data


def plain(text):
    return " ".join(str(text).replace("\u00a0", " ").split())


def spoken(text):
    """Without what pdftotext puts elsewhere: characters of another font, emoji."""
    return plain(re.split("[\U00010000-\U0010ffff]", text)[0])


def names(line, key):
    """Whether the line of a page has "metric/entity" in it; a narrow column goes on below after the metric."""
    metric, _, entity = key.partition("/")
    return re.search(rf"\b{re.escape(metric)}(/{re.escape(entity)}|/? )", line)


def same(found, value):
    if isinstance(value, str):
        return found is not None and str(found)[:10] == value
    return isinstance(found, (int, float)) and near(found, value)


def shown(value, decimals):
    if isinstance(value, str):
        day = datetime.date.fromisoformat(value)
        return f"{day:%b} {day.day}, {day.year}"
    text = f"{value:,.{decimals}f}"
    return text.replace("-", "\u2212") if float(text.replace(",", "")) != 0 else text.lstrip("-")


folder, expected = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))
report = json.load(open(f"{folder}/report.json", encoding="utf-8"))
figures = {f["id"]: f for s in report["sections"] for f in s["figures"]}
tables = {t["id"]: t for s in report["sections"] for t in s["tables"]}
lines = list(csv.DictReader(open(f"{folder}/report.csv", encoding="utf-8-sig", newline="")))
pages = Tables(open(f"{folder}/report.html", encoding="utf-8").read()).tables
book = openpyxl.load_workbook(f"{folder}/report.xlsx")
sheets = [list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets]
paper = [plain(line) for line in subprocess.run(["pdftotext", "-layout", f"{folder}/report.pdf", "-"], check=True, capture_output=True, text=True).stdout.splitlines()]
problems, checks = [], 0


def check(where, what, value, found):
    global checks
    checks += 1
    if not found:
        problems.append(f"{where}: {what} is not {value!r}")


for name, value in expected["figures"].items():
    figure = figures[name]
    text = shown(value, figure.get("decimals", 2))
    label = plain(figure["label"])
    check("json", name, value, near(figure["value"], value))
    check("csv", name, value, any(l["kind"] == "figure" and l["item"] == name and near(l["value"] or None, value) for l in lines))
    check("html", name, text, any(plain(row[0]).startswith(label) and plain(row[1]) == text for _, rows in pages for row in rows if len(row) > 1))
    check("xlsx", name, value, any(row[1] == figure["label"] and isinstance(row[2], (int, float)) and near(row[2], value) for rows in sheets for row in rows if len(row) > 2))
    first = label.split()[0]
    check("pdf", name, text, any(line.startswith(first) and re.search(rf"(^| ){re.escape(text)}( |$)", line) for line in paper))

for wanted in expected["tables"]:
    name, column, at = wanted["id"], wanted["column"], wanted.get("key", 0)
    table = tables[name]
    head = table["columns"][column]
    decimals = head.get("decimals", 2)
    cells = dict(wanted["rows"])
    first = {plain(row[at]): row for row in table["rows"]}
    page = next(rows for caption, rows in pages if plain(caption) == plain(table["title"]) and len(rows[0]) == len(table["columns"]) and plain(rows[1][at]) in first)
    sheet = next(rows for rows in sheets if rows[0][0] == table["title"] and any(len(row) > at and row[at] in first for row in rows[4:]))
    totals = [(plain(table["totals"][0]), wanted["total"], True)] if "total" in wanted else []
    check("json", name, "rows", set(cells) <= set(first))
    for key, value, is_total in [(k, v, False) for k, v in cells.items()] + totals:
        text, what = shown(value, decimals), f"{name} {key}"
        row = table["totals"] if is_total else first[plain(key)]
        check("json", what, value, same(row[column], value))
        kind = "total" if is_total else "cell"
        check("csv", what, value, any(l["kind"] == kind and l["item"] == name and same(l["value"] if isinstance(value, str) else number(l["value"]), value) for l in lines))
        check("html", what, text, any(plain(r[0 if is_total else at]) == plain(key) and plain(r[column]) == text for r in page))
        check("xlsx", what, value, any(plain(r[0 if is_total else at]) == plain(key) and same(r[column], value) for r in sheet[4:]))
        check("pdf", what, text, any((line.startswith(spoken(key)) if is_total or at == 0 else names(line, key)) and re.search(rf" {re.escape(text)}( |$)", line) for line in paper))

print(f"{checks} checks, {len(problems)} problems")
sys.exit("\n".join(problems) if problems else 0)
