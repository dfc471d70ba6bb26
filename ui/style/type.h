// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QFontMetrics;

namespace headroom {

/// The three sizes of text: 11, 13 and 16 px at the desktop's usual text size (DESIGN §7).
enum class TextSize { Small, Body, Title };

/// The application's font: the desktop's own family; Noto Sans where none is set. \a desktop is the
/// font the platform hands out, \a dpi the logical dots an inch of text (96 = usual).
[[nodiscard]] QFont bodyFont(const QFont &desktop, qreal dpi);
/// \a body at another size of the scale; bold is the weight of names and headings.
[[nodiscard]] QFont textFont(const QFont &body, TextSize size, bool bold = false);

/// Heights that grow with the text; at the usual text size 32 (compact 24), 28 and 48 px.
[[nodiscard]] int rowHeight(const QFont &body, bool compact);
[[nodiscard]] int headerHeight(const QFont &body);
[[nodiscard]] int controlHeight(const QFont &body);
[[nodiscard]] int titleHeight(const QFont &body);

} // namespace headroom
