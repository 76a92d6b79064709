"""The style sheet of the widgets.

``$name`` is a colour of the theme; ``$p8`` is eight pixels, scaled by the theme. Paddings are equal on both
sides, so that the sheet serves both text directions. The theme sets the fonts; they never stand here.
"""

from __future__ import annotations

SHEET = """
QWidget { color: $ink; }
QMainWindow, QDialog, QWidget[look="paper"] { background: $paper; }
QToolTip { background: $card; color: $ink; border: 1px solid $line; padding: $p6; }

QFrame[look="card"] { background: $card; border: 1px solid $line; border-radius: $p10; }
QFrame[look="card"][drop="true"] { border: 2px solid $accent; background: $accent_soft; }
QFrame[look="bar"] { background: $card; border: 0; border-bottom: 1px solid $line; }
QFrame[look="foot"] { background: $card; border: 0; border-top: 1px solid $line; }
QFrame[look="side"] { background: $card; border: 0; border-left: 1px solid $line;
    border-right: 1px solid $line; }
QFrame[look="add"] { background: $card; border: 0; border-top: 2px solid $accent; }
QFrame[look="add"]:disabled { background: $paper; border-top-color: $line; }
QFrame[look="add"] QLineEdit { border: 0; padding: 0 $p4; font-weight: normal; }
QFrame[look="add"] QLineEdit:focus { border: 0; padding: 0 $p4; min-height: $p32; max-height: $p32; }
QFrame[look="find"] { background: $card; border: 1px solid $edge; border-radius: $p6; }
QFrame[look="find"][lit="true"] { border-color: $accent; }
QFrame[look="find"] QLineEdit { border: 0; padding: 0 $p4; }
QFrame[look="find"] QLineEdit:focus { border: 0; padding: 0 $p4; min-height: $p32; max-height: $p32; }
QFrame[look="pick"] { background: $card; border: 1px solid $edge; border-radius: $p6; }
QFrame[look="pick"][lit="true"] { border-color: $accent; }
QFrame[look="pick"]:disabled { background: $paper; border-color: $line; }
QFrame[look="pick"] QLineEdit { border: 0; padding: 0; min-height: $p30; max-height: $p30; }
QFrame[look="pick"] QLineEdit:focus { border: 0; padding: 0; min-height: $p30; max-height: $p30; }
QFrame[look="popup"] { background: $card; border: 1px solid $line; border-radius: $p8; }
QFrame[look="now"] { background: $card; border: 1px solid $line; border-radius: $p10; }
QFrame[look="now"]:focus { border: 2px solid $accent; }
QFrame[look="line"] { background: $line_2; border: 0; }
QFrame[look="told"] { background: $accent_soft; border: 0; border-radius: $p8; }
QFrame[look="rule"] { background: $line; border: 0; }
QFrame[look="toast"] { background: $ink; border: 0; border-radius: $p10; }
QFrame[look="toast"] QLabel { color: $card; }

QLabel { background: transparent; border: 0; }
QLabel[tone="quiet"] { color: $ink_2; }
QLabel[tone="hint"] { color: $ink_3; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="warn"] { color: $warn; }
QLabel[look="chip"] { border-radius: $p10; background: $line_2; color: $ink_2; }
QLabel[look="chip"][tone="accent"] { background: $accent_soft; color: $accent; }
QLabel[look="chip"][tone="warn"] { background: $warn_soft; color: $warn; }
QLabel[look="chip"][tone="ok"] { background: $ok_soft; color: $ok; }
QLabel[look="chip"][tone="bad"] { background: $bad_soft; color: $bad; }
QLabel[look="wrong"] { background: $bad_soft; border-radius: $p5; }
QLabel[look="key"] { border: 1px solid $line; border-bottom: 2px solid $line; border-radius: $p5;
    background: $card; color: $ink_3; }

QFrame[look="toast"] QLabel[look="key"] { background: transparent; border-color: $ink_3; color: $card; }

QFrame[look="banner"] { border: 0; border-radius: $p8; background: $bad_soft; }
QFrame[look="banner"][tone="warn"] { background: $warn_soft; }
QFrame[look="banner"][tone="ok"] { background: $ok_soft; }
QFrame[look="banner"][tone="plain"] { background: $accent_soft; }

QPushButton { background: $card; color: $ink; border: 1px solid $line; border-radius: $p8;
    padding: 0 $p13; }
QPushButton, QCheckBox { outline: 0; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line_2; }
QPushButton:focus { border: 2px solid $accent; padding: 0 $p12; }
QPushButton:disabled { color: $ink_3; background: $paper; }
QPushButton:checked { background: $accent_soft; color: $accent; border-color: $accent_soft; }
QPushButton:checked:focus { border-color: $accent; }
QPushButton[look="go"] { background: $accent; color: $accent_ink; border-color: $accent; }
QPushButton[look="go"]:hover { background: $accent_hover; }
QPushButton[look="go"]:focus { border-color: $ink; }
QPushButton[look="go"]:disabled { background: $line; color: $ink_2; border-color: $line; }
QPushButton[look="flat"] { border: 2px solid transparent; background: transparent; padding: 0;
    border-radius: $p6; }
QPushButton[look="flat"]:hover { background: $line_2; }
QPushButton[look="flat"]:focus { border-color: $accent; }
QPushButton[look="flat"]:disabled { background: transparent; }
QPushButton[look="nav"] { border: 2px solid transparent; background: transparent; padding: 0;
    border-radius: $p6; }
QPushButton[look="nav"]:hover { background: $hover; }
QPushButton[look="nav"]:checked { background: $accent_soft; }
QPushButton[look="nav"]:focus { border-color: $accent; }
QPushButton[look="cap"] { border: 1px solid $line; border-bottom: 2px solid $line; padding: 0;
    border-radius: $p5; color: $ink_2; }
QPushButton[look="cap"]:hover { background: $hover; }
QPushButton[look="cap"]:focus { border: 2px solid $accent; }
QPushButton[look="link"] { border: 0; background: transparent; color: $accent; padding: 0 $p8; }
QPushButton[look="link"]:hover { background: $accent_soft; }
QPushButton[look="link"]:focus { border: 2px solid $accent; padding: 0 $p2; }
QPushButton[look="link"][empty="true"] { color: $ink_3; }
QPushButton[look="link"]:checked { background: $accent_soft; color: $accent; }
QPushButton[look="fold"] { border: 1px solid $line; border-radius: $p10; padding: 0; }
QPushButton[look="fold"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton[look="tile"] { border: 2px solid transparent; background: transparent;
    border-radius: $p8; padding: 0; }
QPushButton[look="tile"]:hover { background: $hover; }
QPushButton[look="tile"]:focus { border-color: $accent; padding: 0; }

QLineEdit, QSpinBox, QDateEdit, QComboBox { background: $card; color: $ink;
    placeholder-text-color: $ink_3; border: 1px solid $edge; border-radius: $p6; padding: 0 $p8;
    min-height: $p32; max-height: $p32;
    selection-background-color: $accent; selection-color: $accent_ink; }
QLineEdit:focus, QSpinBox:focus, QDateEdit:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 0 $p7; min-height: $p30; max-height: $p30; }
QLineEdit[wrong="true"] { border: 2px solid $bad; }
QLineEdit[look="cell"] { border: 1px solid transparent; background: transparent; padding: 0 $p6;
    min-height: $p24; max-height: $p24; }
QLineEdit[look="cell"]:hover { border: 1px solid $edge; }
QLineEdit[look="cell"]:focus { border: 2px solid $accent; background: $card; padding: 0 $p5;
    min-height: $p22; max-height: $p22; }
QLineEdit:disabled { background: $paper; color: $ink_3; }
QLineEdit[shut="true"] { background: $paper; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: $p28; background: transparent; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: none; width: 0; height: 0; }
QComboBox { combobox-popup: 0; }
QCalendarWidget { background: $card; border: 1px solid $line; }
QCalendarWidget QWidget { background: $card; }
QCalendarWidget QAbstractItemView { background: $card; border: 0; outline: 0; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line; border-radius: $p8;
    padding: $p4; outline: 0; }

QCheckBox { spacing: $p8; padding: $p3; border: 2px solid transparent; border-radius: $p6; }
QCheckBox:focus { border-color: $accent; }
QCheckBox:disabled { color: $ink_3; }
QCheckBox::indicator { width: $p16; height: $p16; border: 1px solid $ink_3; border-radius: $p4;
    background: $card; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:disabled { background: $line_2; border-color: $line; }

QListView { background: transparent; border: 0; outline: 0; }
QListView:focus { border: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QTextEdit[look="bare"] { background: transparent; border: 2px solid transparent; border-radius: $p6; }
QTextEdit[look="bare"]:focus { border-color: $accent; }
QTextEdit[look="page"] { background: $paper; border: 0; }
QPlainTextEdit { background: $card; placeholder-text-color: $ink_3; border: 1px solid $edge;
    border-radius: $p6; padding: $p4; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: $p3; }
QPlainTextEdit:disabled { background: $paper; color: $ink_3; }
QPlainTextEdit[shut="true"] { background: $paper; }

QProgressBar { background: $line_2; border: 0; border-radius: $p4; min-height: $p8; max-height: $p8; }
QProgressBar::chunk { background: $accent; border-radius: $p4; }

QScrollBar:vertical { background: transparent; width: $p12; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: $p4; min-height: $p32; margin: $p2; }
QScrollBar::handle:vertical:hover { background: $ink_3; }
QScrollBar:horizontal { background: transparent; height: $p12; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: $p4; min-width: $p32; margin: $p2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $card; border: 1px solid $line; border-radius: $p8; padding: $p4; }
QMenu::item { padding: $p6 $p20; border-radius: $p5; }
QMenu::item:selected { background: $accent_soft; color: $accent; }
QMenu::item:disabled { color: $ink_3; }
QMenu::separator { height: 1px; background: $line; margin: $p4 $p8; }
"""
