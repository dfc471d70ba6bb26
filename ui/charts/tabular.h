// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

/// A picture that can be read as a table: by a screen reader, by the table twin, by an outside test.
class Tabular
{
public:
    virtual ~Tabular() = default;
    [[nodiscard]] virtual QString summary() const = 0; ///< one sentence that says what the picture says
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString rowHead(int row) const = 0;
    [[nodiscard]] virtual QString columnHead(int column) const = 0;
    [[nodiscard]] virtual QString cell(int row, int column) const = 0;
};

/// Lets screen readers and outside tests see every widget that is Tabular as a chart with a table inside.
/// Call once, before the first such widget is asked for its accessible face.
void installChartAccessibility();

} // namespace headroom
