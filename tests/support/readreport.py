"""readreport.py FORMAT FILE: what a reader finds in a report, as JSON. Fails on what no reader should find."""
import csv
import html.parser
import json
import sys
import zipfile

BY_SOURCE = {"generation by source", "generación por fuente"}
BY_PLANT = {"generation by plant", "generación por planta"}
VOID = {"meta", "br", "circle", "path", "polygon", "polyline", "rect"}


def number(text, language):
    text = text.replace("\u2212", "-").replace("\u00a0", "").strip()
    if language == "es":
        text = text.replace(".", "").replace(",", ".")
    return float(text.replace(",", ""))


def read_json(path):
    with open(path, encoding="utf-8") as file:
        report = json.load(file, parse_constant=lambda word: sys.exit("not JSON: " + word))
    tables = {t["id"]: t for s in report["sections"] for t in s["tables"]}
    figures = {f["id"]: f for s in report["sections"] for f in s["figures"]}
    plants = tables["generation.by-plant"]
    return {
        "total": tables["generation.by-source"]["totals"][1],
        "figure": figures["generation.total"]["value"],
        "plants": plants["totals"][2],
        "sum": sum(r[2] or 0 for r in plants["rows"]),
        "names": [r[1] for r in plants["rows"]],
        "origin": report["simulated"],
        "missing": figures["generation.peak"]["value"],
    }


def read_csv(path):
    with open(path, "rb") as file:
        data = file.read()
    assert data.startswith(b"\xef\xbb\xbf"), "no byte-order mark"
    rows = list(csv.DictReader(data.decode("utf-8-sig").splitlines(keepends=True)))
    for row in rows:
        assert None not in row and None not in row.values(), f"broken line: {row}"
        for name, field in row.items():
            if field.strip()[:1] in set("=+-@\uff1d") or field[:1] == "\t":
                float(field)  # a number is all that may begin so
    plants = [r for r in rows if r["item"] == "generation.by-plant"]
    gwh = [r for r in plants if r["unit"] == "GWh"]
    return {
        "total": next(float(r["value"]) for r in rows if r["kind"] == "total" and r["item"] == "generation.by-source" and r["unit"] == "GWh"),
        "figure": next(float(r["value"]) for r in rows if r["kind"] == "figure" and r["item"] == "generation.total"),
        "plants": next(float(r["value"]) for r in gwh if r["kind"] == "total"),
        "sum": sum(float(r["value"] or 0) for r in gwh if r["kind"] == "cell"),
        "names": [r["value"].removeprefix("'") for r in plants if r["kind"] == "cell" and r["column"] in ("Planta", "Plant")],
        "origin": all(r["origin"] == "simulated" for r in rows),
        "missing": next(r["value"] or None for r in rows if r["kind"] == "figure" and r["item"] == "generation.peak"),
    }


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.tables, self.text, self.lang = [], [], [], ""

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        assert tag not in ("script", "iframe", "object", "link", "img", "base", "form"), tag
        for name, value in attrs.items():
            assert not name.startswith("on") and name not in ("src", "srcset", "xlink:href"), name
            assert name != "href" or value.startswith("#"), value
        if tag == "html":
            self.lang = attrs["lang"]
        if tag == "table":
            self.tables.append({"caption": None, "rows": []})
        if tag == "tr":
            self.tables[-1]["rows"].append([])
        if tag in ("td", "th"):
            assert tag == "td" or attrs.get("scope") in ("row", "col"), "a th without scope"
            self.tables[-1]["rows"][-1].append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, f"</{tag}> after {self.open}"
        self.open.pop()

    def handle_data(self, data):
        if "style" in self.open:
            assert "url(" not in data and "@import" not in data
            return
        self.text.append(data)
        if "caption" in self.open:
            self.tables[-1]["caption"] = (self.tables[-1]["caption"] or "") + data
        elif self.open and ("td" in self.open or "th" in self.open):
            self.tables[-1]["rows"][-1][-1] += data


def read_html(path):
    with open(path, encoding="utf-8") as file:
        source = file.read()
    assert "http:" not in source and "https:" not in source, "an address"
    page = Page()
    page.feed(source)
    page.close()
    assert not page.open, page.open
    assert all(t["caption"] is not None for t in page.tables)
    # The chart of the same title has its values as a table too: the one with a foot is meant.
    find = lambda names, width: next(t["rows"] for t in page.tables if t["caption"].lower() in names and len(t["rows"][0]) == width)
    source_rows, plants = find(BY_SOURCE, 3), find(BY_PLANT, 5)
    figures = next(t["rows"] for t in page.tables if t["caption"] in ("Figures", "Cifras"))
    value = lambda text: 0 if text == "–" else number(text, page.lang)
    return {
        "total": number(source_rows[-1][1], page.lang),
        "figure": number(figures[1][1], page.lang),
        "plants": number(plants[-1][2], page.lang),
        "sum": sum(value(r[2]) for r in plants[1:-1]),
        "names": [r[1] for r in plants[1:-1]],
        "origin": "SIMULA" in "".join(page.text),
        "missing": None if figures[4][1] == "–" else figures[4][1],
    }


def read_xlsx(path):
    import openpyxl

    assert zipfile.ZipFile(path).testzip() is None
    book = openpyxl.load_workbook(path)
    charts, sheets = 0, {}
    for sheet in book.worksheets:
        assert 0 < len(sheet.title) <= 31
        charts += len(sheet._charts)
        assert sheet["A3"].value and "SIMULA" in sheet["A3"].value, sheet.title
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", f"a formula: {sheet.title} {cell.coordinate} {cell.value}"
        if sheet is not book.worksheets[0]:
            assert sheet.freeze_panes == "A5", sheet.freeze_panes
        sheets.setdefault((sheet["A1"].value.lower(), sheet.max_column if not sheet._charts else 0), list(sheet.iter_rows(min_row=5, values_only=True)))
    find = lambda names, width: next(rows for (title, columns), rows in sheets.items() if title in names and columns == width)
    source_rows, plants = find(BY_SOURCE, 3), find(BY_PLANT, 5)
    figures = find({"figures", "cifras"}, 8)
    return {
        "total": source_rows[-1][1],
        "figure": figures[0][2],
        "plants": plants[-1][2],
        "sum": sum(r[2] or 0 for r in plants[:-1]),
        "names": [r[1] for r in plants[:-1]],
        "origin": True,
        "missing": figures[3][2],
        "day": type(plants[0][4]).__name__,
        "charts": charts,
    }


READERS = {"json": read_json, "csv": read_csv, "html": read_html, "xlsx": read_xlsx}
print(json.dumps(READERS[sys.argv[1]](sys.argv[2])))
