"""The same workbook by pandas and openpyxl: python3 pandasSide.py make FILE, or run INPUT OUTPUT.

`run` reads the sheets, computes what the main reports show, writes all sheets, and prints its processor seconds and the
most memory that it held as JSON.
"""

import json
import random
import resource
import sys
from datetime import datetime, timedelta

import openpyxl
import pandas

SALES = 60_855
CLIENTS = 699
LAST_DAY = datetime(2024, 12, 31)


def make(file):
    chance = random.Random(1)
    book = openpyxl.Workbook(write_only=True)
    sales = book.create_sheet("Sales")
    sales.append(["Date", "Client", "Document", "Product", "Manager", "Quantity", "Amount"])
    for number in range(SALES):
        # A few clients buy much, and in every month.
        client = int(CLIENTS * chance.random() ** 2) + 1
        day = LAST_DAY - timedelta(days=chance.randrange(1095))
        product = f"Product {chance.randrange(12) + 1}"
        amount = round(chance.lognormvariate(5, 1), 2)
        row = [day, f"Client {client:04}", f"D-{number // 3:06}", product, f"Manager {client % 9 + 1}"]
        sales.append([*row, chance.randrange(20) + 1, amount])
    clients = book.create_sheet("Clients")
    clients.append(["Client", "Segment", "Manager"])
    for client in range(1, CLIENTS + 1):
        clients.append([f"Client {client:04}", f"Segment {client % 5 + 1}", f"Manager {client % 9 + 1}"])
    book.save(file)


def run(given, output):
    sheets = pandas.read_excel(given, sheet_name=None)
    sales = sheets["Sales"]
    period = sales[sales.Date > LAST_DAY - timedelta(days=365)]
    start = LAST_DAY - timedelta(days=91)

    by_client = period.groupby("Client").agg(
        turnover=("Amount", "sum"), purchases=("Document", "nunique"), last=("Date", "max")
    )
    by_client["first"] = sales.groupby("Client").Date.min()
    by_client = by_client.sort_values("turnover", ascending=False)
    before = by_client.turnover.cumsum().shift(fill_value=0) / by_client.turnover.sum()
    by_client["ABC"] = pandas.cut(before, [-1, 0.5, 0.8, 2], labels=["A", "B", "C"], right=False)
    months = period.pivot_table(
        index="Client", columns=period.Date.dt.to_period("M").astype(str), values="Amount", aggfunc="sum", fill_value=0
    )
    by_client["variation"] = months.std(axis=1, ddof=0) / months.mean(axis=1)
    by_client["XYZ"] = pandas.cut(by_client.variation, [-1, 0.1, 0.25, 99], labels=["X", "Y", "Z"])
    is_new = by_client["first"] >= start
    by_client["status"] = is_new.map({True: "New", False: "Regular"}).where(by_client["last"] >= start, "Lost")
    by_client = by_client.join(sheets["Clients"].set_index("Client"))

    segment = period.Client.map(sheets["Clients"].set_index("Client").Segment)
    reports = {
        "Clients - analysis": by_client,
        "ABC-XYZ": by_client.pivot_table(index="ABC", columns="XYZ", values="turnover", aggfunc=["count", "sum"]),
        "Segment × product": period.pivot_table(index=segment, columns="Product", values="Amount", aggfunc="sum"),
        "Client × product": period.pivot_table(index="Client", columns="Product", values="Amount", aggfunc="sum"),
        "Managers": period.groupby("Manager").agg(turnover=("Amount", "sum"), clients=("Client", "nunique")),
        "Lost clients": by_client[by_client.status == "Lost"],
        "Dynamics": sales.groupby(sales.Date.dt.to_period("M").astype(str)).agg(
            turnover=("Amount", "sum"), clients=("Client", "nunique")
        ),
    }
    with pandas.ExcelWriter(output, engine="openpyxl") as writer:
        for name, sheet in sheets.items():
            sheet.to_excel(writer, sheet_name=name, index=False)
        for name, report in reports.items():
            report.to_excel(writer, sheet_name=name)

    used = resource.getrusage(resource.RUSAGE_SELF)
    print(json.dumps({"cpuSeconds": used.ru_utime + used.ru_stime, "peakMb": used.ru_maxrss / 1024}))


if sys.argv[1] == "make":
    make(sys.argv[2])
else:
    run(sys.argv[2], sys.argv[3])
