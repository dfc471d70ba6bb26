// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/label.h"

namespace headroom {

/// What went wrong, beside where it did: hidden while empty, spoken as an alert when it is set.
class ErrorLabel final : public Label
{
    Q_OBJECT
public:
    explicit ErrorLabel(QWidget *parent = nullptr);
    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    bool m_colouring = false;
};

} // namespace headroom
