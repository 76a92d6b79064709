"""The time to make a PDF: a short report repeatedly, and a very long one without repeated words.

``python -m tests.bench.pdf_large [PAGES]`` prints times, peak memory, and the ratio to Typst for the
same text in the same run, if the ``typst`` package is installed. Each measurement is a process of its
own. Every copy of the text has its letters permuted, so that words hardly repeat and caches do not help.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import time
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from tests.report.render.samples import ARABIC, t
from wgdesk.phrasing.tree import Block, Body, Document, Heading, Paragraph, Text, plain
from wgdesk.report.render.pdf import to_bytes
from wgdesk.report.render.style import sheet

SHORT, LONG = 12, 1_400
_SWAPPED = "بتثجحخسشصضطظعغفقكنهي"
_SENTENCES = (
    "ناقش المشاركون سبل تحسين قياس منسوب الأنهار المشتركة، وأشار عدة متكلمين إلى أن نشر البيانات كل شهر"
    " يسهّل التخطيط ويقلّل من أضرار الفيضانات في الأحواض العابرة للحدود.",
    "وأوصى الفريق العامل بأن تنشئ الدول مراكز اتصال دائمة تعمل على مدار الساعة، وبأن تتبادل الخبرات"
    " المكتسبة قانونياً وتقنياً فيما بينها منذ عام ٢٠٣١، حسب الاقتضاء.",
    "ورأى بعض المتكلمين أن محطات الرصد القديمة لا تلبي الحاجات الحالية، في حين شدّد آخرون على ضرورة"
    " تدريب العاملين فيها قبل استبدال أجهزتها (انظر CTOC/COP/WG.9/2031/2).",
)
_PARAGRAPHS_A_PAGE = 5.04  # of two or three sentences each, measured


def fresh(paragraphs: int) -> Document:
    """Return a report of ``count`` paragraphs without repeated words."""
    blocks: list[Block[Text]] = []
    for number in range(paragraphs):
        draw = random.Random(number)
        letters = draw.sample(_SWAPPED, len(_SWAPPED))
        swap = str.maketrans(_SWAPPED, "".join(letters))
        said = " ".join(draw.choices(_SENTENCES, k=draw.choice((2, 3)))).translate(swap)
        kind = number % 20
        if kind == 0:
            blocks.append(Heading(f"h{number}", 1, t(said[:40].rsplit(" ", 1)[0]), t("أولاً-")))
        blocks.append(
            Body(f"b{number}", t(said))
            if kind % 5 == 4
            else Paragraph(f"p{number}", t(said), t(f"{number}-"))
        )
    return replace(ARABIC, blocks=(*ARABIC.blocks[:10], *blocks))


def as_typst(document: Document) -> bytes:
    """Return the same pages as a Typst source."""
    look = sheet(rtl=True)
    side, size = look.page.side + look.page.outer, 13
    lines = [
        f'#set page(paper: "a4", margin: (x: {side}pt, top: {look.page.top}pt,'
        f' bottom: {look.page.bottom}pt), numbering: "١", header: [{document.symbol}])',
        f'#set text(font: "Amiri", size: {size}pt, lang: "ar", dir: rtl)',
        "#set par(justify: true, leading: 0.62em, spacing: 1.1em)",
        "#show heading: set block(sticky: true)",
    ]
    for block in document.blocks:
        if isinstance(block, Heading):
            lines.append(f"#heading(level: 1)[{plain(block.text)}]\n")
        elif isinstance(block, Paragraph):
            lines.append(f"#box(width: 36pt)[{plain(block.label or ())}]{plain(block.text)}\n")
        elif isinstance(block, Body):
            lines.append(f"#pad(right: 36pt)[{plain(block.text)}]\n")
    return "\n".join(lines).encode()


def measure(what: str, pages: int) -> None:
    """Make a PDF and print the seconds, the peak memory in MB, and the number of pages."""
    document = fresh(round(pages * _PARAGRAPHS_A_PAGE))
    if what == "typst":
        import fontpkg
        import typst  # type: ignore[import-not-found, unused-ignore]

        source, fonts = as_typst(document), [str(Path(fontpkg.path("Amiri")).parent)]
        start = time.perf_counter()
        data = typst.compile(source, font_paths=fonts, ignore_system_fonts=True)
    else:
        for _ in range(3 if what == "warm" else 0):
            to_bytes(document)
        start = time.perf_counter()
        data = to_bytes(document)
    seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told = subprocess.run(["pdfinfo", "-"], input=data, capture_output=True, check=True).stdout
    pages = next(int(line.split()[1]) for line in told.splitlines() if line.startswith(b"Pages:"))
    print(seconds, memory, pages)


def measured(what: str, pages: int) -> tuple[float, float, int]:
    """Measure in a process of its own."""
    command = [sys.executable, "-m", __spec__.name, what, str(pages)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, memory, count = done.stdout.split()
    return float(seconds), float(memory), int(count)


def main(pages: int) -> None:
    """Print the measurements of a short and a long report."""
    typst = find_spec("typst") is not None
    for name, what, wanted in (("short, warm", "warm", SHORT), ("long, cold", "cold", pages)):
        seconds, memory, count = measured(what, wanted)
        print(f"{name}: {count} pages in {seconds:.3f} s, {memory:.0f} MB", end="; ")
        if typst:
            other, other_memory, other_count = measured("typst", wanted)
            told = f"Typst {other_count} pages in {other:.3f} s, {other_memory:.0f} MB"
            print(f"{told}, {other / seconds:.1f} times as long")
        else:
            print("Typst is not installed")


if __name__ == "__main__":
    if len(sys.argv) == 3:
        measure(sys.argv[1], int(sys.argv[2]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else LONG)
